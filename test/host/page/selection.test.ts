/** Where keys take a person in a sheet. */
import {
  formatBlock,
  formatCell,
  parseBlock,
} from '../../../src/host/page/address';
import {
  advance,
  extendTo,
  jump,
  lastFilled,
  selectBlock,
  selectCell,
  step,
  type Direction,
  type Ground,
} from '../../../src/host/page/selection';

const block = (text: string) => parseBlock(text, {rows: 100, columns: 26})!;
const cell = (text: string) => {
  const {row, column} = block(text);
  return {row, column};
};

/** Ten rows and six columns, less what is hidden, with the named cells filled. */
function ground(
  filled: readonly string[] = [],
  {hidden = [] as number[], merges = [] as string[]} = {},
): Ground {
  const upTo = (count: number) =>
    Array.from({length: count}, (_, index) => index + 1);
  return {
    rows: upTo(10).filter(row => !hidden.includes(row)),
    columns: upTo(6),
    merges: merges.map(block),
    filled: at => filled.includes(formatCell(at)),
  };
}

test.each<[string, Direction, string]>([
  ['B2', 'down', 'B3'],
  ['B2', 'up', 'B1'],
  ['A1', 'left', 'A1'],
  ['F10', 'down', 'F10'],
])('from %s %s is %s', (from, direction, to) => {
  expect(formatCell(step(cell(from), direction, ground()))).toBe(to);
});

test('hidden rows are stepped over', () => {
  const sheet = ground([], {hidden: [3, 4]});
  expect(formatCell(step(cell('A2'), 'down', sheet))).toBe('A5');
});

test('a step out of a merged cell leaves it whole', () => {
  const sheet = ground([], {merges: ['B2:C4']});
  expect(formatCell(step(cell('B2'), 'down', sheet))).toBe('B5');
  expect(formatCell(step(cell('B2'), 'right', sheet))).toBe('D2');
});

test('a click inside a merged cell selects all of it', () => {
  const selection = selectCell(cell('C3'), ground([], {merges: ['B2:C4']}));
  expect(formatBlock(selection.block)).toBe('B2:C4');
  expect(formatCell(selection.cell)).toBe('B2');
});

test('a block never cuts a merged cell', () => {
  const sheet = ground([], {merges: ['C2:D2', 'D3:D5']});
  const start = selectCell(cell('B1'), sheet);
  expect(formatBlock(extendTo(start, cell('C3'), sheet).block)).toBe('B1:D5');
});

test.each<[string, Direction, string]>([
  ['A1', 'down', 'A3'],
  ['A3', 'down', 'A7'],
  ['A7', 'down', 'A10'],
  ['A10', 'up', 'A7'],
])('a jump from %s %s ends at %s', (from, direction, to) => {
  const sheet = ground(['A1', 'A2', 'A3', 'A7']);
  expect(formatCell(jump(cell(from), direction, sheet))).toBe(to);
});

test('Tab goes round inside a block, row by row', () => {
  let selection = selectBlock(block('B2:C3'));
  const visited = [formatCell(selection.cell)];
  for (let count = 0; count < 4; count += 1) {
    selection = advance(selection, 'right', ground());
    visited.push(formatCell(selection.cell));
  }
  expect(visited).toEqual(['B2', 'C2', 'B3', 'C3', 'B2']);
  expect(formatBlock(selection.block)).toBe('B2:C3');
});

test('Shift and Tab or Enter go round the other way', () => {
  const corner = selectBlock(block('B2:C3'));
  const before = (way: Direction) =>
    formatCell(advance(corner, way, ground()).cell);
  expect([before('left'), before('up')]).toEqual(['C3', 'C3']);
  const below = {...corner, cell: cell('C2')};
  expect(formatCell(advance(below, 'up', ground()).cell)).toBe('B3');
});

test('Enter steps down from a single cell', () => {
  const next = advance(selectCell(cell('B2'), ground()), 'down', ground());
  expect(formatBlock(next.block)).toBe('B3');
});

test('the last filled cell is the corner of all that is filled', () => {
  expect(formatCell(lastFilled(ground(['A8', 'D2'])))).toBe('D8');
  expect(formatCell(lastFilled(ground()))).toBe('A1');
});
