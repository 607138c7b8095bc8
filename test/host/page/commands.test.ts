/** The menus above and at a cell: what they offer, and what each entry does. */
import {cellItems, menusOf} from '../../../src/host/page/commands';
import type {Entry, Item} from '../../../src/host/page/menu-model';
import {desk, NAMES, picture, rect} from './desk';

type At = ReturnType<typeof desk>;

const entriesOf = (items: readonly Item[]): Entry[] =>
  items.flatMap(item =>
    item === 'separator' ? [] : [item, ...entriesOf(item.items ?? [])],
  );

const barOf = ({page}: At, scripts: Parameters<typeof menusOf>[2] = []) => {
  const run: string[] = [];
  const commands = {
    runMenu: (name: string) => run.push(name),
    allSheets: () => [],
    focusGrid: () => {},
  };
  return {run, menus: menusOf(page, commands, scripts)};
};

/** Of the bar, else of the menu at the cell. */
function entry(at: At, caption: string): Entry {
  const all = [...entriesOf(barOf(at).menus), ...entriesOf(cellItems(at.page))];
  const found = all.find(each => each.caption === caption);
  if (!found) throw new Error(all.map(each => each.caption).join(' | '));
  return found;
}

const COLUMNS = 'columns';
const ROWS = 'rows';

test.each([
  ['B2:C4', '3 rows above', {do: 'insert', axis: ROWS, start: 2, count: 3}],
  ['B2:C4', '3 rows below', {do: 'insert', axis: ROWS, start: 5, count: 3}],
  [
    'B2:C4',
    '2 columns left',
    {do: 'insert', axis: COLUMNS, start: 2, count: 2},
  ],
  [
    'B2:C4',
    '2 columns right',
    {do: 'insert', axis: COLUMNS, start: 4, count: 2},
  ],
  ['B2', 'Row above', {do: 'insert', axis: ROWS, start: 2, count: 1}],
  ['B2', 'Insert row below', {do: 'insert', axis: ROWS, start: 3, count: 1}],
  ['B2', 'Column right', {do: 'insert', axis: COLUMNS, start: 3, count: 1}],
  ['B2:C4', 'Delete rows 2–4', {do: 'delete', axis: ROWS, start: 2, count: 3}],
  ['B2', 'Delete row 2', {do: 'delete', axis: ROWS, start: 2, count: 1}],
  [
    'B2:C4',
    'Delete columns B–C',
    {do: 'delete', axis: COLUMNS, start: 2, count: 2},
  ],
  ['B2', 'Delete column B', {do: 'delete', axis: COLUMNS, start: 2, count: 1}],
  [
    'A2:F3',
    'Hide rows',
    {do: 'hide', axis: ROWS, start: 2, count: 2, hidden: true},
  ],
  [
    'B1:B20',
    'Hide columns',
    {do: 'hide', axis: COLUMNS, start: 2, count: 1, hidden: true},
  ],
])('%s: %s', (selected, caption, edit) => {
  const at = desk();
  at.select(selected);
  entry(at, caption).run!();
  expect(at.edits).toEqual([{...edit, sheet: 1}]);
});

test('rows are hidden by whole rows only', () => {
  const at = desk();
  at.select('A2:C3');
  expect(() => entry(at, 'Hide rows')).toThrow();
});

test.each([
  ['rows beside the selection', 'A5:F5', {hiddenRows: [3, 4]}, 4, 1],
  ['rows on both sides of it', 'A3:F3', {hiddenRows: [2, 4]}, 2, 3],
  ['rows within it', 'A2:F6', {hiddenRows: [3, 4]}, 3, 2],
])('hidden %s are shown again', (_, selected, hidden, start, count) => {
  const at = desk([picture(NAMES, hidden)]);
  at.select(selected);
  entry(at, 'Show hidden rows').run!();
  expect(at.edits).toEqual([
    {do: 'hide', axis: 'rows', sheet: 1, start, count, hidden: false},
  ]);
});

test('rows far from the selection stay hidden', () => {
  const at = desk([picture(NAMES, {hiddenRows: [3]})]);
  at.select('A6:F6');
  expect(() => entry(at, 'Show hidden rows')).toThrow();
});

test.each([
  ['A to Z', true],
  ['Z to A', false],
])('a sort %s leaves the headings where they are', (order, ascending) => {
  const at = desk();
  at.select('B3');
  entry(at, `Sort by column B, ${order}`).run!();
  expect(at.edits).toEqual([
    {do: 'sort', rect: rect('A2:C4'), column: 2, ascending},
  ]);
});

test('headings are the frozen rows, however many', () => {
  const at = desk([picture([['Plan'], ...NAMES], {info: {frozenRows: 2}})]);
  entry(at, 'Sort by column A, A to Z').run!();
  expect(at.edits).toMatchObject([{rect: rect('A3:C5')}]);
});

test('within a filter its own rows are sorted', () => {
  const filter = {range: rect('B1:C3'), columns: []};
  const at = desk([picture(NAMES, {filter})]);
  at.select('C2');
  entry(at, 'Sort by column C, A to Z').run!();
  expect(at.edits).toMatchObject([{rect: rect('B2:C3'), column: 3}]);
});

test('a filter is made of all that is filled, opened at its columns, and taken away', () => {
  const at = desk();
  expect(entry(at, 'Filter column A…').disabled).toBe(true);
  entry(at, 'Create a filter').run!();
  const filtered = desk([
    picture(NAMES, {filter: {range: rect('A1:C4'), columns: []}}),
  ]);
  filtered.select('D2');
  expect(entry(filtered, 'Filter column D…').disabled).toBe(true);
  filtered.select('C9');
  entry(filtered, 'Filter column C…').run!();
  entry(filtered, 'Remove the filter').run!();
  expect([at.edits, filtered.edits, filtered.opened]).toEqual([
    [{do: 'filter', sheet: 1, rect: rect('A1:C4')}],
    [{do: 'filter', sheet: 1, rect: null}],
    ['filter 3'],
  ]);
});

test('what was done is taken back, and all that is selected is cleared', () => {
  const at = desk();
  at.select('A2:B3');
  for (const caption of ['Undo', 'Redo', 'Clear']) entry(at, caption).run!();
  entry(at, 'Insert or edit note').run!();
  expect(at.edits).toEqual([
    {do: 'undo'},
    {do: 'redo'},
    {do: 'clear', rect: rect('A2:B3')},
  ]);
  expect(at.opened).toEqual(['note']);
});

test('the hatching of protected cells is switched off and on', () => {
  const at = desk();
  const states = [1, 2].map(() => {
    const found = entry(at, 'Protected cells');
    found.run!();
    return found.checked;
  });
  expect(states).toEqual([true, false]);
});

test('who may only view can copy, and change nothing', () => {
  const at = desk(undefined, false);
  at.select('A2:F2');
  const all = [...entriesOf(barOf(at).menus), ...entriesOf(cellItems(at.page))];
  const open = all.filter(({disabled, items}) => !disabled && !items);
  expect(new Set(open.map(({caption}) => caption))).toEqual(
    new Set(['Copy', 'Protected cells']),
  );
});

const item = (caption: string, functionName: string | null) => ({
  caption,
  functionName,
  items: null,
});

test('add-ons stand below Extensions, menus of the sheet’s own script beside it', () => {
  const items = [
    item('Plan this month', 'showPlanner'),
    item('', null),
    {caption: 'More', functionName: null, items: [item('Tidy', 'tidy')]},
  ];
  const {menus, run} = barOf(desk(), [
    {caption: 'Integration Grid', addOn: true, items},
    {caption: 'Office', addOn: false, items: [item('Print', 'print')]},
  ]);
  expect(menus.map(({caption}) => caption).slice(-2)).toEqual([
    'Extensions',
    'Office',
  ]);
  const [addOn] = menus.at(-2)!.items as Entry[];
  expect(addOn!.items![1]).toBe('separator');
  for (const each of entriesOf(menus.slice(-2))) each.run?.();
  expect(run).toEqual(['showPlanner', 'tidy', 'print']);
});

test('a menu without a name is called an add-on', () => {
  const {menus} = barOf(desk(), [{caption: '', addOn: false, items: []}]);
  expect(menus.at(-1)!.caption).toBe('Add-on');
});

test('without an add-on, Extensions says so', () => {
  const [only] = barOf(desk()).menus.at(-1)!.items as Entry[];
  expect(only).toMatchObject({caption: 'No add-on is open', disabled: true});
});
