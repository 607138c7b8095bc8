import {lockedSentences} from '../../src/domain/locked-words';
import {periodOf} from '../../src/domain/period';

const locked = (
  startDate: string,
  endDate = startDate,
  what = 'professional development',
  lockedBy = 'Ms. Rivera',
) => ({startDate, endDate, what, lockedBy});

const said = (
  start: string | null,
  end: string | null,
  ...lockedDates: ReturnType<typeof locked>[]
) => lockedSentences(periodOf(start, end), lockedDates);

test('a single date that is locked says which, what for and whom to ask', () => {
  expect(said('2026-10-12', null, locked('2026-10-12'))).toBe(
    'Oct 12 is locked for professional development: ask Ms. Rivera.',
  );
});

test.each([
  ['', 'Ms. Rivera', 'Oct 12 is locked: ask Ms. Rivera.'],
  ['testing', '', 'Oct 12 is locked for testing.'],
  ['', '', 'Oct 12 is locked.'],
  ['testing.', 'Ms. R.', 'Oct 12 is locked for testing: ask Ms. R.'],
])('what for %j, by %j', (what, by, sentence) => {
  expect(
    said('2026-10-12', null, locked('2026-10-12', '2026-10-12', what, by)),
  ).toBe(sentence);
});

test('of many locked times three are told, and how many more there are', () => {
  const days = (count: number) =>
    Array.from({length: count}, (_, day) => locked(`2026-10-1${day}`));
  const words = (count: number) =>
    said('2026-10-10', '2026-10-30', ...days(count));
  expect(words(3)).toMatch(/^Oct 10 is .* Oct 12, between [^]*Rivera\.$/);
  expect(words(4)).toMatch(/1 more locked time falls within its dates\.$/);
  expect(words(6)).toMatch(/3 more locked times fall within its dates\.$/);
  expect(words(6)).not.toContain('Oct 13');
});

test('a date is told within locked days that run over the end of a year', () => {
  const winter = locked('2026-12-21', '2027-01-01', 'winter break', '');
  expect(said('2027-01-01', null, winter)).toBe(
    'Jan 1 is locked for winter break.',
  );
  expect(said('2027-01-02', null, winter)).toBe('');
});

test('the last day of a weekly activity is one on which it meets', () => {
  expect(said('2026-10-06', '2026-10-27', locked('2026-10-27'))).toBe(
    'Oct 27 is locked for professional development: ask Ms. Rivera.',
  );
});

test('where the first and the last day are locked together, the first is told', () => {
  const week = locked('2026-10-12', '2026-10-16', 'testing', '');
  expect(said('2026-10-13', '2026-10-15', week)).toBe(
    'Oct 13 is locked for testing.',
  );
});

test('a day within a weekly activity is said gently', () => {
  expect(said('2026-10-06', '2026-10-27', locked('2026-10-12'))).toBe(
    'Oct 12, between the first and the last day, is locked for professional development: if it meets then, ask Ms. Rivera.',
  );
  expect(
    said(
      '2026-09-28',
      '2026-11-09',
      locked('2026-10-30', '2026-11-02', 'testing', ''),
    ),
  ).toBe(
    'Oct 30 to Nov 2, between the first and the last day, are locked for testing.',
  );
});

test('on 29 February, too', () => {
  expect(said('2028-02-28', '2028-03-01', locked('2028-02-29'))).toContain(
    'Feb 29, between',
  );
});

test('nothing is said without dates, for an end before the start, or beside the locked days', () => {
  const day = locked('2026-10-12');
  expect(said(null, null, day)).toBe('');
  expect(said('2026-10-20', '2026-10-06', day)).toBe('');
  expect(said('2026-10-13', '2026-10-27', day)).toBe('');
});

test('after three locked days the rest is counted', () => {
  const days = ['05', '07', '09', '12', '14'].map(day =>
    locked(`2026-10-${day}`),
  );
  expect(said('2026-10-01', '2026-10-31', ...days)).toMatch(
    /Oct 9, .*Rivera\. 2 more locked times fall within its dates\.$/,
  );
});
