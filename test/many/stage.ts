/**
 * Runs of ours that take turns at any of their service calls, on one thread.
 *
 * A run that others overtake waits on the stack, in the middle of its call: they run inside it. One that has to
 * wait for a run further down leaves the stack, and is later played again up to where it stood, with the
 * answers that it got: what it did is not done again.
 */
import {createHash} from 'node:crypto';
import {bookFor} from '../../src/host/execution/book';
import {answerAtOnce} from '../../src/host/execution/bridge';
import type {Bridge} from '../../src/host/execution/context';
import {Locks} from '../../src/host/execution/locks';
import type {Project} from '../../src/host/execution/project';
import {rememberingTabs} from '../../src/host/execution/remembered-tabs';
import {Session} from '../../src/host/execution/session';
import {Caches} from '../../src/host/execution/stores';
import type {Workbook} from '../../src/host/workbook/workbook';
import {shares} from './chance';
import {HANDLES, HELD_BACK, PASSING_BY} from './calls';
import {Program} from './program';
import {type Asked, type Ended, Run} from './run';

/** Who is told what runs do, and says who goes on. */
export interface Audience {
  /** Plays what comes next, until the run at the top of the stack shall go on. */
  turn(): void;
  /** A call is about to be made. */
  about(run: Run, op: string, argument: string): void;
  /** A call was made; `before` tells the workbook's version ahead of it. */
  called(run: Run, op: string, argument: string, before: number): void;
  /** The run is about to give the lock back. */
  releases(run: Run): void;
  ended(run: Run, ended: Ended): void;
}

/** What a realm is left with; nothing of it is looked at. */
const LEAVE = {message: 'This run is set aside.'};

const CALL_MILLISECONDS = 40;
const LOCK = 'document';

export class Stage {
  readonly locks = new Locks();
  now = Date.UTC(2026, 9, 5, 14);
  private readonly caches = new Caches(() => this.now);
  private readonly stack: Run[] = [];
  private readonly sessions = new Map<Run, {session: Session; ask: Bridge}>();
  private goal: Run | null = null;
  private count = 0;

  constructor(
    private readonly project: Project,
    private readonly programs: Program[],
    readonly workbook: Workbook,
    private readonly audience: Audience,
  ) {}

  start(asked: Asked): Run {
    const run = new Run(`run ${++this.count}`, asked, this.now);
    const session = this.session(run);
    const ask = rememberingTabs(
      (op, argument) => answerAtOnce(session, op, argument),
      () => this.workbook.version,
    );
    this.sessions.set(run, {session, ask});
    return run;
  }

  /**
   * Lets a run make so many calls.
   *
   * @returns whether it is the one at the top of the stack, so that whoever plays inside it must return
   */
  goOn(run: Run, calls: number): boolean {
    if (!run.isUnderWay || !this.canGoOn(run)) return false;
    run.budget = calls;
    if (run === this.stack.at(-1)) return true;
    const depth = this.stack.indexOf(run);
    if (depth >= 0) this.leaveAbove(depth, run);
    this.enter(run);
    return this.arrived();
  }

  /** Ends a run as Google does when its time is up: nothing of it runs any more, and its lock is free. */
  kill(run: Run, applied: number): boolean {
    if (!run.isUnderWay) return false;
    this.letThrough(run, applied);
    run.heldBack.length = 0;
    run.isDead = true;
    this.locks.releaseAll(run.id);
    const depth = this.stack.indexOf(run);
    if (depth >= 0) this.leaveAbove(depth - 1, null);
    return false;
  }

  holds(run: Run): boolean {
    return this.locks.has(LOCK, run.id);
  }

  canGoOn({waitsUntil, id}: Run): boolean {
    return waitsUntil === null || this.now >= waitsUntil || this.isLockFree(id);
  }

  private isLockFree(id: string): boolean {
    const isFree = this.locks.take(LOCK, id);
    if (isFree) this.locks.release(LOCK, id);
    return isFree;
  }

  private leaveAbove(depth: number, goal: Run | null): never {
    for (const run of this.stack.slice(depth + 1)) run.isLeaving = true;
    this.goal = goal;
    throw LEAVE;
  }

  /** Back from a run that ended or left: on with whoever it left for. */
  private arrived(): boolean {
    const top = this.stack.at(-1);
    if (top?.isLeaving) throw LEAVE;
    if (this.goal === null || this.goal !== top) return false;
    this.goal = null;
    return true;
  }

  private enter(run: Run): void {
    const program = this.programs.pop() ?? new Program(this.project);
    const random = shares(run.asked.seed);
    run.at = 0;
    run.now = run.started;
    this.stack.push(run);
    const {functionName, args} = run.asked;
    const result = program.run(functionName, args, {
      identity: this.identity(run),
      answer: (op, argument) => this.answer(run, op, argument),
      now: () => run.now,
      random,
    });
    this.stack.pop();
    this.programs.push(program);
    if (run.isLeaving) {
      run.isLeaving = false;
      return;
    }
    const {value, error} = result;
    this.end(run, error ? {error: error.message} : {value, error: null});
  }

  private end(run: Run, ended: Ended): void {
    this.letThrough(run, run.heldBack.length);
    run.ended = ended;
    this.audience.ended(run, ended);
    this.sessions.get(run)?.session.end();
    this.sessions.delete(run);
  }

  private answer(run: Run, op: string, argument: string): string {
    if (run.isLeaving) throw LEAVE;
    const known = run.answers[run.at];
    if (known) {
      if (known.op !== op)
        throw new Error(`Played again, a run asks ${op} for ${known.op}.`);
      run.at++;
      run.now = known.now;
      return known.text;
    }
    if (!HANDLES.has(op)) this.takeTurns(run);
    const text = this.made(run, op, argument);
    if (!HANDLES.has(op)) this.now += CALL_MILLISECONDS;
    run.now = this.now;
    run.answers.push({op, text, now: run.now});
    run.at++;
    if (op === 'lock.release' && run.heldBack.length > 0) this.letOthersIn(run);
    return text;
  }

  /** What reaches the sheet only after the lock is given back reaches it after whatever others do. */
  private letOthersIn(run: Run): void {
    run.budget = 0;
    this.takeTurns(run);
  }

  private takeTurns(run: Run): void {
    while (run.budget <= 0) this.turn(run);
    run.budget--;
  }

  private turn(run: Run): void {
    this.audience.turn();
    if (run.isLeaving) throw LEAVE;
  }

  private made(run: Run, op: string, argument: string): string {
    if (op === 'lock.try') return this.lock(run, argument);
    if (op === 'sleep') return this.sleep(argument);
    if (op === 'uuid') return JSON.stringify({value: `${run.id} ${run.at}`});
    if (run.asked.isHeldBack && HELD_BACK.has(op)) {
      run.heldBack.push({op, argument});
      return NOTHING;
    }
    if (!PASSING_BY.has(op)) {
      const failure = this.letThrough(run, run.heldBack.length);
      if (failure !== null) return failure;
    }
    if (op === 'lock.release' && this.holds(run)) this.audience.releases(run);
    return this.carriedOut(run, op, argument);
  }

  private carriedOut(run: Run, op: string, argument: string): string {
    this.audience.about(run, op, argument);
    const {version} = this.workbook;
    const text = this.sessions.get(run)!.ask(op, argument);
    this.audience.called(run, op, argument, version);
    return text;
  }

  /** @returns the first refusal, as Google gives it to whatever call comes next; null where there is none */
  private letThrough(run: Run, most: number): string | null {
    const due = run.heldBack.splice(0, most);
    for (const {op, argument} of due) {
      const text = this.carriedOut(run, op, argument);
      if (text.startsWith('{"error"')) return text;
    }
    return null;
  }

  private lock(run: Run, argument: string): string {
    const {milliseconds} = JSON.parse(argument) as {milliseconds: number};
    run.waitsUntil ??= this.now + milliseconds;
    while (!this.locks.take(LOCK, run.id)) {
      if (this.now >= run.waitsUntil) {
        run.waitsUntil = null;
        return JSON.stringify({value: false});
      }
      run.budget = 0;
      this.turn(run);
    }
    run.waitsUntil = null;
    this.audience.called(run, 'lock.try', argument, this.workbook.version);
    return JSON.stringify({value: true});
  }

  private sleep(argument: string): string {
    this.now += (JSON.parse(argument) as {milliseconds: number}).milliseconds;
    return NOTHING;
  }

  private session(run: Run): Session {
    const {who} = run.asked;
    const person = {key: who, name: who, color: '#000000', selection: null};
    const request = {functionName: '', args: [], person};
    return new Session(
      {
        project: this.project,
        book: bookFor(this.workbook, request, () => {}),
        locks: this.locks,
        caches: this.caches,
      },
      {
        id: run.id,
        person,
        mode: 'FULL',
        screen: run.screen,
        waiting: {
          lock: (lock, owner) => this.locks.take(lock, owner),
          sleep: () => null,
        },
      },
    );
  }

  private identity(run: Run) {
    const {who} = run.asked;
    return {
      activeUser: `${who}@example.com`,
      effectiveUser: `${who}@example.com`,
      locale: 'en',
      timeZone: this.project.manifest.timeZone,
      temporaryKey: createHash('sha256').update(who).digest('base64'),
      authMode: 'FULL' as const,
      scopes: this.project.manifest.oauthScopes,
    };
  }
}

const NOTHING = JSON.stringify({value: null});
