/** A day stays that day: in every zone, on the days on which clocks change, in the order in which the file writes dates. */
import {CorpusSchool, EVERYWHERE, LOCALES} from './corpus-school';

/**
 * D63: the days on which clocks change, and those beside them. In the Azores and in Chile they change at
 * midnight, so that one of those days has none.
 */
const CHANGES: readonly (readonly [
  timeZone: string,
  days: readonly string[],
])[] = [
  [
    'America/New_York',
    ['2026-03-07', '2026-03-08', '2026-03-09', '2026-11-01', '2026-11-02'],
  ],
  ['Pacific/Honolulu', ['2026-03-08', '2026-11-01']],
  [
    'Europe/Berlin',
    ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26'],
  ],
  ['Europe/Lisbon', ['2026-03-29', '2026-10-25']],
  ['Atlantic/Azores', ['2026-03-29', '2026-10-25']],
  ['America/Santiago', ['2026-04-05', '2026-09-06', '2026-09-07']],
];

const planned = (startDate: string) => ({
  month: startDate.slice(0, 7),
  area: 'familyLiteracy' as const,
  activity: startDate,
  startDate,
  endDate: startDate,
});

describe.each(CHANGES)('D63: in %s', (timeZone, days) => {
  test.each(LOCALES)(
    'in a file of %s each day that is saved or typed is that day in the cell, on the screen and in a file',
    locale => {
      const made = new CorpusSchool(locale, timeZone);
      made.school.run('saveActivities', {
        operation: 'days',
        activities: days.map(planned),
      });
      made.type('Activities', 'End date', days);
      const count = days.length;
      const exported = made.exported('Activities');
      for (const header of ['Start date', 'End date']) {
        expect(made.shown('Activities', header, count)).toEqual(days);
        expect(exported[header]).toEqual(days);
      }
      const [day] = days;
      const {activities} = made.school.run('loadMonth', {
        month: day!.slice(0, 7),
      });
      expect(activities[0]).toMatchObject({startDate: day, endDate: day});
    },
  );
});

/** D62, D63, D66: what stands in a month cell and in a date cell, by the file's order of day and month. */
const ORDERS: readonly (readonly [
  typed: string,
  monthFirst: string,
  dayFirst: string,
])[] = [
  ['2026-10-14', '2026-10-14', '2026-10-14'],
  ['10/5/2026', '2026-10-05', '2026-05-10'],
  ['5/10/2026', '2026-05-10', '2026-10-05'],
  ['10/14/2026', '2026-10-14', 'Did you mean 2026-10-14?'],
  ['14/10/2026', 'Did you mean 2026-10-14?', '2026-10-14'],
  ['14.10.2026', 'Did you mean 2026-10-14?', '2026-10-14'],
  ['Oct 14, 2026', '2026-10-14', '2026-10-14'],
  ['14 October 2026', '2026-10-14', '2026-10-14'],
  [
    '9/31/2026',
    'Write the date as 2026-10-14.',
    'Write the date as 2026-10-14.',
  ],
  [
    '31.09.26',
    'Write the date as 2026-10-14.',
    'Write the date as 2026-10-14.',
  ],
  [
    'after winter break',
    'Write the date as 2026-10-14.',
    'Write the date as 2026-10-14.',
  ],
  ['46309', '2026-10-14', '2026-10-14'],
];

test.each(EVERYWHERE)(
  'in a file of $locale, $timeZone, a day is read in the order of the file, or asked about',
  ({locale, timeZone}) => {
    const made = new CorpusSchool(locale, timeZone);
    const typed = ORDERS.map(([text]) => text);
    const same = (text: string) => typed.map(() => text);
    made.type('Activities', 'Month', same('October 2026'));
    made.type('Activities', 'Area', same('Family literacy'));
    made.type('Activities', 'Activity', typed);
    made.type('Activities', 'Start date', typed);
    made.type(
      'Activities',
      'Activity ID',
      typed.map((_, index) => `ACT-AAAA${String(index).padStart(2, '0')}`),
    );
    const {activities, coverage} = made.school.run('loadMonth', {
      month: '2026-10',
    });
    const found = typed.map((text, index) => {
      const problem = coverage.problems.find(
        ({row, column, severity}) =>
          row === index + 2 &&
          column === 'Start date' &&
          severity === 'problem',
      );
      const row = activities.find(({activity}) => activity === text);
      return problem?.fix ?? row?.startDate;
    });
    const isMonthFirst = locale === 'en_US';
    expect(found).toEqual(
      ORDERS.map(([, monthFirst, dayFirst]) =>
        isMonthFirst ? monthFirst : dayFirst,
      ),
    );
  },
);

test('D62: midnight of the first of September is in September, whatever zone the script runs in', () => {
  for (const timeZone of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
    const made = new CorpusSchool('en_US', timeZone);
    made.makeAutomatic('Objectives', 'Month');
    made.type('Objectives', 'Month', ['2026-09-01', '2026-08-31']);
    made.type('Objectives', 'Objective', ['first', 'last']);
    const {rows} = made.school.run('loadMonth', {month: '2026-09'}).grid;
    expect(rows.map(({objective}) => objective)).toEqual(['first']);
  }
});
