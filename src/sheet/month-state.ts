/** Saves where a month stands, as the month's row in Settings: one operation, one Undo. */
import type {SaveMonthState} from '../contract/saves';
import {type CalendarDate, formatDate} from '../domain/calendar-date';
import {cellText} from '../domain/cell';
import {type Month, monthName} from '../domain/month';
import {type MonthStanding, formatStanding} from '../domain/month-state';
import {carryOut} from './carry-out';
import {checkTargets, planWrites} from './cell-writes';
import {storedCells} from './compare-and-set';
import {checkMayWrite} from './journal';
import {
  monthSetting,
  readMonthStates,
  rowsOfMonth,
} from './month-states-reader';
import type {Calendar} from './day-reader';
import {type OwnTable, ownTable} from './own-table';
import {type Person, whoOf} from './person';
import type {RowChange} from './row-change';
import {calendarOf, yearStartOf} from './save';
import {SETTINGS, SETTINGS_BY_NAME} from './schema';
import type {Session} from './session';
import {firstAnswer} from './settle';
import {cellAt, readTable, textAt} from './table';
import {UserError} from './user-error';
import {type Workbook, readTab} from './workbook';

/**
 * A repeat of the operation changes nothing, and neither does what Settings say already.
 *
 * @param seen what the person saw of it; left out, it is not compared
 * @throws UserError where there is no tab for it, the month stands there twice, or somebody has said otherwise
 *     since it was seen
 */
export function saveMonthState(
  session: Session,
  operation: string,
  month: Month,
  standing: MonthStanding,
  seen?: Seen,
): void {
  const {workbook} = session;
  const schema = SETTINGS_BY_NAME;
  const asked = {operation, schema, isRemoval: false, ids: []};
  if (firstAnswer(session, asked) !== null) return;
  const calendar = calendarOf(workbook);
  const {yearStart} = calendar;
  const {value} = storedCells(schema, {value: formatStanding(standing)});
  const plan = (own: OwnTable): readonly RowChange[] => {
    const change = changeOf(own, month, yearStart, String(value));
    if (seen && change.before?.['value'] !== value)
      checkSeen(workbook, month, calendar, seen, change);
    return [change];
  };
  const [change] = plan(ownTable(workbook, schema));
  if (change?.before?.['value'] === value) return;
  const before = cellText(change?.before?.['value'] ?? '');
  carryOut(session, {
    operation,
    schema,
    plan,
    what: () =>
      `Set ${monthName(month)} to “${value}”${before && `; before: “${before}”`}.`,
  });
}

type Seen = NonNullable<SaveMonthState['base']>;

/** @throws UserError with what Settings say now, where that is not what was seen */
function checkSeen(
  workbook: Workbook,
  month: Month,
  calendar: Calendar,
  seen: Seen,
  {before}: RowChange,
): void {
  const {values} = readTab(workbook, SETTINGS);
  const {states} = readMonthStates(readTable(SETTINGS, values), calendar);
  const now = states.get(month);
  const isSame = now
    ? seen.isSet && now.state === seen.state && now.until === seen.until
    : !seen.isSet;
  if (isSame) return;
  throw new UserError(
    `Somebody has set ${monthName(month)} to “${cellText(before?.['value'] ?? '') || '–'}” meanwhile, so nothing was saved. Look at it, and set it again if yours should stand.`,
  );
}

/** @throws UserError where the state of a month can't be saved by this person */
export function checkMonthState(session: Session, month: Month): void {
  const {workbook} = session;
  const own = ownTable(workbook, SETTINGS_BY_NAME);
  const change = changeOf(own, month, yearStartOf(workbook), '');
  checkTargets(own, planWrites(own, [change]).writes);
  checkMayWrite(session.journal());
}

function changeOf(
  own: OwnTable,
  month: Month,
  yearStart: Month,
  value: string,
): RowChange {
  const [row, second] = rowsOfMonth(own.table, month, yearStart);
  if (second)
    throw new UserError(
      `${monthName(month)} stands twice in Settings, in rows ${row?.row} and ${second.row}. Delete the row that you do not need, then save again.`,
    );
  return row
    ? {
        id: textAt(own.table, row, 'setting'),
        before: {value: cellAt(own.table, row, 'value')},
        after: {value},
      }
    : {id: monthSetting(month), before: null, after: {value}};
}

/** A month that this person publishes today. */
export function publishedBy(
  person: Person,
  today: CalendarDate,
): MonthStanding {
  return {
    state: 'published',
    until: null,
    publishedOn: formatDate(today),
    publishedBy: whoOf(person),
  };
}
