/** Taking back a change whole, where nobody touched the same since. */
import type {Reshape} from './reshape';
import type {SheetData} from './data';
import type {Snapshot} from './snapshot';
import {equal} from './equality';

/** One change: the workbook before and after it, and what moved since. */
export interface Change {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly own: readonly Reshape[];
  readonly since: Reshape[];
}
export const MOVED_ON =
  "The sheet has changed since, so this can't be taken back any more. Please change it by hand.";

export const ids = ({sheets}: Snapshot) => sheets.map(({id}) => id);

/**
 * The workbook with everything that the change touched as it was before; null where any of
 * it has changed since.
 */
export function wholly(
  now: Snapshot,
  {before, after}: Change,
): Snapshot | null {
  const lists = !equal(ids(before), ids(after));
  if (lists && !equal(ids(now), ids(after))) return null;
  const find = (snapshot: Snapshot, id: number) =>
    snapshot.sheets.find(sheet => sheet.id === id);
  const sheets: SheetData[] = [];
  for (const id of lists ? ids(before) : ids(now)) {
    const old = find(before, id);
    const made = find(after, id);
    const current = find(now, id);
    if (old && made && current && !sameSheet(old, made)) {
      if (!sameSheet(current, made)) return null;
      sheets.push(old);
    } else if (current) sheets.push(current);
    else if (old) sheets.push(old);
  }
  const gone = lists ? after.sheets.filter(({id}) => !find(before, id)) : [];
  for (const sheet of gone) {
    const current = find(now, sheet.id);
    if (!current || !sameSheet(current, sheet)) return null;
  }
  if (!lists && ids(after).some(id => !find(now, id))) return null;
  const names = part(before.namedRanges, after.namedRanges, now.namedRanges);
  const metadata = part(before.metadata, after.metadata, now.metadata);
  if (!names || !metadata) return null;
  return {
    ...now,
    sheets,
    namedRanges: names,
    metadata,
    nextId: now.nextId === after.nextId ? before.nextId : now.nextId,
  };
}

/** A list as it was where the change altered it; null where it has changed since. */
function part<List>(before: List, after: List, now: List): List | null {
  if (before === after || equal(before, after)) return now;
  return equal(now, after) ? before : null;
}

export function sameSheet(a: SheetData, b: SheetData): boolean {
  if (a === b) return true;
  const {rows: rowsA, ...restA} = a;
  const {rows: rowsB, ...restB} = b;
  return (
    rowsA.length === rowsB.length &&
    rowsA.every(
      (row, index) => row === rowsB[index] || equal(row, rowsB[index]),
    ) &&
    equal(restA, restB)
  );
}
