import {calendarMoment} from '../../../src/ui/share/calendar-moment';

test('a moment is stamped in universal time, and a later one counts higher', () => {
  const first = calendarMoment(new Date('2026-10-14T12:30:05.123Z'));
  const later = calendarMoment(new Date('2026-10-14T12:30:10.123Z'));
  expect(first.stamp).toBe('20261014T123005Z');
  expect(later.sequence).toBe(first.sequence + 1);
});

test('the count fits the whole numbers that calendars know', () => {
  const {sequence} = calendarMoment(new Date('2099-12-31T00:00:00Z'));
  expect(sequence).toBeLessThan(2 ** 31);
});
