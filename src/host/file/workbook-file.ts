/** Workbooks on disk, read and written by a child process with bounds on memory and time. */
import {spawn} from 'node:child_process';
import {readFile, stat} from 'node:fs/promises';
import {basename} from 'node:path';
import {built} from '../built';
import type {WorkbookData} from '../workbook/data';
import {replaceFile} from './atomic-write';
import {FileProblem, fileProblem} from './file-problem';
import {identityAt, type Identity} from './identity';
import type {Opened, Opening} from './xlsx';
import {LIMITS} from './zip-gate';

const MEMORY_MEGABYTES = 512;
const READ_SECONDS = 20;
const WRITE_SECONDS = 60;

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

export async function parseWorkbook(
  bytes: Buffer,
  path: string,
): Promise<Opened> {
  const opening: Opening = {
    name: basename(path).replace(/\.xlsx$/i, ''),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    file: await identityAt(path),
  };
  const words = ['load', JSON.stringify(opening)];
  const json = await child(words, bytes, READ_SECONDS);
  return JSON.parse(json.toString('utf8')) as Opened;
}

/** Puts the workbook in place of the file, at once or not at all. */
export async function writeWorkbookFile(
  path: string,
  data: WorkbookData,
): Promise<void> {
  await replaceFile(path, await workbookBytes(data));
}

/** @param file which file on disk the bytes are for */
export const workbookBytes = (
  data: WorkbookData,
  file?: Identity,
): Promise<Buffer> =>
  child(
    ['save', JSON.stringify({file})],
    Buffer.from(JSON.stringify(data)),
    WRITE_SECONDS,
  );

function child(
  words: readonly string[],
  given: Buffer,
  seconds: number,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const process_ = spawn(
      process.execPath,
      [
        `--max-old-space-size=${MEMORY_MEGABYTES}`,
        '--disable-proto=delete',
        built('xlsx-child.mjs'),
        ...words,
      ],
      {timeout: seconds * 1000, killSignal: 'SIGKILL', env: {}},
    );
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

const GAVE_UP =
  'This workbook is too large or too tangled to be read or saved within safe bounds.';
