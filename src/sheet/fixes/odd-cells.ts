/** Cells that are understood and worth a look all the same, and rows without an id. */
import {inYearOf} from '../../domain/meant-date';
import {type Cell, cellText, isErrorValue, trimmed} from '../../domain/cell';
import {parseDate} from '../../domain/calendar-date';
import {type Month, monthName} from '../../domain/month';
import {overlap, periodOf, periodOfMonth} from '../../domain/period';
import {parseWholeNumber} from '../../domain/whole-number';
import {headerOf} from '../column';
import {dayReader} from '../day-reader';
import {anyHoldsText} from '../own-text';
import {type Trouble, cellProblem, quoted, typedText} from '../reading';
import {ACTIVITIES} from '../schema';
import {type Row, type Table, cellAt} from '../table';
import {type Surroundings, setTo} from './cell-fixes';
import type {CellFix, Found} from './fix';

const COUNTS = [
  'alignment',
  'sessions',
  'minutesPerSession',
  'participants',
  'deliveredMinutes',
  'attended',
  'timesUsed',
];

/** Columns in which nobody writes words of her own. */
const WORDLESS = new Set([
  ...COUNTS,
  'id',
  'month',
  'grades',
  'grade',
  'area',
  'areas',
  'priority',
  'status',
  'objectiveIds',
  'startDate',
  'endDate',
  'agreementStart',
  'agreementEnd',
  'nextReview',
  'hours',
  'setting',
]);

/** @param isListed whether a cell is among the problems already */
export function oddCells(
  table: Table,
  around: Surroundings,
  isListed: (row: Row, key: string) => boolean,
): readonly Found[] {
  const keys = table.schema.columns.map(({key}) => key);
  return table.rows.flatMap(row => [
    ...keys
      .filter(key => WORDLESS.has(key) && !isListed(row, key))
      .flatMap(key => oddCell(table, row, key) ?? []),
    ...(table.schema === ACTIVITIES ? oddDates(table, row, around) : []),
    ...withoutId(table, row),
  ]);
}

function oddCell(table: Table, row: Row, key: string): Found | null {
  const cell = cellAt(table, row, key);
  if (typeof cell !== 'string' || cell === '' || isErrorValue(cell))
    return null;
  const plain = withoutOddBlanks(cell);
  if (plain === '') return null;
  if (plain !== cell) {
    const fix = setTo(
      {table, row, key},
      'blanks',
      plain,
      'Take the blanks out',
    );
    return found(table, row, key, ODD_BLANKS, fix);
  }
  const number = COUNTS.includes(key) ? parseWholeNumber(cell) : undefined;
  if (number === undefined) return null;
  const label = `Write the number ${number}`;
  const fix = setTo({table, row, key}, 'number', number, label);
  return found(table, row, key, numberAsText(cell), fix);
}

/** Line breaks stay: they stand between ids. */
export function withoutOddBlanks(text: string): string {
  return trimmed(
    text
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/[^\S\r\n]+/g, ' '),
  );
}

function found(
  table: Table,
  row: Row,
  key: string,
  trouble: Trouble,
  fix: CellFix | null,
): Found {
  const value = typedText(cellAt(table, row, key));
  return {
    problem: cellProblem(table.schema, row.row, key, {value, ...trouble}),
    fix,
  };
}

const ODD_BLANKS: Trouble = {
  severity: 'notice',
  message:
    'There are blanks around the text, or unusual ones in it; it is read without them.',
  fix: 'Take them out, so that sorting and filters see what you see.',
};

function numberAsText(cell: Cell): Trouble {
  return {
    severity: 'notice',
    message: `${quoted(cell)} is kept as text here; the planner reads the number, but a formula of yours would not.`,
    fix: 'Write it as a number.',
  };
}

function withoutId(table: Table, row: Row): readonly Found[] {
  const {idKey, columns} = table.schema;
  if (idKey === null || (table.indexes[idKey] ?? -1) < 0) return [];
  const others = columns.map(({key}) => key).filter(key => key !== idKey);
  if (cellText(cellAt(table, row, idKey)) !== '') return [];
  if (!anyHoldsText(table, row, others)) return [];
  return [found(table, row, idKey, NO_ID, newId(table, row, idKey))];
}

export function newId(table: Table, row: Row, key: string): CellFix {
  const fix = setTo({table, row, key}, 'newId', '', 'Give it an id of its own');
  return {...fix, after: 'a new id', change: null};
}

const NO_ID: Trouble = {
  severity: 'notice',
  message: 'This row has no id yet, so nothing can name it.',
  fix: 'The planner gives it one with the next save.',
};

/** Days of an activity that do not touch its month. */
function oddDates(
  table: Table,
  row: Row,
  {monthOf, isDayFirst}: Surroundings,
): readonly Found[] {
  const month = monthOf(row);
  const readDay = dayReader(isDayFirst);
  const dateOf = (key: string) => readDay(cellAt(table, row, key)).value;
  const [start, end] = [dateOf('startDate'), dateOf('endDate')];
  if (month === null || (start === null && end === null)) return [];
  if (start !== null && end !== null && end < start)
    return [
      oddDate(table, row, 'endDate', {
        month,
        day: end,
        trouble: endsFirst(start),
      }),
    ];
  const days = periodOf(start, end);
  if (days && overlap(days, periodOfMonth(month))) return [];
  const key = start === null ? 'endDate' : 'startDate';
  return [
    oddDate(table, row, key, {
      month,
      day: start ?? end,
      trouble: outside(table, key, month),
    }),
  ];
}

interface OddDay {
  readonly month: Month;
  /** As it was read. */
  readonly day: string | null;
  readonly trouble: Trouble;
}

/** Moved only where nothing but the year is another. */
function oddDate(
  table: Table,
  row: Row,
  key: string,
  {month, day: typed, trouble}: OddDay,
): Found {
  const day = typed === null ? undefined : parseDate(typed);
  const meant = day && inYearOf(day, month);
  const isOther = meant && day && meant.year !== day.year;
  const fix = isOther ? setTo({table, row, key}, 'date', meant) : null;
  return found(table, row, key, trouble, fix);
}

function endsFirst(start: string): Trouble {
  return {
    severity: 'notice',
    message: `The end date is before the start date, ${start}.`,
    fix: 'Check both dates.',
  };
}

function outside({schema}: Table, key: string, month: Month): Trouble {
  return {
    severity: 'notice',
    message: `The ${headerOf(schema, key).toLowerCase()} is not in ${monthName(month)}, the month of this activity.`,
    fix: 'Check the date and the month; leave them where both are meant.',
  };
}
