import fc from 'fast-check';
import {changedRows} from '../../../src/sheet/made/changed-rows';

/** A tab of one column, a letter a row. */
const tab = (letters: string) => [...letters].map(letter => [letter]);

test.each([
  ['abcdef', 'abcdef', null],
  ['abXdef', 'abcdef', [2, 1]],
  ['abXXef', 'abcdef', [2, 2]],
  // What stands between two rows that have changed is written with them.
  ['aXcdXf', 'abcdef', [1, 4]],
  // A row more, a row less, and one more in front.
  ['abcd', 'abc', [3, 1]],
  ['abc', 'abcd', null],
  ['bcd', 'abcd', [0, 3]],
])('of %s over %s, rows %j are written', (wanted, standing, rows) => {
  expect(changedRows(tab(wanted), tab(standing))).toEqual(
    rows && {start: rows[0], count: rows[1]},
  );
});

test('whatever stood there, the tab shows what it should once those rows are written', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', ''),
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, letters, (wanted, standing) => {
      const rows = tab(standing.padEnd(wanted.length, '-'));
      const {start = 0, count = 0} =
        changedRows(tab(wanted), tab(standing)) ?? {};
      for (let row = start; row < start + count; row++)
        rows[row] = [wanted[row]!];
      expect(rows.slice(0, wanted.length)).toEqual(tab(wanted));
    }),
  );
});
