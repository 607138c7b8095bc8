/** The keyboard in the cells: where a key leads, and what it changes. */
import {gridKey} from '../../../src/host/page/grid-keys';
import {desk, NAMES, picture, rect} from './desk';

type At = ReturnType<typeof desk>;

/** @param pressed such as `Ctrl+Shift+ArrowDown` */
function press({page}: At, ...keys: readonly string[]): boolean[] {
  return keys.map(pressed => {
    const held = pressed.split('+');
    const event = {
      key: held.at(-1) === 'Space' ? ' ' : held.at(-1),
      ctrlKey: held.includes('Ctrl'),
      metaKey: held.includes('Meta'),
      shiftKey: held.includes('Shift'),
      altKey: held.includes('Alt'),
    };
    return gridKey(page, event as KeyboardEvent, 5);
  });
}

test.each([
  ['an arrow', 'A1', 'ArrowDown', 'A2 of A2'],
  ['an arrow at the edge', 'A1', 'ArrowUp', 'A1 of A1'],
  ['Ctrl and an arrow', 'A1', 'Ctrl+ArrowDown', 'A4 of A4'],
  ['the Mac’s own key and an arrow', 'A1', 'Meta+ArrowRight', 'C1 of C1'],
  ['Tab', 'A1', 'Tab', 'B1 of B1'],
  ['Shift and Tab', 'B1', 'Shift+Tab', 'A1 of A1'],
  ['Shift and an arrow', 'B2', 'Shift+ArrowDown', 'B2 of B2:B3'],
  ['Home', 'C3', 'Home', 'A3 of A3'],
  ['Ctrl and Home', 'C3', 'Ctrl+Home', 'A1 of A1'],
  ['Shift and Home', 'C3', 'Shift+Home', 'C3 of A3:C3'],
  ['End, to the last that is filled', 'A2', 'End', 'B2 of B2'],
  ['End in a row where nothing is', 'A9', 'End', 'F9 of F9'],
  ['Ctrl and End', 'A1', 'Ctrl+End', 'C4 of C4'],
  ['Page down', 'B2', 'PageDown', 'B7 of B7'],
  ['Page up', 'B8', 'PageUp', 'B3 of B3'],
  ['Shift and Page down', 'B2', 'Shift+PageDown', 'B2 of B2:B7'],
  ['Ctrl and A', 'B2', 'Ctrl+a', 'A1 of A1:F20'],
  ['Shift and Space', 'B2', 'Shift+Space', 'B2 of A2:F2'],
  ['Ctrl and Space', 'B2', 'Ctrl+Space', 'B2 of B1:B20'],
  ['Ctrl, Shift and Space', 'B2', 'Ctrl+Shift+Space', 'A1 of A1:F20'],
])('%s', (_, from, key, to) => {
  const at = desk();
  at.select(from);
  expect(press(at, key)).toEqual([true]);
  expect(at.where()).toBe(to);
  expect([at.edits, at.opened]).toEqual([[], []]);
});

test('rows and columns out of sight are stepped over', () => {
  const hidden = {hiddenRows: [2], filteredRows: [3], hiddenColumns: [2]};
  const at = desk([picture(NAMES, hidden)]);
  press(at, 'ArrowDown', 'ArrowRight');
  expect(at.where()).toBe('C4 of C4');
});

test('a merged cell is one step, whichever way it is crossed', () => {
  const at = desk([picture(NAMES, {merges: [rect('B2:C3')]})]);
  at.select('A2');
  press(at, 'ArrowRight');
  expect(at.where()).toBe('B2 of B2:C3');
  press(at, 'ArrowRight');
  expect(at.where()).toBe('D2 of D2');
  at.select('B2');
  press(at, 'ArrowDown');
  expect(at.where()).toBe('B4 of B4');
  at.select('A3');
  press(at, 'Shift+ArrowRight');
  expect(at.where()).toBe('A3 of A2:C3');
});

test.each([
  ['Enter opens the cell', 'B2', 'Enter', ['edit B2']],
  ['so does F2', 'B2', 'F2', ['edit B2']],
  ['Shift and F2 open its note', 'B2', 'Shift+F2', ['note']],
  ['Shift and F10 its menu', 'B2', 'Shift+F10', ['menu']],
  ['and the menu key', 'B2', 'ContextMenu', ['menu']],
  [
    'Alt and an arrow the filter of a heading',
    'B1',
    'Alt+ArrowDown',
    ['filter 2'],
  ],
  ['beside the filter they open nothing', 'C1', 'Alt+ArrowDown', []],
  ['and the list of values of a cell', 'A3', 'Alt+ArrowDown', ['edit A3']],
] as const)('%s', (_, from, key, opened) => {
  const cells = {1: {2: {text: 'Status'}}, 3: {1: {text: 'x', validation: 0}}};
  const validations = [{list: ['x', 'y'], rule: {} as never}];
  const filter = {range: rect('A1:B4'), columns: []};
  const at = desk([picture([], {cells, validations, filter})]);
  at.select(from);
  expect(press(at, key)).toEqual([true]);
  expect(at.opened).toEqual(opened);
});

test('a letter is left to the box that it opens', () => {
  const at = desk();
  expect(press(at, 'x')).toEqual([false]);
  expect(at.opened).toEqual(['type A1']);
  expect(press(at, 'Ctrl+Alt+x', 'Alt+x', 'F5')).toEqual([false, false, false]);
  expect(at.opened).toEqual(['type A1']);
});

test('Enter goes round a selected block, and back with Shift', () => {
  const at = desk();
  at.select('A2:B3');
  press(at, 'Enter', 'Enter');
  expect(at.where()).toBe('B2 of A2:B3');
  press(at, 'Shift+Enter');
  expect(at.where()).toBe('A3 of A2:B3');
});

test('Enter goes round a block beside merged cells, and opens one that is merged', () => {
  const at = desk([picture(NAMES, {merges: [rect('A1:B1'), rect('D5:E6')]})]);
  at.select('A2:B3');
  press(at, 'Enter');
  expect(at.where()).toBe('A3 of A2:B3');
  at.select('D4');
  press(at, 'ArrowDown', 'Enter');
  expect([at.where(), at.opened]).toEqual(['D5 of D5:E6', ['edit D5']]);
});

test.each(['Delete', 'Backspace'])('%s clears all that is selected', key => {
  const at = desk();
  at.select('A2:B3');
  press(at, key);
  expect(at.edits).toEqual([{do: 'clear', rect: rect('A2:B3')}]);
});

test.each([
  ['Ctrl+z', 'undo'],
  ['Meta+z', 'undo'],
  ['Ctrl+Shift+Z', 'redo'],
  ['Ctrl+y', 'redo'],
])('%s: %s', (key, done) => {
  const at = desk();
  expect(press(at, key)).toEqual([true]);
  expect(at.edits).toEqual([{do: done}]);
});

test('Alt and Enter open the link of a cell, where that is safe', () => {
  const link = (url: string) => ({text: 'a', links: [{start: 0, end: 1, url}]});
  const cells = {1: {1: link('https://a.org'), 2: link('javascript:alert(1)')}};
  const at = desk([picture([], {cells})]);
  const went: string[] = [];
  Object.assign(globalThis, {window: {open: (url: string) => went.push(url)}});
  press(at, 'Alt+Enter', 'ArrowRight', 'Alt+Enter', 'ArrowRight', 'Alt+Enter');
  expect([went, at.opened]).toEqual([['https://a.org'], []]);
});

test('Ctrl and Alt together are nobody’s but the browser’s', () => {
  const at = desk();
  expect(press(at, 'Ctrl+Alt+z', 'Ctrl+Alt+ArrowDown', 'Ctrl+Alt+a')).toEqual([
    false,
    false,
    false,
  ]);
  expect([at.where(), at.edits]).toEqual(['A1 of A1', []]);
});

test('Ctrl and another letter are the browser’s', () => {
  const at = desk();
  expect(press(at, 'Ctrl+c', 'Ctrl+f')).toEqual([false, false]);
  expect([at.edits, at.opened]).toEqual([[], []]);
});

test('Space ticks a box and takes the tick away; elsewhere it is typed', () => {
  const cells = {1: {1: {checkbox: false}, 2: {checkbox: true}}};
  const at = desk([picture([], {cells})]);
  press(at, 'Space', 'ArrowRight', 'Space', 'ArrowRight', 'Space');
  expect(at.edits).toEqual([
    {do: 'type', rect: rect('A1'), texts: [['TRUE']]},
    {do: 'type', rect: rect('B1'), texts: [['FALSE']]},
  ]);
  expect(at.opened).toEqual(['type C1']);
});
