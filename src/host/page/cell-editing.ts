/** From a typed text to the server and back: what waits is shown, what is refused is kept. */
import type {Edit} from '../wire';
import {formatCell, type Cell} from './address';
import {cellAt, inputOf, sheetOf, type Sheet} from './book';
import {
  cellEditor,
  type CellEditor,
  type Editing,
  type Onward,
} from './cell-editor';
import {openDialog} from './dialog';
import {listOf} from './drawn-cell';
import type {GridView} from './grid-view';
import {make} from './make';
import {movedRow} from './moved-row';
import type {Page} from './page';
import {advance, type Direction} from './selection';
import {sayViewOnly} from './view-only';

export interface CellEditing {
  readonly editor: CellEditor;
  start(how: 'type' | 'edit', text?: string): void;
  /** Takes a text for the selected cell that was typed elsewhere, such as the formula line. */
  take(text: string, onward: Onward): void;
  /** Keeps the box over its cell. */
  follow(): void;
  /** Goes along with the row that is edited when rows came, went or moved. */
  reshaped(before: Sheet, after: Sheet): void;
}

export interface EditingHost {
  /** @throws Error with the server's sentence */
  send(edit: Edit): Promise<void>;
  typed(text: string): void;
  /** The box is closed, with or without a change. */
  ended(): void;
}

export function cellEditing(
  page: Page,
  grid: GridView,
  layer: HTMLElement,
  host: EditingHost,
): CellEditing {
  const editor = cellEditor(layer, {
    typed: host.typed,
    commit(editing, text, onward) {
      page.focusGrid();
      host.ended();
      step(onward);
      const sheet = sheetOf(page.book(), editing.sheet);
      const before = sheet === null ? '' : inputOf(cellAt(sheet, editing.cell));
      if (text !== before) void post(editing, text);
    },
    cancelled() {
      page.focusGrid();
      host.ended();
    },
  });

  function start(how: 'type' | 'edit', text?: string): void {
    const {cell} = page.selection();
    const sheet = page.sheet();
    const picture = cellAt(sheet, cell);
    if (!page.book().canEdit) return sayViewOnly();
    open({
      sheet: sheet.info.id,
      cell,
      how,
      text: text ?? inputOf(picture),
      values: listOf(sheet, picture),
      label: `Edit ${formatCell(cell)}`,
      font: {
        fontSize: picture.size === undefined ? undefined : `${picture.size}pt`,
        fontWeight: picture.bold ? 'bold' : undefined,
        fontStyle: picture.italic ? 'italic' : undefined,
        textAlign: how === 'edit' ? picture.align : undefined,
      },
    });
  }

  function open(editing: Editing): void {
    grid.reveal(editing.cell);
    const place = grid.placeOf(editing.cell);
    if (place !== null) editor.start(editing, place);
  }

  function step(onward: Onward): void {
    if (onward === 'stay') return;
    const direction: Direction = onward;
    page.select(advance(page.selection(), direction, page.ground()));
  }

  async function post(editing: Editing, text: string): Promise<void> {
    const {cell, sheet} = editing;
    grid.pend(cell, text);
    try {
      const rect = {sheet, ...cell, rows: 1, columns: 1};
      await host.send({do: 'type', rect, texts: [[text]]});
      // The cell's new picture comes on its own way, mostly before this answer.
      setTimeout(() => grid.settle(cell), 150);
    } catch (error) {
      grid.settle(cell);
      refused(editing, text, (error as Error).message);
    }
  }

  function refused(editing: Editing, text: string, message: string): void {
    const again = () => {
      page.pick(editing.sheet);
      page.select({
        cell: editing.cell,
        head: editing.cell,
        block: {...editing.cell, rows: 1, columns: 1},
      });
      open({...editing, text, how: 'edit'});
      editor.setText(text);
    };
    openDialog({
      title: `${formatCell(editing.cell)} was not changed`,
      body: [
        make('p', {}, message),
        make('p', {class: 'typed'}, `You typed: ${text}`),
      ],
      buttons: [
        {text: 'Discard', press: () => page.focusGrid()},
        {text: 'Edit again', press: again, main: true},
      ],
      cancel: () => page.focusGrid(),
    });
  }

  return {
    editor,
    start,
    take(text, onward) {
      const sheet = page.sheet();
      const {cell} = page.selection();
      step(onward);
      if (text === inputOf(cellAt(sheet, cell))) return;
      void post(
        {
          sheet: sheet.info.id,
          cell,
          how: 'edit',
          text,
          values: listOf(sheet, cellAt(sheet, cell)),
          label: `Edit ${formatCell(cell)}`,
          font: {},
        },
        text,
      );
    },
    reshaped,
    follow() {
      const editing = editor.current();
      if (editing !== null) editor.move(placeIn(editing));
    },
  };

  function reshaped(before: Sheet, after: Sheet): void {
    const editing = editor.current();
    if (editing === null || editing.sheet !== after.info.id) return;
    const row = movedRow(before, after, editing.cell.row);
    if (row !== null) return editor.retarget({...editing.cell, row});
    const text = editor.text();
    editor.cancel();
    openDialog({
      title: 'The row that you were typing in is gone',
      body: [
        make('p', {}, 'Somebody deleted it. Copy your text if you need it.'),
        make('p', {class: 'typed'}, text),
      ],
      buttons: [{text: 'OK', press: () => page.focusGrid(), main: true}],
      cancel: () => page.focusGrid(),
    });
  }

  function placeIn({sheet, cell}: {sheet: number; cell: Cell}): DOMRect | null {
    return page.sheet().info.id === sheet ? grid.placeOf(cell) : null;
  }
}
