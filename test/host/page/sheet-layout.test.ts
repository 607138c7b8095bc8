/** Where rows and columns stand: their sizes as set, as their texts ask for, frozen or scrolled. */
import {openBook, type Sheet} from '../../../src/host/page/book';
import {needed, placeOf} from '../../../src/host/page/grid-window';
import {layoutOf} from '../../../src/host/page/sheet-layout';
import {textHeight} from '../../../src/host/page/text-size';
import type {CellPicture} from '../../../src/host/wire';
import {picture, rect, YOU} from './desk';
import {Part} from './window';

const sheetOf = (changed: Parameters<typeof picture>[1]): Sheet =>
  openBook({
    connection: '',
    you: YOU,
    file: '',
    canEdit: true,
    frameOrigin: '',
    active: 1,
    sheets: [picture([], changed)],
  }).sheets[0]!;

const WRAP = 'WRAP' as const;
/** Two lines in a column as it is, where each letter takes eight pixels. */
const LONG = {text: 'ten letter and ten', wrap: WRAP};

test.each<[string, CellPicture, object, number]>([
  ['of a short text', {text: 'Ana'}, {}, 21],
  ['that was set', {text: 'Ana'}, {rowHeights: {2: 60}}, 60],
  ['that was set too low for its text', LONG, {rowHeights: {2: 21}}, 38],
  ['of a text that wraps', LONG, {}, 38],
  ['of the same text in a wide column', LONG, {columnWidths: {2: 200}}, 21],
  ['of a text across two columns', LONG, {merges: [rect('B2:C2')]}, 21],
  [
    'of a text that has two rows to itself',
    LONG,
    {merges: [rect('B2:B3')]},
    21,
  ],
  ['of a text of two lines', {text: 'a\nb'}, {}, 38],
  ['of a large letter', {text: 'A', size: 30}, {}, 56],
])('the height of a row %s', (_, cell, changed, height) => {
  const {rows} = layoutOf(sheetOf({cells: {2: {2: cell}}, ...changed}));
  expect(rows.sizes[0]).toBe(height);
});

test.each([
  ['one short word', 'abc', 1],
  ['words that fit', 'ab cd', 1],
  ['a word that goes to the next line', 'abcdefgh abcd', 2],
  ['a word longer than two lines', 'abcdefghijklmnopqrstuvwxyz', 3],
  ['a blank line between two', 'a\n\nb', 3],
])('%s take their lines', (_, text, lines) => {
  const cell = {text, wrap: WRAP};
  expect(textHeight(cell, 87)).toBe(17 * lines + 4);
});

/** A grid scrolled by 30 to the right and 50 down. */
function scrolled(): HTMLElement {
  const revo = new Part('revo-grid');
  const across = new Part('revogr-viewport-scroll');
  across.className = 'rgCol';
  const down = new Part('div');
  down.className = 'vertical-inner';
  revo.append(across);
  across.append(down);
  Object.assign(across, {scrollLeft: 30, clientWidth: 400});
  Object.assign(down, {scrollTop: 50, clientHeight: 300});
  for (const [part, left, top] of [
    [across, 146, 0],
    [down, 146, 42],
  ] as const)
    part.getBoundingClientRect = () => ({...REST, left, top});
  return revo as unknown as HTMLElement;
}

const REST = {right: 0, bottom: 0, width: 0, height: 0};

test.each([
  ['that scrolls', {row: 4, column: 3}, 216, 34],
  ['in a frozen row', {row: 1, column: 3}, 216, 21],
  ['in a frozen column', {row: 4, column: 1}, 46, 34],
  ['frozen both ways', {row: 1, column: 1}, 46, 21],
])('a cell %s is found where it stands', (_, cell, left, top) => {
  Object.assign(globalThis, {
    DOMRect: class {
      constructor(
        readonly left: number,
        readonly top: number,
      ) {}
    },
  });
  const layout = layoutOf(sheetOf({info: {frozenRows: 1, frozenColumns: 1}}));
  expect(placeOf(scrolled(), layout, cell)).toEqual({left, top});
});

test('a hidden cell stands nowhere', () => {
  const layout = layoutOf(sheetOf({hiddenRows: [4]}));
  expect(placeOf(scrolled(), layout, {row: 4, column: 3})).toBeNull();
});

test.each([
  ['in sight', 120, null],
  ['above', 40, 40],
  ['below', 310, 31],
  ['half below', 290, 11],
])(
  'a cell that is %s is brought into sight by scrolling as little as it takes',
  (_, start, to) => {
    const view = {
      scroll: start === 310 || start === 290 ? 0 : 100,
      length: 300,
      origin: 0,
    };
    expect(needed({frozen: false, start, size: 21}, view)).toBe(to);
  },
);

test('a frozen cell is always in sight', () => {
  expect(
    needed(
      {frozen: true, start: 0, size: 21},
      {scroll: 100, length: 300, origin: 0},
    ),
  ).toBeNull();
});
