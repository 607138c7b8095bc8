/** An import adds and changes, never takes away, and has nothing left to do once it is done. */
import * as fc from 'fast-check';
import {
  type Comparison,
  comparison,
} from '../../../src/domain/framework/comparison';
import type {FileStandard} from '../../../src/domain/framework/framework-file';
import type {
  StandardCells,
  StandingStandard,
} from '../../../src/domain/framework/standard-cells';
import {GRADES, inOrder} from '../../../src/domain/grade';

const CELLS: StandardCells = {
  code: '3.NG.1',
  text: 'Share',
  grade: '3',
  subject: 'Math',
  parent: '3.NG',
  guid: '',
};

const FILE: FileStandard = {
  code: '3.NG.1',
  text: 'Share',
  grades: ['3'],
  subject: 'Math',
  parent: '3.NG',
  guid: '',
};

const compare = (
  file: readonly Partial<FileStandard>[],
  standing: readonly Partial<StandardCells>[],
  codesOnly = false,
) =>
  comparison(
    file.map(each => ({...FILE, ...each})),
    standing.map((cells, index) => ({
      row: index + 2,
      cells: {...CELLS, ...cells},
    })),
    codesOnly,
  );

const changes = ({changed}: Comparison) => changed.map(({after}) => after);

test.each<[string, Partial<FileStandard>, Partial<StandardCells>]>([
  ['grades written otherwise', {grades: ['K', '1', '2']}, {grade: 'K-2'}],
  ['an identifier in capitals', {guid: 'ab-1'}, {guid: '{AB-1}'}],
  ['a file that says less', {text: '', subject: '', grades: []}, {}],
  ['a file without identifiers', {}, {guid: 'ab-1'}],
  ['other line ends', {text: 'a\nb'}, {text: 'a\r\nb'}],
  ['old line ends', {text: 'a\nb'}, {text: 'a\rb'}],
])('%s are no change', (_, file, standing) => {
  expect(compare([file], [standing])).toMatchObject({
    added: [],
    changed: [],
    left: 1,
    missing: [],
  });
});

test('other grades, and grades that nobody can read, are a change', () => {
  for (const grade of ['4', 'soon'])
    expect(changes(compare([{}], [{grade}]))).toEqual([{grade: '3'}]);
});

test('an identifier that stands nowhere leaves the code to tell', () => {
  const compared = compare(
    [
      {code: 'A', guid: ''},
      {code: 'B', guid: 'new'},
    ],
    [{code: ''}, {code: 'B'}, {code: 'A', guid: ' '}],
  );
  expect(compared.added).toEqual([]);
  expect(changes(compared)).toEqual([{guid: 'new'}]);
  expect(compared.missing.map(({row}) => row)).toEqual([2]);
});

test('one row is one standard’s, though two have its identifier', () => {
  const compared = compare(
    [
      {code: 'A', guid: '1'},
      {code: 'B', guid: '{1}'},
    ],
    [
      {code: 'A', guid: '1'},
      {code: 'C', guid: '1'},
    ],
  );
  expect(compared.added.map(({code}) => code)).toEqual(['B']);
  expect(compared.missing.map(({row}) => row)).toEqual([3]);
});

test('codes alone keep a parent that is a code, and with the wording any parent', () => {
  const parents = (codesOnly: boolean) =>
    compare(
      [
        {code: 'A', parent: 'B'},
        {code: 'B', parent: 'Words of a group'},
      ],
      [],
      codesOnly,
    ).added.map(({parent}) => parent);
  expect(parents(true)).toEqual(['B', '']);
  expect(parents(false)).toEqual(['B', 'Words of a group']);
});

test('an identifier that is new in the file is written beside the code', () => {
  expect(changes(compare([{guid: 'AB-1'}], [{}]))).toEqual([{guid: 'AB-1'}]);
});

test('a standard that got another code is known by its identifier', () => {
  const compared = compare([{code: '3.NG.7', guid: 'AB-1'}], [{guid: 'ab-1'}]);
  expect(changes(compared)).toEqual([{code: '3.NG.7'}]);
  expect(compared.missing).toEqual([]);
});

test('two standards that exchanged their codes are told apart', () => {
  const compared = compare(
    [
      {code: 'A', guid: '1'},
      {code: 'B', guid: '2'},
    ],
    [
      {code: 'B', guid: '1'},
      {code: 'A', guid: '2'},
    ],
  );
  expect(changes(compared)).toEqual([{code: 'A'}, {code: 'B'}]);
});

test('codes alone leave wording that stands there, and bring none', () => {
  const compared = compare(
    [{text: 'New'}, {code: 'B', text: 'Words', parent: 'Words of a group'}],
    [{}],
    true,
  );
  expect(compared).toMatchObject({
    added: [{code: 'B', text: '', parent: ''}],
    changed: [],
    left: 1,
  });
});

const few = fc.constantFrom('', 'a', 'A', 'b', 'c ');
const fileStandard = fc.record({
  code: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
  text: few,
  grades: fc.subarray([...GRADES]).map(inOrder),
  subject: few,
  parent: few,
  guid: fc.constantFrom('', '1', '2', '3'),
});
const files = fc
  .uniqueArray(fileStandard, {selector: ({code}) => code})
  .map(standards =>
    standards.map((each, index) => ({
      ...each,
      guid: each.guid && `${each.guid}${index}`,
    })),
  );
const standing = fc.array(
  fc.record({
    code: fc.constantFrom('a', 'B', 'C', 'X', ''),
    text: few,
    grade: fc.constantFrom('', '3', '03', 'K-2', 'soon'),
    subject: few,
    parent: few,
    guid: fc.constantFrom('', '10', '21', '32', '99'),
  }),
);

/** The rows of the tab once the import is done. */
function done(
  before: readonly StandingStandard[],
  {added, changed}: Comparison,
): readonly StandingStandard[] {
  const rows = before.map(each => {
    const change = changed.find(({standing}) => standing === each);
    return change ? {...each, cells: {...each.cells, ...change.after}} : each;
  });
  return [
    ...rows,
    ...added.map((cells, index) => ({row: rows.length + 2 + index, cells})),
  ];
}

test('whatever stands there, a second import of the same file does nothing, and no row is lost', () => {
  fc.assert(
    fc.property(files, standing, fc.boolean(), (file, cells, codesOnly) => {
      const before = cells.map((each, index) => ({
        row: index + 2,
        cells: each,
      }));
      const first = comparison(file, before, codesOnly);
      const after = done(before, first);
      const second = comparison(file, after, codesOnly);
      expect(second.added).toEqual([]);
      expect(second.changed).toEqual([]);
      expect(second.left).toBe(file.length);
      expect(after.length).toBe(before.length + first.added.length);
      expect(first.left + first.changed.length + first.missing.length).toBe(
        before.length,
      );
    }),
  );
});
