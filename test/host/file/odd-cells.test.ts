import {load, save} from '../../../src/host/file/xlsx';
import {Workbook} from '../../../src/host/workbook/workbook';
import {BOOK, BOOK_RELS, inPart, REL, type Change} from './changed-parts';
import {parts, rows, zip, type Entry} from './zip';

const DEFAULTS = {name: 'plan', timeZone: 'America/New_York'};

const open = (
  given: Parameters<typeof parts>[0],
  ...changes: readonly Change[]
) =>
  load(
    zip(
      changes.reduce<readonly Entry[]>(
        (entries, change) => change(entries),
        parts(given),
      ),
    ),
    DEFAULTS,
  );

const firstTab = async (given: Parameters<typeof parts>[0]) =>
  (await open(given)).sheets[0]!;

test.each([
  '<c r="B1" t="s"/>',
  "<c r='B1' t = 's'></c>",
  '<c r="B1" t="s"><v></v></c>',
  '<c r="B1" t="s"><v/></c>',
  '<x:c r="B1" t="s"> <x:v></x:v> </x:c>',
  '<c r="B1" t="b"/>',
  '<c r="B1" t="b"><v></v></c>',
  '<c r="B1" t="d"/>',
  '<c r="B1" t="d"><v></v></c>',
  '<c r="B1" t="d"><v/></c>',
])('%s is blank', async cell => {
  const tab = await firstTab({
    strings: '<si><t>Month</t></si>',
    sheet: rows(
      `<c r="A1" t="s"><v>0</v></c>${cell}<c r="C1" t="b"><v>0</v></c>`,
    ),
  });
  expect(tab.rows).toEqual([[{value: 'Month'}, null, {value: false}]]);
});

test.each(['2026', '46300', '60.5', 'soon'])(
  'the day %s, which is none, stands as it is written',
  async day => {
    const tab = await firstTab({
      sheet: rows(`<c r="A1" t="d"><v>${day}</v></c>`),
    });
    expect(tab.rows).toEqual([[{value: day}]]);
  },
);

test('a blank text cell needs no shared texts, and keeps its look', async () => {
  const tab = await firstTab({
    styles:
      '<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>',
    sheet: rows('<c r="A1" s="1" t="s"><v/></c>'),
  });
  expect(tab.rows).toEqual([[{style: {bold: true}}]]);
});

test('what says how a text is pronounced is no part of it', async () => {
  const tab = await firstTab({
    sheet: rows(
      '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></is></c>',
    ),
  });
  expect(tab.rows).toEqual([[{value: '東京'}]]);
});

test('a text that shows markup is kept as it stands', async () => {
  const markup = '<c t="s"/><rPh><row><t>x</t></rPh>';
  const tab = await firstTab({
    sheet: rows(
      `<c r="A1" t="inlineStr"><is><t><![CDATA[${markup}]]></t></is></c>`,
    ),
  });
  expect(tab.rows).toEqual([[{value: markup}]]);
});

test('rows that do not say which they are keep their height, and stay hidden', async () => {
  const tab = await firstTab({
    sheet:
      '<sheetData><row r="3"><c><v>1</v></c></row><row hidden="1"><c><v>2</v></c></row><row ht="30" customHeight="1"/></sheetData>',
  });
  expect(tab.hiddenRows).toEqual([4]);
  expect(tab.rowHeights).toEqual({5: 40});
  expect(tab.rows[3]).toEqual([{value: 2}]);
});

test.each([
  [44, 5, ' $5.00 '],
  [41, -1200, ' (1,200)'],
  [43, 0, ' -   '],
  [31, 46300, '2026-10-05'],
  [57, 46300, '2026-10-05'],
  [32, 0.5, '12:00'],
])(
  'format %d, which a file need not spell out, shows %d as "%s"',
  async (id, value, shown) => {
    const data = await open({
      styles: `<cellXfs><xf/><xf numFmtId="${id}"/></cellXfs>`,
      sheet: rows(`<c r="A1" s="1"><v>${value}</v></c>`),
    });
    const picture = Workbook.from(data).picture(0, {
      key: 'ana',
      name: 'Ana',
      isOwner: true,
      kind: 'person',
    });
    expect(JSON.stringify(picture)).toContain(JSON.stringify(shown));
  },
);

test('a format that the file spells out is as it says', async () => {
  const tab = await firstTab({
    styles:
      '<numFmts><numFmt numFmtId="44" formatCode="0.0"/></numFmts><cellXfs><xf/><xf numFmtId="44"/></cellXfs>',
    sheet: rows('<c r="A1" s="1"><v>5</v></c>'),
  });
  expect(tab.rows).toEqual([[{value: 5, format: '0.0'}]]);
});

test('a filled-down formula moves whole columns and rows along, but for fixed ones', async () => {
  const tab = await firstTab({
    sheet:
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">SUM(H:H,$H:I,5:5,$5:6,JAN:DEC!C1,"H:H")</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row></sheetData>',
  });
  expect(tab.rows[1]![1]!.formula).toBe(
    '=SUM(I:I,$H:J,6:6,$5:7,JAN:DEC!D2,"H:H")',
  );
});

test('a filter shows what it showed: blanks, and amounts as they are written', async () => {
  const data = await open({
    styles: '<cellXfs><xf/><xf numFmtId="9"/></cellXfs>',
    sheet:
      '<sheetData><row r="1"><c t="str"><v>Share</v></c></row><row r="2"><c s="1"><v>0.5</v></c></row><row r="3"/><row r="4" hidden="1"><c s="1"><v>0.7</v></c></row></sheetData><autoFilter ref="A1:A4"><filterColumn colId="0"><filters blank="1"><filter val="50%"/></filters></filterColumn></autoFilter>',
  });
  expect(Workbook.from(data).filterValues(0, 1)).toEqual([
    {text: '', shown: true},
    {text: '50%', shown: true},
    {text: '70%', shown: false},
  ]);
});

test('a merge of one cell is none', async () => {
  const tab = await firstTab({
    sheet: `${rows('<c r="A1"><v>1</v></c>')}<mergeCells><mergeCell ref="A1:A1"/><mergeCell ref="B1"/><mergeCell ref="c1:d2"/></mergeCells>`,
  });
  expect(tab.merges).toEqual([
    {sheet: 0, row: 1, column: 3, rows: 2, columns: 2},
  ]);
});

test('a line named like a part of every object is a plain one', async () => {
  const tab = await firstTab({
    styles:
      '<borders><border/><border><left style="constructor"/></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs>',
    sheet: rows('<c r="A1" s="1"><v>5</v></c>'),
  });
  expect(tab.rows[0]![0]!.style).toEqual({
    borders: {left: {color: '#000000', style: 'SOLID'}},
  });
});

const twoTabs = (names: string): Change[] => [
  inPart(BOOK, text =>
    text.replace(
      '</sheets>',
      `<sheet name="Two" sheetId="5" r:id="rId9"/></sheets><definedNames>${names}</definedNames>`,
    ),
  ),
  inPart(BOOK_RELS, text =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${REL}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    ),
  ),
  entries => [
    ...entries,
    {
      name: 'xl/worksheets/sheet2.xml',
      content: `<worksheet>${rows('<c r="A1"><v>7</v></c>')}</worksheet>`,
    },
  ],
];

const rangeName = (name: string, range: string, tab: number) =>
  `<definedName name="${name}" localSheetId="${tab}">${range}</definedName>`;

test('a name that each tab has for itself leaves what was worked out with it as it is', async () => {
  const data = await open(
    {
      sheet: rows('<c r="A1"><v>1</v></c><c r="B1"><f>Total*2</f><v>2</v></c>'),
    },
    ...twoTabs(
      rangeName('Total', 'Objectives!$A$1', 0) +
        rangeName('TOTAL', 'Two!$A$1', 1) +
        rangeName('Own', 'Two!$A$1', 1) +
        rangeName('Z_0A1B_2C.wvu.FilterData', 'Two!$A$1:$B$9', 1),
    ),
  );
  expect(data.namedRanges.map(({name}) => name)).toEqual(['Own']);
  const row = Workbook.from(data).toData().sheets[0]!.rows[0];
  expect(row).toEqual([{value: 1}, {value: 2, formula: '=Total*2'}]);
});

test('a drop-down list of a range with a name is that of the range', async () => {
  const list =
    '<dataValidation type="list" showErrorMessage="1" sqref="B2:B9"><formula1>areas</formula1></dataValidation>';
  const data = await open(
    {
      sheet: `${rows('<c r="A1"><v>1</v></c>')}<dataValidations>${list}</dataValidations>`,
    },
    ...twoTabs('<definedName name="Areas">Two!$A$1:$A$6</definedName>'),
  );
  expect(data.sheets[0]!.validations).toEqual([
    {
      ranges: [{sheet: 0, row: 2, column: 2, rows: 8, columns: 1}],
      rule: {
        criteria: 'VALUE_IN_RANGE',
        args: [{sheet: 1, row: 1, column: 1, rows: 6, columns: 1}, true],
        allowInvalid: false,
        helpText: null,
      },
    },
  ]);
});

test.each([
  [
    'a colour of the theme in a scale',
    '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color theme="0"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>',
  ],
  [
    'half a frozen row',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1.5" state="frozen"/></sheetView></sheetViews>',
  ],
  [
    'a point of a scale named like a part of every object',
    '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="constructor"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>',
  ],
])('a file with %s keeps what is its own when it is saved', async (_, odd) => {
  const data = {
    ...(await open({sheet: rows('<c r="A1"><v>1</v></c>') + odd})),
    locale: 'pt_BR',
  };
  const again = await load(Buffer.from(await save(data)), DEFAULTS);
  expect(again).toEqual(data);
});
