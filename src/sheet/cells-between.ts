/**
 * The cells between those of a save that writes rows far apart: with them it writes a few blocks instead
 * of one a row. Each is written as it stands at that very moment.
 */
import {parseStatus} from '../domain/status';
import type {CellWrite} from './cell-writes';
import {type OwnTable, idOf} from './own-table';

/** Columns of ticks and counts. What people put into words is never written for another row's sake. */
const COUNTED: readonly string[] = ['status', 'deliveredMinutes', 'attended'];

/**
 * The writes with those between them; as they are where some column holds words, and null where one of them
 * has changed since the table was read.
 *
 * Only for those who may write all of them.
 */
export function withCellsBetween(
  own: OwnTable,
  writes: readonly CellWrite[],
): readonly CellWrite[] | null {
  const keys = [...new Set(writes.map(({key}) => key))];
  if (!keys.every(key => COUNTED.includes(key))) return writes;
  if (writes.some(({value}) => isOddText(value))) return writes;
  const columns = keys.map(key => ({key, index: own.table.indexes[key] ?? -1}));
  const rows = spanOf(writes.map(({row}) => row));
  const standing = plainCells(own, rows, spanOf(columns.map(c => c.index)));
  const isChanged = ({row, index}: CellWrite) => {
    const now = standing(row, index);
    return now !== null && now !== (own.tab.values?.[row - 1]?.[index] ?? '');
  };
  if (writes.some(isChanged)) return null;
  const ids = new Map(own.table.rows.map(row => [row.row, idOf(own, row)]));
  const written = new Set(writes.map(placeOf));
  const between: CellWrite[] = [];
  for (let row = rows.first; row <= rows.last; row++)
    for (const {key, index} of columns) {
      const value = standing(row, index);
      const id = ids.get(row) ?? '';
      const write = {row, index, id, key, value: value ?? ''};
      if (value !== null && !written.has(placeOf(write))) between.push(write);
    }
  return [...writes, ...between];
}

const placeOf = ({row, index}: CellWrite) => `${row}/${index}`;

interface Span {
  readonly first: number;
  readonly last: number;
}

const spanOf = (numbers: readonly number[]): Span => ({
  first: Math.min(...numbers),
  last: Math.max(...numbers),
});

/** What a place holds, read now, where writing it again changes nothing: null for a formula, a date, odd words. */
function plainCells(
  {sheet}: OwnTable,
  rows: Span,
  columns: Span,
): (row: number, index: number) => string | number | null {
  const around = sheet.getRange(
    rows.first,
    columns.first + 1,
    rows.last - rows.first + 1,
    columns.last - columns.first + 1,
  );
  const formulas = around.getFormulas();
  const values = around.getValues();
  return (row, index) => {
    const [down, along] = [row - rows.first, index - columns.first];
    const value: unknown = values[down]?.[along];
    return formulas[down]?.[along] === '' && isPlain(value) ? value : null;
  };
}

function isPlain(value: unknown): value is string | number {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0;
  if (typeof value !== 'string') return false;
  return (
    !isOddText(value) && (value === '' || parseStatus(value) !== undefined)
  );
}

/**
 * Text that is written ahead of the numbers beside it, which are blank until they follow: a save that is cut off
 * in between can put back its own, but not those of other rows.
 */
const isOddText = (value: unknown) =>
  typeof value === 'string' && !/^(?!(?:true|false)$)[a-z]*$/i.test(value);
