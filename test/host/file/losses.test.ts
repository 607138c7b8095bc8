import {copyFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {Store} from '../../../src/host/file/store';
import type {WorkbookData} from '../../../src/host/workbook/data';
import {ownFolder} from './folder';
import {parts, rows, zip, type Entry} from './zip';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(60_000);

const {path} = ownFolder();

const NEVER = {quiet: 1e6, longest: 1e6, retry: 1e6};

const SHEET = rows('<c r="A1"><v>1</v></c>');

const drawing = (content: string): Entry => ({
  name: 'xl/drawings/drawing1.xml',
  content: `<xdr:wsDr xmlns:xdr="x" xmlns:mc="m">${content}</xdr:wsDr>`,
});

const part = (name: string): Entry => ({name, content: '<x/>'});

function write(more: readonly Entry[], sheet = SHEET): string {
  const file = path('plan.xlsx');
  writeFileSync(file, zip([...parts({sheet}), ...more]));
  return file;
}

const withValue = (data: WorkbookData, value: number): WorkbookData => ({
  ...data,
  sheets: data.sheets.map(sheet => ({...sheet, rows: [[{value}]]})),
});

async function noticeOf(more: readonly Entry[], sheet = SHEET) {
  const store = await Store.open(write(more, sheet), NEVER);
  await store.close();
  return store.notice;
}

test.each<[what: string, more: Entry[]]>([
  ['tables', [part('xl/tables/table1.xml')]],
  ['pivot tables', [part('xl/pivotTables/pivotTable1.xml')]],
  ['slicers', [part('xl/slicers/slicer1.xml')]],
  ['pictures', [drawing('<xdr:pic/>')]],
  [
    'shapes',
    [drawing('<xdr:sp/><mc:Fallback><xdr:pic></xdr:pic></mc:Fallback>')],
  ],
  ['form controls', [part('xl/ctrlProps/ctrlProp1.xml')]],
  ['ink', [part('xl/ink/ink1.xml')]],
  [
    'pictures and data types in cells',
    [part('xl/richData/rdrichvalue.xml'), part('xl/cellimages.xml')],
  ],
  ['some charts', [part('xl/charts/chart1.xml')]],
  [
    'tables, pictures and ink',
    [
      part('xl/ink/ink1.xml'),
      drawing('<xdr:pic/>'),
      part('xl/tables/table1.xml'),
    ],
  ],
])('a file with %s is opened with a word of it', async (what, more) => {
  expect(await noticeOf(more)).toBe(
    `"plan.xlsx" holds ${what}, which this planner can't keep: the file as it was stays beside it as "plan (original).xlsx" when the planner first saves.`,
  );
});

test('what newer programs keep at the end of a tab is named too', async () => {
  const newer = [
    '<x14:sparklineGroups><x14:sparklineGroup></x14:sparklineGroup></x14:sparklineGroups>',
    '<x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!A1</xm:f></x14:formula1></x14:dataValidation></x14:dataValidations>',
    '<x14:conditionalFormattings><x14:cfRule type="expression" priority="1"></x14:cfRule></x14:conditionalFormattings>',
  ].join('');
  const end = `<extLst><ext xmlns:x14="x" xmlns:xm="m">${newer}</ext></extLst>`;
  expect(await noticeOf([], SHEET + end)).toContain(
    'holds drop-down lists that read other tabs, colour rules that read other tabs and sparklines, which',
  );
});

test.each([
  [
    'some rules for what is typed',
    '<dataValidations><dataValidation type="list" sqref="A1"><formula1>INDIRECT("x")</formula1></dataValidation></dataValidations>',
  ],
  [
    'some rules for what is typed',
    '<dataValidations><dataValidation type="textLength" operator="lessThan" sqref="A1"><formula1>5</formula1></dataValidation></dataValidations>',
  ],
  [
    'some rules for what is typed',
    '<dataValidations><dataValidation showInputMessage="1" prompt="As 2026-10." sqref="A1"/></dataValidations>',
  ],
  [
    'some colour rules',
    '<conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>',
  ],
  [
    'links to places in the workbook',
    '<hyperlinks><hyperlink ref="A1" location="Objectives!A9"/></hyperlinks>',
  ],
  [
    'passwords of protected tabs',
    '<sheetProtection sheet="1" algorithmName="SHA-512" hashValue="x"/>',
  ],
])('a tab with %s is opened with a word of it', async (what, end) => {
  expect(await noticeOf([], SHEET + end)).toContain(`holds ${what}, which`);
});

test('a file with saved views is opened with a word of them alone', async () => {
  const view =
    '<customWorkbookViews><customWorkbookView name="Mine" guid="{0A}"/></customWorkbookViews>';
  const own = (tab: number) =>
    `Objectives!$A$1</definedName><definedName name="Z_0A_.wvu.FilterData" localSheetId="${tab}">Objectives!$B$1`;
  const names = `<definedNames><definedName name="Z_0A_.wvu.FilterData" localSheetId="0">${own(1)}</definedName></definedNames>`;
  const file = path('plan.xlsx');
  writeFileSync(file, zip(parts({sheet: SHEET, workbook: names + view})));
  expect(await noticeNow(file)).toContain('holds saved views, which');
});

test('a table of what would be if is opened with a word of it', async () => {
  const table = '<f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="B1"/>';
  const sheet = rows(`<c r="A1">${table}<v>3</v></c>`);
  expect(await noticeOf([], sheet)).toContain('holds what-if tables, which');
});

test('rules and protection that the planner carries are opened without a word', async () => {
  const end = [
    '<sheetProtection sheet="1" objects="1"/>',
    '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" priority="1" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>',
    '<dataValidations><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>',
  ].join('');
  expect(await noticeOf([], SHEET + end)).toBeNull();
});

test('names that each tab has for itself are opened with a word of them', async () => {
  const own = (tab: number) =>
    `Objectives!$A$1</definedName><definedName name="Rate" localSheetId="${tab}">Objectives!$B$1`;
  expect(await noticeOfName('Rate', own(0))).toContain(
    'holds names that each tab has for itself, which',
  );
});

const noticeOfName = async (name: string, formula: string) => {
  const file = path('plan.xlsx');
  const names = `<definedNames><definedName name="${name}">${formula}</definedName></definedNames>`;
  const content = parts({sheet: SHEET}).map(entry =>
    entry.name === 'xl/workbook.xml'
      ? {
          ...entry,
          content: String(entry.content).replace(
            '</sheets>',
            `</sheets>${names}`,
          ),
        }
      : entry,
  );
  writeFileSync(file, zip(content));
  return noticeNow(file);
};

test.each(['5', '"Room 4"', '{1,2}', "OFFSET('Objectives'!$A$1,0,0,9,1)"])(
  'a file with a name for %s is opened with a word of it',
  async formula => {
    expect(await noticeOfName('Rate', formula)).toContain(
      'holds names that stand for values or formulas, which',
    );
  },
);

test.each([
  ['Rate', 'Objectives!$A$1'],
  ['Rate', "'Plan (2)'!$A$1:$B$9"],
  ['Rate', '#REF!'],
  ['Rate', 'Objectives!#REF!'],
  ['_xlnm.Print_Titles', 'Objectives!$1:$1'],
  ['_xleta.SUM', '5'],
])('a name %s for %s is opened without a word', async (name, formula) => {
  expect(await noticeOfName(name, formula)).toBeNull();
});

test('a plain file is opened without a word', async () => {
  expect(await noticeOf([])).toBeNull();
});

test('the file as it was is kept beside it at the first save, and not before', async () => {
  const file = write([drawing('<xdr:pic/>')]);
  const before = readFileSync(file);
  const store = await Store.open(file, NEVER);
  expect(existsSync(path('plan (original).xlsx'))).toBe(false);
  await store.record(withValue(store.data, 2));
  await store.save();
  await store.record(withValue(store.data, 3));
  await store.close();
  expect(readFileSync(path('plan (original).xlsx'))).toEqual(before);
  expect(existsSync(path('plan (original 2).xlsx'))).toBe(false);
  expect(store.notice).toBeNull();
  expect(await noticeNow(file)).toBeNull();
});

async function noticeNow(file: string) {
  const store = await Store.open(file, NEVER);
  await store.close();
  return store.notice;
}

test('people are told where it is once it is kept', async () => {
  const store = await Store.open(write([part('xl/ink/ink1.xml')]), NEVER);
  const said: (string | null)[] = [];
  store.onState = ({message}) => said.push(message);
  await store.record(withValue(store.data, 2));
  await store.close();
  expect(said).toEqual([
    null,
    '"plan.xlsx" held ink, which this planner can\'t keep: the file as it was is "plan (original).xlsx".',
  ]);
});

test('an older original is never overwritten', async () => {
  const file = write([drawing('<xdr:pic/>')]);
  const before = readFileSync(file);
  const older = Buffer.alloc(before.length, 'older');
  writeFileSync(path('plan (original).xlsx'), older);
  const store = await Store.open(file, NEVER);
  await store.record(withValue(store.data, 2));
  await store.close();
  expect(readFileSync(path('plan (original).xlsx'))).toEqual(older);
  expect(readFileSync(path('plan (original 2).xlsx'))).toEqual(before);
});

test('the same original is kept once', async () => {
  const file = write([drawing('<xdr:pic/>')]);
  copyFileSync(file, path('plan (original).xlsx'));
  const store = await Store.open(file, NEVER);
  await store.record(withValue(store.data, 2));
  await store.close();
  expect(existsSync(path('plan (original 2).xlsx'))).toBe(false);
});
