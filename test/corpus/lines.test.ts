/** That no line of the corpus was left out. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../../src/host/built';

/** How many lines each group has, in the order of their numbers. */
const GROUPS = {
  C: 10,
  V: 13,
  G: 6,
  X: 6,
  Q: 3,
  B: 2,
  N: 3,
  U: 5,
  L: 3,
  I: 7,
  D: 8,
  S: 14,
  P: 2,
};

test('every line of the corpus has its expected result', () => {
  const folder = join(ROOT, 'test/corpus');
  const text = readdirSync(folder)
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  let number = 0;
  const lines = Object.entries(GROUPS).flatMap(([group, count]) =>
    Array.from({length: count}, () => `${group}${++number}`),
  );
  expect(lines).toHaveLength(82);
  const missing = lines.filter(
    line => !new RegExp(`['"]${line}\\b`).test(text),
  );
  expect(missing).toEqual([]);
});
