/** The sheets' tabs below the grid: one is picked by click or arrow keys, each has a menu. */
import type {Edit} from '../wire';
import {sheetOf, type Book, type Sheet} from './book';
import {askText, confirmText} from './dialog';
import {make, part} from './make';
import {disabledWhen, type Entry, type Item} from './menu-model';
import {openMenu} from './menu-view';
import {sayViewOnly} from './view-only';

export interface TabsHost {
  book(): Book;
  active(): number;
  pick(sheet: number): void;
  edit(edit: Edit): void;
  focusGrid(): void;
}

export interface Tabs {
  draw(): void;
  focus(): void;
  /** The entries for hidden sheets and all others. */
  allSheets(): Item[];
}

export function tabs(host: TabsHost): Tabs {
  const list = part('tabs', HTMLDivElement);
  const all = part('all-sheets', HTMLButtonElement);
  const add = part('add-sheet', HTMLButtonElement);
  add.addEventListener('click', () => host.edit({do: 'addSheet', name: null}));
  all.addEventListener('click', () =>
    openMenu(allSheets(), all, 'All sheets', () => all.focus()),
  );

  function draw(): void {
    const held = list.contains(document.activeElement);
    add.disabled = !host.book().canEdit;
    list.replaceChildren(
      ...host
        .book()
        .sheets.filter(({info}) => !info.hidden || info.id === host.active())
        .map(sheet => tab(sheet)),
    );
    const picked = list.querySelector<HTMLElement>('[aria-selected="true"]');
    picked?.scrollIntoView({block: 'nearest', inline: 'nearest'});
    if (held) picked?.focus();
  }

  function tab({info, protectedSheet}: Sheet): HTMLElement {
    const {id, name, tabColor: color} = info;
    const picked = id === host.active();
    const made = make(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'tab',
        'aria-selected': String(picked),
        'aria-controls': 'grid-area',
        tabindex: picked ? 0 : -1,
      },
      name,
    );
    if (protectedSheet)
      made.append(
        make('span', {class: 'lock', 'aria-hidden': 'true'}),
        make('span', {class: 'unseen'}, ' (protected)'),
      );
    if (color !== null) made.style.setProperty('--tab', color);
    made.addEventListener('click', ({detail}) => {
      host.pick(id);
      // A key's click has no count: who goes along the tabs by keyboard stays there.
      if (detail > 0) host.focusGrid();
    });
    made.addEventListener('dblclick', () => rename(id, name));
    made.addEventListener('contextmenu', event => {
      event.preventDefault();
      menuFor(id, made);
    });
    made.addEventListener('keydown', event => onKey(event, id, made));
    return made;
  }

  function onKey(event: KeyboardEvent, id: number, made: HTMLElement): void {
    const shown = [...list.children] as HTMLElement[];
    const index = shown.indexOf(made);
    const target = {
      ArrowLeft: shown[index - 1],
      ArrowRight: shown[index + 1],
      Home: shown[0],
      End: shown.at(-1),
    }[event.key];
    const menu =
      event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (menu) menuFor(id, made);
    else if (event.key === 'F2')
      rename(id, sheetOf(host.book(), id)?.info.name ?? '');
    else if (target === undefined) return;
    else target.click();
    event.preventDefault();
    event.stopPropagation();
  }

  function menuFor(id: number, made: HTMLElement): void {
    const back = () =>
      list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    if (id !== host.active()) host.pick(id);
    openMenu(entries(id), made, 'Sheet', back);
  }

  function entries(id: number): Item[] {
    const {sheets} = host.book();
    const index = sheets.findIndex(({info}) => info.id === id);
    const info = sheets[index]?.info;
    if (info === undefined) return [];
    const {canEdit} = host.book();
    const lone = sheets.filter(sheet => !sheet.info.hidden).length < 2;
    const before = sheets.findLastIndex(
      (sheet, at) => at < index && !sheet.info.hidden,
    );
    const after = sheets.findIndex(
      (sheet, at) => at > index && !sheet.info.hidden,
    );
    const act = (caption: string, edit: Edit, disabled = false): Entry => ({
      caption,
      disabled,
      run: () => host.edit(edit),
    });
    return disabledWhen(!canEdit, [
      {caption: 'Rename…', keys: 'F2', run: () => rename(id, info.name)},
      act('Duplicate', {do: 'copySheet', sheet: id}),
      act('Hide', {do: 'hideSheet', sheet: id, hidden: true}, lone),
      {
        caption: 'Delete…',
        disabled: lone,
        run: () => remove(id, info.name),
      },
      'separator',
      act(
        'Move left',
        {do: 'moveSheet', sheet: id, index: before},
        before === -1,
      ),
      act(
        'Move right',
        {do: 'moveSheet', sheet: id, index: after},
        after === -1,
      ),
    ]);
  }

  function rename(id: number, name: string): void {
    if (!host.book().canEdit) return sayViewOnly();
    askText('Rename sheet', 'Name', name, text => {
      if (text.trim() !== '' && text !== name)
        host.edit({do: 'renameSheet', sheet: id, name: text.trim()});
    });
  }

  function remove(id: number, name: string): void {
    confirmText(
      'Delete sheet',
      `“${name}” and everything in it will be deleted. Undo brings it back.`,
      'Delete',
      () => host.edit({do: 'deleteSheet', sheet: id}),
    );
  }

  function allSheets(): Item[] {
    return host.book().sheets.map(({info}) => ({
      caption: info.hidden ? `Show “${info.name}” (hidden)` : info.name,
      checked: info.id === host.active(),
      run: () => {
        if (info.hidden)
          host.edit({do: 'hideSheet', sheet: info.id, hidden: false});
        host.pick(info.id);
        host.focusGrid();
      },
    }));
  }

  return {
    draw,
    focus: () =>
      list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
    allSheets,
  };
}
