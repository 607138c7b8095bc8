/** Rows of the Locked dates tab as locked days of the plan. */
import type {Cell} from '../domain/cell';
import type {LockedDate} from '../domain/locked-date';
import {type Period, addDays} from '../domain/period';
import type {Problem} from '../domain/problem';
import {anyHoldsText, checkOwnText, ownText} from './own-text';
import {type Reading, type Taker, type Trouble, taker} from './reading';
import type {KeyOf} from './column';
import {LOCKED_DATES} from './reference-tabs';
import {type Row, type Table, cellAt} from './table';

type Key = KeyOf<typeof LOCKED_DATES>;

const KEYS = LOCKED_DATES.columns.map(({key}) => key);
const OWN_WORDS: readonly Key[] = ['what', 'lockedBy'];

/** More than a summer; what is longer is more likely a slip in a year. */
const LONG = 100;

/**
 * The locked days, in the order of the calendar; a row without a day that we can read locks nothing.
 *
 * @param readDay reads the dates as the file writes them
 */
export function readLockedDates(
  table: Table<Key>,
  readDay: (cell: Cell) => Reading<string | null>,
): {lockedDates: readonly LockedDate[]; problems: readonly Problem[]} {
  const taken = taker(table);
  const lockedDates: LockedDate[] = [];
  for (const row of table.rows) {
    if (!anyHoldsText(table, row, KEYS)) continue;
    checkOwnText(table, row, OWN_WORDS, taken.report);
    const period = readPeriod(table, row, taken, readDay);
    if (period === null) continue;
    lockedDates.push({
      row: row.row,
      ...period,
      what: ownText(table, row, 'what'),
      lockedBy: ownText(table, row, 'lockedBy'),
    });
  }
  return {
    lockedDates: lockedDates.sort((a, b) =>
      a.startDate < b.startDate ? -1 : Number(a.startDate > b.startDate),
    ),
    problems: taken.problems,
  };
}

/** A blank or unreadable end is the first day; null where the first day can't be told. */
function readPeriod(
  table: Table<Key>,
  row: Row,
  {take, report}: Taker<Key>,
  readDay: (cell: Cell) => Reading<string | null>,
): Period | null {
  const start = readDay(cellAt(table, row, 'startDate'));
  const startDate = take(row, 'startDate', start);
  const endDate = take(row, 'endDate', readDay(cellAt(table, row, 'endDate')));
  if (startDate === null) {
    if (start.troubles.length === 0) report(row, 'startDate', NO_START);
    return null;
  }
  if (endDate === null || endDate === startDate)
    return {startDate, endDate: startDate};
  if (endDate < startDate) {
    report(row, 'endDate', endsFirst(startDate));
    return {startDate, endDate: startDate};
  }
  if (endDate > addDays(startDate, LONG)) report(row, 'endDate', VERY_LONG);
  return {startDate, endDate};
}

const NO_START: Trouble = {
  severity: 'problem',
  message: 'The start date is missing, so this row locks no day.',
  fix: 'Write the first day, such as 2026-10-14.',
};

const VERY_LONG: Trouble = {
  severity: 'notice',
  message: `This row locks more than ${LONG} days.`,
  fix: 'Check the year of both dates; leave them where they are meant.',
};

function endsFirst(start: string): Trouble {
  return {
    severity: 'problem',
    message: `The end is before the start, so only ${start} is locked.`,
    fix: 'Check both dates.',
  };
}
