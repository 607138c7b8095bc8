import {type TypedRow, read} from './school';

const notices = (row: TypedRow) =>
  read({
    partners: [
      {Partner: 'Riverside Youth Club'},
      {Partner: 'YMCA', 'Agreement end': '2026-06-30'},
    ],
    lockedDates: [
      {
        'Start date': '2026-10-12',
        What: 'professional development',
        'Locked by': 'Ms. Rivera',
      },
    ],
    objectives: [{Month: '2026-10', Grade: '3', 'Objective ID': 'OBJ-AAAAAA'}],
    activities: [
      {
        Month: '2026-10',
        Area: 'Family literacy',
        Activity: 'Library night',
        'Objective IDs': 'OBJ-AAAAAA',
        ...row,
      },
    ],
  }).problems.map(({row, column, value, severity, message, fix}) => ({
    at: `${row} ${column}`,
    value,
    severity,
    said: `${message} ${fix}`,
  }));

test('an activity on a locked day is a notice at its start date', () => {
  expect(notices({'Start date': {year: 2026, month: 10, day: 12}})).toEqual([
    {
      at: '2 Start date',
      value: '2026-10-12',
      severity: 'notice',
      said: 'Oct 12 is locked for professional development: ask Ms. Rivera. Choose another date, or leave it where it was agreed all the same.',
    },
  ]);
});

test('one that has an end date alone is told there', () => {
  expect(notices({'End date': '2026-10-12'})).toMatchObject([
    {at: '2 End date'},
  ]);
});

test('an end before the start is a problem of its own', () => {
  expect(
    notices({'Start date': '2026-10-20', 'End date': '2026-10-06'}),
  ).toMatchObject([
    {
      at: '2 End date',
      severity: 'problem',
      said: 'The end date is before the start date, 2026-10-20. Check both dates.',
    },
  ]);
});

test('a partner whose agreement is over is a notice', () => {
  expect(notices({Partner: 'YMCA'})).toMatchObject([
    {
      at: '2 Partner',
      severity: 'notice',
      said: expect.stringContaining('ended on Jun 30, 2026. Renew'),
    },
  ]);
});

test('a name that is nearly a partner’s is offered back', () => {
  expect(notices({Partner: 'Riverside Youth club'})).toEqual([
    {
      at: '2 Partner',
      value: 'Riverside Youth club',
      severity: 'notice',
      said: '"Riverside Youth club" is not spelled as in the Partners tab. Did you mean "Riverside Youth Club"?',
    },
  ]);
});

test.each<TypedRow>([
  {Partner: 'Riverside Youth Club', 'Start date': '2026-10-13'},
  {Partner: 'Somebody else'},
  {'Start date': '2026-10-12', Status: 'Delivered'},
])('there is nothing to say of %j', row => {
  expect(notices(row)).toEqual([]);
});
