/** Reads what happened, step by step, and says which rule was broken. */
import {checkRefused, checkSaved, isOwnedUp, isRestSaved} from './answers';
import {checkIds, checkOnce, checkWhole} from './at-the-end';
import {type Commit, commitOf} from './commit';
import {type Effect, type Event, type Wish, Violation} from './history';
import {type Known, known, isUntagged, letGo, nameOf, wasHit} from './known';
import type {Ledger} from './ledger';
import {look} from './looks';
import {
  type Changed,
  type Operation,
  addedBy,
  changesOf,
  reversed,
} from './operations';
import type {Run} from './run';
import {type Of, Scene} from './scene';
import type {Tables} from './tables';
import {rename, takeOver} from './taken-over';
import {written} from './writes';

export class Checker {
  private readonly scene: Scene;

  constructor(tables: Tables, log: number) {
    this.scene = new Scene(tables, log);
  }

  get ledger(): Ledger {
    return this.scene.ledger;
  }

  /** How often damage was owned up to, or could not be told from what people did. */
  get excused(): number {
    return this.scene.excused;
  }

  /** @throws Violation */
  see(event: Event): void {
    const {scene} = this;
    scene.ledger.now++;
    switch (event.kind) {
      case 'edit':
        takeOver(scene, event);
        return this.checkStill();
      case 'tag':
        return rename(scene, event);
      case 'start':
        scene.runs.set(event.run, known(event.wish, scene.ledger.now));
        return;
      case 'lock':
        return this.locked(event.run);
      case 'look':
        return look(scene, event);
      case 'write':
        written(scene, event);
        return this.checkStill();
      case 'release':
        return this.released(event.run);
      case 'end':
        return this.ended(event);
      case 'kill':
        return this.killed(event.run);
    }
  }

  /** All that was cut off is settled, and every row has an id of its own. @throws Violation */
  close(): void {
    const {ledger, operations} = this.scene;
    const tables = this.scene.rowTables();
    for (const operation of operations.torn())
      checkWhole(operation, ledger, tables);
    for (const operation of operations.all())
      checkOnce(operation, ledger, tables);
    checkIds(ledger, tables);
  }

  private locked(run: Run): void {
    const at = this.scene.known(run);
    at.lockedAt = this.scene.ledger.now;
    at.isMet = false;
    at.edits = 0;
    const [wishes, meant] = this.wishesOf(run, at.wish);
    at.wishes = wishes;
    at.foreseen = changesOf(wishes[0] ?? [], this.scene.ledger);
    at.meant = meant;
  }

  private released(run: Run): void {
    const at = this.scene.known(run);
    if (at.lockedAt === null) return;
    const commit = commitOf({
      ledger: this.scene.ledger,
      tables: this.scene.rowTables(),
      wishes: at.wishes,
      torn: this.scene.operations.torn(),
      since: at.lockedAt,
      contested: at.contested,
      firsts: at.firsts,
      who: `${run.id} (${run.asked.functionName})`,
    });
    at.isMet ||= commit.met !== null;
    for (const fault of commit.faults) {
      const isAstray = wasHit(at.astray, fault.at);
      const isUnclear =
        (isAstray && (at.isMeddledWith || isUntagged(fault.at))) ||
        this.scene.ledger.isClouded(Number.parseInt(fault.at), at.started);
      if (isUnclear) this.scene.excused++;
      else (isAstray ? at.toOwnUp : at.faults).push(fault);
    }
    if (commit.met && at.hasWritten && at.wish.kind !== 'settle') {
      // Where its row was taken away or typed over meanwhile, its answer tells whether it saved first.
      if (!commit.isEmpty) this.noteDone(run, at, commit);
      else if (commit.met.outcome.isTaken || at.wish.kind === 'save')
        at.taken = {...commit, changes: this.presumed(at, commit)};
    }
    this.noteSettled(at);
    for (const table of this.scene.rowTables().values())
      this.scene.ledger.settle(table);
    letGo(at);
  }

  /** What it has changed where nothing shows it any more: people went on in its rows. */
  private presumed(
    {wishes, foreseen}: Known,
    {met}: Commit,
  ): readonly Changed[] {
    const effects = wishes[met!.wish] ?? [];
    const isAdded = effects.map(({does}) => does === 'add');
    const ids = met!.outcome.ids.filter((_, index) => isAdded[index]);
    return ids.includes(null)
      ? foreseen
      : [
          ...foreseen,
          ...addedBy(
            effects.filter((_, index) => isAdded[index]),
            ids.map(String),
            this.scene.ledger,
          ),
        ];
  }

  private noteDone(run: Run, at: Known, {met, changes}: Commit): void {
    const target = at.meant[met!.wish];
    const operation = nameOf(at.wish);
    const earlier = this.scene.operations.get(operation);
    if (earlier?.state === 'done' && at.wish.kind === 'save') {
      at.faults.push(
        new Violation('I6', `${operation} was done a second time.`),
      );
      return;
    }
    at.isSaved = true;
    if (target) target.isUndone = true;
    this.scene.operations.set(operation === '' ? run.id : operation, {
      who: run.asked.who,
      effects: at.wishes[met!.wish]!,
      state: 'done',
      ids: met!.outcome.ids.map(id => id ?? ''),
      changes: joined(earlier?.changes ?? [], changes),
      // What undoes is no change of one's own that the next undo takes back.
      isUndone: at.wish.kind === 'undo',
      wasWhole: true,
      isDisturbed: earlier?.isDisturbed ?? false,
      since: earlier?.since ?? at.lockedAt ?? this.scene.ledger.now,
      endedAt: this.scene.ledger.now,
    });
  }

  /** It says that it is saved, and people have made it unclear since in which rows: nobody can say otherwise. */
  private noteClouded(run: Run, at: Known): void {
    const {operations, ledger} = this.scene;
    const name = nameOf(at.wish);
    if (name === '' || operations.get(name) || !this.isClouded(at)) return;
    operations.set(name, {
      who: run.asked.who,
      effects: at.wishes[0] ?? [],
      state: 'done',
      ids: [],
      changes: at.foreseen,
      isUndone: false,
      wasWhole: true,
      isDisturbed: true,
      since: at.lockedAt ?? ledger.now,
      endedAt: ledger.now,
    });
  }

  /** A run that writes may have finished what was cut off, or seen that nothing of it was done. */
  private noteSettled(at: Known): void {
    for (const operation of this.scene.operations.torn()) {
      if (!this.scene.isWhole(operation)) continue;
      if (
        nameOf(at.wish) !== '' &&
        this.scene.operations.get(nameOf(at.wish)) === operation
      ) {
        operation.state = 'done';
        at.isMet = true;
      }
    }
  }

  private ended({run, isUnderLock, value, error}: Of<'end'>): void {
    const at = this.scene.known(run);
    const what = `${run.id} (${run.asked.functionName} ${nameOf(at.wish)})`;
    this.scene.runs.delete(run);
    if (isUnderLock)
      throw new Violation('I7', `${what} ended and kept the lock.`);
    if (at.faults[0]) throw at.faults[0];
    if (error !== null && isOwnedUp(error)) {
      this.scene.excused++;
      this.checkStill();
      return;
    }
    if (at.toOwnUp[0]) throw at.toOwnUp[0];
    if (at.taken && (error === null || isRestSaved(error)))
      this.noteDone(run, at, at.taken);
    if (error === null) this.noteClouded(run, at);
    if (error === null) {
      const done = this.scene.operations.get(nameOf(at.wish));
      checkSaved(what, at, value, done, this.isClouded(at));
    } else checkRefused(what, at, error, this.isMeddledSince(at.started));
    this.checkStill();
  }

  private isMeddledSince(started: number): boolean {
    return [...this.scene.ledger.edited.values()].some(
      edited => edited > started,
    );
  }

  private killed(run: Run): void {
    const at = this.scene.known(run);
    this.scene.runs.delete(run);
    if (at.faults[0]) throw at.faults[0];
    if (at.lockedAt === null || at.isSaved) return;
    const operation = nameOf(at.wish);
    const effects = at.wishes[0] ?? [];
    const isMoved = [...at.looks].some(
      ([sheet, look]) => (this.scene.ledger.moved.get(sheet) ?? -1) > look,
    );
    if (
      at.wish.kind !== 'settle' &&
      at.wish.kind !== 'read' &&
      this.scene.operations.get(operation)?.state !== 'done'
    ) {
      const torn: Operation = {
        who: run.asked.who,
        effects,
        state: 'torn',
        ids: [],
        changes: changesOf(effects, this.scene.ledger),
        isUndone: at.wish.kind === 'undo',
        wasWhole: false,
        isDisturbed: isMoved || at.astray.size + at.contested.size > 0,
        since: at.lockedAt,
        endedAt: this.scene.ledger.now,
      };
      this.scene.operations.set(operation === '' ? run.id : operation, torn);
      this.scene.isWhole(torn);
    }
    // Where rows moved between its last look and its write, no Log can tell what it hit.
    if (at.astray.size > 0) this.excuse(at.astray);
  }

  /** These cells and rows are taken as they are. */
  private excuse(names: ReadonlySet<string>): void {
    this.scene.excused++;
    for (const table of this.scene.rowTables().values())
      this.scene.ledger.accept(table, name => wasHit(names, name));
  }

  /** Whatever no run is writing just now is as it must be. @throws Violation */
  private checkStill(): void {
    for (const table of this.scene.rowTables().values()) {
      if (
        [...this.scene.runs.values()].some(({dirty}) => dirty.has(table.sheet))
      )
        continue;
      const {cells, come, gone} = this.scene.ledger.against(table);
      if (cells.length + come.length + gone.length === 0) continue;
      const commit = commitOf({
        ledger: this.scene.ledger,
        tables: new Map([[table.sheet, table]]),
        wishes: [],
        torn: this.scene.operations.torn(),
        since: Infinity,
        contested: new Set(),
        firsts: new Map(),
        who: 'Meanwhile',
      });
      if (
        commit.faults[0] &&
        !this.scene.operations.torn().some(({isDisturbed}) => isDisturbed)
      )
        throw commit.faults[0];
    }
  }

  private wishesOf(
    run: Run,
    wish: Wish,
  ): [readonly (readonly Effect[])[], readonly (Operation | null)[]] {
    if (wish.kind === 'save') return [[wish.effects], [null]];
    if (wish.kind !== 'undo') return [[[]], [null]];
    const named =
      wish.operation === null
        ? undefined
        : this.scene.operations.get(wish.operation);
    const meant =
      wish.operation === null
        ? this.scene.operations.lastOf(run.asked.who)
        : named && !named.isUndone && named.state !== 'dropped'
          ? [named]
          : [];
    const clear = meant.filter(({changes}) => changes.length > 0);
    return [clear.map(each => reversed(each, this.scene.ledger)), clear];
  }

  /** Whether people made it unclear which of its rows an id means. */
  private isClouded({wishes, started}: Known): boolean {
    return wishes
      .flat()
      .some(({sheet}) => this.scene.ledger.isClouded(sheet, started));
  }
}

/** What a save that was cut off had changed, and what its repeat has changed besides. */
function joined(
  first: readonly Changed[],
  second: readonly Changed[],
): readonly Changed[] {
  const isKnown = ({sheet, id, header}: Changed) =>
    first.some(
      each => each.sheet === sheet && each.id === id && each.header === header,
    );
  return [...first, ...second.filter(change => !isKnown(change))];
}
