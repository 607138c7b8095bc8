/** The tabs that people type into, as set-up makes them: what each column takes, offers, says and looks like. */
import {expect, test} from '@jest/globals';
import {TABLES} from '../../../src/sheet/schema';
import type {SheetData} from '../../../src/host/workbook/data';
import {Planner} from '../on-host/planner';

const NOTES = ['Notes', [['Ours']]] as const;

function made(tab: string, among: Planner = new Planner([NOTES])): SheetData {
  among.run('makeTable', [tab]);
  return among.workbook.toData().sheets.find(({name}) => name === tab)!;
}

const NAMES = TABLES.map(({tab}) => tab);

/** By header, what the first cell below it is like. */
const below = (sheet: SheetData) =>
  sheet.rows[0]!.map((header, index) => ({
    header: String(header!.value),
    format: sheet.rows[1]?.[index]?.format ?? '',
    color: sheet.rows[1]?.[index]?.style?.color ?? '',
  }));

const headersWith = (
  sheet: SheetData,
  isIt: (cell: ReturnType<typeof below>[number]) => boolean,
) =>
  below(sheet)
    .filter(isIt)
    .map(({header}) => header);

test.each(NAMES)('each header of %s says what its column is for', tab => {
  const sheet = made(tab);
  for (const header of sheet.rows[0]!) {
    expect(header!.note).toMatch(/^[A-Z1].{6,}\.$/);
    expect(header!.format).toBe('@');
    expect(header!.style).toEqual({
      background: '#12343b',
      color: '#ffffff',
      bold: true,
      wrap: 'WRAP',
    });
  }
});

test.each([
  ['Activities', ['Start date', 'End date']],
  ['Partners', ['Agreement start', 'Agreement end', 'Next review']],
  ['Locked dates', ['Start date', 'End date']],
  ['Results', ['Date']],
  ['Objectives', []],
])('of %s, the columns %j hold dates', (tab, dates) => {
  const sheet = made(tab);
  expect(headersWith(sheet, ({format}) => format === 'yyyy-mm-dd')).toEqual(
    dates,
  );
});

test.each([
  [
    'Activities',
    [
      'Alignment',
      'Sessions',
      'Minutes per session',
      'Expected participants',
      'Delivered minutes',
      'Attended',
    ],
  ],
  ['Activity bank', ['Sessions', 'Minutes per session', 'Times used']],
  ['Partners', ['Hours a month']],
  ['Results', ['Baseline', 'Target', 'Reading']],
  [
    'Expected areas',
    [
      'Academic enrichment',
      'Family literacy',
      'Behavioral supports',
      'Health and wellness',
      'Family engagement',
      'Early childhood',
    ],
  ],
  ['Objectives', []],
  ['Settings', []],
])(
  'of %s, the columns %j take numbers or ticks; what is typed elsewhere stays text',
  (tab, numbers) => {
    const sheet = made(tab);
    expect(headersWith(sheet, ({format}) => format === '')).toEqual(numbers);
  },
);

/** What a tab offers to choose from, by header. */
const offered = ({rows, validations}: SheetData) =>
  Object.fromEntries(
    validations.flatMap(({ranges, rule}) =>
      ranges.flatMap(({column, columns}) =>
        rows[0]!
          .slice(column - 1, column - 1 + columns)
          .map(header => [String(header!.value), rule]),
      ),
    ),
  );

test.each([
  ['Objectives', {Priority: 'High Normal Low'}],
  [
    'Activities',
    {
      Alignment: '1 2 3',
      Status: 'Idea Planned Confirmed Delivered Cancelled',
    },
  ],
  ['Expected areas', {'Family literacy': 'TRUE FALSE'}],
])('%s offers choices, and lets other words in', (tab, choices) => {
  const sheet = made(tab);
  const rules = offered(sheet);
  for (const [header, values] of Object.entries(choices)) {
    const note = sheet.rows[0]!.find(cell => cell!.value === header)!.note;
    expect(rules[header]).toEqual({
      criteria: 'VALUE_IN_LIST',
      args: [values.split(' '), true],
      allowInvalid: true,
      helpText: note,
    });
  }
});

test('where nothing is offered, anything is let in', () => {
  expect(made('Log').validations).toEqual([]);
  expect(made('Partners').validations).toEqual([]);
});

test.each(NAMES)('%s has a spare column, and rows to begin with', tab => {
  const sheet = made(tab);
  const long = ['Objectives', 'Activities', 'Log'].includes(sheet.name);
  const width = sheet.rows[0]!.length;
  expect([sheet.maxRows, sheet.maxColumns]).toEqual([
    long ? 100 : 40,
    width + 1,
  ]);
  expect([sheet.frozenRows, sheet.hidden]).toEqual([1, sheet.name === 'Log']);
  expect(sheet.bandings).toMatchObject([
    {
      range: {row: 1, column: 1, rows: sheet.maxRows, columns: width},
      header: expect.any(String),
      footer: null,
    },
  ]);
});

test.each(NAMES)('who edits headers or ids of %s is warned', tab => {
  const sheet = made(tab);
  const width = sheet.rows[0]!.length;
  const warned = (description: string, range: object, kind = 'RANGE') =>
    expect.objectContaining({
      kind,
      description,
      warningOnly: true,
      range: expect.objectContaining(range),
    });
  const ids = sheet.rows[0]!.findIndex(header =>
    /^(?:Objective|Activity|Bank) ID$/.test(String(header!.value)),
  );
  expect(sheet.protections).toEqual([
    ...(ids < 0
      ? []
      : [
          warned('IDs that Integration Grid gives', {
            row: 2,
            column: ids + 1,
            rows: sheet.maxRows - 1,
            columns: 1,
          }),
        ]),
    warned('Headers that Integration Grid finds its columns by', {
      row: 1,
      column: 1,
      rows: 1,
      columns: width,
    }),
    ...(sheet.name === 'Log'
      ? [warned('What was saved, for Undo', {}, 'SHEET')]
      : []),
  ]);
  if (ids >= 0) expect(below(sheet)[ids]!.color).toBe('#4a4f55');
});

test.each([
  ['Objectives', 'Month', 110],
  ['Objectives', 'Objective', 280],
  // Room for its longest word.
  ['Activities', 'Expected participants', 120],
  ['Expected areas', 'Grade', 70],
])('of %s the column %s is wide enough', (tab, header, pixels) => {
  const sheet = made(tab);
  const index = sheet.rows[0]!.findIndex(cell => cell!.value === header);
  expect(sheet.columnWidths[index + 1]).toBe(pixels);
});

test.each(NAMES)('no word of a header of %s is cut in two', tab => {
  const sheet = made(tab);
  sheet.rows[0]!.forEach((cell, index) => {
    const words = String(cell!.value).split(' ');
    const longest = Math.max(...words.map(word => word.length));
    expect(sheet.columnWidths[index + 1]).toBeGreaterThanOrEqual(
      longest * 8 + 24,
    );
  });
});

test('tabs come in their order, whichever is made first, before the school’s own', () => {
  const planner = new Planner([NOTES]);
  for (const {tab} of TABLES.toReversed()) planner.run('makeTable', [tab]);
  expect(planner.workbook.toData().sheets.map(({name}) => name)).toEqual([
    ...TABLES.map(({tab}) => tab),
    'Notes',
  ]);
});

test('a tab goes behind those before it, also where others were moved in between', () => {
  const planner = new Planner([
    ['Activities', [['Ours']]],
    NOTES,
    ['Objectives', [['Ours']]],
    ['Coverage', [['Ours']]],
    ['More', [['Ours']]],
  ]);
  planner.run('makeTable', ['Partners']);
  expect(planner.workbook.toData().sheets.map(({name}) => name)).toEqual([
    'Activities',
    'Notes',
    'Objectives',
    'Coverage',
    'Partners',
    'More',
  ]);
});

test('columns that a tab lacks come behind the last one, in the room that it needs', () => {
  const planner = new Planner([
    ['Locked dates', [['START date', 'Ours', '', 'What']]],
  ]);
  expect(planner.run('addMissingColumns', ['Locked dates'])).toEqual([
    'End date',
    'Locked by',
  ]);
  expect(planner.values('Locked dates')[0]).toEqual([
    'START date',
    'Ours',
    '',
    'What',
    'End date',
    'Locked by',
  ]);
  const [sheet] = planner.workbook.toData().sheets;
  expect(sheet!.rows[1]?.[4]).toEqual({format: 'yyyy-mm-dd'});
  expect(sheet!.rows[0]![4]).toMatchObject({
    note: 'The last day; blank for one day.',
    style: {background: '#12343b', bold: true},
  });
  expect(sheet!.rows[0]![3]!.style).toBeUndefined();
  expect(planner.run('addMissingColumns', ['Locked dates'])).toEqual([]);
});

test.each([
  [0, 1],
  [2, 2],
])(
  'a sheet that is too narrow grows by what is lacking, and of %i frozen rows %i stay',
  (before, after) => {
    const wide = ['Start date', ...Array.from({length: 21}, () => 'Ours')];
    const {workbook} = new Planner([['Locked dates', [wide]]]);
    const data = workbook.toData();
    const sheets = data.sheets.map(each => ({...each, frozenRows: before}));
    const planner = new Planner([], 0, {...data, sheets});
    planner.run('addMissingColumns', ['Locked dates']);
    const [now] = planner.workbook.toData().sheets;
    expect([now!.maxColumns, now!.frozenRows]).toEqual([25, after]);
  },
);
