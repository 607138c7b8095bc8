/** The ids of rows: the first row with one keeps it, and what is odd about the others is said where it stands. */
import {describe, expect, test} from '@jest/globals';
import type {Cell} from '../../src/domain/cell';
import {firstIds, rowIds, typedId} from '../../src/sheet/row-ids';
import {clubs} from './clubs';

const rowsOf = (ids: readonly Cell[]) =>
  clubs(ids.map((id, index) => [`Club ${index}`, '', '', id, ''])).table;

/** Both ways of reading them, in the order of the rows. */
const WAYS: [string, (ids: readonly Cell[]) => unknown[]][] = [
  [
    'row by row',
    ids => {
      const table = rowsOf(ids);
      return table.rows.map(rowIds(table, 'id'));
    },
  ],
  [
    'by their places',
    ids => {
      const {at} = firstIds(rowsOf(ids), 'id');
      return ids.map((_, index) => at(index + 1));
    },
  ],
];

const sound = (value: string | null) => ({value, troubles: []});
const copyOf = (row: number, id: string) => ({
  value: null,
  troubles: [
    {
      severity: 'problem',
      message: `Row ${row} already has the id "${id}", so this row looks like a copy of it.`,
      fix: 'Empty this cell and the planner gives the row an id of its own; or delete the row.',
    },
  ],
});

describe.each(WAYS)('ids that are read %s', (_, read) => {
  test('every later row with an id looks like a copy of the first', () => {
    expect(read(['A-1', 'B-2', 'A-1', 'A-1'])).toEqual([
      sound('A-1'),
      sound('B-2'),
      copyOf(2, 'A-1'),
      copyOf(2, 'A-1'),
    ]);
  });

  test('rows without one are no copies of each other', () => {
    expect(read(['', 'A-1', '', ' '])).toEqual([
      sound(null),
      sound('A-1'),
      sound(null),
      sound(null),
    ]);
  });

  test('blanks around one are said, and it is read without them', () => {
    expect(read([' A-1', 'A-1'])).toEqual([
      {
        value: 'A-1',
        troubles: [
          {
            severity: 'notice',
            message: 'There are blanks around the id; it is read as "A-1".',
            fix: 'Delete the blanks before and after it.',
          },
        ],
      },
      copyOf(2, 'A-1'),
    ]);
  });

  test('an error value is no id', () => {
    expect(read(['#REF!'])).toEqual([
      {
        value: null,
        troubles: [
          {
            severity: 'problem',
            message:
              'The cell shows "#REF!" instead of an id, so nothing can name this row.',
            fix: 'Empty this cell and the planner gives the row an id of its own.',
          },
        ],
      },
    ]);
  });
});

test('only rows of whose id there is nothing to say are plain', () => {
  const ids = ['A-1', ' B-2', 'A-1', '', '#N/A', 7, 'C-3'];
  expect([...firstIds(rowsOf(ids), 'id').plain]).toEqual([
    0, 1, 0, 0, 0, 0, 0, 1,
  ]);
});

test.each<[Cell, string]>([
  ['ACT-1', 'ACT-1'],
  [' ACT-1', 'ACT-1'],
  ['ACT-1 ', 'ACT-1'],
  ['\u00a0ACT-1', 'ACT-1'],
  ['ACT-1\u00a0', 'ACT-1'],
  ['\u00a0ACT-1\u00a0', 'ACT-1'],
  ['\u200bACT-1', 'ACT-1'],
  ['ACT-1\u200b', 'ACT-1'],
  ['Lära', 'Lära'],
  ['Loading...', ''],
  ['#N/A', ''],
  ['', ''],
  ['7', '7'],
  [7, '7'],
  [true, 'TRUE'],
  [{year: 2026, month: 10, day: 6}, '2026-10-06'],
])('a cell of %j names its row as "%s"', (cell, id) => {
  expect(typedId(cell)).toBe(id);
});
