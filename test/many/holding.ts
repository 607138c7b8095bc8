/** What a run may do from the moment on at which it comes to hold the lock. */
import type {Effect, Wish} from './history';
import type {Known} from './known';
import {cellName} from './ledger';
import {type Operation, asStood, changesOf, reversed} from './operations';
import type {Run} from './run';
import type {Scene} from './scene';

export function locked(scene: Scene, run: Run): void {
  const at = scene.known(run);
  at.lockedAt = scene.ledger.now;
  at.isMet = false;
  at.edits = 0;
  at.isSwept = false;
  const [wishes, meant] = wishesOf(scene, run, at.wish);
  at.wishes = wishes;
  noteStanding(scene, at);
  at.foreseen = asStood(
    changesOf(wishes[0] ?? [], scene.ledger),
    at.standing,
    scene.ledger,
  );
  at.meant = meant;
}

function noteStanding(scene: Scene, {standing}: Known): void {
  standing.clear();
  for (const table of scene.rowTables().values())
    for (const {key, header, is} of scene.ledger.against(table).cells)
      standing.set(cellName(table.sheet, key, header), is);
}

function wishesOf(
  scene: Scene,
  run: Run,
  wish: Wish,
): [readonly (readonly Effect[])[], readonly (Operation | null)[]] {
  if (wish.kind === 'save') return [[wish.effects], [null]];
  if (wish.kind !== 'undo') return [[[]], [null]];
  const named =
    wish.operation === null ? undefined : scene.operations.get(wish.operation);
  const meant =
    wish.operation === null
      ? scene.operations.lastOf(run.asked.who)
      : named && !named.isUndone && named.state !== 'dropped'
        ? [named]
        : [];
  const clear = meant.filter(({changes}) => changes.length > 0);
  return [clear.map(each => reversed(each, scene.ledger)), clear];
}

/** Whether people made it unclear which of its rows an id means. */
export function isClouded(scene: Scene, {wishes, started}: Known): boolean {
  return wishes
    .flat()
    .some(({sheet}) => scene.ledger.isClouded(sheet, started));
}
