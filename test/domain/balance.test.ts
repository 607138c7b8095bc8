import fc from 'fast-check';
import {balance} from '../../src/domain/balance';
import {alphabetically} from '../../src/domain/alphabet';

test('minutes in three of the areas are half balanced', () => {
  expect(balance([120, 60, 0, 0, 60, 0])).toBeCloseTo(0.58, 3);
});

test.each([
  [[0, 0, 0, 0, 0, 0], null],
  [[90, 0, 0, 0, 0, 0], 0],
])('%j gives %j', (minutes, figure) => {
  expect(balance(minutes)).toBe(figure);
});

test('the same minutes everywhere are wholly balanced', () => {
  expect(balance([7, 7, 7, 7, 7, 7])).toBeCloseTo(1, 12);
});

test('balance lies between 0 and 1 and does not ask which area is which', () => {
  const minutes = fc.array(fc.nat(10000), {minLength: 6, maxLength: 6});
  fc.assert(
    fc.property(minutes, six => {
      const figure = balance(six) ?? 0;
      expect(figure).toBeGreaterThanOrEqual(0);
      expect(figure).toBeLessThanOrEqual(1 + 1e-12);
      expect(balance([...six].reverse()) ?? 0).toBeCloseTo(figure, 9);
    }),
  );
});

test('capitals and accents part names only where nothing else does', () => {
  expect(alphabetically(['b', 'B', 'á', 'A', 'a', 'c'])).toEqual([
    'A',
    'a',
    'á',
    'B',
    'b',
    'c',
  ]);
});

test('names stand A to Z, each once, accents and capitals aside', () => {
  expect(
    alphabetically([
      'Zoë',
      'ms. Alves',
      'Álvarez',
      'Adams',
      'Ms. Alves',
      'Adams',
    ]),
  ).toEqual(['Adams', 'Álvarez', 'Ms. Alves', 'ms. Alves', 'Zoë']);
});
