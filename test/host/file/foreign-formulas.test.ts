import {load, save} from '../../../src/host/file/xlsx';
import {openZip} from '../../../src/host/file/zip-gate';
import type {Actor} from '../../../src/host/workbook/actor';
import {
  emptySheet,
  type CellData,
  type WorkbookData,
} from '../../../src/host/workbook/data';
import {Workbook} from '../../../src/host/workbook/workbook';
import {smallWorkbook} from './small-workbook';
import {parts, rows, zip} from './zip';

const DEFAULTS = {name: 'plan', timeZone: 'America/New_York'};
const SCRIPT: Actor = {key: 'k', name: 'n', isOwner: true, kind: 'script'};

const open = (sheet: string, styles = '') =>
  load(zip(parts({sheet, styles})), DEFAULTS);

const xmlOf = async (data: WorkbookData, sheet = 1) =>
  openZip(Buffer.from(await save(data)))
    .get(`xl/worksheets/sheet${sheet}.xml`)!
    .toString('utf8');

/** The cells of row 1 after they were opened, worked out and saved. */
async function throughHere(cells: string): Promise<string> {
  const workbook = Workbook.from(await open(rows(cells)));
  const xml = await xmlOf(workbook.toData());
  return /<row r="1"[^>]*>(.*)<\/row>/.exec(xml)?.[1] ?? '';
}

test.each([
  'IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(""x"",""A1"")"),"Oct 2026")',
  '_xlfn._xlws.FILTER(Z1:Z3,Z1:Z3="a","Oct 2026")',
  '_xlfn.SINGLE(Z1)',
  '_xlfn.ARRAYFORMULA("Oct 2026")',
  '_xlfn.LET(_xlpm.x,"Oct 2026",_xlpm.x)',
  '_xlfn.WEBSERVICE("http://x")',
  'OFFSET(Z1,0,0)',
  'INDIRECT("Z1")',
  'HYPERLINK("http://x","Oct 2026")',
  'GETPIVOTDATA("x",$A$3)',
  '[1]Sheet1!A1',
  'Table1[[#This Row],[x]]',
  'Settings_Month',
])('%s leaves with its value as it came', async formula => {
  const cell = `<c r="A1" t="str"><f>${formula}</f><v>Oct 2026</v></c>`;
  expect(await throughHere(cell)).toBe(cell);
});

test.each([
  ['a number', '<c r="A1"><f>OFFSET(Z1,0,0)</f><v>46296</v></c>'],
  ['a truth', '<c r="A1" t="b"><f>OFFSET(Z1,0,0)</f><v>1</v></c>'],
  ['an error', '<c r="A1" t="e"><f>OFFSET(Z1,0,0)</f><v>#REF!</v></c>'],
  ['an error worked out here', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
  ['text like an error', '<c r="A1" t="str"><f>"#N/A"</f><v>#N/A</v></c>'],
])('a result that is %s is saved as one', async (_, cell) => {
  expect(await throughHere(cell)).toBe(cell);
});

test('an array formula keeps how far it reaches', async () => {
  const cells =
    '<c r="A1" t="str"><f t="array" ref="A1:B1">"Oct 2026"</f><v>Oct 2026</v></c><c r="B1"><v>5</v></c>';
  const data = await open(rows(cells));
  expect(data.sheets[0]!.rows[0]![0]).toEqual({
    formula: '=ARRAYFORMULA("Oct 2026")',
    array: {rows: 1, columns: 2, dynamic: false},
    value: 'Oct 2026',
  });
  expect(await throughHere(cells)).toBe(cells);
});

test('an array formula gives no cell that has a formula of its own by now', async () => {
  const data = smallWorkbook();
  const row: CellData[] = [
    {
      formula: '=ARRAYFORMULA(A2:B2)',
      array: {rows: 1, columns: 2, dynamic: false},
    },
    {formula: '=1+1', value: 2},
  ];
  const xml = await xmlOf({
    ...data,
    sheets: [{...data.sheets[0]!, rows: [row]}],
  });
  expect(xml).toContain('<f t="array" ref="A1">A2:B2</f>');
});

test('a formula that spills keeps that it does', async () => {
  const cell =
    '<c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.UNIQUE(Z1:Z9)</f><v>3</v></c>';
  expect(await throughHere(cell)).toBe(cell);
});

test('ARRAYFORMULA is an array formula for other programs', async () => {
  const data = smallWorkbook();
  const row: CellData[] = [{formula: '=ARRAYFORMULA(A2:A3&"x")', value: 'x'}];
  const xml = await xmlOf({
    ...data,
    sheets: [{...data.sheets[0]!, rows: [row]}],
  });
  expect(xml).toContain('<f t="array" ref="A1">A2:A3&amp;"x"</f>');
});

async function opened(cells: string) {
  const workbook = Workbook.from(await open(rows(cells)));
  const cell = (column: number) => ({
    sheet: 0,
    row: 1,
    column,
    rows: 1,
    columns: 1,
  });
  const shown = (column: number) =>
    workbook.toData().sheets[0]!.rows[0]![column - 1]?.value;
  const enter = (column: number, formula: string) =>
    workbook.apply(
      'range.set',
      {rect: cell(column), facet: 'formulas', values: [[formula]]},
      SCRIPT,
    );
  return {workbook, shown, enter};
}

const OFFSET = '<c r="A1"><f>OFFSET(Z1,0,0)</f><v>7</v></c>';

test('other formulas go on with a value that can’t be worked out here', async () => {
  const {shown} = await opened(`${OFFSET}<c r="B1"><f>A1*2</f><v>0</v></c>`);
  expect([shown(1), shown(2)]).toEqual([7, 14]);
});

test('a formula that is entered anew is worked out anew', async () => {
  const {shown, enter} = await opened(OFFSET);
  enter(1, '=OFFSET(Z1,0,0)');
  expect(shown(1)).toEqual({error: '#NAME?'});
});

const LONG = 'Grid (changed by hand 2026-11-22)';

const withLongTab = (): WorkbookData => ({
  ...smallWorkbook(),
  sheets: [
    {
      ...emptySheet(0, 'Objectives'),
      rows: [[{formula: `='${LONG}'!A1`, value: 'x'}]],
    },
    {...emptySheet(1, LONG), rows: [[{value: 'x'}]]},
  ],
  nextId: 2,
});

test('a formula names a tab as the file does where its name is cut', async () => {
  const xml = await xmlOf(withLongTab());
  expect(xml).toContain("<f>'Grid (changed by hand 2026-11-2'!A1</f>");
});

test('a tab with a long name and the formulas that name it come back', async () => {
  const data = withLongTab();
  expect(await load(await save(data), DEFAULTS)).toEqual(data);
});

const DATE_STYLE =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="mmm yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>';

test('dates that are written out are dates', async () => {
  const data = await open(
    rows(
      '<c r="A1" t="d"><v>2026-10-05</v></c><c r="B1" s="1" t="d"><v>2026-10-05T00:00:00</v></c><c r="C1" t="d"><v>2026-10-05T06:00:00Z</v></c><c r="D1" t="str"><v>2026-10-05</v></c>',
    ),
    DATE_STYLE,
  );
  expect(data.sheets[0]!.rows[0]).toEqual([
    {value: 46300, format: 'yyyy-mm-dd'},
    {value: 46300, format: 'mmm yyyy'},
    {value: 46300.25, format: 'yyyy-mm-dd h:mm:ss'},
    {value: '2026-10-05'},
  ]);
});
