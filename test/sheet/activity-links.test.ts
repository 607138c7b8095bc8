/** Which objectives the ids in an activity's cell stand for. */
import {describe, expect, test} from '@jest/globals';
import {gridRows} from '../../src/domain/grid';
import type {Month} from '../../src/domain/month';
import {type TypedRow, read} from './school';

const OBJECTIVES: readonly TypedRow[] = [
  ['OBJ-AAAAAA', '2026-10'],
  ['OBJ-BBBBBB', '2026-10'],
  ['OBJ-CCCCCC', '2026-11'],
].map(([id = '', month = '']) => ({
  Month: month,
  Grade: '3',
  Teacher: 'Ms. Alves',
  Subject: 'Math',
  Standards: '3.OA.A.1',
  'Objective ID': id,
}));
const ACTIVITY: TypedRow = {
  Month: '2026-10',
  Area: 'Family literacy',
  Activity: 'Library night',
  'Activity ID': 'ACT-AAAAAA',
};

/** A school whose activities have cells that hold this, one after another. */
const planOf = (cells: readonly (string | TypedRow)[]) =>
  read({
    objectives: OBJECTIVES,
    activities: cells.map((cell, at) => ({
      ...ACTIVITY,
      'Activity ID': `ACT-AAAAA${String.fromCharCode(65 + at)}`,
      ...(typeof cell === 'string' ? {'Objective IDs': cell} : cell),
    })),
  });

/** What they link, and the rows that have a problem in that. */
function linked(...cells: readonly (string | TypedRow)[]) {
  const {plan, problems} = planOf(cells);
  const odd = problems.filter(({column}) => column === 'Objective IDs');
  return {
    ids: plan.activities.map(({objectiveIds}) => objectiveIds),
    odd: odd.map(({row}) => row),
  };
}

/** By objective of October, the activities that stand in its cell. */
function shown(...cells: readonly (string | TypedRow)[]) {
  return Object.fromEntries(
    gridRows(planOf(cells).plan, '2026-10' as Month).map(row => [
      row.objectiveId,
      row.cells.familyLiteracy.activities.map(({id}) => id),
    ]),
  );
}

describe('the objectives of an activity', () => {
  test.each([
    ['OBJ-AAAAAA', ['OBJ-AAAAAA']],
    ['OBJ-AAAAAA,OBJ-BBBBBB', ['OBJ-AAAAAA', 'OBJ-BBBBBB']],
    [' OBJ-BBBBBB , OBJ-AAAAAA ', ['OBJ-BBBBBB', 'OBJ-AAAAAA']],
    ['OBJ-AAAAAA\nOBJ-BBBBBB', ['OBJ-AAAAAA', 'OBJ-BBBBBB']],
    ['OBJ-AAAAAA,', ['OBJ-AAAAAA']],
    [',OBJ-BBBBBB', ['OBJ-BBBBBB']],
  ])('%j are read from their cell', (cell, ids) => {
    expect(linked(cell)).toEqual({ids: [ids], odd: []});
  });

  test.each(['OBJ-ZZZZZZ', 'OBJ-AAAAAA, OBJ-ZZZZZZ', 'OBJ-ZZZZZZ\nOBJ-AAAAAA'])(
    'an id of none is told, and the others of the cell count: %j',
    cell => {
      const ids = cell.includes('OBJ-AAAAAA') ? ['OBJ-AAAAAA'] : [];
      expect(linked(cell)).toMatchObject({odd: [2]});
      const [found = []] = linked(cell).ids;
      expect(found.filter(id => id !== 'OBJ-ZZZZZZ')).toEqual(ids);
    },
  );

  test('an objective of another month is told', () => {
    expect(linked('OBJ-CCCCCC').odd).toEqual([2]);
    expect(linked({Month: '2026-11', 'Objective IDs': 'OBJ-CCCCCC'})).toEqual({
      ids: [['OBJ-CCCCCC']],
      odd: [],
    });
  });

  test('each activity stands with its own, whatever those above it are', () => {
    expect(linked('', 'OBJ-ZZZZZZ', 'OBJ-AAAAAA, OBJ-BBBBBB').odd).toEqual([3]);
    expect(
      shown(
        'OBJ-BBBBBB,',
        '',
        {Status: 'Cancelled', 'Objective IDs': 'OBJ-AAAAAA'},
        'OBJ-AAAAAA,OBJ-BBBBBB',
        {Area: 'Somewhere', 'Objective IDs': 'OBJ-BBBBBB'},
        'OBJ-AAAAAA\nOBJ-ZZZZZZ',
        'OBJ-CCCCCC, OBJ-BBBBBB, OBJ-BBBBBB',
      ),
    ).toEqual({
      'OBJ-AAAAAA': ['ACT-AAAAAD', 'ACT-AAAAAF'],
      'OBJ-BBBBBB': ['ACT-AAAAAA', 'ACT-AAAAAD', 'ACT-AAAAAG'],
    });
  });
});

test.each([
  ['OBJ-AAAAAA; OBJ-BBBBBB', 'Did you mean OBJ-AAAAAA, OBJ-BBBBBB?'],
  ['obj-aaaaaa OBJ-BBBBBB', 'Did you mean OBJ-AAAAAA, OBJ-BBBBBB?'],
  ...['OBJ-AAAAAA; OBJ-ZZZZZZ', ';'].map(cell => [
    cell,
    'Copy the id from the Objective ID column; put commas between several.',
  ]),
])('ids that no comma divides, %j: %s', (cell, fix) => {
  expect(planOf([cell!]).problems).toMatchObject([{value: cell, fix}]);
});
