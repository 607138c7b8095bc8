import {
  dayReader,
  hasDecimalComma,
  isDayFirst,
} from '../../src/sheet/day-reader';

const monthFirst = dayReader(false);
const dayFirst = dayReader(true);

test.each([
  [{year: 2026, month: 10, day: 6}, '2026-10-06'],
  [46301, '2026-10-06'],
  [46301.75, '2026-10-06'],
  ['2026-10-06', '2026-10-06'],
  [' 2028-02-29 ', '2028-02-29'],
  ['Oct 6, 2026', '2026-10-06'],
  ['October 6th 2026', '2026-10-06'],
  ['6 Oct. 2026', '2026-10-06'],
  ['', null],
])('%j is the day %s, wherever the file is from', (cell, day) => {
  for (const read of [monthFirst, dayFirst])
    expect(read(cell)).toEqual({value: day, troubles: []});
});

test.each([
  ['10/6/2026', '2026-10-06', '2026-06-10'],
  ['1/2/27', '2027-01-02', '2027-02-01'],
  ['01-02-2027', '2027-01-02', '2027-02-01'],
  ['3.4.2027', '2027-03-04', '2027-04-03'],
])(
  '%s is %s with the month first and %s with the day first',
  (cell, us, uk) => {
    expect(monthFirst(cell).value).toBe(us);
    expect(dayFirst(cell).value).toBe(uk);
  },
);

test.each([
  ['31/12/2026', 'Did you mean 2026-12-31?'],
  ['2/29/2027', 'Write the date as 2026-10-14.'],
  ['13/13/2026', 'Write the date as 2026-10-14.'],
  ['2026-02-30', 'Write the date as 2026-10-14.'],
  ['Feb 30, 2026', 'Write the date as 2026-10-14.'],
  ['Oct 6', 'Write the date as 2026-10-14.'],
  ['next Monday', 'Write the date as 2026-10-14.'],
  [true, 'Write the date as 2026-10-14.'],
  [-5, 'Write the date as 2026-10-14.'],
  ['#REF!', 'Write the date as 2026-10-14.'],
])('%j is no day where the month comes first', (cell, fix) => {
  expect(monthFirst(cell)).toMatchObject({
    value: null,
    troubles: [{severity: 'problem', fix}],
  });
});

test('a date in the other order is told with the order of the file', () => {
  expect(dayFirst('12/31/2026').troubles[0]).toMatchObject({
    message:
      '"12/31/2026" is not a date in the order of this file, day/month/year.',
    fix: 'Did you mean 2026-12-31?',
  });
});

test.each([
  ['en_US', false],
  ['es_PR', false],
  ['fil_PH', false],
  ['en', false],
  ['', false],
  ['en_GB', true],
  ['pt_BR', true],
  ['es_MX', true],
  ['de_DE', true],
])('a file from %s writes the day first: %s', (locale, first) => {
  expect(isDayFirst(locale)).toBe(first);
});

test.each([
  ['en_US', false],
  ['es_MX', false],
  ['es_PR', false],
  ['de_CH', false],
  ['ja_JP', false],
  ['', false],
  ['es_ES', true],
  ['pt_BR', true],
  ['de_DE', true],
  ['fr', true],
])('a file from %s writes 62,5: %s', (locale, withComma) => {
  expect(hasDecimalComma(locale)).toBe(withComma);
});
