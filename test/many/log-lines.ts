/** What the lines of the Log say, read without the add-on's own reader. */
import type {Table} from './tables';

const ENDINGS = ['Done', 'Not saved', 'Cut off'];

/** A line that stood there and does not any more; null where all stand. */
export function lostLines(before: Table, after: Table): string | null {
  for (const key of before.byKey.keys()) if (!after.byKey.has(key)) return key;
  return null;
}

/** The names of saves that have begun and not ended. */
export function unfinished({byKey}: Table): ReadonlySet<string> {
  const open = new Set<string>();
  for (const {cells} of byKey.values()) {
    const name = String(cells.get('Operation') ?? '');
    if (name === '') continue;
    if (ENDINGS.includes(String(cells.get('What')))) open.delete(name);
    else open.add(name);
  }
  return open;
}
