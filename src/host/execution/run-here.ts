/** Runs a function in this very thread, at once: for the command line and for tests. */
import {randomUUID} from 'node:crypto';
import type {Workbook} from '../workbook/workbook';
import {bookFor} from './book';
import {answerAtOnce} from './bridge';
import {execute} from './context';
import {Locks} from './locks';
import {modeOf, timeLimit, viaOf, type Outcome, type Request} from './outcome';
import type {Project} from './project';
import {rememberingTabs} from './remembered-tabs';
import {NoScreen, type Screen} from './screen';
import {Session, type Waiting} from './session';
import {Caches} from './stores';
import {inTimeZone} from './time-zone';

export interface RequestHere extends Request {
  readonly project: Project;
  readonly workbook: Workbook;
  /** Where menus, questions and toasts go; none where it is left out, and getUi() refuses. */
  readonly screen?: Screen;
  /** Milliseconds since 1970, for what expires. */
  readonly now?: () => number;
}

export function runHere(request: RequestHere): Outcome {
  const {project, workbook, screen = new NoScreen(), now = Date.now} = request;
  const {caches, locks} = keptFor(workbook, now);
  const book = bookFor(workbook, request, () => {});
  const session = new Session(
    {project, book, locks, caches},
    {
      id: randomUUID(),
      person: request.person,
      mode: modeOf(request),
      screen,
      waiting: waitingHere(locks),
    },
  );
  const bridge = rememberingTabs(
    (op, argument) => answerAtOnce(session, op, argument),
    () => workbook.version,
  );
  try {
    const {value, error, warnings} = inTimeZone(project.manifest.timeZone, () =>
      execute(project, callOf(request), bridge),
    );
    const logs = [...session.logs, ...warnings];
    return {value, error, cost: session.cost(), logs};
  } finally {
    session.end();
  }
}

const callOf = (request: Request) => ({
  functionName: request.functionName,
  args: request.args,
  mode: modeOf(request),
  via: viaOf(request),
  event: request.event ?? null,
  timeoutMs: timeLimit(request),
});

/** Nobody else runs in this thread, so a lock is free at once or never. */
function waitingHere(locks: Locks): Waiting {
  return {
    lock: (lock, owner) => locks.take(lock, owner),
    sleep(milliseconds) {
      const nothing = new Int32Array(new SharedArrayBuffer(4));
      Atomics.wait(nothing, 0, 0, milliseconds);
      return null;
    },
  };
}

const kept = new WeakMap<Workbook, {caches: Caches; locks: Locks}>();

/** A workbook's cache lives on from one run to the next. */
function keptFor(workbook: Workbook, now: () => number) {
  const known = kept.get(workbook);
  if (known) return known;
  const made = {caches: new Caches(now), locks: new Locks()};
  kept.set(workbook, made);
  return made;
}
