/** The words about people and runs. */
import {initials} from '../../../src/host/page/people';
import {formatCost} from '../../../src/host/page/status';

test.each([
  ['Ana Alvarez', 'AA'],
  ['Ms. Rosa Maria Lima', 'RL'],
  ['dr chen', 'C'],
  ['Guest 2', 'G2'],
  ['Ms.', 'M'],
])('%s is shown as %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

test('the cost of a run is told in calls, cells and time', () => {
  const cost = {
    calls: {getValues: 3, setValues: 2},
    cells: {read: 1200, written: 40},
    flushes: 1,
  };
  expect(formatCost(cost, 1142.4)).toBe(
    '5 service calls · 1,200 cells read · 40 written · 1,142 ms',
  );
});

test('one call is a call', () => {
  const cost = {calls: {flush: 1}, cells: {read: 0, written: 0}, flushes: 1};
  expect(formatCost(cost, 8)).toBe(
    '1 service call · 0 cells read · 0 written · 8 ms',
  );
});
