/** Menus as data, and what each key does in them; nothing here touches the page. */

export interface Entry {
  readonly caption: string;
  /** What choosing it does; left out where it opens a sub-menu or is a heading's line. */
  readonly run?: () => void;
  readonly items?: readonly Item[];
  readonly disabled?: boolean;
  readonly checked?: boolean;
  /** Keys that do the same, as people write them. */
  readonly keys?: string;
}
export type Item = Entry | 'separator';

/** The items as they are where nothing may be changed: still to be read, not to be chosen. */
export function disabledWhen<Kind extends Item>(
  isOff: boolean,
  items: readonly Kind[],
): Kind[] {
  return items.map(item =>
    isOff && typeof item === 'object' ? {...item, disabled: true} : item,
  );
}

/**
 * The indexes from the bar down to the entry that has the focus: `[2]` is the third menu's name with
 * nothing open, `[2, 0]` the first entry of its list, `[2, 0, 1]` an entry of that one's sub-menu.
 */
export type Path = readonly number[];

export interface Turn {
  /** Null when the menus are left. */
  readonly path: Path | null;
  readonly chosen?: Entry;
}

/** How a bar of menus and a lone one, such as a context menu, differ. */
export type Kind = 'bar' | 'lone';

export function turn(
  menus: readonly Entry[],
  path: Path,
  key: string,
  kind: Kind,
): Turn {
  const depth = path.length;
  if (depth === 1) return inBar(menus, path, key);
  switch (key) {
    case 'ArrowDown':
      return {path: moved(menus, path, 1)};
    case 'ArrowUp':
      return {path: moved(menus, path, -1)};
    case 'Home':
      return {path: edge(menus, path, 1)};
    case 'End':
      return {path: edge(menus, path, -1)};
    case 'ArrowRight':
      return {path: right(menus, path, kind)};
    case 'ArrowLeft':
      return {path: left(menus, path, kind)};
    case 'Enter':
    case ' ':
      return choose(menus, path);
    case 'Escape':
      if (depth > 2) return {path: path.slice(0, -1)};
      return {path: kind === 'bar' ? path.slice(0, 1) : null};
    case 'Tab':
      return {path: null};
    default:
      return {path: byLetter(menus, path, key)};
  }
}

/** What choosing the entry at the path does, as a click or Enter. */
export function choose(menus: readonly Entry[], path: Path): Turn {
  const entry = entryAt(menus, path);
  if (entry === null || entry.disabled === true) return {path};
  if (entry.items !== undefined) return {path: opened(menus, path)};
  return {path: null, chosen: entry};
}

export function entryAt(menus: readonly Entry[], path: Path): Entry | null {
  let items: readonly Item[] = menus;
  let entry: Entry | null = null;
  for (const index of path) {
    const item = items[index];
    if (item === undefined || item === 'separator') return null;
    entry = item;
    items = item.items ?? [];
  }
  return entry;
}

/** The path to the first entry of the list that opens at the path. */
export function opened(menus: readonly Entry[], path: Path): Path {
  const items = entryAt(menus, path)?.items ?? [];
  const first = items.findIndex(item => item !== 'separator');
  return first === -1 ? path : [...path, first];
}

function inBar(menus: readonly Entry[], path: Path, key: string): Turn {
  const [index = 0] = path;
  const beside = (count: number) => [
    (index + count + menus.length) % menus.length,
  ];
  switch (key) {
    case 'ArrowRight':
      return {path: beside(1)};
    case 'ArrowLeft':
      return {path: beside(-1)};
    case 'Home':
      return {path: [0]};
    case 'End':
      return {path: [menus.length - 1]};
    case 'ArrowDown':
    case 'Enter':
    case ' ':
      return {path: opened(menus, path)};
    case 'ArrowUp':
      return {path: edge(menus, [...path, 0], -1)};
    case 'Escape':
    case 'Tab':
      return {path: null};
    default:
      return {path: byLetter(menus, path, key)};
  }
}

function siblings(menus: readonly Entry[], path: Path): readonly Item[] {
  const above = path.slice(0, -1);
  return above.length === 0 ? menus : (entryAt(menus, above)?.items ?? []);
}

function moved(menus: readonly Entry[], path: Path, count: 1 | -1): Path {
  const items = siblings(menus, path);
  let index = path.at(-1) ?? 0;
  do index = (index + count + items.length) % items.length;
  while (items[index] === 'separator');
  return [...path.slice(0, -1), index];
}

function edge(menus: readonly Entry[], path: Path, from: 1 | -1): Path {
  const items = siblings(menus, path);
  const start = from === 1 ? items.length - 1 : 0;
  return moved(menus, [...path.slice(0, -1), start], from);
}

function right(menus: readonly Entry[], path: Path, kind: Kind): Path {
  if (entryAt(menus, path)?.items !== undefined) return opened(menus, path);
  return kind === 'bar' ? neighbour(menus, path, 1) : path;
}

function left(menus: readonly Entry[], path: Path, kind: Kind): Path {
  if (path.length > 2) return path.slice(0, -1);
  return kind === 'bar' ? neighbour(menus, path, -1) : path;
}

/** From inside a list to the opened list of the menu beside it. */
function neighbour(menus: readonly Entry[], path: Path, count: 1 | -1): Path {
  const [index = 0] = path;
  return opened(menus, [(index + count + menus.length) % menus.length]);
}

function byLetter(menus: readonly Entry[], path: Path, key: string): Path {
  if (key.length !== 1) return path;
  const items = siblings(menus, path);
  const start = path.at(-1) ?? 0;
  for (let count = 1; count <= items.length; count += 1) {
    const index = (start + count) % items.length;
    const item = items[index];
    if (item === undefined || item === 'separator') continue;
    if (item.caption.toLowerCase().startsWith(key.toLowerCase()))
      return [...path.slice(0, -1), index];
  }
  return path;
}
