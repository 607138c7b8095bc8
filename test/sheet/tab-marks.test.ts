/** Tabs and columns are known by their names and by marks that move along: what is said where the two do not agree. */
import {expect, test} from '@jest/globals';
import type {Cell} from '../../src/domain/cell';
import {type Schema, column} from '../../src/sheet/column';
import {
  type Doubt,
  type Marks,
  doubtMessage,
  doubtProblem,
  findTab,
  letters,
  readMarks,
  recognised,
  repairMessage,
} from '../../src/sheet/witnesses';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const CLUBS: Schema = {
  tab: 'Clubs',
  idPrefix: 'CLB',
  idKey: 'id',
  columns: [
    column('name', 'Club', 100, 'Its name.'),
    column('place', 'Place', 100, 'Where it meets.'),
    column('id', 'Club ID', 100, 'Its id.'),
  ],
};

const sheetOf = (name: string, id = 1) =>
  ({getName: () => name, getSheetId: () => id}) as Sheet;

const marksOf = (
  tabs: readonly number[],
  columns: {readonly [key: string]: readonly number[]} = {},
): Marks => ({
  file: null,
  tabs: new Map([['Clubs', tabs]]),
  columns: new Map(
    Object.entries(columns).map(([key, indexes]) => [
      `1/Clubs.${key}`,
      indexes.map(index => ({index, mark: {} as never})),
    ]),
  ),
});

/** The number of the sheet that is read, and what is odd about it. */
function found(sheets: readonly Sheet[], marked: readonly number[]) {
  const {sheet, doubt} = findTab(CLUBS, sheets, marksOf(marked));
  return [sheet?.getSheetId() ?? null, doubt && doubtMessage(doubt)];
}

const NAMED = sheetOf('Clubs', 1);
const RENAMED = sheetOf('Groups', 2);
const ALIKE = sheetOf(' CLUBS', 3);
const OTHER = sheetOf('Notes', 4);

test.each<[string, readonly Sheet[], readonly number[], unknown[]]>([
  ['by name and mark', [OTHER, NAMED], [1], [1, null]],
  ['by its name', [OTHER, NAMED], [], [1, null]],
  ['by its name, beside a marked copy', [RENAMED, NAMED], [1, 2], [1, null]],
  [
    'by its mark',
    [OTHER, RENAMED],
    [2],
    [2, 'The tab Clubs is now called "Groups".'],
  ],
  ['not at all', [OTHER], [], [null, null]],
  ['not at all, its sheet being gone', [OTHER], [1], [null, null]],
  [
    'by its name, where another has the mark',
    [RENAMED, NAMED],
    [2],
    [1, 'Two tabs could be Clubs: "Clubs" and "Groups".'],
  ],
  [
    'by the mark of one of two with the name',
    [NAMED, ALIKE],
    [3],
    [3, 'Two tabs could be Clubs: " CLUBS" and "Clubs".'],
  ],
  [
    'by the mark of the first of two with the name',
    [NAMED, ALIKE],
    [1],
    [1, 'Two tabs could be Clubs: "Clubs" and " CLUBS".'],
  ],
  [
    'by the first of two with the name',
    [NAMED, ALIKE],
    [],
    [1, 'Two tabs could be Clubs: "Clubs" and " CLUBS".'],
  ],
])('a tab is found %s', (_, sheets, marked, expected) => {
  expect(found(sheets, marked)).toEqual(expected);
});

/** Headers as they are read, and what is said of them. */
function read(
  headers: readonly Cell[],
  marked: {readonly [key: string]: readonly number[]} = {},
) {
  const values = [[...headers], headers.map(() => 'x')];
  const {values: is, doubts} = recognised(
    CLUBS,
    NAMED,
    marksOf([], marked),
    values,
  );
  expect(is.slice(1)).toEqual(values.slice(1));
  return {headers: is[0], said: doubts.map(doubtMessage), doubts};
}

test('headers are known in any letters, and none of them is odd', () => {
  const headers = ['club ', 'PLACE', 'Club ID', 'Ours'];
  expect(read(headers, {name: [0], place: [1]})).toMatchObject({
    headers,
    said: [],
  });
  expect(read(['Ours'])).toMatchObject({headers: ['Ours'], said: []});
});

test.each([
  [
    ['Club', 'Room', 'Club ID'],
    {place: [1]},
    ['Club', 'Place', 'Club ID'],
    'The column Place of Clubs now has the header "Room".',
    'Write the header Place over column B of Clubs again.',
  ],
  [
    ['Club', ' ', 'Club ID'],
    {place: [1]},
    ['Club', 'Place', 'Club ID'],
    'The column Place of Clubs has lost its header.',
    'Write the header Place over column B of Clubs again.',
  ],
  [
    ['Club', '', 'Club ID', 'Place'],
    {place: [1]},
    ['Club', '', 'Club ID', 'Place'],
    'The header Place of Clubs stands over column D now, but it belonged to column B, which has no header.',
    'Go on with column D of Clubs as Place.',
  ],
  [
    ['Club', 'Room', 'Club ID', 'Place'],
    {place: [1, 0]},
    ['Club', 'Room', 'Club ID', 'Place'],
    'The header Place of Clubs stands over column D now, but it belonged to column B, headed "Room".',
    'Go on with column D of Clubs as Place.',
  ],
  [
    ['Club', 'Place', 'Club ID', 'place', 'PLACE'],
    {place: [3]},
    ['Club', '', 'Club ID', 'place', ''],
    'The header Place stands more than once in Clubs: over columns D and B and E.',
    'Go on with column D of Clubs as Place, and call the other "Place (2)".',
  ],
  [
    ['Place', 'Club', 'Club ID', 'place'],
    {},
    ['Place', 'Club', 'Club ID', ''],
    'The header Place stands more than once in Clubs: over columns A and D.',
    'Go on with column A of Clubs as Place, and call the other "Place (2)".',
  ],
])('of %j, marked %j, %j is read, and it is said', (...row) => {
  const [headers, marked, as, said, mend] = row;
  const is = read(headers, marked as {place?: number[]} as never);
  expect(is).toMatchObject({headers: as, said: [said]});
  expect(repairMessage(is.doubts[0]!)).toBe(mend);
});

test('a column whose header another one of ours has is not taken for a renamed one', () => {
  expect(read(['Club', 'Club ID'], {place: [1]}).said).toEqual([]);
});

test('what is odd is listed with its place, its text and what mends it', () => {
  const [header] = read(['Club', 'Room', 'Club ID'], {place: [1]}).doubts;
  expect(doubtProblem(header!)).toEqual({
    sheet: 'Clubs',
    row: 1,
    column: 'Place',
    value: 'Room',
    severity: 'problem',
    message: 'The column Place of Clubs now has the header "Room".',
    fix: 'Until this is clear, nothing is saved here. Set up planner can mend it: Write the header Place over column B of Clubs again.',
  });
  const [lost] = read(['Club', '', 'Club ID'], {place: [1]}).doubts;
  expect(doubtProblem(lost!).value).toBeNull();
  const {doubt} = findTab(CLUBS, [RENAMED], marksOf([2]));
  expect(doubtProblem(doubt!)).toMatchObject({
    sheet: 'Groups',
    row: null,
    column: null,
    value: null,
    fix: 'Until this is clear, nothing is saved here. Set up planner can mend it: Call the tab "Groups" Clubs again.',
  });
});

test('of two tabs the repair names the one that is gone on with', () => {
  const doubt: Doubt = {
    kind: 'two tabs',
    sheet: NAMED,
    tab: 'Clubs',
    other: RENAMED,
  };
  expect(repairMessage(doubt)).toBe(
    'Go on with the tab "Clubs"; rename or delete "Groups" by hand.',
  );
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('the column at %i is called %s', (index, name) => {
  expect(letters(index)).toBe(name);
});

/** Marks as Google gives them: what they say, and where they are. */
function marksIn(
  marks: readonly {
    readonly value: string | null;
    readonly sheet?: Sheet;
    readonly column?: number;
  }[],
) {
  const all = marks.map(({value, sheet = null, column: at}) => ({
    getValue: () => value,
    getLocation: () => ({
      getSheet: () => (at === undefined ? sheet : null),
      getColumn: () =>
        at === undefined ? null : {getSheet: () => sheet, getColumn: () => at},
    }),
  }));
  const finder = {
    withKey: (key: string) => ({
      find: () => (key === 'integration-grid' ? all : []),
    }),
  };
  return readMarks({
    createDeveloperMetadataFinder: () => finder,
  } as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet);
}

test('marks are read by what they say and where they are; others are passed over', () => {
  const {file, tabs, columns} = marksIn([
    {value: 'file:one'},
    {value: 'file:two'},
    {value: 'tab:Clubs', sheet: NAMED},
    {value: 'tab:Clubs', sheet: RENAMED},
    {value: 'tab:Notes'},
    {value: 'column:Clubs.name', sheet: NAMED, column: 3},
    {value: 'column:Clubs.name', sheet: NAMED, column: 5},
    {value: 'column:Clubs.name', sheet: RENAMED, column: 1},
    {value: 'tab:Clubs', sheet: NAMED, column: 1},
    {value: 'column:Clubs.place', sheet: NAMED},
    {value: null},
    {value: ':x', sheet: NAMED},
    {value: 'tab', sheet: NAMED},
  ]);
  expect(file?.id).toBe('one');
  expect([...tabs]).toEqual([
    ['Clubs', [1, 2]],
    ['', [1]],
  ]);
  expect(
    [...columns].map(([name, found]) => [name, found.map(({index}) => index)]),
  ).toEqual([
    ['1/Clubs.name', [2, 4]],
    ['2/Clubs.name', [0]],
  ]);
  expect(marksIn([]).file).toBeNull();
});
