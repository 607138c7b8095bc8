/** What the browser keeps for one person: drafts until the tab closes, preferences for longer. */

export interface Shelf {
  read<T>(name: string): T | null;
  write(name: string, value: unknown): void;
  drop(name: string): void;
  names(): readonly string[];
}

const PREFIX = 'integration-grid:';

/** A shelf on the browser's storage; where that is closed to us, one that lasts as long as the page. */
export function shelf(storage: () => Storage): Shelf {
  const memory = new Map<string, string>();
  const open = (): Storage | null => {
    try {
      return storage();
    } catch {
      return null;
    }
  };
  return {
    read(name) {
      const text = memory.get(name) ?? open()?.getItem(PREFIX + name) ?? null;
      return text === null ? null : parse(text);
    },
    write(name, value) {
      const text = JSON.stringify(value);
      memory.set(name, text);
      try {
        open()?.setItem(PREFIX + name, text);
      } catch {
        // Full storage: the page's own memory still has it.
      }
    },
    drop(name) {
      memory.delete(name);
      open()?.removeItem(PREFIX + name);
    },
    names() {
      const stored = Object.keys(open() ?? {})
        .filter(key => key.startsWith(PREFIX))
        .map(key => key.slice(PREFIX.length));
      return [...new Set([...stored, ...memory.keys()])].sort();
    },
  };
}

function parse<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** Typed text that is not saved yet; a colleague at the same computer later does not find it. */
export const drafts = shelf(() => sessionStorage);

/** Role, last used teacher, grades, subject, area: to type less next time. */
export const preferences = shelf(() => localStorage);
