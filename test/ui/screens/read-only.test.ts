import type {Opening} from '../../../src/contract/opening';
import {openPlanner} from '../window/planner';
import {buttons, field, press, text, title} from '../window/person';

const REASON = 'Ask the owner to share this file with you as an editor.';

const asReader = (screen: Opening['screen'] = 'month') =>
  openPlanner({
    screen,
    before: workbook =>
      workbook.answer('loadPlanner', view => ({
        ...view,
        canEdit: false,
        readOnlyReason: REASON,
      })),
  });

test('who can only read is told why, and is offered nothing that writes', async () => {
  await asReader();
  expect(text()).toContain(REASON);
  for (const writes of ['Add activity', 'Add objectives', 'Mark as delivered'])
    expect(buttons()).not.toContain(writes);
  await press('More');
  expect(buttons()).not.toContain('Set up planner');
});

test('a gap leads a reader to its objective, and from there to what supports it', async () => {
  await asReader();
  await press('Behavioral supports: Multiply by one- and two-digit numbers');
  expect(title()).toBe('Objective');
  expect(buttons()).not.toContain('Edit objective');
  const [activity] = buttons().slice(-2);
  await press(activity!);
  expect(title()).toBe(activity);
  expect(text()).toContain(REASON);
  expect(text()).toContain('Multiply by one- and two-digit numbers');
  expect(text()).toMatch(/Status\s/);
});

test('no screen lets a reader write, wherever it was opened from', async () => {
  await asReader('setUp');
  expect(title()).toBe('Set up planner');
  expect(text()).toContain(REASON);
  expect(() => field('School name')).toThrow();
  await asReader('coverage');
  expect(buttons()).not.toContain('Write the Coverage tab');
  await asReader('problems');
  expect(buttons()).toContain('Check again');
});

test('a reader sees the round, the results and the frameworks as they stand', async () => {
  await asReader();
  await press('The month’s round');
  expect(buttons()).not.toContain('Set the step');
  await press('Back');
  await press('Results and indicators');
  expect(buttons()).not.toContain('Take over a list');
  await press('Back');
  await press('Review coverage');
  expect(title()).toBe('Coverage');
});
