/** What is taken out of the workbook: the family handout, its words, and whole tabs. */
import {OBJECTIVES} from '../../src/sheet/schema';
import {activity, schoolInOctober} from './shipped';
import {fillIn} from './suggested';

const OCTOBER = {month: '2026-10'};

const words = (part: object = {}) => ({
  operation: 'words-1',
  english: 'to make equal groups',
  spanish: 'a formar grupos iguales',
  portuguese: '',
  ...part,
});

test('a handout has what the class learns and what is offered for it', () => {
  const {school, ids} = schoolInOctober();
  school.run(
    'saveActivity',
    activity({
      objectiveIds: [ids[0]!],
      startDate: '2026-10-08',
      sessions: 1,
      minutesPerSession: 75,
    }),
  );
  const view = school.run('loadHandout', OCTOBER);
  expect(view).toMatchObject({
    schoolName: 'Hope School',
    month: '2026-10',
    grade: '3',
    grades: ['3'],
    timeZone: expect.stringMatching(/^\w+\/\w+$/) as string,
    lockedDates: [],
  });
  expect(view.objectives.map(({objective}) => objective)).toEqual([
    'Equal groups',
    'Fables and their message',
  ]);
  expect(view.activities).toEqual([
    expect.objectContaining({
      activity: 'Library night',
      startDate: '2026-10-08',
      sessions: 1,
      minutesPerSession: 75,
    }),
  ]);
  expect(school.calls()).toBeLessThanOrEqual(16);
});

test('a grade with nothing in a month has an empty handout', () => {
  const {school} = schoolInOctober();
  const view = school.run('loadHandout', {month: '2026-11', grade: '3'});
  expect(view).toMatchObject({grade: '3', grades: [], objectives: []});
  expect(view.months).toContain('2026-10');
});

test('what the Activity bank says that families do comes along', () => {
  const {school, ids} = schoolInOctober();
  const idea = school
    .records('Activity bank')
    .find(
      row =>
        row['What families do'] !== '' && row['Area'] === 'Family literacy',
    );
  const name = idea?.['Activity'] ?? '';
  school.run(
    'saveActivity',
    activity({activity: name.toUpperCase(), objectiveIds: [ids[0]!]}),
  );
  const {activities} = school.run('loadHandout', OCTOBER);
  expect(activities[0]?.families).toBe(idea?.['What families do']);
  expect(activities[0]?.families).not.toBe('');
});

test('words for families are saved in their columns, and undone as any save', () => {
  const {school, ids} = schoolInOctober();
  const saved = school.run('saveFamilyWords', words({id: ids[0]!}) as never);
  expect(school.calls()).toBeLessThanOrEqual(24);
  expect(saved).toEqual({
    warnings: [],
    words: {
      english: 'to make equal groups',
      spanish: 'a formar grupos iguales',
      portuguese: '',
    },
  });
  const [row] = school.records(OBJECTIVES.tab);
  expect(row).toMatchObject({
    Objective: 'Equal groups',
    'For families (English)': 'to make equal groups',
    'For families (Spanish)': 'a formar grupos iguales',
  });
  const [objective] = school.run('loadHandout', OCTOBER).objectives;
  expect(objective?.words.spanish).toBe('a formar grupos iguales');
  school.run('undo', {operation: 'words-1'});
  expect(school.records(OBJECTIVES.tab)[0]).toMatchObject({
    'For families (Spanish)': '',
  });
});

test('the words of the objective that is meant come back', () => {
  const {school, ids} = schoolInOctober();
  const {words: said} = school.run('saveFamilyWords', {
    ...words(),
    id: ids[1]!,
  });
  expect(said.english).toBe('to make equal groups');
});

test('an activity whose id somebody deleted is in the handout all the same', () => {
  const {school, ids} = schoolInOctober();
  school.run('saveActivity', activity({objectiveIds: [ids[0]!], sessions: 2}));
  fillIn(school, 'Activities', 2, {'Activity ID': ''});
  expect(JSON.stringify(school.run('loadHandout', OCTOBER))).toContain(
    'Library night',
  );
});

test('words that somebody changed meanwhile are not overwritten', () => {
  const {school, ids} = schoolInOctober();
  const base = {english: '', spanish: '', portuguese: ''};
  school.run('saveFamilyWords', {...words(), id: ids[0]!, base});
  const again = words({operation: 'words-2', spanish: 'otra cosa'});
  expect(() =>
    school.run('saveFamilyWords', {...again, id: ids[0]!, base} as never),
  ).toThrow(/Somebody changed .*For families \(Spanish\) says "a formar/);
});

test('a formula in words for families stays words', () => {
  const {school, ids} = schoolInOctober();
  const text = '=HYPERLINK("http://x","y")';
  school.run('saveFamilyWords', {...words({english: text}), id: ids[0]!});
  const [row] = school.records(OBJECTIVES.tab);
  expect(row?.['For families (English)']).toBe(text);
});

test('a tab comes out as it stands, with the columns that the school added', () => {
  const {school} = schoolInOctober();
  const width = school.texts('Objectives')[0]!.length;
  school.type('Objectives', 1, width + 1, [['Room'], ['12']]);
  const {rows} = school.run('loadTable', {table: 'Objectives'});
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain('For families (Portuguese)');
  expect(rows[0]?.[width]).toBe('Room');
  expect(rows[1]?.[width]).toBe(12);
  expect(school.calls()).toBeLessThanOrEqual(8);
});

test('a tab that is not there gives no rows, and no other tab comes out', () => {
  const {school} = schoolInOctober();
  school.deleteTab('Results');
  expect(school.run('loadTable', {table: 'Results'}).rows).toEqual([]);
  expect(() => school.run('loadTable', {table: 'Log'} as never)).toThrow(
    /"table" must be one of Objectives/,
  );
});

test('the name of the workbook in calendar files is not its address', () => {
  const {school} = schoolInOctober();
  const {workbook} = school.run('loadHandout', OCTOBER);
  expect(workbook).toMatch(/^\w{8,}$/);
  expect(workbook).not.toContain('file-1');
  // A calendar knows its events again by it, whichever version of the planner wrote them.
  expect(workbook).toBe('1g2apa9nlkx8j');
});
