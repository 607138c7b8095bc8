/** What a save, a removal and an undo answer: warnings, what a teacher gets back, and the month they show. */
import {fillIn} from './suggested';
import {OCTOBER, monthState} from './month-states';
import {type Shipped, activity, copied, schoolInOctober} from './shipped';

const objectives = (operation: string, month: string, teacher = 'Rivera') => ({
  operation,
  month,
  grades: ['3'] as const,
  teacher,
  subject: 'Math',
  objectives: [
    {standards: '3.OA.A.2', objective: 'Sharing', priority: 'Normal' as const},
  ],
});

test('a teacher hears what last month’s plan gave her class', () => {
  const {school, ids} = schoolInOctober();
  const plan = (operation: string, part: object) =>
    school.run('saveActivity', {
      ...activity({
        objectiveIds: [ids[0]!],
        sessions: 2,
        minutesPerSession: 30,
      }),
      operation,
      ...part,
    });
  plan('one', {activity: 'One', participants: 12});
  plan('two', {activity: 'Two'});
  plan('three', {activity: 'Three', participants: 5, status: 'Idea'});
  const {payback, saved, warnings, view} = school.run(
    'saveObjectives',
    objectives('november', '2026-11') as never,
  );
  expect(payback).toEqual({
    objectives: [{id: saved[0], activities: []}],
    lastMonth: {
      month: '2026-10',
      activities: 2,
      minutes: 120,
      participants: 12,
    },
  });
  expect(warnings).toEqual([]);
  expect(view.month).toBe('2026-11');
  expect(
    school.run(
      'saveObjectives',
      objectives('december', '2026-12', 'Vang') as never,
    ).payback.lastMonth,
  ).toBeNull();
});

test('a teacher hears what supports an objective already, at the same standard', () => {
  const {school, ids} = schoolInOctober();
  const {id} = school.run(
    'saveActivity',
    activity({objectiveIds: [ids[0]!], partner: 'Zoo', when: 'Tue 3 pm'}),
  );
  const {payback, saved} = school.run('saveObjectives', {
    ...objectives('more', '2026-10', 'Vang'),
    objectives: [{standards: '3.OA.A.1', objective: '', priority: 'Normal'}],
  } as never);
  expect(payback.objectives).toEqual([
    {
      id: saved[0],
      activities: [
        {
          id,
          area: 'familyLiteracy',
          activity: 'Library night',
          partner: 'Zoo',
          when: 'Tue 3 pm',
          isLinked: false,
        },
      ],
    },
  ]);
});

test('each warning of a save stands alone, that of many is said once', () => {
  const {school, ids} = schoolInOctober();
  const night = activity({
    objectiveIds: [ids[0]!],
    why: 'Supports 3.OA.A.1',
    notes: 'Call 401-555-0123',
  });
  school.run('saveActivity', activity({objectiveIds: [ids[0]!]}));
  const {warnings, id} = school.run('saveActivity', {
    ...night,
    operation: 'again',
  });
  expect(warnings).toEqual([
    expect.stringMatching(/^Notes seems to hold a phone number/),
    'Why it supports only names the standard: say what people do in it that helps.',
    '“Library night” stands in row 2 of Activities, too, for the same objective and month. Undo this where once is enough.',
  ]);
  const [, row] = school.run('loadMonth', OCTOBER).activities;
  expect(
    school.run('saveActivity', {...night, operation: 'edit', id, base: row!})
      .warnings,
  ).toEqual(warnings.slice(0, 2));
  const {operation, ...draft} = night;
  const drafts = school.run('saveActivities', {
    operation: `${operation}-drafts`,
    activities: [
      {...draft, activity: 'One'},
      {...draft, activity: 'Two'},
    ],
  });
  expect(drafts.warnings).toEqual(warnings.slice(0, 1));
  expect(drafts.ids).toHaveLength(2);
});

test('a warning about the words of an objective comes with its save', () => {
  const {school} = schoolInOctober();
  const asked = objectives('november', '2026-11');
  const [objective] = asked.objectives;
  const {warnings} = school.run('saveObjectives', {
    ...asked,
    objectives: [{...objective!, notes: 'Call 401-555-0123'}],
  } as never);
  expect(warnings).toEqual([
    expect.stringMatching(/^Notes seems to hold a phone number/),
  ]);
});

const twice = copied(() => {
  const {school, ids} = schoolInOctober();
  const night = activity({objectiveIds: [ids[0]!]});
  school.run('saveActivity', night);
  return {school, night};
});

test('what stands there already is said of a new activity, and not of an edit', () => {
  const {school, night} = twice();
  const {id, warnings} = school.run('saveActivity', {
    ...night,
    operation: 'again',
  });
  expect(warnings).toEqual([
    '“Library night” stands in row 2 of Activities, too, for the same objective and month. Undo this where once is enough.',
  ]);
  const edit = {...night, operation: 'edit', id, notes: 'Bring chalk'};
  expect(school.run('saveActivity', edit).warnings).toEqual([]);
});

test.each([
  [{month: '2026-11'}],
  [{area: 'healthWellness' as const}],
  [{activity: 'Library evening'}],
  [{objectiveIds: []}],
])('an activity that differs in %j is no twin', part => {
  const {school, ids} = schoolInOctober();
  school.run('saveActivity', activity({objectiveIds: [ids[0]!]}));
  expect(
    school.run('saveActivity', {
      ...activity({objectiveIds: [ids[0]!]}),
      operation: 'other',
      ...part,
    }).warnings,
  ).toEqual([]);
});

test('the month of the first of many is shown', () => {
  const {school} = schoolInOctober();
  const {view} = school.run('saveActivities', {
    operation: 'two',
    activities: [
      {month: '2027-02', area: 'familyLiteracy', activity: 'One'},
      {month: '2027-03', area: 'familyLiteracy', activity: 'Two'},
    ],
  });
  expect(view.month).toBe('2027-02');
  expect(view.activities.map(each => each.activity)).toEqual(['One']);
});

/** An activity of February, the words of its month spoilt by somebody. */
function spoilt(month: string): {school: Shipped; id: string} {
  const {school} = schoolInOctober();
  const {id} = school.run('saveActivity', activity({month: '2027-02'}));
  fillIn(school, 'Activities', 2, {Month: month});
  return {school, id};
}

test.each([
  ['some day', '2026-10'],
  ['March', '2027-03'],
  ['', '2026-10'],
])(
  'a removed row whose month says %j shows %s, before and after undo',
  (said, month) => {
    const {school, id} = spoilt(said);
    const removal = {operation: 'gone', table: 'Activities', id} as const;
    expect(school.run('removeRow', removal).view.month).toBe(month);
    expect(school.run('undo', {}).view.month).toBe(month);
  },
);

test('undoing what moved a row to another month shows the month in which it is then', () => {
  const {school} = schoolInOctober();
  const {id} = school.run('saveActivity', activity({month: '2027-02'}));
  school.run('saveActivity', {
    ...activity({month: '2027-03'}),
    operation: 'moved',
    id,
  });
  const {undone, view} = school.run('undo', {operation: 'moved'});
  expect(view.month).toBe('2027-02');
  expect(undone).toContain('Library night');
  expect(view.activities).toHaveLength(1);
});

test('undoing the step of a month shows that month, far from the month at hand', () => {
  const {school} = schoolInOctober();
  school.run('saveMonthState', monthState({month: '2027-04'}));
  expect(school.run('undo', {}).view).toMatchObject({
    month: '2027-04',
    round: {isSet: false},
  });
});

test('undoing what names no month shows the month at hand', () => {
  const {school} = schoolInOctober();
  const {id} = school.run('saveActivity', activity({month: '2027-02'}));
  school.run('addToBank', {operation: 'bank', activityId: id});
  expect(school.run('undo', {operation: 'bank'}).view.month).toBe(
    school.run('loadPlanner', {}).view.month,
  );
});

test('a day until which a month is open is kept as it was sent, or left out', () => {
  const {school} = schoolInOctober();
  expect(school.run('saveMonthState', monthState()).view.round).toMatchObject({
    state: 'open',
    until: '2026-09-25',
  });
  expect(
    school.run(
      'saveMonthState',
      monthState({operation: 'two', month: '2026-11', until: null}),
    ).view,
  ).toMatchObject({month: '2026-11', round: {state: 'open', until: null}});
});
