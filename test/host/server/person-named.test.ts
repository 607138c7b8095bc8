import {personNamed} from '../../../src/host/server/people';

test.each<[given: string, name: string]>([
  ['Ana Alves', 'Ana Alves'],
  ['', 'You'],
  [' \u0000\u202e\u200b ', 'You'],
  ['Ana\r\nX-Header: 1', 'AnaX-Header: 1'],
  ['A\u2028n\u2029a', 'Ana'],
  ['\u202eanA', 'anA'],
  ['\ud800Ana', 'Ana'],
  ['😀'.repeat(100), '😀'.repeat(60)],
  [`${'a'.repeat(59)}😀`, `${'a'.repeat(59)}😀`],
])('somebody who calls themself %j is shown by that name', (given, name) => {
  expect(personNamed(given).name).toBe(name);
});

test('a name in other case is the same person', () => {
  expect(personNamed('ANA').key).toBe(personNamed('ana').key);
});
