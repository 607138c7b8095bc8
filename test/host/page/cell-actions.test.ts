/** What opens at a cell: its note, the filter of its column, its menu, its size, its card. */
import {
  editNote,
  openCellMenu,
  openFilter,
} from '../../../src/host/page/cell-actions';
import {withSheet} from '../../../src/host/page/book';
import {cardWatch} from '../../../src/host/page/card-watch';
import type {Connection} from '../../../src/host/page/connection';
import type {GridView} from '../../../src/host/page/grid-view';
import {rowItems} from '../../../src/host/page/shape-commands';
import {desk, NAMES, picture, rect} from './desk';
import {at, key, load, named, page, Part, settled, type} from './window';

const NOTED = picture([], {
  cells: {
    1: {1: {text: 'Name'}},
    2: {2: {text: '30', note: 'In all'}, 3: {text: 'x'}},
  },
});

function opened(given = desk([NOTED])) {
  load();
  return given;
}

test('a note is changed where it stands, taken out by leaving it blank, and kept with Escape', () => {
  const {page: shown, edits, select} = opened();
  select('B2');
  editNote(shown);
  expect(at('dialog').textContent).toContain('Note on B2');
  expect(page.activeElement.value).toBe('In all');
  type('  Each time ');
  key('Enter', {shiftKey: true});
  expect(edits).toEqual([]);
  key('Enter');
  editNote(shown);
  named('Cancel').click();
  editNote(shown);
  type('  ');
  named('Save').click();
  expect(edits).toEqual([
    {do: 'note', rect: rect('B2'), text: 'Each time'},
    {do: 'note', rect: rect('B2'), text: ''},
  ]);
});

test('who may only view writes no note', () => {
  editNote(opened(desk([NOTED], false)).page);
  expect(page.querySelector('dialog')).toBeNull();
});

const answering = (answer: unknown) =>
  ({
    request: async () => {
      if (answer instanceof Error) throw answer;
      return answer;
    },
  }) as unknown as Connection;

test('the filter of a column has its heading and the values that the server knows', async () => {
  const filter = {range: rect('A1:B4'), columns: []};
  const {page: shown, edits} = opened(desk([picture(NAMES, {filter})]));
  const values = [
    {text: '30', shown: true},
    {text: '45', shown: true},
  ];
  await openFilter(shown, answering(values), 2);
  expect(at('dialog').textContent).toContain('Filter: Minutes');
  page.body.querySelectorAll('[type="checkbox"]')[1]!.click();
  named('OK').click();
  expect(edits).toEqual([
    {do: 'filterValues', sheet: 1, column: 2, hiddenValues: ['45']},
  ]);
});

test('a filter that could not be had says why; without one nothing opens', async () => {
  const filter = {range: rect('A1:B4'), columns: []};
  const {page: shown} = opened(desk([picture(NAMES, {filter})]));
  await openFilter(shown, answering(new Error('The file is closed.')), 2);
  expect(at('dialog').textContent).toContain('The file is closed.');
  load();
  await openFilter(desk().page, answering([]), 2);
  expect(page.querySelector('dialog')).toBeNull();
});

const grid = {
  placeOf: () => ({left: 40, top: 20, right: 140, bottom: 41}),
} as unknown as GridView;

test('the menu at a cell is called by what is selected, and Escape leaves it for the cells', () => {
  const {page: shown, select, opened: places} = opened(desk());
  select('A2:B3');
  openCellMenu(shown, grid, {row: 2, column: 1});
  expect(at('[role="menu"]').getAttribute('aria-label')).toBe('Cell A2:B3');
  key('Escape');
  expect([page.querySelector('[role="menu"]'), places]).toEqual([
    null,
    ['grid'],
  ]);
});

const sizing = (caption: string, size: string) => {
  const sizes = {columnWidths: {2: 140}, rowHeights: {}};
  const {page: shown, edits, select} = opened(desk([picture(NAMES, sizes)]));
  select('B2:C4');
  const entry = rowItems(shown).find(
    item => item !== 'separator' && item.caption === caption,
  ) as {run(): void};
  entry.run();
  const now = page.activeElement.value;
  type(size);
  key('Enter');
  return {now, edits};
};

test.each([
  ['Column width…', '140', 'columns', 2, 2],
  ['Row height…', '21', 'rows', 2, 3],
])(
  '%s begins with what it is now, and is that of all that is selected',
  (caption, before, axis, start, count) => {
    const {now, edits} = sizing(caption, '80.4');
    expect(now).toBe(before);
    expect(edits).toEqual([
      {do: 'resize', axis, sheet: 1, start, count, size: 80},
    ]);
  },
);

test.each(['19', '1001', 'wide', ''])('%j is no size', size => {
  expect(sizing('Column width…', size).edits).toEqual([]);
});

/** @param isAtWork whether the person is in the cells */
function watching(isAtWork: boolean) {
  const {now, select} = opened();
  const cell = (row: number, column: number) => {
    const made = new Part('div');
    made.id = `cell-${row}-${column}`;
    made.dataset['row'] = String(row);
    made.dataset['column'] = String(column);
    page.body.append(made);
    return made;
  };
  const cells = {noted: cell(2, 2), plain: cell(2, 3)};
  let card: string | null = null;
  const watch = cardWatch(
    {
      show: lines => (card = lines.map(({text}) => text).join('; ')),
      hide: () => (card = null),
    },
    grid,
    now,
    () => isAtWork,
  );
  return {
    ...cells,
    ...watch,
    now,
    select,
    card: () => card,
    point: async (over: Part) => {
      watch.hover(over as unknown as Element);
      await settled(250);
      return card;
    },
  };
}

test('the card of the selected cell is shown to who is at work there', () => {
  const {now, select, show, card, noted, plain} = watching(true);
  select('B2');
  show();
  expect([card(), noted.getAttribute('aria-describedby')]).toEqual([
    'In all',
    'cell-card',
  ]);
  select('C2');
  show();
  expect([card(), plain.getAttribute('aria-describedby')]).toEqual([
    null,
    null,
  ]);
  now.change(withSheet(now.book(), picture([])));
  select('B2');
  show();
  expect(noted.getAttribute('aria-describedby')).toBeNull();
});

test('who only opened the sheet sees the card of what the mouse is on, after a moment', async () => {
  const {select, show, card, noted, plain, point, hover} = watching(false);
  select('B2');
  show();
  expect(card()).toBeNull();
  hover(noted as unknown as Element);
  await settled(200);
  expect(card()).toBeNull();
  await settled(50);
  expect(card()).toBe('In all');
  expect(await point(plain)).toBeNull();
});
