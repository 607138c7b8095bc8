import {personNamed, toldApart} from '../../../src/host/server/people';

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

test('eight people at a time have eight colours, and who came first keeps theirs', () => {
  const people = Array.from({length: 8}, (_, at) =>
    personNamed(`Teacher ${at}`),
  );
  const shown = toldApart(people);
  expect(new Set(shown.map(({color}) => color)).size).toBe(8);
  expect(shown[0]?.color).toBe(people[0]?.color);
  expect(toldApart([...people, personNamed('Kim')])).toHaveLength(9);
});
