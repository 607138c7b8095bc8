/** What follows a save: figures of the bank, the made tabs of a month, and the record when it is published. */
import {columnOf} from './checked';
import {fillIn} from './suggested';
import {type Shipped, activity, schoolInOctober} from './shipped';

const OCTOBER = {month: '2026-10'};
const NOVEMBER = {month: '2026-11'};

const JARS = activity({area: 'academicEnrichment', activity: 'Counting jars'});

const timesUsed = (school: Shipped) =>
  school.records('Activity bank')[0]!['Times used'];

test('Times used follows a save of a month that no made tab shows', () => {
  const {school} = schoolInOctober();
  school.run('buildGrid', OCTOBER);
  school.run('saveActivity', {...JARS, ...NOVEMBER});
  expect(school.run('refreshTabs', NOVEMBER)).toEqual({
    refreshed: [],
    gridMonth: '2026-10',
  });
  expect(timesUsed(school)).toBe('1');
});

test('Times used follows an undo from the menu', () => {
  const {school} = schoolInOctober();
  school.run('saveActivity', JARS);
  school.run('refreshTabs', OCTOBER);
  expect(timesUsed(school)).toBe('1');
  school.run('undoLastChange');
  expect(timesUsed(school)).toBe('0');
});

test('an undo from the menu draws each tab for the month that it shows', () => {
  const {school, ids} = schoolInOctober();
  school.run('writeCoverage', NOVEMBER);
  school.run('buildGrid', OCTOBER);
  school.run('saveActivity', activity({objectiveIds: [ids[0]!]}));
  school.run('refreshTabs', OCTOBER);
  expect(school.records('Grid')[0]!['Covered']).toBe('1 of 6');
  school.run('undoLastChange');
  expect(school.records('Grid')[0]!['Covered']).toBe('0 of 6');
  expect(school.texts('Coverage')[0]![0]).toContain('November 2026');
});

test('an undo from the menu makes no tab that was not there', () => {
  const {school} = schoolInOctober();
  school.run('saveActivity', activity({}));
  school.run('undoLastChange');
  expect(school.tabs()).not.toContain('Grid');
  expect(school.tabs()).not.toContain('Coverage');
});

test('what was typed into the grid of one month is no part of the record of another', () => {
  const {school} = schoolInOctober();
  fillIn(school, 'Objectives', 3, {Month: '2026-11'});
  school.run('buildGrid', NOVEMBER);
  fillIn(school, 'Grid', 2, {Teacher: 'Nobody', 'Family literacy': 'Fair'});
  const before = school.texts('Grid');
  expect(school.run('publishMonth', OCTOBER)).toMatchObject({
    tab: 'Grid 2026-10',
    leavesOut: false,
  });
  expect(school.texts('Grid')).toEqual(before);
  expect(school.records('Activities')).toEqual([]);
});

test('the record of a month has its objectives with their ids, and is shown', () => {
  const {school, ids} = schoolInOctober();
  fillIn(school, 'Objectives', 4, {Month: '2026-10', Objective: 'Rounding'});
  const {tab} = school.run('publishMonth', OCTOBER);
  expect(school.screen.selection()!.sheet).toBe(school.sheet(tab));
  const given = school.records('Objectives')[2]!['Objective ID']!;
  expect(given).toMatch(/^OBJ-/);
  const record = school.texts(tab).slice(1);
  const column = record[0]!.indexOf('Objective ID');
  expect(record.slice(1).map(row => row[column])).toEqual([...ids, given]);
});

test('what was typed is in the record and in the grid at once', () => {
  const {school} = schoolInOctober();
  school.run('buildGrid', OCTOBER);
  const column = columnOf(school, 'Grid', 'Family literacy');
  school.typeUnseen('Grid', 2, column, 'Story hour');
  expect(school.run('publishMonth', OCTOBER).leavesOut).toBe(false);
  const cell = '◊ thin\n• Story hour · Planned';
  expect(school.texts('Grid')[1]![column - 1]).toBe(cell);
  expect(school.texts('Grid 2026-10')[2]![column - 1]).toBe(cell);
});

test('a month that was reopened is published again by its word in Settings alone', () => {
  const {school} = schoolInOctober();
  school.run('publishMonth', OCTOBER);
  school.run('saveMonthState', {
    ...OCTOBER,
    operation: 'again',
    state: 'review',
    until: null,
  });
  const changes = school.run('loadChanges').length;
  expect(school.run('publishMonth', OCTOBER)).toMatchObject({
    tab: 'Grid 2026-10',
    isNew: false,
    view: {month: '2026-10', round: {state: 'published'}},
  });
  expect(school.run('loadChanges')).toHaveLength(changes + 1);
  school.run('publishMonth', OCTOBER);
  expect(school.run('loadChanges')).toHaveLength(changes + 1);
});

test.each(['2026-10', '2027-04'])(
  'the grid of %s is built and given with what it shows',
  month => {
    const {school, ids} = schoolInOctober();
    fillIn(school, 'Objectives', 2, {Month: month});
    const view = school.run('buildGrid', {month});
    expect(view.month).toBe(month);
    expect(view.rows[0]!.objectiveId).toBe(ids[0]);
    expect(view).toEqual(school.run('loadMonth', {month}).grid);
    expect(school.screen.selection()!.sheet).toBe(school.sheet('Grid'));
  },
);
