/** What somebody meant who wrote a cell in a form of her own: only what leaves no other reading. */
import {formatDate} from '../../src/domain/calendar-date';
import {inYearOf, meantDate} from '../../src/domain/meant-date';
import {
  meantAlignment,
  meantCount,
  meantMinutes,
} from '../../src/domain/meant-number';
import {
  meantGrades,
  meantMonth,
  meantPriority,
  meantStatus,
} from '../../src/domain/meant-word';
import {monthOf} from '../../src/domain/month';

const OCTOBER = monthOf(2026, 10);
const AUGUST = monthOf(2026, 8);

test.each([
  ['10/14/2026', '2026-10-14'],
  ['14/10/2026', '2026-10-14'],
  ['10/5/2026', '2026-10-05'],
  ['5/10/2026', '2026-10-05'],
  ['5.10.26', '2026-10-05'],
  ['10/14', '2026-10-14'],
  ['2026/10/14', '2026-10-14'],
  ['Oct 14', '2026-10-14'],
  ['October 14th, 2026', '2026-10-14'],
  ['14 Oct 2026', '2026-10-14'],
  ['11/13/2026', '2026-11-13'],
])('in a row of October 2026 %j is %s', (text, day) => {
  expect(formatDate(meantDate(text, OCTOBER)!)).toBe(day);
});

test.each([
  '',
  '09/31/2026',
  '31.09.26',
  'after winter break',
  '4/5/2026',
  'Jan 5',
  '10/40/2026',
  'Oct 32',
  '14',
  '1/2/3/4',
])('in a row of October 2026 nobody can tell which day %j is', text => {
  expect(meantDate(text, OCTOBER)).toBeUndefined();
});

test('without a month a day is told by its figures alone', () => {
  expect(meantDate('10/14', null)).toBeUndefined();
  expect(meantDate('10/5/2026', null)).toBeUndefined();
  expect(formatDate(meantDate('10/14/2026', null)!)).toBe('2026-10-14');
  expect(formatDate(meantDate('10/10/2026', null)!)).toBe('2026-10-10');
});

test('a day moves to the year of its month, and to no other month', () => {
  const october14 = {year: 2025, month: 10, day: 14};
  expect(inYearOf(october14, OCTOBER)).toEqual({...october14, year: 2026});
  expect(inYearOf({year: 2026, month: 9, day: 14}, OCTOBER)).toBeUndefined();
  const leapDay = {year: 2024, month: 2, day: 29};
  expect(inYearOf(leapDay, monthOf(2027, 2))).toBeUndefined();
});

test.each([
  ['1:30', 90],
  ['0:45', 45],
  ['1:30 h', 90],
  ['1.5 h', 90],
  ['1,5 hours', 90],
  ['1h30m', 90],
  ['45 minutes?', 45],
  ['~45', 45],
  ['about 45 min', 45],
  ["45'", 45],
  ['45 m', 45],
  ['60.0', 60],
])('%j is %i minutes', (text, minutes) => {
  expect(meantMinutes(text)).toBe(minutes);
});

test.each(['30-45', '1:75', 'an hour', '45/60', '1.55.2', '', '1.01 h'])(
  'nobody can tell how many minutes %j is',
  text => {
    expect(meantMinutes(text)).toBeUndefined();
  },
);

test.each([
  ['~30', 30],
  ['4x', 4],
  ['4 sessions', 4],
  ['30 people', 30],
  ['1,200', 1200],
  ['4.0', 4],
])('%j counts %i', (text, number) => {
  expect(meantCount(text)).toBe(number);
});

test.each(['4 or 5', '2 x 30', '-4', '1,5', '1.000', 'four', '4 weeks'])(
  'nobody can tell how many %j is',
  text => {
    expect(meantCount(text)).toBeUndefined();
  },
);

test.each([
  ['2 practices it', 2],
  ['3 - performs', 3],
  ['1.', 1],
])('%j is alignment %i', (text, alignment) => {
  expect(meantAlignment(text)).toBe(alignment);
});

test.each(['2.5', '2-3', '23', '4', '1/2', 'two'])(
  'nobody can tell which alignment %j is',
  text => {
    expect(meantAlignment(text)).toBeUndefined();
  },
);

test.each([
  ['Octobr', '2026-10'],
  ['Ocotber 2026', '2026-10'],
  ['Janurary', '2027-01'],
  ['2026/10', '2026-10'],
  ['10-2026', '2026-10'],
  ['10.2026', '2026-10'],
  ['October?', '2026-10'],
])('%j is %s', (text, month) => {
  expect(meantMonth(text, AUGUST)).toBe(month);
});

test.each(['Fall', '31.09.26', 'after winter break', '13/2026', 'Q2', '10/26'])(
  'nobody can tell which month %j is',
  text => {
    expect(meantMonth(text, AUGUST)).toBeUndefined();
  },
);

test.each([
  ['3 & 4', '3, 4'],
  ['3 and 4', '3, 4'],
  ['3/4', '3, 4'],
  ['Gr. 3', '3'],
  ['gr K', 'K'],
  ['3?', '3'],
  [{year: 2026, month: 3, day: 5}, '3-5'],
])('%j is grade %s', (cell, grades) => {
  expect(meantGrades(cell)).toBe(grades);
});

test.each(['13', '0', 'third', 'all', {year: 2026, month: 9, day: 13}])(
  'nobody can tell which grade %j is',
  cell => {
    expect(meantGrades(cell)).toBeUndefined();
  },
);

test('a word of ours is told from a slip, and from nothing else', () => {
  expect(meantStatus('Comfirmed')).toBe('Confirmed');
  expect(meantStatus('done')).toBeUndefined();
  expect(meantPriority('HIHG')).toBe('High');
  expect(meantPriority('Now')).toBeUndefined();
});
