/** One thread of the pool: runs an execution after another, and waits for the host's answers in between. */
import {
  parentPort,
  receiveMessageOnPort,
  workerData,
  type MessagePort,
} from 'node:worker_threads';
import {execute, type Call} from './context';
import type {Result} from './outcome';
import type {Project} from './project';

/** What the pool gives a thread when it makes it. */
export interface Thread {
  readonly project: Project;
  readonly port: MessagePort;
  /** 1 when an answer lies on the port. */
  readonly signal: Int32Array;
}

/** What a thread says to the pool. */
export type Said =
  {readonly result: Result} | {readonly op: string; readonly argument: string};

const {project, port, signal} = workerData as Thread;

function ask(op: string, argument: string): string {
  Atomics.store(signal, 0, 0);
  port.postMessage({op, argument} satisfies Said);
  Atomics.wait(signal, 0, 0);
  return receiveMessageOnPort(port)?.message as string;
}

parentPort?.on('message', (call: Call) => {
  const result = execute(project, call, ask);
  port.postMessage({result} satisfies Said);
});
