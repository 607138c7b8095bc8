/** What a run saw of the tabs, and when: only what it could not see is no fault of its. */
import type {Rect} from '../../src/host/protocol';
import {firstName} from './commit-faults';
import type {Effect} from './history';
import {type Known, nameOf} from './known';
import {cellName} from './ledger';
import type {Of, Scene} from './scene';
import type {Table, Value} from './tables';

export function look(scene: Scene, {run, sheet, part}: Of<'look'>): void {
  const at = scene.known(run);
  const table = scene.rowTables().get(sheet);
  if (part !== null) {
    if (table) notePart(at, table, part, scene.ledger.now);
    return;
  }
  at.looks.set(sheet, scene.ledger.now);
  if (at.dirty.size === 0) at.shifts = 0;
  if (at.dirty.has(sheet)) at.seen.set(sheet, scene.ledger.now);
  else if (table) noteFirsts(at, table, scene.ledger.idColumn(sheet));
  for (const name of [...at.stale.keys()])
    if (name.startsWith(`${sheet}\n`)) at.stale.delete(name);
  for (const effect of at.wishes.flat())
    if (effect.sheet === sheet && table) noteStale(scene, at, table, effect);
  for (const effect of at.wishes.flat())
    if (effect.sheet === sheet) dropSeen(scene, at, effect);
}

function notePart(
  {peeks}: Known,
  {sheet, headers, byKey}: Table,
  {row, rows, column, columns}: Rect,
  now: number,
): void {
  const seen = headers.slice(column - 1, column - 1 + columns);
  for (const record of byKey.values())
    if (record.row >= row && record.row < row + rows)
      for (const header of seen)
        peeks.set(cellName(sheet, record.key, header), now);
}

/** Of rows with the same id, the first keeps it. */
function noteFirsts(
  {firsts}: Known,
  {sheet, byKey}: Table,
  idColumn: string,
): void {
  const top = new Map<string, number>();
  for (const {key, row, cells} of byKey.values()) {
    const id = cells.get(idColumn);
    if (id === undefined) continue;
    const name = firstName(sheet, id);
    if ((top.get(name) ?? Infinity) < row) continue;
    top.set(name, row);
    firsts.set(name, key);
  }
}

/** Of several that it may do, one may have seen the cell as it is. */
function dropSeen({ledger}: Scene, {stale}: Known, effect: Effect): void {
  const [found] = ledger.rowsFor(effect);
  if (!found) return;
  const [key, row] = found;
  for (const [header, seen] of effect.seen)
    if (row.get(header) === seen)
      stale.delete(cellName(effect.sheet, key, header));
}

/** Cells that say something else by now than the sender saw. */
function noteStale(
  {ledger, operations}: Scene,
  at: Known,
  {byKey}: Table,
  effect: Effect,
): void {
  if (effect.does === 'add') return;
  const torn = operations.get(nameOf(at.wish));
  const [found, second] = ledger.rowsFor(effect);
  if (!found || second) return;
  const [key, row] = found;
  // An id that it gave before it was cut off is its own.
  const given = (id: Value | undefined) =>
    (ledger.ids.get(String(id)) ?? -1) >= (torn?.since ?? Infinity);
  const idColumn = ledger.idColumn(effect.sheet);
  for (const [header, seen] of effect.seen) {
    const now = row.get(header);
    if (header === idColumn && given(now)) continue;
    // What it sees is not what a person typed, where it has just written over it.
    const isSeen = byKey.get(key)?.cells.get(header) === now;
    if (now === seen || now === effect.cells.get(header) || !isSeen) continue;
    at.stale.set(
      cellName(effect.sheet, key, header),
      `${header} of ${effect.does === 'mend' ? effect.key : effect.id} said ${String(now)} and not ${String(seen)}`,
    );
  }
}
