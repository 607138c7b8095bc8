/** What Excel, LibreOffice, Gnumeric, openpyxl, XlsxWriter and others write otherwise than we do, as they write it. */
import {load, save} from '../../../src/host/file/xlsx';
import {openZip} from '../../../src/host/file/zip-gate';
import {SHEET} from './changed-parts';
import {parts, rows, zip, type Entry} from './zip';

const DEFAULTS = {name: 'plan', timeZone: 'America/New_York'};
const REL =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Given = Parameters<typeof parts>[0];

const open = (given: Given, ...more: readonly Entry[]) =>
  load(zip([...parts(given), ...more]), DEFAULTS);

const firstTab = async (given: Given, ...more: readonly Entry[]) =>
  (await open(given, ...more)).sheets[0]!;

const ONE = rows('<c r="A1"><v>1</v></c>');

async function savedTab(sheet: string): Promise<string> {
  const bytes = await save(await open({sheet}));
  return openZip(bytes).get(SHEET)!.toString('utf8');
}

/** The tab's relationships, each to an address. */
const links = (...targets: readonly string[]): Entry => ({
  name: 'xl/worksheets/_rels/sheet1.xml.rels',
  content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      (target, index) =>
        `<Relationship Id="rId${index + 1}" Type="${REL}/hyperlink" Target="${target}" TargetMode="External"/>`,
    )
    .join('')}</Relationships>`,
});

test.each([
  ['r:id="rId1" location="gid=0"', 'https://x.org/?a=1#gid=0'],
  [
    'location="gid=0" r:id="rId1" display="shown > here"',
    'https://x.org/?a=1#gid=0',
  ],
  ["r:id='rId1' location='gid=0' tooltip='a > b'", 'https://x.org/?a=1#gid=0'],
  ['r:id="rId1" location="#gid=0"', 'https://x.org/?a=1#gid=0'],
  ['r:id="rId1" display="shown"', 'https://x.org/?a=1'],
  ['rel:id="rId1"', 'https://x.org/?a=1'],
  ['r:id="rId2" location="gid=0"', 'https://y.org/#top'],
  [
    'r:id="rId1" location="gid=0" tooltip="sheetData"',
    'https://x.org/?a=1#gid=0',
  ],
])('the link %s leads to %s, also after a save', async (link, url) => {
  const data = await open(
    {
      sheet: `${rows('<c r="A1" t="str"><v>link</v></c>')}<hyperlinks><hyperlink ref="A1" ${link}/></hyperlinks>`,
    },
    links('https://x.org/?a=1', 'https://y.org/#top'),
  );
  expect(data.sheets[0]!.rows[0]![0]!.runs).toEqual([{start: 0, end: 4, url}]);
  const relations = openZip(await save(data)).get(
    'xl/worksheets/_rels/sheet1.xml.rels',
  );
  expect(relations!.toString()).toContain(`Target="${url}"`);
});

test.each([
  '<sheetPr><pageSetUpPr fitToPage="false"/></sheetPr>',
  '<sheetPr><pageSetUpPr/></sheetPr>',
  '',
])(
  'a tab that is not made to fit a page (%s) is not made to by a save',
  async before => {
    const saved = await savedTab(
      `${before}${ONE}<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="1"/>`,
    );
    expect(saved).toContain('<pageSetup orientation="landscape"/>');
    expect(saved).not.toContain('fitToPage');
  },
);

test.each(['filterMode="false"', 'codeName="sheetData"'])(
  'a tab (%s) that is made to fit a page still is after a save',
  async of => {
    const saved = await savedTab(
      `<sheetPr ${of}><pageSetUpPr fitToPage="true"/></sheetPr>${ONE}<pageSetup fitToWidth="1" fitToHeight="0"/>`,
    );
    expect(saved).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(saved).toContain('<pageSetup fitToWidth="1" fitToHeight="0"/>');
  },
);

test('what would be allowed in a protected tab does not protect it', async () => {
  const {protections} = await firstTab({
    sheet: `${ONE}<sheetProtection formatCells="0" selectLockedCells="1"/>`,
  });
  expect(protections).toEqual([]);
});

test('letters that are said to have no line under them have none', async () => {
  const plain = '<rPr><u val="none"/></rPr>';
  const tab = await firstTab({
    styles:
      '<fonts><font/><font><b val="0"/><u val="none"/></font><font><u/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs>',
    strings: `<si><r>${plain}<t>a</t></r><r>${plain}<t>b</t></r></si>`,
    sheet: rows(
      `<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="inlineStr"><is><r>${plain}<t>c</t></r></is></c>`,
    ),
  });
  expect(tab.rows[0]).toEqual([
    {value: 1},
    {value: 2, style: {underline: true}},
    {value: 'ab'},
    {value: 'c'},
  ]);
});

test('borders are read by all their names, and none has no colour', async () => {
  const tab = await firstTab({
    styles:
      '<borders><border/><border><start style="thin"/><end style="thick"/><top style="none"><color rgb="FFC7C7C7"/></top></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs>',
    sheet: rows('<c r="A1" s="1"><v>1</v></c>'),
  });
  expect(tab.rows[0]![0]!.style).toEqual({
    borders: {
      left: {color: '#000000', style: 'SOLID'},
      right: {color: '#000000', style: 'SOLID_THICK'},
    },
  });
});

test('a merge of whole rows reaches as far as the tab', async () => {
  const tab = await firstTab({
    sheet: `${ONE}<mergeCells count="2"><mergeCell ref="2:3"/><mergeCell ref="A5:XFD5"/></mergeCells>`,
  });
  expect(tab.maxColumns).toBe(26);
  expect(tab.merges).toEqual([
    {sheet: 0, row: 2, column: 1, rows: 2, columns: 26},
    {sheet: 0, row: 5, column: 1, rows: 1, columns: 26},
  ]);
});

test('a merge of whole rows is one beside a link that speaks of the rows', async () => {
  const link = '<hyperlink ref="A1" location="A9" tooltip="sheetData"/>';
  const tab = await firstTab({
    sheet: `<sheetData/><mergeCells><mergeCell ref="2:3"/></mergeCells><hyperlinks>${link}</hyperlinks><!-- </sheetData> -->`,
  });
  expect(tab.merges).toEqual([
    {sheet: 0, row: 2, column: 1, rows: 2, columns: 26},
  ]);
});

test.each([
  ['B:C', {row: 1, column: 2, rows: 1000, columns: 2}],
  ['B1:C1048576', {row: 1, column: 2, rows: 1000, columns: 2}],
  ['B3:C1048576', {row: 3, column: 2, rows: 998, columns: 2}],
  ['2:14', {row: 2, column: 1, rows: 13, columns: 26}],
])('a merge of %s is as long as the tab, and is saved', async (ref, merge) => {
  const data = await open({
    sheet: `${ONE}<mergeCells><mergeCell ref="${ref}"/></mergeCells>`,
  });
  expect(data.sheets[0]).toMatchObject({maxRows: 1000, maxColumns: 26});
  const again = await load(await save(data), DEFAULTS);
  expect(again.sheets[0]!.merges).toEqual([{sheet: 0, ...merge}]);
});

test.each([
  ['TRUE()', '', true],
  ['FALSE()', '<v>0</v>', false],
  ['TRUE()', '<v>0</v>', true],
])(
  '=%s is itself where the file says %s of it',
  async (formula, said, value) => {
    const tab = await firstTab({
      sheet: rows(`<c r="A1"><f>${formula}</f>${said}</c>`),
    });
    expect(tab.rows[0]).toEqual([{value}]);
  },
);

const DAYS = {
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
};

test.each([59.25, 60, 60.25, 60.999, 61])(
  'the day %d is that day, and not the one before',
  async day => {
    const tab = await firstTab({
      ...DAYS,
      sheet: rows(
        `<c r="A1" s="1"><v>${day}</v></c><c r="B1" s="1" t="n"><f>A1</f><v>${day}</v></c><x:c r="C1" s="1"><x:v>${day}</x:v></x:c>`,
      ),
    });
    expect(tab.rows[0]!.map(cell => cell?.value)).toEqual([day, day, day]);
    expect(tab.rows[0]![1]).toMatchObject({
      formula: '=A1',
      format: 'yyyy-mm-dd',
    });
  },
);

test('60 that is no day is what it is', async () => {
  const tab = await firstTab({
    strings: Array.from(
      {length: 61},
      (_, at) => `<si><t>text ${at}</t></si>`,
    ).join(''),
    sheet: rows(
      '<c r="A1"><v>60</v></c><c r="B1" t="s"><v>60</v></c><c r="C1" t="str"><v>60.5</v></c><c r="D1"><v>60.5E3</v></c><c r="E1"><v>60.5E999</v></c>',
    ),
  });
  expect(tab.rows[0]).toEqual([
    {value: 60},
    {value: 'text 60'},
    {value: '60.5'},
    {value: 60500},
    {value: '60.5E999'},
  ]);
});

test('a saved view of a tab is not how the tab is', async () => {
  const views =
    '<customSheetViews><customSheetView guid="{0A}"><pane ySplit="9" state="frozen"/><rowBreaks><brk id="7"/></rowBreaks><autoFilter ref="A1:B2"/></customSheetView></customSheetViews>';
  const tab = await firstTab({
    sheet: `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>${ONE}${views}`,
  });
  expect(tab).toMatchObject({frozenRows: 1, filter: null});
  expect(tab.print).toBeUndefined();
});

test('formulas of which no program has said what comes of them are on the tab, looks beyond it are not', async () => {
  const tab = await firstTab({
    styles:
      '<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>',
    sheet:
      '<sheetData><row r="1"><c r="AC1"><f>1+1</f></c><c r="AZ1" s="1"/></row><row r="1200"><c r="A1200"><f>1+1</f></c></row><row r="1300"><c r="A1300" s="1"/></row></sheetData>',
  });
  expect(tab).toMatchObject({maxRows: 1200, maxColumns: 29});
  expect(tab.rows).toHaveLength(1200);
  expect(tab.rows[0]).toHaveLength(29);
});

test('the zoom, the direction and the missing lines of a tab survive a save', async () => {
  const view =
    '<sheetView workbookViewId="0" showGridLines="0" zoomScale="85" rightToLeft="1"';
  expect(await savedTab(`<sheetViews>${view}/></sheetViews>${ONE}`)).toContain(
    view,
  );
});

const dayOfRule = async (day: string) => {
  const {validations} = await firstTab({
    sheet: `${ONE}<dataValidations><dataValidation type="date" operator="lessThan" sqref="A1"><formula1>${day}</formula1></dataValidation></dataValidations>`,
  });
  return validations[0]!.rule;
};

test.each(['1e308', '2958466', '-1', '-2958465'])(
  'a rule for the day %s, which no program has, opens as it stands',
  async day => {
    expect(await dayOfRule(day)).toMatchObject({
      criteria: 'DATE_BEFORE',
      args: [`=${day}`],
    });
  },
);

test.each([
  ['2958465', '9999-12-31T05:00:00.000Z'],
  ['2958465.75', '9999-12-31T23:00:00.000Z'],
  ['46300', '2026-10-05T04:00:00.000Z'],
])('a rule for the day %s is of %s', async (day, instant) => {
  expect((await dayOfRule(day)).args).toEqual([{date: Date.parse(instant)}]);
});

test('the rows of a filter have no name of their own', async () => {
  const data = await open({
    workbook:
      '<definedNames><definedName name="_FilterDatabase" localSheetId="0">Objectives!$A$1:$B$2</definedName></definedNames>',
    sheet: `${ONE}<autoFilter ref="A1:B2"/>`,
  });
  expect(data.namedRanges).toEqual([]);
});
