/** Says where a month stands in its round. */
import type {MonthView} from '../contract/month';
import type {SaveMonthState} from '../contract/saves';
import {standingAt} from '../domain/month-state';
import {saveMonthState as save} from '../sheet/month-state';
import {inPlainSession} from '../sheet/session';
import {checked} from './arguments/check';
import * as takes from './arguments/round';
import {person} from './person';
import {monthView, openToSaveSettings, readSchool} from './school';

export function saveMonthState(argument: SaveMonthState): {view: MonthView} {
  const {operation, month, state, until, base} = checked(
    takes.saveMonthState,
    argument,
  );
  const workbook = openToSaveSettings();
  inPlainSession(workbook, person(), session =>
    save(session, operation, month, {...standingAt(state), until}, base),
  );
  return {view: monthView(readSchool(workbook), month)};
}
