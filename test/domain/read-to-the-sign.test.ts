/** What is read of a cell, to the last sign, and what is so near to it that it could be taken for it. */
import {childDataIn} from '../../src/domain/child-data';
import {
  frameworkNamed,
  parseFrameworks,
} from '../../src/domain/chosen-frameworks';
import {formatDate} from '../../src/domain/calendar-date';
import type {Cell} from '../../src/domain/cell';
import {COMMON_CORE} from '../../src/domain/common-core';
import {parseGrades} from '../../src/domain/grade';
import {parseHours} from '../../src/domain/hours';
import {meantDate} from '../../src/domain/meant-date';
import {meantCount, meantMinutes} from '../../src/domain/meant-number';
import {meantGrades, meantMonth} from '../../src/domain/meant-word';
import {parseMinutes} from '../../src/domain/minutes';
import {isMonth, monthOf, parseMonth} from '../../src/domain/month';

const AUGUST = monthOf(2026, 8);
const OCTOBER = monthOf(2026, 10);

const READERS: {readonly [what: string]: (cell: Cell) => unknown} = {
  month: cell => parseMonth(cell, AUGUST),
  grades: cell => parseGrades(cell)?.join(),
  hours: parseHours,
  minutes: parseMinutes,
  'meant minutes': cell => meantMinutes(String(cell)),
  'meant count': cell => meantCount(String(cell)),
  'meant month': cell => meantMonth(String(cell), AUGUST),
  'meant grades': meantGrades,
  'meant day': cell => {
    const day = meantDate(String(cell), OCTOBER);
    return day && formatDate(day);
  },
};

const READ: {readonly [what: string]: readonly (readonly [Cell, unknown])[]} = {
  month: [
    [1, undefined],
    [36526, '2000-01'],
    [73051, undefined],
    [99999, undefined],
    [100000, undefined],
    ['1999-12', undefined],
    ['x2026-10', undefined],
    ['2026-101', undefined],
    ['x10/2026', undefined],
    ['10/20261', undefined],
    ['x46266', undefined],
    ['462661', undefined],
    ['x October', undefined],
    ['2099-12', '2099-12'],
    ['2100-01', undefined],
    ['Oct., 2026', '2026-10'],
    ['Oct, 2026', '2026-10'],
  ],
  grades: [
    ['pre k', 'PK'],
    ['PK', 'PK'],
    ['01', '1'],
    ['1st', '1'],
    ['2nd', '2'],
    ['3rd', '3'],
    ['4th', '4'],
    ['10th', '10'],
    ['12th', '12'],
    ['0K', undefined],
    ["'3", '3'],
    ["3'", undefined],
    ["3', 4", undefined],
    [true, undefined],
    [false, undefined],
    [{year: 2026, month: 3, day: 5}, undefined],
    ['Grade3', '3'],
    ['Grades 3', '3'],
    ['3 grade', '3'],
    ['3 grades', undefined],
    ['3 grade 4', undefined],
    ['upgrade 3', undefined],
    ['-3', undefined],
    ['3-x', undefined],
    ['x-3', undefined],
    ['Pre-K-1', 'PK,K,1'],
    ['K-2', 'K,1,2'],
    ['5-3', undefined],
    ['3-3', undefined],
  ],
  hours: [
    [true, undefined],
    ['2.25', 2.25],
    ['10 hr', 10],
    ['10 hr.', 10],
    ['10 hrs', 10],
    ['10 hrs.', 10],
    ['1 hour', 1],
    ['10h', 10],
    ['10 h a month', 10],
    ['10 h per month', 10],
    ['10 h/month', 10],
    ['10 monthly', undefined],
    ['10 a month or so', undefined],
    ['90 min', 1.5],
    ['744', 744],
    ['745', undefined],
    ['soon', undefined],
  ],
  minutes: [
    [true, undefined],
    ['45 minute', 45],
    ['45 minutes', 45],
    ['45 mins.', 45],
    ['45min', 45],
    ['45 min each', undefined],
    ['1 hr', 60],
    ['1 hrs', 60],
    ['1 hour', 60],
    ['2 hours', 120],
    ['1 h 05', 65],
    ['1 h 59', 119],
    ['1 h 60', undefined],
    ['1 h 30 min', 90],
    ['1 h 30min', 90],
    ['1 h 30 minute', 90],
    ['1 h. 30', 90],
    ['x 1 h', undefined],
  ],
  'meant minutes': [
    ['10:30', 630],
    ['1:30h', 90],
    ['1:30 hour', 90],
    ['1:30 hours', 90],
    ['1:30 pm', undefined],
    ['at 1:30', undefined],
    ['101:30', undefined],
    ['10.5 h', 630],
    ['1.25h', 75],
    ['1.5 hr', 90],
    ['1.5 hrs', 90],
    ['1.5 hour', 90],
    ['1.5 h.', 90],
    ['1.5 hx', undefined],
    ['x1.5 h', undefined],
    ['approx 45', 45],
    ['approx. 45', 45],
    ['ca. 45', 45],
    ['45 about', undefined],
    ['45?!', 45],
    ['45 ?', 45],
    ['1,250', 1250],
    ['12,500', 12500],
    ['1,250,000', undefined],
    ['60.00', 60],
    ['60.000', undefined],
  ],
  'meant count': [
    ['4 session', 4],
    ['4 sessions', 4],
    ['4 times', 4],
    ['4x', 4],
    ['4 x 2', undefined],
    ['4 people each', undefined],
  ],
  'meant month': [
    ['Octobr?!', '2026-10'],
    ['2026/10', '2026-10'],
    ['2026 10', '2026-10'],
    ['2026/10/14', undefined],
    ['12026/10', undefined],
    ['10.2026', '2026-10'],
    ['14.10.2026', undefined],
    ['10.20261', undefined],
    ['x octobr', undefined],
    ['?October', undefined],
  ],
  'meant grades': [
    ['Gr. 3', '3'],
    ['gr3', '3'],
    ['Gd 3', '3'],
    ['gr K', 'K'],
    ['gr x', undefined],
    ['3?!', '3'],
    ['?3', undefined],
    ['3 & 4', '3, 4'],
  ],
  'meant day': [
    ['x2026-10-14', undefined],
    ['2026-10-145', undefined],
    ['2026.10.14', '2026-10-14'],
    ['x10/14', undefined],
    ['10/14x', undefined],
    ['10/14.', '2026-10-14'],
    ['10/14/2026.', '2026-10-14'],
    ['on Oct 14', undefined],
    ['Oct 14 or so', undefined],
    ['Oct. 14, 2026', '2026-10-14'],
    ['Oct 14 2026', '2026-10-14'],
    ['Oct 1st', '2026-10-01'],
    ['the 14 Oct', undefined],
    ['14 Oct or so', undefined],
    ['14. Oct, 2026', '2026-10-14'],
    ['14th Oct', '2026-10-14'],
    ['14 Oct. 2026', '2026-10-14'],
    ['14', undefined],
  ],
};

describe.each(Object.keys(READ))('%s', what => {
  test.each(READ[what]!)('%j is read as %j', (cell, meaning) => {
    expect(READERS[what]!(cell)).toBe(meaning);
  });
});

test.each(['2026-1', '2026-13', 'x2026-10', '2026-10x', '1999-12', '2100-01'])(
  '%j is no month of a setting',
  text => {
    expect(isMonth(text)).toBe(false);
  },
);

test.each([
  ['write to ana@school.org', 'an email address'],
  ['ana @ school', null],
  ['ana@x.y', null],
  ['1 (401) 555-0199', 'a phone number'],
  ['1401-555-0199', null],
  ['401-555x0199', null],
  ['call 401-555-0199', 'a phone number'],
  ['call (401) 555-0199', 'a phone number'],
  ['+1 401.555.0199', 'a phone number'],
  ['401 555 019', null],
  ['DOB: 3/4/2015', 'a date of birth'],
  ['d.o.b. 3/4', 'a date of birth'],
  ['born on March 4', 'a date of birth'],
  ['born Jan 4', 'a date of birth'],
  ['birthday: 4 May', 'a date of birth'],
  ['birth date 4', 'a date of birth'],
  ['date of birth May 4', 'a date of birth'],
  ['the day numbers were born', null],
  ['student id 123', "a student's number"],
  ["child's ID #A12", "a student's number"],
  ['state id: 9', "a student's number"],
  ['1234567', "a student's number"],
  ['123456', null],
  ['2026-1234567', null],
  ['IEP for Marcus', "a child's support or discipline"],
  ['504 plan for Ana', "a child's support or discipline"],
  ['504 of M.', "a child's support or discipline"],
  ['counseling for Ana', "a child's support or discipline"],
  ['counselling for Ana', "a child's support or discipline"],
  ['suspended for Ana', "a child's support or discipline"],
  ['suspension of Ana', "a child's support or discipline"],
  ['discipline of Ana', "a child's support or discipline"],
  ['IEP for all', null],
  ['Student: Ana Silva', "a child's name"],
  ['students Ana Silva', "a child's name"],
  ['kid Zoë Ø', "a child's name"],
  ['child Ángela Núñez', "a child's name"],
  ['kid ángela núñez', null],
  ['student council', null],
  ['Student Council', null],
  ['A.B., grade 3', "a child's initials"],
  ['A. B. in Gr. K', "a child's initials"],
  ['AB. gr 12', "a child's initials"],
  ['A B in Gr. K', null],
  ['Vitamin AB for grade 3', null],
])('%j looks like %j', (text, words) => {
  expect(childDataIn(text)).toBe(words);
});

test('frameworks are named apart by commas, semicolons or lines, each once', () => {
  expect(
    parseFrameworks(' Florida, florida;Texas\n\r,Common Core State Standards'),
  ).toEqual(['Florida', 'Texas', 'Common Core State Standards']);
  expect(parseFrameworks('')).toEqual([]);
});

test.each([
  'CCSS',
  'Common Core',
  'the Common Core',
  'Common Core State Standards',
  'Common Core Standard',
  'Common Core State Standards (CCSS)',
])('%s is the Common Core', name => {
  expect(frameworkNamed(name, ['Texas'])).toBe(COMMON_CORE);
});

test.each(['My Common Core', 'Common Core of Texas', 'CCSSX', ''])(
  '%j is no framework of the school',
  name => {
    expect(frameworkNamed(name, ['Texas'])).toBeUndefined();
    expect(frameworkNamed('TEXAS', ['Texas', name])).toBe('Texas');
  },
);
