/** The Grid tab through the shipped door: built, typed into, set aside. */
import {Shipped, activity, copied, schoolInOctober} from './shipped';

const OCTOBER = {month: '2026-10'};

/** A school whose Grid tab shows October, with a library night for the first objective. */
const built = copied(() => {
  const {school, ids} = schoolInOctober();
  school.run(
    'saveActivity',
    activity({objectiveIds: [ids[0]!], partner: 'City Library'}),
  );
  school.run('buildGrid', OCTOBER);
  return {school, ids};
});

test('one row an objective, one column an area', () => {
  const {school} = built();
  expect(
    school
      .records('Grid')
      .map(row => [row['Objective'], row['Family literacy'], row['Covered']]),
  ).toEqual([
    [
      'Equal groups',
      '◊ thin\n• Library night · City Library · Planned',
      '1 of 6',
    ],
    ['Fables and their message', '○ empty', '0 of 6'],
  ]);
});

test('a Grid tab that a run made and did not fill becomes a whole one', () => {
  const {school: whole} = built();
  const {school} = schoolInOctober();
  school.addTab('Grid');
  school.run('buildGrid', OCTOBER);
  const arranged = (each: Shipped) =>
    each.workbook.toData().sheets.find(({name}) => name === 'Grid')!;
  const {frozenRows, frozenColumns, columnWidths, hiddenColumns} =
    arranged(whole);
  expect(arranged(school)).toMatchObject({
    frozenRows,
    frozenColumns,
    columnWidths,
    hiddenColumns,
  });
  expect(school.note('Grid', 1, 8)).toBe(whole.note('Grid', 1, 8));
});

test('a Grid tab whose name somebody wrote in capitals is still that tab', () => {
  const {school} = built();
  const sheet = school.rect('Grid', 1, 1, 1, 1).sheet;
  school.workbook.edit(
    {do: 'renameSheet', sheet, name: 'GRID'},
    {key: 'ana', name: 'Ana', isOwner: true, kind: 'person'},
  );
  const tabs = school.tabs();
  school.run('buildGrid', OCTOBER);
  expect(school.tabs()).toEqual(tabs);
  expect(school.texts('GRID')[1]!.join()).toContain('Library night');
});

test('the tabs follow a save of whoever may not edit the Activity bank', () => {
  const {school, ids} = built();
  const [{'Activity ID': activityId = ''} = {}] = school.records('Activities');
  school.run('addToBank', {operation: 'bank-1', activityId});
  school.run('refreshTabs', OCTOBER);
  school.protect('Activity bank');
  school.isOwner = false;
  const bank = school.texts('Activity bank');
  const plan = activity({operation: 'theirs', objectiveIds: [ids[1]!]});
  school.runAs('saveActivity', [plan], 'ben');
  expect(school.runAs('refreshTabs', [OCTOBER], 'ben')).toMatchObject({
    refreshed: ['Grid'],
  });
  expect(school.texts('Activity bank')).toEqual(bank);
});

test('objectives typed without an id get one when the grid is built', () => {
  const {school} = schoolInOctober();
  school.typeUnseen('Objectives', 4, 1, '2026-10');
  school.typeUnseen('Objectives', 4, 6, 'Rounding');
  const {rows} = school.run('buildGrid', OCTOBER);
  expect(rows[2]!.objectiveId).toMatch(/^OBJ-[A-Z2-9]{6}$/);
  expect(school.records('Objectives')[2]!['Objective ID']).toBe(
    rows[2]!.objectiveId,
  );
});

test('another month takes the place of the first', () => {
  const {school} = built();
  school.run('buildGrid', {month: '2026-11'});
  expect(school.texts('Grid')).toHaveLength(2);
  expect(school.texts('Grid')[1]![5]).toMatch(
    /^No objectives for November 2026 yet/,
  );
  expect(school.tabs().filter(name => name.startsWith('Grid'))).toEqual([
    'Grid',
  ]);
});

test('a title typed into an empty cell becomes a planned activity at once', () => {
  const {school, ids} = built();
  school.type('Grid', 3, 9, [['Story hour']]);
  expect(school.records('Activities')[1]).toMatchObject({
    Month: '2026-10',
    Area: 'Family literacy',
    Activity: 'Story hour',
    'Objective IDs': ids[1],
    Status: 'Planned',
  });
  expect(school.records('Grid')[1]!['Family literacy']).toBe(
    '◊ thin\n• Story hour · Planned',
  );
  expect(school.screen.toasts.at(-1)!.text).toMatch(
    /^Added as a planned activity/,
  );
  expect(school.run('undo', {}).undone).toBe(
    'Undid: Added "Story hour" to Family literacy, October 2026.',
  );
});

test('typing over anything else is put back, and it says where to edit', () => {
  const {school} = built();
  const before = school.texts('Grid');
  school.type('Grid', 2, 6, [['Other words']]);
  school.type('Grid', 2, 9, [['Book fair']]);
  expect(school.texts('Grid')).toEqual(before);
  expect(school.records('Activities')).toHaveLength(1);
  expect(school.screen.toasts.at(-1)!.text).toMatch(
    /made from the Objectives and Activities tabs, so this was put back/,
  );
});

test('of a pasted block the empty cells are taken over and the rest is put back', () => {
  const {school} = built();
  school.type('Grid', 2, 8, [
    ['Chess', 'Book fair'],
    ['Tutoring', 'Story hour'],
  ]);
  expect(school.records('Activities').map(row => row['Activity'])).toEqual([
    'Library night',
    'Chess',
    'Tutoring',
    'Story hour',
  ]);
  expect(school.records('Grid').map(row => row['Family literacy'])).toEqual([
    '◊ thin\n• Library night · City Library · Planned',
    '◊ thin\n• Story hour · Planned',
  ]);
});

test('what was typed while no trigger ran stands in the tab that is built of it', () => {
  const {school} = built();
  school.typeUnseen('Grid', 3, 9, 'Story hour');
  const {rows} = school.run('buildGrid', OCTOBER);
  const drawn = school.records('Grid')[1]!;
  expect([drawn['Family literacy'], drawn['Covered']]).toEqual([
    '◊ thin\n• Story hour · Planned',
    '1 of 6',
  ]);
  expect(rows[1]!.cells.familyLiteracy.state).toBe('thin');
});

test('what was typed while no trigger ran is taken over by the next build', () => {
  const {school} = built();
  school.typeUnseen('Grid', 3, 9, 'Story hour');
  school.run('buildGrid', {month: '2026-11'});
  expect(school.records('Activities')[1]).toMatchObject({
    Month: '2026-10',
    Activity: 'Story hour',
  });
  expect(school.tabs()).not.toContainEqual(
    expect.stringMatching(/changed by hand/),
  );
});

test('a grid that was changed otherwise is kept aside under another name', () => {
  const {school} = built();
  school.typeUnseen('Grid', 2, 6, 'Other words');
  school.typeUnseen('Grid', 5, 1, 'A note');
  const changed = school.texts('Grid');
  school.run('buildGrid', OCTOBER);
  const [aside] = school
    .tabs()
    .filter(name => /^Grid \(changed by hand \d{4}-\d\d-\d\d\)$/.test(name));
  expect(school.texts(aside!)).toEqual(changed);
  expect(school.screen.toasts.at(-1)!.text).toBe(
    `Somebody had changed the tab Grid by hand, so it was kept as "${aside}", and Grid was made anew.`,
  );
  expect(school.records('Grid')[0]!['Objective']).toBe('Equal groups');
  school.typeUnseen('Grid', 2, 6, 'Again');
  school.run('buildGrid', OCTOBER);
  expect(school.tabs()).toContain(`${aside} 2`);
});

test('a Grid tab that people made themselves is kept aside, too', () => {
  const {school} = schoolInOctober();
  school.addTab('Grid');
  school.typeUnseen('Grid', 1, 1, 'Our own grid');
  school.run('buildGrid', OCTOBER);
  const [aside] = school
    .tabs()
    .filter(name => name.startsWith('Grid (changed'));
  expect(school.texts(aside!)).toEqual([['Our own grid']]);
});

test('after a save the tabs that show its month follow', () => {
  const {school, ids} = built();
  school.run('writeCoverage', OCTOBER);
  school.run(
    'saveActivity',
    activity({
      operation: 'activity-2',
      activity: 'Book bags',
      objectiveIds: [...ids],
    }),
  );
  expect(school.run('refreshTabs', OCTOBER)).toEqual({
    refreshed: ['Grid', 'Coverage'],
    gridMonth: '2026-10',
  });
  expect(school.records('Grid')[1]!['Covered']).toBe('1 of 6');
  expect(school.run('refreshTabs', {month: '2026-11'})).toEqual({
    refreshed: [],
    gridMonth: '2026-10',
  });
  expect(school.records('Grid')[1]!['Month']).toBe('2026-10');
});

test('they follow a removal, and an undo from the menu', () => {
  const {school, ids} = built();
  school.run('writeCoverage', OCTOBER);
  const removal = {operation: 'remove-1', table: 'Objectives'} as const;
  school.run('removeRow', {...removal, id: ids[1]!});
  school.run('refreshTabs', OCTOBER);
  expect(school.records('Grid').map(row => row['Objective'])).toEqual([
    'Equal groups',
  ]);
  expect(school.texts('Coverage')[1]![0]).toMatch(/1 of 6\.$/);
  school.run('undoLastChange');
  expect(school.records('Grid').map(row => row['Objective'])).toEqual([
    'Equal groups',
    'Fables and their message',
  ]);
  expect(school.texts('Coverage')[1]![0]).toMatch(/1 of 12\.$/);
});

test('the planner knows which month the Grid tab shows', () => {
  const {school} = built();
  expect(school.run('loadPlanner', {month: '2026-11'}).gridMonth).toBe(
    '2026-10',
  );
  school.run('buildGrid', {month: '2026-11'});
  expect(school.run('loadPlanner', {}).gridMonth).toBe('2026-11');
});

test('edits of other tabs are nobody’s business', () => {
  const {school} = built();
  school.type('Activities', 2, 3, [['Library evening']]);
  expect(school.calls()).toBe(0);
  expect(school.screen.toasts).toEqual([]);
});

test('a spreadsheet without any set-up has an empty grid, and nothing is refused', () => {
  const school = new Shipped();
  expect(school.run('buildGrid', OCTOBER)).toEqual({
    ...OCTOBER,
    rows: [],
    problems: [],
  });
  expect(school.tabs()).toEqual(['Grid', 'Sheet1']);
});
