/** The thread that looks on: it ends the process by force once that takes more than it may. */
import {parentPort, workerData} from 'node:worker_threads';
import {MEMORY, TIME} from './bounds';

const PAUSE_MILLISECONDS = 10;

const bounds = workerData as Int32Array;
const pause = new Int32Array(new SharedArrayBuffer(4));

let isFirst = true;
for (;;) {
  const {user, system} = process.cpuUsage();
  const isLate = (user + system) / 1000 > Atomics.load(bounds, TIME);
  const megabytes = process.memoryUsage.rss() / 2 ** 20;
  if (isLate || megabytes > Atomics.load(bounds, MEMORY))
    process.kill(process.pid, 'SIGKILL');
  if (isFirst) parentPort?.postMessage('looking on');
  isFirst = false;
  Atomics.wait(pause, 0, 0, PAUSE_MILLISECONDS);
}
