/** Where the keyboard is when what was pressed goes away: on what stands in its place. */
import {openReport, openShare} from '../window/dialogs';
import {openPlanner} from '../window/planner';
import {buttons, focused, heard, press, type} from '../window/person';
import type {TalkingWorkbook} from '../window/workbook';
import {schoolInOctober, type Shipped} from '../../addon/shipped';

interface Start {
  readonly school: Shipped;
  readonly before: (workbook: TalkingWorkbook) => void;
}

const OPENINGS = ['loadPlanner', 'loadReport', 'loadHandout'] as const;

const gaps = () =>
  buttons().filter(name =>
    /^(Academic|Behav|Early|Family|Health).*: /.test(name),
  );

test('more gaps are shown, and the keyboard is on the first of them', async () => {
  await openPlanner({role: 'staff'});
  await press(/^Show 20 more$/);
  expect(focused()).toBe('Show 6 more');
  const before = gaps();
  await press('Show 6 more');
  expect(gaps().length).toBeGreaterThan(before.length);
  expect(focused()).toBe(gaps()[before.length]);
});

test('more suggestions are shown, and the keyboard is on the first of them', async () => {
  await openPlanner({role: 'staff'});
  await press(gaps()[0]!);
  const plans = () => buttons().filter(name => name.startsWith('Change first'));
  const before = plans();
  await press('Show more');
  expect(plans().length).toBeGreaterThan(before.length);
  const next = focused();
  await press(plans()[before.length]!);
  expect(next).toMatch(/^(How it goes|Plan it|Also use it)/);
});

test('a form is thrown away, and the keyboard goes on below it', async () => {
  await openPlanner({school: schoolInOctober().school});
  await press('Add objectives');
  await type('Objective', 'Telling the time');
  await press('Back');
  await press('Discard');
  expect(focused()).toBe('Earlier month');
});

test('an objective is taken out of the form, and the keyboard goes on below it', async () => {
  await openPlanner({school: schoolInOctober().school});
  await press('Add objectives');
  await press('Add another');
  await press('Remove objective 2 from this form');
  expect(focused()).toBe('Add another');
});

test('what was tried out is taken back, and the keyboard goes on below it', async () => {
  await openReport('whatIf', {school: schoolInOctober().school});
  await type('What would change', 'Confirm all');
  await press('Try it');
  await press('Try it');
  await press('Take back: Confirm all that is planned');
  expect(focused()).toBe('Take back: Confirm all that is planned');
  await press('Start over');
  expect(focused()).toBe('How these figures are counted');
});

test.each([
  ['the planner', 'Integration Grid', 'Monthly plan', openPlanner],
  [
    'the report',
    'Report',
    /^Report · Hope School/,
    (start: Start) => openReport('coverage', start),
  ],
  [
    'the sharing window',
    'Print and share',
    'Print and share',
    (start: Start) => openShare('handout', start),
  ],
])(
  '%s does not open, nor when it is tried again: the keyboard is on its title then, and when it has opened',
  async (_, title, opened, open) => {
    await open({
      school: schoolInOctober().school,
      before: workbook => {
        for (const name of OPENINGS)
          workbook.refuse(name, 'Closed.', 'Still closed.');
      },
    });
    expect(heard()).toBe('Closed.');
    await press('Try again');
    expect(heard()).toBe('Still closed.');
    expect(focused()).toBe(title);
    await press('Try again');
    expect(focused()).toMatch(opened);
  },
);
