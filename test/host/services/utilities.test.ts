import {outcomeOf, refusalOf, valueOf} from './script';

describe('formatDate', () => {
  const format = (pattern: string, zone = 'America/New_York') =>
    valueOf(
      `return Utilities.formatDate(new Date(Date.UTC(2026, 9, 5, 3, 4, 5, 67)), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`,
    );
  test.each([
    ['yyyy-MM-dd', '2026-10-04'],
    ['yyyy-MM-dd HH:mm:ss.SSS', '2026-10-04 23:04:05.067'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-10-04T23:04:05-04:00'],
    ['EEE, MMM d, yy', 'Sun, Oct 4, 26'],
    ['EEEE MMMM dd', 'Sunday October 04'],
    ['h:mm a', '11:04 PM'],
    ['K k H', '11 23 23'],
    ["h 'o''clock'", "11 o'clock"],
    ["''yy", "'26"],
    ['Z X', '-0400 -04'],
    ['z', 'EDT'],
    ['D w u', '277 41 7'],
    ['W F', '2 1'],
    ['YYYY', '2026'],
  ])('%s', (pattern, text) => {
    expect(format(pattern)).toBe(text);
  });
  test.each([
    ['2025-12-27', '2025 52 361'],
    ['2025-12-28', '2026 1 362'],
    ['2026-01-03', '2026 1 3'],
    ['2026-01-04', '2026 2 4'],
  ])(
    '%s is in week %s: weeks begin on Sunday, the first has January 1',
    (day, text) => {
      expect(
        valueOf(
          `return Utilities.formatDate(new Date('${day}T12:00:00Z'), 'GMT', 'YYYY w D');`,
        ),
      ).toBe(text);
    },
  );
  test('another zone is another day', () => {
    expect(format('yyyy-MM-dd Z', 'Etc/UTC')).toBe('2026-10-05 +0000');
    expect(format('yyyy-MM-dd HH:mm', 'Asia/Kolkata')).toBe('2026-10-05 08:34');
  });
  test('a letter that Java has not is refused', () => {
    expect(refusalOf("Utilities.formatDate(new Date(), 'GMT', 'b')")).toBe(
      "Illegal pattern character 'b'",
    );
  });
});

describe('parseDate', () => {
  const parsed = (text: string, pattern: string, zone = 'America/New_York') =>
    valueOf(
      `return Utilities.parseDate(${JSON.stringify(text)}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)}).toISOString();`,
    );
  test.each([
    ['2026-10-05 09:30', 'yyyy-MM-dd HH:mm', '2026-10-05T13:30:00.000Z'],
    ['5.1.2026', 'd.M.yyyy', '2026-01-05T05:00:00.000Z'],
    ['20261005', 'yyyyMMdd', '2026-10-05T04:00:00.000Z'],
    ['Mon, Oct 5, 26', 'EEE, MMM d, yy', '2026-10-05T04:00:00.000Z'],
    ['October 5, 2026 at all', 'MMMM d, yyyy', '2026-10-05T04:00:00.000Z'],
    ['12:05 am', 'h:mm a', '1970-01-01T05:05:00.000Z'],
    [
      '2026-10-05T09:30:00.250+02:00',
      "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
      '2026-10-05T07:30:00.250Z',
    ],
    ['2026-10-05 0930 GMT', 'yyyy-MM-dd HHmm z', '2026-10-05T09:30:00.000Z'],
  ])('%s', (text, pattern, moment) => {
    expect(parsed(text, pattern)).toBe(moment);
  });
  test('the days on which the clocks change', () => {
    expect(parsed('2026-03-08 01:30', 'yyyy-MM-dd HH:mm')).toBe(
      '2026-03-08T06:30:00.000Z',
    );
    expect(parsed('2026-03-08 03:30', 'yyyy-MM-dd HH:mm')).toBe(
      '2026-03-08T07:30:00.000Z',
    );
  });
  test('text of another kind is refused', () => {
    expect(
      refusalOf("Utilities.parseDate('tomorrow', 'GMT', 'yyyy-MM-dd')"),
    ).toBe('Unparseable date: "tomorrow"');
  });
});

test('the older ways to JSON', () => {
  expect(
    valueOf(
      'return Utilities.jsonStringify(Utilities.jsonParse(\'{"a":[1]}\'));',
    ),
  ).toBe('{"a":[1]}');
});

test.each([
  ["'%s has %d', 'Ana', 3", 'Ana has 3'],
  ["'%.2f|%5d|%-5s|%05d', 1.005, 42, 'ab', 7", '1.00|   42|ab   |00007'],
  ["'%2$s %1$s', 'a', 'b'", 'b a'],
  ["'100%%'", '100%'],
  ["'%,d %+d %x', 1234567, 5, 255", '1,234,567 +5 ff'],
  ["'%05d|%+06.1f|%5d|%-5d|', -42, 2.5, -42, -42", '-0042|+002.5|  -42|-42  |'],
])('formatString(%s)', (args, text) => {
  expect(valueOf(`return Utilities.formatString(${args});`)).toBe(text);
});

test.each(['', 'a', 'ab', 'abc', 'Grüße, 世界 🎉'])('Base64 of %j', text => {
  const encoded = Buffer.from(text).toString('base64');
  expect(
    valueOf(`
      const encoded = Utilities.base64Encode(${JSON.stringify(text)}, Utilities.Charset.UTF_8);
      return [encoded, Utilities.newBlob(Utilities.base64Decode(encoded)).getDataAsString()];`),
  ).toEqual([encoded, text]);
});

test('web-safe Base64 has - and _', () => {
  expect(
    valueOf(
      'return [Utilities.base64EncodeWebSafe([-5, -17, -2]), Utilities.base64DecodeWebSafe("--_-")];',
    ),
  ).toEqual(['--_-', [-5, -17, -2]]);
});

test('a digest is of Java’s bytes', () => {
  expect(
    valueOf(
      "return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc').map(byte => (byte & 255).toString(16).padStart(2, '0')).join('');",
    ),
  ).toBe('900150983cd24fb0d6963f7d28e17f72');
  expect(
    valueOf(
      "return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 2);",
    ),
  ).toEqual([-70, 120]);
});

test('a keyed digest', () => {
  expect(
    valueOf(
      "return Utilities.computeHmacSha256Signature('data', 'key').map(byte => (byte & 255).toString(16).padStart(2, '0')).join('');",
    ),
  ).toBe('5031fe3d989c6d1537a013fa6e739da23463fdaec3b70137d828e36ace221bd0');
});

test('ids are unlike', () => {
  expect(
    valueOf(
      'const ids = [Utilities.getUuid(), Utilities.getUuid()]; return [ids[0] === ids[1], ids[0].length];',
    ),
  ).toEqual([false, 36]);
});

test('CSV has quotes, line breaks and other delimiters', () => {
  expect(
    valueOf(
      'return [Utilities.parseCsv(\'a,"b ""c"", d"\\r\\n1,\\n"x\\ny",\'), Utilities.parseCsv(\'a;b\', \';\')];',
    ),
  ).toEqual([
    [
      ['a', 'b "c", d'],
      ['1', ''],
      ['x\ny', ''],
    ],
    [['a', 'b']],
  ]);
});

test('Logger and console write to the log of the run', () => {
  expect(
    outcomeOf(`
      Logger.log('%s of %s', 1, 2);
      Logger.log({a: 1});
      console.log('a', [1], null);
      console.warn('%d rows', 3);
      Logger.log(sheet.getRange('A1'));
      if (Logger.getLog() !== '1 of 2\\n{"a":1}\\nRange\\n') throw new Error(Logger.getLog());`),
  ).toMatchObject({
    error: null,
    logs: ['1 of 2', '{"a":1}', 'a [1] null', '3 rows', 'Range'],
  });
});
