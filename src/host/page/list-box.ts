/** The values of a drop-down below a text field, narrowed by what is typed. */
import {make, setAttributes} from './make';

export interface ListBox {
  filter(text: string): void;
  /** True where the key was the list's. */
  key(event: KeyboardEvent): boolean;
  /** The value that the arrow keys are on; null where they were not used. */
  chosen(): string | null;
  place(): void;
  close(): void;
}

export function listBox(
  field: HTMLElement,
  values: readonly string[],
  pick: (value: string) => void,
): ListBox {
  const id = 'cell-list';
  const list = make('ul', {
    id,
    class: 'value-list',
    role: 'listbox',
    'aria-label': 'Values',
  });
  let shown: readonly string[] = [];
  let index = -1;
  setAttributes(field, {'aria-controls': id, 'aria-expanded': 'true'});
  (field.closest('main') ?? document.body).append(list);

  function filter(text: string): void {
    const wanted = text.trim().toLowerCase();
    const near = values.filter(value => value.toLowerCase().includes(wanted));
    shown = near.length === 0 ? values : near;
    index = -1;
    draw();
    place();
  }

  function draw(): void {
    list.replaceChildren(
      ...shown.map((value, at) => {
        const option = make(
          'li',
          {
            id: `${id}-${at}`,
            role: 'option',
            'aria-selected': String(at === index),
          },
          value,
        );
        option.addEventListener('pointerdown', event => {
          event.preventDefault();
          pick(value);
        });
        return option;
      }),
    );
    field.setAttribute(
      'aria-activedescendant',
      index === -1 ? '' : `${id}-${index}`,
    );
    list.children[index]?.scrollIntoView({block: 'nearest'});
  }

  function place(): void {
    const {left, top, bottom, width} = field.getBoundingClientRect();
    const {height} = list.getBoundingClientRect();
    const above = bottom + height > innerHeight && top > height;
    list.style.left = `${Math.min(left, innerWidth - 200)}px`;
    list.style.top = `${above ? top - height : bottom}px`;
    list.style.minWidth = `${width}px`;
  }

  function key(event: KeyboardEvent): boolean {
    const count = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (count === undefined || shown.length === 0) return false;
    event.preventDefault();
    index =
      index === -1 && count === -1
        ? shown.length - 1
        : (index + count + shown.length) % shown.length;
    draw();
    return true;
  }

  return {
    filter,
    key,
    chosen: () => shown[index] ?? null,
    place,
    close: () => list.remove(),
  };
}
