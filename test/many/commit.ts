/** What a run has changed when it gives the lock back, and whether that is what it was asked for. */
import type {CellChange} from './difference';
import {Effects, type Outcome} from './effects';
import {ANY, type Effect, Violation} from './history';
import {type Ledger, cellName, rowName} from './ledger';
import type {Changed, Operation} from './operations';
import type {Record_, Table, Value} from './tables';

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
  /** Of each id, by `firstName`, the row that keeps it where several have it. */
  readonly firsts: ReadonlyMap<string, string>;
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
  const settled = torn.map(operation => ({
    operation,
    outcome: effects.outcome(operation.effects),
  }));
  return explained(asked, met, settled);
}

/** Whether the cell is one of a row that was added half-way while rows moved: nobody can say what it looks like. */
function isLeftOver(
  {ledger}: Asked,
  {operation}: Settled,
  table: Table,
  {key, header, is}: CellChange,
): boolean {
  const {sheet} = table;
  const id = idOf(table, key, ledger.idColumn(sheet));
  const isNew = (ledger.ids.get(id) ?? Infinity) >= operation.since;
  return (
    operation.isDisturbed &&
    isNew &&
    operation.effects.some(
      effect =>
        effect.does === 'add' &&
        effect.sheet === sheet &&
        effect.cells.get(header) === is,
    )
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

/** A save that was cut off, and what of it is there. */
interface Settled {
  readonly operation: Operation;
  readonly outcome: Outcome;
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
      if (header === idColumn && isGivenId(asked, table, change)) continue;
      isEmpty = false;
      const was = asked.contested.has(name) ? ANY : change.was;
      changes.push({...change, sheet, id: idOf(table, key, idColumn), was});
    }
  }
  return {met, changes, isEmpty, faults};
}

const goneFault = ({who}: Asked, sheet: number, key: string): Violation =>
  new Violation(
    'I1',
    `${who}: the row ${key} is gone, and nobody took it away.`,
    rowName(sheet, key),
  );

function comeFaults(
  {ledger, contested, who}: Asked,
  settled: readonly Settled[],
  sheet: number,
  record: Record_,
): readonly Violation[] {
  const isSettled = settled.some(
    ({operation, outcome}) =>
      outcome.added.has(record.key) ||
      isBegun(ledger, operation, sheet, record),
  );
  if (isSettled || isDebris(contested, sheet)) return [];
  return [
    new Violation(
      'I2',
      `${who}: nobody asked for the row ${record.key}: ${shown(record)}.`,
      rowName(sheet, record.key),
    ),
  ];
}

/** Whether the row holds some of what a save that was cut off was to add, and else only what people typed since. */
function isBegun(
  ledger: Ledger,
  {effects, since}: Operation,
  sheet: number,
  {key, cells}: Record_,
): boolean {
  const isTyped = (header: string) =>
    (ledger.typed.get(cellName(sheet, key, header)) ?? -1) >= since;
  return effects.some(
    effect =>
      effect.does === 'add' &&
      effect.sheet === sheet &&
      ledger
        .columns(sheet)
        .every(
          header =>
            !cells.has(header) ||
            isTyped(header) ||
            cells.get(header) === effect.cells.get(header),
        ),
  );
}

/** A row that is added stands where none of ours stood. */
function overFaults(
  {ledger, contested, who}: Asked,
  sheet: number,
  {key, cells}: Record_,
): readonly Violation[] {
  const row = ledger.rows(sheet).get(key);
  const headers = [...ledger.columns(sheet), ledger.idColumn(sheet)];
  const lost = headers.filter(
    header =>
      row?.has(header) &&
      row.get(header) !== cells.get(header) &&
      !contested.has(cellName(sheet, key, header)),
  );
  return lost.length === 0
    ? []
    : [
        new Violation(
          'I1',
          `${who}: a row was added over ${key}, of which ${lost.join(', ')} are gone.`,
          rowName(sheet, key),
        ),
      ];
}

function cellFaults(
  asked: Asked,
  settled: readonly Settled[],
  table: Table,
  change: CellChange,
): readonly Violation[] {
  const {ledger, contested, who} = asked;
  const {key, header, was, is} = change;
  const name = cellName(table.sheet, key, header);
  if (header === ledger.idColumn(table.sheet) && isFirst(asked, table, change))
    return [
      new Violation(
        'I2',
        `${who}: ${key} was the first with the id ${String(was)}, and has ${String(is)} now.`,
      ),
    ];
  const isExplained =
    (header === ledger.idColumn(table.sheet) &&
      isGivenId(asked, table, change)) ||
    settled.some(each => isFinished(asked, each, name, change)) ||
    settled.some(each => isLeftOver(asked, each, table, change)) ||
    contested.has(name);
  return isExplained
    ? []
    : [
        new Violation(
          'I3',
          `${who}: ${header} of ${key} says ${String(is)} for ${String(was)}, and nobody asked for it.`,
          name,
        ),
      ];
}

/** Whether the cell was written by the save that was cut off, and not over what somebody has typed since. */
function isFinished(
  {ledger}: Asked,
  {operation, outcome}: Settled,
  name: string,
  {header, was}: CellChange,
): boolean {
  if (!outcome.cells.has(name)) return false;
  const isSince = (ledger.typed.get(name) ?? -1) > operation.endedAt;
  const isKnown =
    operation.effects.some(({cells}) => cells.get(header) === was) ||
    operation.changes.some(
      change => change.header === header && change.was === was,
    );
  return !isSince || isKnown;
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

const idOf = (table: Table, key: string, idColumn: string): string =>
  String(table.byKey.get(key)?.cells.get(idColumn));

/**
 * A row without an id, or with that of another one, has been given one that never stood anywhere, or its own
 * again.
 */
function isGivenId(
  {ledger}: Asked,
  {sheet}: Table,
  {key, was, is}: CellChange,
): boolean {
  if (is === undefined) return false;
  if (was === undefined && ledger.hasHad(sheet, key, is)) return true;
  if (ledger.ids.has(String(is))) return false;
  if (was === undefined) return true;
  return ledger.wasShared(sheet, key, was);
}

/** Of several with the same id, the first keeps it. */
const isFirst = (
  {ledger, firsts}: Asked,
  {sheet}: Table,
  {key, was}: CellChange,
): boolean =>
  was !== undefined &&
  firsts.get(firstName(sheet, was)) === key &&
  ledger.wasShared(sheet, key, was);

/** Names the first row of an id. */
export const firstName = (sheet: number, id: Value): string =>
  `${sheet}\n${String(id)}`;

const shown = ({cells}: Record_): string =>
  JSON.stringify(Object.fromEntries(cells));
