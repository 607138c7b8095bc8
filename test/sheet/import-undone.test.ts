/** An import of a few standards, and its undo: what is said of both, and that nobody else’s row is touched, whatever moves. */
import {expect, test} from '@jest/globals';
import type {FileStandard} from '../../src/domain/framework/framework-file';
import type {Edit} from '../../src/host/wire';
import {STANDARDS} from '../../src/sheet/reference-tabs';
import {before, hands} from './on-host/moments';
import {
  ANA,
  BEN,
  type Hands,
  Planner,
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

const OLD = {
  Code: 'M.1',
  Text: 'Old words',
  Grade: '3',
  Subject: 'Math',
  Parent: 'M',
  Framework: 'Ocean',
};
const OTHER = {Code: 'B.1', Text: 'Of others', Framework: 'Bay'};

const REQUEST = {
  operation: 'import',
  framework: 'Ocean',
  standards: [1, 2, 3].map(standard),
  codesOnly: false,
  notice: null,
};

const plannerOf = (standing: readonly object[] = [OLD, OTHER]) =>
  new Planner([...standardTabs(), tabOf(STANDARDS, standing as never)]);

const bringIn = (planner: Planner, request = {}, around: Hands = {}) =>
  planner.run('importStandards', [{...REQUEST, ...request}, ANA], around);

const undo = (planner: Planner, around: Hands = {}) =>
  planner.run('undo', ['import', ANA], around);

function imported(): Planner {
  const planner = plannerOf();
  bringIn(planner);
  return planner;
}

const texts = (planner: Planner) =>
  planner
    .records('Standards')
    .filter(({Code}) => Code !== undefined)
    .map(({Code, Text}) => `${Code} ${Text}`);

const killed = (at: number): Hands => ({
  before: ({index}) => {
    if (index >= at) throw new Error('Exceeded maximum execution time');
  },
});

/** Somebody inserts a row above all others, or does something else with rows. */
const rows =
  (planner: Planner, edit: object = {}) =>
  () =>
    planner.edit({
      do: 'insert',
      axis: 'rows',
      sheet: planner.sheetId('Standards'),
      start: 2,
      count: 1,
      ...edit,
    } as Edit);

const type = (planner: Planner, row: number, column: number, text: string) =>
  planner.edit({
    do: 'type',
    rect: {
      ...{sheet: planner.sheetId('Standards'), row, column},
      ...{rows: 1, columns: 1},
    },
    texts: [[text]],
  });

const said = (planner: Planner) =>
  (planner.run('listChanges', [ANA]) as {what: string}[])[0]!.what;

test.each([
  [[OLD], [1], 'Updated 1 standard of Ocean.'],
  [[], [1], 'Imported 1 standard of Ocean.'],
  [[], [1, 2], 'Imported 2 standards of Ocean.'],
  [[OLD], [1, 2], 'Imported 1 standard of Ocean and updated 1.'],
])('beside %j, %j are told as: %s', (standing, numbers, what) => {
  const planner = plannerOf(standing);
  bringIn(planner, {standards: numbers.map(standard)});
  expect(said(planner)).toBe(what);
});

test('an import is taken back: rows that it added are emptied, cells that it changed are as they were', () => {
  const planner = imported();
  expect(undo(planner)).toBe(
    'Undid: Imported 2 standards of Ocean and updated 1.',
  );
  expect(planner.records('Standards')).toEqual([OLD, OTHER]);
});

test.each([
  [[4], '1 standard was changed since, and stays.', ['M.2 Ours']],
  [
    [4, 5],
    '2 standards were changed since, and stay.',
    ['M.2 Ours', 'M.3 Ours'],
  ],
])('what somebody changed since in rows %j stays', (changed, kept, left) => {
  const planner = imported();
  for (const row of changed) type(planner, row, 2, 'Ours');
  expect(undo(planner)).toBe(
    `Undid: Imported 2 standards of Ocean and updated 1. ${kept}`,
  );
  expect(texts(planner)).toEqual(['M.1 Old words', 'B.1 Of others', ...left]);
});

test('what somebody has taken back by hand needs no word', () => {
  const planner = imported();
  type(planner, 2, 2, 'Old words');
  expect(undo(planner)).toBe(
    'Undid: Imported 2 standards of Ocean and updated 1.',
  );
  expect(planner.records('Standards')).toEqual([OLD, OTHER]);
});

test('where nothing of it is left as it was, nothing is undone, and it is said', () => {
  const planner = imported();
  for (const row of [2, 4, 5]) type(planner, row, 2, 'Ours');
  const before = texts(planner);
  expect(() => undo(planner)).toThrow(
    'Nothing of this import is left as it was, so there is nothing to undo: Imported 2 standards of Ocean and updated 1.',
  );
  expect(texts(planner)).toEqual(before);
});

test('an undone import comes back by importing it again, not by an undo', () => {
  const planner = imported();
  undo(planner);
  expect(() => planner.run('undo', ['undo:import', ANA])).toThrow(
    'An import that was undone comes back when you import the same file again.',
  );
});

/** Of the calls of an undo: those from its first line in the Log on, up to its last. */
const UNDOING = [5, 6, 7, 8, 9];

test.each(UNDOING)(
  'a row that is inserted before call %i of an undo costs nobody a row, and the second undo takes out the rest',
  at => {
    const planner = imported();
    const act = rows(planner);
    try {
      undo(planner, {before: ({index}) => index === at && act()});
    } catch (error) {
      expect((error as Error).message).toBe(
        'Rows of the tab Standards moved while the import was taken back, so some may still stand there. 1 row that was written over has been put back, some of them at the end of the tab. Undo it once more.',
      );
      undo(planner);
    }
    expect(texts(planner).sort()).toEqual(['B.1 Of others', 'M.1 Old words']);
    expect(planner.records('Standards')).toContainEqual(OTHER);
    expect(planner.records('Standards')).not.toContainEqual({
      Text: 'Old words',
    });
  },
);

test('rows of others that an undo met are all put back, and it is said how many', () => {
  const more = {Code: 'B.2', Text: 'Of others', Framework: 'Bay'};
  const planner = plannerOf([OLD]);
  bringIn(planner);
  [OTHER, more].forEach(({Code, Text, Framework}, index) => {
    type(planner, index + 5, 1, Code);
    type(planner, index + 5, 2, Text);
    type(planner, index + 5, 7, Framework);
  });
  const up = {do: 'move', start: 5, count: 2, destination: 3};
  const act = rows(planner, up);
  expect(() => undo(planner, hands(before('range.set', 2, act)))).toThrow(
    '2 rows that were written over have been put back, some of them at the end of the tab.',
  );
  undo(planner);
  expect(texts(planner).sort()).toEqual([
    'B.1 Of others',
    'B.2 Of others',
    'M.1 Old words',
  ]);
});

test('where nobody’s row was met, nothing is said to be put back', () => {
  const planner = plannerOf([]);
  bringIn(planner);
  const act = rows(planner);
  expect(() => undo(planner, hands(before('range.clear', 1, act)))).toThrow(
    'so some may still stand there. Undo it once more.',
  );
  undo(planner);
  expect(texts(planner)).toEqual([]);
});

test.each([5, 6, 7])(
  'an undo that was cut off at call %i, before anything was written, is let go without a word',
  at => {
    const planner = imported();
    expect(() => undo(planner, killed(at))).toThrow('Exceeded');
    expect(planner.run('settle', [BEN])).toEqual([]);
    expect(texts(planner)).toContain('M.2 Text 2');
    undo(planner);
    expect(planner.records('Standards')).toEqual([OLD, OTHER]);
  },
);

test('an undo that was cut off between what it put back and what it empties is finished when the planner opens', () => {
  const planner = imported();
  expect(() => undo(planner, killed(8))).toThrow('Exceeded');
  expect(texts(planner)).toContain('M.2 Text 2');
  expect(planner.run('settle', [BEN])).toEqual([
    'A save by Ana that was cut off half-way has been finished: Undid: Imported 2 standards of Ocean and updated 1.',
  ]);
  expect(planner.records('Standards')).toEqual([OLD, OTHER]);
  expect(planner.run('settle', [BEN])).toEqual([]);
});

test('an undo that was cut off when all was written is noted as done', () => {
  const planner = imported();
  expect(() => undo(planner, killed(10))).toThrow('Exceeded');
  expect(planner.run('settle', [BEN])).toEqual([]);
  expect(said(planner)).toBe(
    'Undid: Imported 2 standards of Ocean and updated 1.',
  );
  expect(planner.records('Standards')).toEqual([OLD, OTHER]);
});

test('where rows move while a half undo is finished, it is said, and nobody’s row is lost', () => {
  const planner = imported();
  expect(() => undo(planner, killed(8))).toThrow('Exceeded');
  const act = rows(planner);
  expect(
    planner.run('settle', [BEN], hands(before('range.clear', 1, act))),
  ).toEqual([
    'An undo by Ana was cut off half-way: Undid: Imported 2 standards of Ocean and updated 1. Some of it may still stand there; undo it once more under Changes.',
  ]);
  undo(planner);
  expect(texts(planner).sort()).toEqual(['B.1 Of others', 'M.1 Old words']);
});
