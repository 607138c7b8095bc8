/** The cells of a file's tab, in rows. */
import type {Sheet, WriteSheet} from 'hucre';
import type {Row} from '../../workbook/data';
import {fromFileCell} from './cell';
import {movedFormula} from './formula';
import type {Palette} from './style';
import type {Tabs} from './validation';

export function fromCells(
  file: Sheet | WriteSheet,
  tabs: Tabs,
  palette: Palette,
): (Row | null)[] {
  const shared = sharedFormulas(file);
  const places = new Map<number, Map<number, Row[number]>>();
  const put = (row: number, column: number) => {
    // Beyond them are only looks of blank cells: see `hasLooksBeyond`.
    if (row >= tabs.rows || column >= tabs.columns) return;
    const detail = file.cells?.get(`${row},${column}`);
    const value = detail?.value ?? file.rows?.[row]?.[column] ?? null;
    if (value === null && detail === undefined) return;
    const formula = shared.get(`${row},${column}`);
    const cell = fromFileCell(
      value,
      formula === undefined ? detail : {...detail, formula},
      palette,
    );
    if (cell === null) return;
    const line = places.get(row) ?? new Map<number, Row[number]>();
    places.set(row, line.set(column, cell));
  };
  file.rows?.forEach((row, index) => row.forEach((_, at) => put(index, at)));
  for (const place of file.cells?.keys() ?? []) {
    const [row, column] = place.split(',').map(Number);
    put(row!, column!);
  }
  return dense(places, line => dense(line, cell => cell));
}

/** A list from 0 on with null in the gaps. */
function dense<From, To>(
  places: ReadonlyMap<number, From>,
  make: (from: From) => To,
): (To | null)[] {
  const length = [...places.keys()].reduce((a, b) => Math.max(a, b + 1), 0);
  return Array.from({length}, (_, index) => {
    const found = places.get(index);
    return found === undefined ? null : make(found);
  });
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** By their places, the formulas that are written in another cell: in the last one before them that has their number. */
function sharedFormulas(file: Sheet | WriteSheet): ReadonlyMap<string, string> {
  const masters = new Map<number, Master>();
  const formulas = new Map<string, string>();
  for (const [place, cell] of file.cells ?? []) {
    if (cell.formulaType !== 'shared') continue;
    const [row, column] = place.split(',').map(Number) as [number, number];
    const number = cell.formulaSharedIndex ?? -1;
    const master = masters.get(number);
    if (cell.formula) masters.set(number, {formula: cell.formula, row, column});
    else if (master !== undefined)
      formulas.set(
        place,
        movedFormula(master.formula, row - master.row, column - master.column),
      );
  }
  return formulas;
}
