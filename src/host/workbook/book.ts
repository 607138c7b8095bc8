/** The workbook in memory: the one place where cells and sheets are replaced. */
import {Calculator, hasFormula} from './calculator';
import {type Changes, ChangeLog, changesOf} from './changes';
import {
  type CellData,
  type HostState,
  type NamedRange,
  type Row,
  type SheetData,
  type WorkbookData,
  emptySheet,
} from './data';
import type {Metadata, Rect} from '../protocol';
import type {Reshape} from './reshape';
import type {Scalar} from '../formula/values';
import type {SeenModel} from '../formula/model';
import {type Locale, locale} from './locale';
import {Refusal} from './refusal';
import {modelOf} from './formula-model';
import {rectangle} from './rect';
import {equal} from './equality';
import {type Sheet, type Snapshot, live, sameButRows, tabsOf} from './snapshot';

import {trimRows, trimmedRow} from './rows';
import {type Zone, clock, zone} from './zone';

export class Book {
  readonly id: string;
  name: string;
  localeName: string;
  timeZone: string;
  sheets: Sheet[];
  namedRanges: readonly NamedRange[];
  metadata: readonly Metadata[];
  nextId: number;
  hostState: HostState;
  /** Read by other threads too. */
  readonly shared = new Int32Array(new SharedArrayBuffer(4));
  readonly changes = new ChangeLog();
  readonly model: SeenModel;
  readonly calculator: Calculator;
  /** Told of each insertion, deletion or move. */
  onReshape: (reshape: Reshape) => void = () => {};
  private kept = new WeakMap<Sheet, {version: number; data: SheetData}>();
  private readonly sheetVersions = new WeakMap<Sheet, number>();

  constructor(
    data: WorkbookData,
    private readonly present: () => number,
  ) {
    this.id = data.id;
    this.name = data.name;
    this.localeName = data.locale;
    this.timeZone = data.timeZone;
    this.sheets = data.sheets.map(live);
    this.namedRanges = data.namedRanges;
    this.metadata = data.metadata;
    this.nextId = data.nextId;
    this.hostState = data.hostState;
    this.model = modelOf(this);
    this.calculator = new Calculator(this.model, see => this.eachFormula(see));
  }

  /** Grows with every change. */
  get version(): number {
    return Atomics.load(this.shared, 0);
  }

  private grow(): void {
    Atomics.add(this.shared, 0, 1);
  }

  get locale(): Locale {
    return locale(this.localeName);
  }
  get zone(): Zone {
    return zone(this.timeZone);
  }
  /** The present moment as a serial number. */
  now(): number {
    return this.zone.toSerial(this.present());
  }
  /** The year that completes a date without one. */
  year(): number {
    return clock(this.now()).year;
  }

  /** @throws Refusal when there is no such sheet */
  sheet(id: number): Sheet {
    const found = this.sheets.find(each => each.id === id);
    if (!found) throw new Refusal(`There is no sheet with the ID ${id}.`);
    return found;
  }

  findSheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find(each => each.name.toLowerCase() === wanted);
  }

  cell(sheet: number, row: number, column: number): CellData | null {
    return this.sheet(sheet).rows[row - 1]?.[column - 1] ?? null;
  }

  /** A cell's value, of a formula its result; null where it is blank. */
  value(sheet: number, row: number, column: number): Scalar {
    const cell = this.cell(sheet, row, column);
    if (!cell) return null;
    return cell.formula === undefined
      ? (cell.value ?? null)
      : this.calculator.result(sheet, row, column);
  }

  /** Replaces cells: `change` answers the new cell, the same one where it stays. */
  rewrite(
    rect: Rect,
    change: (
      cell: CellData | null,
      row: number,
      column: number,
    ) => CellData | null,
  ): void {
    const sheet = this.sheet(rect.sheet);
    let changed = false;
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const old = sheet.rows[row - 1] ?? null;
      const fresh = this.rewrittenRow(old, rect, row, change);
      if (fresh === old) continue;
      changed = true;
      while (sheet.rows.length < row - 1) sheet.rows.push(null);
      sheet.rows[row - 1] = fresh;
    }
    if (!changed) return;
    trimRows(sheet.rows);
    this.grew(sheet);
    this.changes.touchCells(rect);
    this.calculator.change(rect);
  }

  private rewrittenRow(
    old: Row | null,
    rect: Rect,
    row: number,
    change: (
      cell: CellData | null,
      row: number,
      column: number,
    ) => CellData | null,
  ): Row | null {
    let cells: (CellData | null)[] | null = null;
    for (let at = 0; at < rect.columns; at++) {
      const index = rect.column - 1 + at;
      const before = old?.[index] ?? null;
      const after = change(before, row, index + 1);
      if (after === before) continue;
      if (!cells) {
        cells = old ? old.slice() : [];
      }
      while (cells.length < index) cells.push(null);
      cells[index] = after;
      if (before?.formula !== undefined || after?.formula !== undefined)
        this.calculator.set(rect.sheet, row, index + 1, after);
    }
    return cells ? trimmedRow(cells) : old;
  }

  /** Something about the sheet besides its cells changed: it is to be drawn again whole. */
  touch(sheet: Sheet): void {
    this.grew(sheet);
    this.changes.touchSheet(sheet.id);
  }

  /** Others of these rows are hidden than before: SUBTOTAL counts what is shown. */
  shows({id, maxColumns}: Sheet, row: number, rows: number): void {
    this.calculator.change(rectangle(id, row, 1, rows, maxColumns));
  }

  /** Sheets came, went or are called otherwise. */
  touchTabs(): void {
    this.grow();
    this.changes.touchTabs();
    this.calculator.reset();
  }

  /** Something that no page shows changed. */
  touchHidden(): void {
    this.grow();
  }

  private grew(sheet: Sheet): void {
    this.grow();
    this.sheetVersions.set(sheet, this.version);
  }

  /** An id that nothing in this workbook has had. */
  newId(): number {
    return this.nextId++;
  }

  snapshot(): Snapshot {
    return {
      name: this.name,
      localeName: this.localeName,
      timeZone: this.timeZone,
      sheets: this.sheets.map(sheet => this.frozen(sheet)),
      namedRanges: this.namedRanges,
      metadata: this.metadata,
      nextId: this.nextId,
    };
  }

  /** The sheet as it is now; the same object as long as it stays the same. */
  private frozen(sheet: Sheet): SheetData {
    const version = this.sheetVersions.get(sheet) ?? 0;
    const kept = this.kept.get(sheet);
    if (kept?.version === version) return kept.data;
    const data: SheetData = {...sheet, rows: sheet.rows.slice()};
    this.kept.set(sheet, {version, data});
    return data;
  }

  /** Puts everything back as it was. */
  restore(snapshot: Snapshot): void {
    const before = this.snapshot();
    this.name = snapshot.name;
    this.localeName = snapshot.localeName;
    this.timeZone = snapshot.timeZone;
    this.namedRanges = snapshot.namedRanges;
    this.metadata = snapshot.metadata;
    this.nextId = snapshot.nextId;
    this.sheets = snapshot.sheets.map(data => {
      const old = this.sheets.find(each => each.id === data.id);
      if (old && this.frozen(old) === data) return old;
      const sheet = live(data);
      this.redraw(sheet, old);
      return sheet;
    });
    if (!equal(tabsOf(before), tabsOf(snapshot))) this.touchTabs();
    if (before.metadata !== snapshot.metadata) this.touchHidden();
    this.calculator.reset();
  }

  /** Says which cells differ between two states of a sheet, or that all of it does. */
  private redraw(sheet: Sheet, old: Sheet | undefined): void {
    if (!old || !sameButRows(old, sheet)) {
      this.touch(sheet);
      return;
    }
    this.grew(sheet);
    for (
      let row = 1;
      row <= Math.max(old.rows.length, sheet.rows.length);
      row++
    ) {
      const was = old.rows[row - 1] ?? null;
      const is = sheet.rows[row - 1] ?? null;
      const columns = Math.max(was?.length ?? 0, is?.length ?? 0);
      if (was !== is)
        this.changes.touchCells({
          sheet: sheet.id,
          row,
          column: 1,
          rows: 1,
          columns,
        });
    }
  }

  drainChanges(dependents: (rects: readonly Rect[]) => Rect[]): Changes {
    const {tabs, sheets, rects} = this.changes.drain();
    for (const {sheet, row, column} of this.calculator.drain())
      rects.push({sheet, row, column, rows: 1, columns: 1});
    const ids = new Set(this.sheets.map(({id}) => id));
    const all = [...rects, ...dependents(rects)];
    return changesOf(
      tabs,
      new Set([...sheets].filter(id => ids.has(id))),
      all.filter(({sheet}) => ids.has(sheet) && !sheets.has(sheet)),
    );
  }

  private eachFormula(
    see: (
      sheet: number,
      row: number,
      column: number,
      cell: CellData & {readonly formula: string},
    ) => void,
  ): void {
    for (const sheet of this.sheets)
      sheet.rows.forEach((row, r) =>
        row?.forEach((cell, c) => {
          if (hasFormula(cell)) see(sheet.id, r + 1, c + 1, cell);
        }),
      );
  }

  /** Adds a sheet where the caller says; `data` gives all but its place. */
  addSheet(data: SheetData, index: number): Sheet {
    const sheet = live(data);
    this.sheets.splice(index, 0, sheet);
    this.touch(sheet);
    this.touchTabs();
    return sheet;
  }

  newSheet(name: string, index: number): Sheet {
    return this.addSheet(emptySheet(this.newId(), name), index);
  }
}
