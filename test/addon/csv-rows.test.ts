/** A CSV or a pasted table as lines of cells. */
import {csvRows} from '../../src/addon/csv-rows';

const cells = (text: string) => {
  const rows = csvRows(text);
  if ('refusal' in rows) throw new Error(rows.refusal);
  return rows.map(row => row.cells);
};

test('lines end in any way, also in one file', () => {
  expect(csvRows('a,b\r\nc,d\re,f\n\ng,h')).toEqual([
    {line: 1, cells: ['a', 'b']},
    {line: 2, cells: ['c', 'd']},
    {line: 3, cells: ['e', 'f']},
    {line: 4, cells: ['']},
    {line: 5, cells: ['g', 'h']},
  ]);
});

test('lines are counted as the text has them, also within quotation marks', () => {
  expect(csvRows('a,b\n"b\nc","d\n\ne"\nf,g')).toEqual([
    {line: 1, cells: ['a', 'b']},
    {line: 2, cells: ['b\nc', 'd\n\ne']},
    {line: 6, cells: ['f', 'g']},
  ]);
});

test('what stands between cells is told by the headings that it makes', () => {
  expect(cells('Our list; of 2026\nCode;Statement, in full\nA.1;x, y')).toEqual(
    [
      ['Our list', ' of 2026'],
      ['Code', 'Statement, in full'],
      ['A.1', 'x, y'],
    ],
  );
  expect(cells('Code|Statement\nA|b,c')).toEqual([
    ['Code', 'Statement'],
    ['A', 'b,c'],
  ]);
  // Blank lines and titles may stand above.
  expect(cells('\n\nOne; two; three\nCode,Statement\nA;1,b;2')).toEqual([
    [''],
    [''],
    ['One; two; three'],
    ['Code', 'Statement'],
    ['A;1', 'b;2'],
  ]);
});

test('without headings, a tab stands between cells where the first line has one', () => {
  expect(cells('Fractions, part 1\tB\nC, d, e\tF')).toEqual([
    ['Fractions, part 1', 'B'],
    ['C, d, e', 'F'],
  ]);
  expect(cells('A, b, c\tD\nE, f, g\tH')).toEqual([
    ['A, b, c', 'D'],
    ['E, f, g', 'H'],
  ]);
  expect(cells('x;y|z\n1;2|3')).toEqual([
    ['x', 'y|z'],
    ['1', '2|3'],
  ]);
});

test('headings are looked for in the first ten lines', () => {
  const titles = (count: number) => 'Title; one; more\n'.repeat(count);
  const last = (text: string) => cells(text).at(-1);
  expect(last(`${titles(9)}Code,Statement\nA;1,b`)).toEqual(['A;1', 'b']);
  expect(last(`${titles(10)}Code,Statement\nA;1,b`)).toEqual(['A', '1,b']);
});

test('a quotation mark that is never closed is refused, with its line', () => {
  expect(csvRows('a,b\n"x\ny",2\nc,"d\ne,f')).toEqual({
    refusal:
      'A quotation mark in line 4 is never closed, so the lines after it can’t be told apart. Close it, or delete it, and choose the file again.',
  });
});

test('a quotation mark within a cell in quotation marks closes nothing', () => {
  expect(cells('a,b\n"x"y",c\nd,e')).toEqual([
    ['a', 'b'],
    ['x"y', 'c'],
    ['d', 'e'],
  ]);
});

test('no line has more than 200 cells', () => {
  const line = (count: number) =>
    Array.from({length: count}, (_, index) => `c${index}`);
  expect(cells(line(200).join(','))).toEqual([line(200)]);
  expect(cells(line(201).join(','))).toEqual([line(200)]);
});

test('a cell that is written as a formula, so that Excel leaves it as it is, is what the formula says', () => {
  const lines = [
    'Code,Text',
    '="3.10",="say ""hi"""',
    'A.1,=B1&"x"',
    'A.2,="x"&B1',
    'A.3,B1="x"',
  ];
  expect(cells(lines.join('\n'))).toEqual([
    ['Code', 'Text'],
    ['3.10', 'say "hi"'],
    ['A.1', '=B1&"x"'],
    ['A.2', '="x"&B1'],
    ['A.3', 'B1="x"'],
  ]);
});

test('blank lines above the headings are no lines of a title', () => {
  const blank = '\n'.repeat(12);
  for (const titles of ['One; two\n', 'One; two; three\n'.repeat(5)])
    expect(cells(`${blank}${titles}Code,Statement\nA;1,b`).at(-1)).toEqual([
      'A;1',
      'b',
    ]);
});

test.each([
  [19_000, ['A;1', 'b']],
  [20_000, ['A', '1,b']],
])('under a title of %i letters the headings are %j apart', (length, row) => {
  const title = `${'Title; '.repeat(length / 5).slice(0, length)}`;
  expect(cells(`${title}\nCode,Statement\nA;1,b`).at(-1)).toEqual(row);
});

test('a mark that stands in the first line and makes no heading is not what stands between cells', () => {
  expect(cells('Unit\tone\nCode,Statement\nA.1,b').slice(1)).toEqual([
    ['Code', 'Statement'],
    ['A.1', 'b'],
  ]);
  // As many headings either way: the first of tab, comma, semicolon and bar.
  expect(cells('Code,Statement\nCode;Statement\nA,b;c').at(-1)).toEqual([
    'A',
    'b;c',
  ]);
});
