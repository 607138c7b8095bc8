/** The one open workbook file: locked, journaled before each acknowledgement, saved whole a moment later. */
import {readFile, realpath, stat} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import type {WorkbookData} from '../workbook/data';
import type {BigIntStats} from 'node:fs';
import {keepBackup, removeHalfWritten, replaceFile} from './atomic-write';
import {conflictPath, exists} from './conflict';
import {errorCode, FileProblem, fileProblem} from './file-problem';
import {
  fingerprint,
  Journal,
  missingPatches,
  readJournal,
  type Entry,
} from './journal';
import {copyOf, identityAt, type Identity} from './identity';
import {lockFile, type Holder, type Lock} from './lock-file';
import {listed} from './losses';
import {keepOriginal, lossNotice} from './original';
import {applyPatch, patchBetween, type Patch} from './patch';
import type {Reading} from './reading';
import {parseWorkbook, readBytes, workbookBytes} from './workbook-file';

/** How long saving waits for the next change, and how long at most; then for another try. */
export interface Pauses {
  readonly quiet: number;
  readonly longest: number;
  readonly retry: number;
}

const PAUSES: Pauses = {quiet: 2000, longest: 10_000, retry: 5000};

export interface SaveState {
  readonly state: 'saving' | 'saved' | 'failed';
  /** A sentence for the people at work; null where there is nothing to say. */
  readonly message: string | null;
}

/** The file on disk as it was last read or written here. */
interface Known {
  readonly mark: string;
  readonly size: number;
  readonly modified: number;
}

type Change = Extract<Entry, {patch: Patch}>;
type Saved = Extract<Entry, {saved: string}>;

export class Store {
  /** Told of every step of saving. */
  onState: (state: SaveState) => void = () => undefined;

  private count = 0;
  private savedCount = 0;
  /** What a save that has not been seen to its end would put into the file. */
  private tried: Saved | null = null;
  private waiting: Change[] = [];
  /** What the journal begins with: from which file, and which changes that are saved. */
  private prefix: Entry[] = [];
  private started: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private isClosed = false;
  private dueBy = 0;
  private saving: Promise<void> = Promise.resolve();

  /** Where the workbook is at home, also while it goes on in a file beside. */
  private readonly home: string;

  private constructor(
    private path_: string,
    private current: WorkbookData,
    private known: Known | null,
    private lock: Lock,
    private journal: Journal,
    private readonly pauses: Pauses,
  ) {
    this.home = path_;
  }

  /** Where the workbook is kept; another file after a conflict. */
  get path(): string {
    return this.path_;
  }

  /** The workbook as last recorded. */
  get data(): WorkbookData {
    return this.current;
  }

  /** @throws FileProblem where it can't be read, or is open elsewhere */
  static async open(
    path: string,
    pauses = PAUSES,
    {holder, seen}: {holder?: Holder; seen?: Reading} = {},
  ): Promise<Store> {
    const real = await realpath(path).catch(error => {
      throw fileProblem(error, path);
    });
    const lock = await lockFile(real, holder).catch(error => {
      throw fileProblem(error, real);
    });
    try {
      await removeHalfWritten(real);
      const bytes = await readBytes(real);
      const isSeen = seen?.mark === fingerprint(bytes);
      const {data, losses} = isSeen
        ? seen.opened
        : await parseWorkbook(bytes, real);
      const known = await knownFile(real, fingerprint(bytes));
      const journal = new Journal(real);
      const store = new Store(real, data, known, lock, journal, pauses);
      store.losses = losses;
      if (losses.length > 0)
        store.lossNotice = await lossNotice(real, bytes, losses);
      await store.replay(bytes);
      return store;
    } catch (error) {
      await lock.release().catch(() => undefined);
      throw fileProblem(error, real);
    }
  }

  /** @throws FileProblem where there is such a file already, or none can be made there */
  static async create(
    path: string,
    data: WorkbookData,
    pauses = PAUSES,
  ): Promise<Store> {
    const lock = await lockFile(path).catch(error => {
      throw errorCode(error) === 'ENOENT'
        ? new FileProblem(`There is no folder "${dirname(path)}".`)
        : fileProblem(error, path);
    });
    try {
      if (await exists(path))
        throw new FileProblem(`There is a file "${path}" already.`);
      const store = new Store(
        path,
        data,
        null,
        lock,
        new Journal(path),
        pauses,
      );
      store.count = 1;
      await store.save();
      return store;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** Whether this is what was read before the workbook was held. */
  isAsRead({mark, changes}: Reading): boolean {
    return this.known?.mark === mark && this.count === changes;
  }

  /** Answers once the change is on disk, in the journal; the whole file follows. */
  async record(data: WorkbookData): Promise<void> {
    if (this.isClosed)
      throw new FileProblem(`${this.path_} is closed: nothing was changed.`);
    const patch = patchBetween(this.current, data);
    if (patch === null) return;
    this.current = data;
    const entry = {count: ++this.count, patch};
    this.waiting.push(entry);
    this.schedule();
    try {
      if (this.started === null) await (this.started = this.startJournal());
      else {
        await this.started;
        await this.journal.append(entry);
      }
    } catch (error) {
      // What was not written is in the next journal, which begins anew.
      this.started = null;
      throw fileProblem(error, this.path_);
    }
  }

  /**
   * Puts this in place of the file in one step, without a journal: afterwards all of it is there, or nothing.
   *
   * @returns what people must know of it
   */
  async commit(data: WorkbookData): Promise<string | null> {
    this.current = data;
    this.count++;
    const message = await this.writeWhole();
    await this.journal.end();
    return message;
  }

  /** Saves whole at once; answers when the file holds everything. */
  save(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.saving = this.saving.catch(() => undefined).then(() => this.saveNow());
    return this.saving;
  }

  /** Saves what is not saved, and lets go of the file. */
  async close(): Promise<void> {
    this.isClosed = true;
    try {
      await this.save();
      await this.journal.end();
    } finally {
      await this.lock.release();
    }
  }

  /** Lets go of the file as it is, without saving. */
  async abandon(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    await this.saving.catch(() => undefined);
    await this.journal.close();
    await this.lock.release();
  }

  /** Brings back what was acknowledged and not yet saved when the last session ended. */
  private async replay(bytes: Buffer) {
    const entries = await readJournal(this.path_);
    if (entries.length === 0) return;
    const patches = missingPatches(entries, fingerprint(bytes));
    if (patches === null) return this.recoverBeside(entries);
    if (patches.length === 0) return;
    this.takeOver(this.current, patches);
    this.recovered = `The last session ended before everything was saved: ${patches.length === 1 ? 'one change was' : `${patches.length} changes were`} brought back.`;
  }

  /** From now on the last good file stands beside it too: the journal builds on it. */
  private async startJournal() {
    if (this.prefix.length === 0) {
      await keepBackup(this.path_);
      this.prefix = [{base: this.known?.mark ?? ''}];
    }
    await this.journal.restart([...this.prefix, ...this.waiting]);
  }

  private takeOver(base: WorkbookData, patches: readonly Patch[]) {
    this.current = patches.reduce(applyPatch, base);
    this.waiting = patches.map((patch, index) => ({count: index + 1, patch}));
    this.count = patches.length;
  }

  /** Another program wrote the file in between: what the journal holds is kept in a file beside it. */
  private async recoverBeside(entries: readonly Entry[]) {
    const backup = `${this.path_}.bak`;
    const bytes = await readFile(backup).catch(() => null);
    const patches = bytes && missingPatches(entries, fingerprint(bytes));
    if (!bytes || !patches) return this.journal.end();
    if (patches.length === 0) return this.journal.end();
    const {data: base} = await parseWorkbook(bytes, backup);
    const beside = await conflictPath(this.path_);
    const file = copyOf(await identityAt(this.path_));
    await replaceFile(
      beside,
      await workbookBytes(patches.reduce(applyPatch, base), file),
    );
    this.recovered = `Another program changed "${basename(this.path_)}" before everything was saved: the changes that were missing are in "${basename(beside)}".`;
    await this.journal.end();
  }

  /** What the file holds that a save can't keep; empty once it is kept elsewhere. */
  private losses: readonly string[] = [];
  private lossNotice: string | null = null;
  private recovered: string | null = null;

  /** What people must know about how the file was opened; null where all went well. */
  get notice(): string | null {
    return [this.lossNotice, this.recovered].filter(Boolean).join(' ') || null;
  }

  private schedule() {
    const now = Date.now();
    if (this.timer === null) this.dueBy = now + this.pauses.longest;
    else clearTimeout(this.timer);
    const pause = Math.min(this.pauses.quiet, this.dueBy - now);
    this.wait(Math.max(0, pause));
  }

  private wait(milliseconds: number) {
    this.timer = setTimeout(() => {
      this.save().catch(() => undefined);
    }, milliseconds);
    this.timer.unref();
  }

  private async saveNow() {
    if (this.count === this.savedCount) return;
    this.onState({state: 'saving', message: null});
    try {
      const message = await this.writeWhole();
      this.onState({state: 'saved', message});
    } catch (cause) {
      const error = fileProblem(cause, this.path_);
      const message =
        error instanceof Error ? error.message : 'The file was not saved.';
      this.onState({state: 'failed', message});
      if (this.timer === null) this.wait(this.pauses.retry);
      throw error;
    }
  }

  /** @returns what people must know of it */
  private async writeWhole(): Promise<string | null> {
    await this.settleTried();
    const count = this.count;
    const data = this.current;
    let written: Buffer = Buffer.alloc(0);
    let message: string | null = null;
    const isSaved = await replaceFile(
      this.path_,
      async fresh => {
        written = await workbookBytes(data, await this.file(fresh));
        const saved = {saved: fingerprint(written), count};
        if (await this.isChangedElsewhere()) return null;
        message = await this.keepOriginal();
        if (this.started !== null) await this.journal.append(saved);
        this.tried = saved;
        return written;
      },
      {backup: this.known !== null},
    );
    if (!isSaved) return this.writeBeside(written, count);
    await this.settle({saved: fingerprint(written), count});
    return message;
  }

  /** A save that the disk said it could not do may have been done all the same. */
  private async settleTried() {
    const {tried} = this;
    const bytes = tried && (await readFile(this.path_).catch(() => null));
    if (tried && bytes && fingerprint(bytes) === tried.saved)
      await this.settle(tried);
  }

  private async file(fresh: BigIntStats): Promise<Identity> {
    return this.path_ === this.home
      ? identityAt(this.path_, fresh)
      : copyOf(await identityAt(this.home, fresh));
  }

  /** @returns what people must know of it */
  private async keepOriginal(): Promise<string | null> {
    const {losses} = this;
    if (losses.length === 0) return null;
    const original = await keepOriginal(this.path_);
    this.losses = [];
    this.lossNotice = null;
    return `"${basename(this.path_)}" held ${listed(losses)}, which this planner can't keep: the file as it was is "${basename(original)}".`;
  }

  /** The journal keeps what lies between the backup and the file, in case another program writes the file. */
  private async settle(saved: Saved) {
    const {count} = saved;
    const held = this.waiting.filter(entry => entry.count <= count);
    const base = this.known?.mark;
    this.prefix = base === undefined ? [saved] : [{base}, ...held, saved];
    this.known = await knownFile(this.path_, saved.saved);
    this.tried = null;
    this.savedCount = count;
    this.waiting = this.waiting.filter(entry => !held.includes(entry));
    if (this.started !== null)
      await this.journal.restart([...this.prefix, ...this.waiting]);
  }

  /** Leaves the other program's file as it is, and goes on in a file beside it. */
  private async writeBeside(bytes: Buffer, count: number): Promise<string> {
    const old = {path: this.path_, lock: this.lock, journal: this.journal};
    const path = await conflictPath(old.path);
    const lock = await lockFile(path);
    await replaceFile(path, bytes);
    this.path_ = path;
    this.lock = lock;
    this.journal = new Journal(path);
    this.known = null;
    await this.settle({saved: fingerprint(bytes), count});
    await old.journal.end();
    await old.lock.release();
    return `Another program changed "${basename(old.path)}". Your work goes on in "${basename(path)}" in the same folder; nothing was overwritten.`;
  }

  private async isChangedElsewhere(): Promise<boolean> {
    if (this.known === null) return false;
    try {
      const {size, mtimeMs} = await stat(this.path_);
      if (size === this.known.size && mtimeMs === this.known.modified)
        return false;
      return fingerprint(await readFile(this.path_)) !== this.known.mark;
    } catch (error) {
      // A file that was taken away is made again.
      if (errorCode(error) === 'ENOENT') return false;
      throw error;
    }
  }
}

async function knownFile(path: string, mark: string): Promise<Known> {
  const {size, mtimeMs} = await stat(path);
  return {mark, size, modified: mtimeMs};
}
