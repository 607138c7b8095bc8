/** Putting a file in place of another so that a crash leaves the old one or the new one, never a part. */
import {randomBytes} from 'node:crypto';
import type {BigIntStats} from 'node:fs';
import {
  copyFile,
  open,
  readdir,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {errorCode, FileProblem, fileProblem} from './file-problem';

const PRIVATE = 0o600;
const RETRY_MILLISECONDS = [10, 20, 50, 100, 200, 400, 800, 1600, 1800];
const IN_USE = new Set(['EPERM', 'EBUSY', 'EACCES']);

/**
 * @param content told of the new file before it has its name; null leaves all as it is
 * @param backup also keeps what was there before, as `NAME.bak`
 * @returns whether the file was replaced
 * @throws FileProblem where the disk is full, or another program holds the file
 */
export async function replaceFile(
  path: string,
  content: Uint8Array | ((fresh: BigIntStats) => Promise<Uint8Array | null>),
  {backup = false} = {},
): Promise<boolean> {
  const mode = await modeOf(path);
  const fresh = freshName(path);
  try {
    const isWritten = await writeDurably(fresh, content, mode ?? PRIVATE);
    if (!isWritten) {
      await rm(fresh, {force: true});
      return false;
    }
    if (backup && mode !== null) await keepBackup(path);
    await patiently(() => rename(fresh, path), path);
    await syncPath(dirname(path));
    return true;
  } catch (error) {
    await rm(fresh, {force: true});
    throw fileProblem(error, path);
  }
}

/** A hidden file in the same folder, where a rename is one step. */
export const beside = (path: string, ending: string): string =>
  join(dirname(path), `.${basename(path)}${ending}`);

const freshName = (path: string): string =>
  beside(path, `.${randomBytes(4).toString('hex')}.tmp`);

/** Takes away what a program that was killed left half written; only who holds the workbook may. */
export async function removeHalfWritten(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names)
    if (/^\.[0-9a-f]{8}\.tmp$/.test(withoutStart(name, basename(path))))
      await rm(join(dirname(path), name), {force: true});
}

/** What follows the name of the workbook or of its journal; '' where it is another file's. */
function withoutStart(name: string, file: string): string {
  for (const start of [`..${file}.journal`, `.${file}`])
    if (name.startsWith(start)) return name.slice(start.length);
  return '';
}

async function modeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch {
    return null;
  }
}

async function writeDurably(
  path: string,
  content: Parameters<typeof replaceFile>[1],
  mode: number,
): Promise<boolean> {
  const file = await open(path, 'wx', mode);
  try {
    await file.chmod(mode);
    const bytes =
      typeof content === 'function'
        ? await content(await file.stat({bigint: true}))
        : content;
    if (bytes === null) return false;
    await file.writeFile(bytes);
    await file.sync();
    return true;
  } finally {
    await file.close();
  }
}

/**
 * Keeps what is there as `NAME.bak`; the backup is itself made whole before it takes the name. The first change and
 * the save of it may take one at once: each makes its own.
 */
export async function keepBackup(path: string) {
  const copy = freshName(path);
  try {
    await copyFile(path, copy);
    await syncPath(copy);
    await rename(copy, `${path}.bak`);
  } catch (error) {
    await rm(copy, {force: true});
    throw error;
  }
}

async function patiently(step: () => Promise<void>, path: string) {
  for (const pause of RETRY_MILLISECONDS) {
    try {
      return await step();
    } catch (error) {
      if (!IN_USE.has(errorCode(error) ?? '')) throw error;
      await sleep(pause);
    }
  }
  try {
    await step();
  } catch (error) {
    if (!IN_USE.has(errorCode(error) ?? '')) throw error;
    throw new FileProblem(
      `"${path}" is open in another program: close it there. Your work is kept and saved as soon as that works.`,
    );
  }
}

/** What was written lasts once the file is on disk, and a rename once the folder is; Windows has no such step. */
export async function syncPath(path: string): Promise<void> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, 'r');
    await handle.sync();
  } catch (error) {
    if (!NO_SYNC.has(errorCode(error) ?? '')) throw error;
  } finally {
    await handle?.close();
  }
}

const NO_SYNC = new Set(['EISDIR', 'EPERM', 'EINVAL', 'EACCES', 'EBADF']);
