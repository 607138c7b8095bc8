/** How words, numbers, ticks and days go into cells: each as what it is, in few calls. */
import {expect, test} from '@jest/globals';
import type {Cell} from '../../src/domain/cell';
import {
  type CellFormat,
  areFormatted,
  formatCells,
  keepAsText,
  writeCells,
  writeText,
  writeTextAndNumbers,
} from '../../src/sheet/codec';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Shape = readonly [
  row: number,
  column: number,
  rows: number,
  columns: number,
];

/** A range that remembers what its cells were given last, and how often it was called. */
class Paper {
  readonly cells: string[][];
  readonly formats: string[][];
  calls = 0;

  constructor(rows: number, columns: number) {
    const blanks = () =>
      Array.from({length: rows}, () => Array<string>(columns).fill('-'));
    this.cells = blanks();
    this.formats = blanks();
  }

  range([row, column, rows, columns]: Shape = this.whole()): Range {
    const fill = (
      into: string[][],
      values: readonly (readonly unknown[])[],
      said: (value: unknown) => string,
    ) => {
      this.calls++;
      expect([values.length, values[0]!.length]).toEqual([rows, columns]);
      values.forEach((line, down) =>
        line.forEach((value, along) => {
          into[row + down]![column + along] = said(value);
        }),
      );
    };
    const whole = (value: string) =>
      Array.from({length: rows}, () => Array<string>(columns).fill(value));
    return {
      offset: (...shape: [number, number, number, number]) =>
        this.range([row + shape[0], column + shape[1], shape[2], shape[3]]),
      setValues: (values: unknown[][]) =>
        fill(this.cells, values, value => `plain ${value}`),
      setRichTextValues: (values: unknown[][]) =>
        fill(this.cells, values, value => `text ${value}`),
      setNumberFormats: (values: unknown[][]) =>
        fill(this.formats, values, String),
      setNumberFormat: (value: string) =>
        fill(this.formats, whole(value), String),
    } as unknown as Range;
  }

  private whole(): Shape {
    return [0, 0, this.cells.length, this.cells[0]!.length];
  }
}

/** Writes on paper of that size, where rich text can be made. */
function written(
  [rows, columns]: readonly [number, number],
  write: (range: Range) => void,
): Paper {
  const paper = new Paper(rows, columns);
  const newRichTextValue = () => ({
    setText: (text: string) => ({build: () => text}),
  });
  Object.assign(globalThis, {SpreadsheetApp: {newRichTextValue}});
  try {
    write(paper.range());
  } finally {
    Reflect.deleteProperty(globalThis, 'SpreadsheetApp');
  }
  return paper;
}

const cellsWritten = (cells: readonly (readonly Cell[])[]) =>
  written([cells.length, cells[0]!.length], range => writeCells(range, cells));

test('words go in as rich text, which no sheet takes for a formula', () => {
  const {cells, calls} = cellsWritten([['=1+1', 'Choir', '007', '']]);
  expect(cells).toEqual([['text =1+1', 'text Choir', 'text 007', 'text ']]);
  expect(calls).toBe(1);
});

test('numbers, ticks and days go in plainly, at once, a day as its number', () => {
  const day = {year: 2026, month: 10, day: 6};
  const {cells, calls} = cellsWritten([[12, true, day, '']]);
  expect(cells).toEqual([['plain 12', 'plain true', 'plain 46301', 'plain ']]);
  expect(calls).toBe(1);
});

test('a status goes in with the numbers beside it', () => {
  const {cells, calls} = cellsWritten([
    ['Delivered', 90, 12],
    ['Planned', '', 7],
  ]);
  expect(cells).toEqual([
    ['plain Delivered', 'plain 90', 'plain 12'],
    ['plain Planned', 'plain ', 'plain 7'],
  ]);
  expect(calls).toBe(1);
});

test.each(['true', 'FALSE', '3 pm', '=A1', 'May 5', 'é'])(
  '%j beside numbers stays text, since a sheet would read more into it',
  word => {
    const {cells} = cellsWritten([[word, 90]]);
    expect(cells).toEqual([[`text ${word}`, 'plain 90']]);
  },
);

test('words that merely end or begin like a tick go in with the numbers beside them', () => {
  const {cells, calls} = cellsWritten([['untrue', 90, 'Falsehood', 12]]);
  expect(cells).toEqual([
    ['plain untrue', 'plain 90', 'plain Falsehood', 'plain 12'],
  ]);
  expect(calls).toBe(1);
});

test('words that stand without numbers stay text, whatever they say', () => {
  expect(cellsWritten([['Planned', true]]).cells).toEqual([
    ['text Planned', 'plain true'],
  ]);
});

test('numbers between texts follow in as few blocks as they stand in', () => {
  const {cells, calls} = cellsWritten([
    ['a b', 1, 2, 'c d', 3],
    ['a b', 4, 5, 'c d', ''],
  ]);
  expect(cells).toEqual([
    ['text a b', 'plain 1', 'plain 2', 'text c d', 'plain 3'],
    ['text a b', 'plain 4', 'plain 5', 'text c d', 'plain '],
  ]);
  expect(calls).toBe(3);
});

test('a column of blanks between numbers goes in with them, one at the end does not', () => {
  const {cells, calls} = cellsWritten([['a b', 1, '', 2, '']]);
  expect(cells).toEqual([
    ['text a b', 'plain 1', 'plain ', 'plain 2', 'text '],
  ]);
  expect(calls).toBe(2);
});

test('in a column that holds texts, too, each number goes in by itself', () => {
  const {cells} = cellsWritten([
    [1, 'a b'],
    ['about 2', 3],
  ]);
  expect(cells).toEqual([
    ['plain 1', 'text a b'],
    ['text about 2', 'plain 3'],
  ]);
});

const GENERAL = '0.###############';

test.each<[Cell, CellFormat, string]>([
  ['words', 'text', '@'],
  ['words', 'number', '@'],
  ['', 'text', '@'],
  ['', 'number', '0'],
  ['', 'figure', GENERAL],
  ['', 'date', 'yyyy-mm-dd'],
  [12, 'number', '0'],
  [12.5, 'number', GENERAL],
  [12, 'figure', GENERAL],
  [12, 'text', GENERAL],
  [true, 'number', GENERAL],
  [{year: 2026, month: 10, day: 6}, 'text', 'yyyy-mm-dd'],
])('%j in a column of the kind %s has the format %s', (cell, format, shown) => {
  const {formats} = written([1, 1], range =>
    formatCells(range, [format], [[cell]]),
  );
  expect(formats).toEqual([[shown]]);
  expect(areFormatted([[shown]], [format], [[cell]])).toBe(true);
  expect(areFormatted([['0.0%']], [format], [[cell]])).toBe(cell === '');
  for (const unset of ['', 'General', GENERAL])
    expect(areFormatted([[unset]], [format], [[cell]])).toBe(
      cell === '' || typeof cell === 'number' || unset === shown,
    );
});

test('cells are formatted only where every one of them is', () => {
  const [formats, cells] = [
    ['text', 'number'] as const,
    [
      ['a', 1],
      ['b', 2],
    ],
  ];
  expect(
    areFormatted(
      [
        ['@', '0'],
        ['@', '0'],
      ],
      formats,
      cells,
    ),
  ).toBe(true);
  expect(
    areFormatted(
      [
        ['@', '0'],
        ['@', '0%'],
      ],
      formats,
      cells,
    ),
  ).toBe(false);
  expect(
    areFormatted(
      [
        ['0', '0'],
        ['@', '0'],
      ],
      formats,
      cells,
    ),
  ).toBe(false);
  expect(areFormatted([['@', '0']], formats, cells)).toBe(false);
});

test('a tab of texts is text throughout', () => {
  const {cells, formats} = written([2, 2], range =>
    writeText(range, [
      ['=a', '1'],
      ['', 'b'],
    ]),
  );
  expect(cells).toEqual([
    ['text =a', 'text 1'],
    ['text ', 'text b'],
  ]);
  expect(formats).toEqual([
    ['@', '@'],
    ['@', '@'],
  ]);
  const kept = written([1, 1], keepAsText);
  expect([kept.formats, kept.cells]).toEqual([[['@']], [['-']]]);
});

test('in a tab of texts the numbers of charts are numbers, and nothing else is', () => {
  const texts = [
    ['Month', '1', '2'],
    ['Oct', '3', 'x'],
  ];
  const blocks = [
    {row: 0, column: 1, numbers: [[1, 2]]},
    {row: 1, column: 1, numbers: [[null]]},
  ];
  const {cells, formats} = written([2, 3], range =>
    writeTextAndNumbers(range, texts, blocks),
  );
  expect(cells).toEqual([
    ['text Month', 'plain 1', 'plain 2'],
    ['text Oct', 'plain ', 'text x'],
  ]);
  expect(formats).toEqual([
    ['@', '0', '0'],
    ['@', '0', '@'],
  ]);
  const without = written([1, 1], range =>
    writeTextAndNumbers(range, [['1']], []),
  );
  expect([without.cells, without.formats]).toEqual([[['text 1']], [['@']]]);
});

test('numbers of charts that stand in several lines are numbers in each, and blanks where there are none', () => {
  const texts = [
    ['Month', 'Art', 'Choir'],
    ['Oct', '1', '2'],
    ['Nov', '3', ''],
  ];
  const numbers = [
    [1, 2],
    [3, null],
  ];
  const {cells, formats} = written([3, 3], range =>
    writeTextAndNumbers(range, texts, [{row: 1, column: 1, numbers}]),
  );
  expect(cells).toEqual([
    ['text Month', 'text Art', 'text Choir'],
    ['text Oct', 'plain 1', 'plain 2'],
    ['text Nov', 'plain 3', 'plain '],
  ]);
  expect(formats).toEqual([
    ['@', '@', '@'],
    ['@', '0', '0'],
    ['@', '0', '0'],
  ]);
});
