/** What one field of an argument may hold; each message completes `"field" must be …`. */
import * as v from 'valibot';
import {ALIGNMENTS} from '../../domain/alignment';
import {AREAS} from '../../domain/area';
import {isDate} from '../../domain/calendar-date';
import {isBlank, trimmed} from '../../domain/cell';
import {GRADES} from '../../domain/grade';
import {type Month, isMonth} from '../../domain/month';
export {LINE, PARAGRAPH} from '../../domain/longest';
import {PRIORITIES} from '../../domain/priority';
import {STATUSES} from '../../domain/status';

/** Tab and line breaks are fine; other control characters and half of a pair would not survive the file. */
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const plain = (text: string) => !UNSAFE.test(text);

/** Any text up to a length. */
export const text = (longest: number) =>
  v.pipe(
    v.string('text'),
    v.maxLength(
      longest,
      `at most ${longest.toLocaleString('en-US')} characters`,
    ),
    v.check(plain, 'text without control characters'),
  );

/** One line of text that says something. */
export const name = (longest: number) =>
  v.pipe(
    v.string('text'),
    v.transform(trimmed),
    v.nonEmpty('filled in'),
    v.maxLength(longest, `at most ${longest} characters`),
    v.check(plain, 'text without control characters'),
  );

/** The same as it was sent, with the blanks around it. */
export const words = (longest: number) =>
  v.pipe(
    text(longest),
    v.check(given => !isBlank(given), 'filled in'),
  );

export const MOST_SESSIONS = 1_000;
export const MOST_MINUTES = 10_000;
export const MOST_PEOPLE = 100_000;
/** What a cell of a sheet can hold at most: rows as a person left them are sent back whole. */
export const CELL = 50_000;

const A_MONTH = 'a month such as 2026-10';

export const month = v.custom<Month>(
  given => typeof given === 'string' && isMonth(given),
  A_MONTH,
);

const A_DATE = 'a date that exists, such as 2026-10-21';

export const date = v.pipe(v.string(A_DATE), v.check(exists, A_DATE));

function exists(written: string): boolean {
  const parts = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(written);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  return isDate({year: year!, month: month!, day: day!});
}

const AN_ID = 'the ID of a row, such as OBJ-7K2M4Q';

/** Ids stand apart by commas and line breaks in a cell, so none holds one. */
export const id = v.pipe(
  v.string(AN_ID),
  v.regex(/^[^\s,][^,\r\n\t]{0,99}$/, AN_ID),
  v.check(
    written => written.trim() === written && written !== '__proto__',
    AN_ID,
  ),
  v.check(plain, AN_ID),
);

export const operation = v.pipe(
  v.string('a text that names this one save'),
  v.regex(
    /^[\w.:-]{1,100}$/,
    'letters, digits and dashes that name this one save',
  ),
  v.check(
    written => written !== '__proto__',
    'letters, digits and dashes that name this one save',
  ),
);

export const area = v.picklist(
  AREAS,
  `one of the six areas: ${AREAS.join(', ')}`,
);

export const grade = v.picklist(GRADES, 'a grade: PK, K, or 1 to 12');

export const grades = v.pipe(
  v.array(grade, 'a list of grades'),
  v.maxLength(GRADES.length, 'a list that names each grade once'),
  v.check(
    list => new Set(list).size === list.length,
    'a list that names each grade once',
  ),
);

/** A whole number. */
export const whole = (least: number, largest: number, expected: string) =>
  v.custom<number>(
    given =>
      Number.isInteger(given) &&
      (given as number) >= least &&
      (given as number) <= largest,
    expected,
  );

/** A whole number from 0, or nothing. */
export const count = (largest: number) =>
  v.nullable(
    whole(
      0,
      largest,
      `a whole number from 0 to ${largest.toLocaleString('en-US')}`,
    ),
  );

export const table = v.picklist(
  ['Objectives', 'Activities'],
  'Objectives or Activities',
);

export const priority = v.picklist(PRIORITIES, 'High, Normal or Low');

export const status = v.picklist(
  STATUSES,
  'Idea, Planned, Confirmed, Delivered or Cancelled',
);

export const alignment = v.picklist(
  ALIGNMENTS,
  '1 (same topic), 2 (practises it) or 3 (performs what the standard asks)',
);
