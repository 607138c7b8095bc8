import {found, nothing, planned} from '../../src/ui/words/suggestions';

test('what was planned is told with what is left', () => {
  expect(planned('Library night', 0)).toBe(
    'Planned “Library night”. No gaps left.',
  );
  expect(planned('Library night', 1)).toBe(
    'Planned “Library night”. 1 gap left.',
  );
});

test('how many ideas fit is said in words', () => {
  expect(found(1)).toBe('One idea fits.');
  expect(found(12)).toBe('12 ideas fit, the best first.');
});

test('where nothing fits, what to do is told: fill the bank, or write one', () => {
  expect(nothing(false)).toMatch(/Set up planner fills it/);
  expect(nothing(true)).toMatch(/Write your own/);
});
