/** Runs functions side by side, each in a thread of its own, so that locks, questions and races are real. */
import {randomUUID} from 'node:crypto';
import type {Person} from '../wire';
import type {Workbook} from '../workbook/workbook';
import {bookFor} from './book';
import {answerInTime} from './bridge';
import {Locks} from './locks';
import {
  OUT_OF_TIME,
  failure,
  modeOf,
  timeLimit,
  viaOf,
  type Outcome,
  type Request,
  type Result,
} from './outcome';
import {Pool, type Running} from './pool';
import type {Project} from './project';
import type {Screen} from './screen';
import {Session, type Waiting} from './session';
import {Caches} from './stores';
import {Stopwatch} from './stopwatch';

export interface ExecutionOptions {
  readonly project: Project;
  readonly workbook: Workbook;
  screenFor(person: Person): Screen;
  /** After operations that changed the workbook. */
  onChange(): void;
  readonly now?: () => number;
}

export class Executions {
  private readonly pool: Pool;
  private readonly locks = new Locks();
  private readonly caches: Caches;
  private readonly running = new Set<Running>();
  private telling: NodeJS.Immediate | null = null;

  constructor(private readonly options: ExecutionOptions) {
    // Before the first thread starts: a thread takes its time zone from the process.
    process.env['TZ'] = options.project.manifest.timeZone;
    this.pool = new Pool(options.project, options.workbook.sharedVersion);
    this.caches = new Caches(options.now ?? Date.now);
  }

  /** Answers when the execution ended, however it did, and its changes were told; never rejects. */
  async run(request: Request): Promise<Outcome> {
    const watch = new Stopwatch(timeLimit(request));
    const session = this.session(request, watch);
    try {
      const {value, error, warnings} = await this.result(
        request,
        session,
        watch,
      );
      const logs = [...session.logs, ...warnings];
      return {value, error, cost: session.cost(), logs};
    } finally {
      watch.end();
      session.end();
      this.tell();
    }
  }

  /** Ends all that run. */
  async stop(): Promise<void> {
    for (const running of this.running) running.kill(STOPPED);
    await this.pool.stop();
  }

  private async result(
    request: Request,
    session: Session,
    watch: Stopwatch,
  ): Promise<Result> {
    let mine: Running | null = null;
    const call = {
      functionName: request.functionName,
      args: request.args,
      mode: modeOf(request),
      via: viaOf(request),
      event: request.event ?? null,
      timeoutMs: 0,
    };
    try {
      return await this.pool.run(
        call,
        (op, argument) => answerInTime(session, op, argument),
        running => {
          mine = running;
          this.running.add(running);
          watch.start(() =>
            running.kill({value: null, error: OUT_OF_TIME, warnings: []}),
          );
        },
      );
    } catch (error) {
      return {
        value: null,
        error: failure(error instanceof Error ? error.message : String(error)),
        warnings: [],
      };
    } finally {
      if (mine) this.running.delete(mine);
    }
  }

  private session(request: Request, watch: Stopwatch): Session {
    const {project, workbook} = this.options;
    const screen = this.options.screenFor(request.person);
    return new Session(
      {
        project,
        book: bookFor(workbook, request, () => this.changed()),
        locks: this.locks,
        caches: this.caches,
      },
      {
        id: randomUUID(),
        person: request.person,
        mode: modeOf(request),
        screen: watch.around(screen),
        waiting: waitingAside(this.locks),
      },
    );
  }

  /** Once for the changes of one turn of the event loop. */
  private changed(): void {
    this.telling ??= setImmediate(() => this.tell());
  }

  private tell(): void {
    if (this.telling === null) return;
    clearImmediate(this.telling);
    this.telling = null;
    this.options.onChange();
  }
}

const STOPPED: Result = {
  value: null,
  error: failure('The server stopped before this was done.'),
  warnings: [],
};

function waitingAside(locks: Locks): Waiting {
  return {
    lock: (lock, owner, milliseconds) => locks.wait(lock, owner, milliseconds),
    sleep: milliseconds =>
      // The thread that sleeps keeps the process alive; a killed one must not.
      new Promise(done => setTimeout(() => done(null), milliseconds).unref()),
  };
}
