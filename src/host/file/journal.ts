/** What was acknowledged since the file was last saved whole, on disk before the acknowledgement. */
import {createHash} from 'node:crypto';
import {open, readFile, rm, type FileHandle} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import type {WorkbookData} from '../workbook/data';
import {beside, replaceFile, syncPath} from './atomic-write';
import {errorCode, FileProblem, fileProblem} from './file-problem';
import {applyPatch, type Patch} from './patch';

export const journalPath = (path: string): string => beside(path, '.journal');

export const fingerprint = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** `base`: the file that the patches after it start from. `saved`: a file that holds all up to `count`. */
export type Entry = {readonly base: string} | Change | Saved;
export type Change = {readonly count: number; readonly patch: Patch};
export type Saved = {readonly saved: string; readonly count: number};

/** Lines that go onto the disk together. */
interface Group {
  readonly lines: string[];
  readonly written: Promise<void>;
}

export class Journal {
  private file: FileHandle | null = null;
  private size = 0;
  private isTorn = false;
  private failure: unknown = null;
  private tail: Promise<void> = Promise.resolve();
  /** What waits to be written, and may still be joined; null once something else waits behind it. */
  private group: Group | null = null;

  constructor(private readonly path: string) {}

  /** Begins anew with these. */
  restart(entries: readonly Entry[]): Promise<void> {
    return this.then(async () => {
      await this.letGo();
      const lines = entries.map(formatLine).join('');
      await replaceFile(journalPath(this.path), Buffer.from(lines));
      this.failure = null;
    });
  }

  /** Whether something could not be written: what follows may only begin it anew, with that in it. */
  get isBroken(): boolean {
    return this.failure !== null;
  }

  /** Answers once the entry is on disk; those that come while others are written go there in one step. */
  append(entry: Entry): Promise<void> {
    this.group ??= this.nextGroup();
    this.group.lines.push(formatLine(entry));
    return this.group.written;
  }

  private nextGroup(): Group {
    const lines: string[] = [];
    const written = this.then(async () => {
      if (this.group?.lines === lines) this.group = null;
      // They build on what was not written.
      if (this.failure !== null) throw this.failure;
      try {
        await this.write(lines.join(''));
      } catch (error) {
        this.failure = fileProblem(error, this.path);
        throw this.failure;
      }
    });
    return {lines, written};
  }

  private async write(text: string) {
    const file = (this.file ??= await this.opened());
    if (this.isTorn) await this.cutOff(file);
    try {
      await file.appendFile(text);
      await file.datasync();
    } catch (error) {
      this.isTorn = true;
      await this.cutOff(file).catch(() => undefined);
      throw error;
    }
    this.size += Buffer.byteLength(text);
  }

  /** Half a line would hide all that is written after it. */
  private async cutOff(file: FileHandle) {
    await file.truncate(this.size);
    this.isTorn = false;
  }

  /** Not taken before its size is known: what is cut off after a failure is cut off there. */
  private async opened(): Promise<FileHandle> {
    const file = await open(journalPath(this.path), 'a', 0o600);
    try {
      this.size = (await file.stat()).size;
      return file;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Leaves it as it is. */
  close(): Promise<void> {
    return this.then(() => this.letGo());
  }

  private async letGo() {
    await this.file?.close();
    this.file = null;
    this.isTorn = false;
  }

  /** Once the file holds everything. */
  end(): Promise<void> {
    return this.then(async () => {
      await this.letGo();
      await rm(journalPath(this.path), {force: true});
      await syncPath(dirname(this.path));
    });
  }

  /** One after the other, and one that failed does not stop the next. */
  private then(step: () => Promise<void>): Promise<void> {
    this.group = null;
    const done = this.tail.then(step);
    this.tail = done.catch(() => undefined);
    return done;
  }
}

const formatLine = (entry: Entry): string => {
  const text = JSON.stringify(entry);
  return `${check(text)} ${text}\n`;
};

const check = (text: string) =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** @returns the entries that are whole: a crash may have torn the last one */
export async function readJournal(path: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const line of (await textOf(journalPath(path))).split('\n')) {
    const text = line.slice(17);
    if (line.slice(0, 16) !== check(text)) break;
    entries.push(entryOf(text, path));
  }
  return entries;
}

function entryOf(text: string, path: string): Entry {
  try {
    const entry: unknown = JSON.parse(text);
    if (typeof entry === 'object' && entry !== null) return entry as Entry;
  } catch {
    // Whole, and not as this planner writes it.
  }
  throw unreadable(path);
}

/** @throws FileProblem where they are not as this planner writes them down */
export function withPatches(
  data: WorkbookData,
  patches: readonly Patch[],
  path: string,
): WorkbookData {
  try {
    return patches.reduce(applyPatch, data);
  } catch {
    throw unreadable(path);
  }
}

const unreadable = (path: string) =>
  new FileProblem(
    `What was noted beside "${basename(path)}" of unsaved changes can't be read: move "${basename(journalPath(path))}" to another folder and open it again.`,
  );

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

/** @returns the patches that this file lacks, in order; null where the journal belongs to another file */
export function missingPatches(
  entries: readonly Entry[],
  file: string,
): readonly Patch[] | null {
  const count = countIn(entries, file);
  if (count === null) return null;
  return entries.flatMap(entry =>
    'patch' in entry && entry.count > count ? [entry.patch] : [],
  );
}

/** How many changes of this journal the file holds already. */
function countIn(entries: readonly Entry[], file: string): number | null {
  for (const entry of [...entries].reverse()) {
    if ('saved' in entry && entry.saved === file) return entry.count;
    if ('base' in entry && entry.base === file) return 0;
  }
  return null;
}
