import {type TypedRow, read} from './school';

const lockedDates = (...rows: TypedRow[]) => {
  const {plan, problems} = read({lockedDates: rows});
  return {lockedDates: plan.lockedDates, problems};
};

test('a row locks its days', () => {
  expect(
    lockedDates({
      'Start date': {year: 2026, month: 12, day: 21},
      'End date': '1/1/2027',
      What: 'Winter break',
      'Locked by': 'District',
    }),
  ).toEqual({
    lockedDates: [
      {
        row: 2,
        startDate: '2026-12-21',
        endDate: '2027-01-01',
        what: 'Winter break',
        lockedBy: 'District',
      },
    ],
    problems: [],
  });
});

test('a row may lock a hundred days without a word', () => {
  const summer = {'Start date': '2026-06-01', 'End date': '2026-09-09'};
  expect(lockedDates(summer).problems).toEqual([]);
});

test('a blank end is one day', () => {
  expect(lockedDates({'Start date': '2028-02-29'}).lockedDates).toMatchObject([
    {startDate: '2028-02-29', endDate: '2028-02-29'},
  ]);
});

test('locked days stand in the order of the calendar', () => {
  expect(
    lockedDates(
      {'Start date': '2026-11-03', What: 'Election day'},
      {'Start date': '2026-10-12', What: 'Training'},
      {'Start date': '2026-10-12', What: 'Testing'},
    ).lockedDates.map(({what}) => what),
  ).toEqual(['Training', 'Testing', 'Election day']);
});

test.each([
  [
    {'Start date': '2026-10-12', 'End date': '2026-10-01'},
    ['End date', 'The end is before the start, so only 2026-10-12 is locked.'],
    [['2026-10-12', '2026-10-12']],
  ],
  [
    {'Start date': '2026-10-12', 'End date': 'Friday'},
    ['End date', '"Friday" is not a date that we can read.'],
    [['2026-10-12', '2026-10-12']],
  ],
  [
    {'Start date': 'Monday', 'End date': '2026-10-12'},
    ['Start date', '"Monday" is not a date that we can read.'],
    [],
  ],
  [
    {'End date': '2026-10-12', What: 'Testing'},
    ['Start date', 'The start date is missing, so this row locks no day.'],
    [],
  ],
  [
    {'Start date': '2026-10-12', 'End date': '2027-10-14'},
    ['End date', 'This row locks more than 100 days.'],
    [['2026-10-12', '2027-10-14']],
  ],
])('%j is told where it stands', (row, problem, days) => {
  const read = lockedDates(row);
  expect(read.problems.map(({column, message}) => [column, message])).toEqual([
    problem,
  ]);
  expect(
    read.lockedDates.map(({startDate, endDate}) => [startDate, endDate]),
  ).toEqual(days);
});

test('blank rows lock nothing and are no problem', () => {
  expect(lockedDates({What: ' '}, {})).toEqual({lockedDates: [], problems: []});
});
