/** Empties a table: what people and the planner wrote below its headers. */
import {type Cell, isBlank} from '../domain/cell';
import type {Schema} from './column';
import {runsOf} from './made/runs';
import {anyHoldsText} from './own-text';
import {readTable} from './table';
import {UserError} from './user-error';
import {letters} from './witnesses';
import {type Workbook, readTab} from './workbook';

/** How many rows there are: what stands beside them, and an id without a row, are none. */
export function heldRows(workbook: Workbook, schema: Schema): number {
  const table = readTable(schema, readTab(workbook, schema).values);
  const keys = keysOf(schema).filter(key => key !== schema.idKey);
  return table.rows.filter(row => anyHoldsText(table, row, keys)).length;
}

/**
 * The planner's columns and what the school typed into its own; formulas there stay, and so do formats,
 * drop-downs and the rows themselves.
 */
export function emptyRows(workbook: Workbook, schema: Schema): void {
  const {sheet, values} = readTab(workbook, schema);
  const rows = (values ?? []).slice(1);
  const isBare = rows.every(row => row.every(isBlank));
  if (sheet === null || isBare) return;
  const width = sheet.getMaxColumns();
  const below = sheet.getRange(2, 1, rows.length, width);
  const table = readTable(schema, values);
  const ours = new Set(Object.values(table.indexes));
  const formulas = below.getFormulas();
  const mixed = Array.from(
    {length: width},
    (_, index) => !ours.has(index) && formulas.some(row => row[index]),
  );
  for (const {item, start, count} of runsOf(mixed))
    if (!item) sheet.getRange(2, start + 1, rows.length, count).clearContent();
  const typed = mixed.flatMap((isMixed, index) =>
    isMixed ? typedIn(rows, formulas, index) : [],
  );
  if (typed.length > 0) sheet.getRangeList(typed).clearContent();
  below.clearNote();
}

/** @throws UserError where this person may not empty the table */
export function checkMayEmpty(workbook: Workbook, schema: Schema): void {
  const {sheet, refusal} = readTab(workbook, schema);
  if (refusal !== null) throw new UserError(refusal);
  if (sheet === null) return;
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  if (!whole.canEdit())
    throw new UserError(
      `You can’t empty the tab ${schema.tab}: part of it is protected. Ask the owner of this copy to start the year.`,
    );
}

/** Whether nothing of the planner's is left in the table, as it is now. */
export function isEmptied(workbook: Workbook, schema: Schema): boolean {
  workbook.tabs.delete(schema.tab);
  const {values} = readTab(workbook, schema);
  const table = readTable(schema, values);
  // A box can be emptied only of its tick.
  return !table.rows.some(row => anyHoldsText(table, row, keysOf(schema)));
}

const keysOf = ({columns}: Schema) => columns.map(({key}) => key);

/** What stands in a column between its formulas, as `K2:K5`; what a formula spills there can't be cleared anyway. */
function typedIn(
  rows: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[],
  index: number,
): readonly string[] {
  const isTyped = rows.map(
    (cells, at) => !formulas[at]?.[index] && !isBlank(cells[index]),
  );
  const name = letters(index);
  return runsOf(isTyped).flatMap(({item, start, count}) =>
    item ? [`${name}${start + 2}:${name}${start + 1 + count}`] : [],
  );
}
