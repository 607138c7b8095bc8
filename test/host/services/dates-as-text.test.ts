/** Every letter of Java's patterns, at the hours, days and zones at which it turns over. */
import fc from 'fast-check';
import {formatDate} from '../../../src/host/services/format-date';
import {formatString} from '../../../src/host/services/format-string';
import {parseDate} from '../../../src/host/services/parse-date';

const at = (text: string) => new Date(`${text}Z`);
const shown = (text: string, pattern: string, zone = 'Etc/UTC') =>
  formatDate(at(text), zone, pattern);

test.each([
  ['2026-01-02T00:00:00', '12 0 24 0 AM'],
  ['2026-01-02T01:00:00', '1 1 1 1 AM'],
  ['2026-01-02T11:59:59', '11 11 11 11 AM'],
  ['2026-01-02T12:00:00', '12 12 12 0 PM'],
  ['2026-01-02T13:00:00', '1 13 13 1 PM'],
  ['2026-01-02T23:00:00', '11 23 23 11 PM'],
])('the hour of %s in each of its ways is %s', (moment, text) => {
  expect(shown(moment, 'h H k K a')).toBe(text);
});

test.each([
  ['y', '2026'],
  ['yy', '26'],
  ['yyy', '2026'],
  ['yyyy', '2026'],
  ['yyyyy', '02026'],
  ['M', '3'],
  ['MM', '03'],
  ['MMM', 'Mar'],
  ['MMMM', 'March'],
  ['LLLL', 'March'],
  ['d', '4'],
  ['dd', '04'],
  ['ddd', '004'],
  ['D', '63'],
  ['DDD', '063'],
  ['E', 'Wed'],
  ['EEE', 'Wed'],
  ['EEEE', 'Wednesday'],
  ['u', '3'],
  ['F', '1'],
  ['W', '1'],
  ['w', '10'],
  ['ww', '10'],
  ['YY', '26'],
  ['YYYY', '2026'],
  ['HH', '05'],
  ['hh', '05'],
  ['kk', '05'],
  ['KK', '05'],
  ['m', '6'],
  ['mm', '06'],
  ['s', '7'],
  ['ss', '07'],
  ['S', '8'],
  ['SS', '08'],
  ['SSS', '008'],
  ['G', 'AD'],
  ['z', 'UTC'],
  ['Z', '+0000'],
  ['X', 'Z'],
  ['XX', 'Z'],
  ['XXX', 'Z'],
  ["'at' H", 'at 5'],
  ["''H''", "'5'"],
  ["'it''s' H", "it's 5"],
  ['yyyy.MM/dd-HH:mm', '2026.03/04-05:06'],
])('%s of 2026-03-04 05:06:07.008 is %s', (pattern, text) => {
  expect(shown('2026-03-04T05:06:07.008', pattern)).toBe(text);
});

test.each([
  ['America/New_York', '-0500', '-05', '-0500', '-05:00'],
  ['Asia/Kolkata', '+0530', '+05', '+0530', '+05:30'],
  ['America/St_Johns', '-0330', '-03', '-0330', '-03:30'],
  ['Europe/Berlin', '+0100', '+01', '+0100', '+01:00'],
  ['Pacific/Auckland', '+1300', '+13', '+1300', '+13:00'],
  ['No/Where', '+0000', 'Z', 'Z', 'Z'],
])('%s lies %s of Greenwich in January', (zone, ...ways) => {
  const told = ['Z', 'X', 'XX', 'XXX'].map(pattern =>
    shown('2026-01-15T12:00:00', pattern, zone),
  );
  expect(told).toEqual(ways);
});

test.each([
  ['2026-08-02', 'Sun 7 1 2'],
  ['2026-08-08', 'Sat 6 2 2'],
  ['2026-08-09', 'Sun 7 2 3'],
  ['2026-08-31', 'Mon 1 5 6'],
  ['2026-02-28', 'Sat 6 4 4'],
])('%s is day, and week of its month, %s', (day, text) => {
  expect(shown(`${day}T12:00:00`, 'E u F W')).toBe(text);
});

test.each([
  ['H', '0', 0],
  ['H', '23', 23],
  ['k', '24', 0],
  ['k', '1', 1],
  ['k', '23', 23],
  ['h a', '12 AM', 0],
  ['h a', '1 am', 1],
  ['h a', '12 PM', 12],
  ['h a', '11 pm', 23],
  ['K a', '0 AM', 0],
  ['K a', '0 PM', 12],
  ['K a', '11 PM', 23],
])('%s reads %s as hour %s', (pattern, text, hour) => {
  expect(parseDate(text, 'Etc/UTC', pattern)).toEqual(new Date(hour * 36e5));
});

test.each([
  [
    'yyyy-MM-dd HH:mm:ss.SSS',
    '2026-03-04 05:06:07.008',
    '2026-03-04T05:06:07.008',
  ],
  ['d MMM yyyy', '4 Mar 2026', '2026-03-04T00:00:00'],
  ['d MMMM yyyy', '4 march 2026', '2026-03-04T00:00:00'],
  ['EEEE, MMMM d, yyyy', 'Wednesday, March 4, 2026', '2026-03-04T00:00:00'],
  ['EEE d.M.yy', 'Wed 4.3.26', '2026-03-04T00:00:00'],
  ['yyyyMMddHHmmss', '20260304050607', '2026-03-04T05:06:07'],
  ['yyyy', '2026', '2026-01-01T00:00:00'],
  ['MM', '03', '1970-03-01T00:00:00'],
  ['HH:mm', '05:06', '1970-01-01T05:06:00'],
  ['HH:mm Z', '05:06 +0100', '1970-01-01T04:06:00'],
  ['HH:mm XXX', '05:06 -02:30', '1970-01-01T07:36:00'],
  ['HH:mm X', '05:06 -02', '1970-01-01T07:06:00'],
  ['HH:mm X', '05:06 Z', '1970-01-01T05:06:00'],
  ['HH:mm z', '05:06 GMT', '1970-01-01T05:06:00'],
  ["yyyy-MM-dd'T'HH:mm", '2026-03-04T05:06', '2026-03-04T05:06:00'],
  ['yyyy-MM-dd', '2026-03-04 and more', '2026-03-04T00:00:00'],
])('by %s, %s is %s', (pattern, text, moment) => {
  expect(parseDate(text, 'Etc/UTC', pattern)).toEqual(at(moment));
});

test.each([
  ['yyyy-MM-dd', '4.3.2026'],
  ['HH:mm', 'five'],
  ['MMM', 'Foo'],
  ['yyyy-MM-dd', ' 2026-03-04'],
  ['yyyy-MM-dd', ''],
])('by %s, %j is no date', (pattern, text) => {
  expect(() => parseDate(text, 'Etc/UTC', pattern)).toThrow(
    `Unparseable date: "${text}"`,
  );
});

test('what a pattern wrote it reads again, in any zone and way', () => {
  const moment = fc
    .integer({min: Date.UTC(1990, 0, 1), max: Date.UTC(2039, 0, 1)})
    .map(time => new Date(time));
  const zone = fc.constantFrom('Etc/UTC', 'Asia/Kolkata', 'Asia/Tokyo');
  const pattern = fc.constantFrom(
    "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
    'yyyy-MM-dd HH:mm:ss.SSS',
    'd MMM yyyy k:m:s.SSS Z',
    'EEEE, MMMM d, yyyy hh:mm:ss.SSS a',
    'yyyyMMddHHmmssSSS',
    'E d/M/yyyy K.mm.ss.SSS a XX',
  );
  fc.assert(
    fc.property(moment, zone, pattern, (date, place, way) => {
      const text = formatDate(date, place, way);
      expect(parseDate(text, place, way)).toEqual(date);
    }),
    {numRuns: 300},
  );
});

test.each<[string, unknown[], string]>([
  ['%s and %s', ['a', 'b'], 'a and b'],
  ['%2$s %1$s', ['a', 'b'], 'b a'],
  ['%d %i', [3.9, -3.9], '3 -3'],
  ['%5d|%-5d|%05d', [42, 42, 42], '   42|42   |00042'],
  ['%+d %+d % d', [5, -5, 5], '+5 -5  5'],
  ['%,d %,d %,d', [999, 1000, 1234567], '999 1,000 1,234,567'],
  ['%f %.2f %.0f', [1.5, 2.345678, 2.6], '1.500000 2.35 3'],
  ['%,.2f', [-1234567.891], '-1,234,567.89'],
  ['%07.2f %+.1f', [-1.5, 1.25], '-001.50 +1.3'],
  ['%x %X %o', [255, 255, 8], 'ff FF 10'],
  ['%.3s|%6s|%-6s|', ['abcdef', 'abc', 'abc'], 'abc|   abc|abc   |'],
  ['100%%', [], '100%'],
  ['%s %s', ['one'], 'one %s'],
  ['%j', [{a: 1}], '{"a":1}'],
])('formatString %j of %j is %j', (template, values, text) => {
  expect(formatString(template, values)).toBe(text);
});
