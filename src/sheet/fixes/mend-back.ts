/** Takes back what was mended, from the Log. */
import {cellText} from '../../domain/cell';
import {parseIds} from '../../domain/ids';
import type {Schema} from '../column';
import type {Operation} from '../journal';
import {type Cells, isWithheld} from '../row-change';
import {ACTIVITIES, TABLES} from '../schema';
import type {Session} from '../session';
import {readTable, textAt} from '../table';
import {UserError} from '../user-error';
import {type Workbook, readTab} from '../workbook';
import {type Target, addressesIn} from './address';
import {type Mending, mend} from './mend';

/** @throws UserError where a row has changed since */
export function mendBack(
  session: Session,
  target: Operation,
  operation: string,
  what: string,
): void {
  const schema = schemaNamed(target);
  const targets = target.changes().map(({id, before, after}) => ({
    address: addressesIn(id).after,
    nth: addressesIn(id).nth,
    before: kept(after),
    after: kept(before),
  }));
  checkUnnamed(session.workbook, schema, targets);
  mend(session, {operation, schema, what, targets});
}

/** An id that activities name by now is not taken away. */
function checkUnnamed(
  workbook: Workbook,
  {idKey}: Schema,
  targets: Mending['targets'],
): void {
  const key = idKey ?? '';
  const ids = targets.flatMap(({before, after}) => {
    const [id, instead] = [before, after].map(each =>
      cellText(each[key] ?? ''),
    );
    return id !== undefined && id !== instead ? [id] : [];
  });
  if (ids.length === 0) return;
  const table = readTable(ACTIVITIES, readTab(workbook, ACTIVITIES).values);
  for (const row of table.rows)
    for (const id of parseIds(textAt(table, row, 'objectiveIds')))
      if (ids.includes(id))
        throw new UserError(
          `Row ${row.row} of ${ACTIVITIES.tab} names ${id} by now, so the row keeps its id.`,
        );
}

function kept(cells: Target['before'] | null): Cells {
  return Object.fromEntries(
    Object.entries(cells ?? {}).map(([key, cell]) => {
      if (!isWithheld(cell)) return [key, cell];
      throw new UserError(
        'The earlier text looked like a child’s data, so it was not kept and can’t come back. File › Version history in the menu has it.',
      );
    }),
  );
}

export function schemaNamed({table}: Operation): Schema {
  const schema = TABLES.find(({tab}) => tab === table);
  if (schema) return schema;
  throw new UserError(`The tab ${table} is unknown.`);
}
