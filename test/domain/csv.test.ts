import Papa from 'papaparse';
import fc from 'fast-check';
import {csvText} from '../../src/domain/csv';

const readBack = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter: ',',
    skipEmptyLines: false,
  }).data.slice(0, -1);

test('a file says that it is UTF-8, and its lines end as RFC 4180 has it', () => {
  expect(
    csvText([
      ['Área', 3],
      ['', null],
    ]),
  ).toBe('\ufeffÁrea,3\r\n,\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+cmd|calc', "'+cmd|calc"],
  ['-2+3', "'-2+3"],
  ['＝1', "'＝1"],
  ['\t=1', "'\t'=1"],
  ['  =1', "'  =1"],
  ['\u0000=1', "'\u0000=1"],
  ['\u200b=1', "'\u200b=1"],
])('%j would run as a formula, so it is kept as words', (text, kept) => {
  expect(readBack(csvText([[text]]))).toEqual([[kept]]);
});

test.each([
  ['pens;=1+1', "pens;'=1+1"],
  ['pens; @SUM(A1)', "pens; '@SUM(A1)"],
  ["one\n-cmd|' /C calc'!A0", "one\n'-cmd|' /C calc'!A0"],
  ['x\r\n+1', "x\r\n'+1"],
  ['x\t=1', "x\t'=1"],
  ['x;"=1"', 'x;"\'=1"'],
])(
  '%j would run where a cell begins in it, so it is kept too',
  (text, kept) => {
    expect(readBack(csvText([[text]]))).toEqual([[kept]]);
  },
);

test('quotes stand around a text only where it needs them', () => {
  expect(csvText([['a b', ' a', 'a ', 'a']])).toBe('\ufeffa b," a","a ",a\r\n');
});

test('a text with a semicolon stands in quotes, for programs that part cells there', () => {
  expect(csvText([['a;b']])).toBe('\ufeff"a;b"\r\n');
});

test.each(['Bring:\n- pens\n- paper', 'grades 3; 4', 'a; b=c'])(
  '%j says the same in the file',
  text => {
    expect(readBack(csvText([[text]]))).toEqual([[text]]);
  },
);

test.each([
  '-5',
  '-12',
  '12.25',
  '-12.25',
  '+3.5',
  '3-5',
  'a=b',
  "it's",
  '5.10',
])('%j is left as it is', text => {
  expect(csvText([[text]])).toBe(`\ufeff${text}\r\n`);
});

test('commas, quotes and line breaks come back as they were', () => {
  const row = ['a,b;c', 'say "hi"', 'one\ntwo', ' blank ', 'فصل'];
  expect(readBack(csvText([row, ['next']]))).toEqual([row, ['next']]);
});

/** As people read it. */
const without = (text: string) => text.replace(/'/g, '');

test('any text comes back, with at most apostrophes more', () => {
  const text = fc.string({unit: 'grapheme-composite', maxLength: 20});
  fc.assert(
    fc.property(fc.array(text, {minLength: 2, maxLength: 4}), row => {
      const [found] = readBack(csvText([row]));
      expect(
        found?.map((cell, index) => without(cell) === without(row[index]!)),
      ).toEqual(row.map(() => true));
    }),
    {seed: 4180, numRuns: 200},
  );
});

test('truth is written as a sheet shows it', () => {
  expect(csvText([[true, false]])).toBe('\ufeffTRUE,FALSE\r\n');
});
