/** The month that people mean when they name none. */
import {monthsOf} from '../domain/columns';
import {type Month, monthsBetween} from '../domain/month';
import {columnsOf} from '../domain/plan-columns';
import {monthOfDate} from '../domain/school-year';
import type {School} from './school';

/** This month, where it has objectives or no month has; else the nearest that has, the later of two. */
export function currentMonth({workbook, plan}: School): Month {
  const today = monthOfDate(workbook.today);
  const months = monthsOf(columnsOf(plan).objectives);
  const distance = (month: Month) => Math.abs(monthsBetween(today, month));
  return months.reduce(
    (nearest, month) =>
      distance(month) < distance(nearest) ||
      (distance(month) === distance(nearest) && month > nearest)
        ? month
        : nearest,
    months[0] ?? today,
  );
}
