import {currentMonth} from '../../src/addon/current-month';
import type {School} from '../../src/addon/school';
import {read} from '../sheet/school';

/** In October 2026. */
const monthOf = (...months: readonly string[]) => {
  const objectives = months.map(Month => ({Month, Objective: 'Fables'}));
  const workbook = {today: {year: 2026, month: 10, day: 14}};
  return currentMonth({workbook, plan: read({objectives}).plan} as School);
};

test.each([
  [['2026-09', '2026-10', '2026-11'], '2026-10'],
  [[], '2026-10'],
  [['2026-07', '2026-12'], '2026-12'],
  [['2026-09', '2026-11'], '2026-11'],
  [['2026-11', '2026-09'], '2026-11'],
  [['2027-05', '2025-10', '2026-06'], '2026-06'],
])('with objectives for %j people mean %s', (months, month) => {
  expect(monthOf(...months)).toBe(month);
});
