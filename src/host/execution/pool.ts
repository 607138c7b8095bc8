/** Threads that run executions: kept warm, used again, replaced when one has to be killed. */
import {availableParallelism} from 'node:os';
import {MessageChannel, Worker, type MessagePort} from 'node:worker_threads';
import {built} from '../built';
import type {Call} from './context';
import type {Result} from './outcome';
import type {Project} from './project';
import type {Said, Thread} from './worker';

/** As many as Google runs at once for one person. */
const MOST_THREADS = 30;

/** As many as can work at once here: another would only take time and memory from these. */
const AT_WORK = Math.max(2, availableParallelism());

/** Beside so many that wait for a lock no thread is made for one more: it would wait too, and take longer to make. */
const MOST_LOCKED = 2;
const MOST_IDLE = AT_WORK + MOST_LOCKED;

/** One place is left to what people wait for, however many triggers came first. */
const TRIGGERS_AT_WORK = AT_WORK - 1;

/** Where no thread comes free for so long, those at work keep nobody else waiting. */
const LONG_MILLISECONDS = 5000;

/** What a script may use before it is stopped; the server itself goes on. */
const MOST_MEGABYTES = 512;

/** Room for what a few executions leave, so that it is swept away and not moved. */
const YOUNG_MEGABYTES = 64;

export interface Running {
  readonly result: Promise<Result>;
  /** Ends it at once, with this result. */
  kill(result: Result): void;
}

type Ask = (op: string, argument: string) => Promise<string>;
type Turns = (() => void)[];

export class Pool {
  private readonly idle: PoolThread[] = [];
  private readonly all = new Set<PoolThread>();
  /** Those whom somebody waits for, and the others. */
  private readonly queues: readonly [Turns, Turns] = [[], []];
  private lastFree = 0;
  private stopped = false;

  /** @param version grows with every change of the workbook */
  constructor(
    private readonly project: Project,
    private readonly version: Int32Array,
  ) {
    this.idle.push(this.thread());
  }

  /** Runs a call when a thread is free. */
  async run(
    call: Call,
    ask: Ask,
    started: (running: Running) => void,
  ): Promise<Result> {
    const thread = await this.free(call);
    const running = thread.run(call, ask);
    started(running);
    const result = await running.result;
    this.giveBack(thread);
    return result;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const queue of this.queues) for (const next of queue.splice(0)) next();
    await Promise.all([...this.all].map(thread => thread.end()));
    this.all.clear();
  }

  private thread(): PoolThread {
    const {project, version} = this;
    const thread = new PoolThread(project, version, () => this.next());
    this.all.add(thread);
    return thread;
  }

  private async free(call: Call): Promise<PoolThread> {
    const from = Date.now();
    for (let tries = 0; this.isBusy(call, from); tries++)
      await this.turn(call, tries > 0);
    if (this.stopped) throw new Error('The server is stopping.');
    const thread = this.idle.pop() ?? this.thread();
    if (thread.isAlive) {
      thread.via = call.via;
      return thread;
    }
    this.all.delete(thread);
    return this.free(call);
  }

  /** Whether a run that came at this moment has to wait: for a thread, or for those at work. */
  private isBusy({via}: Call, from: number): boolean {
    if (this.stopped) return false;
    const used = [...this.all].filter(thread => !this.idle.includes(thread));
    if (used.length >= MOST_THREADS) return true;
    const free = Math.max(from, this.lastFree);
    if (Date.now() - free >= LONG_MILLISECONDS) return false;
    const working = used.filter(({waitsFor}) => waitsFor === null);
    if (working.length >= AT_WORK) return true;
    const triggers = working.filter(thread => thread.via === 'trigger');
    if (via === 'trigger' && triggers.length >= TRIGGERS_AT_WORK) return true;
    const locked = used.filter(({waitsFor}) => waitsFor === 'lock.try');
    return this.idle.length === 0 && locked.length >= MOST_LOCKED;
  }

  /**
   * A trigger runs after what people wait for: nobody sees when it begins.
   *
   * @param again for who came to the front already, and goes on waiting there
   */
  private turn({via}: Call, again: boolean): Promise<void> {
    const queue = this.queues[via === 'trigger' ? 1 : 0];
    return new Promise(done => {
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(next), 1);
        done();
      }, LONG_MILLISECONDS);
      const next = () => {
        clearTimeout(timer);
        done();
      };
      if (again) queue.unshift(next);
      else queue.push(next);
    });
  }

  private next(): void {
    this.lastFree = Date.now();
    const [first, second] = this.queues;
    (first.shift() ?? second.shift())?.();
  }

  private giveBack(thread: PoolThread): void {
    const isWanted = thread.isAlive && this.idle.length < MOST_IDLE;
    if (isWanted) this.idle.push(thread);
    else {
      this.all.delete(thread);
      void thread.end();
    }
    this.next();
  }
}

class PoolThread {
  isAlive = true;
  /** The operation that keeps it waiting: for somebody's answer, for a lock, or for time to pass. */
  waitsFor: string | null = null;
  /** How what it runs was called, from when it is taken. */
  via: Call['via'] = 'client';
  private readonly worker: Worker;
  private readonly port: MessagePort;
  private readonly signal = new Int32Array(new SharedArrayBuffer(4));
  private ask: Ask | null = null;
  private settle: ((result: Result) => void) | null = null;

  constructor(
    project: Project,
    version: Int32Array,
    private readonly onWaiting: () => void,
  ) {
    const {port1, port2} = new MessageChannel();
    const {signal} = this;
    const thread: Thread = {project, port: port2, signal, version};
    this.port = port1;
    this.worker = new Worker(built('execution-worker.mjs'), {
      workerData: thread,
      transferList: [port2],
      resourceLimits: {
        maxOldGenerationSizeMb: MOST_MEGABYTES,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
    });
    this.worker.unref();
    port1.unref();
    port1.on('message', (said: Said) => this.hear(said));
    port1.on('messageerror', () => {
      this.die('What the script gave back is nested too deeply to be read.');
      void this.end();
    });
    this.worker.on('error', error => this.die(error.message));
    this.worker.on('exit', () => this.die('The execution was stopped.'));
  }

  run(call: Call, ask: Ask): Running {
    this.worker.ref();
    this.port.ref();
    this.ask = ask;
    const result = new Promise<Result>(settle => {
      this.settle = settle;
    });
    this.send(call);
    return {
      result,
      kill: end => {
        this.finish(end);
        void this.end();
      },
    };
  }

  /** Arguments that are nested too deeply can't be copied to the thread. */
  private send(call: Call): void {
    try {
      this.worker.postMessage(call);
    } catch (error) {
      this.finish(failed((error as Error).message));
    }
  }

  async end(): Promise<void> {
    this.isAlive = false;
    await this.worker.terminate();
    this.port.close();
  }

  private hear(said: Said): void {
    if ('result' in said) this.finish(said.result);
    else if (this.ask)
      void this.reply(said.op, this.ask(said.op, said.argument));
  }

  private async reply(op: string, answer: Promise<string>): Promise<void> {
    const waits = setImmediate(() => {
      this.waitsFor = op;
      this.onWaiting();
    });
    const text = await answer;
    clearImmediate(waits);
    this.waitsFor = null;
    if (!this.isAlive) return;
    this.port.postMessage(text);
    Atomics.add(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
  }

  private finish(result: Result): void {
    this.worker.unref();
    this.port.unref();
    this.ask = null;
    this.settle?.(result);
    this.settle = null;
  }

  private die(message: string): void {
    this.isAlive = false;
    this.finish(failed(message));
  }
}

const failed = (message: string): Result => ({
  value: null,
  error: {name: 'Exception', message, stack: ''},
  warnings: [],
});
