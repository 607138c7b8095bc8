/** Workbooks on disk, read and written by a child process with bounds on memory and time. */
import {spawn} from 'node:child_process';
import {readFile, stat} from 'node:fs/promises';
import {setPriority} from 'node:os';
import {basename} from 'node:path';
import {built} from '../built';
import type {WorkbookData} from '../workbook/data';
import {replaceFile} from './atomic-write';
import {heapFlag, type Bounds} from './bounds';
import {FileProblem, fileProblem} from './file-problem';
import {identityAt, type Identity} from './identity';
import type {Opened, Opening} from './xlsx';
import type {Task} from './xlsx-child';
import {LIMITS} from './zip-gate';

/** What reading a file may take; `seconds` of the processor, and more for each cell of a large workbook. */
export const READ_BOUNDS: Bounds = {megabytes: 512, seconds: 2};
/** Our own workbook, however large it has grown. */
const WRITE_BOUNDS: Bounds = {megabytes: 1024, seconds: 60};

/** @throws FileProblem one sentence: it is missing, not an .xlsx, too large or unsafe */
export async function readWorkbookFile(path: string): Promise<WorkbookData> {
  return (await parseWorkbook(await readBytes(path), path)).data;
}

export async function readBytes(path: string): Promise<Buffer> {
  try {
    const {size} = await stat(path);
    if (size > LIMITS.fileBytes)
      throw new FileProblem(
        `"${path}" is larger than 10 MB, which is more than this planner opens.`,
      );
    return await readFile(path);
  } catch (error) {
    throw fileProblem(error, path);
  }
}

/** @throws FileProblem where it is not a workbook, or takes more than the bounds to read */
export async function parseWorkbook(
  bytes: Buffer,
  path: string,
  bounds = READ_BOUNDS,
): Promise<Opened> {
  const opening: Opening = {
    name: basename(path).replace(/\.xlsx$/i, ''),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    file: await identityAt(path),
  };
  const json = await child({bounds, open: opening}, bytes);
  return JSON.parse(json.toString('utf8')) as Opened;
}

/** Puts the workbook in place of the file, at once or not at all. */
export async function writeWorkbookFile(
  path: string,
  data: WorkbookData,
): Promise<void> {
  await replaceFile(path, await workbookBytes(data));
}

/** Whether somebody waits for it, or others are at work meanwhile, who go first. */
export type Haste = 'now' | 'aside';

/** @param file which file on disk the bytes are for */
export const workbookBytes = (
  data: WorkbookData,
  file?: Identity,
  haste: Haste = 'now',
): Promise<Buffer> =>
  child(
    {bounds: WRITE_BOUNDS, save: file ?? null},
    Buffer.from(JSON.stringify(data)),
    haste,
  );

function child(
  task: Task,
  given: Buffer,
  haste: Haste = 'now',
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const process_ = spawn(
      process.execPath,
      [
        heapFlag(task.bounds),
        '--disable-proto=delete',
        built('xlsx-child.mjs'),
        JSON.stringify(task),
      ],
      {timeout: LONGEST_WAIT, killSignal: 'SIGKILL', env: {}},
    );
    if (haste === 'aside') giveWay(process_.pid);
    const out: Buffer[] = [];
    const said: Buffer[] = [];
    process_.stdout.on('data', chunk => out.push(chunk as Buffer));
    process_.stderr.on('data', chunk => said.push(chunk as Buffer));
    process_.on('error', reject);
    process_.on('close', code => {
      if (code === 0) resolve(Buffer.concat(out));
      else if (code === 3)
        reject(new FileProblem(Buffer.concat(said).toString('utf8')));
      else reject(new FileProblem(GAVE_UP));
    });
    // Where the child ends early, its own words say why.
    process_.stdin.on('error', () => undefined);
    process_.stdin.end(given);
  });
}

/** Low enough to let others go first, and not so low that it never ends on a busy computer. */
const ASIDE = 5;

function giveWay(pid: number | undefined) {
  try {
    if (pid !== undefined) setPriority(pid, ASIDE);
  } catch {
    // It has ended already, or the system does not allow it: then it is as fast as the others.
  }
}

/** A process that is kept waiting takes no time of its own: at last it is ended too. */
const LONGEST_WAIT = 120_000;

const GAVE_UP =
  'This workbook is too large or too tangled to be read or saved within safe bounds.';
