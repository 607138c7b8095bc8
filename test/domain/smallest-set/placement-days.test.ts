/** Which days of October 2026 sessions are held on, between and across what is locked. */
import {placed} from '../../../src/domain/smallest-set/placement';
import {OCTOBER} from './school';

/** `05` or `05-20` of October; with a month before it, `09.28-10.02`. */
function period(text: string) {
  const [first, last = first] = text.split('-');
  const day = (its: string) =>
    `2026-${its.includes('.') ? its.replace('.', '-') : `10-${its}`}`;
  return {startDate: day(first!), endDate: day(last!)};
}

test.each([
  [3, '05-31', [], '05', '19', 'Mondays'],
  [3, '06-31', [], '06', '20', 'Tuesdays'],
  [3, '07-31', [], '07', '21', 'Wednesdays'],
  [3, '02-31', [], '02', '16', 'Fridays'],
  [3, '01-31', ['09.01-09.30'], '01', '15', 'Thursdays'],
  [2, '01-31', ['09.28-10.02'], '05', '12', 'Mondays'],
  [2, '01-31', ['20-05'], '01', '08', 'Thursdays'],
  [3, '01-31', ['05-20', '07-08'], '21', '28', 'Oct 21, Oct 23, Oct 28'],
  [3, '01-31', ['12-20', '08-16'], '21', '28', 'Oct 21, Oct 23, Oct 28'],
  [3, '01-31', ['02', '01'], '05', '19', 'Mondays'],
  [1, '01-31', ['01-29'], '30', '30', ''],
  [4, '01-31', ['12-11.05'], '01', '08', 'Oct 1, Oct 2, Oct 6, Oct 8'],
  [2, '01-31', ['05', '12', '19', '26'], '06', '08', 'Oct 6, Oct 8'],
  [7, '01-31', [], '01', '27', ''],
  [6, '01-31', [], '01', '27', 'Oct 1, Oct 6, Oct 12, Oct 16, Oct 21, Oct 27'],
])('%i sessions within %s, with %j locked: %s to %s, %s', (...row) => {
  const [sessions, within, locked, first, last, when] = row;
  expect(placed(OCTOBER, sessions, locked.map(period), period(within))).toEqual(
    {...period(`${first}-${last}`), when},
  );
});

test('no session where all school days are locked', () => {
  expect(placed(OCTOBER, 1, [period('01-30')], period('01-31'))).toBeNull();
});
