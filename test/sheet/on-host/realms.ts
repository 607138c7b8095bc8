/** Runs functions of one project at once, each as an execution of its own, in realms that are used again. */
import {randomUUID} from 'node:crypto';
import {bookFor} from '../../../src/host/execution/book';
import {answerAtOnce} from '../../../src/host/execution/bridge';
import {Locks} from '../../../src/host/execution/locks';
import {
  modeOf,
  viaOf,
  type Outcome,
  type Request,
} from '../../../src/host/execution/outcome';
import type {Project} from '../../../src/host/execution/project';
import {rememberingTabs} from '../../../src/host/execution/remembered-tabs';
import {NoScreen, type Screen} from '../../../src/host/execution/screen';
import {Session} from '../../../src/host/execution/session';
import {Caches} from '../../../src/host/execution/stores';
import {inTimeZone} from '../../../src/host/execution/time-zone';
import type {ExecutionOps} from '../../../src/host/protocol';
import type {Workbook} from '../../../src/host/workbook/workbook';
import {Program} from '../../many/program';

type Identity = ExecutionOps['session.get']['out'];

interface Asked extends Request {
  readonly workbook: Workbook;
  readonly screen?: Screen;
}

/** A realm costs more than a save in it; test/many/program.test.ts shows that one is as good as new. */
export class Realms {
  private readonly free: Program[] = [];
  private readonly locks = new WeakMap<Workbook, Locks>();
  private readonly caches = new Caches(Date.now);

  constructor(private readonly project: Project) {}

  run(asked: Asked): Outcome {
    const {workbook, functionName, args} = asked;
    const session = this.session(asked);
    // Asked of another session, since what a run asks is counted.
    const identity = this.session(asked).answer(
      'session.get',
      null,
    ) as Identity;
    const answer = rememberingTabs(
      (op, argument) => answerAtOnce(session, op, argument),
      () => workbook.version,
    );
    const around = {identity, answer, now: Date.now, random: Math.random};
    const caller = {via: viaOf(asked), event: asked.event ?? null};
    // One run may begin within another, as a second person's does.
    const program = this.free.pop() ?? new Program(this.project);
    try {
      const {value, error, warnings} = inTimeZone(
        this.project.manifest.timeZone,
        () => program.run(functionName, args, around, caller),
      );
      this.free.push(program);
      const logs = [...session.logs, ...warnings];
      return {value, error, cost: session.cost(), logs};
    } finally {
      session.end();
    }
  }

  private session(asked: Asked): Session {
    const {workbook, person, screen = new NoScreen()} = asked;
    const locks = this.locks.get(workbook) ?? new Locks();
    this.locks.set(workbook, locks);
    return new Session(
      {
        project: this.project,
        book: bookFor(workbook, asked, () => {}),
        locks,
        caches: this.caches,
      },
      {
        id: randomUUID(),
        person,
        mode: modeOf(asked),
        screen,
        waiting: {
          lock: (lock, owner) => locks.take(lock, owner),
          sleep: () => null,
        },
      },
    );
  }
}
