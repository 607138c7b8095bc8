/** Commands for rows and columns: insert, delete, hide, resize. */
import {columnLetters, lastCell} from './address';
import {DEFAULT_HEIGHT, DEFAULT_WIDTH} from './book';
import {askText} from './dialog';
import {disabledWhen, type Entry, type Item} from './menu-model';
import type {Page} from './page';

export function insertItems(page: Page): Item[] {
  const {block} = page.selection();
  const sheet = page.sheet().info.id;
  const insert = (axis: 'rows' | 'columns', start: number): (() => void) => {
    const count = axis === 'rows' ? block.rows : block.columns;
    return () => void page.edit({do: 'insert', axis, sheet, start, count});
  };
  const last = lastCell(block);
  return disabledWhen(!page.book().canEdit, [
    {
      caption: counted(block.rows, 'row', 'above'),
      run: insert('rows', block.row),
    },
    {
      caption: counted(block.rows, 'row', 'below'),
      run: insert('rows', last.row + 1),
    },
    {
      caption: counted(block.columns, 'column', 'left'),
      run: insert('columns', block.column),
    },
    {
      caption: counted(block.columns, 'column', 'right'),
      run: insert('columns', last.column + 1),
    },
    'separator',
    {caption: 'Note', keys: 'Shift+F2', run: () => page.editNote()},
    {
      caption: 'Sheet',
      run: () => void page.edit({do: 'addSheet', name: null}),
    },
  ]);
}

function counted(count: number, what: string, where: string): string {
  return count === 1
    ? `${what === 'row' ? 'Row' : 'Column'} ${where}`
    : `${count} ${what}s ${where}`;
}

export function rowItems(page: Page): Item[] {
  return disabledWhen(!page.book().canEdit, [
    ...insertItems(page)
      .filter((item): item is Entry => item !== 'separator')
      .slice(0, 4)
      .map(item => ({
        ...item,
        caption: `Insert ${item.caption.charAt(0).toLowerCase()}${item.caption.slice(1)}`,
      })),
    ...deleteItems(page),
    ...hideItems(page),
    ...sizeItems(page),
  ]);
}

export function deleteItems(page: Page): Entry[] {
  const {block} = page.selection();
  const sheet = page.sheet().info.id;
  const last = lastCell(block);
  const {row, rows, column, columns} = block;
  return disabledWhen(!page.book().canEdit, [
    {
      caption:
        rows === 1 ? `Delete row ${row}` : `Delete rows ${row}–${last.row}`,
      run: () =>
        void page.edit({
          do: 'delete',
          axis: 'rows',
          sheet,
          start: row,
          count: rows,
        }),
    },
    {
      caption:
        columns === 1
          ? `Delete column ${columnLetters(column)}`
          : `Delete columns ${columnLetters(column)}–${columnLetters(last.column)}`,
      run: () =>
        void page.edit({
          do: 'delete',
          axis: 'columns',
          sheet,
          start: column,
          count: columns,
        }),
    },
  ]);
}

/** Also for those who do not drag the edge of a header. */
function sizeItems(page: Page): Entry[] {
  const {block, cell} = page.selection();
  const sheet = page.sheet();
  const resize = (axis: 'rows' | 'columns', now: number) => () => {
    const what = axis === 'rows' ? 'Row height' : 'Column width';
    askText(what, 'Pixels, from 20 to 1000', String(now), text => {
      const size = Math.round(Number(text));
      if (!(size >= 20 && size <= 1000)) return;
      const [start, count] =
        axis === 'rows'
          ? [block.row, block.rows]
          : [block.column, block.columns];
      void page.edit({
        do: 'resize',
        axis,
        sheet: sheet.info.id,
        start,
        count,
        size,
      });
    });
  };
  return [
    {
      caption: 'Column width…',
      run: resize('columns', sheet.columnWidths[cell.column] ?? DEFAULT_WIDTH),
    },
    {
      caption: 'Row height…',
      run: resize('rows', sheet.rowHeights[cell.row] ?? DEFAULT_HEIGHT),
    },
  ];
}

/** Offered where whole rows or columns are selected, as in other spreadsheets. */
function hideItems(page: Page): Entry[] {
  const {block} = page.selection();
  const {info, hiddenRows, hiddenColumns} = page.sheet();
  const axes = [
    {
      axis: 'rows',
      whole: block.columns === info.maxColumns && block.rows < info.maxRows,
      start: block.row,
      count: block.rows,
      unseen: hiddenRows,
    },
    {
      axis: 'columns',
      whole: block.rows === info.maxRows && block.columns < info.maxColumns,
      start: block.column,
      count: block.columns,
      unseen: hiddenColumns,
    },
  ] as const;
  return axes.flatMap(({axis, whole, start, count, unseen}) => {
    if (!whole) return [];
    const act = (hidden: boolean, from: number, many: number) => () =>
      void page.edit({
        do: 'hide',
        axis,
        sheet: info.id,
        start: from,
        count: many,
        hidden,
      });
    const near = unseen.filter(
      number => number >= start - 1 && number <= start + count,
    );
    const hide: Entry = {caption: `Hide ${axis}`, run: act(true, start, count)};
    return near.length === 0
      ? [hide]
      : [
          hide,
          {
            caption: `Show hidden ${axis}`,
            run: act(false, ...stretch(near)),
          },
        ];
  });
}

/** From the least to the greatest, as where to start and how many. */
function stretch(numbers: readonly number[]): [start: number, count: number] {
  const start = Math.min(...numbers);
  return [start, Math.max(...numbers) - start + 1];
}
