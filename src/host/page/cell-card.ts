/** The card beside a cell: its note, why its value is invalid, what it takes, where its link leads. */
import type {CellPicture} from '../wire';
import type {Sheet} from './book';
import {make} from './make';

export const CARD_ID = 'cell-card';

export interface CellCard {
  show(lines: readonly CardLine[], place: DOMRect): void;
  hide(): void;
}

export interface CardLine {
  readonly kind: 'note' | 'problem' | 'help' | 'link';
  readonly text: string;
}

export function cardLines(sheet: Sheet, cell: CellPicture): CardLine[] {
  const lines: CardLine[] = [];
  const rule =
    cell.validation === undefined
      ? undefined
      : sheet.validations[cell.validation];
  if (cell.invalid)
    lines.push({
      kind: 'problem',
      text: `Invalid: ${rule?.rule.helpText ?? 'the value breaks the rule of this cell.'}`,
    });
  if (cell.note !== undefined && cell.note !== '')
    lines.push({kind: 'note', text: cell.note});
  for (const {url} of cell.links ?? [])
    lines.push({kind: 'link', text: `${url} (Alt+Enter opens it)`});
  return lines;
}

export function cellCard(layer: HTMLElement): CellCard {
  const card = make('div', {id: CARD_ID, class: 'card', role: 'tooltip'});
  card.hidden = true;
  layer.append(card);
  return {
    show(lines, place) {
      card.replaceChildren(
        ...lines.map(({kind, text}) => make('p', {class: kind}, text)),
      );
      card.hidden = false;
      const origin = layer.getBoundingClientRect();
      const {width, height} = card.getBoundingClientRect();
      const right = place.right + width + 8 < origin.right;
      const left = right
        ? place.right + 4
        : Math.max(origin.left, place.left - width - 4);
      const top = Math.min(place.top, origin.bottom - height - 8);
      card.style.left = `${left - origin.left}px`;
      card.style.top = `${Math.max(0, top - origin.top)}px`;
    },
    hide() {
      card.hidden = true;
    },
  };
}
