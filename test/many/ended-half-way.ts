/** A run that Google has ended: what it had begun, and what nobody can tell any more. */
import {isBesideHit, nameOf, wasHit} from './known';
import {cellName} from './ledger';
import {isAlike} from './letting-go';
import {type Changed, type Operation, rowsOf, unsure} from './operations';
import type {Run} from './run';
import type {Scene} from './scene';

export function killed(scene: Scene, run: Run): void {
  const at = scene.known(run);
  scene.runs.delete(run);
  if (at.faults[0]) throw at.faults[0];
  if (at.lockedAt === null || at.isSaved) return;
  const operation = nameOf(at.wish);
  const earlier = scene.operations.get(operation);
  const effects = at.wishes[0] ?? [];
  const isMoved = [...at.looks].some(
    ([sheet, look]) => (scene.ledger.moved.get(sheet) ?? -1) > look,
  );
  if (
    at.wish.kind !== 'settle' &&
    at.wish.kind !== 'read' &&
    earlier?.state !== 'done'
  ) {
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
      isDisturbed:
        earlier?.isDisturbed ||
        isMoved ||
        at.astray.size + at.contested.size > 0,
      // What an earlier run had begun under that name is still what is meant.
      since: earlier?.since ?? at.lockedAt,
      endedAt: scene.ledger.now,
    };
    scene.operations.set(operation === '' ? run.id : operation, torn);
    for (const target of at.meant) if (target) target.isCertain = false;
    scene.isWhole(torn);
  }
  keepGivenIds(scene);
  // Where rows moved between its last look and its write, no Log can tell what it hit.
  if (at.astray.size > 0)
    excuse(
      scene,
      name => wasHit(at.astray, name) || isBesideHit(at.astray, name),
    );
  const isDoubtful = (name: string) =>
    at.contested.has(name) || isAlike(scene, at, name);
  if (differs(scene, isDoubtful)) excuse(scene, isDoubtful);
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

/** An id that it has given to a row that had none is that row's, whatever else was hit. */
function keepGivenIds(scene: Scene): void {
  const {ledger} = scene;
  for (const table of scene.rowTables().values()) {
    const {sheet} = table;
    const column = ledger.idColumn(sheet);
    const given = ledger
      .against(table)
      .cells.filter(
        ({header, was, is}) =>
          header === column &&
          was === undefined &&
          is !== undefined &&
          !ledger.ids.has(String(is)),
      );
    const names = new Set(given.map(({key}) => cellName(sheet, key, column)));
    ledger.accept(table, name => names.has(name));
  }
}

/** These cells and rows are taken as they are. */
function excuse(scene: Scene, isRight: (name: string) => boolean): void {
  scene.excused++;
  for (const table of scene.rowTables().values())
    scene.ledger.accept(table, isRight);
}
