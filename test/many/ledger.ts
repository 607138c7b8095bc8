/** What the rows must hold by all that people typed and all that was saved, and who changed what when. */
import {
  type CellChange,
  type Difference,
  difference,
  isMoved,
  rowsOf,
} from './difference';
import type {Effect} from './history';
import {KnownRows, moveEntry} from './known-rows';
import {TAG, type Table, type Tables, type Value, idHeader} from './tables';

type Row = ReadonlyMap<string, Value>;

/** Names a cell by its row and column, wherever they stand. */
export const cellName = (sheet: number, key: string, header: string): string =>
  `${sheet}\n${key}\n${header}`;

export const rowName = (sheet: number, key: string): string =>
  `${sheet}\n${key}`;

export class Ledger {
  /** Grows with every event. */
  now = 0;
  /** When a person last changed a cell, a tab, or took a row with that id away, and since when it was known. */
  readonly typed = new Map<string, number>();
  readonly edited = new Map<number, number>();
  /** When rows or columns of a tab last came to stand elsewhere, came or went, or ids of them did. */
  readonly moved = new Map<number, number>();
  readonly taken = new Map<
    string,
    {readonly at: number; readonly born: number}
  >();
  private readonly known = new KnownRows();
  /** All ids that ever stood anywhere, and since when. */
  readonly ids = this.known.ids;
  /** Names of rows that people typed, pasted or brought back. */
  readonly byPeople = this.known.byPeople;
  /** By tab: when a person last gave a row the id of another one, or took a row's id away. */
  private readonly clouded = new Map<number, number>();
  private readonly sheets = new Map<number, Map<string, Row>>();
  private readonly headers = new Map<number, readonly string[]>();

  /** @param tables as they are to begin with: their columns, but the school's own, are ours */
  constructor(tables: Tables) {
    for (const table of tables) {
      this.sheets.set(table.sheet, rowsOf(table));
      this.headers.set(
        table.sheet,
        table.headers.filter(header => header !== '' && header !== 'Tag'),
      );
      this.noteRows(table);
    }
  }

  /** The columns of ours, besides that of the ids. */
  columns(sheet: number): readonly string[] {
    const headers = this.headers.get(sheet) ?? [];
    return headers.filter(header => header !== idHeader(headers));
  }

  idColumn(sheet: number): string {
    return idHeader(this.headers.get(sheet) ?? []);
  }

  rows(sheet: number): ReadonlyMap<string, Row> {
    return this.sheets.get(sheet) ?? new Map<string, Row>();
  }

  /** The rows that have the id, by their keys. */
  withId(sheet: number, id: string): readonly (readonly [string, Row])[] {
    const column = this.idColumn(sheet);
    return [...this.rows(sheet)].filter(([, row]) => row.get(column) === id);
  }

  /** The rows that an effect is about, by their keys; one that it adds is none of them yet. */
  rowsFor(effect: Effect): readonly (readonly [string, Row])[] {
    const {does, sheet} = effect;
    if (does === 'add') return [];
    if (does !== 'mend') return this.withId(sheet, effect.id);
    const row = this.rows(sheet).get(effect.key);
    return row ? [[effect.key, row]] : [];
  }

  /** The columns in which it leaves something, be it a blank. */
  headersOf({does, sheet, cells}: Effect): readonly string[] {
    return does === 'edit' || does === 'mend'
      ? [...cells.keys()]
      : this.columns(sheet);
  }

  against(table: Table): Difference {
    return difference(this.rows(table.sheet), table);
  }

  /** Whether another row has, or had, the id too. */
  wasShared(sheet: number, key: string, id: Value): boolean {
    const others = this.withId(sheet, String(id)).filter(
      ([row]) => row !== key,
    );
    return (
      others.length > 0 ||
      this.known.hadByAnother(rowName(sheet, ''), rowName(sheet, key), id)
    );
  }

  /** Whether people made it unclear, since then, which row of the tab an id means. */
  isClouded(sheet: number, since: number): boolean {
    return (this.clouded.get(sheet) ?? -1) > since || this.hasDoubles(sheet);
  }

  private hasDoubles(sheet: number): boolean {
    const column = this.idColumn(sheet);
    const ids = [...this.rows(sheet).values()].flatMap(
      row => row.get(column) ?? [],
    );
    return new Set(ids).size < ids.length;
  }

  hasHad(sheet: number, key: string, id: Value): boolean {
    return this.known.hasHad(rowName(sheet, key), id);
  }

  /**
   * What a person did is right, whatever it is.
   *
   * @returns the cells that they changed, those of rows that came among them
   */
  takeOver(before: Table, after: Table): readonly CellChange[] {
    const {cells: those, gone, come} = difference(rowsOf(before), after);
    const cells = [...those];
    const rows = this.sheets.get(after.sheet)!;
    const {sheet} = after;
    this.edited.set(sheet, this.now);
    if (isMoved(before, after, this.idColumn(sheet)))
      this.moved.set(sheet, this.now);
    for (const key of gone) {
      const id = before.byKey.get(key)?.cells.get(this.idColumn(sheet));
      const born = this.known.bornAt(rowName(sheet, key));
      if (id !== undefined) this.taken.set(String(id), {at: this.now, born});
      rows.delete(key);
    }
    this.takeColumns(before, after);
    const idColumn = this.idColumn(sheet);
    const isClouded =
      those.some(({header}) => header === idColumn) ||
      come.some(({cells: row}) => this.ids.has(String(row.get(idColumn))));
    if (isClouded) this.clouded.set(sheet, this.now);
    for (const {key, cells: row} of come) {
      rows.set(key, row);
      this.known.come(rowName(sheet, key), row.get(idColumn), this.now);
      if (this.columns(sheet).some(header => row.has(header)))
        this.byPeople.add(rowName(sheet, key));
      for (const header of after.headers) this.note(sheet, key, header);
      const column = this.idColumn(sheet);
      cells.push(
        ...[...row].flatMap(([header, is]) =>
          header === column ? [] : [{key, header, was: undefined, is}],
        ),
      );
    }
    for (const change of those) {
      this.note(sheet, change.key, change.header);
      this.change(before, after, change);
    }
    return cells;
  }

  /** A person took the whole tab away, or brought it back. */
  cloud(sheet: number): void {
    for (const noted of [this.edited, this.moved, this.clouded])
      noted.set(sheet, this.now);
  }

  /** Columns that went away took with them whatever stood there; those that came back are as they are. */
  private takeColumns(before: Table, after: Table): void {
    const changed = [
      ...before.headers.filter(header => !after.headers.includes(header)),
      ...after.headers.filter(header => !before.headers.includes(header)),
    ].filter(header => header !== '');
    if (changed.length === 0) return;
    const rows = this.sheets.get(after.sheet)!;
    for (const [key, row] of rows) {
      const standing = after.byKey.get(key)?.cells;
      const taken = new Map(row);
      for (const header of changed) {
        const value = standing?.get(header);
        if (value === undefined) taken.delete(header);
        else taken.set(header, value);
      }
      rows.set(key, taken);
    }
  }

  /** The rows are right as they are. */
  settle(table: Table): void {
    this.sheets.set(table.sheet, rowsOf(table));
    this.noteRows(table);
  }

  /** Rows are called by their tags from now on. */
  rename({sheet, byKey: before}: Table, after: Table): void {
    const keys = new Map([...before.values()].map(({row, key}) => [row, key]));
    for (const {key, row, cells} of after.byKey.values()) {
      const from = keys.get(row);
      if (from === undefined || from === key) continue;
      this.renameRow(sheet, from, key, cells.get(TAG));
      for (const header of after.headers)
        moveEntry(
          this.typed,
          cellName(sheet, from, header),
          cellName(sheet, key, header),
        );
    }
  }

  private renameRow(
    sheet: number,
    from: string,
    to: string,
    tag: Value | undefined,
  ): void {
    const rows = this.sheets.get(sheet)!;
    const row = rows.get(from);
    // Of a row that is not right as it stands nothing is said by its new name.
    if (row !== undefined) {
      rows.delete(from);
      rows.set(to, tag === undefined ? row : new Map(row).set(TAG, tag));
    }
    this.known.rename(rowName(sheet, from), rowName(sheet, to));
  }

  /** Of these cells and rows, what stands there is right. */
  accept(table: Table, isRight: (name: string) => boolean): void {
    const {sheet} = table;
    const {cells, come, gone} = this.against(table);
    const rows = this.sheets.get(sheet)!;
    for (const {key, header, is, from = key} of cells) {
      if (!isRight(cellName(sheet, key, header))) continue;
      const row = new Map(rows.get(from));
      if (from !== key) rows.delete(from);
      if (is === undefined) row.delete(header);
      else row.set(header, is);
      rows.set(key, row);
      if (header === this.idColumn(sheet))
        this.known.noteId(rowName(sheet, key), is, this.now);
    }
    for (const {key, cells: row} of come) {
      if (!isRight(rowName(sheet, key))) continue;
      rows.set(key, row);
      this.known.noteId(
        rowName(sheet, key),
        row.get(this.idColumn(sheet)),
        this.now,
      );
    }
    for (const key of gone) if (isRight(rowName(sheet, key))) rows.delete(key);
  }

  private change(
    before: Table,
    after: Table,
    {key, header, is}: CellChange,
  ): void {
    const rows = this.sheets.get(after.sheet)!;
    const row = rows.get(key);
    // A row that is being added just now: nothing is said of it yet.
    if (row === undefined) return;
    const standing = after.byKey.get(key)!.cells;
    if (row === before.byKey.get(key)!.cells || row === standing) {
      rows.set(key, standing);
      return;
    }
    const changed = new Map(row);
    if (is === undefined) changed.delete(header);
    else changed.set(header, is);
    rows.set(key, changed);
  }

  private note(sheet: number, key: string, header: string): void {
    this.typed.set(cellName(sheet, key, header), this.now);
  }

  private noteRows({sheet, byKey}: Table): void {
    const column = this.idColumn(sheet);
    for (const {key, cells} of byKey.values())
      this.known.note(rowName(sheet, key), cells.get(column), this.now);
  }
}
