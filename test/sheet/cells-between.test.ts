/** Cells between those of a save that writes rows far apart: written along as they stand at that moment. */
import {expect, test} from '@jest/globals';
import type {Cell} from '../../src/domain/cell';
import type {CellWrite} from '../../src/sheet/cell-writes';
import {withCellsBetween} from '../../src/sheet/cells-between';
import {ACTIVITIES} from '../../src/sheet/schema';
import {ownOf} from './clubs';

const HEADERS = ['Status', 'Delivered minutes', 'Attended', 'Activity ID'];
const ROWS: readonly (readonly Cell[])[] = [
  ['Planned', '', '', 'A'],
  ['Confirmed', 45, 8, 'B'],
  ['', '', '', ''],
  ['Planned', '', '', 'D'],
];

/** Marks the first and the last row. */
const ENDS = [
  {row: 2, index: 0, id: 'A', key: 'status', value: 'Delivered'},
  {row: 5, index: 0, id: 'D', key: 'status', value: 'Delivered'},
];

/** What is written in the end, where the sheet holds this by now. @returns null where it is not to be */
function written(
  writes: readonly CellWrite[],
  now: readonly (readonly unknown[])[] = ROWS,
  formulas: {readonly [place: string]: string} = {},
): readonly string[] | null {
  const cells = (
    row: number,
    column: number,
    rows: number,
    columns: number,
    at: (row: number, column: number) => unknown,
  ) =>
    Array.from({length: rows}, (_, down) =>
      Array.from({length: columns}, (__, along) =>
        at(row + down, column + along),
      ),
    );
  const sheet = {
    getRange: (row: number, column: number, rows: number, columns: number) => {
      if (row + rows > 6) throw new Error('The sheet ends at row 5.');
      return {
        getValues: () =>
          cells(row, column, rows, columns, (at, of) => now[at - 2]?.[of - 1]),
        getFormulas: () =>
          cells(
            row,
            column,
            rows,
            columns,
            (at, of) => formulas[`${at} ${of}`] ?? '',
          ),
      };
    },
  } as unknown as GoogleAppsScript.Spreadsheet.Sheet;
  const all = withCellsBetween(
    {...ownOf(ACTIVITIES, [HEADERS, ...ROWS]), sheet},
    writes,
  );
  return (
    all &&
    all.map(({row, key, id, value}) => `${row} ${key} of ${id}: ${value}`)
  );
}

test('what stands between is written along, each cell once', () => {
  expect(written(ENDS)).toEqual([
    '2 status of A: Delivered',
    '5 status of D: Delivered',
    '3 status of B: Confirmed',
    '4 status of : ',
  ]);
});

test('of several columns each is filled from the first row to the last', () => {
  const minutes = {
    row: 2,
    index: 1,
    id: 'A',
    key: 'deliveredMinutes',
    value: 60,
  };
  expect(written([...ENDS, minutes])).toEqual([
    '2 status of A: Delivered',
    '5 status of D: Delivered',
    '2 deliveredMinutes of A: 60',
    '3 status of B: Confirmed',
    '3 deliveredMinutes of B: 45',
    '4 status of : ',
    '4 deliveredMinutes of : ',
    '5 deliveredMinutes of D: ',
  ]);
});

test('where people put words, nothing is written for another row’s sake', () => {
  const notes = {row: 2, index: 5, id: 'A', key: 'notes', value: 'x'};
  expect(written([...ENDS, notes])).toHaveLength(3);
});

test('text that goes in ahead of the numbers beside it is written without those of other rows', () => {
  const undone = {...ENDS[0]!, value: ' Planned'};
  expect(written([undone, ENDS[1]!])).toHaveLength(2);
});

test.each<[string, unknown]>([
  ['words that are no status', 'Comfirmed'],
  ['a status with blanks around it', ' Confirmed'],
  ['a day', new Date(0)],
  ['a number with a fraction', 4.5],
  ['a number below nought', -4],
  ['a tick', true],
])('%s between is left as it stands', (_, value) => {
  const now = (ROWS as readonly (readonly unknown[])[]).with(1, [
    value,
    45,
    8,
    'B',
  ]);
  expect(written(ENDS, now)?.join()).not.toContain('of B');
});

test('a formula between is left as it stands', () => {
  expect(written(ENDS, ROWS, {'3 1': '=A1'})?.join()).not.toContain('of B');
});

test('what somebody typed between since it was read is kept', () => {
  const now = ROWS.with(1, ['Cancelled', 45, 8, 'B']);
  expect(written(ENDS, now)).toContain('3 status of B: Cancelled');
});

test('where somebody typed into a cell that is to be written, nothing is', () => {
  const now = ROWS.with(3, ['Cancelled', '', '', 'D']);
  expect(written(ENDS, now)).toBeNull();
});

test('counts of those who came are written along, too, a nought among them', () => {
  const came = (row: number, id: string) => ({
    row,
    index: 2,
    id,
    key: 'attended',
    value: 5,
  });
  const now = ROWS.with(1, ['Confirmed', 45, 0, 'B']);
  expect(written([came(2, 'A'), came(4, '')], now)).toEqual([
    '2 attended of A: 5',
    '4 attended of : 5',
    '3 attended of B: 0',
  ]);
});

test('what stands in a cell that is to be written is no matter where it is no plain word or number', () => {
  const minutes = {
    row: 5,
    index: 1,
    id: 'D',
    key: 'deliveredMinutes',
    value: 9,
  };
  const now = ROWS.with(3, ['Planned', 'about 40', '', 'D']);
  expect(written([...ENDS, minutes], now)).not.toBeNull();
});
