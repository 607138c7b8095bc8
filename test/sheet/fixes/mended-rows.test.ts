/** Rows without ids that are written while others are at work in the tab: each cell comes where it belongs, or is put back. */
import {expect, test} from '@jest/globals';
import {before, hands} from '../on-host/moments';
import {ANA, type Hands} from '../on-host/planner';
import {
  ADDED,
  EMPTIED,
  LIBRARY,
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

test.each(Object.entries(ROWS))(
  'a row that is emptied while somebody %s is the only one that goes',
  (_, edit) => {
    const planner = plannerOf([LIBRARY, MUSEUM, ZOO]);
    mend(
      planner,
      EMPTIED,
      hands(before('range.clear', 1, doing(planner, edit))),
    );
    expect(partners(planner).sort()).toEqual([LIBRARY, ZOO]);
  },
);

test.each([
  ['above it', 2, [ZOO]],
  ['below it', 4, [LIBRARY]],
])(
  'a row that is emptied while somebody deletes one %s: the others stay',
  (_, start, left) => {
    const planner = plannerOf([LIBRARY, MUSEUM, ZOO]);
    const edit = {do: 'delete', start, count: 1};
    mend(
      planner,
      EMPTIED,
      hands(before('range.clear', 1, doing(planner, edit))),
    );
    expect(partners(planner)).toEqual(left);
  },
);

test.each(
  Object.entries(ROWS).flatMap(([what, edit]) =>
    [2, 3, 4].map(write => ({what, edit, write})),
  ),
)(
  'a row that is added when somebody $what ahead of write $write comes whole, and into no other row',
  ({edit, write}) => {
    const planner = plannerOf([LIBRARY, MUSEUM, ZOO]);
    const act = doing(planner, edit);
    mend(planner, ADDED, hands(before('range.set', write, act)));
    expect(partners(planner).sort()).toEqual([
      ['Choir', '', 'Songs'],
      ...[LIBRARY, MUSEUM, ZOO],
    ]);
  },
);

test.each([2, 3])(
  'where Google fails for a moment at write %i, it is tried once more',
  nth => {
    const planner = plannerOf(WHOLE);
    mend(planner, TWO, failing(nth, 'Service Spreadsheets failed.'));
    expect(partners(planner)).toEqual(MENDED);
  },
);

test.each([
  [TWO, 2],
  [TWO, 3],
  [ADDED, 2],
  [ADDED, 3],
  [EMPTIED, 2],
])(
  'where Google refuses a write of %j, all is as it was, and it is said',
  (...row) => {
    const [rows, nth] = row;
    const planner = plannerOf(WHOLE);
    expect(() => mend(planner, rows, failing(nth, 'It is protected.'))).toThrow(
      /^It is protected\. Nothing was changed\.$/,
    );
    expect(partners(planner)).toEqual(WHOLE);
    expect(planner.records('Log').at(-1)).toMatchObject({What: 'Not saved'});
  },
);

test('where a row goes while it is fixed, no other is written, and it is said', () => {
  const planner = plannerOf(WHOLE);
  const act = doing(planner, {do: 'delete', start: 2, count: 1});
  expect(() => mend(planner, TWO, hands(before('range.set', 2, act)))).toThrow(
    'Rows of Partners kept moving while this was fixed, so nothing was fixed, and some cells there may have come into other rows. Look at Partners; File › Version history in the menu has it as it was.',
  );
  expect(partners(planner)).toEqual([MUSEUM, ZOO]);
});

test('rows that are all alike are written each once, and taken back', () => {
  const planner = plannerOf([ZOO, ZOO, ZOO]);
  mend(planner, [
    [2, {areas: 'Birds'}],
    [3, {areas: 'Fish'}],
  ]);
  expect(partners(planner)).toEqual([
    ['Zoo', 'Feeds', 'Birds'],
    ['Zoo', 'Feeds', 'Fish'],
    ZOO,
  ]);
  planner.run('undo', ['mend-1', ANA]);
  expect(partners(planner)).toEqual([ZOO, ZOO, ZOO]);
});

/** The run is over ahead of its so-manyth write. */
function killed(nth: number): Hands {
  let writes = 0;
  return {
    before: ({op}) => {
      if (op === 'range.set' || op === 'range.clear') writes++;
      if (writes >= nth) throw new Error('Exceeded maximum execution time');
    },
  };
}

const FINISHED =
  'A save by Ana that was cut off half-way has been finished: Fixed two cells.';

test.each<[string, Rows, number, string[], readonly Texts[]]>([
  ['nothing of two cells', TWO, 2, [], WHOLE],
  ['one of two cells', TWO, 3, [FINISHED], MENDED],
  ['both cells', TWO, 4, [], MENDED],
  ['nothing of a new row', ADDED, 3, [], WHOLE],
  [
    'a part of a new row',
    ADDED,
    4,
    [FINISHED],
    [...WHOLE, ['Choir', '', 'Songs']],
  ],
  ['a whole new row', ADDED, 5, [], [...WHOLE, ['Choir', '', 'Songs']]],
  ['nothing of a row that is emptied', EMPTIED, 2, [], WHOLE],
  ['a whole row that is emptied', EMPTIED, 3, [], [LIBRARY, ZOO]],
])(
  'cut off when %s was written, it is settled when the planner opens',
  (...row) => {
    const [, rows, nth, notices, left] = row;
    const planner = plannerOf(WHOLE);
    expect(() => mend(planner, rows, killed(nth))).toThrow('Exceeded');
    expect(planner.run('settle', [ANA])).toEqual(notices);
    expect(partners(planner)).toEqual(left);
    expect(planner.run('settle', [ANA])).toEqual([]);
    const isDone = JSON.stringify(left) !== JSON.stringify(WHOLE);
    if (!isDone) return;
    planner.run('undo', ['mend-1', ANA]);
    expect(partners(planner).toSorted()).toEqual(WHOLE.toSorted());
  },
);

test('a half fix of which somebody has changed the other row is told, and left', () => {
  const planner = plannerOf(WHOLE);
  expect(() => mend(planner, TWO, killed(3))).toThrow('Exceeded');
  doing(planner, {
    do: 'type',
    rect: {
      sheet: planner.sheetId('Partners'),
      ...{row: 4, column: 3, rows: 1, columns: 1},
    },
    texts: [['Ours']],
  })();
  expect(planner.run('settle', [ANA])).toEqual([
    expect.stringMatching(/cut off half-way.*Fixed two cells\./),
  ]);
  expect(partners(planner)).toEqual([
    MENDED[0],
    MUSEUM,
    ['Zoo', 'Feeds', 'Ours'],
  ]);
});
