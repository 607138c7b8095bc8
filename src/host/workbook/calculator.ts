/** Results of formula cells: worked out when read, kept until something they read changes. */
import {type Dependencies, dependencies} from '../formula/dependencies';
import {evaluate, evaluateCell} from '../formula/evaluate';
import type {Origin, SeenModel} from '../formula/model';
import {type Node, parse} from '../formula/parser';
import type {Scalar, Value} from '../formula/values';
import type {CellData} from './data';
import type {Rect} from '../protocol';
import {TOO_DEEP, type Unfinished, WorkingOut} from './working-out';
import {overlap} from './rect';

interface FormulaCell extends Unfinished {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly node: Node;
  /** What the file says that it gives; undefined once the formula was entered here. */
  readonly known: Scalar | undefined;
  reads: Dependencies | null;
}

/** More changed rectangles than this are taken as the one around them. */
const MANY = 64;
const COLUMNS = 20_000;

export class Calculator {
  private cells: Map<number, Map<number, FormulaCell>> | null = null;
  private changed: Rect[] = [];
  private touched = new Set<FormulaCell>();
  private readonly workingOut = new WorkingOut((cell: FormulaCell) =>
    this.work(cell),
  );
  private today = 0;

  constructor(
    private readonly model: SeenModel,
    private readonly everyFormula: (
      see: (
        sheet: number,
        row: number,
        column: number,
        cell: CellData & {readonly formula: string},
      ) => void,
    ) => void,
  ) {}

  /** Sheets, names or places changed: every formula is read anew. */
  reset(): void {
    this.cells = null;
    this.changed = [];
  }

  /** A cell got, kept or lost a formula. */
  set(sheet: number, row: number, column: number, cell: CellData | null): void {
    if (!this.cells) return;
    const onSheet = this.cells.get(sheet) ?? new Map<number, FormulaCell>();
    this.cells.set(sheet, onSheet);
    const key = row * COLUMNS + column;
    const old = onSheet.get(key);
    if (old) {
      this.touched.delete(old);
      onSheet.delete(key);
    }
    if (hasFormula(cell)) onSheet.set(key, this.made(sheet, row, column, cell));
  }

  private made(
    sheet: number,
    row: number,
    column: number,
    {formula, value}: CellData & {readonly formula: string},
  ): FormulaCell {
    return {
      sheet,
      row,
      column,
      node: parse(formula),
      known: value,
      reads: null,
      result: undefined,
      stale: true,
      waits: false,
    };
  }

  change(rect: Rect): void {
    if (this.cells) this.changed.push(rect);
    if (this.changed.length > MANY) this.changed = around(this.changed);
  }

  result(sheet: number, row: number, column: number): Scalar {
    this.settle();
    const cell = this.index()
      .get(sheet)
      ?.get(row * COLUMNS + column);
    return cell ? this.workingOut.result(cell) : null;
  }

  private work({node, known, sheet, row, column}: FormulaCell): Scalar {
    const origin = {sheet, row, column, down: 0, right: 0};
    const {result, isKnown} = evaluateCell(node, this.model, origin);
    // What can't be worked out here stays as the file has it; what ends in a blank cell shows 0.
    return (isKnown ? undefined : known) ?? result ?? 0;
  }

  /** What a formula that stands in no cell gives: of a conditional format or a validation rule. */
  evaluate(formula: string, origin: Origin): Value {
    this.settle();
    try {
      return evaluate(parse(formula), this.model, origin);
    } catch (error) {
      if (error instanceof RangeError) return TOO_DEEP;
      throw error;
    }
  }

  /** Formula cells whose results may have changed since this was last asked. */
  drain(): {sheet: number; row: number; column: number}[] {
    this.settle();
    this.index();
    const found = [...this.touched].map(({sheet, row, column}) => ({
      sheet,
      row,
      column,
    }));
    this.touched = new Set();
    return found;
  }

  private index(): Map<number, Map<number, FormulaCell>> {
    if (this.cells) return this.cells;
    const cells = new Map<number, Map<number, FormulaCell>>();
    this.touched = new Set();
    this.everyFormula((sheet, row, column, formulaCell) => {
      const onSheet = cells.get(sheet) ?? new Map<number, FormulaCell>();
      cells.set(sheet, onSheet);
      const cell = this.made(sheet, row, column, formulaCell);
      onSheet.set(row * COLUMNS + column, cell);
      this.touched.add(cell);
    });
    this.cells = cells;
    this.today = Math.floor(this.model.now());
    return cells;
  }

  /** Follows changes to every formula that reads them, directly or not. */
  private settle(): void {
    if (this.workingOut.isBusy || !this.cells) return;
    const today = Math.floor(this.model.now());
    if (this.changed.length === 0 && today === this.today) return;
    this.today = today;
    const fresh: FormulaCell[] = [];
    for (const onSheet of this.cells.values()) fresh.push(...onSheet.values());
    let reached = around(this.changed, MANY);
    this.changed = [];
    let left = fresh;
    for (let again = true; again;) {
      again = false;
      const still: FormulaCell[] = [];
      for (const cell of left) {
        const reads = (cell.reads ??= this.readsOf(cell));
        const hit =
          reads.volatile ||
          reads.rects.some(rect => reached.some(each => overlap(rect, each)));
        if (!hit) {
          still.push(cell);
          continue;
        }
        cell.stale = true;
        this.touched.add(cell);
        reached.push({...place(cell)});
        if (reached.length > MANY) reached = around(reached);
        again = true;
      }
      left = still;
    }
  }

  private readsOf({node, sheet, row, column}: FormulaCell): Dependencies {
    return dependencies(node, this.model, {
      sheet,
      row,
      column,
      down: 0,
      right: 0,
    });
  }
}

export const hasFormula = (
  cell: CellData | null,
): cell is CellData & {readonly formula: string} => cell?.formula !== undefined;

const place = ({sheet, row, column}: FormulaCell): Rect => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

/** Per sheet the one rectangle around, where there are more than `most`. */
function around(rects: readonly Rect[], most = 0): Rect[] {
  if (rects.length <= most) return [...rects];
  const bySheet = new Map<number, Rect>();
  for (const rect of rects) {
    const old = bySheet.get(rect.sheet);
    if (!old) {
      bySheet.set(rect.sheet, rect);
      continue;
    }
    const row = Math.min(old.row, rect.row);
    const column = Math.min(old.column, rect.column);
    const bottom = Math.max(old.row + old.rows, rect.row + rect.rows);
    const right = Math.max(
      old.column + old.columns,
      rect.column + rect.columns,
    );
    bySheet.set(rect.sheet, {
      sheet: rect.sheet,
      row,
      column,
      rows: bottom - row,
      columns: right - column,
    });
  }
  return [...bySheet.values()];
}
