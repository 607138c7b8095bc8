/** The rows of Settings that say where a month stands: `Month 2026-10`, and its state. */
import {trimmed} from '../domain/cell';
import {type Month, monthName, parseMonth} from '../domain/month';
import type {MonthStanding} from '../domain/month-state';
import type {Problem} from '../domain/problem';
import type {KeyOf} from './column';
import type {Calendar} from './day-reader';
import {type Reading, odd, quoted, sound, taker} from './reading';
import type {SETTINGS} from './schema';
import {standingReader} from './standing-reader';
import {type Row, type Table, cellAt, textAt} from './table';

type SettingsTable = Table<KeyOf<typeof SETTINGS>>;

export type MonthStates = ReadonlyMap<Month, MonthStanding>;

/** The setting of a month's state is this and the month: `Month 2026-10`. */
const MONTH = 'Month ';

/** What the row of a month is called in Settings. */
export const monthSetting = (month: Month) => `${MONTH}${month}`;

/** The months of which Settings say something; what they say is read as people type it. */
export function readMonthStates(
  table: SettingsTable,
  calendar: Calendar,
): {states: MonthStates; problems: readonly Problem[]} {
  const {take, report, problems} = taker(table);
  const states = new Map<Month, MonthStanding>();
  const seen = new Set<Month>();
  const read = standingReader(calendar.isDayFirst);
  for (const row of table.rows) {
    const named = monthIn(textAt(table, row, 'setting'));
    if (named === null) continue;
    const month = take(row, 'setting', monthReading(named, calendar));
    if (month === null) continue;
    if (seen.has(month)) report(row, 'setting', again(month));
    else if (textAt(table, row, 'value') !== '') {
      const typed = cellAt(table, row, 'value');
      const standing = take(row, 'value', read(typed, month));
      if (standing !== null) states.set(month, standing);
    }
    seen.add(month);
  }
  return {states, problems};
}

/** The rows of a month, the first of which is read. */
export function rowsOfMonth(
  table: Table,
  month: Month,
  yearStart: Month,
): readonly Row[] {
  return monthRows(table, yearStart).flatMap(each =>
    each.month === month ? [each.row] : [],
  );
}

/** All rows that are a month's. */
export function monthRows(
  table: Table,
  yearStart: Month,
): readonly {readonly row: Row; readonly month: Month}[] {
  return table.rows.flatMap(row => {
    const month = monthOfSetting(textAt(table, row, 'setting'), yearStart);
    return month === null ? [] : [{row, month}];
  });
}

/** The month whose state a setting is; null for another setting. */
export function monthOfSetting(
  setting: string,
  yearStart: Month,
): Month | null {
  const named = monthIn(setting);
  return named === null ? null : (parseMonth(named, yearStart) ?? null);
}

/** What follows the word in `Month 2026-10`; null for another setting. */
function monthIn(setting: string): string | null {
  const text = trimmed(setting).replace(/\s+/g, ' ');
  return /^month[,:]? (?:of )?(.+)$/i.exec(text)?.[1] ?? null;
}

function monthReading(
  named: string,
  {yearStart}: Calendar,
): Reading<Month | null> {
  const month = parseMonth(named, yearStart);
  return month === undefined
    ? odd(
        null,
        `${quoted(named)} is not a month, so this row says nothing about any.`,
        'Write the setting as Month 2026-10.',
      )
    : sound(month);
}

const again = (month: Month) => ({
  severity: 'problem' as const,
  message: `${monthName(month)} has an earlier row, which is the one that is read.`,
  fix: 'Delete the row that you do not need.',
});
