/** The saves that were carried out or cut off, and what undoing one has to do. */
import {ANY, type Effect} from './history';
import {type Ledger, cellName} from './ledger';
import type {Value} from './tables';

/** A cell that a save changed, in the row of that id. */
export interface Changed {
  readonly sheet: number;
  readonly id: string;
  /** That of the row in the table, where its id does not name it; else null. */
  readonly key: string | null;
  readonly header: string;
  readonly was: Value | undefined;
  readonly is: Value | undefined;
}

export interface Operation {
  readonly who: string;
  readonly effects: readonly Effect[];
  /** `torn`: its run was ended, and nobody knows how far it came. */
  state: 'torn' | 'done' | 'dropped';
  ids: readonly string[];
  changes: readonly Changed[];
  /** Of one that was cut off, those that its run had written. */
  readonly begun: readonly Changed[];
  isUndone: boolean;
  /** Whether it, and what undoes it, were never cut off, so that it is known whose it is and whether it stands. */
  isCertain: boolean;
  /** Whether all of it has stood there at some time, cut off or not. */
  wasWhole: boolean;
  /** A person or another save has changed one of its cells since it was cut off. */
  isDisturbed: boolean;
  readonly since: number;
  /** When its run was over, one way or the other. */
  readonly endedAt: number;
}

export class Operations {
  private readonly known = new Map<string, Operation>();

  get(name: string): Operation | undefined {
    return this.known.get(name);
  }

  set(name: string, operation: Operation): void {
    // Named again after it was dropped, it is the last one again.
    this.known.delete(name);
    this.known.set(name, operation);
  }

  all(): readonly Operation[] {
    return [...this.known.values()];
  }

  torn(): readonly Operation[] {
    return this.all().filter(({state}) => state === 'torn');
  }

  /** Those that the person's next undo may mean: the last one that is certain, and all later ones. */
  lastOf(who: string): readonly Operation[] {
    const own = this.all().filter(
      each => each.who === who && each.state !== 'dropped' && !each.isUndone,
    );
    const certain = own.findLastIndex(
      each =>
        each.state === 'done' && each.isCertain && each.changes.length > 0,
    );
    return own.slice(Math.max(0, certain));
  }
}

/** How a change calls its row. */
const named = (effect: Effect) =>
  effect.does === 'mend'
    ? {id: '', key: effect.key}
    : {id: String(effect.id), key: null};

/** The row of a change, by its key. */
export const rowsOf = (
  ledger: Ledger,
  {sheet, id, key}: Pick<Changed, 'sheet' | 'id' | 'key'>,
): readonly (readonly [string, ReadonlyMap<string, Value>])[] =>
  ledger.rowsFor(
    key === null
      ? {does: 'edit', sheet, id, ...NOTHING}
      : {does: 'mend', sheet, key, ...NOTHING},
  );

const NOTHING = {cells: new Map(), seen: new Map()};

export const isSameCell = (one: Changed, other: Changed): boolean =>
  one.sheet === other.sheet &&
  one.header === other.header &&
  (one.key === null ? one.id === other.id : one.key === other.key);

/** What a save changes in the rows that stand there, as they are now. */
export function changesOf(
  effects: readonly Effect[],
  ledger: Ledger,
): readonly Changed[] {
  return effects.flatMap(effect => {
    const {does, sheet, cells} = effect;
    if (does === 'add') return [];
    const row = ledger.rowsFor(effect)[0]?.[1];
    return ledger.headersOf(effect).flatMap(header => {
      const was = row?.get(header);
      const is = does === 'remove' ? undefined : cells.get(header);
      const of = {...named(effect), sheet, header};
      return was === is ? [] : [{...of, was, is}];
    });
  });
}

/** The same of cells in which a save that was cut off had left something else than is right. */
export function asStood(
  changes: readonly Changed[],
  standing: ReadonlyMap<string, Value | undefined>,
  ledger: Ledger,
): readonly Changed[] {
  if (standing.size === 0) return changes;
  return changes.map(change => {
    const [found] = rowsOf(ledger, change);
    const name = found && cellName(change.sheet, found[0], change.header);
    return name !== undefined && standing.has(name)
      ? {...change, was: standing.get(name)}
      : change;
  });
}

/** The same where people typed into some of these cells while they were written: nobody can tell what stood there. */
export function unsure(
  changes: readonly Changed[],
  effects: readonly Effect[],
  contested: ReadonlySet<string>,
  ledger: Ledger,
): readonly Changed[] {
  const raced = effects.flatMap(effect => {
    const {sheet, cells} = effect;
    const [found] = ledger.rowsFor(effect);
    if (!found) return [];
    const of = {...named(effect), sheet};
    return ledger
      .headersOf(effect)
      .filter(header => contested.has(cellName(sheet, found[0], header)))
      .map(header => ({...of, header, was: ANY, is: cells.get(header)}));
  });
  const isRaced = (change: Changed) =>
    raced.some(each => isSameCell(each, change));
  return [...changes.filter(change => !isRaced(change)), ...raced];
}

/** The same of rows that were added under these ids. */
export function addedBy(
  effects: readonly Effect[],
  ids: readonly string[],
  ledger: Ledger,
): readonly Changed[] {
  return effects.flatMap(({sheet, cells}, index) =>
    [...cells, [ledger.idColumn(sheet), ids[index]] as const].map(
      ([header, is]) => ({
        sheet,
        id: ids[index]!,
        key: null,
        header,
        was: undefined,
        is,
      }),
    ),
  );
}

/** What takes an operation back. */
export function reversed(
  {changes}: Operation,
  ledger: Ledger,
): readonly Effect[] {
  const byRow = new Map<string, Changed[]>();
  for (const change of changes) {
    const name = `${change.sheet} ${change.key ?? change.id}`;
    byRow.set(name, [...(byRow.get(name) ?? []), change]);
  }
  return [...byRow.values()].map(row => reversedRow(row, ledger));
}

function reversedRow(changes: readonly Changed[], ledger: Ledger): Effect {
  const {sheet, id, key} = changes[0]!;
  const cells = new Map(changes.map(({header, was}) => [header, was]));
  const seen = new Map(changes.map(({header, is}) => [header, is]));
  if (key !== null) {
    seen.delete(ledger.idColumn(sheet));
    return {does: 'mend', sheet, key, cells, seen};
  }
  const isAdded = changes.some(
    ({header, was}) => header === ledger.idColumn(sheet) && was === undefined,
  );
  if (isAdded) {
    const before = new Map(
      [...seen].filter(([header]) => header !== ledger.idColumn(sheet)),
    );
    return {does: 'remove', sheet, id, cells: new Map(), seen: before};
  }
  const isGone = ledger.withId(sheet, id).length === 0;
  return isGone
    ? {does: 'add', sheet, id, cells, seen}
    : {does: 'edit', sheet, id, cells, seen};
}
