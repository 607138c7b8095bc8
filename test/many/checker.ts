/** Reads what happened, step by step, and says which rule was broken. */
import {
  checkOwnedUp,
  checkRefused,
  checkSaved,
  isOwnedUp,
  isRestSaved,
} from './answers';
import {checkIds, checkOnce, checkWhole} from './at-the-end';
import {noteClouded, noteDone, stillToUndo} from './carried-out';
import {commitOf} from './commit';
import {killed, leftOpen} from './ended-half-way';
import {type Effect, type Event, Violation} from './history';
import {isClouded, locked} from './holding';
import {known, nameOf} from './known';
import type {Ledger} from './ledger';
import {released} from './letting-go';
import {look} from './looks';
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

  /** Each time that damage was owned up to, or could not be told from what people did: why. */
  get excuses(): readonly string[] {
    return this.scene.excuses;
  }

  /** What the run is to do with rows, by its wish. */
  effectsOf(run: Run): readonly Effect[] {
    return this.scene.known(run).wishes.flat();
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
        return locked(this.scene, event.run);
      case 'look':
        return look(scene, event);
      case 'write':
        written(scene, event);
        return this.checkStill();
      case 'release':
        return released(this.scene, event.run);
      case 'end':
        return this.ended(event);
      case 'kill':
        return killed(this.scene, event.run);
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

  private ended({run, isUnderLock, value, error}: Of<'end'>): void {
    const at = this.scene.known(run);
    const what = `${run.id} (${run.asked.functionName} ${nameOf(at.wish)})`;
    this.scene.runs.delete(run);
    if (isUnderLock)
      throw new Violation('I7', `${what} ended and kept the lock.`);
    if (at.faults[0]) throw at.faults[0];
    if (error !== null && isOwnedUp(error)) {
      checkOwnedUp(what, at, error, this.ledger);
      stillToUndo(at);
      if (at.toOwnUp.length > 0) this.scene.excuses.push('owned up');
      this.checkStill();
      return;
    }
    if (at.toOwnUp[0]) throw at.toOwnUp[0];
    if (at.taken && (error === null || isRestSaved(error)))
      noteDone(this.scene, run, at, at.taken);
    if (error === null) noteClouded(this.scene, run, at);
    if (error === null) {
      const done = this.scene.operations.get(nameOf(at.wish));
      checkSaved(what, at, value, done, isClouded(this.scene, at));
    } else {
      checkRefused(what, at, error, this.isMeddledSince(at.started));
      leftOpen(this.scene, run, at, error);
    }
    this.checkStill();
  }

  private isMeddledSince(started: number): boolean {
    return [...this.scene.ledger.edited.values()].some(
      edited => edited > started,
    );
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
        !this.scene.operations
          .torn()
          .some(
            ({isDisturbed, effects}) =>
              isDisturbed && effects.some(({sheet}) => sheet === table.sheet),
          )
      )
        throw commit.faults[0];
    }
  }
}
