import type {SaveMonthState} from '../../src/contract/saves';
import {OCTOBER, monthState, settingOf} from './month-states';
import {sampleSchool, schoolInOctober} from './shipped';

test('where a month stands is a row of Settings that people can read, and the planner shows it', () => {
  const {school} = schoolInOctober();
  const {view} = school.run('saveMonthState', monthState());
  expect(settingOf(school, 'Month 2026-10')).toBe(
    'Open for objectives until 2026-09-25',
  );
  expect(view.round).toMatchObject({
    state: 'open',
    isSet: true,
    until: '2026-09-25',
  });
  expect(school.run('loadPlanner', OCTOBER).view.round).toEqual(view.round);
});

test('each month has one row, however often it changes', () => {
  const {school} = schoolInOctober();
  school.run('saveMonthState', monthState());
  school.run(
    'saveMonthState',
    monthState({operation: 'state-2', state: 'planning', until: null}),
  );
  school.run(
    'saveMonthState',
    monthState({operation: 'state-3', month: '2026-11'}),
  );
  expect(
    school
      .records('Settings')
      .filter(row => row['Setting']!.startsWith('Month'))
      .map(row => [row['Setting'], row['Value']]),
  ).toEqual([
    ['Month 2026-10', 'Planning'],
    ['Month 2026-11', 'Open for objectives until 2026-09-25'],
  ]);
});

test('an earlier step comes back with Undo, and goes again by undoing that', () => {
  const {school} = schoolInOctober();
  school.run('saveMonthState', monthState());
  school.run(
    'saveMonthState',
    monthState({operation: 'state-2', state: 'review', until: null}),
  );
  const {undone, view} = school.run('undo', {operation: 'state-2'});
  expect(undone).toBe(
    'Undid: Set October 2026 to “In review”; before: “Open for objectives until 2026-09-25”.',
  );
  expect(view.round.state).toBe('open');
  school.run('undo', {operation: 'undo:state-2'});
  expect(settingOf(school, 'Month 2026-10')).toBe('In review');
});

test('a month goes back to what the calendar says when the first word on it is undone', () => {
  const {school} = schoolInOctober();
  school.run('saveMonthState', monthState({state: 'closed', until: null}));
  const {view} = school.run('undo', {});
  expect(view.month).toBe('2026-10');
  expect(view.round.isSet).toBe(false);
  school.run('saveMonthState', monthState({operation: 'state-2'}));
  expect(settingOf(school, 'Month 2026-10')).toMatch(/^Open/);
});

test('a step is not undone where somebody has typed something else since', () => {
  const {school} = schoolInOctober();
  school.run('saveMonthState', monthState());
  const row = school
    .texts('Settings')
    .findIndex(([setting]) => setting === 'Month 2026-10');
  school.type('Settings', row + 1, 2, [['Closed']]);
  expect(() => school.run('undo', {operation: 'state-1'})).toThrow(/changed/);
  expect(settingOf(school, 'Month 2026-10')).toBe('Closed');
});

test('a step is not set over what a colleague has said since, and is set over what was seen', () => {
  const {school} = schoolInOctober();
  const {state, isSet, until} = school.run('loadMonth', OCTOBER).round;
  const mine = monthState({
    operation: 'mine',
    state: 'review',
    until: null,
    base: {state, isSet, until},
  });
  school.run('saveMonthState', monthState());
  expect(() => school.run('saveMonthState', mine)).toThrow(
    'Somebody has set October 2026 to “Open for objectives until 2026-09-25” meanwhile, so nothing was saved.',
  );
  school.run('saveMonthState', {
    ...mine,
    base: {state: 'open', isSet: true, until: '2026-09-25'},
  });
  expect(school.run('saveMonthState', mine).view.round.state).toBe('review');
});

test('another last day that a colleague has set since is not written over', () => {
  const {school} = schoolInOctober();
  school.run('saveMonthState', monthState());
  const seen = {state: 'open', isSet: true, until: '2026-09-25'} as const;
  school.run('saveMonthState', {
    ...monthState({operation: 'theirs', until: '2026-09-28'}),
  });
  const mine = monthState({operation: 'mine', until: '2026-09-21', base: seen});
  expect(() => school.run('saveMonthState', mine)).toThrow(
    'Somebody has set October 2026 to “Open for objectives until 2026-09-28” meanwhile',
  );
});

test('a step is not set over one that a colleague has undone since', () => {
  const {school} = schoolInOctober();
  school.run('saveMonthState', monthState());
  const base = {state: 'open', isSet: true, until: '2026-09-25'} as const;
  school.run('undo', {operation: 'state-1'});
  const mine = monthState({
    operation: 'mine',
    state: 'review',
    until: null,
    base,
  });
  expect(() => school.run('saveMonthState', mine)).toThrow(
    'Somebody has set October 2026 to “–” meanwhile, so nothing was saved.',
  );
});

test('a step that is sent twice under one name is saved once', () => {
  const {school} = schoolInOctober();
  school.run('saveMonthState', monthState());
  const lines = school.texts('Log').length;
  school.run('saveMonthState', monthState());
  expect(school.texts('Log')).toHaveLength(lines);
});

test.each([
  ['open until 9/25/2026', {state: 'open', until: '2026-09-25'}],
  ['OPEN', {state: 'open', until: null}],
  ['in  review', {state: 'review'}],
  [
    'Published on Sept 28, 2026 by Ana Alves',
    {
      state: 'published',
      publishedOn: '2026-09-28',
      publishedBy: 'Ana Alves',
    },
  ],
  ['published by Ana', {publishedOn: null, publishedBy: 'Ana'}],
  ['Open until Sept 25', {state: 'open', until: '2026-09-25'}],
  ['open till Fri, 9/25', {state: 'open', until: '2026-09-25'}],
  [
    'Open for objectives (until 1 January).',
    {state: 'open', until: '2027-01-01'},
  ],
  ['Under review.', {state: 'review'}],
])('%s is understood as people type it', (value, expected) => {
  const {school} = schoolInOctober();
  const row = school.texts('Settings').length + 1;
  school.type('Settings', row, 1, [['month October 2026', value]]);
  expect(school.run('loadMonth', OCTOBER).round).toMatchObject(expected);
  expect(school.run('checkWorkbook')).toEqual([]);
});

test('a month that was pasted with a blank of another kind is the same month', () => {
  const {school} = schoolInOctober();
  const row = school.texts('Settings').length + 1;
  school.type('Settings', row, 1, [
    ['Month of\u00a0October 2026', 'In review'],
  ]);
  expect(school.run('loadMonth', OCTOBER).round.state).toBe('review');
  school.run('saveMonthState', monthState({state: 'closed', until: null}));
  expect(school.texts('Settings')).toHaveLength(row);
  expect(school.run('loadMonth', OCTOBER).round.state).toBe('closed');
});

test.each([
  ['Month 2026-10', 'nearly done', 'Value'],
  ['Month 2026-10', 'Open until soon', 'Value'],
  ['Month 2026-10', 'Planning until Friday', 'Value'],
  ['Month 2026-10', '#REF!', 'Value'],
  ['Month 2026-13', 'Planning', 'Setting'],
])('%s, %s is a problem that is told of', (setting, value, column) => {
  const {school} = schoolInOctober();
  const row = school.texts('Settings').length + 1;
  school.type('Settings', row, 1, [[setting, value]]);
  expect(school.run('checkWorkbook')).toMatchObject([
    {sheet: 'Settings', row, column, severity: 'problem'},
  ]);
});

test.each([
  ['a word that nobody knows', {state: 'ready'}],
  ['published, which is done and not said,', {state: 'published'}],
  ['a last day of a month that is not open', {state: 'planning'}],
  ['a day that does not exist', {until: '2026-09-31'}],
])('%s is refused as a step', (_, fields) => {
  const {school} = schoolInOctober();
  const before = school.texts('Settings');
  expect(() =>
    school.run('saveMonthState', monthState(fields as Partial<SaveMonthState>)),
  ).toThrow(/must be/);
  expect(school.texts('Settings')).toEqual(before);
});

test('saying where a month stands costs no more calls than any save', () => {
  const {school} = sampleSchool();
  school.run('saveMonthState', monthState());
  expect(school.calls()).toBeLessThanOrEqual(24);
});

test('a step whose save was cut off right at its end is settled when the planner opens', () => {
  const {school} = schoolInOctober();
  school.run('saveMonthState', monthState());
  school.deleteRow('Log', school.texts('Log').length);
  const {notices, view} = school.run('loadPlanner', OCTOBER);
  expect(notices).toEqual([]);
  expect(view.round.state).toBe('open');
  expect(school.run('undo', {operation: 'state-1'}).undone).toMatch(
    /^Undid: Set October 2026/,
  );
});

test('a step whose save was cut off before anything was written can be saved again', () => {
  const {school} = schoolInOctober();
  school.run('saveMonthState', monthState());
  const row = school.texts('Settings').length;
  school.deleteRow('Settings', row);
  school.deleteRow('Log', school.texts('Log').length);
  expect(school.run('loadPlanner', OCTOBER).view.round.isSet).toBe(false);
  const {view} = school.run('saveMonthState', monthState());
  expect(view.round).toMatchObject({state: 'open', isSet: true});
});

test('a month that stands twice in Settings is told of, and nothing is saved', () => {
  const {school} = schoolInOctober();
  const row = school.texts('Settings').length + 1;
  school.type('Settings', row, 1, [
    ['Month 2026-10', 'Planning'],
    ['Month October 2026', 'Closed'],
  ]);
  expect(school.run('loadMonth', OCTOBER).round.state).toBe('planning');
  expect(() => school.run('saveMonthState', monthState())).toThrow(
    `October 2026 stands twice in Settings, in rows ${row} and ${row + 1}.`,
  );
});
