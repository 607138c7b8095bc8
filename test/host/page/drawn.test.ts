/** How cells look and what is said of them: cards, lists, links, merges. */
import {cardLines} from '../../../src/host/page/cell-card';
import {openBook, cellAt, type Sheet} from '../../../src/host/page/book';
import {
  cellContent,
  cellProperties,
  listOf,
} from '../../../src/host/page/drawn-cell';
import {layoutOf} from '../../../src/host/page/sheet-layout';
import type {CellPicture} from '../../../src/host/wire';
import {picture, rect, YOU} from './desk';
import './window';

const RULE = {list: null, rule: {helpText: 'A whole number.'} as never};
const LIST = {list: ['Idea', 'Planned'], rule: {} as never};

function sheet(
  cell: CellPicture,
  changed: Parameters<typeof picture>[1] = {},
): Sheet {
  const given = picture([], {
    cells: {2: {2: cell, 4: {text: 'beside'}}},
    validations: [RULE, LIST],
    ...changed,
  });
  return openBook({
    connection: '',
    you: YOU,
    file: '',
    canEdit: true,
    frameOrigin: '',
    active: 1,
    sheets: [given],
  }).sheets[0]!;
}

const B2 = {row: 2, column: 2};

test.each([
  ['a note', {note: 'Ask Ana'}, ['Ask Ana']],
  ['a blank note', {note: ''}, []],
  [
    'a value that its rule refuses',
    {invalid: true, validation: 0},
    ['Invalid: A whole number.'],
  ],
  [
    'one whose rule says nothing',
    {invalid: true, validation: 1},
    ['Invalid: the value breaks the rule of this cell.'],
  ],
  [
    'both',
    {invalid: true, validation: 0, note: 'Ask Ana'},
    ['Invalid: A whole number.', 'Ask Ana'],
  ],
  [
    'links',
    {
      links: [
        {start: 0, end: 1, url: 'https://a.org'},
        {start: 2, end: 3, url: 'https://b.org'},
      ],
    },
    [
      'https://a.org (Alt+Enter opens it)',
      'https://b.org (Alt+Enter opens it)',
    ],
  ],
  ['a rule that holds', {validation: 0}, []],
] as const)('the card beside a cell tells of %s', (_, cell, lines) => {
  const shown = sheet(cell);
  expect(cardLines(shown, cellAt(shown, B2)).map(({text}) => text)).toEqual(
    lines,
  );
});

type Made = {
  tag: string;
  properties: {[name: string]: unknown};
  children: readonly (Made | string)[];
};
const make = (
  tag: string,
  properties: object | null,
  ...children: (Made | string)[]
): Made => ({tag, properties: {...properties}, children});
const drawn = (shown: Sheet, cell = B2, pending?: string) =>
  cellContent<Made>(make, shown, layoutOf(shown), cell, pending);
const said = (made: readonly (Made | string)[]): string =>
  made
    .map(each => (typeof each === 'string' ? each : said(each.children)))
    .join('');

test.each([
  ['the text', {text: 'Ana'}, undefined, 'Ana'],
  ['what waits for the server', {text: 'Ana'}, 'Bea', 'Bea'],
  ['nothing of a blank cell', {}, undefined, ''],
  [
    'an arrow where there is a list',
    {text: 'Idea', validation: 1},
    undefined,
    'Idea▾',
  ],
])('a cell shows %s', (_, cell, pending, text) => {
  expect(said(drawn(sheet(cell), B2, pending))).toBe(text);
});

test('only what is a safe link is pressed, the rest stays text', () => {
  const links = [
    {start: 4, end: 8, url: 'https://a.org'},
    {start: 13, end: 17, url: 'javascript:alert(1)'},
  ];
  const [content] = drawn(sheet({text: 'see here and this too', links}));
  expect(said([content!])).toBe('see here and this too');
  const anchors = content!.children.filter(
    each => typeof each !== 'string',
  ) as Made[];
  expect(
    anchors.map(({properties, children}) => [properties['href'], children]),
  ).toEqual([['https://a.org', ['here']]]);
});

test.each([
  ['a blank cell beside it lends its room', {}, '196px'],
  ['a box to tick beside it does not', {3: {checkbox: false}}, '96px'],
  ['a text beside it does not', {3: {text: 'x'}}, '96px'],
])('a long text: %s', (_, beside, maxWidth) => {
  const shown = sheet(
    {text: 'a text that is much longer than its cell'},
    {
      cells: {
        2: {
          2: {text: 'a text that is much longer than its cell'},
          4: {text: 'y'},
          ...beside,
        },
      },
    },
  );
  expect(drawn(shown)[0]!.properties['style']).toEqual({maxWidth});
});

test('a box is told ticked or not, and a merge is drawn by its first cell alone', () => {
  expect(drawn(sheet({checkbox: true}))[0]!.properties).toMatchObject({
    role: 'checkbox',
    'aria-checked': 'true',
  });
  const merged = sheet(
    {text: 'Ana'},
    {
      merges: [rect('B2:C3')],
      cells: {2: {2: {text: 'Ana'}}, 3: {3: {text: 'behind'}}},
    },
  );
  expect(said(drawn(merged, {row: 3, column: 3}))).toBe('');
  expect(
    cellProperties(merged, layoutOf(merged), B2, undefined)['style'],
  ).toMatchObject({minWidth: '200px', minHeight: '42px'});
  expect(listOf(merged, {validation: 1, checkbox: true})).toBeNull();
});

test.each([
  [
    'struck',
    {strike: true, underline: true},
    'textDecoration',
    'underline line-through',
  ],
  ['bold', {bold: true}, 'fontWeight', 'bold'],
  ['in italics', {italic: true}, 'fontStyle', 'italic'],
  ['coloured', {color: '#b3261e'}, 'color', '#b3261e'],
  ['on a ground', {background: '#fce8e6'}, 'backgroundColor', '#fce8e6'],
  ['large', {size: 18}, 'fontSize', '18pt'],
  ['at the right', {align: 'right'}, 'textAlign', 'right'],
  [
    'over a line',
    {borders: {bottom: '1px solid'}},
    'borderBottom',
    '1px solid',
  ],
] as const)('a text that is %s is drawn so', (_, look, property, value) => {
  const shown = sheet({text: 'Ana', ...look});
  const {style} = cellProperties(shown, layoutOf(shown), B2, undefined);
  expect(style).toEqual(expect.objectContaining({[property]: value}));
});

test.each([
  ['at the right', {align: 'right'}],
  ['that wraps', {wrap: 'WRAP'}],
  ['that is cut', {wrap: 'CLIP'}],
] as const)('a long text %s stays in its cell', (_, look) => {
  const [content] = drawn(sheet({text: 'a text that is longer', ...look}));
  expect(content!.properties['style']).toEqual({});
});

test('the headings of a filter have its mark, which tells where something is left out', () => {
  const filter = {range: rect('B2:C9'), columns: [3]};
  const shown = sheet({text: 'Name'}, {filter});
  const marks = [2, 3, 4].map(column =>
    drawn(shown, {row: 2, column}).map(made => made.properties['class']),
  );
  expect(marks).toEqual([
    ['content', {funnel: true, active: false}],
    [{funnel: true, active: true}],
    ['content'],
  ]);
});

test('what is wrong, locked or has a list is told to who can’t see it', () => {
  const shown = sheet({text: 'x', invalid: true, locked: true, validation: 1});
  expect(cellProperties(shown, layoutOf(shown), B2, undefined)).toMatchObject({
    'aria-invalid': 'true',
    'aria-readonly': 'true',
    'aria-haspopup': 'listbox',
  });
});
