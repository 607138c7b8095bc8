/**
 * The add-on as it ships, on the host's own services, run again and again in one realm.
 *
 * A realm with the program in it is made once for each person: the program keeps nothing from one run to the
 * next but that the lock is held, and lets go of that even in a run that is cut off. A minute goes by from run
 * to run and none within, and chance is counted out, so that a run is the same whenever it is repeated.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Script, createContext} from 'node:vm';
import {ROOT, built} from '../../src/host/built';
import {bookFor} from '../../src/host/execution/book';
import {answerAtOnce} from '../../src/host/execution/bridge';
import {Locks} from '../../src/host/execution/locks';
import type {Failure, Result} from '../../src/host/execution/outcome';
import {programOf} from '../../src/host/execution/program';
import {loadProject} from '../../src/host/execution/project';
import {Session} from '../../src/host/execution/session';
import {Caches} from '../../src/host/execution/stores';
import type {Ops, TriggerEvent} from '../../src/host/protocol';
import {Workbook, type WorkbookData} from '../../src/host/workbook/workbook';
import {ScriptedScreen} from '../host/execution/scripted-screen';

export const ANA = 'ana';
export const BEN = 'ben';

/** What a run asks of Google, the n-th from 0; handles are not counted, for they wait for nothing. */
export interface Call {
  readonly index: number;
  readonly op: keyof Ops;
  readonly argument: unknown;
}

/** Stands between a run and Google: gives what `make` gives, or something else, or throws. */
export type Between = (call: Call, make: () => unknown) => unknown;

export interface Asked {
  readonly functionName: string;
  readonly args?: readonly unknown[];
  readonly person?: string;
  readonly via?: 'client' | 'menu' | 'trigger';
  readonly event?: TriggerEvent;
  /** What the person presses, in order: names of Ui.Button. */
  readonly answers?: readonly string[];
}

export interface Came {
  /** JSON; null where there is an error. */
  readonly value: unknown;
  readonly error: Failure | null;
  /** The windows and toasts that the person was shown. */
  readonly alerts: readonly string[];
  readonly toasts: readonly string[];
  /** Whether the run let go of the lock itself. */
  readonly isLockFree: boolean;
}

const PROJECT = loadProject(join(ROOT, 'build'));
process.env['TZ'] = PROJECT.manifest.timeZone;

/** A Wednesday in October, in the year that the tests plan. */
const NOON = Date.UTC(2026, 9, 14, 16);

/** A spreadsheet and the runs on it. */
export class Stage {
  readonly workbook: Workbook;
  private readonly locks = new Locks();
  private readonly now = () => NOON + this.runs * 60_000;
  private readonly caches = new Caches(this.now);
  private runs = 0;
  private before: Workbook | null = null;

  constructor(readonly data: WorkbookData) {
    this.workbook = Workbook.from(data, this.now);
  }

  /** The spreadsheet as it was before the first run. */
  get asItWas(): Workbook {
    return (this.before ??= Workbook.from(this.data, this.now));
  }

  run(asked: Asked, between: Between = (_, make) => make()): Came {
    const {functionName, args = [], person = ANA, event = null} = asked;
    const run = String(++this.runs);
    const screen = new ScriptedScreen([...(asked.answers ?? ['OK'])]);
    const who = {key: person, name: person, color: '#000000', selection: null};
    const waiting = {
      lock: (lock: string, owner: string) => this.locks.take(lock, owner),
      sleep: () => null,
    };
    const session = new Interrupted(
      {
        project: PROJECT,
        book: bookFor(
          this.workbook,
          {functionName, args, person: who},
          () => {},
        ),
        locks: this.locks,
        caches: this.caches,
      },
      {id: run, person: who, mode: 'FULL', screen, waiting},
      between,
    );
    const {value, error} = realmOf(person).call(
      session,
      {functionName, args, via: asked.via ?? 'client', event},
      {now: this.now, chance: chanceFrom(this.runs)},
    );
    const isLockFree = !this.locks.has('document', run);
    session.end();
    return {
      value,
      error,
      alerts: screen.questions.map(({text}) => text),
      toasts: screen.toasts.map(({text}) => text),
      isLockFree,
    };
  }

  /** @throws Error where it is refused */
  done(asked: Asked): unknown {
    const {value, error} = this.run(asked);
    if (error !== null) throw new Error(error.message);
    return value;
  }
}

/** What waits for nothing, at Google or here. */
const HANDLES: readonly string[] = [
  'spreadsheet.get',
  'sheets.list',
  'session.get',
  'selection.get',
  'project.file',
  'ui.available',
  'uuid',
  'digest',
  'log',
  'sleep',
];

class Interrupted extends Session {
  private calls = 0;

  constructor(
    around: ConstructorParameters<typeof Session>[0],
    runner: ConstructorParameters<typeof Session>[1],
    private readonly between: Between,
  ) {
    super(around, runner);
  }

  override answer(op: keyof Ops, argument: unknown) {
    const make = () => super.answer(op, argument);
    if (HANDLES.includes(op)) return make();
    return this.between({index: this.calls++, op, argument}, make);
  }
}

interface Chance {
  readonly now: () => number;
  readonly chance: () => number;
}

interface Services {
  install(host: unknown, global: unknown): void;
  bridged(bridge: (op: string, argument: string) => string): unknown;
  call(found: unknown, call: string): void;
  result(): string;
}

const SERVICES = new Script(
  `(() => {${readFileSync(built('services.js'), 'utf8')}\nreturn Services;})()`,
  {filename: 'services'},
);

class Realm {
  private readonly context = createContext(Object.create(null));
  private readonly services = SERVICES.runInContext(this.context) as Services;
  private session: Session | null = null;
  private chance: Chance | null = null;

  constructor() {
    const {services} = this;
    services.install(
      services.bridged((op, argument) =>
        answerAtOnce(this.session!, op, argument),
      ),
      new Script('globalThis').runInContext(this.context),
    );
    programOf(PROJECT).runInContext(this.context);
    const set = new Script(
      '(now, chance) => { Date.now = () => now(); Math.random = () => chance(); }',
    ).runInContext(this.context) as (
      now: () => number,
      chance: () => number,
    ) => void;
    set(
      () => this.chance!.now(),
      () => this.chance!.chance(),
    );
  }

  call(session: Session, call: object, chance: Chance): Result {
    this.session = session;
    this.chance = chance;
    const {functionName} = call as {functionName: string};
    const found: unknown = new Script(functionName).runInContext(this.context);
    this.services.call(found, JSON.stringify(call));
    return JSON.parse(this.services.result()) as Result;
  }
}

const realms = new Map<string, Realm>();

/** One a person: services remember who runs. */
function realmOf(person: string): Realm {
  const known = realms.get(person) ?? new Realm();
  realms.set(person, known);
  return known;
}

/** Mulberry32: other numbers for each run, the same at each repeat. */
function chanceFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
