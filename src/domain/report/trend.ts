/** How the months of the school year compare. */
import type {Month} from '../month';
import type {Plan} from '../plan';
import {monthsUpTo} from '../school-year';
import {type MonthFigures, monthFigures} from './month-figures';

/** A point for each month from the first of the school year to this one, also where nothing is expected. */
export function trend(plan: Plan, month: Month): readonly MonthFigures[] {
  return monthsUpTo(month, plan.settings.schoolYearStarts).map(each =>
    monthFigures(plan, each),
  );
}

/** "Last month": the nearest earlier point at which anything was expected; null where there is none. */
export function before(points: readonly MonthFigures[]): MonthFigures | null {
  return (
    [...points.slice(0, -1)].reverse().find(({expected}) => expected > 0) ??
    null
  );
}
