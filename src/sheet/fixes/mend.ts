/**
 * Writes single cells of rows that may have no id: noted down, written, read back, and put right where
 * rows moved meanwhile.
 */
import {listed} from '../../domain/count';
import {type CellWrite, checkTargets, missingColumn} from '../cell-writes';
import {type Schema, headerOf} from '../column';
import {begin, end} from '../journal';
import {type OwnTable, ownRows} from '../own-table';
import {whoOf} from '../person';
import type {Cells, RowChange} from '../row-change';
import {isPassing} from '../runtime';
import type {Session} from '../session';
import {type Row, readTable} from '../table';
import {UserError} from '../user-error';
import {type Workbook, forget, readTab} from '../workbook';
import {type Target, logged, rowAt} from './address';
import {attemptOnce} from './attempt';

export interface Mending {
  readonly operation: string;
  readonly schema: Schema;
  readonly what: string;
  readonly targets: readonly (Target & {
    readonly before: Cells;
    readonly after: Cells;
  })[];
}

const MOST_ATTEMPTS = 3;

/** @throws UserError where a row is not as it was seen, with nothing written */
export function mend(session: Session, mending: Mending): void {
  const {workbook, person} = session;
  const {operation, schema, what, targets} = mending;
  const first = tableFor(workbook, schema);
  const rows = targets.map(target => requiredRow(first, target));
  checkTargets(first, writesFor(first, targets, rows));
  const changes = targets.map((target, index) => ({
    id: logged(first, rows[index]!, target),
    before: target.before,
    after: target.after,
  }));
  const journal = session.journal();
  begin(journal, {operation, who: whoOf(person), what, schema, changes});
  const refused = trouble(workbook, mending, changes);
  end(journal, operation, refused ? 'Not saved' : 'Done', person.key);
  if (refused) throw refused;
}

const changed = ({tab}: Schema) =>
  new UserError(
    `Somebody has changed this row of ${tab} since, so nothing was changed. Check the workbook again to see what it says now.`,
  );

const moved = ({tab}: Schema) =>
  new UserError(
    `Rows of ${tab} kept moving while this was fixed, so nothing was fixed. Try again when nobody is sorting or inserting rows.`,
  );

const unclear = ({tab}: Schema, places: readonly string[]) =>
  new UserError(
    `Rows of ${tab} kept moving while this was fixed, so nothing was fixed, and some cells there may have come into other rows. Look at ${places.length > 0 ? `${listed(places)} of ` : ''}${tab}; File › Version history in the menu has it as it was.`,
  );

const stopped = (failure: unknown) =>
  new UserError(
    `${failure instanceof Error ? failure.message : String(failure)} Nothing was changed.`,
  );

/** What became of it: null where the rows hold it; else why they are as they were, or that they may not be. */
function trouble(
  workbook: Workbook,
  {schema, targets}: Mending,
  changes: readonly RowChange[],
): UserError | null {
  for (let count = 1; count <= MOST_ATTEMPTS; count++) {
    const own = tableFor(workbook, schema);
    const rows = targets.map(target => rowAt(own, target, target.before));
    if (!rows.every(row => row !== undefined)) return changed(schema);
    const writes = writesFor(own, targets, rows);
    const lacking = writes.find(({index}) => index < 0);
    if (lacking)
      return missingColumn(schema.tab, headerOf(schema, lacking.key));
    const attempted = attemptOnce(workbook, {own, rows, writes, changes});
    if (attempted.isSaved) return null;
    const {back, failure} = attempted;
    if (!back.isBack) return unclear(schema, back.places);
    if (failure !== null && !isPassing(failure)) return stopped(failure);
    forget(workbook);
  }
  return moved(schema);
}

export function tableFor(workbook: Workbook, schema: Schema): OwnTable {
  const tab = readTab(workbook, schema);
  if (tab.refusal !== null) throw new UserError(tab.refusal);
  if (tab.sheet === null)
    throw new UserError(`There is no tab called ${schema.tab} any more.`);
  return ownRows(tab, tab.sheet, readTable(schema, tab.values));
}

function requiredRow(own: OwnTable, target: Target): Row {
  const row = rowAt(own, target, target.before);
  if (row) return row;
  throw changed(own.tab.schema);
}

function writesFor(
  own: OwnTable,
  targets: Mending['targets'],
  rows: readonly Row[],
): readonly CellWrite[] {
  return targets.flatMap(({after}, at) =>
    Object.entries(after).map(([key, value]) => ({
      row: rows[at]!.row,
      index: own.table.indexes[key] ?? -1,
      id: '',
      key,
      value,
    })),
  );
}
