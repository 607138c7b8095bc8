/** Where the keyboard is while the workbook is asked for something, and when it has answered. */
import type {Server} from '../../../src/contract/server';
import type {Role} from '../../../src/ui/role';
import {openPlanner} from '../window/planner';
import {
  buttons,
  field,
  focused,
  heard,
  key,
  press,
  tick,
  title,
  type,
} from '../window/person';
import {monthState} from '../../addon/month-states';
import {Shipped} from '../../addon/shipped';
import {page} from '../window/window';
import type {TalkingWorkbook} from '../window/workbook';
import {school} from './writes';

interface Asking {
  readonly role?: Role;
  readonly ways?: readonly (string | RegExp | (() => Promise<void>))[];
  readonly button: string | RegExp;
  /** What has the keyboard meanwhile, where it is not the button. */
  readonly meanwhile?: string;
  /** The same when there is an answer. */
  readonly after?: string | RegExp;
  readonly before?: (workbook: TalkingWorkbook) => unknown;
}

const onRow = ['More', 'Check the workbook'] as const;
const objective = [/^All objectives/, /^Equal groups/] as const;

const ASKING: readonly (readonly [asks: keyof Server, asking: Asking])[] = [
  ['loadMonth', {button: 'Later month'}],
  ['loadMonth', {button: 'Earlier month'}],
  ['loadSelection', {button: 'Open the selected cell'}],
  [
    'loadPlanner',
    {
      ways: ['More'],
      button: 'Load what colleagues changed',
      meanwhile: 'More',
      after: 'More',
    },
  ],
  ['writeCoverage', {button: 'Review coverage', after: 'Coverage'}],
  ['showReport', {button: 'Full report'}],
  ['showShare', {button: 'Handout, calendar, tables'}],
  [
    'showRow',
    {
      role: 'principal',
      ways: ['Review coverage'],
      button: 'Show in the sheet: Equal groups',
    },
  ],
  [
    'writeCoverage',
    {
      role: 'principal',
      ways: ['Review coverage'],
      button: 'Write the Coverage tab',
    },
  ],
  ['showRow', {ways: [...objective], button: 'Show in the sheet'}],
  [
    'showProblem',
    {ways: ['More', 'Set up planner'], button: 'Open Expected areas'},
  ],
  ['showProblem', {ways: onRow, button: /^Show in sheet: /}],
  [
    'adoptCopy',
    {
      button: 'Keep as its own planner',
      after: 'Monthly plan',
      before: workbook =>
        workbook.answer('loadPlanner', view => ({...view, isCopy: true})),
    },
  ],
  [
    'undo',
    {
      ways: ['More', 'Changes'],
      button: /^Undo: Added "Library night"/,
      after: 'Changes',
    },
  ],
  [
    'saveMonthState',
    {
      ways: [
        /^Next: |^The month’s round/,
        () => type('Last day for objectives', '2098-09-25'),
      ],
      button: 'Set the day',
      before: ({school: made}) =>
        made.run('saveMonthState', monthState({until: null})),
    },
  ],
];

async function opened({
  role = 'staff',
  ways = [],
  before,
}: Asking): Promise<TalkingWorkbook> {
  const workbook = await openPlanner({
    school: school(),
    role,
    before: asked => void before?.(asked),
  });
  for (const way of ways)
    await (typeof way === 'function' ? way() : press(way));
  return workbook;
}

test.each(ASKING)(
  '%s: the button that asks for it keeps the keyboard, and asks once',
  async (asks, asking) => {
    const {button, meanwhile, after} = asking;
    const workbook = await opened(asking);
    const known = workbook.sent(asks).length;
    workbook.hold(asks);
    await press(button);
    const name = focused();
    if (meanwhile) expect(name).toBe(meanwhile);
    else expect(name).toMatch(button);
    expect(heard()).toContain('…');
    if (!meanwhile) await key('Enter');
    expect(workbook.sent(asks)).toHaveLength(known + 1);
    await workbook.release(asks);
    expect(focused()).toMatch(after ?? name);
    expect(workbook.sent(asks)).toHaveLength(known + 1);
  },
);

test('a button that waits can’t be pressed, and can again when there is an answer', async () => {
  const workbook = await opened({button: ''});
  workbook.hold('loadMonth');
  await press('Later month');
  expect(buttons()).not.toContain('Later month');
  await press('Full report');
  expect(workbook.sent('showReport')).toEqual([]);
  await workbook.release('loadMonth');
  await press('Later month');
  expect(field('Month').value).toBe('2026-12');
});

test('Enter in an input saves: the keyboard waits on the button, and goes on as the form does', async () => {
  const workbook = await opened({ways: ['Add activity'], button: ''});
  await type('What is done', 'Choir');
  workbook.hold('saveActivity');
  await key('Enter');
  expect(focused()).toBe(heard());
  await key('Enter');
  await workbook.release('saveActivity');
  expect(focused()).toBe('What is done');
  expect(workbook.sent('saveActivity')).toHaveLength(1);
});

test('the sample school comes, and the keyboard is on the title of its month', async () => {
  const workbook = await openPlanner({school: new Shipped()});
  workbook.hold('addSample');
  await press('Try with sample data');
  expect(focused()).toBe('Try with sample data');
  await workbook.release('addSample');
  expect(focused()).toBe('Monthly plan');
});

test('who went to the sheet while it waited is not called away from there', async () => {
  const workbook = await opened({
    ways: ['Later month', 'Earlier month'],
    button: '',
  });
  workbook.hold('buildGrid');
  await press('Show the grid for October');
  page.isInUse = false;
  await workbook.release('buildGrid');
  page.isInUse = true;
  expect(heard()).toBe('The Grid tab shows October.');
  expect(page.activeElement.localName).toBe('body');
});

test('frameworks are put to use by a button that goes; the keyboard stays on the screen', async () => {
  const workbook = await opened({ways: ['More', 'Standards'], button: ''});
  await type(/^Or paste a list/, 'MA.1\tCount to ten');
  await press('Look at it first');
  await type('Name in your planner', 'Maple');
  await press('Look at it again');
  await press(/^Import/);
  await tick(/^Maple/);
  await type(/^Or paste a list/, 'MA.2\tCount to twenty');
  workbook.hold('chooseFrameworks');
  await press('Use these frameworks');
  expect(focused()).toBe('Use these frameworks');
  await workbook.release('chooseFrameworks');
  expect(title()).toBe('Standards');
  expect(focused()).toBe('Standards');
});
