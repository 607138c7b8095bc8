/** What people do in the tabs is right; what it means for runs that are under way, and for saves that were cut off. */
import {type CellChange, difference, rowsOf} from './difference';
import {Effects, TELLING, wanted} from './effects';
import type {Effect} from './history';
import {type Ledger, cellName} from './ledger';
import type {Operation} from './operations';
import type {Of, Scene} from './scene';
import {
  type Record_,
  type Table,
  type Tables,
  type Value,
  isDeleted,
} from './tables';

export function takeOver(scene: Scene, {before, after}: Of<'edit'>): void {
  const isSweeping = areManyRows(before, after);
  for (const run of scene.runs.values()) {
    // To whoever looks later that is as good as two things.
    run.edits += isSweeping ? 2 : 1;
    run.isSwept ||= isSweeping;
  }
  for (const table of after) {
    const earlier = before.find(({sheet}) => sheet === table.sheet);
    if (!earlier || earlier === table || table.sheet === scene.log) continue;
    if (isDeleted(earlier) || isDeleted(table)) deletedOrBack(scene, table);
    else takeOverTable(scene, earlier, table);
    const isShift = scene.ledger.moved.get(table.sheet) === scene.ledger.now;
    for (const run of scene.runs.values()) {
      if (isShift) run.shifts++;
      // Which of several was the first can't be told any more.
      if (!run.dirty.has(table.sheet)) run.firsts.clear();
      run.isMeddledWith ||= run.mending.has(table.sheet);
    }
  }
  scene.take(after);
}

/** More rows than somebody fills down or deletes at once. */
const MANY_ROWS = 4;

/** Whether cells of many rows were changed at once: a whole column, or all that stands in a tab. */
const areManyRows = (before: Tables, after: Tables): boolean =>
  after.some(table => {
    const earlier = before.find(({sheet}) => sheet === table.sheet);
    if (!earlier || earlier === table) return false;
    const {cells, come, gone} = difference(rowsOf(earlier), table);
    const rows = new Set(cells.map(({key}) => key));
    return rows.size + come.length + gone.length > MANY_ROWS;
  });

function takeOverTable(scene: Scene, earlier: Table, table: Table): void {
  for (const change of scene.ledger.takeOver(earlier, table)) {
    disturb(scene, table.sheet, change);
    noteCopied(scene, table, change);
    letStand(scene, table, change);
  }
  disturbRows(scene, earlier, table);
}

/** While a tab is not there nothing is said of its rows, and then they are right as they are. */
function deletedOrBack({ledger, operations, runs}: Scene, table: Table): void {
  const {sheet} = table;
  ledger.cloud(sheet);
  for (const operation of operations.torn())
    operation.isDisturbed ||= operation.effects.some(
      each => each.sheet === sheet,
    );
  const isWritten = [...runs.values()].some(({dirty}) => dirty.has(sheet));
  if (!isDeleted(table) && !isWritten) ledger.settle(table);
}

/**
 * Copied or brought back while a run had just written it, or typed into a row over which it had written another,
 * or in a row that has got another id by it: nobody can tell whose it is.
 */
function noteCopied(
  {runs, ledger}: Scene,
  {sheet, byKey}: Table,
  {key, header, is}: CellChange,
): void {
  const column = ledger.idColumn(sheet);
  const id = ledger.rows(sheet).get(key)?.get(column);
  const isOver = byKey.get(key)?.cells.get(column) !== id;
  const headers = header === column ? ledger.columns(sheet) : [header];
  for (const run of runs.values())
    if (
      run.dirty.has(sheet) &&
      (isOver ||
        header === column ||
        run.wishes.flat().some(({cells}) => cells.get(header) === is))
    )
      for (const each of headers) run.contested.add(cellName(sheet, key, each));
}

/** A save that was cut off can be neither finished nor dropped where people went on in its cells. */
export function disturb(scene: Scene, sheet: number, change: CellChange): void {
  const name = cellName(sheet, change.key, change.header);
  const {ledger} = scene;
  const isId = change.header === ledger.idColumn(sheet);
  for (const operation of scene.operations.torn()) {
    // Its row has no id any more, or there are two with it.
    const isUnknown = (effect: Effect) =>
      effect.does === 'add'
        ? isId &&
          effect.sheet === sheet &&
          [change.was, change.is].some(id => mayName(ledger, operation, id))
        : ledger.rowsFor(effect).length !== 1;
    // Its row is one that may have been added half-way.
    const row = scene.rowTables().get(sheet)?.byKey.get(change.key)?.cells;
    // One that has just come is in no table yet.
    const cells = row ?? ledger.rows(sheet).get(change.key);
    const id = cells?.get(ledger.idColumn(sheet));
    const isHalf = (effect: Effect) =>
      effect.does === 'add' &&
      effect.sheet === sheet &&
      mayName(ledger, operation, id);
    if (operation.effects.some(each => isUnknown(each) || isHalf(each)))
      operation.isDisturbed = true;
    const effects = new Effects(
      scene.ledger,
      scene.rowTables(),
      operation.since,
    );
    if (effects.outcome(operation.effects).cells.has(name))
      operation.isDisturbed = true;
  }
}

/** What a save that was cut off has left in a row whose id a person takes away is nobody's to finish. */
function letStand(
  {ledger, operations}: Scene,
  table: Table,
  {key, header, was}: CellChange,
): void {
  const {sheet} = table;
  const row = table.byKey.get(key);
  if (!row || was === undefined || header !== ledger.idColumn(sheet)) return;
  for (const operation of operations.torn())
    for (const effect of operation.effects) {
      const isAbout = effect.does === 'edit' || effect.does === 'remove';
      if (!isAbout || effect.sheet !== sheet || effect.id !== was) continue;
      operation.isDisturbed = true;
      const left = ledger
        .headersOf(effect)
        .filter(each => row.cells.get(each) === wanted(effect, each));
      const names = new Set(left.map(each => cellName(sheet, key, each)));
      ledger.accept(table, name => names.has(name));
    }
}

function disturbRows(
  {operations, ledger}: Scene,
  before: Table,
  after: Table,
): void {
  const gone = [...before.byKey.values()].filter(
    ({key}) => !after.byKey.has(key),
  );
  for (const operation of operations.torn())
    operation.isDisturbed ||= operation.effects.some(
      effect =>
        effect.sheet === after.sheet &&
        gone.some(record => mayBeRowOf(ledger, operation, effect, record)),
    );
}

/** Whether the row was one of the effect's, or may have been added by it. */
function mayBeRowOf(
  ledger: Ledger,
  operation: Operation,
  effect: Effect,
  {key, cells}: Record_,
): boolean {
  const id = cells.get(ledger.idColumn(effect.sheet));
  if (effect.does === 'mend') return effect.key === key;
  if (effect.does !== 'add') return effect.id === id;
  const isAlike = TELLING.some(
    header =>
      effect.cells.has(header) &&
      cells.get(header) === effect.cells.get(header),
  );
  return isAlike || mayName(ledger, operation, id);
}

/** Whether it may be the id of a row that the save has added, or brought back. */
const mayName = (
  {ids}: Ledger,
  {effects, since}: Operation,
  id: Value | undefined,
): boolean =>
  id !== undefined &&
  ((ids.get(String(id)) ?? Infinity) >= since ||
    effects.some(effect => effect.does === 'add' && effect.id === id));

/** Rows have got their tags. */
export function rename(scene: Scene, {before, after}: Of<'tag'>): void {
  for (const table of after) {
    const earlier = before.find(({sheet}) => sheet === table.sheet);
    if (earlier && earlier !== table && table.sheet !== scene.log)
      scene.ledger.rename(earlier, table);
  }
  scene.take(after);
}
