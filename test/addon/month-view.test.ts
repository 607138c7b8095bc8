/** What a month's view and the first screen are made of, field by field. */
import {Workbook} from '../../src/host/workbook/workbook';
import {columnOf} from './checked';
import {fillIn} from './suggested';
import {Shipped, activity, copied, schoolInOctober} from './shipped';

const OCTOBER = {month: '2026-10'};

/** October with a partner, a locked day and an activity on it. */
const october = copied(() => {
  const {school, ids} = schoolInOctober();
  fillIn(school, 'Partners', 2, {Partner: 'Zoo', 'Hours a month': '10'});
  fillIn(school, 'Locked dates', 2, {
    'Start date': '2026-10-13',
    What: 'Testing',
    'Locked by': 'Ms. Vang',
  });
  const {id} = school.run(
    'saveActivity',
    activity({
      objectiveIds: [ids[0]!],
      partner: 'Zoo',
      startDate: '2026-10-13',
      sessions: 2,
      minutesPerSession: 45,
    }),
  );
  return {school, ids, id};
});

test('locked dates, what stands in the way, and what each objective is about', () => {
  const {school, ids, id} = october();
  const view = school.run('loadMonth', OCTOBER);
  expect(view.month).toBe('2026-10');
  expect(view.lockedDates).toEqual([
    {
      startDate: '2026-10-13',
      endDate: '2026-10-13',
      what: 'Testing',
      lockedBy: 'Ms. Vang',
    },
  ]);
  expect(view.flags).toEqual([
    {
      activityId: id,
      message: 'Oct 13 is locked for Testing: ask Ms. Vang.',
    },
  ]);
  expect(view.topics).toEqual({
    [ids[0]!]: 'multiplying and dividing stories',
    [ids[1]!]: 'main idea, lesson, retelling',
  });
  expect(view.partners).toMatchObject([{partner: 'Zoo', minutes: 90}]);
  expect(view.lists.partners).toEqual(['Zoo']);
  expect(view.today).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(view.round).toMatchObject({isSet: false});
});

test('an objective without a standard or without an id is about nothing that is told', () => {
  const {school, ids} = october();
  fillIn(school, 'Objectives', 2, {Standards: ''});
  fillIn(school, 'Objectives', 4, {
    Month: '2026-10',
    Standards: '3.OA.A.1',
    Objective: 'Rows',
  });
  fillIn(school, 'Objectives', 5, {
    Month: '2026-11',
    Standards: '3.OA.A.1',
    'Objective ID': 'OBJ-LATER1',
  });
  expect(school.run('loadMonth', OCTOBER).topics).toEqual({
    [ids[1]!]: 'main idea, lesson, retelling',
  });
});

test('the coverage of a month alone is that of its whole view', () => {
  const {school} = october();
  fillIn(school, 'Activities', 2, {Status: 'Soon'});
  const {coverage, grid} = school.run('loadMonth', OCTOBER);
  expect(coverage.problems.map(({value}) => value)).toEqual([
    'Soon',
    '2026-10-13',
  ]);
  expect(grid.problems).toEqual(coverage.problems);
  expect(school.run('loadCoverage', OCTOBER)).toEqual(coverage);
  expect(school.run('writeCoverage', OCTOBER)).toEqual(coverage);
  expect(school.run('buildGrid', OCTOBER)).toEqual(grid);
});

test('problems come in this order: of a copied file, of tabs, of rows, of months', () => {
  const {school} = october();
  fillIn(school, 'Settings', 20, {Setting: 'Month 2026-10', Value: 'Soon'});
  fillIn(school, 'Objectives', 3, {Grade: 'thirteen'});
  school.typeUnseen(
    'Activities',
    1,
    columnOf(school, 'Activities', 'Notes'),
    'Remarks',
  );
  const copy = new Shipped(
    [],
    Workbook.from({...school.workbook.toData(), id: 'file-2'}),
  );
  const {problems} = copy.run('loadCoverage', OCTOBER);
  expect(problems.map(({sheet, column}) => [sheet, column])).toEqual([
    [null, null],
    ['Activities', 'Notes'],
    ['Objectives', 'Grade'],
    ['Activities', 'Start date'],
    ['Settings', 'Value'],
  ]);
  expect(problems[0]).toEqual({
    sheet: null,
    row: null,
    column: null,
    value: null,
    severity: 'notice',
    message:
      'This file is a copy of a planner, and nobody has said yet that it is a workbook of its own.',
    fix: 'Open Extensions › Integration Grid › Plan this month and choose Keep as its own planner; or go on in the file that it was copied from.',
  });
});

test.each(['Objectives', 'Activities'])(
  'a planner without its %s is not set up',
  tab => {
    const {school} = october();
    expect(school.run('loadPlanner', OCTOBER).isSetUp).toBe(true);
    school.deleteTab(tab);
    expect(school.run('loadPlanner', OCTOBER).isSetUp).toBe(false);
  },
);

test('a partner of the school that is called like one of the sample makes no sample of it', () => {
  const {school} = october();
  school.run('addSample');
  const {Partner: name = ''} = school
    .records('Partners')
    .find(row => row['Partner'] !== 'Zoo')!;
  school.run('removeSample');
  fillIn(school, 'Partners', 2, {Partner: name});
  expect(school.run('loadPlanner', OCTOBER).hasSample).toBe(false);
});

test('who may not edit the tab of objectives reads why, and whom to ask', () => {
  const {school} = october();
  school.isOwner = false;
  school.protect('Activities');
  expect(school.run('loadPlanner', OCTOBER)).toMatchObject({
    canEdit: true,
    readOnlyReason: null,
  });
  school.protect('Objectives');
  expect(school.run('loadPlanner', OCTOBER)).toMatchObject({
    canEdit: false,
    readOnlyReason:
      'This workbook is shared with you for viewing, so you can read everything here but not change it. Ask its owner to let you edit.',
  });
});

test('before any set-up the first tab says whether this person may edit', () => {
  const school = new Shipped();
  expect(school.run('loadPlanner', OCTOBER).canEdit).toBe(true);
  school.isOwner = false;
  school.addTab('Ours');
  const [first, second] = school.tabs();
  school.protect(second!);
  expect(school.run('loadPlanner', OCTOBER).canEdit).toBe(true);
  school.protect(first!);
  expect(school.run('loadPlanner', OCTOBER).canEdit).toBe(false);
});

test('a save that was cut off is not settled in a copy of the file, nor by who may only look', () => {
  const {school, id} = october();
  const edit = {partner: 'Museum', notes: 'Bus'};
  school.run('saveActivity', activity({operation: 'late', id, ...edit}));
  school.deleteRow('Log', school.texts('Log').length);
  fillIn(school, 'Activities', 2, {Partner: 'Zoo'});
  const data = school.workbook.toData();
  const copy = new Shipped([], Workbook.from({...data, id: 'file-2'}));
  expect(copy.run('loadPlanner', OCTOBER)).toMatchObject({
    isCopy: true,
    notices: [],
  });
  expect(copy.texts('Log')).toEqual(school.texts('Log'));
  const viewer = new Shipped([], Workbook.from(data));
  viewer.protect('Objectives');
  viewer.isOwner = false;
  expect(viewer.run('loadPlanner', OCTOBER).notices).toEqual([]);
  expect(school.run('loadPlanner', OCTOBER).notices).toHaveLength(1);
});

test('who keeps a copy as its own planner sees the month at hand', () => {
  const {school} = october();
  const data = school.workbook.toData();
  const copy = new Shipped([], Workbook.from({...data, id: 'file-2'}));
  const {view} = copy.run('adoptCopy');
  expect(view).toEqual(copy.run('loadPlanner', OCTOBER).view);
  expect(view.coverage.problems.map(({sheet}) => sheet)).toEqual([
    'Activities',
  ]);
});

test('no month of the Grid tab is told where there is none, or it is people’s own', () => {
  const {school} = october();
  expect(school.run('loadPlanner', OCTOBER).gridMonth).toBeNull();
  school.addTab('Grid');
  school.typeUnseen('Grid', 1, 1, 'Ours');
  expect(school.run('loadPlanner', OCTOBER).gridMonth).toBeNull();
  expect(school.run('refreshTabs', OCTOBER)).toEqual({
    refreshed: [],
    gridMonth: null,
  });
  expect(school.texts('Grid')).toEqual([['Ours']]);
});

test('where no Grid tab stands, the first save makes it, and no Coverage tab', () => {
  const {school} = october();
  expect(school.run('refreshTabs', {month: '2026-11'})).toEqual({
    refreshed: ['Grid'],
    gridMonth: '2026-11',
  });
  expect(school.tabs()).not.toContain('Coverage');
});
