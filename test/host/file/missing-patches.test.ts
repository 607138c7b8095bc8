/** Which changes of a journal a file lacks, told by what the journal says of the files it has seen. */
import {
  missingPatches,
  type Change,
  type Entry,
} from '../../../src/host/file/journal';
import type {Patch} from '../../../src/host/file/patch';

const change = (count: number): Change => ({
  count,
  patch: {named: `change ${count}`} as unknown as Patch,
});

const [ONE, TWO, THREE] = [change(1), change(2), change(3)];
const ENTRIES: readonly Entry[] = [
  {base: 'monday'},
  ONE,
  {saved: 'tuesday', count: 1},
  TWO,
  {saved: 'monday', count: 2},
  THREE,
];

test.each([
  [
    'came to be as it once was lacks only what came after that',
    'monday',
    [THREE],
  ],
  ['was saved in between lacks what came after', 'tuesday', [TWO, THREE]],
])('a file that %s', (_, file, lacks) => {
  expect(missingPatches(ENTRIES, file)).toEqual(lacks.map(({patch}) => patch));
});

test('of a file that the journal never saw nobody knows what it lacks', () => {
  expect(missingPatches(ENTRIES, 'sunday')).toBeNull();
});
