/** Plays a sequence from its first step to its last, with the checker looking on. */
import {Workbook} from '../../src/host/workbook/workbook';
import {Askers} from './askers';
import {Asking, type Others, calls} from './asking';
import {type Chance, chance, oneOf} from './chance';
import {problemsIn} from './fix-requests';
import {Violation} from './history';
import {Hands} from './hands';
import {Interruptions, cellsBetween, contentsAbout} from './interruptions';
import {isDrawing} from './made-tabs';
import {LAST} from './requests';
import type {Ended, Run} from './run';
import {START} from './school';
import {Stage} from './stage';
import type {Sequence, Step} from './steps';
import type {Theatre} from './theatre';
import {Typists} from './typists';
import {Witness} from './witness';

export interface Played {
  readonly violation: Violation | null;
  /** What happened, a line each, as people would tell it. */
  readonly told: readonly string[];
  readonly runs: number;
  /** Each time that something could not be told, or was owned up to: why. */
  readonly excuses: readonly string[];
}

export function play(theatre: Theatre, sequence: Sequence): Played {
  return new Play(theatre, sequence).played();
}

/** By this bit of its seed, before every other step somebody puts right what stands where nothing can be saved. */
const MEND_BIT = 8;

class Play implements Others {
  private readonly workbook: Workbook;
  readonly stage: Stage;
  readonly witness: Witness;
  private readonly hands: Hands;
  readonly typists: Typists;
  private readonly askers: Askers;
  private readonly asking: Asking;
  readonly interruptions = new Interruptions();
  private at = 0;
  /** Who held the lock after the last step, and for how many steps it has waited for its call. */
  private holder: Run | null = null;
  private waited = 0;
  private last = 0;

  constructor(
    theatre: Theatre,
    private readonly sequence: Sequence,
  ) {
    const {project, programs, school} = theatre;
    this.workbook = Workbook.from(school.data, () => START);
    this.hands = new Hands(this.workbook, school);
    this.witness = new Witness(this.workbook, school);
    const {checker, tables} = this.witness;
    this.askers = new Askers(school, checker.ledger, tables);
    this.typists = new Typists(this.hands, this.witness, {
      isDrawn: () => this.asking.open(isDrawing).length > 0,
      isLocked: () => this.asking.open().some(run => this.stage.holds(run)),
    });
    this.stage = new Stage(project, programs, this.workbook, {
      turn: () => this.turn(),
      about: (run, op, argument) => this.about(run, op, argument),
      called: (run, op, argument, before) =>
        this.called(run, op, argument, before),
      releases: run => this.witness.see({kind: 'release', run}),
      ended: (run, ended) => this.ended(run, ended),
    });
    this.asking = new Asking(this.askers, this);
  }

  played(): Played {
    const {witness} = this;
    this.turn();
    if (!witness.isOver) witness.check(() => witness.checker.close());
    return {
      violation: witness.violation,
      told: witness.told,
      runs: this.asking.count,
      excuses: witness.checker.excuses,
    };
  }

  /** Plays steps until the run at the top of the stack goes on, or nothing is left to do. */
  private turn(): void {
    for (;;) {
      if (this.isDead) return this.finishDead();
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
    const holder = this.asking.open().find(run => this.stage.holds(run));
    this.waited = holder === this.holder ? this.waited + 1 : 0;
    this.holder = holder ?? null;
    if (!holder || this.waited < 1 + (seed % 2)) return false;
    this.waited = 0;
    return this.stage.goOn(holder, calls(chance(seed)));
  }

  private isOver(): boolean {
    return this.asking.open().length === 0 && this.last >= LAST.length;
  }

  private get isDead(): boolean {
    return this.witness.isOver || this.witness.violation !== null;
  }

  /** After a violation every run is let out of its realm. */
  private finishDead(): void {
    for (const run of this.asking.open()) this.stage.kill(run, 0);
  }

  private finish(): boolean {
    const open = this.asking.open();
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
      this.typists.mend();
      this.typists.renameBack();
      // What is set up anew is another tab.
      this.witness.isOver ||= this.witness.isTabGone;
      this.interruptions.over();
    }
    const again = this.askers.nextUnanswered();
    const who = again?.who ?? 0;
    const seed = chance(this.sequence.seed + this.last);
    const request =
      again?.request ??
      LAST[this.last++]?.(this.askers.sender(who), seed) ??
      null;
    this.asking.ask(request, who, chance(this.last));
  }

  /** @returns whether the run at the top of the stack goes on */
  private step({do: kind, who, seed}: Step): boolean {
    const random = chance(seed);
    const asker = who % this.sequence.askers;
    this.stage.now += 500;
    if ((seed >> MEND_BIT) % 2 === 0) this.typists.mend();
    switch (kind) {
      case 'ask':
        return this.asking.anything(asker, random);
      case 'again':
        return this.asking.again(asker, random, random(2) === 0);
      case 'go':
        return this.asking.go(random);
      case 'kill':
        return this.kill(random);
      case 'sequel':
        return this.asking.sequel(who, asker, random);
      case 'fix':
        return this.asking.fix(asker, random);
      case 'edit':
      case 'upset':
      case 'below':
      case 'ambush':
      case 'beset':
      case 'apart':
      case 'doom':
      case 'wait':
        this.aside(kind, who, random);
        return false;
    }
  }

  /** What lets no run go on. */
  private aside(kind: Step['do'], who: number, random: Chance): void {
    if (kind === 'edit') this.typists.edit(who, random);
    if (kind === 'upset') this.typists.upset(who, random);
    if (kind === 'below') this.typists.below(who, random);
    if (kind === 'apart') this.typists.apart(who);
    if (kind === 'doom') this.interruptions.doomNext(random);
    if (kind === 'ambush') this.interruptions.lieInWait(who, random);
    if (kind === 'beset') this.interruptions.besetNext(who, random);
    if (kind === 'wait') this.stage.now += 10_000;
  }

  private kill(random: Chance): boolean {
    const open = this.asking.open();
    if (open.length === 0) return false;
    const holder = open.find(each => this.stage.holds(each));
    if (holder && random(2) === 0) {
      this.interruptions.doomRun(holder);
      return false;
    }
    return this.end(oneOf(random, open), random(3));
  }

  private end(run: Run, applied: number): boolean {
    this.witness.told.push(`${run.id} is ended by Google`);
    this.askers.noteUnanswered(run);
    try {
      return this.stage.kill(run, applied);
    } finally {
      this.witness.see({kind: 'kill', run});
      this.witness.ended(run);
    }
  }

  /** Right before a run writes to rows, or looks at what it writes again there, somebody may be there. */
  private about(run: Run, op: string, argument: string): void {
    const between = cellsBetween(op, argument);
    if (between !== null && this.hands.isOfRows(between)) {
      const random = chance(run.asked.seed + run.at);
      const who = random(this.sequence.people);
      if (random(2) === 0) this.typists.tick(who, between, random);
      return;
    }
    const rect = contentsAbout(op, argument);
    if (rect === null || !this.hands.isOfRows(rect)) return;
    const ambusher = this.interruptions.ambusher(run);
    if (ambusher === null) return;
    const {who, random, isUpsetting} = ambusher;
    if (isUpsetting) return this.typists.upset(who, random, rect.sheet);
    const effects = this.witness.checker.effectsOf(run);
    this.typists.rush(who, rect.sheet, effects, random);
  }

  private called(
    run: Run,
    op: string,
    argument: string,
    version: number,
  ): void {
    if (op === 'lock.try') this.witness.see({kind: 'lock', run});
    if (op === 'range.get') this.witness.looked(run, argument);
    if (this.workbook.version === version) return;
    const rect = this.witness.wrote(run, argument, this.stage.holds(run));
    if (rect === null) return;
    this.hands.noteWritten(rect);
    if (this.interruptions.isEnded(run)) this.end(run, 0);
  }

  private answered(run: Run, value: unknown): void {
    const problems = problemsIn(run.asked.functionName, value);
    if (problems) this.askers.listed(problems, this.witness.readBy(run));
    this.witness.countAgain(run, value);
  }

  private ended(run: Run, ended: Ended): void {
    this.witness.told.push(
      `${run.id} ${ended.error === null ? 'is done' : `says: ${ended.error}`}`,
    );
    this.askers.looked(run.asked.who, this.witness.tables);
    this.witness.see({
      kind: 'end',
      run,
      isUnderLock: this.stage.holds(run),
      value: ended.error === null ? ended.value : null,
      error: ended.error,
    });
    this.witness.check(() => this.hands.madeTabs.check(run.id));
    if (ended.error === null) this.answered(run, ended.value);
    this.typists.tag();
  }
}
