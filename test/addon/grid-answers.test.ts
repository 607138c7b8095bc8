/** What the Grid tab says to somebody who types into it, word by word, and what it puts back. */
import {watched} from '../host/workbook/watched';
import {Shipped, TYPIST, activity, copied, schoolInOctober} from './shipped';

const OCTOBER = {month: '2026-10'};

const ELSEWHERE =
  'The Grid tab is made from the Objectives and Activities tabs, so this was put back: change it there, or with Plan this month.';
const ONE =
  'Added as a planned activity. Plan this month lets you say more about it.';
const TWO =
  'Added as 2 planned activities. Plan this month lets you say more about them.';

/** Columns of the Grid tab. */
const [TEACHER, OBJECTIVE, ACADEMIC, FAMILY] = [3, 6, 8, 9];

const LIBRARY = '◊ thin\n• Library night · Planned';

const built = copied(() => {
  const {school, ids} = schoolInOctober();
  school.run('saveActivity', activity({objectiveIds: [ids[0]!]}));
  school.run('buildGrid', OCTOBER);
  return {school, ids};
});

const planned = (school: Shipped) =>
  school.records('Activities').map(row => row['Activity']);

test.each([
  ['one title', 3, ACADEMIC, [['Chess']], ONE, ['Chess']],
  [
    'two titles',
    2,
    ACADEMIC,
    [['Chess'], ['Tutoring']],
    TWO,
    ['Chess', 'Tutoring'],
  ],
  [
    'a title beside a cell that is taken',
    2,
    ACADEMIC,
    [['Chess', 'Book fair']],
    `${ONE} ${ELSEWHERE}`,
    ['Chess'],
  ],
  [
    'two titles beside cells that are taken',
    2,
    ACADEMIC,
    [
      ['Chess', 'Book fair'],
      ['Tutoring', ''],
    ],
    `${TWO} ${ELSEWHERE}`,
    ['Chess', 'Tutoring'],
  ],
  ['words over a teacher', 2, TEACHER, [['Nobody']], ELSEWHERE, []],
  ['words over a taken cell', 2, FAMILY, [['Fair']], ELSEWHERE, []],
  ['a taken cell that is emptied', 2, FAMILY, [['']], ELSEWHERE, []],
] as const)('%s', (_, row, column, texts, said, added) => {
  const {school} = built();
  school.type('Grid', row, column, texts);
  expect(school.screen.toasts.map(({text, title}) => [text, title])).toEqual([
    [said, 'Integration Grid'],
  ]);
  expect(planned(school)).toEqual(['Library night', ...added]);
  const grid = school.records('Grid');
  expect(grid[0]!['Teacher']).toBe('Rivera');
  expect(grid[0]!['Family literacy']).toBe(LIBRARY);
});

test('an empty cell that is emptied is drawn again, without a word', () => {
  const {school} = built();
  const before = school.texts('Grid');
  school.type('Grid', 3, ACADEMIC, [['']]);
  expect(school.texts('Grid')).toEqual(before);
  expect(school.screen.toasts).toEqual([]);
  expect(planned(school)).toEqual(['Library night']);
});

test('an edit that leaves the tab as it was built is no edit', () => {
  const {school, ids} = built();
  const before = school.texts('Grid');
  // Whoever saved this draws the tab anew.
  school.run(
    'saveActivity',
    activity({operation: 'more', activity: 'Fair', objectiveIds: ids}),
  );
  school.answerEdit('Grid', 2, TEACHER, 'Somebody');
  expect(school.texts('Grid')).toEqual(before);
  expect(school.screen.toasts).toEqual([]);
});

test('where more than the edit was changed, the edit alone is put back, cell by cell', () => {
  const {school} = built();
  const before = school.texts('Grid');
  // While no trigger came.
  school.typeUnseen('Grid', 2, 2, '9');
  school.typeUnseen('Grid', 3, TEACHER, 'Vang');
  school.type('Grid', 2, TEACHER, [['x', 'y']]);
  const expected = before.map(row => [...row]);
  expected[1]![1] = '9';
  expected[2]![TEACHER - 1] = 'Vang';
  expect(school.texts('Grid')).toEqual(expected);
});

test('a formula beside the edit stays a formula where only the edit is put back', () => {
  const {school} = built();
  const formulas = () => {
    const {rows} = school.workbook
      .toData()
      .sheets.find(({name}) => name === 'Grid')!;
    return rows.map(row => row?.map(cell => cell?.formula ?? null));
  };
  // Above, below, before and behind.
  for (const [row, column, formula] of [
    [1, TEACHER, '=1+1'],
    [3, TEACHER, '=1+2'],
    [2, TEACHER - 1, '=1+3'],
    [2, TEACHER + 1, '=1+4'],
  ] as const) {
    const rect = school.rect('Grid', row, column, 1, 1);
    const values = [['General']];
    school.workbook.apply(
      'range.set',
      {rect, facet: 'numberFormats', values},
      TYPIST,
    );
    school.typeUnseen('Grid', row, column, formula);
  }
  const before = formulas();
  expect(before[2]![TEACHER - 1]).toBe('=1+2');
  school.type('Grid', 2, TEACHER, [['x']]);
  expect(school.texts('Grid')[1]![TEACHER - 1]).toBe('Rivera');
  expect(formulas()).toEqual(before);
});

test('a cell that the plan has changed since is put back to what stood there, and drawn anew by the next build', () => {
  const {school, ids} = built();
  school.run(
    'saveActivity',
    activity({operation: 'more', activity: 'Fair', objectiveIds: [ids[0]!]}),
  );
  school.type('Grid', 2, FAMILY, [['Over it']]);
  expect(school.screen.toasts.map(({text}) => text)).toEqual([ELSEWHERE]);
  expect(planned(school)).toEqual(['Library night', 'Fair']);
  expect(school.tabs().filter(tab => tab.startsWith('Grid'))).toEqual(['Grid']);
  expect(school.records('Grid')[0]!['Family literacy']).toBe(
    '◊ thin\n• Library night · Planned\n• Fair · Planned',
  );
});

test('a title typed into a cell that looks empty is added, though somebody has just filled it in the plan', () => {
  const {school, ids} = built();
  school.run(
    'saveActivity',
    activity({operation: 'more', activity: 'Fair', objectiveIds: [ids[1]!]}),
  );
  school.type('Grid', 3, FAMILY, [['Story hour']]);
  expect(school.screen.toasts.map(({text}) => text)).toEqual([ONE]);
  expect(planned(school)).toEqual(['Library night', 'Fair', 'Story hour']);
  expect(school.records('Grid')[1]!['Family literacy']).toBe(
    '◊ thin\n• Fair · Planned\n• Story hour · Planned',
  );
});

test('where an edit is put back, the rest of the tab follows the plan', () => {
  const {school, ids} = built();
  school.run(
    'saveActivity',
    activity({operation: 'more', activity: 'Fair', objectiveIds: [ids[1]!]}),
  );
  school.type('Grid', 2, TEACHER, [['Nobody']]);
  expect(school.records('Grid').map(row => row['Family literacy'])).toEqual([
    LIBRARY,
    '◊ thin\n• Fair · Planned',
  ]);
});

test('what can’t be added is said in a sentence, and what was typed stays', () => {
  const {school} = built();
  school.protect('Activities');
  school.isOwner = false;
  school.type('Grid', 3, ACADEMIC, [['Chess']]);
  const [toast] = school.screen.toasts;
  expect(toast).toMatchObject({title: 'Integration Grid'});
  expect(toast!.text).toContain('Activities');
  expect(toast!.text).toContain('protected');
  expect(planned(school)).toEqual(['Library night']);
  expect(school.texts('Grid')[2]![ACADEMIC - 1]).toBe('Chess');
});

test.each([
  ['Coverage', 'writeCoverage', OCTOBER],
  ['Year', 'writeYear', {...OCTOBER, grade: '3', subject: 'Math'}],
] as const)(
  'typing into the tab %s is answered by nothing',
  (tab, name, asked) => {
    const {school} = built();
    school.run(name as 'writeYear', asked as never);
    school.type(tab, 3, 1, [['Our words']]);
    expect(school.texts(tab)[2]![0]).toBe('Our words');
    expect(school.screen.toasts).toEqual([]);
    expect(school.calls()).toBe(0);
  },
);

test.each([[undefined], [null], [{}], [{range: null}], [{range: {}}]])(
  'a page that sends %j as an edit is answered by nothing',
  event => {
    const {school} = built();
    school.runAs('onEdit' as 'onOpen', [event], 'ana');
    expect(school.calls()).toBe(0);
    expect(school.screen.toasts).toEqual([]);
  },
);

test('what goes wrong unforeseen is no sentence of ours', () => {
  const {school} = built();
  school.typeUnseen('Grid', 3, ACADEMIC, 'Chess');
  const broken = watched(school.workbook, (make, op) => {
    if (op === 'range.get') throw new Error('The cells have gone missing.');
    return make();
  });
  const asked = new Shipped([], broken);
  expect(() => asked.answerEdit('Grid', 3, ACADEMIC, '')).toThrow(
    'The cells have gone missing.',
  );
  expect(asked.screen.toasts).toEqual([]);
});

test('what is emptied below a grid that was changed otherwise stays empty', () => {
  const {school} = built();
  school.typeUnseen('Grid', 3, TEACHER, 'Vang');
  const before = school.texts('Grid');
  school.type('Grid', 9, TEACHER, [['']]);
  expect(school.texts('Grid')).toEqual(before);
  expect(school.screen.toasts).toEqual([]);
});

test('a file without the planner’s tabs is not answered', () => {
  const school = new Shipped();
  school.type('Sheet1', 2, 1, [['K-2']]);
  expect(school.note('Sheet1', 2, 1)).toBe('');
});

test('a tab of people’s own that is called Grid is not answered', () => {
  const school = new Shipped();
  school.addTab('Grid');
  school.type('Grid', 1, 1, [['Objective ID', 'Family literacy']]);
  school.type('Grid', 2, 1, [['OBJ-1', 'Story hour']]);
  expect(school.texts('Grid')).toEqual([
    ['Objective ID', 'Family literacy'],
    ['OBJ-1', 'Story hour'],
  ]);
  expect(school.screen.toasts).toEqual([]);
});

test('an objective’s words typed into the grid are put back, and it is said where to change them', () => {
  const {school} = built();
  school.type('Grid', 3, OBJECTIVE, [['Other fables']]);
  expect(school.records('Grid')[1]!['Objective']).toBe(
    'Fables and their message',
  );
  expect(school.records('Objectives')[1]!['Objective']).toBe(
    'Fables and their message',
  );
  expect(school.screen.toasts.map(({text}) => text)).toEqual([ELSEWHERE]);
});

test('so much typed into Objectives at once is answered with where to look', () => {
  const {school} = schoolInOctober();
  const blanks = (rows: number) =>
    Array.from({length: rows}, () => Array<string>(10).fill(''));
  school.type('Objectives', 5, 1, blanks(500));
  expect(school.screen.toasts).toEqual([]);
  school.type('Objectives', 5, 1, blanks(501));
  expect(school.screen.toasts.map(({text, title}) => [text, title])).toEqual([
    [
      'So much was changed at once that it was not looked at cell by cell. Choose Check the workbook in the menu to see what was read.',
      'Integration Grid',
    ],
  ]);
});
