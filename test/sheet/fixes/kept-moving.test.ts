/** Rows and columns that don't stand still while a fix is written and put back: what people are told is true. */
import {expect, test} from '@jest/globals';
import {before, hands} from '../on-host/moments';
import type {Hands, Planner} from '../on-host/planner';
import {
  ADDED,
  EMPTIED,
  MENDED,
  MUSEUM,
  ROWS,
  type Rows,
  TWO,
  type Texts,
  WHOLE,
  ZOO,
  doing,
  failing,
  mend,
  partners,
  plannerOf,
} from './partners';

/** Does the same ahead of every write, also of those that put things back. */
const always = (planner: Planner, edit: object): Hands => ({
  before: ({op}) => {
    if (op === 'range.set' || op === 'range.clear') doing(planner, edit)();
  },
});

const ONE: Rows = [[2, {areas: 'Poems'}]];

test.each<[keyof typeof ROWS, Rows, string, readonly Texts[]]>([
  ['inserts one above', ONE, 'C10', [['', '', 'Poems'], ...WHOLE]],
  ['inserts one above', TWO, 'C12', [['', '', 'Plants'], ...WHOLE]],
  [
    'moves the last one up',
    TWO,
    'C2, C3 and C4',
    [
      ['Museum', 'Shows', 'Books'],
      ['Zoo', 'Feeds', 'Art'],
      ['Library', 'Reads', 'Animals'],
    ],
  ],
])(
  'where somebody %s ahead of every write of %j, the cells that are not as they were are named: %s',
  (what, rows, cells, left) => {
    const planner = plannerOf(WHOLE);
    const around = always(planner, ROWS[what]);
    expect(() => mend(planner, rows, around)).toThrow(
      `some cells there may have come into other rows. Look at ${cells} of Partners; File › Version history in the menu has it as it was.`,
    );
    expect(partners(planner)).toEqual(left);
  },
);

test('where a row is lost while others move ahead of every write, it is said', () => {
  const planner = plannerOf(WHOLE);
  const around = always(planner, ROWS['moves the last one up']);
  expect(() => mend(planner, EMPTIED, around)).toThrow(
    'Look at Partners; File › Version history in the menu has it as it was.',
  );
  expect(partners(planner)).toEqual([MUSEUM, ZOO]);
});

test('what was put back into a row that has moved since is put right once more', () => {
  const planner = plannerOf(WHOLE);
  const moving = doing(planner, {
    do: 'move',
    start: 2,
    count: 1,
    destination: 5,
  });
  const inserting = doing(planner, {do: 'insert', start: 2, count: 2});
  mend(
    planner,
    ONE,
    hands(before('range.set', 3, moving), before('range.set', 4, inserting)),
  );
  expect(partners(planner).toSorted()).toEqual([MENDED[0], MUSEUM, ZOO]);
});

test('where a column is deleted before it is tried again, the sentence names it', () => {
  const planner = plannerOf(WHOLE);
  const {before: fail} = failing(2, 'Service Spreadsheets failed.');
  const act = doing(planner, {
    do: 'delete',
    axis: 'columns',
    start: 3,
    count: 1,
  });
  const deleting = hands(before('range.set', 2, act));
  const around: Hands = {
    before: call => {
      deleting.before!(call);
      fail!(call);
    },
  };
  expect(() => mend(planner, ADDED, around)).toThrow(
    'The tab Partners has no column Areas. Choose Set up planner in the menu, which adds it.',
  );
  expect(planner.records('Partners')).toHaveLength(3);
});
