/** What the Log keeps of an import: enough to know its rows again, and none of their wording. */
import {expect, test} from '@jest/globals';
import type {
  ChangedStandard,
  StandardCells,
} from '../../src/domain/framework/standard-cells';
import {
  type ImportRecord,
  joinedRecord,
  keyOf,
  recordIn,
  recordOf,
  sumOf,
} from '../../src/sheet/import-record';
import type {Operation} from '../../src/sheet/journal';

const cells = (fields: Partial<StandardCells>): StandardCells => ({
  code: 'M.1',
  text: 'Words of others',
  grade: '3',
  subject: 'Math',
  parent: '',
  guid: '',
  ...fields,
});

const logged = (many: string | null, table = 'Standards') =>
  recordIn({table, many: () => many} as Operation);

test('rows that are added are kept by what they are known by, and a sum of their cells', () => {
  const added = cells({});
  const record = recordOf('Ocean', [added], []);
  expect(record).toEqual({
    framework: 'Ocean',
    added: [['code m.1', sumOf(added)]],
    changed: [],
  });
  expect(JSON.stringify(record)).not.toContain('Words');
});

test('of rows that are changed, the cells that change are kept as they were', () => {
  const before = cells({text: 'Old words'});
  const after = {text: 'New words', grade: '4'};
  const changed = [{standing: {row: 2, cells: before}, after}];
  expect(
    recordOf('Ocean', [], changed as readonly ChangedStandard[]).changed,
  ).toEqual([
    ['code m.1', sumOf({...before, ...after}), {text: 'Old words', grade: '3'}],
  ]);
});

test('a row is known by its code in any letters, where it has no identifier', () => {
  expect(keyOf(cells({code: ' m.1 '}))).toBe(keyOf(cells({code: 'M.1'})));
  expect(keyOf(cells({code: 'M.2'}))).not.toBe(keyOf(cells({})));
  const [one, other] = ['1', '2'].map(digit =>
    keyOf(cells({guid: `00000000-0000-4000-8000-00000000000${digit}`})),
  );
  expect(one).not.toBe(other);
});

test.each(['code', 'text', 'grade', 'subject', 'parent', 'guid'])(
  'another %s is another sum, and so is one that has moved into the next cell',
  field => {
    expect(sumOf(cells({[field]: 'x'}))).not.toBe(sumOf(cells({})));
    expect(sumOf(cells({code: 'a', text: 'b'}))).not.toBe(
      sumOf(cells({code: 'ab', text: ''})),
    );
  },
);

test('what the Log holds is read back, and nothing else is taken for an import', () => {
  const record = recordOf('Ocean', [cells({})], []);
  const {framework, added, changed} = record;
  expect(logged(JSON.stringify(record))).toEqual(record);
  expect(logged(JSON.stringify(record), 'Activities')).toBeNull();
  for (const odd of [
    null,
    '',
    'Imported 3',
    'null',
    '7',
    JSON.stringify({added, changed}),
    JSON.stringify({framework: 7, added, changed}),
    JSON.stringify({framework, added}),
    JSON.stringify({framework, changed}),
  ])
    expect(logged(odd)).toBeNull();
});

test('an import that went on after it was cut off is one with what it had begun, each row once', () => {
  const first: ImportRecord = {
    framework: 'Ocean',
    added: [['a', '1']],
    changed: [['b', '2', {text: 'Old'}]],
  };
  const second: ImportRecord = {
    framework: 'Ocean',
    added: [
      ['a', '9'],
      ['b', '9'],
      ['c', '3'],
    ],
    changed: [
      ['b', '9', {text: 'x'}],
      ['a', '9', {text: 'x'}],
      ['d', '4', {text: 'Older'}],
    ],
  };
  expect(joinedRecord(null, second)).toBe(second);
  expect(joinedRecord(first, second)).toEqual({
    framework: 'Ocean',
    added: [
      ['a', '1'],
      ['c', '3'],
    ],
    changed: [
      ['b', '2', {text: 'Old'}],
      ['d', '4', {text: 'Older'}],
    ],
  });
});
