import {load, save} from '../../../src/host/file/xlsx';
import {openZip} from '../../../src/host/file/zip-gate';
import {emptySheet, type WorkbookData} from '../../../src/host/workbook/data';
import {smallWorkbook} from './small-workbook';
import {parts, rows, zip} from './zip';

const DEFAULTS = {name: 'plan', timeZone: 'America/New_York'};

const SHEET = rows('<c r="A1"><v>1</v></c>');

async function saved(data: WorkbookData) {
  const all = openZip(await save(data));
  const text = (name: string) => all.get(name)!.toString('utf8');
  return {
    sheet: text('xl/worksheets/sheet1.xml'),
    names: /<definedName .*<\/definedName>/.exec(text('xl/workbook.xml'))?.[0],
  };
}

const made = (name: string, frozenRows: number): WorkbookData => ({
  ...smallWorkbook(),
  sheets: [{...emptySheet(0, name), frozenRows, rows: [[{value: 1}]]}],
});

test.each([
  '<pageMargins left="0.2" right="0.2" top="0.5" bottom="0.5" header="0.1" footer="0.1"/>',
  '<pageSetup paperSize="5" orientation="landscape"/>',
  '<pageSetup orientation="portrait" scale="80"/>',
])('%s leaves as it came', async setup => {
  const data = await load(zip(parts({sheet: SHEET + setup})), DEFAULTS);
  expect((await saved(data)).sheet).toContain(setup);
});

test('headers and footers leave as they came', async () => {
  const headerFooter =
    '<headerFooter><oddHeader>&amp;CLincoln School</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>';
  const data = await load(zip(parts({sheet: SHEET + headerFooter})), DEFAULTS);
  expect((await saved(data)).sheet).toContain(headerFooter);
});

test.each([
  ['Grid', 'landscape'],
  ['Grid 2026-10', 'landscape'],
  ['Coverage', 'portrait'],
  ['Start here', 'portrait'],
])(
  '%s prints on letter paper, one page wide, %s',
  async (name, orientation) => {
    const {sheet} = await saved(made(name, 1));
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain(
      `<pageSetup paperSize="1" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    );
  },
);

test('the header row of a made tab is printed on every page', async () => {
  const {names} = await saved(made('Start here', 1));
  expect(names).toBe(
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Start here\'!$1:$1</definedName>',
  );
});

test('how a tab is printed comes back the same, save after save', async () => {
  const first = await load(await save(made('Grid', 2)), DEFAULTS);
  const second = await load(await save(first), DEFAULTS);
  expect(first.sheets[0]!.print?.page).toMatchObject({printTitlesRow: '$1:$2'});
  expect(second).toEqual(first);
  expect(second.namedRanges).toEqual([]);
});

test('a tab of the school is printed as programs do by themselves', async () => {
  const {sheet, names} = await saved(made('Objectives', 1));
  expect(sheet).not.toContain('<pageSetup');
  expect(names).toBeUndefined();
});
