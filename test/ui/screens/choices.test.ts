/** What is offered to be planned, and what a person makes of it. */
import {activity, sampleSchool, schoolInOctober} from '../../addon/shipped';
import {openPlanner} from '../window/planner';
import {
  buttons,
  field,
  heard,
  press,
  text,
  tick,
  title,
  type,
} from '../window/person';
import {settled} from '../window/window';

const NO_ANSWER = 'NetworkError: Connection failure due to HTTP 0';

test('of a smallest set only what is kept becomes a draft', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Suggest a smallest set');
  const {picks} = school.run(
    'loadSmallestSet',
    workbook.sent('loadSmallestSet')[0]!,
  );
  const [first, ...others] = picks;
  await tick(first!.activity);
  expect(text()).toContain('You left out what would close these.');
  expect(buttons()).toContain(`Add ${others.length} drafts`);
  await tick(first!.activity);
  await tick(first!.activity);
  await press(/^Add \d+ draft/);
  const rows = school.records('Activities');
  expect(rows.map(row => row['Activity'])).toEqual(
    others.map(pick => pick.activity),
  );
  expect(new Set(rows.map(row => row['Status']))).toEqual(new Set(['Idea']));
});

test('a smallest set is sought for the areas that are wanted, and with ideas where they are', async () => {
  const {school, ids} = schoolInOctober();
  school.run(
    'saveActivity',
    activity({objectiveIds: [ids[0]!], status: 'Idea'}),
  );
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Suggest a smallest set');
  const asked = () => workbook.sent('loadSmallestSet').at(-1)!.gaps!;
  expect(asked()).toHaveLength(11);
  await tick(/idea/);
  expect(buttons()).not.toContain('Add 6 drafts');
  workbook.hold('loadSmallestSet');
  await press(/^Find /);
  expect(asked()).toHaveLength(12);
  expect(buttons().filter(name => name.startsWith('Add '))).toEqual([]);
  await workbook.release('loadSmallestSet');
  for (const area of [
    'Academic enrichment',
    'Behavioral supports',
    'Health and wellness',
    'Family engagement',
    'Early childhood',
  ])
    await tick(new RegExp(`^${area}`));
  await press(/^Find /);
  expect(new Set(asked().map(gap => gap.area))).toEqual(
    new Set(['familyLiteracy']),
  );
  await tick(/^Family literacy/);
  expect(heard()).toContain('hoose');
});

test('an idea that was refused is planned under the same name the next time', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Academic enrichment: Equal groups');
  workbook.refuse('saveActivity', ...Array(4).fill(NO_ANSWER));
  await press(/^Plan it: /);
  for (const pause of [1000, 3000, 8000]) await settled(pause);
  await press(/^Plan it: /);
  expect(heard()).toMatch(/^Planned /);
  const sent = workbook.sent('saveActivity').map(each => each!.operation);
  expect(new Set(sent).size).toBe(1);
  expect(school.records('Activities')).toHaveLength(1);
});

test('more suggestions are shown when asked, and one’s own can be written', async () => {
  const {school} = schoolInOctober();
  await openPlanner({school, role: 'staff'});
  await press('Academic enrichment: Equal groups');
  const plans = () => buttons().filter(name => name.startsWith('Plan it: '));
  expect(plans()).toHaveLength(5);
  await press('Show more');
  expect(plans().length).toBeGreaterThan(5);
  await press('Write my own');
  expect(title()).toBe('New activity');
  expect(field('Area').value).toBe('academicEnrichment');
  expect(text()).toContain('Equal groups');
  await type('What is done', 'Sorting buttons');
  await press('Add activity');
  expect(heard()).toMatch(/^Added\. It supports 1 objective\./);
});

test('what is copied from last month is linked as chosen, and not once more', async () => {
  const {school, ids} = schoolInOctober();
  school.run(
    'saveActivity',
    activity({
      objectiveIds: [ids[0]!],
      startDate: '2026-10-06',
      partner: 'Library',
      why: 'They count books.',
      sessions: 2,
      minutesPerSession: 45,
    }),
  );
  const {saved} = school.run('saveObjectives', {
    operation: 'november',
    month: '2026-11',
    grades: ['3'],
    teacher: 'Vang',
    subject: 'Math',
    objectives: [
      {standards: '3.NF.A.1', objective: 'Halves', priority: 'Normal'},
    ],
  });
  await openPlanner({school, role: 'staff'});
  await press('Later month');
  await press('Copy from October');
  await tick(/^Library night/);
  expect(() => field(/November/)).toThrow();
  await tick(/^Library night/);
  await type(/November/, 'Halves');
  await press('Copy 1 activity to November');
  expect(school.records('Activities')[1]).toMatchObject({
    Month: '2026-11',
    Activity: 'Library night',
    'Objective IDs': saved[0],
    'Start date': '2026-11-03',
    Partner: 'Library',
    'Why it supports': 'They count books.',
    Sessions: '2',
    'Minutes per session': '45',
    Status: 'Idea',
  });
  await press('Copy from October');
  expect(field(/^Library night/).checked).toBe(false);
});

test('what was planned shows when, how long and for whom; what came first stands first', async () => {
  const {school, ids} = schoolInOctober();
  for (const [operation, startDate] of [
    ['b', '2020-10-08'],
    ['a', '2020-10-05'],
    ['c', null],
  ] as const)
    school.run(
      'saveActivity',
      activity({
        operation,
        activity: `Night ${operation}`,
        status: 'Planned',
        startDate,
        sessions: 2,
        minutesPerSession: 30,
        objectiveIds: [ids[0]!],
      }),
    );
  const workbook = await openPlanner({school, role: 'staff'});
  workbook.answer('loadMonth', view => ({...view, today: '2026-10-01'}));
  await press('Later month');
  await press('Earlier month');
  await press('Mark as delivered');
  const lines = text()
    .split('\n')
    .filter(line => /^Night [abc]/.test(line));
  expect(lines.map(line => line.slice(0, 7))).toEqual([
    'Night a',
    'Night b',
    'Night c',
  ]);
  await tick(/^Night a/);
  expect(field('Minutes in all').value).toBe('60');
  await type('How many came', 'twelve');
  await press('Mark 1 activity as delivered');
  expect(workbook.sent('saveDelivered')).toEqual([]);
  await type('How many came', '12');
  await press('Mark 1 activity as delivered');
  expect(school.records('Activities')[1]).toMatchObject({
    Status: 'Delivered',
    'Delivered minutes': '60',
    Attended: '12',
  });
});

test('a partner’s hours count the activity that is edited once', async () => {
  const {school, ids} = schoolInOctober();
  school.type('Partners', 2, 1, [['YMCA', '', '', '4']]);
  school.run(
    'saveActivity',
    activity({
      partner: 'YMCA',
      sessions: 2,
      minutesPerSession: 60,
      objectiveIds: [ids[0]!],
    }),
  );
  await openPlanner({school, role: 'staff'});
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Library night');
  expect(text()).toContain('2 h of 4 h planned, 2 h free');
  await type('Sessions', '3');
  expect(text()).toContain('3 h of 4 h planned, 1 h free');
});

test('what is ticked stays in sight in a long list of objectives', async () => {
  const {school} = sampleSchool();
  const workbook = await openPlanner({school, role: 'staff'});
  workbook.answer('loadMonth', view => ({
    ...view,
    objectives: Array.from({length: 40}, (_, index) => ({
      ...view.objectives[0]!,
      id: `OBJ-${index}`,
      objective: `Aim ${index}.`,
    })),
  }));
  await press('Later month');
  await press('Earlier month');
  await press('Add activity');
  expect(text()).toContain('10 more objectives: type above to find one.');
  await type('Find an objective', 'aim 39.');
  await tick(/^Aim 39\./);
  await type('Find an objective', '');
  expect(field(/^Aim 39\./).checked).toBe(true);
  expect(() => field(/^Aim 38\./)).toThrow();
});
