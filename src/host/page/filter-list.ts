/** The list of values to tick behind a filter button. */
import {button, make} from './make';
import {openDialog} from './dialog';

export interface FilterValue {
  readonly text: string;
  readonly shown: boolean;
}

/** @param done takes the values that are not to be seen */
export function openFilterList(
  heading: string,
  values: readonly FilterValue[],
  done: (hidden: string[]) => void,
): void {
  const boxes = values.map(({text, shown}) => {
    const box = make('input', {type: 'checkbox', checked: shown});
    return {text, box};
  });
  const rows = boxes.map(({text, box}) =>
    make('label', {class: 'tick'}, box, text === '' ? '(Blank)' : text),
  );
  const search = make('input', {
    type: 'search',
    'aria-label': 'Search values',
    placeholder: 'Search',
  });
  search.addEventListener('input', () => {
    const wanted = search.value.trim().toLowerCase();
    boxes.forEach(({text}, index) => {
      const row = rows[index];
      if (row !== undefined) row.hidden = !text.toLowerCase().includes(wanted);
    });
  });
  const tick = (on: boolean) => () =>
    boxes.forEach(({box}, index) => {
      if (rows[index]?.hidden !== true) box.checked = on;
    });
  openDialog({
    title: `Filter: ${heading}`,
    body: [
      make(
        'div',
        {class: 'tick-all'},
        button('Select all', tick(true), {class: 'quiet'}),
        button('Clear', tick(false), {class: 'quiet'}),
      ),
      search,
      make(
        'div',
        {class: 'ticks', role: 'group', 'aria-label': 'Values shown'},
        ...rows,
      ),
    ],
    buttons: [
      {text: 'Cancel', press: () => undefined},
      {
        text: 'OK',
        main: true,
        press: () =>
          done(boxes.filter(({box}) => !box.checked).map(({text}) => text)),
      },
    ],
    cancel: () => undefined,
  });
}
