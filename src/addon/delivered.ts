/** Marks activities as delivered, several at once. */
import type {MonthView} from '../contract/month';
import type {SaveDelivered} from '../contract/saves';
import * as delivered from '../sheet/delivered';
import {checked} from './arguments/check';
import * as takes from './arguments/delivered';
import {currentMonth} from './current-month';
import {person} from './person';
import {monthView, openToSaveRows, readSchool} from './school';

/** As many characters as two hundred rows take, with all that their senders saw of them. */
const LONGEST_LIST = 400_000;

/** All or none; shows the month of the first. */
export function saveDelivered(argument: SaveDelivered): {
  ids: string[];
  view: MonthView;
} {
  const request = checked(takes.saveDelivered, argument, LONGEST_LIST);
  const workbook = openToSaveRows();
  const {ids} = delivered.saveDelivered(workbook, request, person());
  const school = readSchool(workbook);
  const first = school.plan.activities.find(({id}) => id === ids[0]);
  return {
    ids: [...ids],
    view: monthView(school, first?.month ?? currentMonth(school)),
  };
}
