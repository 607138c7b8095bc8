/** All that is known while a sequence is played: what the rows must hold, what is under way, and the tabs as they are. */
import {Effects} from './effects';
import type {Event} from './history';
import type {Known} from './known';
import {Ledger} from './ledger';
import {Operations, type Operation, addedBy} from './operations';
import type {Run} from './run';
import {type Table, type Tables, isDeleted} from './tables';

export type Of<Kind extends Event['kind']> = Extract<Event, {kind: Kind}>;

export class Scene {
  readonly ledger: Ledger;
  readonly operations = new Operations();
  readonly runs = new Map<Run, Known>();
  private tables: ReadonlyMap<number, Table>;
  /** Each time that damage was owned up to, or could not be told from what people did: why. */
  readonly excuses: string[] = [];

  constructor(
    tables: Tables,
    readonly log: number,
  ) {
    this.ledger = new Ledger(tables.filter(({sheet}) => sheet !== log));
    this.tables = byId(tables);
  }

  take(tables: Tables): void {
    this.tables = byId(tables);
  }

  logTable(): Table | undefined {
    return this.tables.get(this.log);
  }

  rowTables(): ReadonlyMap<number, Table> {
    return new Map(
      [...this.tables].filter(
        ([sheet, table]) => sheet !== this.log && !isDeleted(table),
      ),
    );
  }

  known(run: Run): Known {
    const found = this.runs.get(run);
    if (!found) throw new Error(`${run.id} never started.`);
    return found;
  }

  /**
   * Whether all of a save that was cut off is there; then the rows are known that it has added.
   *
   * `taken`: but for rows that a person has taken away since, which may come back when it is finished.
   */
  isWhole(operation: Operation): boolean | 'taken' {
    const {effects, since} = operation;
    const {isThere, isTaken, ids} = new Effects(
      this.ledger,
      this.rowTables(),
      since,
    ).outcome(effects);
    if (!isThere) return false;
    operation.wasWhole = true;
    operation.ids = ids.map(id => id ?? '');
    if (effects.some(({does}) => does === 'add'))
      operation.changes = addedBy(effects, operation.ids, this.ledger);
    return isTaken ? 'taken' : true;
  }
}

function byId(tables: Tables): ReadonlyMap<number, Table> {
  return new Map(tables.map(table => [table.sheet, table]));
}
