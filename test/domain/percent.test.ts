import {percent} from '../../src/domain/percent';

test.each([
  [0, 0, null],
  [0, 50, 0],
  [41, 50, 82],
  [1, 300, 1],
  [299, 300, 99],
  [300, 300, 100],
])('%i of %i is %j percent', (part, whole, shown) => {
  expect(percent(part, whole)).toBe(shown);
});
