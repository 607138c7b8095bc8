/** The fewest activities of the bank that close a month's gaps. */
import type {CellName, SmallestSet} from '../domain/smallest-set/answer';
import {formatDate} from '../domain/calendar-date';
import {addDays} from '../domain/period';
import {monthOfDate} from '../domain/school-year';
import {smallestSet} from '../domain/smallest-set/smallest-set';
import {readBank} from '../sheet/bank-reader';
import {checked} from './arguments/check';
import * as takes from './arguments/smallest-set';
import {readSchool} from './school';

/** Every gap of a large school by name. */
const LONGEST_LIST = 2_000_000;

/** @param gaps of those only; left out, of all that the month has */
export function loadSmallestSet(argument: {
  month: string;
  gaps?: readonly CellName[];
}): SmallestSet {
  const {month, gaps} = checked(takes.loadSmallestSet, argument, LONGEST_LIST);
  const {plan, workbook} = readSchool();
  const today = formatDate(workbook.today);
  // What is planned today takes place tomorrow at the earliest; a month that is over is filled in afterwards.
  const from = monthOfDate(workbook.today) === month ? addDays(today, 1) : '';
  const bank = readBank(workbook, plan.catalogue).activities;
  return smallestSet(plan, bank, month, {today, from}, gaps ?? null);
}
