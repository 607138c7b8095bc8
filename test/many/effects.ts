/** Whether rows hold what a save was to leave in them. */
import {ANY, type Effect, NEW_ID} from './history';
import {type Ledger, cellName, rowName} from './ledger';
import type {Record_, Table, Value} from './tables';

/** What became of the effects of one save. */
export interface Outcome {
  /** Every row holds all of it, but for what people have changed since. */
  readonly isThere: boolean;
  /** Names of the cells that it may have changed. */
  readonly cells: ReadonlySet<string>;
  /** Keys of the rows that it added. */
  readonly added: ReadonlySet<string>;
  /** Names of the rows that stand for one that it was to add, whatever stood there before. */
  readonly fresh: ReadonlySet<string>;
  /** Whether a person took one of its rows away meanwhile. */
  readonly isTaken: boolean;
  /** Of its rows, in its order; null where a row is nowhere. */
  readonly ids: readonly (string | null)[];
}

export class Effects {
  /** @param since what people changed after this is theirs */
  constructor(
    private readonly ledger: Ledger,
    private readonly tables: ReadonlyMap<number, Table>,
    private readonly since: number,
  ) {}

  outcome(effects: readonly Effect[]): Outcome {
    const cells = new Set<string>();
    const added = new Set<string>();
    const used = new Set<string>();
    const fresh = new Set<string>();
    const ids: (string | null)[] = [];
    let isThere = true;
    let isTaken = false;
    for (const effect of effects) {
      const record = this.recordOf(effect, used);
      if (record) used.add(record.key);
      const id = this.idFor(effect, record);
      ids.push(id);
      if (record === null) {
        const wasTaken =
          effect.does === 'mend'
            ? !this.ledger.rows(effect.sheet).has(effect.key)
            : this.wasTaken(id);
        isTaken ||= wasTaken;
        isThere &&= wasTaken;
        continue;
      }
      if (effect.does === 'add') fresh.add(rowName(effect.sheet, record.key));
      // What was taken away meanwhile is added anew.
      if (!this.ledger.rows(effect.sheet).has(record.key))
        added.add(record.key);
      for (const header of this.headersOf(effect))
        cells.add(cellName(effect.sheet, record.key, header));
      isThere &&= this.holds(effect, record);
    }
    return {isThere, cells, added, fresh, isTaken, ids};
  }

  /** How many rows hold what these were to add, or a part of it and nothing else; those that people made are none. */
  begun(effects: readonly Effect[]): number {
    const rows = effects.flatMap(effect =>
      effect.does === 'add' ? this.begunBy(effect) : [],
    );
    return new Set(rows).size;
  }

  private begunBy(effect: Effect): readonly string[] {
    const {sheet, cells} = effect;
    const idColumn = this.ledger.idColumn(sheet);
    const headers = this.headersOf(effect);
    return [...(this.tables.get(sheet)?.byKey.values() ?? [])].flatMap(row => {
      const name = rowName(sheet, row.key);
      const isSame = headers.every(
        header =>
          !row.cells.has(header) || row.cells.get(header) === cells.get(header),
      );
      const isTold = TELLING.some(header => row.cells.has(header));
      return this.isNewId(row.cells.get(idColumn)) &&
        isSame &&
        isTold &&
        !this.ledger.byPeople.has(name)
        ? [name]
        : [];
    });
  }

  /** All that the effect says of the row; of one that is added or removed, blanks count too. */
  private holds(effect: Effect, record: Record_): boolean {
    return this.headersOf(effect).every(
      header =>
        wanted(effect, header) === ANY ||
        (wanted(effect, header) === NEW_ID &&
          this.isNewId(record.cells.get(header))) ||
        record.cells.get(header) === wanted(effect, header) ||
        this.isTyped(effect.sheet, record.key, header) ||
        this.isSameAsText(effect, record, header),
    );
  }

  /** The number is there as a text, which somebody pasted: that says the same, and is left. */
  private isSameAsText(effect: Effect, {key, cells}: Record_, header: string) {
    const value = cells.get(header);
    const before = this.ledger.rows(effect.sheet).get(key)?.get(header);
    const number = wanted(effect, header);
    return (
      typeof number === 'number' && value === `${number}` && value === before
    );
  }

  private headersOf(effect: Effect): readonly string[] {
    return this.ledger.headersOf(effect);
  }

  private isNewId(id: Value | undefined): boolean {
    return (
      id !== undefined &&
      (this.ledger.ids.get(String(id)) ?? Infinity) >= this.since
    );
  }

  private recordOf(effect: Effect, used: ReadonlySet<string>): Record_ | null {
    const table = this.tables.get(effect.sheet);
    if (effect.does === 'mend') return table?.byKey.get(effect.key) ?? null;
    const column = this.ledger.idColumn(effect.sheet);
    const records = [...(table?.byKey.values() ?? [])];
    if (effect.does !== 'add' || effect.id !== null) {
      const all = records.filter(({cells}) => cells.get(column) === effect.id);
      // A copy that somebody pasted holds what its row held, and is another.
      const own = all.filter(each => this.madeByPeople(effect, each) === 0);
      const found = own.length > 0 ? own : all;
      return (
        found.find(record => this.holds(effect, record)) ?? found[0] ?? null
      );
    }
    const fresh = records.filter(
      ({key, cells}) => !used.has(key) && this.isNewId(cells.get(column)),
    );
    const [found] = fresh
      .filter(record => this.holds(effect, record))
      .filter(record => this.mayBeOurs(effect, record))
      .sort(
        (one, other) =>
          this.madeByPeople(effect, one) - this.madeByPeople(effect, other) ||
          this.likeness(effect, other) - this.likeness(effect, one),
      );
    return found ?? null;
  }

  /** 1 for a row that people made, such as a copy of ours; else 0. */
  private madeByPeople({sheet}: Effect, {key}: Record_): number {
    return this.ledger.byPeople.has(rowName(sheet, key)) ? 1 : 0;
  }

  /** A row that people made is none that a save has added, unless it was written over to the last cell. */
  private mayBeOurs(effect: Effect, record: Record_): boolean {
    return (
      this.madeByPeople(effect, record) === 0 ||
      this.likeness(effect, record) === this.headersOf(effect).length
    );
  }

  /** How many cells hold what they are to hold, whoever wrote it. */
  private likeness(effect: Effect, {cells}: Record_): number {
    return this.headersOf(effect).filter(
      header => cells.get(header) === wanted(effect, header),
    ).length;
  }

  private idFor(effect: Effect, record: Record_ | null): string | null {
    if (effect.does === 'edit' || effect.does === 'remove') return effect.id;
    const id = record?.cells.get(this.ledger.idColumn(effect.sheet));
    return id === undefined ? null : String(id);
  }

  /** Whether a person took the row away; null for one that nobody but its run knew yet. */
  private wasTaken(id: string | null): boolean {
    const {taken} = this.ledger;
    return id === null
      ? [...taken.values()].some(
          ({at, born}) => at >= this.since && born >= this.since,
        )
      : (taken.get(id)?.at ?? -1) >= this.since;
  }

  private isTyped(sheet: number, key: string, header: string): boolean {
    const at = this.ledger.typed.get(cellName(sheet, key, header)) ?? -1;
    return at >= this.since;
  }
}

export function wanted(effect: Effect, header: string): Value | undefined {
  return effect.does === 'remove' ? undefined : effect.cells.get(header);
}

/** Columns in which no two requests write the same. */
export const TELLING = ['Activity', 'Teacher'];
