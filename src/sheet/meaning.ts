/** What the cells of each column mean: the table of accepted forms, with a sentence for all others. */
import {type Alignment, parseAlignment} from '../domain/alignment';
import {AREA_TITLES, type Area, nearestArea, parseArea} from '../domain/area';
import {type Cell, cellText, folded, isBlank} from '../domain/cell';
import {listed} from '../domain/count';
import {
  type CalendarDate,
  dateOfSerial,
  formatDate,
  isDate,
  parseDate,
} from '../domain/calendar-date';
import {type Grade, gradesTakenForDate, parseGrades} from '../domain/grade';
import {parseMinutes} from '../domain/minutes';
import {type Month, parseMonth} from '../domain/month';
import {type Priority, parsePriority} from '../domain/priority';
import {type Status, parseStatus} from '../domain/status';
import {parseWholeNumber} from '../domain/whole-number';
import {type Reading, odd, quoted, sound} from './reading';

/** @param yearStart first month of the school year, for a bare `October` */
export function readMonth(cell: Cell, yearStart: Month): Reading<Month | null> {
  const month = parseMonth(cell, yearStart);
  if (month !== undefined) return sound(month);
  const fix = 'Write the month as 2026-10, October 2026 or October.';
  return isBlank(cell)
    ? odd(null, 'The month is missing, so this row is in no month.', fix)
    : odd(null, `${quoted(cell)} is not a month that we can read.`, fix);
}

export function readGrades(cell: Cell): Reading<readonly Grade[]> {
  const grades = parseGrades(cell);
  if (grades !== undefined) return sound(grades);
  const fix = 'Write PK, K or 1 to 12; for several write 3, 4 or K-2.';
  if (isBlank(cell)) return odd([], 'The grade is missing.', fix);
  const meant = gradesTakenForDate(cell);
  if (meant !== undefined)
    return odd(
      [],
      `The sheet holds the date ${cellText(cell)} here, not grades.`,
      `Did you mean ${meant}? Format the cell as plain text and write ${meant} again.`,
    );
  return odd([], `${quoted(cell)} is not a grade that we can read.`, fix);
}

export function readArea(cell: Cell): Reading<Area | null> {
  const text = cellText(cell);
  const area = parseArea(text);
  if (area !== undefined) return sound(area);
  if (text === '')
    return odd(
      null,
      'The area is missing, so this activity is in no cell of the grid.',
      `Choose one of ${listed(Object.values(AREA_TITLES), 'or')}.`,
    );
  return odd(
    null,
    `${quoted(cell)} is not one of the six areas.`,
    `Did you mean "${AREA_TITLES[nearestArea(text)]}"?`,
  );
}

export function readAlignment(cell: Cell): Reading<Alignment> {
  if (isBlank(cell)) return sound(1);
  const alignment = parseAlignment(cell);
  if (alignment !== undefined) return sound(alignment);
  return odd(
    1,
    `${quoted(cell)} is not an alignment, so it is read as 1.`,
    'Write 1 (same topic), 2 (practises it) or 3 (performs what the standard asks).',
  );
}

export function readPriority(cell: Cell): Reading<Priority> {
  if (isBlank(cell)) return sound('Normal');
  const priority = parsePriority(cellText(cell));
  if (priority !== undefined) return sound(priority);
  return odd(
    'Normal',
    `${quoted(cell)} is not a priority, so it is read as Normal.`,
    'Write High, Normal or Low.',
  );
}

export function readStatus(cell: Cell): Reading<Status> {
  if (isBlank(cell)) return sound('Planned');
  const status = parseStatus(cellText(cell));
  if (status !== undefined) return sound(status);
  return odd(
    'Idea',
    `${quoted(cell)} is not a status, so the activity counts as an Idea only.`,
    folded(cellText(cell)) === 'canceled'
      ? 'Did you mean Cancelled?'
      : 'Write Idea, Planned, Confirmed, Delivered or Cancelled.',
  );
}

/** Null where the cell is blank; 0 where it can't be read. */
export function readCount(cell: Cell): Reading<number | null> {
  if (isBlank(cell)) return sound(null);
  const count = parseWholeNumber(cell);
  if (count !== undefined) return sound(count);
  return odd(
    0,
    `${quoted(cell)} is not a whole number from 0, so it is read as 0.`,
    'Write a whole number such as 4.',
  );
}

/** Null where the cell is blank; 0 where it can't be read. */
export function readMinutes(cell: Cell): Reading<number | null> {
  if (isBlank(cell)) return sound(null);
  const minutes = parseMinutes(cell);
  if (minutes !== undefined) return sound(minutes);
  return odd(
    0,
    `${quoted(cell)} is not a number of minutes, so it is read as 0.`,
    'Write whole minutes such as 45, 45 min, 1 h or 1 h 30.',
  );
}

/** `YYYY-MM-DD`; null where the cell is blank or holds no day. */
export function readDate(cell: Cell): Reading<string | null> {
  if (isBlank(cell)) return sound(null);
  const date = dateIn(cell);
  if (date !== undefined) return sound(formatDate(date));
  return odd(
    null,
    `${quoted(cell)} is not a date that we can read.`,
    'Write the date as 2026-10-14.',
  );
}

/** Null where the cell is blank or says neither. */
export function readTrueOrFalse(cell: Cell): Reading<boolean | null> {
  if (typeof cell === 'boolean') return sound(cell);
  const text = folded(cellText(cell));
  if (text === '') return sound(null);
  if (text === 'true' || text === 'false') return sound(text === 'true');
  return odd(
    null,
    `${quoted(cell)} is neither TRUE nor FALSE, so the area counts as expected.`,
    'Write TRUE where the area is expected of the grade, FALSE where it is not.',
  );
}

function dateIn(cell: Cell): CalendarDate | undefined {
  if (typeof cell === 'object') return isDate(cell) ? cell : undefined;
  if (typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number')
    return cell >= 1 && cell < 1e5 ? dateOfSerial(cell) : undefined;
  return parseDate(cellText(cell));
}
