import {Workbook as OtherProgram} from '@cj-tech-master/excelts';
import {readXlsx} from 'hucre/xlsx';
import {load, save} from '../../../src/host/file/xlsx';
import {
  emptySheet,
  NO_HOST_STATE,
  type SheetData,
} from '../../../src/host/workbook/data';
import {parts, rows, zip} from './zip';

const open = (given: Parameters<typeof parts>[0]) =>
  load(zip(parts(given)), {name: 'plan', timeZone: 'America/New_York'});

const firstRow = async (given: Parameters<typeof parts>[0]) =>
  (await open(given)).sheets[0]!.rows[0];

const DATE_STYLE =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>';

test('shared, inline, rich and plain strings are all text', async () => {
  const row = await firstRow({
    strings:
      '<si><t xml:space="preserve"> a</t></si><si><r><t>b</t></r><r><rPr><b/></rPr><t>old</t></r></si>',
    sheet: rows(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>c</t></is></c><c r="D1" t="str"><v>d</v></c>',
    ),
  });
  expect(row).toEqual([
    {value: ' a'},
    {value: 'bold', runs: [{start: 1, end: 4, style: {bold: true}}]},
    {value: 'c'},
    {value: 'd'},
  ]);
});

test('booleans, errors and numbers are what they are', async () => {
  const row = await firstRow({
    sheet: rows(
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1"><v>1.5E3</v></c>',
    ),
  });
  expect(row).toEqual([
    {value: true},
    {value: {error: '#DIV/0!'}},
    {value: 1500},
  ]);
});

test.each([
  ['says nothing of it', ''],
  ['says so', '<workbookPr date1904="0"/>'],
])(
  'a file that counts from 1900 and %s has the same days',
  async (_, workbook) => {
    const row = await firstRow({
      workbook,
      styles: DATE_STYLE,
      sheet: rows('<c r="A1" s="1"><v>46296</v></c>'),
    });
    expect(row).toEqual([{value: 46296, format: 'yyyy-mm-dd'}]);
  },
);

test('a formula that was filled down is each cell’s own', async () => {
  const {sheets} = await open({
    sheet:
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1&amp;"B1"</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
  });
  expect(sheets[0]!.rows).toEqual([
    [{value: 2, formula: '=B1*$C$1&"B1"'}],
    [{value: 3, formula: '=B2*$C$1&"B1"'}],
  ]);
});

test('a number of a filled-down formula that is given again is that of the last one before', async () => {
  const {sheets} = await open({
    sheet: `<sheetData>${[
      '<f t="shared" ref="A1:A2" si="0">B1+1</f>',
      '<f t="shared" si="0"/>',
      '<f t="shared" ref="A3:A4" si="0">B3+2</f>',
      '<f t="shared" si="0"/>',
    ]
      .map((f, n) => `<row r="${n + 1}"><c r="A${n + 1}">${f}</c></row>`)
      .join('')}</sheetData>`,
  });
  expect(sheets[0]!.rows.map(row => row?.[0]?.formula)).toEqual([
    '=B1+1',
    '=B2+1',
    '=B3+2',
    '=B4+2',
  ]);
});

// 8:00, 1:00 and 23:59:59: to the last bit, as formulas compare them.
test.each([46296 + 1 / 3, 46296 + 1 / 24, 46296 + 86399 / 86400])(
  'the moment %d is that very moment',
  async moment => {
    const row = await firstRow({
      styles: DATE_STYLE,
      sheet: rows(`<c r="A1" s="1"><v>${moment}</v></c>`),
    });
    expect(row![0]!.value).toBe(moment);
  },
);

test('what LibreOffice shows as TRUE or FALSE is just that, and needs no format for it', async () => {
  const row = await firstRow({
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;VERDADERO&quot;;&quot;VERDADERO&quot;;&quot;FALSO&quot;"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
    sheet: rows(
      '<c r="A1" s="1" t="b"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="1"><v>0</v></c><c r="D1" s="1"><v>7</v></c>',
    ),
  });
  expect(row).toEqual([
    {value: true},
    {value: true},
    {value: false},
    {value: 7, format: '"VERDADERO";"VERDADERO";"FALSO"'},
  ]);
});

test('newer functions lose the prefix of the file format', async () => {
  const row = await firstRow({
    sheet: rows('<c r="A1"><f>_xlfn.TEXTJOIN(",",TRUE,B1:B9)</f><v>0</v></c>'),
  });
  expect(row).toEqual([{value: 0, formula: '=TEXTJOIN(",",TRUE,B1:B9)'}]);
});

test('a file that was never here has the size of a new sheet, and ids from 0', async () => {
  const data = await open({sheet: rows('<c r="AC1"><v>1</v></c>')});
  expect(data).toMatchObject({name: 'plan', nextId: 1});
  expect(data.sheets[0]).toMatchObject({id: 0, maxRows: 1000, maxColumns: 29});
});

test('a drop-down on whole columns reaches as far as the sheet', async () => {
  const {sheets} = await open({
    sheet: `${rows('<c r="A1"><v>1</v></c>')}<dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B1:B1048576"><formula1>"High,Low"</formula1></dataValidation></dataValidations>`,
  });
  expect(sheets[0]!.validations).toEqual([
    {
      ranges: [{sheet: 0, row: 1, column: 2, rows: 1000, columns: 1}],
      rule: {
        criteria: 'VALUE_IN_LIST',
        args: [['High', 'Low'], true],
        allowInvalid: false,
        helpText: null,
      },
    },
  ]);
});

const OBJECTIVES: SheetData = {
  ...emptySheet(0, 'Objectives'),
  frozenRows: 1,
  tabColor: '#1155cc',
  columnWidths: {1: 200},
  hiddenColumns: [3],
  rows: [
    [
      {
        value: 'Month',
        style: {bold: true, background: '#eeeeee'},
        note: 'As 2026-10.',
      },
      {value: 'Priority'},
      {value: 'ID'},
    ],
    [
      {value: '2026-10', format: '@'},
      {value: '=not a formula'},
      {value: 46296, format: 'yyyy-mm-dd'},
      {formula: '=COUNTA(A2:A)', value: 1},
      {value: true},
    ],
  ],
  validations: [
    {
      ranges: [{sheet: 0, row: 2, column: 2, rows: 999, columns: 1}],
      rule: {
        criteria: 'VALUE_IN_LIST',
        args: [['High', 'Normal', 'Low'], true],
        allowInvalid: false,
        helpText: 'Pick one.',
      },
    },
  ],
};

const WORKBOOK = {
  id: 'id-1',
  name: 'plan',
  locale: 'en_US',
  timeZone: 'America/New_York',
  sheets: [OBJECTIVES, {...emptySheet(1, 'Log'), hidden: true}],
  namedRanges: [
    {name: 'Months', range: {sheet: 0, row: 2, column: 1, rows: 9, columns: 1}},
  ],
  metadata: [],
  nextId: 2,
  hostState: NO_HOST_STATE,
};

async function inOtherProgram() {
  const other = new OtherProgram();
  await other.xlsx.load(Buffer.from(await save(WORKBOOK)) as never);
  return other;
}

test('another program sees values, formulas, notes and looks', async () => {
  const sheet = (await inOtherProgram()).getWorksheet('Objectives')!;
  expect(sheet.getCell('A1').value).toBe('Month');
  expect(sheet.getCell('A1').font).toMatchObject({bold: true});
  expect(JSON.stringify(sheet.getCell('A1').note)).toContain('As 2026-10.');
  expect(sheet.getCell('A2').value).toBe('2026-10');
  expect(sheet.getCell('B2').value).toBe('=not a formula');
  expect(sheet.getCell('C2').value).toEqual(new Date('2026-10-01T00:00:00Z'));
  expect(sheet.getCell('D2').value).toMatchObject({
    formula: 'COUNTA(A2:A$1048576)',
    result: 1,
  });
  expect(sheet.getCell('E2').value).toBe(true);
});

test('another program sees the drop-down, the frozen row and what is hidden', async () => {
  const other = await inOtherProgram();
  const sheet = other.getWorksheet('Objectives')!;
  expect(sheet.getCell('B500').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"High,Normal,Low"'],
    prompt: 'Pick one.',
  });
  expect(sheet.views[0]).toMatchObject({state: 'frozen', ySplit: 1});
  expect(sheet.getColumn(3).hidden).toBe(true);
  expect(other.getWorksheet('Log')!.state).toBe('hidden');
  expect(other.getWorksheet('_host')!.state).toBe('veryHidden');
});

test('what another program changed wins, and the rest stays exact', async () => {
  const other = await inOtherProgram();
  const sheet = other.getWorksheet('Objectives')!;
  sheet.getCell('A2').value = '2026-11';
  sheet.getCell('A3').value = 'new';
  const bytes = await other.xlsx.writeBuffer();
  const data = await load(Buffer.from(bytes as never), {
    name: 'x',
    timeZone: 'UTC',
  });
  const texts = data.sheets[0]!.rows.map(row => row?.[0]?.value);
  expect(texts).toEqual(['Month', '2026-11', 'new']);
  expect(data).toMatchObject({id: 'id-1', timeZone: 'America/New_York'});
  expect(data.sheets[0]).toMatchObject({
    id: 0,
    frozenRows: 1,
    tabColor: '#1155cc',
  });
  expect(data.sheets[0]!.validations).toEqual(OBJECTIVES.validations);
});

test.each([
  ['no JSON', 'not JSON'],
  ['of another kind', '{"version":1,"sheets":[{"id":"0"}]}'],
])(
  'where the host part is %s, the standard parts tell the rest',
  async (_, text) => {
    const other = await inOtherProgram();
    other.getWorksheet('_host')!.getCell('A2').value = text;
    const bytes = await other.xlsx.writeBuffer();
    const data = await load(Buffer.from(bytes as never), {
      name: 'plan',
      timeZone: 'America/New_York',
    });
    expect(data.sheets.map(({id, name}) => [id, name])).toEqual([
      [0, 'Objectives'],
      [1, 'Log'],
    ]);
    expect(data.sheets[0]!.validations).toEqual(OBJECTIVES.validations);
  },
);

test('a workbook that could not be opened again is not saved', async () => {
  const merges = [{sheet: 0, row: 1, column: 1, rows: 400_000, columns: 1}];
  const sheet = {...OBJECTIVES, merges};
  await expect(save({...WORKBOOK, sheets: [sheet]})).rejects.toThrow(
    'This was not saved, because it could not be opened again. This workbook merges more cells than this planner opens: take the merges apart and try again.',
  );
});

test('a chart is drawn by another program from the same cells', async () => {
  const chart = {
    id: 5,
    sheet: 0,
    type: 'COLUMN',
    ranges: [{sheet: 0, row: 1, column: 1, rows: 5, columns: 2}],
    position: {row: 2, column: 6, offsetX: 0, offsetY: 0},
    options: {title: 'Minutes'},
    headers: 1,
    transpose: false,
  };
  const bytes = await save({
    ...WORKBOOK,
    sheets: [{...OBJECTIVES, charts: [chart]}],
  });
  const {sheets} = await readXlsx(bytes);
  expect(sheets[0]!.charts![0]).toMatchObject({
    kinds: ['bar'],
    title: 'Minutes',
    series: [
      {
        name: 'Priority',
        categoriesRef: "'Objectives'!$A$2:$A$5",
        valuesRef: "'Objectives'!$B$2:$B$5",
      },
    ],
  });
});

test('another program stacks and colours a chart as it was told, at about its size', async () => {
  const chart = {
    id: 5,
    sheet: 0,
    type: 'BAR',
    ranges: [{sheet: 0, row: 1, column: 1, rows: 5, columns: 3}],
    position: {row: 2, column: 2, offsetX: 0, offsetY: 0},
    options: {
      width: 440,
      height: 210,
      isStacked: true,
      colors: ['#1f6b3b', '#e0a32e'],
      'legend.position': 'bottom',
      'vAxis.viewWindow': {min: 0, max: 100},
    },
    headers: 1,
    transpose: false,
  };
  const bytes = await save({
    ...WORKBOOK,
    sheets: [{...OBJECTIVES, columnWidths: {2: 200}, charts: [chart]}],
  });
  const {sheets} = await readXlsx(bytes);
  expect(sheets[0]!.charts![0]).toMatchObject({
    barGrouping: 'stacked',
    legend: 'bottom',
    axes: {x: {reverse: true}, y: {scale: {max: 100}}},
    series: [{color: '1F6B3B'}, {color: 'E0A32E'}],
    anchor: {from: {row: 1, col: 1}, to: {row: 11, col: 5}},
  });
});
