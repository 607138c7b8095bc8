/** What a run has changed when it gives the lock back, and whether that is what it was asked for. */
import {
  type Asked,
  type Settled,
  cellFaults,
  comeFaults,
  firstFaults,
  goneFaults,
  idOf,
  isGivenId,
  overFaults,
} from './commit-faults';
import type {CellChange} from './difference';
import {Effects, type Outcome} from './effects';
import {ANY, type Effect, type Violation} from './history';
import {type Ledger, cellName, rowName} from './ledger';
import type {Changed} from './operations';
import type {Record_, Table, Value} from './tables';

export interface Commit {
  /** The first of the wishes that is there, with what became of it; null where none is. */
  readonly met: {readonly wish: number; readonly outcome: Outcome} | null;
  readonly changes: readonly Changed[];
  /** Whether nothing of it was changed just now. */
  readonly isEmpty: boolean;
  readonly faults: readonly Violation[];
}

export function commitOf(asked: Asked): Commit {
  const {ledger, tables, wishes, torn, since} = asked;
  const effects = new Effects(ledger, tables, since);
  const outcomes = wishes.map(wish => effects.outcome(wish));
  const changed = changedCells(ledger, tables);
  const isMade = ({isThere, cells, added}: Outcome) =>
    isThere && [...cells].some(cell => changed.has(cell) || added.size > 0);
  const settled = torn.map(operation => ({
    operation,
    // Its rows may have come long before this run had the lock.
    outcome: new Effects(ledger, tables, operation.since).outcome(
      operation.effects,
    ),
  }));
  const as = (isIt: (outcome: Outcome) => boolean) =>
    outcomes
      .flatMap((outcome, wish) => (isIt(outcome) ? [{wish, outcome}] : []))
      .reverse()
      .map(met => explained(asked, met, settled));
  // Of what it may have done, that which explains all: a later one may be there though it did nothing.
  const made = as(isMade);
  return (
    made.find(({faults}) => faults.length === 0) ??
    made[0] ??
    as(({isThere}) => isThere)[0] ??
    explained(asked, null, settled)
  );
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
  asked: Asked,
  met: Commit['met'],
  settled: readonly Settled[],
): Commit {
  const faults: Violation[] = [];
  const changes: Changed[] = [];
  let isEmpty = true;
  for (const [sheet, table] of asked.tables) {
    const {gone, come, cells} = asked.ledger.against(table);
    const idColumn = asked.ledger.idColumn(sheet);
    faults.push(...gone.flatMap(key => goneFaults(asked, sheet, key)));
    for (const record of come) {
      const isMet = met?.outcome.added.has(record.key) ?? false;
      isEmpty &&= !isMet;
      if (isMet) changes.push(...ofRow(asked, met!, sheet, record));
      else faults.push(...comeFaults(asked, settled, sheet, record));
    }
    const anew = new Set(
      cells
        .filter(({header}) => header !== idColumn)
        .map(({key}) => key)
        .filter(key => met?.outcome.fresh.has(rowName(sheet, key))),
    );
    isEmpty &&= anew.size === 0;
    for (const key of anew) {
      changes.push(...ofRow(asked, met!, sheet, table.byKey.get(key)!));
      faults.push(...overFaults(asked, sheet, table.byKey.get(key)!));
    }
    for (const change of cells) {
      if (anew.has(change.key)) continue;
      const {key, header} = change;
      const name = cellName(sheet, key, header);
      const isMet = met?.outcome.cells.has(name) ?? false;
      if (!isMet) {
        faults.push(...cellFaults(asked, settled, table, change));
        continue;
      }
      const isMend = mends(asked.wishes[met!.wish]!, key);
      if (!isMend && header === idColumn && isGivenId(asked, table, change))
        continue;
      isEmpty = false;
      if (!isMend || change.is !== wantedId(asked.wishes[met!.wish]!, change))
        faults.push(...firstFaults(asked, table, change));
      const was = asked.contested.has(name) ? ANY : change.was;
      const id = idOf(table, key, idColumn);
      changes.push({...change, sheet, id, key: isMend ? key : null, was});
    }
  }
  return {met, changes, isEmpty, faults};
}

/** The very id that the row of a change is to have, where one is named. */
const wantedId = (
  effects: readonly Effect[],
  {key, header}: CellChange,
): Value | undefined => {
  const found = effects.find(
    effect => effect.does === 'mend' && effect.key === key,
  );
  return found?.cells.get(header);
};

/** Whether one of these is about the row of that key, and not of its id. */
const mends = (effects: readonly Effect[], row: string): boolean =>
  effects.some(effect => effect.does === 'mend' && effect.key === row);

/** Of a row that was added: what the save left there, whatever somebody has typed into it meanwhile. */
function ofRow(
  {ledger, wishes}: Asked,
  {wish, outcome}: NonNullable<Commit['met']>,
  sheet: number,
  {cells}: Record_,
): readonly Changed[] {
  const id = String(cells.get(ledger.idColumn(sheet)));
  const effect = wishes[wish]!.find(
    (each, index) => each.sheet === sheet && outcome.ids[index] === id,
  );
  const own = effect ? ledger.columns(sheet) : [];
  const left = (header: string, is: Value | undefined) => {
    const wanted = effect?.cells.get(header);
    return own.includes(header) && wanted !== ANY ? wanted : is;
  };
  return [...cells].map(([header, is]) => ({
    sheet,
    id,
    key: null,
    header,
    was: undefined,
    is: left(header, is),
  }));
}
