import {load} from '../../../src/host/file/xlsx';
import {
  SHEET,
  BOOK,
  BOOK_RELS,
  REL,
  type Change,
  inPart,
  inAll,
  without,
  named,
  moved,
  inUtf16,
  prefixed,
} from './changed-parts';
import {largeZip} from './large-zip';
import {parts, rows, zip, type Entry} from './zip';

const X = rows('<c r="A1" t="inlineStr"><is><t>x</t></is></c>');
const SHARED = rows('<c r="A1" t="s"><v>0</v></c>');

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
    {name: 'plan', timeZone: 'America/New_York'},
  );

test.each<[what: string, sheet: string, ...changes: Change[]]>([
  [
    'all cells were selected when it was saved',
    `<sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1:XFD1048576"/></sheetView></sheetViews>${X}`,
  ],
  [
    'nobody wants to hear of numbers kept as text, in no cell',
    `${X}<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>`,
  ],
  [
    'everybody may edit every cell',
    `${X}<protectedRanges><protectedRange sqref="A1:XFD1048576" name="all"/></protectedRanges>`,
  ],
  [
    'every element has a prefix',
    X,
    inPart(SHEET, prefixed),
    inPart(BOOK, prefixed),
  ],
  [
    'neither rows nor cells say where they are',
    '<sheetData><row><c t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
  ],
  [
    'each part begins with a mark, other quotes and a comment',
    X,
    inAll(text =>
      text.replace(
        /^<\?xml[^>]*>/,
        "\ufeff<?xml version='1.0' encoding='utf-8'?>\n<!-- ours -->\n",
      ),
    ),
  ],
  [
    'no part says that it is XML',
    X,
    inAll(text => text.replace(/^<\?xml[^>]*>/, '')),
  ],
  [
    'it is written on many lines',
    X.replace(/></g, '>\n   <').replace('>\n   <t>', '><t>'),
  ],
  [
    'rows and columns are styled down to the last',
    `<cols><col min="1" max="16384" width="11.5"/></cols>${X.replace('</sheetData>', '<row r="1048576" ht="12.8"/></sheetData>')}`,
  ],
  [
    'parts are named from the top',
    X,
    inPart(BOOK_RELS, text => text.replace(/Target="/g, 'Target="/xl/')),
    inPart('_rels/.rels', text => text.replace('Target="', 'Target="/')),
  ],
  [
    'there are no styles and no shared texts',
    X,
    without('xl/styles.xml', 'xl/sharedStrings.xml'),
    inPart(BOOK_RELS, text =>
      text.replace(/<Relationship Id="rId[23]"[^>]*>/g, ''),
    ),
  ],
  [
    'the workbook has another name',
    X,
    entries =>
      entries.map(entry => ({
        name: entry.name.replace('workbook.xml', 'workbook2.xml'),
        content: String(entry.content).replace(
          '/workbook.xml',
          '/workbook2.xml',
        ),
      })),
  ],
  [
    'it is of the strict kind',
    X,
    inAll(text =>
      text
        .replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          REL,
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    ),
  ],
  [
    'its tab lies in another folder',
    X,
    ...moved('worksheets/sheet1.xml', 'tabs/2026/one.xml'),
  ],
  [
    'its tab is asked for by a long way',
    X,
    inPart(BOOK_RELS, text =>
      text.replace('worksheets/', '../xl/./worksheets/'),
    ),
  ],
  [
    'the tab’s name has other capitals than it is asked for by',
    X,
    named('sheet1.xml', 'Sheet1.XML'),
  ],
  [
    'no name has the capitals that it is asked for by',
    X,
    entries =>
      entries.map(({name, content}) => ({name: name.toUpperCase(), content})),
  ],
  [
    'all parts lie in no folder',
    X,
    entries =>
      entries.map(({name, content}) => ({
        name: name.replace(/^xl\//, ''),
        content: String(content).replace('xl/workbook.xml', 'workbook.xml'),
      })),
  ],
  ['all parts are in UTF-16', X, inUtf16(bytes => bytes)],
  [
    'all parts are in UTF-16 the other way round',
    X,
    inUtf16(bytes => bytes.swap16()),
  ],
  [
    'the encoding is called utf8',
    X,
    inAll(text => text.replace('UTF-8', 'utf8')),
  ],
  [
    'the encoding is a part of UTF-8',
    X,
    inAll(text => text.replace('UTF-8', 'US-ASCII')),
  ],
  [
    'a newer program says things in its own names',
    X.replace('<row ', '<row a:dyDescent="0.25" spans="1:1" '),
    inPart(SHEET, text =>
      text.replace('<worksheet ', '<worksheet xmlns:a="a" a:uid="{1}" '),
    ),
  ],
])('a workbook opens in which %s', async (_, sheet, ...changes) => {
  const {sheets} = await open({sheet}, ...changes);
  expect(sheets.map(({name, rows}) => ({name, rows}))).toEqual([
    {name: 'Objectives', rows: [[{value: 'x'}]]},
  ]);
});

test('a small archive in the form of a large one opens', async () => {
  const {sheets} = await load(largeZip(parts({sheet: X})), {
    name: 'plan',
    timeZone: 'America/New_York',
  });
  expect(sheets[0]!.rows).toEqual([[{value: 'x'}]]);
});

test.each([
  'package/services/metadata/core-properties/4fd5a1.psmdcp',
  '[trash]/0000.dat',
  '_xmlsignatures/origin.sigs',
  'customUI/customUI14.xml',
  'xl/model/item.data',
  'xl/embeddings/Microsoft_Word_Document1.docx',
  'xl/media/hdphoto1.wdp',
  'xl/media/model3d1.glb',
  'xl/embeddings/Microsoft_Visio_Drawing.vsdx',
  'xl/metadata',
  'xl/media/image%201(2).WEBP',
])('a workbook opens that holds %s', async name => {
  const {sheets} = await open({sheet: X}, entries => [
    ...entries,
    {name, content: '<x/>'},
  ]);
  expect(sheets[0]!.rows).toEqual([[{value: 'x'}]]);
});

test('shared texts and dates are read wherever they lie', async () => {
  const {sheets} = await open(
    {
      sheet: rows(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="d"><v>2026-10-05</v></c>',
      ),
      strings: '<si><t>x</t></si>',
    },
    ...moved('worksheets/sheet1.xml', 'tabs/one.xml'),
    ...moved('sharedStrings.xml', 'texts.xml'),
  );
  expect(sheets[0]!.rows).toEqual([
    [{value: 'x'}, {value: 46300, format: 'yyyy-mm-dd'}],
  ]);
});

test.each([
  ['<si><t><![CDATA[a < b & c]]></t></si>', 'a < b & c'],
  ['<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>', '東京'],
  ['<si><t>a_x000D_\nb</t></si>', 'a\r\nb'],
  ['<si> <r> <t>b</t> </r> <r> <t>c</t> </r> </si>', 'bc'],
  ['<si><t>&#x1F600;&#10;&lt;b&gt;&#38;</t></si>', '😀\n<b>&'],
  ['<si><t>a<!-- or --> b</t></si>', 'a b'],
  ['<si><t>a\r\nb\rc</t></si>', 'a\nb\nc'],
])('the shared text %s is read as people see it', async (strings, value) => {
  const {sheets} = await open({sheet: SHARED, strings});
  expect(sheets[0]!.rows).toEqual([[{value}]]);
});

const tabOf = (kind: string): Change[] => [
  inPart(BOOK, text =>
    text
      .replace('<sheets>', '<sheets><sheet name="Bars" sheetId="9" r:id="b"/>')
      .replace(
        '</sheets>',
        '</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Objectives!$1:$1</definedName></definedNames>',
      ),
  ),
  inPart(BOOK_RELS, text =>
    text.replace(
      '</Relationships>',
      `<Relationship Target='${kind}s/sheet1.xml' Id="b" Type="${REL}/${kind}"/></Relationships>`,
    ),
  ),
  entries => [
    ...entries,
    {name: `xl/${kind}s/sheet1.xml`, content: `<${kind}/>`},
  ],
];

test.each(['chartsheet', 'dialogsheet'])(
  'a workbook with a tab that is a %s opens without that tab',
  async kind => {
    const {sheets} = await open({sheet: X}, ...tabOf(kind));
    expect(sheets.map(({name, rows}) => ({name, rows}))).toEqual([
      {name: 'Objectives', rows: [[{value: 'x'}]]},
    ]);
  },
);

test('a workbook of nothing but a chart says that it has no tabs', async () => {
  await expect(
    open(
      {sheet: X},
      ...tabOf('chartsheet'),
      inPart(BOOK, text => text.replace(/<sheet name="Objectives"[^>]*>/, '')),
    ),
  ).rejects.toThrow('This workbook has no tabs: use another copy.');
});
