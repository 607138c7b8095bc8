/** Reads what happened, step by step, and says which rule was broken. */
import {checkRefused, checkSaved, isOwnedUp} from './answers';
import {checkIds, checkWhole} from './at-the-end';
import {type Commit, commitOf} from './commit';
import type {CellChange} from './difference';
import {Effects} from './effects';
import {type Effect, type Event, type Wish, Violation} from './history';
import {
  type Known,
  known,
  isUntagged,
  letGo,
  nameOf,
  noteAstray,
  wasHit,
} from './known';
import {Ledger, cellName} from './ledger';
import {lostLines, unfinished} from './log-lines';
import {
  type Operation,
  Operations,
  addedBy,
  changesOf,
  reversed,
} from './operations';
import type {Run} from './run';
import {type Table, type Tables} from './tables';

export class Checker {
  readonly ledger: Ledger;
  readonly operations = new Operations();
  private readonly runs = new Map<Run, Known>();
  private tables: ReadonlyMap<number, Table>;
  /** How often damage was owned up to, or could not be told from what people did. */
  excused = 0;

  constructor(
    tables: Tables,
    private readonly log: number,
  ) {
    this.ledger = new Ledger(tables.filter(({sheet}) => sheet !== log));
    this.tables = this.byId(tables);
  }

  /** @throws Violation */
  see(event: Event): void {
    this.ledger.now++;
    switch (event.kind) {
      case 'edit':
        return this.edited(event.before, event.after);
      case 'start':
        this.runs.set(event.run, known(event.wish, this.ledger.now));
        return;
      case 'lock':
        return this.locked(event.run);
      case 'look':
        return this.looked(event.run, event.sheet);
      case 'write':
        return this.written(event);
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
    const tables = this.rowTables();
    for (const operation of this.operations.torn())
      checkWhole(operation, this.ledger, tables);
    checkIds(this.ledger, tables);
  }

  private edited(before: Tables, after: Tables): void {
    for (const table of after) {
      const earlier = before.find(({sheet}) => sheet === table.sheet);
      if (!earlier || earlier === table || table.sheet === this.log) continue;
      const taken = this.ledger.takeOver(earlier, table);
      for (const change of taken) {
        this.disturb(cellName(table.sheet, change.key, change.header));
        this.noteCopied(table.sheet, change);
      }
      this.disturbRows(earlier, table);
      for (const run of this.runs.values())
        run.isMeddledWith ||= run.mending.has(table.sheet);
    }
    this.take(after);
    this.checkStill();
  }

  /** Copied or brought back while a run had just written it: nobody can tell whose it is. */
  private noteCopied(sheet: number, {key, header, is}: CellChange): void {
    for (const run of this.runs.values())
      if (
        run.dirty.has(sheet) &&
        run.wishes.flat().some(({cells}) => cells.get(header) === is)
      )
        run.contested.add(cellName(sheet, key, header));
  }

  private locked(run: Run): void {
    const at = this.known(run);
    at.lockedAt = this.ledger.now;
    at.isMet = false;
    const [wishes, meant] = this.wishesOf(run, at.wish);
    at.wishes = wishes;
    at.foreseen = changesOf(wishes[0] ?? [], this.ledger);
    at.meant = meant;
  }

  private looked(run: Run, sheet: number): void {
    const at = this.known(run);
    at.looks.set(sheet, this.ledger.now);
    if (at.dirty.has(sheet)) at.seen.set(sheet, this.ledger.now);
    for (const name of [...at.stale.keys()])
      if (name.startsWith(`${sheet}\n`)) at.stale.delete(name);
    for (const effect of at.wishes.flat())
      if (effect.sheet === sheet) this.noteStale(at, effect);
  }

  private noteStale(at: Known, effect: Effect): void {
    if (effect.does === 'add') return;
    const [found, second] = this.ledger.withId(effect.sheet, effect.id);
    if (!found || second) return;
    const [key, row] = found;
    for (const [header, seen] of effect.seen) {
      const now = row.get(header);
      if (now === seen || now === effect.cells.get(header)) continue;
      at.stale.set(
        cellName(effect.sheet, key, header),
        `${header} of ${effect.id} said ${String(now)} and not ${String(seen)}`,
      );
    }
  }

  private written({
    run,
    isUnderLock,
    before,
    after,
  }: Extract<Event, {kind: 'write'}>): void {
    const at = this.known(run);
    const operation = nameOf(at.wish);
    for (const table of after) {
      const earlier = before.find(({sheet}) => sheet === table.sheet);
      if (!earlier || earlier === table) continue;
      if (table.sheet === this.log) {
        const lost = lostLines(earlier, table);
        if (lost)
          throw new Violation(
            'I4',
            `${run.id} changed a line of the Log: ${lost}.`,
          );
        // A new attempt begins, or the save has ended.
        at.seen.clear();
        at.mending.clear();
        continue;
      }
      this.writtenRows(run, at, earlier, table, operation, isUnderLock);
    }
    this.take(after);
    this.checkStill();
  }

  private writtenRows(
    run: Run,
    at: Known,
    earlier: Table,
    table: Table,
    operation: string,
    isUnderLock: boolean,
  ): void {
    const changes = new Ledger([earlier]).against(table);
    if (changes.cells.length + changes.come.length + changes.gone.length === 0)
      return;
    const what = `${run.id} (${run.asked.functionName} ${operation})`;
    if (at.wish.kind === 'read')
      throw new Violation('I10', `${what} only reads, and changed rows.`);
    if (!isUnderLock)
      throw new Violation('I7', `${what} wrote rows without the lock.`);
    const log = this.tables.get(this.log);
    const isAsked = ({key, header, is}: CellChange) =>
      this.ledger.rows(table.sheet).get(key)?.get(header) !== is &&
      at.wishes
        .flat()
        .some(({cells}) => cells.has(header) && cells.get(header) === is);
    if (changes.cells.some(isAsked) && !(log && unfinished(log)))
      throw new Violation(
        'I4',
        `${what} wrote rows before the Log said so: ${JSON.stringify(changes)}.`,
      );
    at.dirty.add(table.sheet);
    at.hasWritten = true;
    this.noteMending(at, table);
    if (
      (this.ledger.edited.get(table.sheet) ?? -1) >
      (at.looks.get(table.sheet) ?? -1)
    )
      noteAstray(at.astray, table.sheet, changes);
    for (const {key, header, is} of changes.cells) {
      const name = cellName(table.sheet, key, header);
      const typed = this.ledger.typed.get(name) ?? -1;
      const look = at.looks.get(table.sheet) ?? -1;
      if (typed > look) at.contested.add(name);
      const truth = this.ledger.rows(table.sheet).get(key)?.get(header);
      const stale = at.stale.get(name);
      if (stale && is !== truth)
        throw new Violation(
          'I5',
          `${what} wrote over what it was not shown: ${stale}.`,
        );
    }
  }

  /** A run that writes again after it has read back what it wrote puts things right, until its attempt is over. */
  private noteMending(at: Known, {sheet}: Table): void {
    const read = at.seen.get(sheet);
    if (read === undefined) return;
    at.mending.add(sheet);
    at.isMeddledWith ||= (this.ledger.edited.get(sheet) ?? -1) > read;
  }

  private released(run: Run): void {
    const at = this.known(run);
    if (at.lockedAt === null) return;
    const commit = commitOf({
      ledger: this.ledger,
      tables: this.rowTables(),
      wishes: at.wishes,
      torn: this.operations.torn(),
      since: at.lockedAt,
      contested: at.contested,
      who: `${run.id} (${run.asked.functionName})`,
    });
    at.isMet ||= commit.met !== null;
    for (const fault of commit.faults) {
      const isAstray = wasHit(at.astray, fault.at);
      const isUnclear =
        (isAstray && (at.isMeddledWith || isUntagged(fault.at))) ||
        this.ledger.isClouded(Number.parseInt(fault.at), at.started);
      if (isUnclear) this.excused++;
      else (isAstray ? at.toOwnUp : at.faults).push(fault);
    }
    if (commit.met && at.hasWritten && at.wish.kind !== 'settle') {
      // Where its row was taken away meanwhile, its answer tells whether it saved first.
      if (!commit.isEmpty) this.noteDone(run, at, commit);
      else if (commit.met.outcome.isTaken)
        at.taken = {...commit, changes: at.foreseen};
    }
    this.noteSettled(at);
    for (const table of this.rowTables().values()) this.ledger.settle(table);
    letGo(at);
  }

  private noteDone(run: Run, at: Known, {met, changes}: Commit): void {
    const target = at.meant[met!.wish];
    const operation = nameOf(at.wish);
    const earlier = this.operations.get(operation);
    if (earlier?.state === 'done' && at.wish.kind === 'save') {
      at.faults.push(
        new Violation('I6', `${operation} was done a second time.`),
      );
      return;
    }
    at.isSaved = true;
    if (target) target.isUndone = true;
    this.operations.set(operation === '' ? run.id : operation, {
      who: run.asked.who,
      effects: at.wishes[met!.wish]!,
      state: 'done',
      ids: met!.outcome.ids.map(id => id ?? ''),
      changes:
        earlier?.state === 'torn' && earlier.changes.length > 0
          ? earlier.changes
          : changes,
      // What undoes is no change of one's own that the next undo takes back.
      isUndone: at.wish.kind === 'undo',
      isDisturbed: false,
      since: this.ledger.now,
    });
  }

  /** A run that writes may have finished what was cut off, or seen that nothing of it was done. */
  private noteSettled(at: Known): void {
    for (const operation of this.operations.torn()) {
      if (!this.isWhole(operation)) continue;
      if (
        nameOf(at.wish) !== '' &&
        this.operations.get(nameOf(at.wish)) === operation
      ) {
        operation.state = 'done';
        at.isMet = true;
      }
    }
  }

  /** Whether all of it is there; then the rows are known that it has added. */
  private isWhole(operation: Operation): boolean {
    const {effects, since} = operation;
    const {isThere, ids} = new Effects(
      this.ledger,
      this.rowTables(),
      since,
    ).outcome(effects);
    if (!isThere) return false;
    operation.ids = ids.map(id => id ?? '');
    if (effects.some(({does}) => does === 'add'))
      operation.changes = addedBy(effects, operation.ids, this.ledger);
    return true;
  }

  private ended({
    run,
    isUnderLock,
    value,
    error,
  }: Extract<Event, {kind: 'end'}>): void {
    const at = this.known(run);
    const what = `${run.id} (${run.asked.functionName} ${nameOf(at.wish)})`;
    this.runs.delete(run);
    if (isUnderLock)
      throw new Violation('I7', `${what} ended and kept the lock.`);
    if (at.faults[0]) throw at.faults[0];
    if (error !== null && isOwnedUp(error)) {
      this.excused++;
      this.checkStill();
      return;
    }
    if (at.toOwnUp[0]) throw at.toOwnUp[0];
    if (error === null && at.taken) this.noteDone(run, at, at.taken);
    if (error === null) {
      const done = this.operations.get(nameOf(at.wish));
      checkSaved(what, at, value, done, this.isClouded(at));
    } else checkRefused(what, at, error, this.isMeddledSince(at.started));
    this.checkStill();
  }

  private isMeddledSince(started: number): boolean {
    return [...this.ledger.edited.values()].some(edited => edited > started);
  }

  private killed(run: Run): void {
    const at = this.known(run);
    this.runs.delete(run);
    if (at.faults[0]) throw at.faults[0];
    if (at.lockedAt === null || at.isSaved) return;
    const operation = nameOf(at.wish);
    const effects = at.wishes[0] ?? [];
    const isMoved = [...at.looks].some(
      ([sheet, look]) => (this.ledger.edited.get(sheet) ?? -1) > look,
    );
    if (
      at.wish.kind !== 'settle' &&
      at.wish.kind !== 'read' &&
      this.operations.get(operation)?.state !== 'done'
    ) {
      const torn: Operation = {
        who: run.asked.who,
        effects,
        state: 'torn',
        ids: [],
        changes: changesOf(effects, this.ledger),
        isUndone: at.wish.kind === 'undo',
        isDisturbed: isMoved || at.astray.size > 0,
        since: at.lockedAt,
      };
      this.operations.set(operation === '' ? run.id : operation, torn);
      this.isWhole(torn);
    }
    // Where rows moved between its last look and its write, no Log can tell what it hit.
    if (at.astray.size > 0) this.excuse(at.astray);
  }

  /** These cells and rows are taken as they are. */
  private excuse(names: ReadonlySet<string>): void {
    this.excused++;
    for (const table of this.rowTables().values())
      this.ledger.accept(table, name => wasHit(names, name));
  }

  /** Whatever no run is writing just now is as it must be. @throws Violation */
  private checkStill(): void {
    for (const table of this.rowTables().values()) {
      if ([...this.runs.values()].some(({dirty}) => dirty.has(table.sheet)))
        continue;
      const {cells, come, gone} = this.ledger.against(table);
      if (cells.length + come.length + gone.length === 0) continue;
      const commit = commitOf({
        ledger: this.ledger,
        tables: new Map([[table.sheet, table]]),
        wishes: [],
        torn: this.operations.torn(),
        since: Infinity,
        contested: new Set(),
        who: 'Meanwhile',
      });
      if (
        commit.faults[0] &&
        !this.operations.torn().some(({isDisturbed}) => isDisturbed)
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
      wish.operation === null ? undefined : this.operations.get(wish.operation);
    const meant =
      wish.operation === null
        ? this.operations.lastOf(run.asked.who)
        : named && !named.isUndone && named.state !== 'dropped'
          ? [named]
          : [];
    const clear = meant.filter(({changes}) => changes.length > 0);
    return [clear.map(each => reversed(each, this.ledger)), clear];
  }

  /** Whether people made it unclear which of its rows an id means. */
  private isClouded({wishes, started}: Known): boolean {
    return wishes
      .flat()
      .some(({sheet}) => this.ledger.isClouded(sheet, started));
  }

  private disturb(name: string): void {
    const torn = this.operations.torn();
    if (torn.length === 0) return;
    for (const operation of torn) {
      const effects = new Effects(
        this.ledger,
        this.rowTables(),
        operation.since,
      );
      if (effects.outcome(operation.effects).cells.has(name))
        operation.isDisturbed = true;
    }
  }

  private disturbRows(before: Table, after: Table): void {
    for (const key of before.byKey.keys())
      if (!after.byKey.has(key))
        for (const operation of this.operations.torn())
          operation.isDisturbed = true;
  }

  private take(tables: Tables): void {
    this.tables = this.byId(tables);
  }

  private rowTables(): ReadonlyMap<number, Table> {
    return new Map([...this.tables].filter(([sheet]) => sheet !== this.log));
  }

  private byId(tables: Tables): ReadonlyMap<number, Table> {
    return new Map(tables.map(table => [table.sheet, table]));
  }

  private known(run: Run): Known {
    const found = this.runs.get(run);
    if (!found) throw new Error(`${run.id} never started.`);
    return found;
  }
}
