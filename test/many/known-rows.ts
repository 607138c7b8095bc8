/** The rows of the tabs by their names, and the ids that they have had: since when each is known, and who made it. */
import type {Value} from './tables';

export class KnownRows {
  /** All ids that ever stood anywhere, and since when. */
  readonly ids = new Map<string, number>();
  /** Names of rows that people typed, pasted or brought back. */
  readonly byPeople = new Set<string>();
  /** Since when a row is known, by its name. */
  private readonly born = new Map<string, number>();
  /** Ids that a row has had, by its name. */
  private readonly had = new Map<string, Set<Value>>();

  /** A person brought it just now, whatever stood there before, maybe with the id of another one. */
  come(name: string, id: Value | undefined, now: number): void {
    this.born.set(name, now);
    if (id !== undefined && this.ids.has(String(id)))
      this.noteId(name, id, now);
  }

  note(name: string, id: Value | undefined, now: number): void {
    if (!this.born.has(name)) this.born.set(name, now);
    this.noteId(name, id, now);
  }

  noteId(name: string, id: Value | undefined, now: number): void {
    if (id === undefined) return;
    if (!this.ids.has(String(id))) this.ids.set(String(id), now);
    const had = this.had.get(name);
    if (had) had.add(id);
    else this.had.set(name, new Set([id]));
  }

  bornAt(name: string): number {
    return this.born.get(name) ?? Infinity;
  }

  hasHad(name: string, id: Value): boolean {
    return this.had.get(name)?.has(id) ?? false;
  }

  /** Whether another row of the same tab, whose rows' names begin so, has had the id. */
  hadByAnother(tab: string, name: string, id: Value): boolean {
    return [...this.had].some(
      ([row, ids]) => row.startsWith(tab) && row !== name && ids.has(id),
    );
  }

  rename(from: string, to: string): void {
    moveEntry(this.born, from, to);
    moveEntry(this.had, from, to);
    if (this.byPeople.delete(from)) this.byPeople.add(to);
  }
}

export function moveEntry<Item>(
  map: Map<string, Item>,
  from: string,
  to: string,
): void {
  const item = map.get(from);
  if (item === undefined) return;
  map.delete(from);
  map.set(to, item);
}
