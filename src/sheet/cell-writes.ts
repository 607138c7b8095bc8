/** From changed rows to cells, and from cells to the few blocks that are written. */
import {type Cell, isBlank} from '../domain/cell';
import {type CellFormat, areFormatted, formatCells, writeCells} from './codec';
import {type OwnTable, findRow} from './own-table';
import type {RowChange} from './row-change';
import {UserError} from './user-error';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One cell to write, at its place of this moment. */
export interface CellWrite {
  /** As the sheet counts it. */
  readonly row: number;
  /** From 0. */
  readonly index: number;
  /** The row's id and the column's key, by which the place is checked afterwards. */
  readonly id: string;
  readonly key: string;
  readonly value: Cell;
}

const FORMATS: {readonly [key: string]: CellFormat} = {
  alignment: 'number',
  sessions: 'number',
  minutesPerSession: 'number',
  participants: 'number',
  deliveredMinutes: 'number',
  attended: 'number',
  timesUsed: 'number',
  baseline: 'figure',
  target: 'figure',
  reading: 'figure',
  startDate: 'date',
  endDate: 'date',
  date: 'date',
};

export interface Plan {
  readonly writes: readonly CellWrite[];
  /** The first of the rows that are added; null where none is. */
  readonly firstNew: number | null;
}

/**
 * The cells to write: of a row that is there only those that change, of a new one all of our columns.
 *
 * New rows follow the last one that holds text of ours, whatever formulas or boxes stand below it.
 */
export function planWrites(own: OwnTable, changes: readonly RowChange[]): Plan {
  const {table, tab, lastRow} = own;
  const {columns, idKey} = tab.schema;
  let next = lastRow + 1;
  const writes: CellWrite[] = [];
  for (const {id, before, after} of changes) {
    const found = findRow(own, id);
    const row = found?.row ?? next++;
    for (const {key, header} of columns) {
      const index = table.indexes[key] ?? -1;
      const value = key === idKey ? id : (after?.[key] ?? '');
      const isChanged = found
        ? key in (after ?? before ?? {}) && key !== idKey
        : true;
      if (!isChanged) continue;
      if (index >= 0) writes.push({row, index, id, key, value});
      else if (!isBlank(value)) throw missingColumn(tab.schema.tab, header);
    }
  }
  return {writes, firstNew: next > lastRow + 1 ? lastRow + 1 : null};
}

export function missingColumn(tab: string, header: string): UserError {
  return new UserError(
    `The tab ${tab} has no column ${header}. Choose Set up planner in the menu, which adds it.`,
  );
}

interface Block {
  readonly row: number;
  readonly index: number;
  readonly keys: readonly string[];
  readonly cells: Cell[][];
}

/** Cells side by side make one block, and so do rows below each other that write the same columns. */
export function blocksOf(writes: readonly CellWrite[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const run of runsOf(writes)) {
    const first = run[0]!;
    const keys = run.map(({key}) => key);
    const above = blocks.find(
      block =>
        block.row + block.cells.length === first.row &&
        block.index === first.index &&
        block.keys.length === keys.length,
    );
    const cells = run.map(({value}) => value);
    if (above) above.cells.push(cells);
    else
      blocks.push({row: first.row, index: first.index, keys, cells: [cells]});
  }
  return blocks;
}

/** Cells side by side in one row, from the top. */
export function runsOf(
  writes: readonly CellWrite[],
): readonly (readonly CellWrite[])[] {
  const sorted = [...writes].sort(
    (one, other) => one.row - other.row || one.index - other.index,
  );
  const runs: CellWrite[][] = [];
  for (const write of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.row === write.row && last.index + 1 === write.index)
      run.push(write);
    else runs.push([write]);
  }
  return runs;
}

const rangeOf = (sheet: Sheet, {row, index, keys, cells}: Block) =>
  sheet.getRange(row, index + 1, cells.length, keys.length);

/**
 * Adds rows where the sheet ends before the last one to be written, and some for people who type below.
 *
 * @returns how many
 */
export function makeRoom(sheet: Sheet, writes: readonly CellWrite[]): number {
  const last = Math.max(0, ...writes.map(({row}) => row));
  const rows = sheet.getMaxRows();
  if (last <= rows) return 0;
  const added = last - rows + Math.max(20, Math.ceil(last / 20));
  sheet.insertRowsAfter(rows, added);
  return added;
}

/**
 * Asked before rows are added: one below the last row of the sheet is judged by that row.
 *
 * @returns whether this person may write all that lies between them, too
 * @throws UserError where a cell is protected from this person, or part of a merged one
 */
export function checkTargets(
  own: OwnTable,
  writes: readonly CellWrite[],
): boolean {
  const {sheet, tab} = own;
  const last = sheet.getMaxRows();
  const blocks = blocksOf(
    writes.map(write => ({...write, row: Math.min(write.row, last)})),
  );
  if (blocks.length === 0) return true;
  const around = aroundAll(sheet, blocks);
  const isOpen = around.canEdit();
  if (!isOpen) {
    const blocked = blocks.find(block => !rangeOf(sheet, block).canEdit());
    if (blocked)
      throw new UserError(
        `You can't change ${rangeOf(sheet, blocked).getA1Notation()} of ${tab.schema.tab}: it is protected, or this file is shared with you for viewing only. Ask its owner to let you edit it.`,
      );
  }
  for (const merged of around.getMergedRanges())
    if (writes.some(write => lies(write, merged)))
      throw new UserError(
        `The cells ${merged.getA1Notation()} of ${tab.schema.tab} are merged, so this row can't be written. Unmerge them (Format › Merge cells) and save again.`,
      );
  return isOpen;
}

function aroundAll(sheet: Sheet, blocks: readonly Block[]) {
  const top = Math.min(...blocks.map(({row}) => row));
  const left = Math.min(...blocks.map(({index}) => index));
  const bottom = Math.max(...blocks.map(({row, cells}) => row + cells.length));
  const right = Math.max(...blocks.map(({index, keys}) => index + keys.length));
  return sheet.getRange(top, left + 1, bottom - top, right - left);
}

function lies(
  {row, index}: CellWrite,
  range: GoogleAppsScript.Spreadsheet.Range,
): boolean {
  return (
    row >= range.getRow() &&
    row <= range.getLastRow() &&
    index + 1 >= range.getColumn() &&
    index + 1 <= range.getLastColumn()
  );
}

/** Whether the rows to be added are still blank: somebody may have typed there since they were read. */
export function isStillBlank(
  sheet: Sheet,
  writes: readonly CellWrite[],
  firstNew: number,
): boolean {
  const added = blocksOf(writes.filter(({row}) => row >= firstNew));
  const around = aroundAll(sheet, added);
  const [row, column] = [around.getRow(), around.getColumn()];
  const values = around.getValues();
  return added.every(block =>
    block.cells.every((cells, down) =>
      cells.every((_, across) => {
        const value: unknown =
          values[block.row - row + down]?.[block.index + 1 - column + across];
        return value === '' || value === false || value === undefined;
      }),
    ),
  );
}

/**
 * Formats first, then contents: in between, no cell shows what it should not.
 *
 * Ids come ahead of all else: of a save that is cut off here, they tell which rows it was adding.
 * Where all is emptied, it is emptied at once, however far apart it stands.
 */
export function writeAll(own: OwnTable, writes: readonly CellWrite[]): void {
  const {sheet, tab} = own;
  const blocks = blocksOf(writes);
  if (isEmptying(writes)) {
    const names = blocks.map(block => rangeOf(sheet, block).getA1Notation());
    sheet.getRangeList(names).clearContent();
    return;
  }
  const naming = blocks.filter(({keys}) =>
    keys.includes(tab.schema.idKey ?? ''),
  );
  for (const block of unformatted(own, writes))
    formatCells(rangeOf(sheet, block), formatsOf(block), block.cells);
  for (const block of new Set([...naming, ...blocks]))
    writeCells(rangeOf(sheet, block), block.cells);
}

const isEmptying = (writes: readonly CellWrite[]) =>
  writes.length > 0 && writes.every(({value}) => value === '');

const formatsOf = ({keys}: Block) => keys.map(key => FORMATS[key] ?? 'text');

/** The blocks that need their formats; of several, those that one look shows to have them are left out. */
function unformatted(
  own: OwnTable,
  writes: readonly CellWrite[],
): readonly Block[] {
  const blocks = blocksOf([...writes, ...textBetween(own, writes)]);
  if (blocks.length < 2) return blocks;
  const around = aroundAll(own.sheet, blocks);
  const [top, left] = [around.getRow(), around.getColumn()];
  const standing = around.getNumberFormats();
  return blocks.filter(block => {
    const formats = block.cells.map((cells, down) => {
      const row = standing[block.row - top + down] ?? [];
      return row.slice(block.index + 1 - left).slice(0, cells.length);
    });
    return !areFormatted(formats, formatsOf(block), block.cells);
  });
}

/**
 * Cells of ours that hold text or nothing, between those that are written: they take their format along,
 * which changes nothing in them and saves a call for each gap.
 */
function textBetween(
  {table, tab}: OwnTable,
  writes: readonly CellWrite[],
): readonly CellWrite[] {
  const keyAt = new Map(
    tab.schema.columns.map(({key}) => [table.indexes[key] ?? -1, key] as const),
  );
  const written = new Map<number, number[]>();
  for (const {row, index} of writes) {
    const before = written.get(row);
    if (before) before.push(index);
    else written.set(row, [index]);
  }
  return [...written].flatMap(([row, indexes]) => {
    const cells = tab.values?.[row - 1];
    return gapsBetween(indexes).flatMap(gap => {
      const fillers = gap.flatMap(index => {
        const key = keyAt.get(index);
        const value = cells?.[index] ?? '';
        return key === undefined || typeof value !== 'string'
          ? []
          : [{row, index, id: '', key, value}];
      });
      return fillers.length === gap.length ? fillers : [];
    });
  });
}

/** 2, 3, 6 leave out 4 and 5. */
function gapsBetween(indexes: readonly number[]): readonly number[][] {
  const sorted = [...indexes].sort((one, other) => one - other);
  return sorted.slice(1).map((index, position) => {
    const previous = sorted[position]!;
    const length = Math.max(0, index - previous - 1);
    return Array.from({length}, (_, offset) => previous + 1 + offset);
  });
}
