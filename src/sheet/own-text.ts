/** Cells that hold people's own words. */
import {type Cell, cellText, isBlank, isErrorValue} from '../domain/cell';
import {type Taker, type Trouble, quoted} from './reading';
import {type Row, type Table, cellAt} from './table';

/** Longer than anything a person writes into a planner; read all the same. */
const LONG = 5000;

/** Whether the cell holds something that a person put there: no error value, no box left unticked. */
export function holdsText(cell: Cell): boolean {
  return !isBlank(cell) && cell !== false && !isErrorValue(cell);
}

/** Whether any of these columns holds text. */
export function anyHoldsText<Key extends string>(
  table: Table<Key>,
  row: Row,
  keys: readonly Key[],
): boolean {
  return keys.some(key => holdsText(cellAt(table, row, key)));
}

/** The words without blanks around them; none where a formula failed. */
export function ownText<Key extends string>(
  table: Table<Key>,
  row: Row,
  key: Key,
): string {
  return words(cellAt(table, row, key));
}

/** The words of a cell, likewise. */
export function words(cell: Cell): string {
  return isErrorValue(cell) ? '' : cellText(cell);
}

/** Whether `checkOwnText` has something to say of the cell. */
export function isOddText(cell: Cell | undefined): cell is string {
  return typeof cell === 'string' && (cell.length > LONG || isErrorValue(cell));
}

/** Reports what is odd about people's own words in these columns of a row. */
export function checkOwnText<Key extends string>(
  table: Table<Key>,
  row: Row,
  keys: readonly Key[],
  report: Taker<Key>['report'],
): void {
  for (const key of keys) {
    const cell = cellAt(table, row, key);
    if (isOddText(cell))
      report(row, key, isErrorValue(cell) ? errorValue(cell) : tooLong(cell));
  }
}

function errorValue(cell: Cell): Trouble {
  return {
    severity: 'problem',
    message: `The cell shows ${quoted(cell)} instead of a value, so it is read as blank.`,
    fix: 'Mend the formula, or write the words themselves.',
  };
}

function tooLong({length}: string): Trouble {
  return {
    severity: 'notice',
    message: `The cell holds ${length} characters, which is more than the planner can save.`,
    fix: `Shorten it to ${LONG} characters or fewer.`,
  };
}
