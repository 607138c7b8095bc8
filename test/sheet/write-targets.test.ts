/** Which cells may be written at all, and in which order they are. */
import {expect, test} from '@jest/globals';
import {
  type CellWrite,
  checkTargets,
  writeAll,
} from '../../src/sheet/cell-writes';
import {clubs, wrote} from './clubs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const CHOIR = ['Choir', 'Hall', 20, 'CLB-1', 'loud'];
const CHESS = ['Chess', 'Library', 12, 'CLB-2', 'quiet'];

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const nameOf = ({row, column, rows, columns}: Place) =>
  `R${row}C${column} to R${row + rows - 1}C${column + columns - 1}`;

interface Paper {
  readonly merged?: Place;
  /** Whether this person may write there. */
  readonly isOpen?: (place: Place) => boolean;
  readonly formats?: (place: Place) => string[][];
  readonly height?: number;
}

/** The two clubs on a sheet that notes what is asked of it. */
function onPaper({merged, isOpen, formats, height = 9}: Paper = {}) {
  const said: string[] = [];
  const rangeAt = (place: Place): unknown => ({
    canEdit: () => isOpen?.(place) ?? true,
    getA1Notation: () => nameOf(place),
    getRow: () => place.row,
    getColumn: () => place.column,
    getLastRow: () => place.row + place.rows - 1,
    getLastColumn: () => place.column + place.columns - 1,
    getMergedRanges: () => (merged ? [rangeAt(merged)] : []),
    getNumberFormats: () =>
      formats?.(place) ??
      Array.from({length: place.rows}, () =>
        Array<string>(place.columns).fill('0.0%'),
      ),
    setNumberFormats: () => said.push(`format ${nameOf(place)}`),
    setValues: () => said.push(`fill ${nameOf(place)}`),
    setRichTextValues: () => said.push(`write ${nameOf(place)}`),
    offset: (down: number, along: number, rows: number, columns: number) =>
      rangeAt({
        row: place.row + down,
        column: place.column + along,
        rows,
        columns,
      }),
  });
  const sheet = {
    getMaxRows: () => height,
    getRange: (row: number, column: number, rows: number, columns: number) => {
      if (!(rows > 0)) throw new Error('There is no range without rows.');
      return rangeAt({row, column, rows, columns});
    },
    getRangeList: (names: string[]) => ({
      clearContent: () => said.push(`empty ${names.join(', ')}`),
    }),
  } as unknown as Sheet;
  return {own: {...clubs([CHOIR, CHESS]), sheet}, said};
}

const at = (row: number, index: number): CellWrite => ({
  ...wrote(row, 'name', 'x', 'CLB-1'),
  index,
});

const MERGED = {row: 3, column: 2, rows: 2, columns: 2};

test.each([
  [3, 1],
  [3, 2],
  [4, 1],
  [4, 2],
])(
  'row %d, column %d of merged cells can’t be written, and it is said which',
  (row, index) => {
    const {own} = onPaper({merged: MERGED});
    expect(() => checkTargets(own, [at(2, 0), at(row, index)])).toThrow(
      "The cells R3C2 to R4C3 of Clubs are merged, so this row can't be written.",
    );
  },
);

test.each([
  [2, 1],
  [5, 2],
  [3, 0],
  [4, 3],
])('row %d, column %d beside merged cells can be written', (row, index) => {
  const {own} = onPaper({merged: MERGED});
  expect(checkTargets(own, [at(row, index)])).toBe(true);
});

test('a cell that is protected is named; one that stands between is no matter', () => {
  const isOpen = ({row, column, rows, columns}: Place) =>
    !(row <= 3 && row + rows > 3 && column <= 2 && column + columns > 2);
  const {own} = onPaper({isOpen});
  expect(() => checkTargets(own, [at(3, 1)])).toThrow(
    "You can't change R3C2 to R3C2 of Clubs: it is protected",
  );
  expect(checkTargets(own, [at(3, 0), at(3, 2)])).toBe(false);
  expect(checkTargets(own, [at(2, 1)])).toBe(true);
  expect(checkTargets(own, [])).toBe(true);
});

test('a row that is to be added below the sheet’s end may be written where its last row may', () => {
  const isOpen = ({row, rows}: Place) => row + rows - 1 < 9;
  const {own} = onPaper({isOpen});
  expect(() => checkTargets(own, [at(12, 0)])).toThrow('R9C1 to R9C1');
  expect(checkTargets(onPaper({height: 8, isOpen}).own, [at(12, 0)])).toBe(
    true,
  );
});

/** Writes, where rich text can be made. @returns what the sheet was asked, in order */
function written(writes: readonly CellWrite[], paper: Paper = {}) {
  const {own, said} = onPaper(paper);
  const newRichTextValue = () => ({setText: () => ({build: () => null})});
  Object.assign(globalThis, {SpreadsheetApp: {newRichTextValue}});
  try {
    writeAll(own, writes);
  } finally {
    Reflect.deleteProperty(globalThis, 'SpreadsheetApp');
  }
  return said;
}

test('formats come first, then ids, then all else', () => {
  expect(
    written([
      wrote(4, 'name', 'Band', 'CLB-3'),
      wrote(4, 'id', 'CLB-3', 'CLB-3'),
    ]),
  ).toEqual([
    'format R4C1 to R4C4',
    'write R4C4 to R4C4',
    'write R4C1 to R4C1',
  ]);
});

test('cells that are emptied keep their formats, and go at once where all are', () => {
  expect(
    written([wrote(2, 'name', '', 'CLB-1'), wrote(2, 'place', '', 'CLB-1')]),
  ).toEqual(['empty R2C1 to R2C2']);
  expect(
    written([wrote(3, 'seats', '', 'CLB-2'), wrote(2, 'name', '', 'CLB-1')]),
  ).toEqual(['empty R2C1 to R2C1, R3C3 to R3C3']);
  expect(
    written([wrote(2, 'name', '', 'CLB-1'), wrote(2, 'place', 'x', 'CLB-1')]),
  ).toEqual(['format R2C1 to R2C2', 'write R2C1 to R2C2']);
});

test('blocks that have their formats already are not formatted again', () => {
  const formats = ({row, rows, columns}: Place) =>
    Array.from({length: rows}, (_, down) =>
      Array<string>(columns).fill(row + down === 2 ? '@' : '0'),
    );
  const writes = [
    wrote(2, 'name', 'Band', 'CLB-1'),
    wrote(4, 'name', 'Art', 'CLB-3'),
  ];
  expect(written(writes, {formats})).toEqual([
    'format R4C1 to R4C1',
    'write R2C1 to R2C1',
    'write R4C1 to R4C1',
  ]);
});

test('a text between two that are written takes its format along; a number or a column of the school does not', () => {
  expect(
    written([wrote(2, 'name', 'Band', 'CLB-1'), wrote(2, 'seats', 7, 'CLB-1')]),
  ).toEqual(['format R2C1 to R2C3', 'write R2C1 to R2C1', 'fill R2C3 to R2C3']);
  expect(
    written([
      wrote(2, 'place', 'Gym', 'CLB-1'),
      wrote(2, 'id', 'CLB-1', 'CLB-1'),
    ]).slice(0, 2),
  ).toEqual(['format R2C2 to R2C2', 'format R2C4 to R2C4']);
});

test('of cells in rows far apart, each is looked at', () => {
  const isOpen = ({row, rows}: Place) => row + rows - 1 < 5;
  const {own} = onPaper({isOpen});
  expect(() => checkTargets(own, [at(2, 0), at(5, 0)])).toThrow(
    "You can't change R5C1 to R5C1 of Clubs",
  );
});

test('the format of each cell is looked for in its own row and column', () => {
  const formats = (wanted: readonly string[]) => () =>
    [0, 1, 2].map(() => [...wanted]);
  const writes = [
    wrote(2, 'name', 'Band', 'CLB-1'),
    wrote(4, 'seats', 7, 'CLB-3'),
  ];
  expect(written(writes, {formats: formats(['@', '', '0.00'])})).toEqual([
    'format R4C3 to R4C3',
    'write R2C1 to R2C1',
    'fill R4C3 to R4C3',
  ]);
  expect(written(writes, {formats: formats(['@', '', 'General'])})).toEqual([
    'write R2C1 to R2C1',
    'fill R4C3 to R4C3',
  ]);
});

test('rows below each other that have their formats are not formatted for another’s sake', () => {
  const formats = () => ['@', '@', '0'].map(format => [format]);
  expect(
    written(
      [2, 3, 4].map(row => wrote(row, row < 4 ? 'name' : 'place', 'x', 'A')),
      {formats: () => formats().map(row => [...row, ...row])},
    ).filter(each => each.startsWith('format')),
  ).toEqual(['format R4C2 to R4C2']);
});

test('where one of two cells between can’t take a format along, neither does', () => {
  expect(
    written([
      wrote(2, 'name', 'Band', 'CLB-1'),
      wrote(2, 'id', 'CLB-1', 'CLB-1'),
    ]).slice(0, 2),
  ).toEqual(['format R2C1 to R2C1', 'format R2C4 to R2C4']);
});

test('cells between are found in whatever order the columns stand', () => {
  expect(
    written([wrote(2, 'seats', 7, 'CLB-1'), wrote(2, 'name', 'x', 'CLB-1')])[0],
  ).toBe('format R2C1 to R2C3');
});

test.each([
  ['alignment', '0'],
  ['deliveredMinutes', '0'],
  ['attended', '0'],
  ['timesUsed', '0'],
  ['baseline', '0.###############'],
  ['target', '0.###############'],
  ['reading', '0.###############'],
  ['startDate', 'yyyy-mm-dd'],
  ['endDate', 'yyyy-mm-dd'],
  ['date', 'yyyy-mm-dd'],
  ['notes', '@'],
])(
  'a blank of %s in a new row is made ready with the format %s',
  (key, wanted) => {
    const given: string[][][] = [];
    const {own} = onPaper();
    const sheet = {
      getRange: () => ({
        setNumberFormats: (formats: string[][]) => given.push(formats),
        setValues: () => {},
        setRichTextValues: () => {},
      }),
    } as unknown as Sheet;
    const newRichTextValue = () => ({setText: () => ({build: () => null})});
    Object.assign(globalThis, {SpreadsheetApp: {newRichTextValue}});
    try {
      writeAll({...own, sheet}, [
        {row: 4, index: 0, id: 'A', key: 'name', value: 'New'},
        {row: 4, index: 1, id: 'A', key, value: ''},
      ]);
    } finally {
      Reflect.deleteProperty(globalThis, 'SpreadsheetApp');
    }
    expect(given).toEqual([[['@', wanted]]]);
  },
);
