/** What a run has changed and nobody asked for. */
import type {CellChange} from './difference';
import type {Outcome} from './effects';
import {type Effect, NEW_ID, Violation} from './history';
import {isUntagged} from './known';
import {type Ledger, cellName, rowName} from './ledger';
import type {Operation} from './operations';
import type {Record_, Table, Value} from './tables';

/** What is to be explained. */
export interface Asked {
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

/** A save that was cut off, and what of it is there. */
export interface Settled {
  readonly operation: Operation;
  readonly outcome: Outcome;
}

export function goneFaults(
  asked: Asked,
  sheet: number,
  key: string,
): readonly Violation[] {
  const {ledger, who} = asked;
  const row = ledger.rows(sheet).get(key);
  const [header = '', id] = row?.size === 1 ? [...row][0]! : [];
  if (isJustGiven(asked, sheet, header, id)) return [];
  return [
    new Violation(
      'I1',
      `${who}: the row ${key} is gone, and nobody took it away.`,
      rowName(sheet, key),
    ),
  ];
}

export function comeFaults(
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
  if (isSettled || isDebris(contested, sheet, record.key)) return [];
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
export function overFaults(
  asked: Asked,
  sheet: number,
  {key, cells}: Record_,
): readonly Violation[] {
  const {ledger, contested, who} = asked;
  const row = ledger.rows(sheet).get(key);
  const headers = [...ledger.columns(sheet), ledger.idColumn(sheet)];
  const lost = headers.filter(
    header =>
      row?.has(header) &&
      row.get(header) !== cells.get(header) &&
      !isJustGiven(asked, sheet, header, row.get(header)) &&
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

export function cellFaults(
  asked: Asked,
  settled: readonly Settled[],
  table: Table,
  change: CellChange,
): readonly Violation[] {
  const {ledger, contested, who} = asked;
  const {key, header, was, is} = change;
  const name = cellName(table.sheet, key, header);
  const first = firstFaults(asked, table, change);
  if (first.length > 0) return first;
  const isTakenBack =
    is === undefined && isJustGiven(asked, table.sheet, header, was);
  // What somebody pasted as text is a number again.
  const isNumberAgain = typeof is === 'number' && was === String(is);
  const isExplained =
    isTakenBack ||
    isNumberAgain ||
    (header === ledger.idColumn(table.sheet) &&
      isGivenId(asked, table, change)) ||
    settled.some(each => isFinished(asked, each, name, change)) ||
    settled.some(each => isNamedAnew(asked, each, table, change)) ||
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

/** A row that was given its id a moment ago, and which a person has copied or emptied since, loses it again. */
const isJustGiven = (
  {ledger, since}: Asked,
  sheet: number,
  header: string,
  id: Value | undefined,
): boolean =>
  header === ledger.idColumn(sheet) &&
  (ledger.ids.get(String(id)) ?? Infinity) >= since;

/** Whether the cell was written by the save that was cut off, and not over what somebody has typed since. */
function isFinished(
  {ledger}: Asked,
  {operation, outcome}: Settled,
  name: string,
  {header, was}: CellChange,
): boolean {
  if (!outcome.cells.has(name)) return false;
  const isSince = (ledger.typed.get(name) ?? -1) > operation.endedAt;
  const isNew = (ledger.ids.get(String(was)) ?? Infinity) >= operation.since;
  const isKnown =
    operation.effects.some(
      // Of a row that was to be added, a cell that somebody emptied is like one that was not written yet.
      ({does, cells}) =>
        cells.get(header) === was ||
        (cells.get(header) === NEW_ID && isNew) ||
        (does === 'add' && was === undefined),
    ) ||
    operation.changes.some(
      change => change.header === header && change.was === was,
    );
  return !isSince || isKnown;
}

/** Whether it is the id of a row that was to come back, which the save that was cut off had given its row. */
function isNamedAnew(
  {ledger}: Asked,
  {operation, outcome}: Settled,
  {sheet}: Table,
  {key, header, was, is}: CellChange,
): boolean {
  return (
    was === undefined &&
    header === ledger.idColumn(sheet) &&
    outcome.fresh.has(rowName(sheet, key)) &&
    operation.effects.some(
      effect =>
        effect.does === 'add' && effect.sheet === sheet && effect.id === is,
    )
  );
}

/** Whether the cell is one of a row that was added half-way; where rows moved, nobody can say what it looks like. */
function isLeftOver(
  {ledger}: Asked,
  {operation}: Settled,
  table: Table,
  {key, header, was, is}: CellChange,
): boolean {
  const {sheet} = table;
  const id = idOf(table, key, ledger.idColumn(sheet));
  const isNew = (ledger.ids.get(id) ?? Infinity) >= operation.since;
  const row = table.byKey.get(key)!;
  const isPart = was === undefined && isBegun(ledger, operation, sheet, row);
  return (
    (operation.isDisturbed || isPart) &&
    isNew &&
    operation.effects.some(
      effect =>
        effect.does === 'add' &&
        effect.sheet === sheet &&
        effect.cells.get(header) === is,
    )
  );
}

/** A row into which a person typed as it was being added, and which was taken back but for what they typed. */
function isDebris(
  contested: ReadonlySet<string>,
  sheet: number,
  key: string,
): boolean {
  const name = rowName(sheet, key);
  return [...contested].some(
    cell =>
      cell.startsWith(`${name}\n`) ||
      (isUntagged(name) && isUntagged(rowOf(cell))),
  );
}

/** The name of the row of a cell. */
const rowOf = (cell: string) => cell.slice(0, cell.lastIndexOf('\n'));

/**
 * A row without an id, or with that of another one, has been given one that never stood anywhere, or its own
 * again.
 */
export function isGivenId(
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

/** The first row with an id keeps it. */
export function firstFaults(
  asked: Asked,
  table: Table,
  change: CellChange,
): readonly Violation[] {
  const {key, header, was, is} = change;
  const isOfId = header === asked.ledger.idColumn(table.sheet);
  return isOfId && isFirst(asked, table, change)
    ? [
        new Violation(
          'I2',
          `${asked.who}: ${key} was the first with the id ${String(was)}, and has ${String(is)} now.`,
          cellName(table.sheet, key, header),
        ),
      ]
    : [];
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

export const idOf = (table: Table, key: string, idColumn: string): string =>
  String(table.byKey.get(key)?.cells.get(idColumn));
