/** What a run has changed when it gives the lock back, and whether that is what it was asked for. */
import {
  type Asked,
  type Settled,
  cellFaults,
  comeFaults,
  firstFaults,
  goneFault,
  idOf,
  isGivenId,
  overFaults,
} from './commit-faults';
import {Effects, type Outcome} from './effects';
import {ANY, type Effect, type Violation} from './history';
import {type Ledger, cellName, rowName} from './ledger';
import type {Changed} from './operations';
import type {Record_, Table} from './tables';

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
  const made = outcomes.findLastIndex(isMade);
  const wish =
    made >= 0 ? made : outcomes.findLastIndex(({isThere}) => isThere);
  const met = wish < 0 ? null : {wish, outcome: outcomes[wish]!};
  const settled = torn.map(operation => ({
    operation,
    // Its rows may have come long before this run had the lock.
    outcome: new Effects(ledger, tables, operation.since).outcome(
      operation.effects,
    ),
  }));
  return explained(asked, met, settled);
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
    faults.push(...gone.map(key => goneFault(asked, sheet, key)));
    for (const record of come) {
      const isMet = met?.outcome.added.has(record.key) ?? false;
      isEmpty &&= !isMet;
      if (isMet) changes.push(...ofRow(sheet, idColumn, record));
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
      changes.push(...ofRow(sheet, idColumn, table.byKey.get(key)!));
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
      faults.push(...firstFaults(asked, table, change));
      const was = asked.contested.has(name) ? ANY : change.was;
      const id = idOf(table, key, idColumn);
      changes.push({...change, sheet, id, key: isMend ? key : null, was});
    }
  }
  return {met, changes, isEmpty, faults};
}

/** Whether one of these is about the row of that key, and not of its id. */
const mends = (effects: readonly Effect[], row: string): boolean =>
  effects.some(effect => effect.does === 'mend' && effect.key === row);

const ofRow = (
  sheet: number,
  idColumn: string,
  {cells}: Record_,
): readonly Changed[] =>
  [...cells].map(([header, is]) => ({
    sheet,
    id: String(cells.get(idColumn)),
    key: null,
    header,
    was: undefined,
    is,
  }));
