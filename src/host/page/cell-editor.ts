/** The box over a cell that a person types in; with a list of values where the cell offers one. */
import type {Cell} from './address';
import {listBox, type ListBox} from './list-box';
import {make} from './make';

/** Where the selection goes after the text is taken. */
export type Onward = 'up' | 'down' | 'left' | 'right' | 'stay';

export interface Editing {
  readonly sheet: number;
  readonly cell: Cell;
  readonly text: string;
  /** `type` replaces and is left by an arrow key; `edit` changes what is there. */
  readonly how: 'type' | 'edit';
  readonly values: readonly string[] | null;
  readonly font: {readonly [property: string]: string | undefined};
  readonly label: string;
}

export interface CellEditor {
  start(editing: Editing, place: DOMRect): void;
  /** What is being edited now. */
  current(): Editing | null;
  text(): string;
  setText(text: string): void;
  move(place: DOMRect | null): void;
  /** The cell that is edited stands elsewhere now. */
  retarget(cell: Cell): void;
  commit(onward: Onward): void;
  cancel(): void;
}

export interface EditorHost {
  typed(text: string): void;
  commit(editing: Editing, text: string, onward: Onward): void;
  cancelled(editing: Editing): void;
}

export function cellEditor(layer: HTMLElement, host: EditorHost): CellEditor {
  let editing: Editing | null = null;
  let field: HTMLTextAreaElement | HTMLInputElement | null = null;
  let list: ListBox | null = null;
  let least = {width: 0, height: 0};

  function start(next: Editing, place: DOMRect): void {
    end();
    editing = next;
    field =
      next.values === null
        ? make('textarea', {rows: 1})
        : make('input', {role: 'combobox', 'aria-autocomplete': 'list'});
    field.className = 'cell-editor';
    field.setAttribute('aria-label', next.label);
    field.autocomplete = 'off';
    field.spellcheck = next.values === null;
    Object.assign(field.style, next.font);
    field.value = next.text;
    layer.append(field);
    move(place);
    field.addEventListener('keydown', event => onKey(event as KeyboardEvent));
    field.addEventListener('input', onInput);
    field.addEventListener('blur', () => {
      // Leaving the window is no decision; leaving for another part of the page is.
      if (document.hasFocus()) commit('stay');
    });
    field.focus({preventScroll: true});
    field.setSelectionRange(next.text.length, next.text.length);
    if (next.values !== null) {
      list = listBox(field, next.values, value => {
        if (field !== null) field.value = value;
        commit('stay');
      });
      list.filter(next.how === 'type' ? next.text : '');
    }
    grow();
  }

  function onInput(): void {
    if (field === null) return;
    list?.filter(field.value);
    grow();
    host.typed(field.value);
  }

  function onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing || field === null || editing === null) return;
    if (list?.key(event) === true) return;
    const onward = leavingKey(event, editing);
    if (onward === 'newline') {
      event.preventDefault();
      field.setRangeText(
        '\n',
        field.selectionStart ?? 0,
        field.selectionEnd ?? 0,
        'end',
      );
      onInput();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      cancel();
    } else if (onward !== null) {
      event.preventDefault();
      commit(onward);
    }
  }

  function commit(onward: Onward): void {
    if (editing === null || field === null) return;
    const done = editing;
    const text = list?.chosen() ?? field.value;
    end();
    host.commit(done, text, onward);
  }

  function cancel(): void {
    if (editing === null) return;
    const done = editing;
    end();
    host.cancelled(done);
  }

  function end(): void {
    editing = null;
    const old = field;
    field = null;
    list?.close();
    list = null;
    old?.remove();
  }

  function move(place: DOMRect | null): void {
    if (field === null) return;
    field.classList.toggle('away', place === null);
    if (place === null) return;
    const origin = layer.getBoundingClientRect();
    least = {width: place.width + 1, height: place.height + 1};
    field.style.left = `${place.left - origin.left - 1}px`;
    field.style.top = `${place.top - origin.top - 1}px`;
    grow();
    list?.place();
  }

  /** As tall as the text, as wide as the cell, or as the words where the cell is narrow. */
  function grow(): void {
    if (field === null) return;
    const {left, right} = layer.getBoundingClientRect();
    const room = right - Math.max(left, field.getBoundingClientRect().left) - 8;
    field.style.width = `${least.width}px`;
    field.style.height = `${least.height}px`;
    const wide = Math.min(Math.max(field.scrollWidth + 4, least.width), room);
    field.style.width = `${Math.max(Math.min(wide, 420), least.width)}px`;
    if (field instanceof HTMLTextAreaElement)
      field.style.height = `${Math.min(Math.max(field.scrollHeight + 4, least.height), 320)}px`;
  }

  return {
    start,
    current: () => editing,
    text: () => field?.value ?? '',
    setText(text) {
      if (field === null) return;
      field.value = text;
      grow();
    },
    move,
    retarget(cell) {
      if (editing !== null) editing = {...editing, cell};
    },
    commit,
    cancel,
  };
}

const ARROWS: {readonly [key: string]: Onward} = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where a key leaves the box to; null where it stays. */
export function leavingKey(
  event: Pick<
    KeyboardEvent,
    'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'
  >,
  editing: Pick<Editing, 'how' | 'values'>,
): Onward | 'newline' | null {
  const {key, shiftKey, altKey, ctrlKey, metaKey} = event;
  if (key === 'Enter' && (altKey || ctrlKey || metaKey)) return 'newline';
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  const arrow = ARROWS[key];
  if (arrow !== undefined && editing.how === 'type' && !shiftKey) return arrow;
  return null;
}
