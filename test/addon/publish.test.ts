import {endingAfter} from './cut-off';
import {OCTOBER, settingOf} from './month-states';
import {
  Shipped,
  activity,
  copied,
  sampleSchool,
  schoolInOctober,
} from './shipped';

const publishedOctober = copied(() => {
  const {school, ids} = schoolInOctober();
  school.run('saveName', {name: 'Ana Alves'});
  school.run('saveActivity', activity({objectiveIds: [ids[0]!]}));
  return {school, ids, answer: school.run('publishMonth', OCTOBER)};
});

test('a published month is a tab of its own with the grid, the day and who', () => {
  const {school, answer} = publishedOctober();
  expect(answer).toMatchObject({tab: 'Grid 2026-10', isNew: true});
  const [stamp, ...grid] = school.texts('Grid 2026-10');
  expect(stamp![0]).toMatch(
    /^October 2026, published on \d{4}-\d\d-\d\d by Ana Alves\./,
  );
  school.run('buildGrid', OCTOBER);
  expect(grid).toEqual(school.texts('Grid'));
});

test('a published month says so in Settings and in the planner', () => {
  const {school, answer} = publishedOctober();
  expect(settingOf(school, 'Month 2026-10')).toMatch(
    /^Published on \d{4}-\d\d-\d\d by Ana Alves$/,
  );
  expect(answer.view.round).toMatchObject({
    state: 'published',
    publishedBy: 'Ana Alves',
  });
});

test('a published month stays as it was, whatever becomes of the plan', () => {
  const {school, ids} = publishedOctober();
  const record = school.texts('Grid 2026-10');
  school.run('removeRow', {
    operation: 'remove-1',
    table: 'Objectives',
    id: ids[0]!,
  });
  school.run('buildGrid', OCTOBER);
  school.run('writeCoverage', OCTOBER);
  school.run('setUpPlanner', {});
  school.run('undo', {});
  expect(school.texts('Grid 2026-10')).toEqual(record);
});

test('a published month can be changed by nobody but the owner and who published it', () => {
  const {school} = publishedOctober();
  const rect = school.rect('Grid 2026-10', 2, 1, 1, 1);
  const colleague = {
    key: 'ben',
    name: 'Ben',
    isOwner: false,
    kind: 'person',
  } as const;
  expect(() =>
    school.workbook.edit({do: 'type', rect, texts: [['x']]}, colleague),
  ).toThrow(/protected/);
});

test('a month that is published again without a change is the same tab', () => {
  const {school} = publishedOctober();
  const tabs = school.tabs();
  const log = school.texts('Log');
  expect(school.run('publishMonth', OCTOBER)).toMatchObject({
    tab: 'Grid 2026-10',
    isNew: false,
  });
  expect(school.tabs()).toEqual(tabs);
  expect(school.texts('Log')).toEqual(log);
});

test('a month that is published again after a change is a second tab beside the first', () => {
  const {school, ids} = publishedOctober();
  const first = school.texts('Grid 2026-10');
  school.run('saveName', {name: 'Ben Costa'});
  school.run(
    'saveActivity',
    activity({
      operation: 'activity-2',
      activity: 'Fable theatre',
      objectiveIds: [ids[1]!],
    }),
  );
  expect(school.run('publishMonth', OCTOBER)).toMatchObject({
    tab: 'Grid 2026-10 (2)',
    isNew: true,
  });
  expect(settingOf(school, 'Month 2026-10')).toMatch(/ by Ben Costa$/);
  expect(school.texts('Grid 2026-10')).toEqual(first);
  expect(JSON.stringify(school.texts('Grid 2026-10 (2)'))).toContain(
    'Fable theatre',
  );
});

test('a tab of the school that is called Grid is no hindrance', () => {
  const {school} = schoolInOctober();
  school.addTab('Grid');
  school.typeUnseen('Grid', 1, 1, 'Our own grid');
  expect(school.run('publishMonth', OCTOBER)).toMatchObject({
    tab: 'Grid 2026-10',
    leavesOut: false,
  });
  expect(school.texts('Grid')).toEqual([['Our own grid']]);
});

test('publishing leaves a tab of the school with that name alone', () => {
  const {school} = schoolInOctober();
  school.addTab('Grid 2026-10');
  school.type('Grid 2026-10', 1, 1, [['Ours']]);
  expect(school.run('publishMonth', OCTOBER).tab).toBe('Grid 2026-10 (2)');
  expect(school.texts('Grid 2026-10')).toEqual([['Ours']]);
});

test('a tab of that name in other letters does not keep a month from being published', () => {
  const {school} = schoolInOctober();
  school.addTab('GRID 2026-10');
  expect(school.run('publishMonth', OCTOBER).tab).toBe('Grid 2026-10 (2)');
});

test.each(['sheets.insert', 'range.set', 'span.fit', 'metadata.add'] as const)(
  'publishing that ends after %s leaves nothing that looks like the record, and the next time makes it',
  last => {
    const {school} = schoolInOctober();
    const broken = new Shipped([], endingAfter(school.workbook, last));
    expect(() => broken.run('publishMonth', OCTOBER)).toThrow('Exceeded');
    expect(school.tabs()).toContain('Grid 2026-10 (not finished)');
    expect(school.run('loadPlanner', OCTOBER).view.round.isSet).toBe(false);
    expect(school.run('publishMonth', OCTOBER)).toMatchObject({
      tab: 'Grid 2026-10',
      isNew: true,
    });
    expect(school.tabs().filter(tab => /^Grid /.test(tab))).toEqual([
      'Grid 2026-10',
    ]);
  },
);

test('a colleague who does not own the file publishes, too, and what another’s cut-off run left protected is no hindrance', () => {
  const {school} = schoolInOctober();
  const broken = new Shipped([], endingAfter(school.workbook, 'metadata.add'));
  expect(() => broken.run('publishMonth', OCTOBER)).toThrow('Exceeded');
  school.isOwner = false;
  expect(school.runAs('publishMonth', [OCTOBER], 'ben')).toMatchObject({
    tab: 'Grid 2026-10',
    isNew: true,
    view: {round: {state: 'published'}},
  });
});

test('a tab of the school that is called not finished is left alone', () => {
  const {school} = schoolInOctober();
  school.addTab('Grid 2026-10 (not finished)');
  school.type('Grid 2026-10 (not finished)', 3, 2, [['Ours']]);
  expect(school.run('publishMonth', OCTOBER).tab).toBe('Grid 2026-10');
  expect(school.texts('Grid 2026-10 (not finished)')[2]![1]).toBe('Ours');
});

test('publishing keeps what was typed into the Grid tab a moment ago, and takes it over once', () => {
  const {school} = schoolInOctober();
  school.run('buildGrid', OCTOBER);
  const column = school.texts('Grid')[0]!.indexOf('Family literacy') + 1;
  school.typeUnseen('Grid', 2, column, 'Story hour');
  school.run('publishMonth', OCTOBER);
  expect(JSON.stringify(school.texts('Grid 2026-10'))).toContain('Story hour');
  expect(school.run('publishMonth', OCTOBER)).toMatchObject({
    isNew: false,
    leavesOut: false,
  });
  school.run('buildGrid', OCTOBER);
  expect(school.records('Activities').map(row => row['Activity'])).toEqual([
    'Story hour',
  ]);
});

test('publishing tells of what was changed by hand in the Grid tab, and leaves it there', () => {
  const {school} = schoolInOctober();
  school.run('buildGrid', OCTOBER);
  school.typeUnseen('Grid', 2, 3, 'Ms. Nobody');
  expect(school.run('publishMonth', OCTOBER).leavesOut).toBe(true);
  expect(school.texts('Grid')[1]![2]).toBe('Ms. Nobody');
  expect(school.texts('Grid 2026-10')[2]![2]).toBe('Rivera');
});

test.each(['Settings', 'Log'])(
  'where %s is protected, nothing is published',
  tab => {
    const {school} = schoolInOctober();
    school.protect(tab);
    school.isOwner = false;
    const tabs = school.tabs();
    expect(() => school.runAs('publishMonth', [OCTOBER], 'ben')).toThrow(
      /protected/,
    );
    expect(school.tabs()).toEqual(tabs);
  },
);

test('a month without objectives can’t be published', () => {
  const {school} = schoolInOctober();
  const tabs = school.tabs();
  expect(() => school.run('publishMonth', {month: '2026-12'})).toThrow(
    'December 2026 has no objectives yet, so there is nothing to publish.',
  );
  expect(school.tabs()).toEqual(tabs);
});

test('Undo takes the step back in Settings, while the tab stays the record', () => {
  const {school} = publishedOctober();
  expect(school.run('undo', {}).view.round.isSet).toBe(false);
  expect(school.tabs()).toContain('Grid 2026-10');
  expect(school.run('publishMonth', OCTOBER)).toMatchObject({
    isNew: false,
    view: {round: {state: 'published'}},
  });
});

test('publishing costs a bounded number of calls', () => {
  const {school} = sampleSchool();
  const {month} = school.run('loadPlanner', {}).view;
  school.run('publishMonth', {month});
  expect(school.calls()).toBeLessThanOrEqual(56);
});
