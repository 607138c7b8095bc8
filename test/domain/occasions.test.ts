import {gapOf, occasions} from '../../src/domain/occasions';

const row = (
  part: Partial<Parameters<typeof occasions>[0]>,
  locked: readonly string[] = [],
) =>
  occasions(
    {
      month: '2026-10',
      when: '',
      startDate: null,
      endDate: null,
      sessions: null,
      minutesPerSession: null,
      ...part,
    },
    locked.map(day => ({startDate: day, endDate: day})),
  );

const TUESDAYS = ['2026-10-06', '2026-10-13', '2026-10-20', '2026-10-27'];

test('weekdays between two dates are its days', () => {
  const dates = {startDate: '2026-10-06', endDate: '2026-10-27'};
  expect(row({when: 'Tuesdays, 3:15–4:15 pm', ...dates, sessions: 4})).toEqual({
    kind: 'days',
    days: TUESDAYS,
    hours: {from: 915, to: 975},
    isWhole: true,
  });
});

test('weekdays without dates go through the month, as often as it has sessions', () => {
  expect(row({when: 'Tuesdays', sessions: 3}).days).toEqual(
    TUESDAYS.slice(0, 3),
  );
});

test('two sessions are the first day and the last', () => {
  const dates = {startDate: '2026-10-03', endDate: '2026-10-31'};
  for (const when of ['Saturdays', ''])
    expect(row({when, ...dates, sessions: 2})).toMatchObject({
      kind: 'days',
      days: ['2026-10-03', '2026-10-31'],
    });
  for (const when of ['Fridays', 'Saturdays'])
    expect(row({when, ...dates, endDate: '2026-10-30', sessions: 2}).kind).toBe(
      'span',
    );
  expect(row({sessions: 2}).kind).toBe('month');
});

test('which three of five Saturdays nobody said, so it is a span', () => {
  const dates = {startDate: '2026-10-03', endDate: '2026-10-31'};
  expect(row({when: 'Saturdays', ...dates, sessions: 3})).toMatchObject({
    kind: 'span',
    days: ['2026-10-03', '2026-10-31'],
    isWhole: false,
  });
});

test('as many sessions as weeks are one a week', () => {
  const dates = {startDate: '2026-10-06', endDate: '2026-10-27'};
  expect(row({...dates, sessions: 4}).days).toEqual(TUESDAYS);
  expect(row({...dates, sessions: 5}).kind).toBe('span');
  expect(row({...dates, sessions: null}).kind).toBe('span');
  const almost = {...dates, endDate: '2026-10-26'};
  for (const sessions of [3, 4])
    expect(row({...almost, sessions}).kind).toBe('span');
});

test('a start alone is one day, and minutes give its end', () => {
  expect(
    row({when: '5:30 pm', startDate: '2026-10-15', minutesPerSession: 75}),
  ).toMatchObject({
    days: ['2026-10-15'],
    hours: {from: 1050, to: 1125},
  });
});

test('a day that only the words name is found in the month', () => {
  expect(row({when: 'Thu, Oct 8, 5:30–6:45 pm'})).toMatchObject({
    days: ['2026-10-08'],
    isWhole: true,
  });
});

test('a day that the words name beside a row of days is one of them', () => {
  const dates = {startDate: '2026-10-06', endDate: '2026-10-27'};
  const named = (when: string) => row({when, ...dates});
  expect(named('Tuesdays, Oct 13')).toMatchObject({
    days: TUESDAYS,
    isWhole: true,
  });
  expect(named('Tuesdays, Oct 14').isWhole).toBe(false);
});

test('words of blanks say nothing, and words that nobody understands are not passed over', () => {
  const startDate = '2026-10-06';
  expect(row({when: '  ', startDate}).isWhole).toBe(true);
  expect(row({when: ' '})).toMatchObject({kind: 'month', isWhole: true});
  expect(row({when: 'after school', startDate})).toMatchObject({
    kind: 'days',
    isWhole: false,
  });
});

test('the minutes of a session give an end only where the words have none', () => {
  const hours = (when: string, minutesPerSession: number) =>
    row({when, startDate: '2026-10-06', minutesPerSession}).hours;
  expect(hours('Tuesdays', 60)).toBeNull();
  expect(hours('Tuesdays 3-4 pm', 30)).toEqual({from: 900, to: 960});
  expect(hours('10:30 pm', 89)).toEqual({from: 1350, to: 1439});
  expect(hours('10:30 pm', 90)).toEqual({from: 1350, to: null});
});

test('a day of another month, or of none, names no day of this one', () => {
  for (const when of ['Nov 8', 'Oct 32'])
    expect(row({when})).toMatchObject({kind: 'month'});
});

test('one day is no number of days from another', () => {
  expect(gapOf([])).toBeNull();
  expect(gapOf(['2026-10-08'])).toBeNull();
  expect(gapOf(['2026-10-08', '2026-10-15'])).toBe(7);
});

test('a session that would end after midnight has no end', () => {
  expect(
    row({when: 'Oct 8, 11 pm', minutesPerSession: 90, sessions: 1}),
  ).toMatchObject({hours: {from: 23 * 60, to: null}});
});

test('words that name another day than the dates are not passed over', () => {
  expect(
    row({when: 'Thu, Oct 8, 5:30 pm', startDate: '2026-10-15'}).isWhole,
  ).toBe(false);
});

test('without a day it is in the month', () => {
  expect(row({when: 'after school'})).toEqual({
    kind: 'month',
    days: ['2026-10-01', '2026-10-31'],
    hours: null,
    isWhole: false,
  });
});

test('an end before the start, and a year that was mistyped, name no days', () => {
  expect(row({startDate: '2026-10-20', endDate: '2026-10-06'}).kind).toBe(
    'month',
  );
  const far = row({
    when: 'Tuesdays',
    startDate: '2026-10-06',
    endDate: '2062-10-27',
  });
  expect(far.kind).toBe('span');
});

test.each([
  ['nobody counted them', 'Tuesdays', null, ['2026-10-13']],
  ['the sessions are as many as are left', 'Tuesdays', 3, ['2026-10-13']],
  ['only the days say it', '', 3, ['2026-10-13']],
])('a locked day falls out where %s', (_, when, sessions, locked) => {
  const dates = {startDate: '2026-10-06', endDate: '2026-10-27'};
  const found = row({when, ...dates, sessions}, locked);
  expect(found.kind).toBe('days');
  expect(found.days).toEqual(['2026-10-06', '2026-10-20', '2026-10-27']);
});

test('a locked day stays where the sessions count it, or it is the only one', () => {
  const dates = {startDate: '2026-10-06', endDate: '2026-10-27'};
  const all = row({when: 'Tuesdays', ...dates, sessions: 4}, ['2026-10-13']);
  expect(all.days).toEqual(TUESDAYS);
  const weekly = row({...dates, sessions: 4}, ['2026-10-13']);
  expect(weekly.days).toEqual(TUESDAYS);
  const none = row({when: 'Tuesdays', ...dates}, TUESDAYS);
  expect(none.days).toEqual(TUESDAYS);
  const one = row({startDate: '2026-10-13'}, ['2026-10-13']);
  expect(one.days).toEqual(['2026-10-13']);
});

test('the first sessions of a month are those on days that are not locked', () => {
  expect(row({when: 'Tuesdays', sessions: 2}, ['2026-10-06']).days).toEqual([
    '2026-10-13',
    '2026-10-20',
  ]);
});

test('a weekly club with a first day alone meets later where a day of it is locked', () => {
  const club = {when: 'Tuesdays', startDate: '2026-10-06', sessions: 3};
  expect(row(club, ['2026-10-13']).days).toEqual([
    '2026-10-06',
    '2026-10-20',
    '2026-10-27',
  ]);
});

test('a weekly club of which only the first day is written goes on as often as it meets', () => {
  const club = {when: 'Tuesdays, 3–4 pm', startDate: '2026-10-06'};
  expect(row({...club, sessions: 4})).toMatchObject({
    kind: 'days',
    days: TUESDAYS,
    isWhole: true,
  });
  expect(row({...club, sessions: 2}).days).toEqual(TUESDAYS.slice(0, 2));
  expect(row({...club, sessions: 1}).days).toEqual(['2026-10-06']);
  expect(row({...club, when: 'Wednesdays', sessions: 1})).toMatchObject({
    kind: 'span',
    days: ['2026-10-06', '2026-10-06'],
  });
  expect(row({...club, sessions: 1_000}).days).toEqual(['2026-10-06']);
});

test('400 days are no slip of the year yet, 401 are', () => {
  const club = {when: 'Tuesdays', startDate: '2026-10-06'};
  expect(row({...club, endDate: '2027-11-09'}).kind).toBe('days');
  expect(row({...club, endDate: '2027-11-10'}).kind).toBe('span');
  expect(row({...club, sessions: 58}).days).toHaveLength(58);
  expect(row({...club, when: 'Thursdays', sessions: 58}).kind).toBe('span');
});
