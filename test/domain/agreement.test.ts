import {agreementOver} from '../../src/domain/agreement';
import {monthOf} from '../../src/domain/month';
import {periodOfMonth} from '../../src/domain/period';

const TODAY = '2026-10-14';
const OCTOBER = periodOfMonth(monthOf(2026, 10));

const agreed = (dates: {
  agreementStart?: string;
  agreementEnd?: string;
  nextReview?: string;
}) => ({
  name: 'YMCA',
  agreementStart: null,
  agreementEnd: null,
  nextReview: null,
  ...dates,
});

test.each([
  [{}, 'current', null],
  [{agreementEnd: '2026-10-31'}, 'current', null],
  [
    {agreementEnd: '2026-09-30'},
    'ended',
    'The agreement with YMCA ended on Sep 30, 2026.',
  ],
  [
    {agreementEnd: '2026-10-05'},
    'ending',
    'The agreement with YMCA ended on Oct 5, 2026.',
  ],
  [
    {agreementEnd: '2026-10-01'},
    'ending',
    'The agreement with YMCA ended on Oct 1, 2026.',
  ],
  [
    {agreementEnd: '2026-10-30'},
    'ending',
    'The agreement with YMCA ends on Oct 30, 2026.',
  ],
  [{agreementStart: '2026-10-01'}, 'current', null],
  [
    {agreementStart: '2026-11-01'},
    'not begun',
    'The agreement with YMCA begins only on Nov 1, 2026.',
  ],
  [
    {agreementStart: '2026-10-08'},
    'not begun',
    'The agreement with YMCA began only on Oct 8, 2026.',
  ],
  [
    {nextReview: '2026-12-13'},
    'due for review',
    'The agreement with YMCA is due for review on Dec 13, 2026.',
  ],
  [{nextReview: '2026-12-14'}, 'current', null],
  [
    {nextReview: '2026-10-14'},
    'due for review',
    'The agreement with YMCA is due for review on Oct 14, 2026.',
  ],
  [
    {nextReview: '2026-10-13'},
    'due for review',
    'The agreement with YMCA was due for review on Oct 13, 2026.',
  ],
  [
    {agreementEnd: '2026-06-30', nextReview: '2026-10-20'},
    'ended',
    'The agreement with YMCA ended on Jun 30, 2026.',
  ],
])('for October, an agreement with %j is %s', (dates, state, notice) => {
  expect(agreementOver(agreed(dates), OCTOBER, TODAY)).toEqual({state, notice});
});

test('an agreement that ends in the month holds for an activity before that', () => {
  const ends = agreed({agreementEnd: '2026-10-20'});
  const on = (date: string) =>
    agreementOver(ends, {startDate: date, endDate: date}, TODAY).state;
  expect([on('2026-10-20'), on('2026-10-21')]).toEqual(['current', 'ended']);
});

test('an agreement that ends in a coming month is said before that month', () => {
  const ends = agreed({agreementEnd: '2027-06-30'});
  expect(
    agreementOver(ends, periodOfMonth(monthOf(2027, 7)), TODAY).notice,
  ).toBe('The agreement with YMCA ends on Jun 30, 2027.');
});

test('60 days before a review on 29 February fall in December', () => {
  const review = agreed({nextReview: '2028-02-29'});
  const seen = (today: string) =>
    agreementOver(review, OCTOBER, today).state === 'due for review';
  expect([seen('2027-12-30'), seen('2027-12-31')]).toEqual([false, true]);
});
