/** A run gives the lock back: all that it has changed is what it was asked for, or it must own up to it. */
import {noteDone, noteSettled, presumed} from './carried-out';
import {commitOf} from './commit';
import type {Violation} from './history';
import {type Known, isBesideHit, isUntagged, letGo, wasHit} from './known';
import type {Run} from './run';
import type {Scene} from './scene';

export function released(scene: Scene, run: Run): void {
  const at = scene.known(run);
  if (at.lockedAt === null) return;
  const commit = commitOf({
    ledger: scene.ledger,
    tables: scene.rowTables(),
    wishes: at.wishes,
    torn: scene.operations.torn(),
    since: at.lockedAt,
    contested: at.contested,
    firsts: at.firsts,
    who: `${run.id} (${run.asked.functionName})`,
  });
  at.isMet ||= commit.met !== null;
  const excuses = new Set<string>();
  for (const fault of commit.faults) {
    const isAstray = wasHit(at.astray, fault.at);
    const excuse = excuseFor(scene, at, fault, isAstray);
    if (excuse !== null) excuses.add(excuse);
    else
      (isAstray || isBesideHit(at.astray, fault.at)
        ? at.toOwnUp
        : at.faults
      ).push(fault);
  }
  scene.excuses.push(...excuses);
  at.isExcused ||= excuses.size > 0 || isAnyAboveHeaders(scene);
  if (commit.met && at.hasWritten && at.wish.kind !== 'settle') {
    // Where its row was taken away or typed over meanwhile, its answer tells whether it saved first.
    if (!commit.isEmpty) noteDone(scene, run, at, commit);
    else if (commit.met.outcome.isTaken || at.wish.kind === 'save')
      at.taken = {...commit, changes: presumed(scene, at, commit)};
  }
  noteSettled(scene, at);
  for (const table of scene.rowTables().values()) scene.ledger.settle(table);
  letGo(at);
}

const isAnyAboveHeaders = (scene: Scene): boolean =>
  [...scene.rowTables().values()].some(({headerRow, byKey}) =>
    [...byKey.values()].some(({row}) => row < headerRow),
  );

/** Above the headers nothing is read. */
function isAboveHeaders(scene: Scene, name: string): boolean {
  const [sheet, key = ''] = name.split('\n');
  const table = scene.rowTables().get(Number(sheet));
  return (table?.byKey.get(key)?.row ?? Infinity) < (table?.headerRow ?? 1);
}

/** Why nobody can tell whose fault it is; null where it can be told. */
function excuseFor(
  scene: Scene,
  at: Known,
  {at: name}: Violation,
  isAstray: boolean,
): string | null {
  if (isAlike(scene, at, name)) return 'the same was typed';
  if (isAboveHeaders(scene, name)) return 'above the headers';
  if (at.isSwept && at.shifts > 0) return 'many rows changed at once';
  if (isAstray && at.isMeddledWith) return 'meddled with while put right';
  if (isAstray && isUntagged(name)) return 'a row that nothing names';
  return scene.ledger.isClouded(Number.parseInt(name), at.started)
    ? 'two rows with one id'
    : null;
}

/** Rows have moved under the run, and somebody typed into the cell the very thing that it wrote elsewhere. */
export function isAlike(
  scene: Scene,
  {lockedAt, written}: Known,
  name: string,
): boolean {
  const {ledger} = scene;
  const [sheet = '', key = '', header = ''] = name.split('\n');
  const since = lockedAt ?? Infinity;
  return (
    (ledger.moved.get(Number(sheet)) ?? -1) > since &&
    (ledger.typed.get(name) ?? -1) > since &&
    written.has(ledger.rows(Number(sheet)).get(key)?.get(header))
  );
}
