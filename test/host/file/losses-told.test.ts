/** What of another program's file we say that a save can't keep, as programs write it. */
import {open, save} from '../../../src/host/file/xlsx';
import {openZip} from '../../../src/host/file/zip-gate';
import {BOOK, inPart} from './changed-parts';
import {smallWorkbook} from './small-workbook';
import {parts, rows, zip, type Entry} from './zip';

const DEFAULTS = {name: 'plan', timeZone: 'America/New_York'};
const REL =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ONE = rows('<c r="A1"><v>1</v></c>');

const lossesOf = async (
  given: Partial<Parameters<typeof parts>[0]>,
  ...more: readonly Entry[]
) =>
  (await open(zip([...parts({sheet: ONE, ...given}), ...more]), DEFAULTS))
    .losses;

const LOOK = 'some looks of cells';
const xf = (inside: string) => `<cellXfs><xf/><xf>${inside}</xf></cellXfs>`;

test.each<[what: string, given: Partial<Parameters<typeof parts>[0]>]>([
  [LOOK, {styles: xf('<alignment textRotation="45"/>')}],
  [LOOK, {styles: xf('<alignment horizontal="left" indent="2"/>')}],
  [LOOK, {styles: xf('<alignment shrinkToFit="true"/>')}],
  [LOOK, {styles: xf('<alignment vertical="justify"/>')}],
  [LOOK, {styles: xf("<alignment horizontal='centerContinuous'/>")}],
  [LOOK, {styles: '<fills><fill><gradientFill/></fill></fills>'}],
  [
    LOOK,
    {
      styles:
        '<fills><fill><patternFill patternType="lightUp"/></fill></fills>',
    },
  ],
  [LOOK, {styles: '<fonts><font><u val="double"/></font></fonts>'}],
  [LOOK, {styles: '<borders><border diagonalUp="1"/></borders>'}],
  [
    LOOK,
    {
      strings:
        '<si><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></si>',
    },
  ],
  [
    'looks of whole rows and columns',
    {
      styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
      sheet: `<cols><col min="1" max="3" width="9" style="1"/></cols>${ONE}`,
    },
  ],
  [
    'looks of whole rows and columns',
    {
      styles: '<cellXfs><xf/><xf fillId="2"/></cellXfs>',
      sheet: '<sheetData><row r="1" s="1" customFormat="1"/></sheetData>',
    },
  ],
  [
    'ways in which tabs are shown',
    {
      sheet: `<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>${ONE}`,
    },
  ],
  [
    'ways in which tabs are shown',
    {
      sheet: `<sheetViews><sheetView workbookViewId="0"><pane ySplit="900" topLeftCell="A4"/></sheetView></sheetViews>${ONE}`,
    },
  ],
  [
    'ways in which tabs are shown',
    {sheet: `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>${ONE}`},
  ],
  [
    'conditions of filters',
    {
      sheet: `${ONE}<autoFilter ref="A1:A9"><filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn></autoFilter>`,
    },
  ],
  [
    'drop-down lists without an arrow',
    {
      sheet: `${ONE}<dataValidations><dataValidation type="list" showDropDown="1" sqref="A1"><formula1>"a"</formula1></dataValidation></dataValidations>`,
    },
  ],
  [
    'titles and warnings of rules for what is typed',
    {
      sheet: `${ONE}<dataValidations><dataValidation type="list" error="Pick one." sqref="A1"><formula1>"a"</formula1></dataValidation></dataValidations>`,
    },
  ],
  [
    'what people may do on protected tabs',
    {sheet: `${ONE}<sheetProtection sheet="1" sort="0"/>`},
  ],
  [
    'what people may do on protected tabs',
    {
      sheet: `${ONE}<sheetProtection sheet="1"/><protectedRanges><protectedRange sqref="A1" name="all"/></protectedRanges>`,
    },
  ],
  [
    'a protected order of tabs',
    {workbook: '<workbookProtection lockStructure="1"/>'},
  ],
  [
    'names that stand for values or formulas',
    {
      workbook:
        '<definedNames><definedName name="Both">\'Plan, all\'!$A$1,Objectives!$B$2:$B$9</definedName></definedNames>',
    },
  ],
])('%s are told (%#)', async (what, given) => {
  expect(await lossesOf(given)).toEqual([what]);
});

const STYLES =
  '<fonts><font/><font><b/></font></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="1"/><xf fillId="2"/></cellXfs>';

test.each([
  ['AB1', 2, ['looks of blank cells far from the others']],
  ['B1500', 2, ['looks of blank cells far from the others']],
  ['Z1000', 2, []],
  ['AB1', 1, []],
])('the blank cell %s of look %d loses %j', async (cell, look, told) => {
  const row = /\d+/.exec(cell)![0];
  const sheet = `<sheetData><row r="${row}"><c r="${cell}" s="${look}"/></row></sheetData>`;
  expect(await lossesOf({styles: STYLES, sheet})).toEqual(told);
});

const links = (...targets: readonly string[]): Entry => ({
  name: 'xl/worksheets/_rels/sheet1.xml.rels',
  content: `<Relationships>${targets
    .map(
      (target, index) =>
        `<Relationship Id="rId${index + 1}" Type="${REL}/hyperlink" Target="${target}" TargetMode="External"/>`,
    )
    .join('')}</Relationships>`,
});

const LINKED = `${rows('<c r="A1" t="str"><v>text</v></c><c r="B1"><v>2</v></c>')}<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" r:id="rId2"/></hyperlinks>`;

test.each([
  ['other.xlsx'],
  ['file:///c:/plan.xlsx'],
  ['#Objectives!A1'],
  ['https://x.org', 'https://on-a-number.org'],
])('links to %s, which a save leaves out, are told', async (...targets) => {
  expect(await lossesOf({sheet: LINKED}, links(...targets))).toEqual([
    'some links',
  ]);
});

test('a lost link is told beside two that share an address', async () => {
  const sheet = `${rows('<c r="A1" t="str"><v>one</v></c><c r="B1" t="str"><v>two</v></c><c r="C1"><v>3</v></c>')}<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" r:id="rId1"/>`;
  const told = (more: string) =>
    lossesOf(
      {sheet: `${sheet}${more}</hyperlinks>`},
      links('https://x.org', 'https://y.org'),
    );
  expect(await told('<hyperlink ref="C1" r:id="rId2"/>')).toEqual([
    'some links',
  ]);
  expect(await told('')).toEqual([]);
});

test.each([
  ['docProps/custom.xml', '<Properties><property name="Owner"/></Properties>'],
  ['docProps/core.xml', '<p><cp:keywords>plan</cp:keywords></p>'],
])('what %s says of the file is told', async (name, content) => {
  expect(await lossesOf({}, {name, content})).toEqual([
    'properties of the file',
  ]);
});

test('a tab that only a program shows is told', async () => {
  const hidden = (name: string) =>
    inPart(BOOK, text =>
      text.replace(
        '<sheets>',
        `<sheets><sheet name="${name}" sheetId="9" state="veryHidden" r:id="rId9"/>`,
      ),
    )([
      ...parts({sheet: ONE}).map(entry =>
        entry.name === 'xl/_rels/workbook.xml.rels'
          ? {
              ...entry,
              content: String(entry.content).replace(
                '</Relationships>',
                `<Relationship Id="rId9" Type="${REL}/worksheet" Target="worksheets/sheet9.xml"/></Relationships>`,
              ),
            }
          : entry,
      ),
      {
        name: 'xl/worksheets/sheet9.xml',
        content: `<worksheet>${ONE}</worksheet>`,
      },
    ]);
  const told = async (name: string) =>
    (await open(zip(hidden(name)), DEFAULTS)).losses;
  expect(await told('Lists')).toEqual(['tabs that no menu shows']);
  expect(await told('_host')).toEqual(['tabs that no menu shows']);
});

test.each(['Plan', '_host', '_HOST'])(
  'our own tab that no menu shows is not told beside one called %s',
  async name => {
    const plan = smallWorkbook('a', 'b');
    const [sheet] = plan.sheets;
    const bytes = await save({...plan, sheets: [{...sheet!, name}]});
    expect((await open(bytes, DEFAULTS)).losses).toEqual([]);
  },
);

const CHART = {
  id: 5,
  sheet: 0,
  type: 'COLUMN',
  ranges: [{sheet: 0, row: 1, column: 1, rows: 2, columns: 2}],
  position: {row: 4, column: 1, offsetX: 0, offsetY: 0},
  options: {},
  headers: 0,
  transpose: false,
};

test('the looks of charts are told, but for those of our own', async () => {
  const plan = smallWorkbook('a', 'b');
  const bytes = await save({
    ...plan,
    sheets: plan.sheets.map(sheet => ({...sheet, charts: [CHART]})),
  });
  const foreign = inPart(BOOK, text =>
    text.replace(/<sheet name="_host"[^>]*>/, ''),
  );
  const entries = [...openZip(bytes)].map(([name, content]) => ({
    name,
    content,
  }));
  expect((await open(bytes, DEFAULTS)).losses).toEqual([]);
  expect((await open(zip(foreign(entries)), DEFAULTS)).losses).toEqual([
    'looks of charts',
  ]);
});

test('what every file says, and nothing is lost of, is not told', async () => {
  const losses = await lossesOf(
    {
      styles:
        '<fonts><font><u val="none"/><vertAlign val="baseline"/></font><font/></fonts><fills><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="lightGray"/></fill></fills><borders><border diagonalUp="0" diagonalDown="false"/></borders><cellXfs><xf numFmtId="164" fillId="0"/><xf fillId="0" fontId="1" numFmtId="164"><alignment horizontal="general" vertical="bottom" textRotation="0" indent="0" shrinkToFit="false"/></xf></cellXfs>',
      workbook:
        '<workbookProtection/><definedNames><definedName name="_FilterDatabase" localSheetId="0">Objectives!$A$1</definedName><definedName name="_FilterDatabase" localSheetId="1">Objectives!$A$1</definedName></definedNames>',
      sheet:
        '<sheetViews><sheetView showZeros="1" view="normal" workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews><sheetFormatPr customHeight="1" defaultRowHeight="15.75" zeroHeight="false"/><cols><col min="1" max="9" style="1" width="9"/></cols><sheetData><row r="1" s="1" customFormat="1"><c r="A1" t="str"><v>text</v></c></row></sheetData><sheetProtection formatCells="0"/><autoFilter ref="A1:B2"/><dataValidations><dataValidation type="list" error="" showDropDown="0" sqref="A1"><formula1>"a"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>',
    },
    links('https://x.org'),
    {name: 'docProps/custom.xml', content: '<Properties/>'},
    {name: 'docProps/core.xml', content: '<p><dc:subject></dc:subject></p>'},
  );
  expect(losses).toEqual([]);
});
