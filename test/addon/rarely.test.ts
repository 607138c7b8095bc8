/** What rarely happens to a planner: tabs that are missing or meddled with, rows without a month, requests of odd shape. */
import {type Shipped, activity, schoolInOctober} from './shipped';

const MONTH = {month: '2026-10'};

/** Selects a cell, or the block that begins there. */
function select(school: Shipped, tab: string, row: number, column: number) {
  const cell = school.rect(tab, row, column, 1, 1);
  school.screen.select({sheet: cell.sheet, ranges: [cell], cell});
}

const columnOf = (school: Shipped, tab: string, header: string) =>
  school.texts(tab)[0]!.indexOf(header) + 1;

test('an activity without a name is kept out of the bank, with what to do', () => {
  const {school} = schoolInOctober();
  const {id} = school.run('saveActivity', activity({}));
  const row = school.texts('Activities').findIndex(each => each.includes(id));
  const column = columnOf(school, 'Activities', 'Activity');
  school.typeUnseen('Activities', row + 1, column, '');
  const before = school.texts('Activity bank');
  expect(() =>
    school.run('addToBank', {operation: 'bank-1', activityId: id}),
  ).toThrow('Give it both, then add it.');
  expect(school.texts('Activity bank')).toEqual(before);
});

test('nothing is suggested for an objective whose month can’t be read, and it is said which', () => {
  const {school, ids} = schoolInOctober();
  school.typeUnseen('Objectives', 2, 1, 'some day');
  expect(() =>
    school.run('loadSuggestions', {
      objectiveId: ids[0]!,
      area: 'familyLiteracy',
    }),
  ).toThrow(
    `The month of ${ids[0]} can’t be read, so nothing can be planned for it. Write it in Objectives, such as 2026-10.`,
  );
});

test('an activity whose month can’t be read is marked as delivered, and a month is shown all the same', () => {
  const {school} = schoolInOctober();
  const {id} = school.run('saveActivity', activity({}));
  school.typeUnseen('Activities', 2, 1, 'some day');
  const {view} = school.run('saveDelivered', {
    operation: 'delivered-1',
    activities: [{id, base: {}, deliveredMinutes: 60, attended: 5}],
  });
  expect(school.records('Activities')[0]).toMatchObject({
    'Delivered minutes': '60',
    Attended: '5',
  });
  expect(view.month).toMatch(/^\d{4}-\d{2}$/);
});

test('what people type into a tab of their own called Grid is left as it is', () => {
  const {school} = schoolInOctober();
  school.addTab('Grid');
  school.type('Grid', 2, 2, [['Our own table']]);
  expect(school.texts('Grid')[1]![1]).toBe('Our own table');
  expect(school.screen.toasts).toEqual([]);
});

test('a note below the grid stays there, as does what somebody else changed in the grid', () => {
  const {school} = schoolInOctober();
  school.run('buildGrid', MONTH);
  const grid = school.texts('Grid');
  school.typeUnseen('Grid', 2, 3, 'Somebody’s words');
  school.type('Grid', grid.length + 4, 2, [['a note']]);
  expect(school.texts('Grid')[1]![2]).toBe('Somebody’s words');
  expect(school.texts('Grid').flat()).toContain('a note');
});

test('without a Grid tab a cell of the grid is shown by its row in Objectives', () => {
  const {school, ids} = schoolInOctober();
  if (school.tabs().includes('Grid')) school.deleteTab('Grid');
  const asked = {table: 'Objectives', id: ids[1]!, area: 'healthWellness'};
  expect(school.run('showRow', asked as never)).toEqual({shown: true});
  expect(school.screen.selection()!.cell).toMatchObject({
    sheet: school.sheet('Objectives'),
    row: 3,
  });
});

test('where the Grid tab has lost the heading of an area, or shows another month, the row in Objectives is shown', () => {
  const {school, ids} = schoolInOctober();
  school.run('buildGrid', {month: '2026-11'});
  const asked = {table: 'Objectives', id: ids[1]!, area: 'healthWellness'};
  const shownAt = () => {
    expect(school.run('showRow', asked as never)).toEqual({shown: true});
    return school.screen.selection()!.cell.sheet;
  };
  expect(shownAt()).toBe(school.sheet('Objectives'));
  school.run('buildGrid', MONTH);
  const column = school
    .texts('Grid')[0]!
    .findIndex(each => /health/i.test(each));
  school.typeUnseen('Grid', 1, column + 1, 'Ours');
  expect(shownAt()).toBe(school.sheet('Objectives'));
});

test('without its tab, or its column of ids, no row is shown', () => {
  const {school, ids} = schoolInOctober();
  const asked = {table: 'Objectives', id: ids[1]!} as const;
  school.deleteTab('Objectives');
  expect(school.run('showRow', asked)).toEqual({shown: false});
});

test('in the Grid tab a row is its objective, and one without an id is nothing', () => {
  const {school} = schoolInOctober();
  school.run('buildGrid', MONTH);
  select(school, 'Grid', 2, 1);
  expect(school.run('loadSelection')).toMatchObject({
    kind: 'objective',
    month: '2026-10',
  });
  const id = columnOf(school, 'Grid', 'Objective ID');
  school.typeUnseen('Grid', 2, id, '');
  expect(school.run('loadSelection')).toBeNull();
});

test('a Coverage tab that shows the month follows a save where the Grid tab shows another', () => {
  const {school, ids} = schoolInOctober();
  school.run('writeCoverage', MONTH);
  school.run('buildGrid', {month: '2026-11'});
  school.run('saveActivity', activity({objectiveIds: ids}));
  expect(school.run('refreshTabs', MONTH)).toEqual({
    refreshed: ['Coverage'],
    gridMonth: '2026-11',
  });
});

test('an indicator that seems to hold a child’s number is taken over with a warning', () => {
  const {school} = schoolInOctober();
  const {warnings} = school.run('adoptResults', {
    operation: 'adopt-1',
    indicators: [
      {
        name: 'Attendance of Maya Lopez, student ID 104233',
        result: 'Students attend school',
        siteResult: '',
        source: 'Records',
        unit: '%',
        baseline: null,
        target: null,
      },
    ],
  });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('please take it out');
});

test('a list of results with a quotation mark that is never closed is refused with its line', () => {
  const {school} = schoolInOctober();
  expect(() =>
    school.run('previewResults', {text: 'Indicator,Unit\n"Never closed,%\n'}),
  ).toThrow(/quotation mark in line 2 is never closed/);
});

test('a plan for grants from a month that is none is refused', () => {
  const {school} = schoolInOctober();
  expect(() =>
    school.run('loadGrants', {from: '2026-13', to: '2027-01'}),
  ).toThrow('"from" must be a month such as 2026-10.');
});

test('of a field with an endless name that nobody asked for, the beginning is said', () => {
  const {school} = schoolInOctober();
  const argument = {...MONTH, ['x'.repeat(500)]: 1};
  expect(() => school.run('loadMonth', argument)).toThrow(
    `There is no field "${'x'.repeat(60)}…" here; leave it out.`,
  );
});

test('the words that go home leave out what the bank has no words for', () => {
  const {school, ids} = schoolInOctober();
  school.typeUnseen('Activity bank', 2, 2, 'Our own evening');
  const families = columnOf(school, 'Activity bank', 'What families do');
  school.typeUnseen('Activity bank', 2, families, '');
  school.run(
    'saveActivity',
    activity({objectiveIds: ids, activity: 'Our own evening'}),
  );
  expect(JSON.stringify(school.run('loadHandout', MONTH))).toContain(
    'Our own evening',
  );
});

test('of a standard of many words an import shows the beginning, and takes over all', () => {
  const {school} = schoolInOctober();
  const words = 'word '.repeat(60).trim();
  const text = `Code,Text,Framework\nXX.1,${words},Ours\n`;
  const {samples, framework, expected} = school.run('previewFramework', {text});
  expect(samples.added).toEqual([
    {code: 'XX.1', text: `${words.slice(0, 150)}…`},
  ]);
  const asked = {operation: 'import-1', text, expected};
  expect(school.run('importFramework', asked).framework).toBe(framework);
  expect(school.records('Standards')).toMatchObject([
    {Code: 'XX.1', Text: words, Framework: framework},
  ]);
});
