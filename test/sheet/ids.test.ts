import {expect, test} from '@jest/globals';
import {newIds} from '../../src/sheet/ids';

test('an id is its prefix and six letters or digits that can be read aloud', () => {
  const next = newIds('OBJ-', new Set(), Math.random);
  for (let count = 0; count < 500; count++)
    expect(next()).toMatch(/^OBJ-[A-Z2-9]{6}$/);
});

test('an id that stands anywhere already is not given again', () => {
  const chances = [0, 0, 0, 0, 0, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
  const next = newIds('ACT-', new Set(['ACT-AAAAAA']), () => chances.shift()!);
  expect(next()).toBe('ACT-RRRRRR');
});

test('no id is given twice, even where chance repeats itself', () => {
  const chances = [
    ...Array<number>(12).fill(0),
    ...Array<number>(6).fill(0.99),
  ];
  const next = newIds('ACT-', new Set(), () => chances.shift()!);
  expect([next(), next()]).toEqual(['ACT-AAAAAA', 'ACT-999999']);
});
