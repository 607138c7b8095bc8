import type {Month} from '../../src/domain/month';
import {proposedDates} from '../../src/domain/suggestion-dates';

const NOVEMBER = '2026-11' as Month;

const locked = (startDate: string, endDate = startDate) => ({
  row: 2,
  startDate,
  endDate,
  what: 'Testing',
  lockedBy: 'Ms. Rivera',
});

const dates = (
  lockedDates: readonly ReturnType<typeof locked>[],
  {
    sessions = 4 as number | null,
    last = null as Parameters<typeof proposedDates>[3],
    from = '',
  } = {},
) => proposedDates({lockedDates}, NOVEMBER, sessions, last, from);

const OCTOBER = {
  startDate: '2026-10-06',
  endDate: '2026-10-27',
  when: 'Tuesdays 3 pm',
};

test('it stays on the weekday and in the week of its last time', () => {
  expect(dates([], {last: OCTOBER})).toEqual({
    startDate: '2026-11-03',
    endDate: '2026-11-24',
    isAsBefore: true,
    fewDays: null,
  });
});

test('a locked day between its weekly ones is not in its way', () => {
  // 11 November 2026 is a Wednesday.
  expect(dates([locked('2026-11-11')], {last: OCTOBER})).toMatchObject({
    startDate: '2026-11-03',
    isAsBefore: true,
    fewDays: null,
  });
});

test.each(['2026-11-03', '2026-11-17', '2026-11-24'])(
  'where one of its days, %s, is locked, others are proposed',
  day => {
    const {startDate, endDate, isAsBefore} = dates([locked(day)], {
      last: OCTOBER,
    });
    expect(isAsBefore).toBe(false);
    expect([startDate, endDate]).not.toContain(day);
    expect(startDate).not.toBeNull();
  },
);

test('what goes by words alone is given no days that might contradict them', () => {
  const last = {startDate: null, endDate: null, when: 'Tuesdays 3 pm'};
  expect(dates([], {last})).toEqual({
    startDate: null,
    endDate: null,
    isAsBefore: true,
    fewDays: null,
  });
});

test('what never took place begins on the first free school day, once a week', () => {
  // 1 November 2026 is a Sunday.
  expect(dates([locked('2026-11-02')])).toEqual({
    startDate: '2026-11-03',
    endDate: '2026-11-24',
    isAsBefore: false,
    fewDays: null,
  });
});

test('once is one day, and no number counts as once', () => {
  expect(dates([], {sessions: 1})).toMatchObject({
    startDate: '2026-11-02',
    endDate: '2026-11-02',
  });
  expect(dates([], {sessions: null})).toMatchObject({endDate: '2026-11-02'});
});

test('what ran on into the next month is given days of this one', () => {
  const last = {startDate: '2026-10-26', endDate: '2026-11-06', when: ''};
  expect(dates([], {sessions: 2, last})).toEqual({
    startDate: '2026-11-02',
    endDate: '2026-11-09',
    isAsBefore: false,
    fewDays: null,
  });
});

test('nothing is proposed for days that are over', () => {
  const {startDate} = dates([], {last: OCTOBER, from: '2026-11-16'});
  expect(startDate).toBe('2026-11-16');
});

test('a month that is locked whole has no days to propose', () => {
  expect(dates([locked('2026-11-01', '2026-11-30')], {last: OCTOBER})).toEqual({
    startDate: null,
    endDate: null,
    isAsBefore: false,
    fewDays: 0,
  });
});

test('where fewer days are free than it has sessions, that is known', () => {
  expect(dates([], {sessions: 8, from: '2026-11-23'})).toEqual({
    startDate: '2026-11-23',
    endDate: '2026-11-30',
    isAsBefore: false,
    fewDays: 6,
  });
});
