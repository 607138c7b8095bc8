/** What is known of a save once its run has let go of the lock, or has answered. */
import type {Commit} from './commit';
import {TELLING} from './effects';
import {Violation} from './history';
import {isClouded} from './holding';
import {type Known, nameOf} from './known';
import {type Changed, addedBy, asStood, isSameCell, unsure} from './operations';
import type {Run} from './run';
import type {Scene} from './scene';

export function noteDone(
  scene: Scene,
  run: Run,
  at: Known,
  {met, changes}: Commit,
): void {
  const target = at.meant[met!.wish];
  const operation = nameOf(at.wish);
  const earlier = scene.operations.get(operation);
  if (earlier?.state === 'done' && at.wish.kind === 'save') {
    at.faults.push(new Violation('I6', `${operation} was done a second time.`));
    return;
  }
  at.isSaved = true;
  if (target) target.isUndone = true;
  disturbTorn(scene, changes);
  scene.operations.set(operation === '' ? run.id : operation, {
    who: run.asked.who,
    effects: at.wishes[met!.wish]!,
    state: 'done',
    ids: met!.outcome.ids.map(id => id ?? ''),
    changes: joined(
      earlier?.begun ?? [],
      unsure(
        asStood(changes, at.standing, scene.ledger),
        at.wishes[met!.wish]!,
        at.contested,
        scene.ledger,
      ),
    ),
    begun: [],
    // What undoes is no change of one's own that the next undo takes back.
    isUndone: at.wish.kind === 'undo',
    isCertain: earlier === undefined,
    wasWhole: true,
    isDisturbed: earlier?.isDisturbed ?? false,
    since: earlier?.since ?? at.lockedAt ?? scene.ledger.now,
    endedAt: scene.ledger.now,
  });
}

/** It says that it has not undone it, whatever stands there: the next undo may mean the same. */
export function stillToUndo({wish, meant}: Known): void {
  if (wish.kind !== 'undo') return;
  for (const target of meant) if (target) target.isUndone = false;
}

/** A row that a save has begun to add, and that another has changed: it is neither's alone any more. */
function disturbTorn(scene: Scene, changes: readonly Changed[]): void {
  for (const operation of scene.operations.torn())
    for (const {sheet, id} of changes) {
      const rows = [...(scene.rowTables().get(sheet)?.byKey.values() ?? [])];
      const row = rows.find(({cells}) => [...cells.values()].includes(id));
      operation.isDisturbed ||= operation.effects.some(
        effect =>
          effect.does === 'add' &&
          effect.sheet === sheet &&
          TELLING.some(
            header =>
              effect.cells.has(header) &&
              row?.cells.get(header) === effect.cells.get(header),
          ),
      );
    }
}

/** What it has changed where nothing shows it any more: people went on in its rows. */
export function presumed(
  scene: Scene,
  {wishes, foreseen: then, contested}: Known,
  {met}: Commit,
): readonly Changed[] {
  const effects = wishes[met!.wish] ?? [];
  const foreseen = unsure(then, effects, contested, scene.ledger);
  const isAdded = effects.map(({does}) => does === 'add');
  const ids = met!.outcome.ids.filter((_, index) => isAdded[index]);
  return ids.includes(null)
    ? foreseen
    : [
        ...foreseen,
        ...addedBy(
          effects.filter((_, index) => isAdded[index]),
          ids.map(String),
          scene.ledger,
        ),
      ];
}

/** It says that it is saved, and people have made it unclear since in which rows: nobody can say otherwise. */
export function noteClouded(scene: Scene, run: Run, at: Known): void {
  const {operations, ledger} = scene;
  const name = nameOf(at.wish);
  if (name === '' || operations.get(name) || !isClouded(scene, at)) return;
  operations.set(name, {
    who: run.asked.who,
    effects: at.wishes[0] ?? [],
    state: 'done',
    ids: [],
    changes: at.foreseen,
    begun: [],
    isUndone: false,
    isCertain: true,
    wasWhole: true,
    isDisturbed: true,
    since: at.lockedAt ?? ledger.now,
    endedAt: ledger.now,
  });
}

/** A run that writes may have finished what was cut off, or seen that nothing of it was done. */
export function noteSettled(scene: Scene, at: Known): void {
  for (const operation of scene.operations.torn()) {
    const isWhole = scene.isWhole(operation);
    if (isWhole === false) continue;
    if (
      nameOf(at.wish) !== '' &&
      scene.operations.get(nameOf(at.wish)) === operation
    ) {
      if (isWhole === true) operation.state = 'done';
      at.isMet = true;
    }
  }
}

/** What the repeat of a save that was cut off has changed, and what that had changed before. */
function joined(
  first: readonly Changed[],
  second: readonly Changed[],
): readonly Changed[] {
  const isKnown = (change: Changed) =>
    second.some(each => isSameCell(each, change));
  return [...first.filter(change => !isKnown(change)), ...second];
}
