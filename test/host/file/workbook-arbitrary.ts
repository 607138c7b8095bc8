/** Workbooks of every kind, small enough to be read when one fails. */
import fc from 'fast-check';
import type {
  CellData,
  SheetData,
  WorkbookData,
} from '../../../src/host/workbook/data';
import {emptySheet, NO_HOST_STATE} from '../../../src/host/workbook/data';
import type {Rect} from '../../../src/host/protocol';

export const AWKWARD_TEXTS = [
  ' leading and trailing ',
  'two\nlines',
  'carriage\r\nreturn',
  'tab\tinside',
  '_x0041_',
  '_x005F_x0041_',
  '_x',
  '=1+1',
  '+1',
  '-1',
  '@here',
  "'quoted",
  '#N/A',
  '#REF!',
  '#ERROR!',
  '#hashtag',
  '3-5',
  '5.10',
  '1E5',
  'TRUE',
  'é',
  'e\u0301',
  '👩‍🏫 emoji',
  '\ud83d',
  '\ude00 alone',
  '\u0000 nul',
  '\u0001\u001f controls',
  '\ufffe\uffff',
  '\u200b\u202eright to left',
  '<b>&amp;</b> ]]> "quotes"',
  '{"json": true}',
  'x'.repeat(3000),
];

const text = fc.oneof(
  fc.constantFrom(...AWKWARD_TEXTS),
  fc.string({unit: 'binary', minLength: 1, maxLength: 20}),
);
const color = fc.constantFrom('#ff0000', '#00aa10', '#ffffff', '#123456');

const style = fc.record(
  {
    background: color,
    color,
    family: fc.constantFrom('Arial', 'Roboto Mono'),
    size: fc.constantFrom(8, 10, 14),
    bold: fc.boolean(),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strike: fc.constant(true),
    align: fc.constantFrom('left', 'center', 'right'),
    valign: fc.constantFrom('top', 'middle', 'bottom'),
    wrap: fc.constantFrom('WRAP', 'CLIP'),
    borders: fc.record(
      {
        top: fc.record({
          color,
          style: fc.constantFrom('SOLID', 'DOTTED', 'DOUBLE'),
        }),
      },
      {requiredKeys: []},
    ),
  },
  {requiredKeys: []},
);

const number = fc.oneof(
  fc.integer(),
  fc.double({noNaN: true, noDefaultInfinity: true}).map(n => n + 0),
  fc.integer({min: 30_000, max: 60_000}),
);

const plain: fc.Arbitrary<CellData> = fc.record(
  {
    value: fc.oneof(
      text,
      number,
      fc.boolean(),
      fc.constantFrom('#N/A', '#REF!', '#ERROR!').map(error => ({error})),
    ),
    format: fc.constantFrom('@', '0.00', 'yyyy-mm-dd', 'h:mm', '#,##0;[Red]-0'),
    style,
    note: text,
  },
  {requiredKeys: []},
);

const formula: fc.Arbitrary<CellData> = fc.record(
  {
    formula: fc.constantFrom(
      '=SUM(A2:A)',
      '=IF(B1="a ""b""",1,0)',
      "='My tab'!A1",
      '=TEXTJOIN(",",TRUE,A1:B2)',
      '=COUNTIF(A:A,"x")',
    ),
    value: fc.oneof(fc.integer(), fc.constant('text'), fc.boolean()),
  },
  {requiredKeys: ['formula']},
);

const rich: fc.Arbitrary<CellData> = fc
  .tuple(
    fc.string({minLength: 4, maxLength: 12}),
    fc.record(
      {bold: fc.boolean(), color, fontSize: fc.constantFrom(8, 10, 20)},
      {requiredKeys: []},
    ),
    fc.constantFrom(undefined, 'https://example.org/?a=1&b=2', '#gid=0'),
  )
  .map(([value, look, url]) => ({
    value,
    runs: [{start: 1, end: 3, style: look, ...(url ? {url} : {})}],
  }));

const cell = fc
  .oneof(
    {weight: 5, arbitrary: plain},
    {weight: 1, arbitrary: formula},
    {weight: 1, arbitrary: rich},
  )
  .map(cell => (Object.keys(cell).length === 0 ? null : cell));

function withoutBlankEnd<Item>(items: readonly (Item | null)[]) {
  return items.slice(0, items.findLastIndex(item => item !== null) + 1);
}

const rows = fc
  .array(
    fc.array(cell, {maxLength: 4}).map(cells => {
      const row = withoutBlankEnd(cells);
      return row.length === 0 ? null : row;
    }),
    {maxLength: 5},
  )
  .map(withoutBlankEnd);

const rectOn = (sheet: number): fc.Arbitrary<Rect> =>
  fc.record({
    sheet: fc.constant(sheet),
    row: fc.integer({min: 1, max: 20}),
    column: fc.integer({min: 1, max: 8}),
    rows: fc.integer({min: 1, max: 20}),
    columns: fc.integer({min: 1, max: 3}),
  });

const sizes = fc
  .dictionary(
    fc.integer({min: 1, max: 20}).map(String),
    fc.integer({min: 21, max: 400}),
    {noNullPrototype: true},
  )
  .map(sizes => ({...sizes}) as {[index: number]: number});

const some = fc
  .uniqueArray(fc.integer({min: 1, max: 20}), {maxLength: 4})
  .map(list => list.sort((a, b) => a - b));

const validationRule = fc.oneof(
  fc.constant({criteria: 'VALUE_IN_LIST', args: [['High', 'Low'], true]}),
  fc.constant({criteria: 'VALUE_IN_LIST', args: [['a, b', '"c"'], false]}),
  fc.constant({criteria: 'CHECKBOX', args: []}),
  fc.constant({criteria: 'NUMBER_BETWEEN', args: [0, 10.5]}),
  fc.constant({criteria: 'DATE_AFTER', args: [{date: 1_790_000_000_000}]}),
  fc.constant({criteria: 'CUSTOM_FORMULA', args: ['=A1<>"_x0041_"']}),
  fc.constant({criteria: 'TEXT_IS_VALID_EMAIL', args: []}),
);

const conditional = fc.oneof(
  fc.constant({criteria: 'TEXT_CONTAINS', args: ['a"b']}),
  fc.constant({criteria: 'CELL_EMPTY', args: []}),
  fc.constant({criteria: 'NUMBER_GREATER_THAN', args: [3]}),
  fc.constant({criteria: 'CUSTOM_FORMULA', args: ['=$A1="empty"']}),
);

function sheet(id: number, name: string): fc.Arbitrary<SheetData> {
  const rect = rectOn(id);
  return fc
    .record({
      rows,
      hidden: fc.constant(id > 0),
      maxRows: fc.constantFrom(50, 1000),
      frozenRows: fc.integer({min: 0, max: 3}),
      frozenColumns: fc.integer({min: 0, max: 2}),
      tabColor: fc.option(color),
      rowHeights: sizes,
      columnWidths: sizes,
      hiddenRows: some,
      hiddenColumns: some,
      filteredRows: some,
      merges: fc.array(rect, {maxLength: 1}),
      filter: fc.option(
        rect.map(range => ({
          range,
          criteria: {
            [range.column]: {hiddenValues: ['a'], criteria: null, args: []},
          },
        })),
      ),
      validations: fc.array(
        fc.record({
          ranges: fc.array(rect, {minLength: 1, maxLength: 2}),
          rule: fc
            .tuple(validationRule, fc.boolean(), fc.option(text))
            .map(([rule, allowInvalid, helpText]) => ({
              ...rule,
              allowInvalid,
              helpText,
            })),
        }),
        {maxLength: 2},
      ),
      conditionalRules: fc.array(
        fc
          .tuple(rect, conditional, fc.option(color), fc.option(fc.boolean()))
          .map(([range, rule, background, bold]) => ({
            ranges: [range],
            ...rule,
            background,
            fontColor: null,
            bold,
            italic: null,
            underline: null,
            strikethrough: null,
            gradient: null,
          })),
        {maxLength: 2},
      ),
      bandings: fc.array(
        rect.map(range => ({
          id: 40 + id,
          range,
          header: '#aaaaaa',
          first: '#ffffff',
          second: '#eeeeee',
          footer: null,
        })),
        {maxLength: 1},
      ),
      charts: fc.array(
        fc.record({
          id: fc.constant(60 + id),
          sheet: fc.constant(id),
          type: fc.constantFrom('COLUMN', 'BAR', 'PIE', 'TABLE'),
          ranges: fc.array(rect, {minLength: 1, maxLength: 2}),
          position: fc.constant({row: 2, column: 5, offsetX: 3, offsetY: 0}),
          options: fc.constantFrom({}, {title: 'Minutes', width: 300}),
          headers: fc.integer({min: 0, max: 1}),
          transpose: fc.boolean(),
        }),
        {maxLength: 2},
      ),
      protections: fc.array(
        fc.record({
          id: fc.constant(`p${id}`),
          kind: fc.constantFrom('SHEET' as const, 'RANGE' as const),
          range: rect,
          description: text,
          warningOnly: fc.boolean(),
          editors: fc.constant(['Ana']),
          domainEdit: fc.boolean(),
          unprotected: fc.array(rect, {maxLength: 1}),
          namedRange: fc.constant(null),
        }),
        {maxLength: 1},
      ),
    })
    .map(facets => ({
      ...emptySheet(id, name),
      ...facets,
    })) as fc.Arbitrary<SheetData>;
}

export const workbook: fc.Arbitrary<WorkbookData> = fc
  .record({
    sheets: fc.tuple(
      sheet(0, 'My tab'),
      sheet(7, 'A name longer than thirty-one characters: [yes]'),
    ),
    namedRanges: fc.array(
      rectOn(0).map(range => ({name: 'Top', range})),
      {maxLength: 1},
    ),
    properties: fc.dictionary(text, text, {maxKeys: 3, noNullPrototype: true}),
  })
  .map(({sheets, namedRanges, properties}) => ({
    id: 'id-1',
    name: 'plan',
    locale: 'en_US',
    timeZone: 'America/New_York',
    sheets,
    namedRanges,
    metadata: [
      {
        id: 3,
        key: 'column',
        value: 'month',
        visibility: 'DOCUMENT' as const,
        location: {type: 'COLUMN' as const, sheet: 0, index: 2},
      },
    ],
    nextId: 100,
    hostState: {...NO_HOST_STATE, documentProperties: properties},
  }));
