/** Days for the sessions of an activity. */
import fc from 'fast-check';
import {addDays, periodOfMonth} from '../../../src/domain/period';
import {placed} from '../../../src/domain/smallest-set/placement';
import {OCTOBER} from './school';

const WHOLE = periodOfMonth(OCTOBER);

function days(startDate: string, endDate = startDate) {
  return {startDate: `2026-10-${startDate}`, endDate: `2026-10-${endDate}`};
}

test.each([
  [1, [], '2026-10-01 2026-10-01 '],
  [4, [], '2026-10-01 2026-10-22 Thursdays'],
  [2, [days('08')], '2026-10-09 2026-10-16 Fridays'],
  [4, [days('12')], '2026-10-13 2026-10-27 Oct 13, Oct 16, Oct 22, Oct 27'],
  [5, [days('07'), days('14'), days('21')], '2026-10-01 2026-10-29 Thursdays'],
  [12, [], '2026-10-01 2026-10-29 '],
])('%i sessions with %j locked are held %s', (sessions, locked, expected) => {
  const found = placed(OCTOBER, sessions, locked, WHOLE)!;
  expect(`${found.startDate} ${found.endDate} ${found.when}`).toBe(expected);
});

test('no more sessions than there are school days', () => {
  expect(placed(OCTOBER, 22, [], WHOLE)).not.toBeNull();
  expect(placed(OCTOBER, 23, [], WHOLE)).toBeNull();
});

test('only on the days that an agreement lasts', () => {
  expect(placed(OCTOBER, 2, [], days('14', '20'))).toMatchObject(
    days('14', '16'),
  );
  expect(placed(OCTOBER, 2, [], days('17', '19'))).toBeNull();
});

test('the first and the last day are school days that are not locked', () => {
  const day = fc.integer({min: 0, max: 30});
  const lockedDates = fc.array(
    fc.tuple(day, fc.integer({min: 0, max: 9})).map(([first, length]) => {
      const startDate = addDays(WHOLE.startDate, first);
      return {startDate, endDate: addDays(startDate, length)};
    }),
    {maxLength: 5},
  );
  fc.assert(
    fc.property(
      lockedDates,
      fc.integer({min: 1, max: 8}),
      (locked, sessions) => {
        const found = placed(OCTOBER, sessions, locked, WHOLE);
        for (const date of found ? [found.startDate, found.endDate] : []) {
          expect(date.slice(0, 7)).toBe(OCTOBER);
          expect([0, 6]).not.toContain(new Date(date).getUTCDay());
          for (const {startDate, endDate} of locked)
            expect(startDate <= date && date <= endDate).toBe(false);
        }
      },
    ),
    {seed: 20261014},
  );
});
