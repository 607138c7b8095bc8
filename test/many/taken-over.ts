/** What people do in the tabs is right; what it means for runs that are under way, and for saves that were cut off. */
import type {CellChange} from './difference';
import {Effects} from './effects';
import type {Effect} from './history';
import {cellName} from './ledger';
import type {Of, Scene} from './scene';
import type {Table} from './tables';

export function takeOver(scene: Scene, {before, after}: Of<'edit'>): void {
  for (const run of scene.runs.values()) run.edits++;
  for (const table of after) {
    const earlier = before.find(({sheet}) => sheet === table.sheet);
    if (!earlier || earlier === table || table.sheet === scene.log) continue;
    for (const change of scene.ledger.takeOver(earlier, table)) {
      disturb(scene, table.sheet, change);
      noteCopied(scene, table.sheet, change);
    }
    disturbRows(scene, earlier, table);
    for (const run of scene.runs.values()) {
      // Which of several was the first can't be told any more.
      if (!run.dirty.has(table.sheet)) run.firsts.clear();
      run.isMeddledWith ||= run.mending.has(table.sheet);
    }
  }
  scene.take(after);
}

/** Copied or brought back while a run had just written it: nobody can tell whose it is. */
function noteCopied(
  {runs}: Scene,
  sheet: number,
  {key, header, is}: CellChange,
): void {
  for (const run of runs.values())
    if (
      run.dirty.has(sheet) &&
      run.wishes.flat().some(({cells}) => cells.get(header) === is)
    )
      run.contested.add(cellName(sheet, key, header));
}

/** A save that was cut off can be neither finished nor dropped where people went on in its cells. */
function disturb(scene: Scene, sheet: number, change: CellChange): void {
  const name = cellName(sheet, change.key, change.header);
  const {ledger} = scene;
  const isId = change.header === ledger.idColumn(sheet);
  // Its row has no id any more, or there are two with it.
  const isUnknown = (effect: Effect) =>
    effect.does === 'add'
      ? isId && effect.sheet === sheet
      : ledger.rowsFor(effect).length !== 1;
  for (const operation of scene.operations.torn()) {
    if (operation.effects.some(isUnknown)) operation.isDisturbed = true;
    const effects = new Effects(
      scene.ledger,
      scene.rowTables(),
      operation.since,
    );
    if (effects.outcome(operation.effects).cells.has(name))
      operation.isDisturbed = true;
  }
}

function disturbRows({operations}: Scene, before: Table, after: Table): void {
  for (const key of before.byKey.keys())
    if (!after.byKey.has(key))
      for (const operation of operations.torn()) operation.isDisturbed = true;
}

/** Rows have got their tags. */
export function rename(scene: Scene, {before, after}: Of<'tag'>): void {
  for (const table of after) {
    const earlier = before.find(({sheet}) => sheet === table.sheet);
    if (earlier && earlier !== table && table.sheet !== scene.log)
      scene.ledger.rename(earlier, table);
  }
  scene.take(after);
}
