/** Each screen that asks for something first: while it waits, where it can't be had, and when it is there. */
import {activity, schoolInOctober} from '../../addon/shipped';
import type {Server} from '../../../src/contract/server';
import {openPlanner} from '../window/planner';
import {
  buttons,
  field,
  focused,
  heard,
  press,
  text,
  tick,
  title,
  type,
} from '../window/person';
import type {TalkingWorkbook} from '../window/workbook';
import {measureDaysAbsent} from './writes';

type Case = readonly [
  screen: string,
  asks: keyof Server,
  ways: readonly (string | RegExp)[],
  shows: string,
];

const CASES: readonly Case[] = [
  ['Results', 'loadResults', ['Results and indicators'], 'Days absent'],
  [
    'Take over a list',
    'loadResults',
    ['Results and indicators', 'Take over a list'],
    'Days suspended',
  ],
  [
    'Days absent',
    'loadResults',
    ['Results and indicators', 'Note a reading: Days absent'],
    'Figure',
  ],
  [
    'For grants',
    'loadGrants',
    ['Results and indicators', 'For grants'],
    'By pillar of a community school',
  ],
  ['Changes', 'loadChanges', ['More', 'Changes'], 'Added 1 indicator'],
  ['Set up planner', 'loadSetUp', ['More', 'Set up planner'], 'Hope School'],
  ['Standards', 'loadFrameworks', ['More', 'Standards'], 'Common Core'],
  [
    'Check the workbook',
    'checkWorkbook',
    ['More', 'Check the workbook'],
    'Everything in this file could be read.',
  ],
  [
    'Suggestions',
    'loadSuggestions',
    ['Academic enrichment: Equal groups'],
    'Plan it',
  ],
  ['Smallest set', 'loadSmallestSet', ['Suggest a smallest set'], 'Closes'],
  [
    'Copy from October',
    'loadMonth',
    ['Later month', 'Copy from October'],
    'Library night',
  ],
];

/** A school with an activity and an indicator. */
function school() {
  const made = schoolInOctober();
  made.school.run('saveActivity', activity({objectiveIds: [made.ids[0]!]}));
  measureDaysAbsent(made.school);
  return made.school;
}

async function onTheWay(ways: Case[2]): Promise<TalkingWorkbook> {
  const workbook = await openPlanner({school: school(), role: 'staff'});
  for (const way of ways.slice(0, -1)) await press(way);
  return workbook;
}

test.each(CASES)(
  '%s has its title and the way back while it waits',
  async (screen, asks, ways, shows) => {
    const workbook = await onTheWay(ways);
    workbook.hold(asks);
    await press(ways.at(-1)!);
    expect(title()).toBe(screen);
    expect(heard()).toContain('Looking…');
    expect(buttons()).toContain('Back');
    await workbook.release(asks);
    expect(heard()).not.toContain('Looking…');
    expect(text()).toContain(shows);
    expect(focused()).toBe(screen);
  },
);

test.each(CASES)(
  '%s says why it can’t be had, leads back, and is asked for again',
  async (screen, asks, ways, shows) => {
    const workbook = await onTheWay(ways);
    workbook.refuse(asks, 'The file is closed.');
    await press(ways.at(-1)!);
    expect(title()).toBe(screen);
    expect(heard()).toContain('The file is closed.');
    expect(buttons()).toContain('Back');
    expect(text()).not.toContain(shows);
    await press('Try again');
    expect(heard()).not.toContain('The file is closed.');
    expect(text()).toContain(shows);
    await press('Back');
    expect(title()).not.toBe(screen);
  },
);

test('the first day of a copy’s new year is asked for again where it could not be had', async () => {
  const workbook = await openPlanner({
    school: school(),
    before: asked =>
      asked.answer('loadPlanner', view => ({...view, isCopy: true})),
  });
  workbook.refuse('loadSetUp', 'The file is closed.');
  await press('Start a new school year');
  expect(buttons()).toContain('Back');
  await press('Try again');
  expect(buttons()).toContain('Start 2027–28');
});

test('a part that comes when it is tried again leaves the keyboard in the field that is typed in', async () => {
  const workbook = await openPlanner({school: school(), role: 'staff'});
  await press('Add activity');
  await press('More details');
  workbook.refuse('loadResults', 'The file is closed.');
  await press('Choose from Results');
  workbook.hold('loadResults');
  await press('Try again');
  expect(focused()).toBe('New activity');
  await type(/^Notes/, 'Bring a lunch');
  await workbook.release('loadResults');
  expect(text()).toContain('Days absent');
  expect(focused()).toBe('Notes');
});

test('choosing the district’s list leaves the keyboard on the choice', async () => {
  await openPlanner({school: school(), role: 'principal'});
  await press('Results and indicators');
  await press('Take over a list');
  const choice = field('Our district’s list');
  choice.focus();
  await tick('Our district’s list');
  expect(focused()).toBe('Our district’s list');
});
