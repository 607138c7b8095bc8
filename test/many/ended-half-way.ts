/** A run that Google has ended: what it had begun, and what nobody can tell any more. */
import {isNoTab} from './answers';
import {commitOf} from './commit';
import {firstName} from './commit-faults';
import {Effects} from './effects';
import type {Effect, Violation} from './history';
import {type Known, nameOf, wasHit} from './known';
import {cellName, rowName} from './ledger';
import {isAlike} from './letting-go';
import {unfinished} from './log-lines';
import {type Changed, type Operation, rowsOf, unsure} from './operations';
import type {Run} from './run';
import type {Scene} from './scene';
import {disturb} from './taken-over';
import type {Value} from './tables';

export function killed(scene: Scene, run: Run): void {
  const at = scene.known(run);
  scene.runs.delete(run);
  if (at.faults[0]) throw at.faults[0];
  if (at.lockedAt === null || at.isSaved) return;
  noteTorn(scene, run, at, at.astray.size + at.contested.size > 0);
  keepGivenIds(scene, at);
  // Where rows moved between its last look and its write, no Log can tell what it hit.
  excuse(scene, 'cut off where rows had moved', name =>
    wasHit(at.astray, name),
  );
  excuse(
    scene,
    'cut off where somebody typed',
    name => at.contested.has(name) || isAlike(scene, at, name),
  );
}

/**
 * One that was refused in its middle, as a tab is called otherwise by then, or gone: its save stands open in the
 * Log.
 */
export function leftOpen(
  scene: Scene,
  run: Run,
  at: Known,
  error: string,
): void {
  const log = scene.logTable();
  const isOpen =
    log && [...unfinished(log)].some(name => isItsName(scene, at, name));
  const isBegun = at.hasWritten || isNoTab(error);
  if (isBegun && !at.isSaved && isOpen) noteTorn(scene, run, at, true);
}

/** Whether the Log calls its save so; one that undoes is called by what it takes back. */
function isItsName({operations}: Scene, {wish, meant}: Known, name: string) {
  const [, target] = /^undo:(.*)$/s.exec(name) ?? [];
  return wish.kind === 'undo'
    ? target !== undefined && meant.includes(operations.get(target) ?? null)
    : name === nameOf(wish);
}

function noteTorn(
  scene: Scene,
  run: Run,
  at: Known,
  isDisturbed: boolean,
): void {
  const operation = nameOf(at.wish);
  const earlier = scene.operations.get(operation);
  const effects = begunOf(scene, at);
  if (
    at.wish.kind === 'settle' ||
    at.wish.kind === 'read' ||
    earlier?.state === 'done'
  )
    return;
  const changes = unsure(at.foreseen, effects, at.contested, scene.ledger);
  const torn: Operation = {
    who: run.asked.who,
    effects,
    state: 'torn',
    ids: [],
    changes,
    begun: [
      ...(earlier?.begun ?? []),
      ...changes.filter(change => isWritten(scene, change)),
    ],
    isUndone: at.wish.kind === 'undo',
    isCertain: false,
    wasWhole: earlier?.wasWhole ?? false,
    isDisturbed: (earlier?.isDisturbed ?? false) || isDisturbed,
    // What an earlier run had begun under that name is still what is meant.
    since: earlier?.since ?? at.lockedAt ?? scene.ledger.now,
    endedAt: scene.ledger.now,
  };
  scene.operations.set(operation === '' ? run.id : operation, torn);
  for (const target of at.meant) if (target) target.isCertain = false;
  scene.isWhole(torn);
}

/** Of all that it may have meant to do, what it has begun; the first where that does not show. */
function begunOf(scene: Scene, {wishes, lockedAt}: Known): readonly Effect[] {
  const tables = scene.rowTables();
  const since = lockedAt ?? scene.ledger.now;
  const isBegun = (effects: readonly Effect[]) => {
    const {cells} = new Effects(scene.ledger, tables, since).outcome(effects);
    return differs(scene, name => cells.has(name));
  };
  const begun = wishes.length > 1 ? wishes.find(isBegun) : undefined;
  return begun ?? wishes[0] ?? [];
}

function isWritten(scene: Scene, change: Changed): boolean {
  const {sheet, header, is} = change;
  const table = scene.rowTables().get(sheet);
  const [found] = rowsOf(scene.ledger, change);
  return (
    found !== undefined && table?.byKey.get(found[0])?.cells.get(header) === is
  );
}

function differs(scene: Scene, isAsked: (name: string) => boolean): boolean {
  return [...scene.rowTables().values()].some(table =>
    scene.ledger
      .against(table)
      .cells.some(({key, header}) =>
        isAsked(cellName(table.sheet, key, header)),
      ),
  );
}

/**
 * An id that it has given to a row that had none, or to a copy, is that row's, whatever else was hit. A row of
 * nothing but such an id may go again.
 */
function keepGivenIds(scene: Scene, {firsts, lockedAt}: Known): void {
  const {ledger} = scene;
  for (const table of scene.rowTables().values()) {
    const {sheet} = table;
    const column = ledger.idColumn(sheet);
    const isCopy = (key: string, id: Value) =>
      ledger.wasShared(sheet, key, id) &&
      firsts.get(firstName(sheet, id)) !== key;
    const {cells, gone} = ledger.against(table);
    const given = cells.filter(
      ({key, header, was, is}) =>
        header === column &&
        (was === undefined || isCopy(key, was)) &&
        is !== undefined &&
        !ledger.ids.has(String(is)),
    );
    const isBare = (key: string) => {
      const row = ledger.rows(sheet).get(key);
      const id = row?.size === 1 ? row.get(column) : undefined;
      return (
        id !== undefined &&
        (ledger.ids.get(String(id)) ?? Infinity) >= (lockedAt ?? Infinity)
      );
    };
    const names = new Set([
      ...given.map(({key}) => cellName(sheet, key, column)),
      ...gone.filter(isBare).map(key => rowName(sheet, key)),
    ]);
    ledger.accept(table, name => names.has(name));
  }
}

/** What no save explains is taken as it is in these cells and rows. */
function excuse(
  scene: Scene,
  why: string,
  isDoubtful: (name: string) => boolean,
): void {
  const {ledger} = scene;
  const names = new Set(
    unexplained(scene)
      .map(({at}) => at)
      .filter(isDoubtful),
  );
  if (names.size === 0) return;
  scene.excuses.push(why);
  for (const table of scene.rowTables().values()) {
    const {cells} = ledger.against(table);
    ledger.accept(table, name => names.has(name));
    for (const change of cells)
      if (names.has(cellName(table.sheet, change.key, change.header)))
        disturb(scene, table.sheet, change);
  }
}

function unexplained(scene: Scene): readonly Violation[] {
  return commitOf({
    ledger: scene.ledger,
    tables: scene.rowTables(),
    wishes: [],
    torn: scene.operations.torn(),
    since: Infinity,
    contested: new Set(),
    firsts: new Map(),
    who: '',
  }).faults;
}
