import {activity, schoolInOctober} from '../../addon/shipped';
import {openPlanner} from '../window/planner';
import {
  buttons,
  heard,
  key,
  press,
  text,
  tick,
  title,
  type,
} from '../window/person';

const REFUSED = 'The tab Activities is protected.';

/** Opens what fits the first empty cell of the objective on equal groups. */
async function suggestions() {
  const {school, ids} = schoolInOctober();
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Academic enrichment: Equal groups');
  expect(title()).toBe('Suggestions');
  return {workbook, school, ids};
}

test('an idea is planned with one click; where that fails, it is still offered', async () => {
  const {workbook} = await suggestions();
  const [plan] = buttons().filter(name => name.startsWith('Plan it: '));
  workbook.refuse('saveActivity', REFUSED);
  await press(plan!);
  expect(heard()).toContain(REFUSED);
  expect(title()).toBe('Suggestions');
  await press(plan!);
  expect(heard()).toMatch(/^Planned “.*”\. \d+ gaps left\.$/);
  await press('Next gap');
  expect(title()).toBe('Suggestions');
});

test('what is planned for others can be used for this objective, too', async () => {
  const {school, ids} = await suggestions();
  const [plan] = buttons().filter(name => name.startsWith('Plan it: '));
  school.run(
    'saveActivity',
    activity({
      area: 'academicEnrichment',
      activity: plan!.slice('Plan it: '.length),
      objectiveIds: [ids[1]!],
      partner: 'Y Club',
    }),
  );
  await press('Back');
  await press('Academic enrichment: Equal groups');
  expect(text()).toContain('Already planned for Rivera (Grade 3).Y Club');
  await press(/^Also use it for this objective/);
  expect(heard()).toContain('supports this objective, too.');
  expect(school.records('Activities')).toHaveLength(1);
});

test('without a bank and earlier months there is nothing to suggest; with one, one writes one’s own', async () => {
  const {workbook} = await suggestions();
  await press('Back');
  workbook.answer('loadSuggestions', view => ({...view, suggestions: []}));
  await press('Academic enrichment: Equal groups');
  expect(heard()).toContain('fits this cell yet. Write your own');
  expect(buttons()).not.toContain('Set up planner');
  await press('Back');
  workbook.answer('loadSuggestions', view => ({
    ...view,
    suggestions: [],
    hasBank: false,
  }));
  await press('Academic enrichment: Equal groups');
  expect(heard()).toContain('The Activity bank is empty.');
  await press('Set up planner');
  expect(title()).toBe('Set up planner');
});

test('an idea changed first leads past the suggestions to the next gap, or says that none is left', async () => {
  const {workbook} = await suggestions();
  const [change] = buttons().filter(name => name.startsWith('Change first: '));
  workbook.answer('saveActivity', answer => ({
    ...answer,
    view: {...answer.view, coverage: {...answer.view.coverage, gaps: []}},
  }));
  await press(change!);
  await press('Add activity');
  expect(title()).toBe('Monthly plan');
  expect(heard()).toContain('No gaps left.');
  expect(buttons()).not.toContain('Next gap');
  expect(text()).toContain(
    'Every expected cell of this month has an activity.',
  );
});

test('gaps of one grade are shown alone, and all of them again', async () => {
  await openPlanner({role: 'staff'});
  const gaps = () =>
    buttons().filter(name => name.startsWith('Family literacy:'));
  const all = gaps();
  await type('Grade', 'Grade 4');
  expect(gaps()).not.toEqual(all);
  await type('Grade', 'All grades');
  expect(gaps()).toEqual(all);
});

test('gaps of objectives without an id wait for it, and no set is sought for them', async () => {
  const {school} = schoolInOctober();
  await openPlanner({
    school,
    role: 'staff',
    before: workbook =>
      workbook.answer('loadPlanner', planner => {
        const {view} = planner;
        const gaps = view.coverage.gaps.map(gap => ({
          ...gap,
          objectiveId: null,
        }));
        return {
          ...planner,
          view: {...view, coverage: {...view.coverage, gaps}},
        };
      }),
  });
  expect(text()).toContain('This row gets its ID with the next save');
  await press('Suggest a smallest set');
  expect(text()).toContain('October 2026 has no gaps to close.');
});

test('the smallest set says where nothing is open, where the bank is empty, and where nothing fits', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school, role: 'staff'});
  const set = (change: object) =>
    workbook.answer('loadSmallestSet', answer => ({...answer, ...change}));
  set({bankSize: 0, picks: []});
  await press('Suggest a smallest set');
  expect(text()).toContain('The Activity bank tab holds no activity yet.');
  await press('Back');
  set({picks: []});
  await press('Suggest a smallest set');
  expect(heard()).toContain('Nothing in the bank closes any of these gaps.');
  expect(buttons()).not.toContain('Add 1 draft');
});

test('a smallest set that is not proven says so; what it can’t name, it says, too', async () => {
  const {school, ids} = schoolInOctober();
  school.type('Objectives', 2, 6, [['']]);
  const workbook = await openPlanner({school, role: 'staff'});
  workbook.answer('loadSmallestSet', answer => ({
    ...answer,
    isSmallest: false,
    picks: answer.picks.map(pick => ({
      ...pick,
      closes: [
        {objectiveId: ids[0], area: pick.area},
        {objectiveId: null, area: pick.area},
      ],
    })),
  }));
  await press('Suggest a smallest set');
  expect(text()).toContain('a set with one less may exist.');
  await press('Closes 2 gaps');
  expect(text()).toContain('3.OA.A.1 · Grade 3 · Rivera');
  expect(text()).toContain('An objective without an ID');
});

test('drafts of a set that were refused can be added again; more than fit at once are not', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Suggest a smallest set');
  const [add] = buttons().filter(name => /^Add \d+ draft/.test(name));
  workbook.refuse('saveActivities', REFUSED);
  await press(add!);
  expect(heard()).toContain(REFUSED);
  await press(add!);
  expect(heard()).toMatch(/^\d+ drafts added to October 2026\./);
  workbook.answer('loadSmallestSet', answer => ({
    ...answer,
    picks: Array(201).fill(answer.picks[0]),
  }));
  await press('Suggest a smallest set');
  expect(text()).toContain('At most 200 can be added at once.');
});

test('last month’s activities come as drafts, each for what it may support', async () => {
  const {school, ids} = schoolInOctober();
  for (const [operation, fields] of [
    ['1', {activity: 'Library night', objectiveIds: [ids[0]!]}],
    ['2', {activity: 'Math night', objectiveIds: []}],
  ] as const)
    school.run('saveActivity', activity({operation, ...fields}));
  school.run('saveObjectives', {
    operation: 'november',
    month: '2026-11',
    grades: ['3'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: [{standards: '3.OA.A.1', objective: '', priority: 'High'}],
  });
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Later month');
  await press('Copy from October');
  expect(text()).toContain('Supports: 3.OA.A.1');
  expect(text()).toContain('choose one later, or it counts nowhere.');
  workbook.refuse('saveActivities', REFUSED);
  await press('Copy 2 activities to November');
  expect(heard()).toBe(REFUSED);
  await tick('All of Family literacy');
  await key('Enter');
  expect(title()).toBe('Copy from October');
  await tick('All of Family literacy');
  await press('Copy 2 activities to November');
  expect(heard()).toContain('2 drafts added to November.');
  await press('Copy from October');
  expect(text()).toContain('Already in November');
});

test('a month before without activities has nothing to copy; one with too many is copied in parts', async () => {
  const {school} = schoolInOctober();
  school.run('saveActivity', activity({}));
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Later month');
  workbook.answer('loadMonth', view => ({...view, activities: []}));
  await press('Copy from October');
  expect(text()).toContain('October has no activities to copy.');
  await press('Cancel');
  workbook.answer('loadMonth', view => ({
    ...view,
    activities: Array.from({length: 201}, (_, index) => ({
      ...view.activities[0]!,
      id: `ACT-${index}`,
    })),
  }));
  await press('Copy from October');
  expect(buttons()).toContain('Copy 200 activities to November');
  await tick('All of Family literacy');
  expect(text()).toContain('At most 200 can be added at once.');
});

test('what took place is marked with minutes and people; what is wrong is not sent', async () => {
  const {school, ids} = schoolInOctober();
  for (const [operation, startDate] of [
    ['1', '2020-10-06'],
    ['2', '2020-10-05'],
    ['3', '2098-10-05'],
  ] as const)
    school.run(
      'saveActivity',
      activity({
        operation,
        activity: `Night ${operation}`,
        status: 'Planned',
        startDate,
        objectiveIds: [ids[0]!],
      }),
    );
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Mark as delivered');
  await tick('All of these activities');
  await tick('All of these activities');
  await tick(/^Night 2/);
  await type('Minutes in all', 'an hour');
  await press('Mark 1 activity as delivered');
  expect(heard()).toContain('Write minutes, such as 45 or 1 h 30');
  await type('Minutes in all', '60');
  await type('How many came', '12');
  workbook.refuse('saveDelivered', REFUSED);
  await press('Mark 1 activity as delivered');
  expect(heard()).toContain(REFUSED);
  await press('Still to come (1)');
  expect(text()).toContain('Night 3');
  await press('Mark 1 activity as delivered');
  expect(heard()).toBe('1 activity marked as delivered.');
  await press('Mark as delivered');
  await press('Delivered already (1)');
  await press('Night 2');
  expect(title()).toBe('Edit activity');
});

test('a month of which nothing has begun has nothing to mark', async () => {
  const {school} = schoolInOctober();
  school.run('saveActivity', activity({status: 'Delivered'}));
  await openPlanner({school, role: 'staff'});
  await press('Mark as delivered');
  expect(text()).toContain('Nothing to mark:');
  await press('Cancel');
  expect(title()).toBe('Monthly plan');
});

test('at most 200 are marked at once', async () => {
  const {school} = schoolInOctober();
  school.run(
    'saveActivity',
    activity({status: 'Planned', startDate: '2020-10-05'}),
  );
  await openPlanner({
    school,
    role: 'staff',
    before: workbook =>
      workbook.answer('loadPlanner', planner => ({
        ...planner,
        view: {
          ...planner.view,
          activities: Array.from({length: 201}, (_, index) => ({
            ...planner.view.activities[0]!,
            id: `ACT-${index}`,
          })),
        },
      })),
  });
  await press('Mark as delivered');
  await tick('All of these activities');
  expect(text()).toContain('At most 200 can be marked at once.');
});
