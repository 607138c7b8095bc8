/** What a run has changed when it gives the lock back, and whether that is what it was asked for. */
import type {CellChange} from './difference';
import {Effects, type Outcome} from './effects';
import {ANY, type Effect, Violation} from './history';
import {type Ledger, cellName, rowName} from './ledger';
import type {Changed, Operation} from './operations';
import type {Record_, Table} from './tables';

export interface Commit {
  /** The first of the wishes that is there, with what became of it; null where none is. */
  readonly met: {readonly wish: number; readonly outcome: Outcome} | null;
  readonly changes: readonly Changed[];
  /** Whether nothing of it was changed just now. */
  readonly isEmpty: boolean;
  readonly faults: readonly Violation[];
}

/** What is to be explained. */
interface Asked {
  readonly ledger: Ledger;
  readonly tables: ReadonlyMap<number, Table>;
  /** One of these, or none. */
  readonly wishes: readonly (readonly Effect[])[];
  /** Those that were cut off, which any run that writes may settle. */
  readonly torn: readonly Operation[];
  /** When the run came to hold the lock. */
  readonly since: number;
  /** Cells into which a person typed after the run's last look at them. */
  readonly contested: ReadonlySet<string>;
  /** Who is asked, for the words. */
  readonly who: string;
}

export function commitOf(asked: Asked): Commit {
  const {ledger, tables, wishes, torn, since} = asked;
  const effects = new Effects(ledger, tables, since);
  const outcomes = wishes.map(wish => effects.outcome(wish));
  const changed = changedCells(ledger, tables);
  const isMade = ({isThere, cells, added}: Outcome) =>
    isThere && [...cells].some(cell => changed.has(cell) || added.size > 0);
  const made = outcomes.findLastIndex(isMade);
  const wish =
    made >= 0 ? made : outcomes.findLastIndex(({isThere}) => isThere);
  const met = wish < 0 ? null : {wish, outcome: outcomes[wish]!};
  const rest = new Set<string>();
  const added = new Set<string>();
  for (const operation of torn) {
    const {cells, added: rows} = effects.outcome(operation.effects);
    cells.forEach(cell => rest.add(cell));
    rows.forEach(row => added.add(row));
  }
  met?.outcome.cells.forEach(cell => rest.add(cell));
  met?.outcome.added.forEach(row => added.add(row));
  return explained(asked, met, rest, added);
}

function changedCells(
  ledger: Ledger,
  tables: ReadonlyMap<number, Table>,
): ReadonlySet<string> {
  return new Set(
    [...tables].flatMap(([sheet, table]) =>
      ledger
        .against(table)
        .cells.map(({key, header}) => cellName(sheet, key, header)),
    ),
  );
}

function explained(
  {ledger, tables, contested, who}: Asked,
  met: Commit['met'],
  cells: ReadonlySet<string>,
  added: ReadonlySet<string>,
): Commit {
  const faults: Violation[] = [];
  const changes: Changed[] = [];
  let isEmpty = true;
  for (const [sheet, table] of tables) {
    const found = ledger.against(table);
    const idColumn = ledger.idColumn(sheet);
    for (const key of found.gone)
      faults.push(
        new Violation(
          'I1',
          `${who}: the row ${key} is gone, and nobody took it away.`,
          rowName(sheet, key),
        ),
      );
    for (const record of found.come) {
      const isMet = met?.outcome.added.has(record.key) ?? false;
      isEmpty &&= !isMet;
      if (isMet) changes.push(...ofRow(sheet, idColumn, record));
      else if (added.has(record.key)) continue;
      else if (!isDebris(contested, sheet))
        faults.push(
          new Violation(
            'I2',
            `${who}: nobody asked for the row ${record.key}: ${shown(record)}.`,
            rowName(sheet, record.key),
          ),
        );
    }
    const anew = new Set(
      found.cells
        .filter(({header}) => header !== idColumn)
        .map(({key}) => key)
        .filter(key => met?.outcome.fresh.has(rowName(sheet, key))),
    );
    for (const key of anew)
      changes.push(...ofRow(sheet, idColumn, table.byKey.get(key)!));
    isEmpty &&= anew.size === 0;
    for (const change of found.cells) {
      if (anew.has(change.key)) continue;
      const name = cellName(sheet, change.key, change.header);
      const id = idOf(table, change, idColumn);
      if (change.header === idColumn && isGivenId(ledger, table, change))
        continue;
      const isMet = met?.outcome.cells.has(name) ?? false;
      isEmpty &&= !isMet;
      if (isMet) {
        const was = contested.has(name) ? ANY : change.was;
        changes.push({...change, sheet, id, was});
      } else if (cells.has(name)) continue;
      else if (!contested.has(name))
        faults.push(
          new Violation(
            'I3',
            `${who}: ${change.header} of ${change.key} says ${String(change.is)} for ${String(change.was)}, and nobody asked for it.`,
            name,
          ),
        );
    }
  }
  return {met, changes, isEmpty, faults};
}

/** A row into which a person typed as it was being added, and which was taken back but for what they typed. */
function isDebris(contested: ReadonlySet<string>, sheet: number): boolean {
  return [...contested].some(name => name.startsWith(`${sheet}\n`));
}

const ofRow = (
  sheet: number,
  idColumn: string,
  {cells}: Record_,
): readonly Changed[] =>
  [...cells].map(([header, is]) => ({
    sheet,
    id: String(cells.get(idColumn)),
    header,
    was: undefined,
    is,
  }));

const idOf = (table: Table, {key}: CellChange, idColumn: string): string =>
  String(table.byKey.get(key)?.cells.get(idColumn));

/** A row without an id, or with that of another one, has been given one that never stood anywhere, or its own again. */
function isGivenId(
  ledger: Ledger,
  table: Table,
  {key, was, is}: CellChange,
): boolean {
  if (is === undefined) return false;
  if (was === undefined && ledger.hasHad(table.sheet, key, is)) return true;
  if (ledger.ids.has(String(is))) return false;
  if (was === undefined) return true;
  return ledger.wasShared(table.sheet, key, was);
}

const shown = ({cells}: Record_): string =>
  JSON.stringify(Object.fromEntries(cells));
