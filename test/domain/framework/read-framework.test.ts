/** What a text is told to be by how it begins. */
import {
  LONGEST_FILE,
  MOST_STANDARDS,
  TOO_MANY,
} from '../../../src/domain/framework/file-size';
import {isRefused} from '../../../src/domain/framework/framework-file';
import {readFramework} from '../../../src/domain/framework/read-framework';
import type {TableRow} from '../../../src/domain/framework/table-file';
import {item, packageOf} from './packages';

const rowsOf = (text: string): readonly TableRow[] =>
  text
    .split('\n')
    .map((line, index) => ({line: index + 1, cells: line.split(',')}));

function read(text: string) {
  const file = readFramework(text, rowsOf);
  if (isRefused(file)) throw new Error(file.refusal);
  return file;
}

function refusal(text: string) {
  const file = readFramework(text, rowsOf);
  return isRefused(file) ? file.refusal : null;
}

test('blanks before a package are passed over, and those in it stay', () => {
  const json = JSON.stringify(
    packageOf([
      item(1, {humanCodingScheme: '3.NG.1', fullStatement: 'Count.'}),
    ]),
  );
  expect(read(json).title).toBe('Ocean State Mathematics');
  expect(read(`\ufeff\n ${json}`).title).toBe('Ocean State Mathematics');
});

test('a table may have brackets in its words', () => {
  expect(read('Code,Text\n3.NG.1,Count [to ten].').standards).toMatchObject([
    {code: '3.NG.1', text: 'Count [to ten].'},
  ]);
});

test('a mark of order before a table is no part of its first heading', () => {
  expect(read('\ufeffCode,Text\n3.NG.1,Count.').standards).toHaveLength(1);
});

test('as many standards as fit are taken, and one more is refused', () => {
  const lines = Array.from(
    {length: MOST_STANDARDS + 1},
    (_, index) => `X.${index},Count.`,
  );
  const table = (count: number) =>
    ['Code,Text', ...lines.slice(0, count)].join('\n');
  expect(read(table(MOST_STANDARDS)).standards).toHaveLength(MOST_STANDARDS);
  expect(refusal(table(MOST_STANDARDS + 1))).toBe(TOO_MANY);
});

test('a file as long as may be is looked at, a longer one is not', () => {
  expect(refusal('%PDF'.padEnd(LONGEST_FILE, 'x'))).toMatch(/PDF/);
  expect(refusal('%PDF'.padEnd(LONGEST_FILE + 1, 'x'))).not.toMatch(/PDF/);
});
