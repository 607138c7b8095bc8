/** The changes of a workbook, counted, and which of them the file holds: what its journal must say. */
import type {Change, Entry, Saved} from './journal';
import type {Patch} from './patch';

export class Unsaved {
  /** Of all changes since the workbook was opened. */
  count = 0;
  /** Up to which the file is known to hold them. */
  savedCount = 0;
  private waiting: Change[] = [];
  /** What the journal begins with: from which file, and which changes that are saved. */
  private prefix: Entry[] = [];

  get isNone(): boolean {
    return this.count === this.savedCount;
  }

  get isBegun(): boolean {
    return this.prefix.length > 0;
  }

  /** The whole journal, as it is to be written anew. */
  get entries(): readonly Entry[] {
    return [...this.prefix, ...this.waiting];
  }

  add(patch: Patch): Change {
    const change = {count: ++this.count, patch};
    this.waiting.push(change);
    return change;
  }

  /** @param base the file that the changes start from */
  begin(base: string): void {
    this.prefix = [{base}];
  }

  /**
   * A file that was just written holds the changes up to a count. The journal keeps what lies between the backup
   * and the file, in case another program writes the file.
   *
   * @param base the backup; undefined where there is none
   */
  settle(saved: Saved, base: string | undefined): void {
    const held = this.waiting.filter(({count}) => count <= saved.count);
    this.prefix = base === undefined ? [saved] : [{base}, ...held, saved];
    this.waiting = this.waiting.filter(change => !held.includes(change));
  }
}
