/** The page's own menus, and the one at a cell. */
import type {Events} from '../wire';
import type {MenuItem} from '../protocol';
import {columnLetters, holds} from './address';
import {disabledWhen, type Entry, type Item} from './menu-model';
import type {Sheet} from './book';
import type {Page} from './page';
import {deleteItems, insertItems, rowItems} from './shape-commands';
import {showToast} from './toast';

export interface Commands {
  runMenu(functionName: string): void;
  allSheets(): Item[];
  focusGrid(): void;
}

/** The whole bar: the page's menus, then the scripts' own, add-ons below Extensions. */
export function menusOf(
  page: Page,
  commands: Commands,
  scripts: Events['menus'],
): Entry[] {
  const addOns = scripts.filter(({addOn}) => addOn);
  return [
    {caption: 'Edit', items: editItems(page)},
    {
      caption: 'View',
      items: [
        {caption: 'All sheets', items: commands.allSheets()},
        {
          caption: 'Protected cells',
          checked: page.showsLocked(),
          run: () => page.showLocked(!page.showsLocked()),
        },
      ],
    },
    {caption: 'Insert', items: insertItems(page)},
    {caption: 'Data', items: dataItems(page)},
    {
      caption: 'Extensions',
      items:
        addOns.length === 0
          ? [{caption: 'No add-on is open', disabled: true}]
          : addOns.map(menu => scriptEntry(menu, commands)),
    },
    ...scripts
      .filter(({addOn}) => !addOn)
      .map(menu => scriptEntry(menu, commands)),
  ];
}

/** The menu at a cell, a row or a column. */
export function cellItems(page: Page): Item[] {
  return [
    ...clipItems(page),
    'separator',
    ...rowItems(page),
    'separator',
    ...sortItems(page),
    'separator',
    {
      caption: 'Insert or edit note',
      keys: 'Shift+F2',
      disabled: !page.book().canEdit,
      run: () => page.editNote(),
    },
  ];
}

function scriptEntry(
  {caption, items}: {caption: string; items: readonly MenuItem[]},
  commands: Commands,
): Entry {
  const entry = (item: MenuItem): Item => {
    if (item.items !== null)
      return scriptEntry({caption: item.caption, items: item.items}, commands);
    const {functionName} = item;
    if (functionName === null) return 'separator';
    return {caption: item.caption, run: () => commands.runMenu(functionName)};
  };
  return {
    caption: caption === '' ? 'Add-on' : caption,
    items: items.map(entry),
  };
}

function editItems(page: Page): Item[] {
  const disabled = !page.book().canEdit;
  return [
    {
      caption: 'Undo',
      keys: 'Ctrl+Z',
      disabled,
      run: () => void page.edit({do: 'undo'}),
    },
    {
      caption: 'Redo',
      keys: 'Ctrl+Y',
      disabled,
      run: () => void page.edit({do: 'redo'}),
    },
    'separator',
    ...clipItems(page),
    'separator',
    {
      caption: 'Clear',
      keys: 'Delete',
      disabled,
      run: () => void page.edit({do: 'clear', rect: rectOf(page)}),
    },
    ...deleteItems(page),
  ];
}

/** A page may put text on the clipboard when asked to, but reading it is the browser's own key. */
function clipItems(page: Page): Item[] {
  const disabled = !page.book().canEdit;
  return [
    {caption: 'Cut', keys: 'Ctrl+X', disabled, run: () => void clip('cut')},
    {caption: 'Copy', keys: 'Ctrl+C', run: () => void clip('copy')},
    {
      caption: 'Paste',
      keys: 'Ctrl+V',
      disabled,
      run: () =>
        showToast({
          title: 'Paste',
          text: 'Press Ctrl+V (on a Mac ⌘V) to paste into the selected cell.',
          seconds: 6,
        }),
    },
  ];
}

function clip(what: 'cut' | 'copy'): boolean {
  return document.execCommand(what);
}

function dataItems(page: Page): Item[] {
  const sheet = page.sheet();
  const {cell} = page.selection();
  const filter = sheet.filter;
  const inside =
    filter !== null &&
    holds(filter.range, {...filter.range, column: cell.column});
  return disabledWhen(!page.book().canEdit, [
    ...sortItems(page),
    'separator',
    filter === null
      ? {
          caption: 'Create a filter',
          run: () =>
            void page.edit({
              do: 'filter',
              sheet: sheet.info.id,
              rect: tableOf(page),
            }),
        }
      : {
          caption: 'Remove the filter',
          run: () =>
            void page.edit({do: 'filter', sheet: sheet.info.id, rect: null}),
        },
    {
      caption: `Filter column ${columnLetters(cell.column)}…`,
      keys: 'Alt+↓',
      disabled: !inside,
      run: () => page.openFilter(cell.column),
    },
  ]);
}

function sortItems(page: Page): Entry[] {
  const {cell} = page.selection();
  const letters = columnLetters(cell.column);
  const sort = (ascending: boolean) => () => {
    const table = tableOf(page);
    const body = {...table, row: table.row + 1, rows: table.rows - 1};
    void page.edit({do: 'sort', rect: body, column: cell.column, ascending});
  };
  return disabledWhen(!page.book().canEdit, [
    {caption: `Sort by column ${letters}, A to Z`, run: sort(true)},
    {caption: `Sort by column ${letters}, Z to A`, run: sort(false)},
  ]);
}

/** The filter's range, else all from the header row down to the last filled cell. */
function tableOf(page: Page) {
  const {info, filter, cells} = page.sheet();
  if (filter !== null) return filter.range;
  const row = Math.max(1, info.frozenRows);
  let [lastRow, lastColumn] = [row + 1, 1];
  for (const [name, line] of Object.entries(cells))
    for (const [columnName, cell] of Object.entries(
      line as Sheet['cells'][number],
    )) {
      if ((cell.text ?? '') === '') continue;
      lastRow = Math.max(lastRow, Number(name));
      lastColumn = Math.max(lastColumn, Number(columnName));
    }
  return {
    sheet: info.id,
    row,
    column: 1,
    rows: lastRow - row + 1,
    columns: lastColumn,
  };
}

function rectOf(page: Page) {
  return {sheet: page.sheet().info.id, ...page.selection().block};
}
