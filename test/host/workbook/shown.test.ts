/** Number formats, mark by mark. Source: developers.google.com/workspace/sheets/api/guides/formats. */
import {displayText} from '../../../src/host/workbook/number-format';
import {locale} from '../../../src/host/workbook/locale';

const shown = (
  value: number | string | boolean,
  format: string,
  name = 'en_US',
) => displayText(value, format, locale(name));

/** 2026-03-04 16:08:53.528, a Wednesday. */
const MOMENT = 46085 + (16 * 3600 + 8 * 60 + 53.528) / 86_400;

test.each([
  ['h:mm:ss.00 a/p', '4:08:53.53 p'],
  ['h:mm:ss.0 A/P', '4:08:53.5 P'],
  ['hh:mm:ss.000', '16:08:53.528'],
  ['h:mm', '16:08'],
  ['hh', '16'],
  ['h am/pm', '4 pm'],
  ['hh AM/PM', '04 PM'],
  ['m', '3'],
  ['mm', '03'],
  ['mmm', 'Mar'],
  ['mmmm', 'March'],
  ['mmmmm', 'M'],
  ['d', '4'],
  ['dd', '04'],
  ['ddd', 'Wed'],
  ['dddd', 'Wednesday'],
  ['yy', '26'],
  ['yyyy', '2026'],
  ['y', '26'],
  ['mmmm d \\[dddd\\]', 'March 4 [Wednesday]'],
  ['hhmm "hours"', '1608 hours'],
  ['mm:ss', '08:54'],
  ['m:s', '8:54'],
  ['h "h" m "min"', '16 h 8 min'],
  ['yyyy-mm-dd hh:mm', '2026-03-04 16:08'],
  ['m/d h:m', '3/4 16:8'],
])('a moment as %s', (format, text) => {
  expect(shown(MOMENT, format)).toBe(text);
});

test.each([
  [0, '12 AM', '0', '12:00 AM'],
  [0.5, '12 PM', '12', '12:00 PM'],
  [0.25, '6 AM', '6', '6:00 AM'],
  [0.75, '6 PM', '18', '6:00 PM'],
  [0.99999999, '12 AM', '0', '12:00 AM'],
])('the time %d is %s', (time, twelve, hour, full) => {
  expect(shown(time, 'h AM/PM')).toBe(twelve);
  expect(shown(time, 'h')).toBe(hour);
  expect(shown(time, 'h:mm AM/PM')).toBe(full);
});

// Source: developers.google.com/workspace/sheets/api/guides/formats, "About date & time values".
test.each([
  [0, '1899-12-30 00:00'],
  [1, '1899-12-31 00:00'],
  [2.5, '1900-01-01 12:00'],
  [33.625, '1900-02-01 15:00'],
  [60, '1900-02-28 00:00'],
  [61, '1900-03-01 00:00'],
])('day %d of the calendar is %s', (day, text) => {
  expect(shown(day, 'yyyy-mm-dd hh:mm')).toBe(text);
});

test.each([
  [1.5, '[h]:mm', '36:00'],
  [1.5, '[hh]:mm:ss', '36:00:00'],
  [0.25, '[hhh]', '006'],
  [0.25, '[m]', '360'],
  [0.25, '[mm]:ss', '360:00'],
  [0.001, '[s]', '86'],
  [2.25, '[h] "hours"', '54 hours'],
])('%d as %s has lasted %s', (time, format, text) => {
  expect(shown(time, format)).toBe(text);
});

test.each<[number | string | boolean, string, string]>([
  [1234.59, '####.#', '1234.6'],
  [8.9, '#.000', '8.900'],
  [0.631, '0.#', '0.6'],
  [12, '#.0#', '12.0'],
  [1234.568, '#.0#', '1234.57'],
  [12000, '#,###', '12,000'],
  [12000, '#,', '12'],
  [12200000, '0.0,,', '12.2'],
  [0.5, '#.##', '.5'],
  [0, '#', ''],
  [5, '00000', '00005'],
  [0.055, '0.00%', '5.50%'],
  [0.055, '0%', '6%'],
  [1234.5, '#,##0.00 "kg"', '1,234.50 kg'],
  [1234.5, '\\x0', 'x1235'],
  [-1234.5, '#,##0.00', '-1,234.50'],
  [-0.004, '0.00', '0.00'],
  [-0.006, '0.00', '-0.01'],
  [-0.4, '0', '0'],
  [-0.4, '#,##0;(#,##0)', '(0)'],
  [5, '0;-0;"none";"text: "@', '5'],
  [-5, '0;-0;"none";"text: "@', '-5'],
  [0, '0;-0;"none";"text: "@', 'none'],
  ['x', '0;-0;"none";"text: "@', 'text: x'],
  ['x', '0.00', 'x'],
  [0, '0.0;-0.0', '0.0'],
  [-7, '0.0;[Red](0.0)', '(7.0)'],
  [7, '[Blue]0.0;[Red](0.0)', '7.0'],
  [99, '[<100]"low";[<1000]"middle";"high"', 'low'],
  [100, '[<100]"low";[<1000]"middle";"high"', 'middle'],
  [1000, '[<100]"low";[<1000]"middle";"high"', 'high'],
  [3, '[=3]"three";"other"', 'three'],
  [4, '[=3]"three";"other"', 'other'],
  [3, '[>=3]"many";"few"', 'many'],
  [3, '[>3]"many";"few"', 'few'],
  [3, '[<=3]"few";"many"', 'few'],
  [3, '[<>3]"other";"three"', 'three'],
  [12345.678, '0.00E+00', '1.23E+04'],
  [0.00012, '0.0E+00', '1.2E-04'],
  [5, '_(0_)', ' 5 '],
  [5, '@', '5'],
  [true, '0.00', 'TRUE'],
  [3.14159, '', '3.14159'],
  [1e15, '', '1E+15'],
  [123456789012345, '', '123456789012345'],
  [0.0000000001, '', '1E-10'],
  [1.1e-7, '', '0.00000011'],
  [-1.5e20, '', '-1.5E+20'],
  [100, '', '100'],
])('%p as %s', (value, format, text) => {
  expect(shown(value, format)).toBe(text);
});

test.each([
  ['de_DE', '1.234,50', '1,5', '12,50%', 'Mittwoch, 4 März'],
  ['pt_BR', '1.234,50', '1,5', '12,50%', 'quarta-feira, 4 março'],
  ['es_ES', '1.234,50', '1,5', '12,50%', 'miércoles, 4 marzo'],
  ['es_MX', '1,234.50', '1.5', '12.50%', 'miércoles, 4 marzo'],
  ['en_GB', '1,234.50', '1.5', '12.50%', 'Wednesday, 4 March'],
])('%s writes them its way', (name, grouped, plain, percent, moment) => {
  expect(shown(1234.5, '#,##0.00', name)).toBe(grouped);
  expect(shown(1.5, '', name)).toBe(plain);
  expect(shown(0.125, '0.00%', name)).toBe(percent);
  expect(shown(MOMENT, 'dddd, d mmmm', name)).toBe(moment);
});
