/** Plays a sequence from its first step to its last, with the checker looking on. */
import type {Rect} from '../../src/host/protocol';
import {Workbook} from '../../src/host/workbook/workbook';
import {Askers} from './askers';
import {type Chance, chance, oneOf} from './chance';
import {Checker} from './checker';
import {type Event, Violation} from './history';
import {Hands} from './hands';
import {Readings, isOfWhole} from './readings';
import {isDrawing} from './made-tabs';
import type {Request} from './request';
import {LAST, requestOf} from './requests';
import type {Ended, Run} from './run';
import {START} from './school';
import {Stage} from './stage';
import type {Sequence, Step} from './steps';
import {type Table, type Tables, tablesOf} from './tables';
import type {Theatre} from './theatre';
import {wordsOf} from './told';

export interface Played {
  readonly violation: Violation | null;
  /** What happened, a line each, as people would tell it. */
  readonly told: readonly string[];
  readonly runs: number;
  readonly excused: number;
}

export function play(theatre: Theatre, sequence: Sequence): Played {
  return new Play(theatre, sequence).played();
}

class Play {
  private readonly workbook: Workbook;
  private readonly stage: Stage;
  private readonly checker: Checker;
  private readonly sheets: readonly number[];
  private readonly told: string[] = [];
  private readonly runs: Run[] = [];
  private readonly hands: Hands;
  private readonly readings: Readings;
  private readonly askers: Askers;
  private tables: Tables;
  private at = 0;
  /** Those that are ended as soon as they have written to a row. */
  private readonly doomed = new Set<Run>();
  /** Who held the lock after the last step, and for how many steps it has waited for its call. */
  private holder: Run | null = null;
  private waited = 0;
  private last = 0;
  private violation: Violation | null = null;

  constructor(
    private readonly theatre: Theatre,
    private readonly sequence: Sequence,
  ) {
    const {project, programs, school} = theatre;
    this.workbook = Workbook.from(school.data, () => START);
    this.sheets = [school.objectives, school.activities, school.log];
    this.hands = new Hands(this.workbook, school);
    this.tables = this.now();
    this.checker = new Checker(this.tables, school.log);
    this.readings = new Readings(school);
    this.askers = new Askers(school, this.checker.ledger, this.tables);
    this.stage = new Stage(project, programs, this.workbook, {
      turn: () => this.turn(),
      called: (run, op, argument, before) =>
        this.called(run, op, argument, before),
      releases: run => this.see({kind: 'release', run}),
      ended: (run, ended) => this.ended(run, ended),
    });
  }

  played(): Played {
    try {
      this.turn();
      if (this.violation === null) this.checker.close();
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      this.violation ??= error;
    }
    return {
      violation: this.violation,
      told: this.told,
      runs: this.runs.length,
      excused: this.checker.excused,
    };
  }

  /** Plays steps until the run at the top of the stack goes on, or nothing is left to do. */
  private turn(): void {
    for (;;) {
      if (this.violation !== null) return this.finishDead();
      const step = this.sequence.steps[this.at];
      if (step === undefined) {
        if (this.finish()) return;
        if (this.isOver()) return;
        continue;
      }
      this.at++;
      if (this.step(step) || this.holderGoesOn(step)) return;
    }
  }

  /** A call takes a tenth of a second: nobody does more than a thing or two while a save waits for one. */
  private holderGoesOn({seed}: Step): boolean {
    const holder = this.runs.find(
      run => run.isUnderWay && this.stage.holds(run),
    );
    this.waited = holder === this.holder ? this.waited + 1 : 0;
    this.holder = holder ?? null;
    if (!holder || this.waited < 1 + (seed % 2)) return false;
    this.waited = 0;
    return this.stage.goOn(holder, calls(chance(seed)));
  }

  private isOver(): boolean {
    return !this.runs.some(run => run.isUnderWay) && this.last >= LAST.length;
  }

  /** After a violation every run is let out of its realm. */
  private finishDead(): void {
    for (const run of this.runs) if (run.isUnderWay) this.stage.kill(run, 0);
  }

  private finish(): boolean {
    const open = this.runs.filter(run => run.isUnderWay);
    const next =
      open.find(run => this.stage.holds(run)) ??
      open.find(run => this.stage.canGoOn(run));
    if (next) return this.stage.goOn(next, Infinity);
    this.askNext();
    return false;
  }

  /** Nobody types any more: what was not answered is asked again, and then what shows that all is settled. */
  private askNext(): void {
    if (this.last === 0) {
      this.hands.renameBack(this.tables);
      this.edited();
    }
    const again = this.askers.nextUnanswered();
    const who = again?.who ?? 0;
    const seed = chance(this.sequence.seed + this.last);
    const request =
      again?.request ??
      LAST[this.last++]?.(this.askers.sender(who), seed) ??
      null;
    this.ask(request, who, chance(this.last));
  }

  /** @returns whether the run at the top of the stack goes on */
  private step({do: kind, who, seed}: Step): boolean {
    const random = chance(seed);
    this.stage.now += 500;
    switch (kind) {
      case 'edit':
        this.edit(who, random);
        return false;
      case 'ask':
        return this.ask(
          requestOf(this.askers.sender(who % this.sequence.askers), random),
          who % this.sequence.askers,
          random,
        );
      case 'again':
        return this.again(who % this.sequence.askers, random);
      case 'go':
        return this.go(random);
      case 'kill':
        return this.kill(random);
      case 'wait':
        this.stage.now += 10_000;
        return false;
    }
  }

  private edit(who: number, random: Chance): void {
    const isDrawn = this.runs.some(
      run => run.isUnderWay && isDrawing(run.asked.functionName),
    );
    const edits = this.hands.edit(who, this.tables, random, isDrawn);
    if (edits.length === 0) return;
    this.told.push(`person ${who}: ${JSON.stringify(edits)}`);
    this.edited();
    this.tag();
  }

  private edited(kind: 'edit' | 'tag' = 'edit'): void {
    const before = this.tables;
    this.tables = this.now();
    this.see({kind, before, after: this.tables});
  }

  private tag(): void {
    const isBusy = this.runs.some(
      run => run.isUnderWay && this.stage.holds(run),
    );
    if (!isBusy && this.hands.tag(this.tables)) this.edited('tag');
  }

  private ask(request: Request | null, who: number, random: Chance): boolean {
    if (request === null) return false;
    const {functionName, args, wish, by = `person ${who}`} = request;
    const run = this.stage.start({
      functionName,
      args,
      who: by,
      isHeldBack: random(2) === 0,
      seed: random(2 ** 31),
    });
    this.runs.push(run);
    this.askers.note(run, who, request);
    this.told.push(
      `${by} asks ${functionName} ${JSON.stringify(args)} (${run.id}${run.asked.isHeldBack ? ', held back' : ''})`,
    );
    this.see({kind: 'start', run, wish});
    return this.stage.goOn(run, calls(random));
  }

  /** The last request once more, or the last that was not answered. */
  private again(who: number, random: Chance): boolean {
    const again = this.askers.again(who, random(2) === 0);
    return this.ask(again.request, again.who, random);
  }

  private go(random: Chance): boolean {
    const open = this.runs.filter(run => run.isUnderWay);
    if (open.length === 0) return false;
    const run = oneOf(random, open);
    this.told.push(`${run.id} goes on`);
    return this.stage.goOn(run, calls(random));
  }

  private kill(random: Chance): boolean {
    const open = this.runs.filter(run => run.isUnderWay);
    if (open.length === 0) return false;
    const holder = open.find(each => this.stage.holds(each));
    if (holder && random(2) === 0) {
      this.doomed.add(holder);
      return false;
    }
    return this.end(oneOf(random, open), random(3));
  }

  private end(run: Run, applied: number): boolean {
    this.doomed.delete(run);
    this.told.push(`${run.id} is ended by Google`);
    this.askers.noteUnanswered(run);
    try {
      return this.stage.kill(run, applied);
    } finally {
      this.see({kind: 'kill', run});
    }
  }

  private called(
    run: Run,
    op: string,
    argument: string,
    version: number,
  ): void {
    if (op === 'lock.try') this.see({kind: 'lock', run});
    if (op === 'range.get') this.looked(run, argument);
    if (this.workbook.version === version) return;
    const before = this.tables;
    this.tables = this.now();
    const changed = this.tables.filter((table, at) => table !== before[at]);
    if (changed.length > 0)
      this.told.push(`${run.id} writes ${wordsOf(argument)}`);
    const isOfRows = changed.some(
      ({sheet}) => sheet !== this.theatre.school.log,
    );
    const {rect} = JSON.parse(argument) as {rect?: Rect};
    if (isOfRows && rect) this.hands.noteWritten(rect);
    this.see({
      kind: 'write',
      run,
      isUnderLock: this.stage.holds(run),
      before,
      after: this.tables,
    });
    if (isOfRows && this.doomed.has(run)) this.end(run, 0);
  }

  private looked(run: Run, argument: string): void {
    const {rect, facet} = JSON.parse(argument) as {rect: Rect; facet: string};
    const {sheet} = rect;
    if (facet !== 'values' || !this.sheets.includes(sheet)) return;
    const isWhole = isOfWhole(rect);
    this.see({kind: 'look', run, sheet, part: isWhole ? null : rect});
    if (isWhole) this.readings.note(run, this.table(sheet), rect);
  }

  private ended(run: Run, ended: Ended): void {
    this.told.push(
      `${run.id} ${ended.error === null ? 'is done' : `says: ${ended.error}`}`,
    );
    this.askers.looked(run.asked.who, this.tables);
    this.see({
      kind: 'end',
      run,
      isUnderLock: this.stage.holds(run),
      value: ended.error === null ? ended.value : null,
      error: ended.error,
    });
    this.check(() => this.hands.madeTabs.check(run.id));
    if (ended.error === null)
      this.check(() => this.readings.countAgain(run, ended.value));
    this.tag();
  }

  private see(event: Event): void {
    this.check(() => this.checker.see(event));
  }

  private check(look: () => void): void {
    if (this.violation !== null) return;
    try {
      look();
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      this.violation = error;
    }
  }

  private table(id: number): Table {
    return this.tables.find(({sheet}) => sheet === id)!;
  }

  private now(): Tables {
    return tablesOf(this.workbook, this.sheets);
  }
}

/** How many calls a run makes before others get their turn: mostly few, often all. */
const calls = (random: Chance): number =>
  random(3) === 0 ? Infinity : 1 + random(12);
