/** Shows the card of the cell under the mouse, else of the one that is selected. */
import type {Cell} from './address';
import {cellAt} from './book';
import {CARD_ID, cardLines, type CellCard} from './cell-card';
import {cellId} from './drawn-cell';
import type {GridView} from './grid-view';
import type {State} from './state';

const WAIT = 250;

export interface CardWatch {
  /** After the selection or the cells moved. */
  show(): void;
  /** After the mouse moved onto an element. */
  hover(target: Element): void;
}

/** @param isAtWork whether the person is in the cells: who only opened the sheet needs no card */
export function cardWatch(
  card: CellCard,
  grid: GridView,
  desk: State,
  isAtWork: () => boolean,
): CardWatch {
  let timer = 0;

  const linesAt = (at: Cell) =>
    cardLines(desk.sheet(), cellAt(desk.sheet(), at));

  function show(pointed: Cell | null = null): void {
    clearTimeout(timer);
    card.hide();
    if (pointed === null && !isAtWork()) return;
    const at = pointed ?? desk.selection().cell;
    const lines = linesAt(at);
    const place = grid.placeOf(at);
    const element = document.getElementById(cellId(at));
    element?.removeAttribute('aria-describedby');
    if (lines.length === 0 || place === null) return;
    element?.setAttribute('aria-describedby', CARD_ID);
    card.show(lines, place);
  }

  return {
    show: () => show(),
    hover(target) {
      if (!desk.isOpen()) return;
      const found = target.closest<HTMLElement>('[data-row]');
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const {row, column} = found?.dataset ?? {};
        const at = {row: Number(row), column: Number(column)};
        show(linesAt(at).length > 0 ? at : null);
      }, WAIT);
    },
  };
}
