/** The mouse in the cells: what a click, a drag and a right click select, and the marks inside cells. */
import {listenToMouse} from '../../../src/host/page/grid-mouse';
import {desk, NAMES, picture, rect} from './desk';
import {at, happen, load, page, Part, PageEvent} from './window';

type Spot = {
  row?: number;
  column?: number;
  headerRow?: number;
  headerColumn?: number;
  corner?: string;
};

/** A grid of which every cell and heading can be pressed. */
function opened(given = desk()) {
  load();
  const grid = at('#grid-area');
  const spot = (where: Spot, inside = '') => {
    const found = new Part('div');
    for (const [name, value] of Object.entries(where))
      found.dataset[name] = String(value);
    const mark = new Part('span');
    mark.className = inside;
    found.append(mark);
    grid.append(found);
    return mark;
  };
  listenToMouse(grid as unknown as HTMLElement, given.page);
  const press = (where: Spot, held: object = {}, inside = '') =>
    spot(where, inside).dispatchEvent(
      new PageEvent('mousedown', {
        button: 0,
        shiftKey: false,
        ...held,
      } as object),
    );
  const drag = (where: Spot) => {
    const target = spot(where);
    Object.assign(page, {elementFromPoint: () => target});
    happen('pointermove');
  };
  return {...given, spot, press, drag};
}

test.each([
  ['a cell', {row: 2, column: 2}, 'B2 of B2'],
  ['the number of a row', {headerRow: 3}, 'A3 of A3:F3'],
  ['the letter of a column', {headerColumn: 3}, 'C1 of C1:C20'],
  ['the corner', {corner: 'true'}, 'A1 of A1:F20'],
])('a click on %s selects it and leads into the cells', (_, where, to) => {
  const {press, where: selected, opened: places} = opened();
  press(where);
  expect([selected(), places]).toEqual([to, ['grid']]);
});

test.each([
  ['a cell', {row: 4, column: 3}, 'B2 of B2:C4'],
  ['a cell before it', {row: 1, column: 1}, 'B2 of A1:B2'],
  ['the number of a row', {headerRow: 4}, 'B2 of A2:F4'],
  ['the letter of a column', {headerColumn: 1}, 'B2 of A1:B20'],
])('Shift and a click on %s go on from the selected cell', (_, where, to) => {
  const {press, select, where: selected} = opened();
  select('B2');
  press(where, {shiftKey: true});
  expect(selected()).toBe(to);
});

test('a drag selects as far as it goes, until the button is let go', () => {
  const {press, drag, where} = opened();
  press({row: 2, column: 2});
  drag({row: 3, column: 3});
  drag({row: 4, column: 4});
  happen('pointerup');
  drag({row: 9, column: 6});
  expect(where()).toBe('B2 of B2:D4');
  press({headerRow: 2});
  drag({headerRow: 5});
  happen('pointerup');
  expect(where()).toBe('A2 of A2:F5');
});

test.each([
  ['within it', 'A2:B3', {row: 3, column: 2}, 'A2 of A2:B3'],
  ['outside it', 'A2:B3', {row: 5, column: 1}, 'A5 of A5'],
  ['on the number of one of its rows', 'A2:F3', {headerRow: 3}, 'A2 of A2:F3'],
  [
    'on the number of a row of which it holds a part',
    'A2:B3',
    {headerRow: 3},
    'A3 of A3:F3',
  ],
  [
    'on the letter of one of its columns',
    'B1:C20',
    {headerColumn: 3},
    'B1 of B1:C20',
  ],
  [
    'on the letter of a column of which it holds a part',
    'B1:C2',
    {headerColumn: 3},
    'C1 of C1:C20',
  ],
])(
  'a right click keeps a selection %s or makes its own',
  (_, selected, where, to) => {
    const {press, select, where: now} = opened();
    select(selected);
    press(where, {button: 2});
    expect(now()).toBe(to);
  },
);

test('a link in a cell is left to the browser, other presses are not', () => {
  const {spot} = opened();
  const defaults = ['a', 'span'].map(name => {
    const mark = spot({row: 2, column: 2});
    const inside = new Part(name);
    mark.append(inside);
    const event = new PageEvent('mousedown', {button: 0} as object);
    inside.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(defaults).toEqual([false, true]);
});

test('the marks in a cell open what they stand for; a double click edits; a right click has a menu', () => {
  const cells = {2: {2: {checkbox: true}}};
  const {
    press,
    spot,
    opened: places,
    edits,
  } = opened(desk([picture(NAMES, {cells})]));
  const where = {row: 2, column: 2};
  press(where, {}, 'funnel');
  press(where, {}, 'arrow');
  press(where, {}, 'check');
  spot(where).dispatchEvent(new PageEvent('dblclick'));
  spot({headerRow: 1}).dispatchEvent(new PageEvent('dblclick'));
  spot(where).dispatchEvent(new PageEvent('contextmenu'));
  expect(places.filter(each => each !== 'grid')).toEqual([
    'filter 2',
    'edit B2',
    'edit B2',
    'menu',
  ]);
  expect(edits).toEqual([{do: 'type', rect: rect('B2'), texts: [['FALSE']]}]);
});
