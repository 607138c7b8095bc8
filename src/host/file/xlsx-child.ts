/** Reads or writes one .xlsx in a process of its own, so that a hostile or huge file can't harm the server. */
import {keepWithin, type Bounds} from './bounds';
import {FileProblem} from './file-problem';
import type {Identity} from './identity';
import {open, save, type Opening, type Work} from './xlsx';

/** hucre asks whether there is one, and to answer node would load all that it has for the network: a sixth of a small save. */
Object.defineProperty(globalThis, 'Response', {value: Object});

/** What the program is told besides the file, as JSON. */
export type Task =
  | {readonly bounds: Bounds; readonly save: Identity | null}
  | {readonly bounds: Bounds; readonly open: Opening};

/** What passed the checks is as large as it looks: it may be read, worked out and drawn for as long as that takes. */
const CELLS_PER_SECOND = 35_000;
const ROWS_PER_SECOND = 400_000;
const READS_PER_SECOND = 30_000_000;

const secondsOf = ({cells, rows, reads}: Work): number =>
  cells / CELLS_PER_SECOND + rows / ROWS_PER_SECOND + reads / READS_PER_SECOND;

async function input(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function main(task: Task) {
  const [allow, given] = await Promise.all([keepWithin(task.bounds), input()]);
  if ('save' in task) {
    const data = JSON.parse(given.toString('utf8'));
    process.stdout.write(await save(data, task.save ?? undefined));
  } else {
    const opened = await open(given, task.open, work => allow(secondsOf(work)));
    process.stdout.write(JSON.stringify(opened));
  }
}

/** Says in one line why not; the parent passes it on. */
main(JSON.parse(process.argv[2]!) as Task).catch((error: unknown) => {
  if (!(error instanceof FileProblem)) throw error;
  process.stderr.write(error.message);
  process.exitCode = 3;
});
