/** Starts a new school year in a copy of the file. */
import type {MonthView} from '../contract/month';
import {startYear as start} from '../sheet/new-year';
import {inPlainSession} from '../sheet/session';
import {openWorkbook} from '../sheet/workbook';
import {checked} from './arguments/check';
import * as takes from './arguments/round';
import {person} from './person';
import {monthView, readSchool} from './school';

/** Shows the first month of the year. */
export function startYear(argument: {operation: string; firstMonth: string}): {
  objectives: number;
  activities: number;
  removedTabs: string[];
  view: MonthView;
} {
  const {operation, firstMonth} = checked(takes.startYear, argument);
  const {objectives, activities, removedTabs} = inPlainSession(
    openWorkbook(),
    person(),
    session => start(session, operation, firstMonth),
  );
  return {
    objectives,
    activities,
    removedTabs: [...removedTabs],
    // Tabs and marks are others now.
    view: monthView(readSchool(), firstMonth),
  };
}
