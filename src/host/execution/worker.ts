/** One thread of the pool: runs an execution after another, and waits for the host's answers in between. */
import {
  parentPort,
  receiveMessageOnPort,
  workerData,
  type MessagePort,
} from 'node:worker_threads';
import {execute, prepare, type Call} from './context';
import type {Result} from './outcome';
import type {Project} from './project';
import {rememberingTabs} from './remembered-tabs';

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

parentPort?.on('message', (call: Call) => {
  const bridge = rememberingTabs(ask, () => Atomics.load(version, 0));
  const result = execute(project, call, bridge);
  port.postMessage({result} satisfies Said);
  // While the answer is on its way, and before the next call comes.
  setImmediate(prepare);
});

setImmediate(prepare);
