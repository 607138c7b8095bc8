/** Menus on the page: the bar above, and lone ones at a cell or a button. */
import {make, setAttributes} from './make';
import {
  choose,
  entryAt,
  opened,
  turn,
  type Entry,
  type Item,
  type Kind,
  type Path,
} from './menu-model';

export interface MenuBar {
  /** Takes the menus, which are asked for again whenever one opens. */
  show(source: () => readonly Entry[]): void;
  focus(): void;
}

/** @param leave takes the focus back when the menus are left */
export function menuBar(bar: HTMLElement, leave: () => void): MenuBar {
  let source: () => readonly Entry[] = () => [];
  let menus: readonly Entry[] = [];
  const names: HTMLElement[] = [];
  const lists = openLists(
    'bar',
    (path, chosen) => {
      mark(path);
      if (path?.length === 1) names[path[0] ?? 0]?.focus();
      if (path === null) leave();
      chosen?.run?.();
    },
    path => names[path[0] ?? 0] ?? null,
  );

  function mark(path: Path | null): void {
    names.forEach((name, index) => {
      const open = path !== null && path.length > 1 && path[0] === index;
      name.setAttribute('aria-expanded', String(open));
      name.tabIndex = index === (path?.[0] ?? 0) ? 0 : -1;
    });
  }

  function open(path: Path): void {
    menus = source();
    lists.open(menus, path, names[path[0] ?? 0] ?? bar);
    mark(path);
  }

  function show(next: () => readonly Entry[]): void {
    source = next;
    menus = next();
    // A name made anew under the mouse would open its list over the one that the keys are in.
    const isSame =
      menus.length === names.length &&
      menus.every(({caption}, index) => names[index]?.textContent === caption);
    if (isSame) return;
    names.splice(0, names.length, ...menus.map(name));
    bar.replaceChildren(...names);
    mark(null);
  }

  function name(menu: Entry, index: number): HTMLElement {
    const made = make(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        class: 'menu-name',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
      },
      menu.caption,
    );
    made.addEventListener('click', () =>
      made.getAttribute('aria-expanded') === 'true'
        ? lists.close([index])
        : open(opened(menus, [index])),
    );
    made.addEventListener('mouseenter', () => {
      if (lists.isOpen()) open(opened(menus, [index]));
    });
    made.addEventListener('keydown', event => {
      const answer = turn(menus, [index], event.key, 'bar');
      if (isOther(event)) return;
      if (event.key === 'Tab') return;
      event.preventDefault();
      event.stopPropagation();
      if (answer.path === null) return leave();
      if (answer.path.length > 1) return open(answer.path);
      mark(answer.path);
      names[answer.path[0] ?? 0]?.focus();
    });
    return made;
  }

  return {
    show,
    focus: () => names.find(({tabIndex}) => tabIndex === 0)?.focus(),
  };
}

/** Opens a lone menu below an element or at a point; `leave` takes the focus back. */
export function openMenu(
  items: readonly Item[],
  at: Element | {readonly x: number; readonly y: number},
  label: string,
  leave: () => void,
): void {
  const menus = [{caption: label, items}];
  const lists = openLists('lone', (path, chosen) => {
    if (path === null || path.length < 2) {
      leave();
      if (at instanceof Element) at.setAttribute('aria-expanded', 'false');
    }
    chosen?.run?.();
  });
  if (at instanceof Element) at.setAttribute('aria-expanded', 'true');
  lists.open(menus, opened(menus, [0]), at);
}

interface Lists {
  open(
    menus: readonly Entry[],
    path: Path,
    at: Element | {readonly x: number; readonly y: number},
  ): void;
  close(path: Path | null): void;
  isOpen(): boolean;
}

/** @param nameOf the name that a path's list hangs from, where the keys go from one to the next */
function openLists(
  kind: Kind,
  moved: (path: Path | null, chosen?: Entry) => void,
  nameOf: (path: Path) => Element | null = () => null,
): Lists {
  let shown: HTMLElement[] = [];
  let menus: readonly Entry[] = [];
  let path: Path = [];
  let anchor: Element | {readonly x: number; readonly y: number} | null = null;

  function draw(): void {
    shown.forEach(list => list.remove());
    shown = [];
    for (let depth = 1; depth < path.length; depth += 1) {
      const list = listAt(depth);
      landmark().append(list);
      place(list, depth);
      shown.push(list);
    }
    const focused = shown.at(-1)?.children[path.at(-1) ?? 0];
    if (focused instanceof HTMLElement) focused.focus();
  }

  function listAt(depth: number): HTMLElement {
    const above = entryAt(menus, path.slice(0, depth));
    const list = make('div', {
      class: 'menu',
      role: 'menu',
      'aria-label': above?.caption ?? 'Menu',
    });
    (above?.items ?? []).forEach((item, index) => {
      const made = drawn(item);
      if (item !== 'separator') listen(made, [...path.slice(0, depth), index]);
      if (item !== 'separator' && item.items !== undefined)
        setAttributes(made, {
          'aria-expanded': String(
            path.length > depth + 1 && path[depth] === index,
          ),
        });
      list.append(made);
    });
    return list;
  }

  function listen(made: HTMLElement, own: Path): void {
    made.addEventListener('click', event => {
      event.stopPropagation();
      answer(choose(menus, own));
    });
    made.addEventListener('mousemove', () => {
      const entry = entryAt(menus, own);
      const next = entry?.items === undefined ? own : opened(menus, own);
      const same = next.every((index, depth) => path[depth] === index);
      if (!same || path.length !== next.length) answer({path: next});
    });
    made.addEventListener('keydown', event => {
      if (isOther(event)) return;
      event.preventDefault();
      event.stopPropagation();
      answer(turn(menus, own, event.key, kind));
    });
  }

  function place(list: HTMLElement, depth: number): void {
    const spot =
      depth === 1 ? spotOf(anchor) : beside(shown.at(-1), path[depth - 1] ?? 0);
    const {width, height} = list.getBoundingClientRect();
    const left = Math.min(spot.x, innerWidth - width - 4);
    const top = Math.min(spot.y, innerHeight - height - 4);
    list.style.left = `${Math.max(4, left)}px`;
    list.style.top = `${Math.max(4, top)}px`;
  }

  function answer({
    path: next,
    chosen,
  }: {
    path: Path | null;
    chosen?: Entry;
  }): void {
    if (next !== null && next.length > 1) {
      path = next;
      anchor = nameOf(path) ?? anchor;
      draw();
      moved(path);
      return;
    }
    close(next, chosen);
  }

  function close(next: Path | null, chosen?: Entry): void {
    shown.forEach(list => list.remove());
    shown = [];
    document.removeEventListener('pointerdown', outside, true);
    removeEventListener('blur', away);
    moved(next, chosen);
  }

  function outside({target}: Event): void {
    const inside =
      target instanceof Node &&
      (shown.some(list => list.contains(target)) ||
        (anchor instanceof Node && anchor.contains(target)));
    if (!inside) close(null);
  }

  const away = () => close(null);

  return {
    open(nextMenus, nextPath, at) {
      menus = nextMenus;
      path = nextPath;
      anchor = at;
      document.addEventListener('pointerdown', outside, true);
      addEventListener('blur', away);
      draw();
    },
    close: next => close(next),
    isOpen: () => shown.length > 0,
  };
}

/** Menus belong to the top of the page wherever they open. */
function landmark(): Element {
  return document.querySelector('header') ?? document.body;
}

function drawn(item: Item): HTMLElement {
  if (item === 'separator') return make('div', {role: 'separator'});
  const {caption, disabled, checked, keys, items} = item;
  const made = make('div', {
    role: checked === undefined ? 'menuitem' : 'menuitemcheckbox',
    tabindex: -1,
    class: 'menu-item',
    'aria-disabled': disabled === true ? 'true' : null,
    'aria-checked': checked === undefined ? null : String(checked),
    'aria-haspopup': items === undefined ? null : 'menu',
    'aria-keyshortcuts': keys?.replaceAll('Ctrl', 'Control') ?? null,
  });
  made.append(make('span', {class: 'caption'}, caption));
  if (keys !== undefined)
    made.append(make('span', {class: 'keys', 'aria-hidden': 'true'}, keys));
  if (items !== undefined)
    made.append(make('span', {class: 'keys', 'aria-hidden': 'true'}, '▸'));
  return made;
}

function spotOf(
  anchor: Element | {readonly x: number; readonly y: number} | null,
) {
  if (!(anchor instanceof Element)) return anchor ?? {x: 0, y: 0};
  const {left, top, bottom} = anchor.getBoundingClientRect();
  const low = bottom > innerHeight - 80;
  return {x: left, y: low ? top - 4 : bottom};
}

function beside(list: HTMLElement | undefined, index: number) {
  const item = list?.children[index]?.getBoundingClientRect();
  return {x: item?.right ?? 0, y: (item?.top ?? 0) - 6};
}

/** Keys that belong to the browser or the page, not to a menu. */
function isOther(event: KeyboardEvent): boolean {
  return (
    event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key)
  );
}
