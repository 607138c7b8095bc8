/** One program at a time holds a workbook: a file beside it says which. */
import {execFileSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {link, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {beside} from './atomic-write';
import {errorCode, FileProblem} from './file-problem';

export interface Lock {
  release(): Promise<void>;
}

/** A server holds a workbook until it is stopped, a command for the moment of a save. */
export type Holder = 'server' | 'command';

/** A command lets go within seconds, but several may be waiting, on a slow machine. */
const PATIENCE_MILLISECONDS = 60_000;
const PAUSE_MILLISECONDS = 40;
const ATTEMPTS = 5;

/**
 * Waits a little for a command, and for a server not at all.
 *
 * @throws FileProblem where a program that still runs holds the workbook
 */
export async function lockFile(
  path: string,
  holder: Holder = 'server',
): Promise<Lock> {
  const until = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    try {
      return await lockNow(path, holder);
    } catch (error) {
      if (!(error instanceof Busy) || Date.now() > until) throw error;
      await sleep(PAUSE_MILLISECONDS);
    }
  }
}

/** The texts of this process's own locks: another with its number was left by a disk that failed. */
const held = new Set<string>();

/** It will be free in a moment. */
class Busy extends FileProblem {}

async function lockNow(path: string, holder: Holder): Promise<Lock> {
  const lock = beside(path, '.lock');
  const mine = `${JSON.stringify({pid: process.pid, start: startOf(process.pid), nonce: randomBytes(8).toString('hex'), holder})}\n`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      held.add(mine);
      await putWhole(lock, mine);
      await removeLeft(lock).catch(() => undefined);
      return {release: () => release(lock, mine)};
    } catch (error) {
      held.delete(mine);
      const code = errorCode(error);
      if (code === 'EROFS' || code === 'EACCES') return NOTHING_HELD;
      // Swept away by who has just got the lock, or there is no such folder.
      if (code === 'ENOENT' && attempt < ATTEMPTS - 1) continue;
      if (code !== 'EEXIST') throw error;
    }
    await takeAway(lock, path);
  }
  throw new Busy(inUse(path));
}

/**
 * The lock appears with its text in it: one that is seen empty would be taken for a crash's.
 *
 * @throws EEXIST where there is one already
 */
async function putWhole(lock: string, text: string) {
  const fresh = `${lock}.${randomBytes(4).toString('hex')}`;
  await writeFile(fresh, text, {flag: 'wx', mode: 0o600, flush: true});
  try {
    await link(fresh, lock).catch(error => {
      // Some drives know no links.
      if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(errorCode(error) ?? ''))
        throw error;
      return writeFile(lock, text, {flag: 'wx', mode: 0o600, flush: true});
    });
  } finally {
    await rm(fresh, {force: true});
  }
}

/** What programs that were killed in the middle of the above left beside the lock. */
async function removeLeft(lock: string) {
  for (const name of await readdir(dirname(lock))) {
    const path = join(dirname(lock), name);
    if (!/^\.[0-9a-f]{8}$/.test(path.slice(lock.length))) continue;
    if (!path.startsWith(lock) || holderOf((await textOf(path)) ?? ''))
      continue;
    await rm(path, {force: true});
  }
}

/** In a folder where nothing can be written nobody can save either. */
const NOTHING_HELD: Lock = {release: () => Promise.resolve()};

const inUse = (path: string) =>
  `"${basename(path)}" is open elsewhere: close the planner that has it open, then try again.`;

async function release(lock: string, mine: string) {
  held.delete(mine);
  if ((await textOf(lock)) === mine) await rm(lock, {force: true});
}

/** Removes a lock whose holder is gone; one that somebody else has just taken is put back. */
async function takeAway(lock: string, path: string) {
  const seen = await textOf(lock);
  if (seen === null) return;
  const holder = holderOf(seen);
  if (holder === 'command') throw new Busy(inUse(path));
  if (holder === 'server') throw new FileProblem(inUse(path));
  const aside = `${lock}.${randomBytes(4).toString('hex')}`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if ((await textOf(aside)) !== seen) await link(aside, lock).catch(() => {});
  await rm(aside, {force: true});
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** @returns null where the holder is gone */
function holderOf(text: string): Holder | null {
  try {
    const {pid, start, holder} = JSON.parse(text) as {
      pid: number;
      start: string;
      holder?: Holder;
    };
    if (!Number.isInteger(pid) || pid <= 0) return null;
    if (pid === process.pid && !held.has(text)) return null;
    if (!isAlive(pid) || startOf(pid) !== start) return null;
    return holder ?? 'server';
  } catch {
    return null; // Torn by a crash while it was written.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** When a process began, so that a number given to another process later is not taken for it. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return `${boot.trim()} ${fields[19]}`;
  } catch {
    return startBySystem(pid);
  }
}

function startBySystem(pid: number): string {
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
