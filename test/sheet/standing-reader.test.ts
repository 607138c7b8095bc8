/** Where a month stands, as people type it into Settings. */
import {expect, test} from '@jest/globals';
import {monthOf} from '../../src/domain/month';
import {standingReader} from '../../src/sheet/standing-reader';

const OCTOBER = monthOf(2026, 10);
const read = (text: string, isDayFirst = false, month = OCTOBER) =>
  standingReader(isDayFirst)(text, month);

test.each([
  ['open', 'open'],
  ['Open for objectives', 'open'],
  [' planning ', 'planning'],
  ['in planning', 'planning'],
  ['Being planned', 'planning'],
  ['review', 'review'],
  ['IN  REVIEW', 'review'],
  ['under review', 'review'],
  ['published', 'published'],
  ['Closed.', 'closed'],
  ['closed by Ana', 'closed'],
  ['in review on 9/25', 'review'],
])('%j is the state %s, and nothing more', (text, state) => {
  expect(read(text)).toEqual({
    value: {state, until: null, publishedOn: null, publishedBy: null},
    troubles: [],
  });
});

test.each([
  ['Open until 2026-09-25', '2026-09-25'],
  ['Open for objectives (until Sept 25)', '2026-09-25'],
  ['open till 9/25', '2026-09-25'],
  ['open: until Friday, Sept 25.', '2026-09-25'],
  ['open on 9/25', '2026-09-25'],
  ['open  until   Thurs. 10/1', '2026-10-01'],
  ['open until Sun 4 Oct', '2026-10-04'],
  ['open until Wednesday 10/7', '2026-10-07'],
  ['open until Tues, 10/6', '2026-10-06'],
  // The nearest to the month, where no year is said.
  ['open until Dec 31', '2026-12-31'],
  ['open until Jan 2', '2027-01-02'],
  ['open until 9/25/2025', '2025-09-25'],
])('%j is open until %s', (text, until) => {
  expect(read(text)).toEqual({
    value: {state: 'open', until, publishedOn: null, publishedBy: null},
    troubles: [],
  });
});

test('a day without its year may be of the year before', () => {
  const january = monthOf(2027, 1);
  expect(read('open until Dec 18', false, january).value?.until).toBe(
    '2026-12-18',
  );
  expect(read('open until 2/3', true).value?.until).toBe('2027-03-02');
});

test.each([
  ['published on 2026-09-28 by Ana Alves', '2026-09-28', 'Ana Alves'],
  ['published (on 2026-09-28) by  A B', '2026-09-28', 'A B'],
  ['Published on Sept 28', '2026-09-28', null],
  ['published by Ana', null, 'Ana'],
])('%j is published on %s by %s', (text, publishedOn, publishedBy) => {
  expect(read(text)).toEqual({
    value: {state: 'published', until: null, publishedOn, publishedBy},
    troubles: [],
  });
});

test.each([
  ['planning until 9/25', 'planning', '9/25'],
  ['closed till soon', 'closed', 'soon'],
  ['published until 9/25', 'published', '9/25'],
])('of %j the state is read, and the day is told to say nothing', (...row) => {
  const [text, state, day] = row;
  expect(read(text)).toEqual({
    value: {state, until: null, publishedOn: null, publishedBy: null},
    troubles: [
      {
        severity: 'problem',
        message: `"${day}" says nothing here: only a month that is open for objectives has a last day.`,
        fix: 'Take it out, or write Open for objectives until 2026-09-25.',
      },
    ],
  });
});

test.each(['soon', '13/45', '2/29'])(
  'open until %s is open, and the day is told',
  day => {
    expect(read(`open until ${day}`)).toMatchObject({
      value: {state: 'open', until: null},
      troubles: [
        {
          severity: 'problem',
          message: `"${day}" is not a date that we can read.`,
        },
      ],
    });
  },
);

test.each(['soon', 'my open', 'open house'])('%j is no state', text => {
  expect(read(text)).toEqual({
    value: null,
    troubles: [
      {
        severity: 'problem',
        message: `"${text}" is no state of a month, so it says nothing.`,
        fix: 'Write Open for objectives until 2026-09-25, Planning, In review, Published or Closed.',
      },
    ],
  });
});
