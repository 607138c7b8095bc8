import {periodWords} from '../../src/domain/day-words';

test.each([
  ['2026-10-12', '2026-10-12', 'Oct 12'],
  ['2026-10-12', '2026-10-14', 'Oct 12 to 14'],
  ['2026-10-30', '2026-11-02', 'Oct 30 to Nov 2'],
  ['2026-12-21', '2027-01-01', 'Dec 21, 2026 to Jan 1, 2027'],
])('from %s to %s is said as %s', (startDate, endDate, words) => {
  expect(periodWords({startDate, endDate})).toBe(words);
});
