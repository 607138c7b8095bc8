/** Carries out what can be put right: each problem is found anew, and nothing else is changed. */
import type {Cell} from '../../domain/cell';
import {counted, listed} from '../../domain/count';
import {carryOut} from '../carry-out';
import {changeWords} from '../change-words';
import {headerOf} from '../column';
import {idsFor} from '../given-ids';
import {type Operation, begin, end, readOperations} from '../journal';
import {type OwnTable, requiredRow} from '../own-table';
import {whoOf} from '../person';
import {adoptCopy, repair} from '../repair';
import {ACTIVITY_BANK} from '../reference-tabs';
import {type Cells, holds} from '../row-change';
import {yearStartOf} from '../save';
import {SETTINGS} from '../schema';
import type {Session} from '../session';
import {schemaOf} from '../cut-off-saves';
import {firstAnswer} from '../settle';
import {type Row, cellAt} from '../table';
import {isUndoName} from '../undo-name';
import {UserError} from '../user-error';
import {repairMessage} from '../witnesses';
import {MARKS, type Target, addressOf, contentOf, isContent} from './address';
import type {CellFix, HeaderFix, MarkFix} from './fix';
import {type Name, type NamedFix, gone, readName, tableOf} from './fix-name';
import {KEPT_COPY, mendedMark} from './mark-words';
import {mend} from './mend';
import {isMended, settleMended} from './mended';
import {mendHeaders} from './mend-headers';

export interface Fixed {
  /** What was done, as a sentence. */
  readonly what: string;
  readonly isUndoable: boolean;
}

/**
 * Carries out fixes by their names, all or none, and once: a repeat gives the first answer.
 *
 * @param find what can be put right now
 * @throws UserError where one is not there any more as it was seen
 */
export function carryOutFixes(
  session: Session,
  operation: string,
  ids: readonly string[],
  find: () => readonly (NamedFix | null)[],
): Fixed {
  if (isUndoName(operation))
    throw new UserError(
      `"${operation}" can't name a fix, because names that begin so are those of undone changes.`,
    );
  const names = ids.map(readName);
  const earlier = fixedBefore(session, operation, names);
  if (earlier) return earlier;
  const known = new Map(find().map(named => [named?.id, named?.fix]));
  const fixes = ids.map(id => known.get(id) ?? gone());
  const cells = fixes.filter(fix => fix.does === 'cell');
  if (cells.length === fixes.length) return fixCells(session, operation, cells);
  const [fix, another] = fixes;
  if (!fix || another || fix.does === 'cell') throw notTogether();
  return fix.does === 'headers'
    ? fixHeaders(session, operation, fix)
    : fixMarks(session, operation, fix);
}

const notTogether = () =>
  new UserError('Only cells of one tab can be fixed at once.');

/** Null where nothing was carried out under that name. */
function fixedBefore(
  session: Session,
  operation: string,
  names: readonly Name[],
): Fixed | null {
  const last = readOperations(session.workbook)
    .filter(({id}) => id === operation)
    .pop();
  if (!last || last.ending === 'Not saved') return null;
  const changes = last.changes();
  const isSame = names.every(
    ([, tab, address, key]) =>
      (tab === last.table || address === MARKS) &&
      changes.some(
        ({id, after}) =>
          id.startsWith(address) && (!key || key in (after ?? {})),
      ),
  );
  if (!isSame)
    throw new UserError(
      `The operation "${operation}" was used before, for something else: ${last.what} Nothing was changed now: send this under a name of its own.`,
    );
  return ended(session, last)
    ? {what: last.what, isUndoable: !isMarks(last)}
    : null;
}

const isMarks = (operation: Operation) =>
  operation.changes().some(({id}) => id === MARKS);

function ended(session: Session, operation: Operation): boolean {
  if (operation.ending === 'Done') return true;
  if (isMended(operation))
    return settleMended(session, operation).ending === 'Done';
  const ids = operation.changes().map(({id}) => id);
  const schema = schemaOf(operation.table);
  const asked = {operation: operation.id, isRemoval: false, ids};
  return schema !== null && firstAnswer(session, {...asked, schema}) !== null;
}

/** All that is to change in one row. */
interface RowFix {
  readonly row: Row;
  readonly target: Target & {readonly before: Cells; readonly after: Cells};
}

function fixCells(
  session: Session,
  operation: string,
  fixes: readonly CellFix[],
): Fixed {
  const {schema} = fixes[0] ?? gone();
  if (fixes.some(fix => fix.schema !== schema)) throw notTogether();
  const own = tableOf(session.workbook, schema) ?? gone();
  const rows = rowFixes(session, own, fixes);
  const targets = rows.map(({target}) => target);
  const isById =
    schemaOf(schema.tab) !== null &&
    targets.every(({address}) => !isContent(address));
  const isTold = isById && targets.length === 1 && schema !== ACTIVITY_BANK;
  const what = isTold
    ? changeWords(
        own,
        targets.map(target => changeOf(own, target)),
        yearStartOf(session.workbook),
      )
    : wordsFor(fixes);
  if (isById)
    carryOut(session, {
      operation,
      schema,
      plan: now => targets.map(target => changeOf(now, target)),
      what: () => what,
    });
  else mend(session, {operation, schema, what, targets});
  return {what, isUndoable: true};
}

function rowFixes(
  session: Session,
  own: OwnTable,
  fixes: readonly CellFix[],
): readonly RowFix[] {
  const {schema} = own.tab;
  let next: (() => string) | undefined;
  const newId = () => (next ??= idsFor(session, schema, own))();
  const byRow = new Map<number, CellFix[]>();
  for (const fix of fixes)
    byRow.set(fix.row.row, [...(byRow.get(fix.row.row) ?? []), fix]);
  const counts = new Map<string, number>();
  return [...byRow.values()].map(ofRow => {
    const {row} = ofRow[0] ?? gone();
    const before: {[key: string]: Cell} = {};
    const after: {[key: string]: Cell} = {};
    for (const {key, change} of ofRow) {
      before[key] ??= cellAt(own.table, row, key);
      after[key] = change ? change(after[key] ?? before[key]) : newId();
    }
    const isOfId = (schema.idKey ?? '') in after;
    const address = isOfId ? contentOf(own, row) : addressOf(own, row);
    const nth = counts.get(address) ?? 0;
    counts.set(address, nth + 1);
    return {row, target: {address, nth, before, after}};
  });
}

function changeOf(own: OwnTable, {address, before, after}: RowFix['target']) {
  const row = requiredRow(own, address);
  const isAsSeen = Object.entries(before).every(([key, cell]) =>
    holds(cellAt(own.table, row, key), cell),
  );
  return isAsSeen ? {id: address, before, after} : gone();
}

function wordsFor(fixes: readonly CellFix[]): string {
  const [first] = fixes;
  const tab = first?.schema.tab ?? '';
  if (fixes.every(({kind}) => kind === 'newId'))
    return fixes.length === 1
      ? `Gave a row of ${tab} an id of its own.`
      : `Gave ${fixes.length} rows of ${tab} ids of their own.`;
  const headers = new Set(fixes.map(({schema, key}) => headerOf(schema, key)));
  return `Fixed ${counted(fixes.length, 'cell')} of ${tab}: ${listed([...headers])}.`;
}

function fixHeaders(
  session: Session,
  operation: string,
  fix: HeaderFix,
): Fixed {
  const what =
    fix.index === null
      ? `Added to ${fix.schema.tab}: ${listed(fix.columns.map(({header}) => header))}.`
      : `Wrote the header "${fix.to}" in ${fix.schema.tab}.`;
  mendHeaders(session, fix, operation, what);
  return {what, isUndoable: true};
}

/** Noted down so that it is done once and can be read about; there is nothing to bring back. */
function fixMarks(
  session: Session,
  operation: string,
  {doubt}: MarkFix,
): Fixed {
  const {workbook, person} = session;
  const what = doubt === null ? KEPT_COPY : mendedMark(repairMessage(doubt));
  const journal = session.journal();
  begin(journal, {
    operation,
    who: whoOf(person),
    what,
    schema: SETTINGS,
    changes: [{id: MARKS, before: {}, after: {}}],
  });
  if (doubt === null) adoptCopy(workbook);
  else repair(workbook, [{doubt, message: what}]);
  end(journal, operation, 'Done', person.key);
  return {what, isUndoable: false};
}
