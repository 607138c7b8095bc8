/** Where a row went while somebody was in it. */
import {movedRow} from '../../../src/host/page/moved-row';
import type {Sheet} from '../../../src/host/page/book';

/** A sheet of one column, a blank row for each ''. */
function sheet(...texts: string[]): Sheet {
  const cells = Object.fromEntries(
    texts.map((text, index) => [index + 1, text === '' ? {} : {1: {text}}]),
  );
  return {cells} as unknown as Sheet;
}

const BEFORE = sheet('Name', 'Ana', 'Bo', 'Cy', '', '');

test.each([
  ['nothing changed', sheet('Name', 'Ana', 'Bo', 'Cy', '', ''), 3, 3],
  ['a row came above', sheet('Name', '', 'Ana', 'Bo', 'Cy', ''), 3, 4],
  ['a row above went', sheet('Name', 'Bo', 'Cy', ''), 3, 2],
  ['the rows were sorted', sheet('Name', 'Cy', 'Bo', 'Ana'), 2, 4],
  ['the row itself went', sheet('Name', 'Ana', 'Cy', ''), 3, null],
  [
    'the row was changed by somebody',
    sheet('Name', 'Ana', 'Bea', 'Cy', ''),
    3,
    3,
  ],
  [
    'a row came above a blank one',
    sheet('Name', '', 'Ana', 'Bo', 'Cy', ''),
    5,
    6,
  ],
  ['a row came below', sheet('Name', 'Ana', 'Bo', '', 'Cy', ''), 3, 3],
])('%s', (_, after, row, expected) => {
  expect(movedRow(BEFORE, after, row)).toBe(expected);
});

test('rows that say the same are known by the one above them', () => {
  const before = sheet('Name', 'Ana', 'x', 'x');
  const after = sheet('Name', '', 'Ana', 'x', 'x');
  expect(movedRow(before, after, 4)).toBe(5);
});
