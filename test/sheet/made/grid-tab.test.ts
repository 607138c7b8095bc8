/** What the Grid tab shows, and what typing into it means. */
import type {GridActivity, GridCell, GridRow} from '../../../src/domain/grid';
import {byArea} from '../../../src/domain/area';
import {fingerprint} from '../../../src/sheet/made/fingerprint';
import {gridCellText, typedTitle} from '../../../src/sheet/made/grid-cell';
import {gridEdit} from '../../../src/sheet/made/grid-edit';
import {gridDrawing, typedSince} from '../../../src/sheet/made/grid-tab';

const EMPTY: GridCell = {
  state: 'empty',
  expected: true,
  minutes: 0,
  activities: [],
};
const LIBRARY: GridCell = {
  state: 'strong',
  expected: true,
  minutes: 90,
  activities: [
    {
      id: 'ACT-1',
      activity: 'Library night',
      partner: 'City Library',
      when: 'Thu, Oct 15',
      status: 'Confirmed',
      alignment: 2,
      delivered: null,
    },
    {
      id: 'ACT-2',
      activity: 'Book bags',
      partner: '',
      when: '',
      status: 'Planned',
      alignment: 1,
      delivered: null,
    },
  ],
};
const ROW: GridRow = {
  objectiveId: 'OBJ-1',
  grades: ['3', '4'],
  teacher: 'Rivera',
  subject: 'ELA',
  standards: ['RL.3.2'],
  objective: 'Fables',
  priority: 'High',
  cells: {...byArea(() => EMPTY), familyLiteracy: LIBRARY},
  covered: 1,
  expected: 6,
};
const OTHER: GridRow = {...ROW, objectiveId: 'OBJ-2', objective: 'Plays'};
const MONTH = '2026-10';
const TEXTS = textsOf([ROW, OTHER]);

function textsOf(rows: readonly GridRow[]): string[][] {
  return gridDrawing({month: MONTH, rows, problems: []}).rows.map(cells =>
    cells.map(({text}) => text),
  );
}
/** The tab with a cell changed; rows and columns from 0. */
function changed(row: number, column: number, text: string): string[][] {
  return TEXTS.map((cells, index) =>
    index === row ? cells.with(column, text) : cells,
  );
}

test('a row reads like the objective it is about', () => {
  expect(TEXTS[1]).toEqual([
    '2026-10',
    '3, 4',
    'Rivera',
    'ELA',
    'RL.3.2',
    'Fables',
    'High',
    '○ empty',
    '● strong · 90 min\n• Library night · City Library · Thu, Oct 15 · Confirmed\n• Book bags · Planned',
    '○ empty',
    '○ empty',
    '○ empty',
    '○ empty',
    '1 of 6',
    'OBJ-1',
  ]);
});

test.each([
  [{...EMPTY, state: 'not expected', expected: false}, '– not expected'],
  [{...LIBRARY, state: 'thin', activities: [], minutes: 0}, '◊ thin'],
  [
    {...LIBRARY, state: 'thin', expected: false, activities: []},
    '◊ thin · 90 min · not expected here',
  ],
] as const)(
  'the state of a cell is said in words and by a sign',
  (cell, text) => {
    expect(gridCellText(cell)).toBe(text);
  },
);

test('hundreds of activities still fit into a cell', () => {
  const activities = Array.from({length: 500}, () => LIBRARY.activities[0]!);
  const text = gridCellText({...LIBRARY, activities});
  expect(text.length).toBeLessThan(50_000);
  expect(text).toMatch(/and 460 more$/);
});

test('a month without objectives says what to do', () => {
  expect(textsOf([])[1]![5]).toMatch(
    /^No objectives for October 2026 yet\. Add them with/,
  );
});

test.each([
  ['Library night', 'Library night'],
  ['○ empty Library night', 'Library night'],
  ['  Two\nlines ', 'Two lines'],
  ['○ empty', ''],
  ['', ''],
])('typing %j plans %j', (text, title) => {
  expect(typedTitle(text)).toBe(title);
});

test('nothing was typed where the tab is as it was built, in whatever order of rows', () => {
  const built = fingerprint(TEXTS);
  expect(typedSince(TEXTS, built)).toEqual([]);
  expect(typedSince([TEXTS[0]!, TEXTS[2]!, TEXTS[1]!], built)).toEqual([]);
});

test('a title typed over an empty cell is found with its objective and area', () => {
  expect(typedSince(changed(2, 9, 'Calm corner'), fingerprint(TEXTS))).toEqual([
    {objectiveId: 'OBJ-2', area: 'behavioralSupports', title: 'Calm corner'},
  ]);
});

test('an empty cell that was blanked is no loss', () => {
  expect(typedSince(changed(1, 7, ''), fingerprint(TEXTS))).toEqual([]);
});

test.each([
  ['a cell with activities', changed(1, 8, 'Book fair')],
  ['the objective', changed(1, 5, 'Fables and plays')],
  ['an id', changed(1, 14, 'OBJ-9')],
  ['a header', changed(0, 8, 'Reading at home')],
  ['a note below', [...TEXTS, ['Ask Ms. Lee about this']]],
  [
    'a note beside',
    TEXTS.map((cells, index) => (index === 1 ? [...cells, 'Ask'] : cells)),
  ],
])('a change of %s is more than typing into empty cells', (_, values) => {
  expect(typedSince(values, fingerprint(TEXTS))).toBeNull();
});

describe('an edit of the Grid tab', () => {
  const one = (row: number, column: number) => ({
    row: row + 1,
    column: column + 1,
    rows: 1,
    columns: 1,
  });

  test('in an empty cell plans an activity', () => {
    const edit = gridEdit(
      changed(1, 12, 'Playgroup'),
      TEXTS,
      one(1, 12),
      '○ empty',
    );
    expect(edit).toEqual({
      typed: [
        {objectiveId: 'OBJ-1', area: 'earlyChildhood', title: 'Playgroup'},
      ],
      isMisplaced: false,
      before: TEXTS,
    });
  });

  test('over anything else is to be put back', () => {
    const edit = gridEdit(changed(1, 5, 'Plays'), TEXTS, one(1, 5), 'Fables');
    expect(edit).toEqual({typed: [], isMisplaced: true, before: TEXTS});
  });

  test('that blanks an empty cell is only tidied up', () => {
    const edit = gridEdit(changed(1, 7, ''), TEXTS, one(1, 7), '○ empty');
    expect(edit).toEqual({typed: [], isMisplaced: false, before: TEXTS});
  });

  test('of a pasted block is told apart cell by cell', () => {
    const values = TEXTS.map((cells, row) =>
      row === 0 ? cells : cells.with(7, `A${row}`).with(8, `B${row}`),
    );
    const edit = gridEdit(
      values,
      TEXTS,
      {row: 2, column: 8, rows: 2, columns: 2},
      null,
    );
    expect(
      edit.typed.map(({objectiveId, title}) => [objectiveId, title]),
    ).toEqual([
      ['OBJ-1', 'A1'],
      ['OBJ-2', 'A2'],
    ]);
    expect(edit.isMisplaced).toBe(true);
    expect(edit.before).toEqual(TEXTS);
  });

  test('in rows that were sorted finds its objective by the id', () => {
    const sorted = [TEXTS[0]!, TEXTS[2]!.with(7, 'Tutoring'), TEXTS[1]!];
    const {typed} = gridEdit(sorted, TEXTS, one(1, 7), null);
    expect(typed).toEqual([
      {objectiveId: 'OBJ-2', area: 'academicEnrichment', title: 'Tutoring'},
    ]);
  });

  test('below the grid is left alone', () => {
    const values = [...TEXTS, ['', 'a note']];
    expect(gridEdit(values, TEXTS, one(3, 1), null)).toEqual({
      typed: [],
      isMisplaced: false,
      before: values,
    });
  });
});

test('what took place is told beside what was planned', () => {
  const [first] = LIBRARY.activities;
  const went = (delivered: GridActivity['delivered']) =>
    gridCellText({
      ...LIBRARY,
      activities: [{...first!, status: 'Delivered', delivered}],
    }).split('\n')[1];
  expect(
    went({minutes: 60, plannedMinutes: 90, attended: 12, expected: 20}),
  ).toBe(
    '• Library night · City Library · Thu, Oct 15 · Delivered · 60 of 90 min · 12 of 20 came',
  );
  expect(
    went({minutes: 60, plannedMinutes: 0, attended: 12, expected: null}),
  ).toMatch(/ · Delivered · 60 min · 12 came$/);
  expect(
    went({minutes: null, plannedMinutes: 90, attended: null, expected: 20}),
  ).toMatch(/ · Delivered$/);
});

test('a tab in which words went from one cell to the next, or one row to the next, is another', () => {
  const tabs = [
    [['Math club', ''], ['a']],
    [['Math', ' club'], ['a']],
    [['', 'Math club'], ['a']],
    [['Math club'], ['', 'a']],
    [['Math club', 'a']],
  ];
  expect(new Set(tabs.map(fingerprint)).size).toBe(tabs.length);
});

test('a row says its grades and standards one behind the other, and where nothing is expected of it', () => {
  const row = {...ROW, standards: ['RL.3.2', 'RL.3.3'], expected: 0};
  const [, cells] = textsOf([row, {...OTHER, objectiveId: null}]);
  expect(cells!.slice(0, 7)).toEqual([
    '2026-10',
    '3, 4',
    'Rivera',
    'ELA',
    'RL.3.2, RL.3.3',
    'Fables',
    'High',
  ]);
  expect(cells!.slice(-2)).toEqual(['none expected', 'OBJ-1']);
  expect(textsOf([{...ROW, objectiveId: null}])[1]!.slice(-2)).toEqual([
    '1 of 6',
    '',
  ]);
});

test('the tab has room on paper, its headers say what the signs mean, and its ids are hidden', () => {
  const drawing = gridDrawing({month: MONTH, rows: [ROW], problems: []});
  expect(drawing).toMatchObject({
    widths: [60, 60, 84, 84, 92, 168, 76, ...Array(6).fill(128), 76, 64],
    frozenRows: 1,
    frozenColumns: 3,
    hidden: [15],
    wide: [],
    heights: [],
  });
  expect(drawing.notes![8]).toContain('○ empty: nothing yet.');
  expect(drawing.notes![2]).not.toContain('○ empty');
});
