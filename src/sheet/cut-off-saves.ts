/** Saves that a run left half-way: each is finished, dropped, or shown with both sides. */
import {cellText} from '../domain/cell';
import {carryOut} from './carry-out';
import {isMended, settleMended} from './fixes/mended';
import {recordIn} from './import-record';
import {settleImport} from './import-undo';
import {type Operation, checkMayWrite, end, readOperations} from './journal';
import {type OwnTable, cellsOf, isRemoved, ownTable} from './own-table';
import {isThere} from './read-back';
import {
  type Cells,
  type LoggedCells,
  type LoggedChange,
  holds,
  isWithheld,
  wholeCells,
} from './row-change';
import {headerOf, type Schema} from './column';
import {ACTIVITY_BANK} from './reference-tabs';
import {ACTIVITIES, OBJECTIVES, SETTINGS_BY_NAME} from './schema';
import {isPassing} from './runtime';
import type {Session} from './session';
import {cellAt} from './table';
import {UserError} from './user-error';

/**
 * Settles them all, under the lock.
 *
 * @returns a sentence for each that somebody should look at
 */
export function settleAll(session: Session): readonly string[] {
  const unfinished = readOperations(session.workbook).filter(
    ({ending}) => ending === null,
  );
  if (unfinished.length > 0) checkMayWrite(session.journal());
  return unfinished.flatMap(operation => {
    try {
      return settle(session, operation).notice ?? [];
    } catch (error) {
      const {who, what} = operation;
      return [
        `A save by ${who} was cut off half-way, and is not settled yet: ${what} ${refusalIn(error)}`,
      ];
    }
  });
}

/** What Google or we refused, as a sentence. @throws whatever else it is */
export function refusalIn(error: unknown): string {
  if (error instanceof UserError) return error.message;
  // Google's own: it is down, or somebody protected a cell or deleted a tab this moment.
  if (error instanceof Error && (isPassing(error) || isGoogles(error)))
    return `Google said: ${error.message} The planner tries again when it next opens.`;
  throw error;
}

const isGoogles = ({name}: Error) => name === 'Exception';

/** How it ended; one that was cut off may have been put right by hand since. */
export function endingOf(session: Session, operation: Operation): Settled {
  const {ending} = operation;
  if (ending === null) return settle(session, operation);
  if (ending !== 'Cut off') return {ending, notice: null};
  // Whoever asks again names the same tab.
  const own = ownTable(session.workbook, schemaOf(operation.table)!);
  const changes = operation.changes();
  return changes.every(change => isThere(own, change))
    ? {ending: 'Done', notice: null}
    : cutOff(operation, both(own, changes));
}

type Settled =
  | {readonly ending: 'Done' | 'Not saved'; readonly notice: string | null}
  | {readonly ending: 'Cut off'; readonly notice: string};

function settle(session: Session, operation: Operation): Settled {
  const record = recordIn(operation);
  if (record !== null)
    return ended(session, operation, settleImport(session, operation, record));
  if (isMended(operation)) return mendedAs(session, operation);
  const schema = schemaOf(operation.table);
  if (schema === null)
    return ended(
      session,
      operation,
      cutOff(operation, `Its tab, ${operation.table}, is unknown.`),
    );
  const own = ownTable(session.workbook, schema);
  const changes = operation.changes();
  const states = changes.map(change => stateOf(own, change));
  if (states.every(state => state === 'after'))
    return ended(session, operation, {ending: 'Done', notice: null});
  if (states.every(state => state === 'before'))
    return ended(session, operation, {ending: 'Not saved', notice: null});
  const whole = states.includes('unclear') ? null : wholeChanges(changes);
  if (whole === null)
    return ended(session, operation, cutOff(operation, both(own, changes)));
  finish(session, operation, own.tab.schema, whole, changes);
  return {
    ending: 'Done',
    notice: finished(operation),
  };
}

function mendedAs(session: Session, operation: Operation): Settled {
  const {ending, isFinished} = settleMended(session, operation);
  if (ending === 'Cut off')
    return cutOff(operation, 'Some of its cells have changed since.');
  return {ending, notice: isFinished ? finished(operation) : null};
}

const finished = ({who, what}: Operation) =>
  `A save by ${who} that was cut off half-way has been finished: ${what}`;

/** @param why it can't be finished, in words */
function cutOff({who, what}: Operation, why: string): Settled {
  return {
    ending: 'Cut off',
    notice: `A save by ${who} was cut off half-way: ${what} ${why} Please look at it and write what should stand.`,
  };
}

function ended(session: Session, {id}: Operation, settled: Settled): Settled {
  end(session.journal(), id, settled.ending, null);
  return settled;
}

/** The tab's, where its rows are saved under their ids; null for others. */
export function schemaOf(tab: string): Schema | null {
  const tables: readonly Schema[] = [
    OBJECTIVES,
    ACTIVITIES,
    ACTIVITY_BANK,
    SETTINGS_BY_NAME,
  ];
  return tables.find(schema => schema.tab === tab) ?? null;
}

/** Where a change has come: `torn` where each cell holds either what was or what shall be. */
type State = 'before' | 'after' | 'torn' | 'unclear';

function stateOf(own: OwnTable, change: LoggedChange): State {
  if (isThere(own, change)) return 'after';
  const {id, before, after} = change;
  const [row, second] = own.byId.get(id) ?? [];
  if (second) return 'unclear';
  if (!row || isRemoved(own, row))
    return before === null ? 'before' : 'unclear';
  // Of a row that goes, what has come into its other cells since counts too.
  const keys = Object.keys(after ?? {...before, ...cellsOf(own, row)});
  const was = (key: string) => before?.[key] ?? '';
  const shall = (key: string) => after?.[key] ?? '';
  const isBefore = keys.every(key =>
    holds(cellAt(own.table, row, key), was(key)),
  );
  if (isBefore) return before === null ? 'torn' : 'before';
  return keys.every(
    key =>
      holds(cellAt(own.table, row, key), was(key)) ||
      holds(cellAt(own.table, row, key), shall(key)),
  )
    ? 'torn'
    : 'unclear';
}

/** The changes with nothing withheld; null where some text was not logged, so that it can't be written again. */
function wholeChanges(
  changes: readonly LoggedChange[],
): readonly {id: string; before: Cells | null; after: Cells | null}[] | null {
  const whole = changes.map(({id, before, after}) => ({
    id,
    before: before && withoutWithheld(before),
    after: after && wholeCells(after),
  }));
  const isWhole = whole.every(
    ({after}, index) => (after === null) === (changes[index]?.after === null),
  );
  return isWhole ? whole : null;
}

function withoutWithheld(cells: LoggedCells): Cells {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, cell]) =>
      isWithheld(cell) ? [] : [[key, cell]],
    ),
  );
}

/** Carries the same out anew; where that fails, the next opening goes on with it. @throws UserError where it may not */
function finish(
  session: Session,
  operation: Operation,
  schema: Schema,
  whole: NonNullable<ReturnType<typeof wholeChanges>>,
  changes: readonly LoggedChange[],
): void {
  // Whoever opens the planner finishes it, and has not done it.
  const person = {key: '', name: operation.who};
  carryOut(
    {...session, person},
    {
      operation: operation.id,
      schema,
      // Between two tries somebody may have typed there.
      plan: own => {
        if (changes.some(change => stateOf(own, change) === 'unclear'))
          throw new UserError(both(own, changes));
        return whole;
      },
      what: () => operation.what,
      isCutOff: true,
    },
  );
}

/** That the rows have changed, with both sides of what is unclear. */
function both(own: OwnTable, changes: readonly LoggedChange[]): string {
  const sides = changes.flatMap(({id, after}) => {
    const [row] = own.byId.get(id) ?? [];
    if (!row) return [`${id} is not there any more.`];
    return Object.entries(after ?? {}).flatMap(([key, cell]) => {
      const now = cellAt(own.table, row, key);
      if (isWithheld(cell) || holds(now, cell)) return [];
      return `${headerOf(own.tab.schema, key)} of ${id} says "${cellText(now)}", and "${cellText(cell)}" was to be saved.`;
    });
  });
  return ['The row has changed since.', ...sides].join(' ');
}
