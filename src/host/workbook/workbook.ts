/** The workbook that everybody shares: what scripts and people do to it, and how it is drawn. */
import type {Edit, CellPicture, SheetPicture} from '../wire';
import type {Actor} from './actor';
import {Book} from './book';
import type {Changes} from './changes';
import {
  type CellData,
  type HostState,
  NO_HOST_STATE,
  type Row,
  type SheetData,
  type WorkbookData,
  emptySheet,
} from './data';
import {type EditOutcome, performEdit} from './edits';
import {History} from './undo';
import {OPERATIONS} from './operations';
import type {Reshape} from './reshape';
import type {WorkbookOps} from '../protocol';
import {cellPicture, sheetPicture} from './picture';
import {viewpoint} from './protection';
import {dependentCells} from './conditional';
import {filterValues} from './filter';
import {sharedLooks} from './styles';
import {withParts} from './cells';

export type {Actor} from './actor';
export type {Changes} from './changes';
export type {HostState, WorkbookData} from './data';
export type {EditOutcome} from './edits';

/** The present moment in milliseconds. */
export type Present = () => number;

export interface NewWorkbook {
  readonly id?: string;
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly sheetName?: string;
}

export class Workbook {
  private readonly history = new History();
  private reshapes: Reshape[] = [];
  private readonly formulas = new WeakMap<SheetData, boolean>();

  private constructor(private readonly book: Book) {
    book.onReshape = reshape => {
      this.reshapes.push(reshape);
      this.history.reshaped(reshape);
    };
  }

  /** One sheet, `Sheet1`, of 1000 rows and 26 columns. */
  static create(
    options: NewWorkbook = {},
    present: Present = Date.now,
  ): Workbook {
    return Workbook.from(
      {
        id: options.id ?? 'local',
        name: options.name ?? 'Untitled spreadsheet',
        locale: options.locale ?? 'en_US',
        timeZone: options.timeZone ?? 'America/New_York',
        sheets: [emptySheet(0, options.sheetName ?? 'Sheet1')],
        namedRanges: [],
        metadata: [],
        nextId: 1,
        hostState: NO_HOST_STATE,
      },
      present,
    );
  }

  static from(data: WorkbookData, present: Present = Date.now): Workbook {
    return new Workbook(
      new Book({...data, sheets: data.sheets.map(sharedLooks)}, present),
    );
  }

  /** Plain JSON that shares its cells with the workbook: to be read, never altered. */
  toData(): WorkbookData {
    const {book} = this;
    const {name, sheets, namedRanges, metadata, nextId} = book.snapshot();
    return {
      id: book.id,
      name,
      locale: book.localeName,
      timeZone: book.timeZone,
      sheets: sheets.map(sheet => this.sheetData(sheet)),
      namedRanges,
      metadata,
      nextId,
      hostState: book.hostState,
    };
  }

  /** Formula cells with what they show now; a sheet without any is the same object until it changes. */
  private sheetData(sheet: SheetData): SheetData {
    if (!this.holdsFormula(sheet)) return sheet;
    return {
      ...sheet,
      rows: sheet.rows.map((row, index) =>
        row && hasFormula(row)
          ? this.withResults(sheet.id, row, index + 1)
          : row,
      ),
    };
  }

  /** Looked for once in each state of a sheet: most are as they were at the last change. */
  private holdsFormula(sheet: SheetData): boolean {
    const known = this.formulas.get(sheet);
    if (known !== undefined) return known;
    const found = sheet.rows.some(hasFormula);
    this.formulas.set(sheet, found);
    return found;
  }

  private withResults(sheet: number, row: Row, number: number): Row {
    return row.map((cell, index): CellData | null => {
      if (cell?.formula === undefined) return cell;
      const result = this.book.value(sheet, number, index + 1);
      return withParts(cell, {value: result ?? undefined});
    });
  }

  /**
   * What scripts do.
   *
   * @throws Refusal where it can't be done; nothing is changed then
   */
  apply<Op extends keyof WorkbookOps>(
    op: Op,
    argument: WorkbookOps[Op]['in'],
    actor: Actor,
  ): WorkbookOps[Op]['out'] {
    this.reshapes = [];
    return OPERATIONS[op](this.book, argument, actor);
  }

  /**
   * What people do.
   *
   * @throws Refusal where it can't be done; nothing is changed then
   */
  edit(edit: Edit, actor: Actor): EditOutcome {
    this.reshapes = [];
    const {book} = this;
    const before = book.snapshot();
    try {
      if (edit.do === 'undo' || edit.do === 'redo') {
        this.history.step(book, actor, edit.do);
        return {event: null, change: 'OTHER', warning: null};
      }
      const version = book.version;
      const outcome = performEdit(book, edit, actor);
      if (book.version !== version)
        this.history.record(actor, before, book.snapshot(), this.reshapes);
      return outcome;
    } catch (error) {
      book.restore(before);
      this.history.forget(this.reshapes);
      throw error;
    }
  }

  get id(): string {
    return this.book.id;
  }

  get hostState(): HostState {
    return this.book.hostState;
  }

  setHostState(state: HostState): void {
    this.book.hostState = state;
    this.book.touchHidden();
  }

  /** Grows with every change; the same number means the same workbook. */
  get version(): number {
    return this.book.version;
  }

  /** The version as other threads can read it. */
  get sharedVersion(): Int32Array {
    return this.book.shared;
  }

  /** What is to be drawn anew since this was last asked. */
  drainChanges(): Changes {
    return this.book.drainChanges(changed =>
      dependentCells(this.book, changed),
    );
  }

  picture(sheet: number, actor: Actor): SheetPicture {
    return sheetPicture(this.book, sheet, actor);
  }

  cellPicture(
    sheet: number,
    row: number,
    column: number,
    actor: Actor,
  ): CellPicture {
    return cellPicture(this.book, sheet, row, column, actor);
  }

  /** People for whom this is the same see the same pictures. */
  viewpoint(actor: Actor): string {
    return viewpoint(this.book, actor);
  }

  filterValues(
    sheet: number,
    column: number,
  ): {text: string; shown: boolean}[] {
    return filterValues(this.book, sheet, column);
  }
}

function hasFormula(row: Row | null): boolean {
  return row?.some(cell => cell?.formula !== undefined) ?? false;
}
