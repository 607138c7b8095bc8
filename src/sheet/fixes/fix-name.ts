/** Names by which what can be put right is found again, whatever has moved since. */
import type {Schema} from '../column';
import {checksum} from '../made/fingerprint';
import {type OwnTable, ownRows} from '../own-table';
import {readTable} from '../table';
import {UserError} from '../user-error';
import {type Workbook, readTab} from '../workbook';
import {MARKS, addressOf, contentOf} from './address';
import type {CellFix, Fix, Found} from './fix';

/** What a fix is known by: kind, tab, row, column, and what stands there and is to stand there. */
export type Name = readonly [
  kind: string,
  tab: string,
  address: string,
  key: string,
  content: string,
  nth: number,
];

export interface NamedFix {
  readonly id: string;
  readonly fix: Fix;
}

/** @returns for each of those found the name of its fix; null where there is none */
export function namedFixes(
  workbook: Workbook,
  found: readonly Found[],
): readonly (NamedFix | null)[] {
  const tables = new Map<Schema, OwnTable | null>();
  const own = (schema: Schema) => {
    if (!tables.has(schema)) tables.set(schema, tableOf(workbook, schema));
    return tables.get(schema) ?? null;
  };
  const counts = new Map<string, number>();
  return found.map(({fix}) => {
    if (fix === null) return null;
    const name = nameOf(fix, own);
    const nth = counts.get(name.join()) ?? 0;
    counts.set(name.join(), nth + 1);
    return {fix, id: JSON.stringify([...name, nth])};
  });
}

function nameOf(fix: Fix, own: (schema: Schema) => OwnTable | null): string[] {
  const content = checksum(`${fix.before}\n${fix.after}`);
  if (fix.does === 'marks')
    return [fix.kind, fix.doubt?.sheet.getName() ?? '', MARKS, '', content];
  const {tab} = fix.schema;
  if (fix.does === 'headers')
    return [fix.kind, tab, '', fix.columns[0]?.key ?? '', content];
  const table = own(fix.schema);
  const address = table ? addressIn(table, fix) : '';
  return [fix.kind, tab, address, fix.key, content];
}

/** An id that is to be changed names no row. */
function addressIn(own: OwnTable, {row, key}: CellFix): string {
  return key === own.tab.schema.idKey
    ? contentOf(own, row)
    : addressOf(own, row);
}

/** @throws UserError for what is no name of ours */
export function readName(id: string): Name {
  try {
    const name: unknown = JSON.parse(id);
    if (Array.isArray(name) && name.length === 6) return name as never as Name;
  } catch {
    // Said below: it is no name of ours.
  }
  return gone();
}

/** @throws UserError always: nothing goes by that name now */
export function gone(): never {
  throw new UserError(
    'This problem is not there any more as you saw it: somebody has changed the row, or it is fixed already. Nothing was changed; check the workbook again.',
  );
}

/** A table of ours as it stands; null where there is no such tab. */
export function tableOf(workbook: Workbook, schema: Schema): OwnTable | null {
  const tab = readTab(workbook, schema);
  return tab.sheet && ownRows(tab, tab.sheet, readTable(schema, tab.values));
}
