/** One thread of the pool: runs an execution after another, and waits for the host's answers in between. */
import {
  parentPort,
  receiveMessageOnPort,
  workerData,
  type MessagePort,
} from 'node:worker_threads';
import {execute, type Bridge, type Call} from './context';
import type {Result} from './outcome';
import type {Project} from './project';
import {tidier} from './tidying';

/** What the pool gives a thread when it makes it. */
export interface Thread {
  readonly project: Project;
  readonly port: MessagePort;
  /** How many answers were put on the port. */
  readonly signal: Int32Array;
  /** Grows with every change of the workbook. */
  readonly version: Int32Array;
}

/** What a thread says to the pool. */
export type Said =
  {readonly result: Result} | {readonly op: string; readonly argument: string};

const {project, port, signal, version} = workerData as Thread;

/** Each question has one answer, counted: the bell of the last one may ring late, when the next is waited for. */
function ask(op: string, argument: string): string {
  const answered = Atomics.load(signal, 0);
  port.postMessage({op, argument} satisfies Said);
  while (Atomics.load(signal, 0) === answered)
    Atomics.wait(signal, 0, answered);
  return receiveMessageOnPort(port)?.message as string;
}

/** Asks what tabs there are only where the workbook is another: a handle asks it at every turn. */
function remembering(): Bridge {
  let known = {version: -1, tabs: ''};
  return (op, argument) => {
    if (op !== 'sheets.list') return ask(op, argument);
    const now = Atomics.load(version, 0);
    if (known.version !== now) known = {version: now, tabs: ask(op, argument)};
    return known.tabs;
  };
}

const tidy = tidier();
parentPort?.on('message', (call: Call) => {
  const result = execute(project, call, remembering());
  port.postMessage({result} satisfies Said);
  tidy();
});
