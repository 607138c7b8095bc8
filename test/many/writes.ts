/** What a run writes, the moment it writes it: under the lock, after the Log says so, over nothing that it was not shown. */
import type {CellChange, Difference} from './difference';
import {type Effect, NEW_ID, Violation} from './history';
import {type Known, nameOf, noteAstray} from './known';
import {isAlike} from './letting-go';
import {Ledger, cellName} from './ledger';
import {lostLines, unfinished} from './log-lines';
import type {Of, Scene} from './scene';
import type {Table} from './tables';

/** @throws Violation */
export function written(scene: Scene, event: Of<'write'>): void {
  const {run, before, after} = event;
  const at = scene.known(run);
  for (const table of after) {
    const earlier = before.find(({sheet}) => sheet === table.sheet);
    if (!earlier || earlier === table) continue;
    if (table.sheet !== scene.log) {
      writtenRows(scene, event, at, earlier, table);
      continue;
    }
    const lost = lostLines(earlier, table);
    if (lost)
      throw new Violation(
        'I4',
        `${run.id} changed a line of the Log: ${lost}.`,
      );
    // A new attempt begins, or the save has ended.
    at.seen.clear();
    at.mending.clear();
  }
  scene.take(after);
}

function writtenRows(
  scene: Scene,
  {run, isUnderLock}: Of<'write'>,
  at: Known,
  earlier: Table,
  table: Table,
): void {
  const changes = new Ledger([earlier]).against(table);
  if (changes.cells.length + changes.come.length + changes.gone.length === 0)
    return;
  const what = `${run.id} (${run.asked.functionName} ${nameOf(at.wish)})`;
  if (!isUnderLock)
    throw new Violation('I7', `${what} wrote rows without the lock.`);
  if (at.wish.kind === 'read') {
    if (!isOfHeaders(earlier, table))
      throw new Violation('I10', `${what} only reads, and changed rows.`);
    at.dirty.add(table.sheet);
    return;
  }
  checkLogged(scene, at, table, changes, what);
  at.dirty.add(table.sheet);
  at.hasWritten = true;
  for (const {is} of changes.cells) at.written.add(is);
  for (const {cells} of changes.come)
    for (const is of cells.values()) at.written.add(is);
  noteMending(scene, at, table);
  if (hasMoved(scene, at, table.sheet))
    noteAstray(at.astray, table.sheet, changes);
  for (const change of changes.cells) checkCell(scene, at, table, change, what);
  noteRaced(scene, at, table);
}

/** Whether columns are called otherwise, and no row came or went: what is under them is looked at in the end. */
const isOfHeaders = (earlier: Table, {headers, byKey}: Table): boolean =>
  earlier.headers.join('\n') !== headers.join('\n') &&
  [...earlier.byKey.keys()].join('\n') === [...byKey.keys()].join('\n');

/** Of its own cells, those into which somebody typed since its last look, though it wrote just the same. */
function noteRaced({ledger}: Scene, at: Known, {sheet}: Table): void {
  const look = at.looks.get(sheet) ?? -1;
  for (const effect of at.wishes.flat()) {
    if (effect.sheet !== sheet || effect.does === 'add') continue;
    const [found] = ledger.rowsFor(effect);
    for (const header of found ? ledger.headersOf(effect) : []) {
      const name = cellName(sheet, found![0], header);
      const seen = Math.max(look, at.peeks.get(name) ?? -1);
      if ((ledger.typed.get(name) ?? -1) > seen) at.contested.add(name);
    }
  }
}

/** Whether rows or columns came to stand elsewhere since the run's last look. */
const hasMoved = ({ledger}: Scene, {looks}: Known, sheet: number): boolean =>
  (ledger.moved.get(sheet) ?? -1) > (looks.get(sheet) ?? -1);

function checkLogged(
  scene: Scene,
  {wishes}: Known,
  {sheet}: Table,
  changes: Difference,
  what: string,
): void {
  const isAsked = ({key, header, is}: CellChange) =>
    scene.ledger.rows(sheet).get(key)?.get(header) !== is &&
    wishes
      .flat()
      .some(
        ({cells}) =>
          cells.has(header) &&
          (cells.get(header) === is || cells.get(header) === NEW_ID),
      );
  const log = scene.logTable();
  if (changes.cells.some(isAsked) && !(log && unfinished(log).size > 0))
    throw new Violation(
      'I4',
      `${what} wrote rows before the Log said so: ${JSON.stringify(changes)}.`,
    );
}

/** A run that writes again after it has read back what it wrote puts things right, until its attempt is over. */
function noteMending({ledger}: Scene, at: Known, {sheet}: Table): void {
  const read = at.seen.get(sheet);
  if (read === undefined) return;
  at.mending.add(sheet);
  at.isMeddledWith ||= (ledger.edited.get(sheet) ?? -1) > read;
}

function checkCell(
  scene: Scene,
  at: Known,
  table: Table,
  {key, header, is}: CellChange,
  what: string,
): void {
  const {ledger} = scene;
  const {sheet} = table;
  const name = cellName(sheet, key, header);
  const peek = at.peeks.get(name);
  const seen = Math.max(at.looks.get(sheet) ?? -1, peek ?? -1);
  // What is typed a moment before the very cell is written can't be seen; any other cell is none of its business.
  const isIts =
    peek !== undefined ||
    hasMoved(scene, at, sheet) ||
    header === ledger.idColumn(sheet) ||
    wishesFor(scene, at).some(effect => names(effect, table, key, header));
  if (isIts && (ledger.typed.get(name) ?? -1) > seen) at.contested.add(name);
  const truth = ledger.rows(sheet).get(key)?.get(header);
  const stale = at.stale.get(name);
  // What was meant for another row is put back, or owned up to; so is what looks like ours.
  const isClear =
    !hasMoved(scene, at, sheet) && !isAlike(scene, at, name) && !at.isSwept;
  if (stale && is !== truth && isClear)
    throw new Violation(
      'I5',
      `${what} wrote over what it was not shown: ${stale}.`,
    );
}

const wishesFor = ({operations}: Scene, {wishes}: Known): readonly Effect[] => [
  ...wishes.flat(),
  ...operations.torn().flatMap(({effects}) => effects),
];

/** Whether the effect is about that cell. */
function names(
  effect: Effect,
  {sheet, byKey}: Table,
  key: string,
  header: string,
): boolean {
  if (effect.sheet !== sheet) return false;
  if (effect.does === 'add') return true;
  if (effect.does === 'mend')
    return effect.key === key && effect.cells.has(header);
  const isRow = [...(byKey.get(key)?.cells.values() ?? [])].includes(effect.id);
  return isRow && (effect.does === 'remove' || effect.cells.has(header));
}
