import {displayText} from '../../../src/host/workbook/number-format';
import {locale} from '../../../src/host/workbook/locale';

const US = locale('en_US');
const GERMAN = locale('de_DE');

test.each([
  [1234.5, undefined, '1234.5'],
  [0.1 + 0.2, undefined, '0.3'],
  [1 / 3, undefined, '0.3333333333'],
  [-0, undefined, '0'],
  [1e21, undefined, '1E+21'],
  [1234.567, '0', '1235'],
  [1234.567, '0.00', '1234.57'],
  [1.005, '0.00', '1.01'],
  [1234567.8, '#,##0', '1,234,568'],
  [1234.5, '#,##0.00', '1,234.50'],
  [0.256, '0%', '26%'],
  [0.256, '0.0%', '25.6%'],
  [-3.5, '$#,##0.00', '-$3.50'],
  [3.5, '[$€-407]#,##0.00', '€3.50'],
  [-5, '0;(0);"zero"', '(5)'],
  [0, '0;(0);"zero"', 'zero'],
  [0, '0;(0)', '0'],
  [-0.001, '0.00', '0.00'],
  [5, '0.##', '5.'],
  [5, '0.###############', '5'],
  [5.25, '0.##', '5.25'],
  [7, '000', '007'],
  [12345, '0.00E+00', '1.23E+04'],
  [12000, '0.0,"k"', '12.0k'],
  [4, '0 "hours"', '4 hours'],
  [4, '@', '4'],
  [4, 'General', '4'],
  [3, '[<5]"few";"many"', 'few'],
  [9, '[<5]"few";"many"', 'many'],
  [1e300, 'yyyy-mm-dd', '1E+300'],
  [1e300, '%%%%%0', '%%%%%1E+300'],
  [1, `0.${'0'.repeat(150)}E+00`, `1.${'0'.repeat(30)}E+00`],
])('%d as %s', (value, format, text) => {
  expect(displayText(value, format, US)).toBe(text);
});

// Source: developers.google.com/workspace/sheets/api/guides/formats, "Number format tokens".
test.each([
  [23.25, '0 #/#', '23 1/4'],
  [23.25, '0 #/8', '23 2/8'],
  [23.1, '0 #/3', '23'],
  [23.9, '0 #/3', '24'],
  [-2.5, '# ?/?', '-2 1/2'],
  [2.75, '# ??/??', '2  3/4 '],
  [2.9375, '# ??/??', '2 15/16'],
  [Math.PI, '# ?/?', '3 1/7'],
  [Math.PI, '# ???/???', '3  16/113'],
  [0.1 + 0.2, '0 ?/??', '0 3/10'],
  [1.25, '?/?', '5/4'],
  [7.3, '# ??/100', '7 30/100'],
  [1.5, '0 ?/? "cups"', '1 1/2 cups'],
  [3, '0 ?/? "cups"', '3 cups'],
  [1.999, '# ?/?', '2'],
])('%d as the fraction %s', (value, format, text) => {
  expect(displayText(value, format, US)).toBe(text);
});

test.each([
  [5.5, '0.0??', '5.5  '],
  [5.25, '0.0??', '5.25 '],
  [5.125, '0.0??', '5.125'],
  [5, '0.??', '5.  '],
  [5, '??0', '  5'],
  [1234, '??0', '1234'],
  [0, '?', ' '],
  [12.5, '???.???', ' 12.5  '],
])(
  '%d as %s keeps room for digits that are not shown',
  (value, format, text) => {
    expect(displayText(value, format, US)).toBe(text);
  },
);

test.each([
  [5551234, '000-0000', '555-1234'],
  [2125551234, '(000) 000-0000', '(212) 555-1234'],
  [1234567, '00-00', '12345-67'],
  [7, '00-00', '00-07'],
])('%d as %s has its digits on both sides', (value, format, text) => {
  expect(displayText(value, format, US)).toBe(text);
});

test.each([
  [12345, '0.00e+00', '1.23e+04'],
  [12345, '0.00E-00', '1.23E04'],
  [0.00012, '0.0E-0', '1.2E-4'],
])('%d as %s has its power as it is asked for', (value, format, text) => {
  expect(displayText(value, format, US)).toBe(text);
});

// 46310.6458333 is Thursday, October 15th 2026, 15:30.
test.each([
  ['M/d/yyyy', '10/15/2026'],
  ['yyyy-mm-dd', '2026-10-15'],
  ['mmm d', 'Oct 15'],
  ['mmmm yyyy', 'October 2026'],
  ['dddd, d mmmm', 'Thursday, 15 October'],
  ['h:mm am/pm', '3:30 pm'],
  ['h:mm AM/PM', '3:30 PM'],
  ['hh:mm:ss', '15:30:00'],
  ['m/d/yy h:mm', '10/15/26 15:30'],
  ['"on" d.m.', 'on 15.10.'],
])('a day as %s', (format, text) => {
  expect(displayText(46310 + 15.5 / 24, format, US)).toBe(text);
});

test.each([
  [0.5 / 24, '12:30 AM'],
  [1 / 24, '1:00 AM'],
  [12.5 / 24, '12:30 PM'],
  [23 / 24, '11:00 PM'],
])('a day has twelve hours twice: %d is %s', (share, text) => {
  expect(displayText(share, 'h:mm AM/PM', US)).toBe(text);
});

test('hours beyond a day count on with [h]', () => {
  expect(displayText(1.5, '[h]:mm', US)).toBe('36:00');
  expect(displayText(0.999999999, '[h]:mm:ss', US)).toBe('24:00:00');
});

test('other locales write numbers and months their way', () => {
  expect(displayText(1234.5, '#,##0.00', GERMAN)).toBe('1.234,50');
  expect(displayText(46310, 'd. mmmm yyyy', GERMAN)).toBe('15. Oktober 2026');
});

test('text and truths show as they are, text sections around text', () => {
  expect(displayText('Library', '0.00', US)).toBe('Library');
  expect(displayText('Library', '0;0;0;"to "@', US)).toBe('to Library');
  expect(displayText(true, '0.00', US)).toBe('TRUE');
  expect(displayText({error: '#N/A'}, undefined, US)).toBe('#N/A');
});
