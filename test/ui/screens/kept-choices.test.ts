/** What a person has chosen, ticked or typed stands until it is saved, whatever she does between. */
import {remember} from '../../../src/ui/remembered';
import {preferences} from '../../../src/ui/kept';
import {activity, schoolInOctober} from '../../addon/shipped';
import {more, openPlanner} from '../window/planner';
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
import {PageEvent} from '../window/nodes';
import {settled} from '../window/window';

/** Two objectives; the first has an activity in family literacy. */
function school(fields: Parameters<typeof activity>[0] = {}) {
  const made = schoolInOctober();
  made.school.run(
    'saveActivity',
    activity({objectiveIds: [made.ids[0]!], ...fields}),
  );
  return made.school;
}

test('another activity for a cell that has one begins with its area and its objective', async () => {
  const workbook = await openPlanner({school: school(), role: 'staff'});
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Add an activity for Family literacy');
  expect(title()).toBe('New activity');
  await type('What is done', 'Reading tent');
  await press('Add activity');
  expect(workbook.sent('saveActivity').at(-1)).toMatchObject({
    area: 'familyLiteracy',
    objectiveIds: [workbook.school.records('Objectives')[0]!['Objective ID']],
  });
});

test('who goes on from a form to the next gap comes back to the month', async () => {
  await openPlanner({school: school(), role: 'staff'});
  await press('Add activity');
  await press('Next gap');
  expect(title()).toBe('Suggestions');
  await press('Back');
  expect(title()).toBe('Monthly plan');
});

test('of a set, only what is kept is said to come without dates', async () => {
  const workbook = await openPlanner({
    school: schoolInOctober().school,
    role: 'staff',
  });
  workbook.answer('loadSmallestSet', set => ({
    ...set,
    picks: set.picks.map((pick, index) =>
      index === 0 ? {...pick, startDate: null, endDate: null} : pick,
    ),
  }));
  await press('Suggest a smallest set');
  expect(text()).toContain('For 1 of them too few days are left');
  const [first] = workbook.school.run(
    'loadSmallestSet',
    workbook.sent('loadSmallestSet')[0]!,
  ).picks;
  await tick(first!.activity);
  expect(text()).not.toContain('too few days are left');
});

test('what was counted of one activity stays where all are ticked', async () => {
  const made = school({
    status: 'Planned',
    startDate: '2020-10-06',
    sessions: 1,
    minutesPerSession: 60,
  });
  made.run(
    'saveActivity',
    activity({
      operation: 'two',
      activity: 'Choir',
      status: 'Planned',
      startDate: '2020-10-07',
    }),
  );
  await openPlanner({school: made, role: 'staff'});
  await press('Mark as delivered');
  await tick(/^Library night/);
  await type('Minutes in all', '45');
  await tick('All of these activities');
  expect(field('Minutes in all').value).toBe('45');
  expect(buttons()).toContain('Mark 2 activities as delivered');
});

test('an indicator that somebody wrote in other letters is ticked, and goes with its tick', async () => {
  const made = school({indicators: 'days ABSENT'});
  made.type('Results', 2, 3, [['Days absent']]);
  await openPlanner({school: made, role: 'staff'});
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Library night');
  await press('More details');
  await press('Choose from Results');
  expect(field('Days absent').checked).toBe(true);
  await tick('Days absent');
  expect(field('Days absent').checked).toBe(false);
  expect(field('Results it should move').value).toBe('');
});

test('what a browser fills in at once is all kept', async () => {
  const workbook = await openPlanner({school: school(), role: 'staff'});
  await press('Add activity');
  const filled = {
    'What is done': 'Choir',
    Partner: 'YMCA',
    'Who leads it': 'Ana',
  };
  for (const [name, words] of Object.entries(filled)) {
    const input = field(name);
    input.value = words;
    input.dispatchEvent(new PageEvent('input'));
  }
  await settled();
  await press('Add activity');
  expect(workbook.sent('saveActivity').at(-1)).toMatchObject({
    activity: 'Choir',
    partner: 'YMCA',
    lead: 'Ana',
  });
});

test('who enters for somebody else is offered that name the next time, not her own', async () => {
  await openPlanner({
    school: school(),
    role: 'teacher',
    before: workbook => {
      workbook.answer('loadPlanner', view => ({...view, who: 'Ana Alves'}));
      remember({teacher: 'Rivera'});
    },
  });
  expect(text()).toContain('Your objectives\nEqual groups');
  await press('Add objectives');
  expect(field('Teacher').value).toBe('Rivera');
});

test('who does not say her name is not asked for it again', async () => {
  const open = () =>
    openPlanner({
      school: school(),
      before: workbook => {
        workbook.answer('loadPlanner', view => ({...view, who: null}));
        preferences.drop('name-asked');
        if (isAsked) preferences.write('name-asked', true);
      },
    });
  let isAsked = false;
  await open();
  await press('Skip');
  isAsked = preferences.names().includes('name-asked');
  await open();
  expect(title()).toBe('Monthly plan');
});

test('who goes back is where she had scrolled to', async () => {
  await openPlanner({role: 'staff'});
  const scrolled: number[] = [];
  Object.assign(globalThis, {
    scrollY: 640,
    scrollTo: (_: number, top: number) => scrolled.push(top),
  });
  await press('Results and indicators');
  Object.assign(globalThis, {scrollY: 0});
  await press('Back');
  Object.assign(globalThis, {scrollTo: () => {}});
  expect([scrolled[0], scrolled.at(-1)]).toEqual([0, 640]);
});

test('a list of standards that could not be had is asked for again by the next form', async () => {
  const workbook = await openPlanner({school: school(), role: 'teacher'});
  remember({teacher: 'Rivera', grades: ['3'], subject: 'Math'});
  workbook.refuse('loadStandards', 'The file is closed.');
  await press('Add objectives');
  await type('Standards', 'fables');
  expect(offered()).toBe(0);
  await press('Back');
  await press('Add objectives');
  await type('Standards', 'fables');
  expect(offered()).toBeGreaterThan(0);
  expect(workbook.sent('loadStandards')).toHaveLength(2);
  await press('Back');
  await press('Add objectives');
  expect(workbook.sent('loadStandards')).toHaveLength(2);
});

/** How many standards are offered. */
const offered = () =>
  field('Standards').parentNode!.querySelectorAll('li').length;

test('of what was near last month the first three are told, and how many more', async () => {
  const workbook = await openPlanner({school: school(), role: 'teacher'});
  workbook.answer('saveObjectives', answer => ({
    ...answer,
    payback: {
      ...answer.payback,
      objectives: answer.saved.map(id => ({
        id,
        activities: ['A', 'B', 'C', 'D', 'E'].map(name => ({
          id: null,
          area: 'familyLiteracy',
          activity: `Night ${name}`,
          partner: '',
          when: '',
          isLinked: false,
        })),
      })),
    },
  }));
  remember({teacher: 'Rivera', grades: ['3'], subject: 'Math'});
  await press('Add objectives');
  await type('Objective', 'Telling the time');
  await press('Save objectives');
  expect(text()).toContain('Night C');
  expect(text()).not.toContain('Night D');
  expect(text()).toMatch(/\b2 more\b/);
  await more('Changes');
  expect(heard()).not.toContain('Night');
});
