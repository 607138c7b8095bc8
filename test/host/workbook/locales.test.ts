/** What people type, and what they are shown, in each locale's own ways. */
import fc from 'fast-check';
import {displayText} from '../../../src/host/workbook/number-format';
import {locale} from '../../../src/host/workbook/locale';
import {parseTyped} from '../../../src/host/workbook/typing';
import {serialOf} from '../../../src/host/workbook/zone';

const YEAR = 2026;
const LOCALES = ['en_US', 'en_GB', 'de_DE', 'pt_BR', 'es_ES', 'es_MX'] as const;

/** What it becomes, and how that shows; text where it is none. */
function typed(text: string, name: string): [unknown, string] {
  const own = locale(name);
  const {value, format} = parseTyped(text, own, YEAR);
  return [value, displayText(value, format, own)];
}

const day = (year: number, month: number, date: number) =>
  serialOf(year, month, date);
const MARCH_4 = day(2026, 3, 4);
const APRIL_3 = day(2026, 4, 3);

test.each<[string, string, unknown, string]>([
  ['1,234.5', 'en_US', 1234.5, '1,234.50'],
  ['1,234.5', 'en_GB', 1234.5, '1,234.50'],
  ['1,234.5', 'es_MX', 1234.5, '1,234.50'],
  ['1.234,5', 'de_DE', 1234.5, '1.234,50'],
  ['1.234,5', 'pt_BR', 1234.5, '1.234,50'],
  ['1.234,5', 'es_ES', 1234.5, '1.234,50'],
  ['1.234,5', 'en_US', '1.234,5', '1.234,5'],
  ['1,234.5', 'de_DE', '1,234.5', '1,234.5'],
  ['1,5', 'de_DE', 1.5, '1,5'],
  ['1.5', 'en_US', 1.5, '1.5'],
  ['1234', 'de_DE', 1234, '1234'],
  ['12.345', 'de_DE', 12345, '12.345'],
  ['1.234.567', 'es_ES', 1234567, '1.234.567'],
  ['1,234,567', 'en_US', 1234567, '1,234,567'],
  ['1,23,456', 'en_US', '1,23,456', '1,23,456'],
  ['12,5%', 'de_DE', 0.125, '12,50%'],
  ['12%', 'pt_BR', 0.12, '12%'],
  ['-12.5 %', 'en_US', -0.125, '-12.50%'],
  ['$1,234.50', 'en_US', 1234.5, '$1,234.50'],
  ['$1,234', 'en_US', 1234, '$1,234'],
  ['£3', 'en_GB', 3, '£3'],
  ['£3.5', 'en_GB', 3.5, '£3.50'],
  ['3,50 €', 'de_DE', 3.5, '3,50 €'],
  ['3 €', 'es_ES', 3, '3 €'],
  ['R$ 3,50', 'pt_BR', 3.5, 'R$ 3,50'],
  ['$3.50', 'es_MX', 3.5, '$3.50'],
  ['€3', 'en_US', 3, '€3'],
  ['($3.50)', 'en_US', -3.5, '-$3.50'],
  ['-$3.50', 'en_US', -3.5, '-$3.50'],
  ['$-3.50', 'en_US', -3.5, '-$3.50'],
  ['+3', 'en_US', 3, '3'],
  ['+-3', 'en_US', '+-3', '+-3'],
  ['$5%', 'en_US', '$5%', '$5%'],
  ['1,5E3', 'de_DE', 1500, '1,50E+03'],
  ['1e-3', 'en_US', 0.001, '1.00E-03'],
  ['5.', 'en_US', 5, '5'],
  ['.', 'en_US', '.', '.'],
  ['%', 'en_US', '%', '%'],
])('%s in %s', (text, name, value, shown) => {
  expect(typed(text, name)).toEqual([value, shown]);
});

test.each<[string, string, unknown, string]>([
  ['3/4', 'en_US', MARCH_4, '3/4'],
  ['3/4', 'en_GB', APRIL_3, '03/04'],
  ['3/4/26', 'en_US', MARCH_4, '3/4/2026'],
  ['3/4/26', 'es_MX', APRIL_3, '03/04/2026'],
  ['3/4/2026', 'pt_BR', APRIL_3, '03/04/2026'],
  ['3-4-2026', 'en_US', MARCH_4, '3-4-2026'],
  ['3.4.2026', 'de_DE', APRIL_3, '03.04.2026'],
  ['03.04.26', 'de_DE', APRIL_3, '03.04.2026'],
  ['3.4.2026', 'en_US', '3.4.2026', '3.4.2026'],
  ['3/4/29', 'en_US', day(2029, 3, 4), '3/4/2029'],
  ['3/4/30', 'en_US', day(1930, 3, 4), '3/4/1930'],
  ['3/4/99', 'en_US', day(1999, 3, 4), '3/4/1999'],
  ['13/4/2026', 'en_US', '13/4/2026', '13/4/2026'],
  ['13/4/2026', 'en_GB', day(2026, 4, 13), '13/04/2026'],
  ['4/13/2026', 'en_GB', '4/13/2026', '4/13/2026'],
  ['2026-03-04', 'en_GB', MARCH_4, '2026-03-04'],
  ['2026/3/4', 'de_DE', MARCH_4, '2026-03-04'],
  ['2026-3-4', 'en_US', MARCH_4, '2026-03-04'],
  ['2026-03', 'en_US', day(2026, 3, 1), '2026-03'],
  ['3/2026', 'en_US', day(2026, 3, 1), '3/2026'],
  ['3-2026', 'de_DE', day(2026, 3, 1), '3/2026'],
  ['2026-02-29', 'en_US', '2026-02-29', '2026-02-29'],
  ['2028-02-29', 'en_US', day(2028, 2, 29), '2028-02-29'],
  ['2/29/2000', 'en_US', day(2000, 2, 29), '2/29/2000'],
  ['2/29/1900', 'en_US', '2/29/1900', '2/29/1900'],
  ['0/4/2026', 'en_US', '0/4/2026', '0/4/2026'],
  ['Mar 4', 'en_US', MARCH_4, 'Mar 4'],
  ['mar 4, 2026', 'en_US', MARCH_4, 'Mar 4, 2026'],
  ['March 4 2026', 'en_GB', MARCH_4, 'Mar 4, 2026'],
  ['Sept 4, 2026', 'en_US', day(2026, 9, 4), 'Sep 4, 2026'],
  ['Wed, Mar 4, 2026', 'en_US', MARCH_4, 'Mar 4, 2026'],
  ['4 Mar', 'en_US', MARCH_4, '4-Mar'],
  ['4-Mar-2026', 'en_US', MARCH_4, '4-Mar-2026'],
  ['4 de marzo de 2026', 'es_ES', MARCH_4, '4-mar-2026'],
  ['4 de março de 2026', 'pt_BR', MARCH_4, '4-mar-2026'],
  ['4. März 2026', 'de_DE', MARCH_4, '4-Mär-2026'],
  ['4 March 2026', 'es_ES', MARCH_4, '4-mar-2026'],
  ['marzo 2026', 'es_MX', day(2026, 3, 1), 'marzo 2026'],
  ['Mar 2026', 'en_US', day(2026, 3, 1), 'Mar 2026'],
  ['March 2026', 'en_US', day(2026, 3, 1), 'March 2026'],
  ['4 marzo 2026', 'en_US', '4 marzo 2026', '4 marzo 2026'],
  ['Foo 4, 2026', 'en_US', 'Foo 4, 2026', 'Foo 4, 2026'],
  ['March 32', 'en_US', 'March 32', 'March 32'],
])('the day %s in %s', (text, name, value, shown) => {
  expect(typed(text, name)).toEqual([value, shown]);
});

test.each<[string, unknown, string]>([
  ['0:00', 0, '0:00'],
  ['9:05', 545, '9:05'],
  ['9:05:30', 545.5, '9:05:30'],
  ['23:59', 1439, '23:59'],
  ['12:30 AM', 30, '12:30 AM'],
  ['12:30 PM', 750, '12:30 PM'],
  ['1:30 am', 90, '1:30 AM'],
  ['1:30 pm', 810, '1:30 PM'],
  ['1:30pm', 810, '1:30 PM'],
  ['1:30 p.m.', 810, '1:30 PM'],
  ['1 pm', 780, '1:00 PM'],
  ['11:59:30 PM', 1439.5, '11:59:30 PM'],
  ['24:00', 1440, '24:00:00'],
  ['30:15', 1815, '30:15:00'],
  ['9:60', '9:60', '9:60'],
  ['9:05:60', '9:05:60', '9:05:60'],
  ['13:00 PM', '13:00 PM', '13:00 PM'],
  ['0:30 PM', '0:30 PM', '0:30 PM'],
  ['9', 9 * 1440, '9'],
])('the time %s', (text, minutes, shown) => {
  const [value, display] = typed(text, 'en_US');
  expect(display).toBe(shown);
  if (typeof minutes === 'string') expect(value).toBe(minutes);
  else expect(value).toBeCloseTo((minutes as number) / 1440, 9);
});

test.each([
  ['en_US', '3/4/2026 15:30', '3/4/2026 15:30:00'],
  ['en_US', '3/4/2026 3:30 PM', '3/4/2026 15:30:00'],
  ['en_US', '2026-03-04T15:30', '3/4/2026 15:30:00'],
  ['en_US', 'Mar 4, 2026, 15:30', '3/4/2026 15:30:00'],
  ['en_GB', '4/3/2026 15:30', '04/03/2026 15:30:00'],
  ['de_DE', '4.3.2026 15:30', '04.03.2026 15:30:00'],
  ['es_ES', '4/3/2026 15:30', '04/03/2026 15:30:00'],
])('in %s, %s is a day and a time', (name, text, shown) => {
  const [value, display] = typed(text, name);
  expect([value, display]).toEqual([MARCH_4 + 15.5 / 24, shown]);
});

test.each([
  ['en_US', 'TRUE', 'FALSE'],
  ['en_GB', 'TRUE', 'FALSE'],
  ['de_DE', 'WAHR', 'FALSCH'],
  ['pt_BR', 'VERDADEIRO', 'FALSO'],
  ['es_ES', 'VERDADERO', 'FALSO'],
  ['es_MX', 'VERDADERO', 'FALSO'],
])('in %s the truths are %s and %s', (name, yes, no) => {
  for (const text of [yes, yes.toLowerCase(), 'true'])
    expect(typed(text, name)).toEqual([true, yes]);
  for (const text of [no, no.toLowerCase(), 'False'])
    expect(typed(text, name)).toEqual([false, no]);
  expect(typed(`${yes}!`, name)).toEqual([`${yes}!`, `${yes}!`]);
});

test('a locale that is not known is its language’s, else American', () => {
  expect(typed('1.234,5', 'de_AT')[0]).toBe(1234.5);
  expect(typed('13/4/2026', 'es_AR')[0]).toBe(day(2026, 4, 13));
  expect(typed('1,234.5', 'xx_XX')[0]).toBe(1234.5);
});

test('what a number, a day, a time or a truth shows, typed again, is the same', () => {
  const value = fc.oneof(
    fc.integer({min: -1e9, max: 1e9}),
    fc.integer({min: -1e8, max: 1e8}).map(cents => cents / 100),
    fc.boolean(),
  );
  const serial = fc.integer({min: day(1931, 1, 1), max: day(2029, 12, 31)});
  fc.assert(
    fc.property(
      value,
      serial,
      fc.integer({min: 0, max: 86_399}),
      fc.constantFrom(...LOCALES),
      (plain, date, second, name) => {
        const own = locale(name);
        const again = (given: number | boolean, format?: string) =>
          parseTyped(displayText(given, format, own), own, YEAR).value;
        expect(again(plain)).toBe(plain);
        if (typeof plain === 'number') {
          expect(again(plain, '#,##0.00')).toBe(plain);
          expect(again(plain, own.currency.format)).toBe(plain);
        }
        expect(again(date, own.date)).toBe(date);
        expect(again(date, 'yyyy-mm-dd')).toBe(date);
        expect(again(date, 'd-mmm-yyyy')).toBe(date);
        const both = date + second / 86_400;
        expect(again(both, own.dateTime)).toBeCloseTo(both, 8);
        const time = second / 86_400;
        expect(again(time, 'h:mm:ss AM/PM')).toBeCloseTo(time, 8);
        expect(again(time, 'h:mm:ss')).toBeCloseTo(time, 8);
      },
    ),
    {numRuns: 300},
  );
});
