/** What is said of an import that did not come to its end, and that a repeat of it brings in the rest. */
import {expect, test} from '@jest/globals';
import type {FileStandard} from '../../src/domain/framework/framework-file';
import {STANDARDS} from '../../src/sheet/reference-tabs';
import {
  ANA,
  BEN,
  type Hands,
  Planner,
  type Record_,
  standardTabs,
  tabOf,
} from './on-host/planner';

const standard = (n: number): FileStandard => ({
  code: `M.${n}`,
  text: `Text ${n}`,
  grades: ['3'],
  subject: 'Math',
  parent: 'M',
  guid: '',
});

const old = (n: number): Record_ => ({
  Code: `M.${n}`,
  Text: 'Old words',
  Grade: '3',
  Subject: 'Math',
  Parent: 'M',
  Framework: 'Ocean',
});
const OTHER = {Code: 'B.1', Text: 'Of others', Framework: 'Bay'};

const request = (numbers: readonly number[], operation = 'import') => ({
  operation,
  framework: 'Ocean',
  standards: numbers.map(standard),
  codesOnly: false,
  notice: null,
});

const plannerOf = (standing: readonly Record_[]) =>
  new Planner([...standardTabs(), tabOf(STANDARDS, standing)]);

const bringIn = (
  planner: Planner,
  numbers: readonly number[],
  around: Hands = {},
  operation = 'import',
) => planner.run('importStandards', [request(numbers, operation), ANA], around);

const texts = (planner: Planner) =>
  planner
    .records('Standards')
    .filter(({Code}) => Code !== undefined)
    .map(({Code, Text}) => `${Code} ${Text}`);

/** Ahead of its so-manyth write of cells, the first of which is the Log's. */
function atWrite(nth: number, act: () => void): Hands {
  let writes = 0;
  return {
    before: ({op}) => {
      if (op === 'range.set' && ++writes === nth) act();
    },
  };
}

const fail = (message: string) => () => {
  throw new Error(message);
};

test.each([
  [[1, 2, 3], 3, 'No. Nothing was imported.'],
  [
    [1, 2, 3],
    4,
    'No. 1 standard is in, 2 are not. Import the same file again: it adds what is missing.',
  ],
  [
    [1, 2],
    4,
    'No. 1 standard is in, 1 is not. Import the same file again: it adds what is missing.',
  ],
])('of %j, where Google refuses write %i, it is said: %s', (...row) => {
  const [numbers, nth, said] = row;
  const planner = plannerOf([old(1), OTHER]);
  expect(() => bringIn(planner, numbers, atWrite(nth, fail('No.')))).toThrow(
    said,
  );
  bringIn(planner, numbers, {}, 'again');
  expect(texts(planner).toSorted()).toEqual([
    'B.1 Of others',
    ...numbers.map(n => `M.${n} Text ${n}`),
  ]);
});

const insertAbove = (planner: Planner) => () =>
  planner.edit({
    do: 'insert',
    axis: 'rows',
    sheet: planner.sheetId('Standards'),
    start: 2,
    count: 1,
  });

test('where rows move before any is written, nothing is imported, and it is said', () => {
  const planner = plannerOf([old(1), OTHER]);
  expect(() =>
    bringIn(planner, [1, 2], atWrite(1, insertAbove(planner))),
  ).toThrow(
    /^Rows of the tab Standards moved while this was imported\. Nothing was imported\.$/,
  );
  expect(texts(planner)).toEqual(['M.1 Old words', 'B.1 Of others']);
});

test('what comes into a blank row that somebody inserts that moment is taken out of it', () => {
  const planner = plannerOf([old(1), OTHER]);
  expect(() => bringIn(planner, [1], atWrite(2, insertAbove(planner)))).toThrow(
    'Rows of the tab Standards moved while this was imported. Nothing was imported.',
  );
  expect(planner.records('Standards')).toEqual([{}, old(1), OTHER]);
});

test('a row of the school that holds the same words alone stays', () => {
  const own = {Text: 'Text 1'};
  const planner = plannerOf([old(1), own]);
  expect(() => bringIn(planner, [1], atWrite(2, insertAbove(planner)))).toThrow(
    'moved while this was imported',
  );
  expect(planner.records('Standards').slice(1)).toEqual([old(1), own]);
});

test.each([
  [[OTHER], '1 row that was written over has been put back'],
  [
    [OTHER, {...OTHER, Code: 'B.2'}],
    '2 rows that were written over have been put back',
  ],
])('where rows move under what is written, %j come back', (others, said) => {
  const planner = plannerOf([...others.map((_, n) => old(n + 1)), ...others]);
  const numbers = others.map((_, n) => n + 1);
  const up = () =>
    planner.edit({
      do: 'move',
      axis: 'rows',
      sheet: planner.sheetId('Standards'),
      start: 2 + others.length,
      count: others.length,
      destination: 2,
    });
  expect(() => bringIn(planner, numbers, atWrite(2, up))).toThrow(
    `Rows of the tab Standards moved while this was imported. ${said}, some of them at the end of the tab. Import the same file again: it adds what is missing.`,
  );
  expect(
    planner.records('Standards').filter(({Framework}) => Framework === 'Bay'),
  ).toEqual(others);
  bringIn(planner, numbers, {}, 'again');
  expect(texts(planner).toSorted()).toEqual([
    ...others.map(({Code, Text}) => `${Code} ${Text}`),
    ...numbers.map(n => `M.${n} Text ${n}`),
  ]);
});

test('an import that was cut off when all was written is noted as done, without a word', () => {
  const planner = plannerOf([old(1), OTHER]);
  const killed: Hands = {
    before: ({op}) => {
      if (op === 'flush') throw new Error('Exceeded maximum execution time');
    },
  };
  expect(() => bringIn(planner, [1, 2], killed)).toThrow();
  expect(planner.run('settle', [BEN])).toEqual([]);
  expect(bringIn(planner, [1, 2])).toMatchObject({remaining: 0});
  expect(texts(planner)).toHaveLength(3);
});

test('a name that was used for an import is not lent to an undo’s, or to another save', () => {
  const planner = plannerOf([]);
  expect(() => bringIn(planner, [1], {}, 'undo:x')).toThrow(
    'The operation "undo:x" was used before, for something else. Nothing was changed now: send this under a name of its own.',
  );
  expect(texts(planner)).toEqual([]);
});

test('a file that brings nothing new imports nothing', () => {
  const planner = plannerOf([]);
  bringIn(planner, [1]);
  expect(bringIn(planner, [1], {}, 'again')).toEqual({
    added: 0,
    changed: 0,
    remaining: 0,
  });
  expect(planner.run('listChanges', [ANA])).toHaveLength(1);
});
