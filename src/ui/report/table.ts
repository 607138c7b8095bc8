/** A table of figures, as it is drawn, printed, saved and copied. */
import type {CsvCell} from '../../domain/csv';
import {percent} from '../../domain/percent';
import {outOf, percentWords} from '../words/headline';

/** Shown as a percent with a bar. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** Whether both are said too, where no other column has them. */
  readonly inFull?: true;
}

/** Null where there is no such figure. */
export type TableCell = string | number | null | Share;

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** A share is the number of its percent; what is not known is blank. */
export function csvRows({
  columns,
  rows,
}: Table): readonly (readonly CsvCell[])[] {
  return [columns, ...rows.map(cells => cells.map(csvCell))];
}

/** `Grade 3: Expected 6, Covered 4, Coverage 67 %`, a line a row, below the title. */
export function textLines({title, columns, rows}: Table): readonly string[] {
  const lines = rows.map(([name, ...cells]) => {
    const figures = cells.map(
      (cell, index) => `${columns[index + 1]!} ${cellWords(cell)}`,
    );
    return `${cellWords(name ?? null)}: ${figures.join(', ')}`;
  });
  return [title, ...lines];
}

export function cellWords(cell: TableCell): string {
  if (cell === null) return '–';
  if (isShare(cell)) return shareWords(cell);
  return typeof cell === 'number' ? numberWords(cell) : cell;
}

export function isShare(cell: TableCell): cell is Share {
  return typeof cell === 'object' && cell !== null;
}

function shareWords({part, whole, inFull}: Share): string {
  const share = percentWords(part, whole);
  return inFull ? `${share}, ${outOf(part, whole)}` : share;
}

/** At most two places behind the point. */
const numberWords = (n: number) =>
  n.toLocaleString('en-US', {maximumFractionDigits: 2});

function csvCell(cell: TableCell): CsvCell {
  if (cell === null) return null;
  if (isShare(cell)) return percent(cell.part, cell.whole);
  return cell;
}
