/** How much memory and time a process may take, kept by a thread of it that looks on while the other works. */
import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import {built} from '../built';

export interface Bounds {
  /** All that the process holds, not only what its program knows of. */
  readonly megabytes: number;
  /** Of the processor: a busy computer takes longer and refuses nothing. */
  readonly seconds: number;
}

/** What the thread that looks on reads: thousandths of a second, and megabytes. */
export const TIME = 0;
export const MEMORY = 1;

/** What a process may take between two looks, so that it never holds more than it is allowed. */
const BETWEEN_LOOKS_MEGABYTES = 16;

/**
 * Ends this process by force once it takes more; answers when it is looked on.
 *
 * @returns allows it that many seconds more
 */
export async function keepWithin({megabytes, seconds}: Bounds) {
  const bounds = new Int32Array(new SharedArrayBuffer(8));
  Atomics.store(bounds, TIME, seconds * 1000);
  Atomics.store(bounds, MEMORY, megabytes - BETWEEN_LOOKS_MEGABYTES);
  const watch = new Worker(built('bounds-watch.mjs'), {workerData: bounds});
  await once(watch, 'message');
  watch.unref();
  return (more: number): void => {
    Atomics.add(bounds, TIME, Math.round(more * 1000));
  };
}

/** Room for what is not the program's own: its code, and what it was given. */
const BESIDES_MEGABYTES = 128;

/** What node is started with, so that it tidies up before it takes too much. */
export const heapFlag = ({megabytes}: Bounds): string =>
  `--max-old-space-size=${Math.max(16, megabytes - BESIDES_MEGABYTES)}`;
