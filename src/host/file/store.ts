/** The one open workbook file: locked, journaled before each acknowledgement, saved whole a moment later. */
import {readFile, realpath} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import type {WorkbookData} from '../workbook/data';
import {keepBackup, removeHalfWritten, replaceFile} from './atomic-write';
import {conflictPath, exists} from './conflict';
import {errorCode, FileProblem, fileProblem} from './file-problem';
import {fingerprint, Journal, withPatches, type Saved} from './journal';
import {identityBeside} from './identity';
import {isChangedElsewhere, knownFile, type Known} from './known-file';
import {lockFile, type Holder, type Lock} from './lock-file';
import {Original} from './original';
import {patchBetween} from './patch';
import type {Reading} from './reading';
import {recover} from './recovery';
import {PAUSES, SaveTimer, type Pauses} from './save-timer';
import {Unsaved} from './unsaved';
import {
  parseWorkbook,
  readBytes,
  workbookBytes,
  type Haste,
} from './workbook-file';

export interface SaveState {
  readonly state: 'saving' | 'saved' | 'failed';
  /** A sentence for the people at work; null where there is nothing to say. */
  readonly message: string | null;
}

export class Store {
  /** Told of every step of saving. */
  onState: (state: SaveState) => void = () => undefined;

  /** What a save that has not been seen to its end would put into the file. */
  private tried: Saved | null = null;
  private readonly unsaved = new Unsaved();
  private started: Promise<void> | null = null;
  private isClosed = false;
  private saving: Promise<void> = Promise.resolve();
  private readonly timer: SaveTimer;
  private original = Original.none();
  private recovered: string | null = null;

  /** Where the workbook is at home, also while it goes on in a file beside. */
  private readonly home: string;

  private constructor(
    private path_: string,
    private current: WorkbookData,
    private known: Known | null,
    private lock: Lock,
    private journal: Journal,
    pauses: Pauses,
  ) {
    this.home = path_;
    this.timer = new SaveTimer(pauses, () => {
      this.save('aside').catch(() => undefined);
    });
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
      store.original = await Original.of(real, bytes, losses);
      await store.bringBack(bytes);
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
      store.unsaved.count = 1;
      await store.save();
      return store;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** Whether this is what was read before the workbook was held. */
  isAsRead({mark, changes}: Reading): boolean {
    return this.known?.mark === mark && this.unsaved.count === changes;
  }

  /** Answers once the change is on disk, in the journal; the whole file follows. */
  async record(data: WorkbookData): Promise<void> {
    if (this.isClosed)
      throw new FileProblem(`${this.path_} is closed: nothing was changed.`);
    const patch = patchBetween(this.current, data);
    if (patch === null) return;
    this.current = data;
    const entry = this.unsaved.add(patch);
    this.timer.changed();
    try {
      if (this.started === null || this.journal.isBroken)
        await (this.started = this.startJournal());
      else await this.started.then(() => this.journal.append(entry));
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
    this.unsaved.count++;
    const message = await this.writeWhole('now');
    await this.journal.end();
    return message;
  }

  /** Saves whole at once; answers when the file holds everything. */
  save(haste: Haste = 'now'): Promise<void> {
    this.timer.stop();
    this.saving = this.saving
      .catch(() => undefined)
      .then(() => this.saveNow(haste));
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
    this.timer.stop();
    await this.saving.catch(() => undefined);
    await this.journal.close();
    await this.lock.release();
  }

  private async bringBack(bytes: Buffer) {
    const {patches, notice, isOver} = await recover(this.path_, bytes);
    this.recovered = notice;
    this.current = withPatches(this.current, patches, this.path_);
    for (const patch of patches) this.unsaved.add(patch);
    if (isOver) await this.journal.end();
  }

  /** From now on the last good file stands beside it too: the journal builds on it. */
  private async startJournal() {
    if (!this.unsaved.isBegun) {
      await keepBackup(this.path_);
      this.unsaved.begin(this.known?.mark ?? '');
    }
    await this.journal.restart(this.unsaved.entries);
  }

  /** What people must know about how the file was opened; null where all went well. */
  get notice(): string | null {
    const {original, recovered} = this;
    return [original.notice, recovered].filter(Boolean).join(' ') || null;
  }

  private async saveNow(haste: Haste) {
    if (this.unsaved.isNone) return;
    this.onState({state: 'saving', message: null});
    try {
      const message = await this.writeWhole(haste);
      this.onState({state: 'saved', message});
    } catch (cause) {
      const error = fileProblem(cause, this.path_);
      const message =
        error instanceof Error ? error.message : 'The file was not saved.';
      this.onState({state: 'failed', message});
      this.timer.failed();
      throw error;
    }
  }

  /** @returns what people must know of it */
  private async writeWhole(haste: Haste): Promise<string | null> {
    await this.settleTried();
    const {count} = this.unsaved;
    const data = this.current;
    let written: Buffer = Buffer.alloc(0);
    let message: string | null = null;
    const isSaved = await replaceFile(
      this.path_,
      async fresh => {
        const {path_, home, known} = this;
        const file = await identityBeside(home, path_, fresh);
        written = await workbookBytes(data, file, haste);
        const saved = {saved: fingerprint(written), count};
        if (known && (await isChangedElsewhere(path_, known))) return null;
        message = await this.original.keep(path_);
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

  /** The file holds these by now. */
  private async settle(saved: Saved) {
    this.unsaved.settle(saved, this.known?.mark);
    this.known = await knownFile(this.path_, saved.saved);
    this.tried = null;
    this.unsaved.savedCount = saved.count;
    if (this.started !== null) await this.journal.restart(this.unsaved.entries);
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
}
