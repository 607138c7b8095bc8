import {translator} from '../../src/ui/sentences';

const SPANISH = translator(
  {
    '{n} rows of {tab} moved.': 'Se movieron {n} filas de {tab}.',
    'Undid: {text}': 'Se deshizo: {text}',
    'It fits, but it is far.': 'Sirve, pero queda lejos.',
    'It fits, but {text}': 'Sirve, pero: {text}',
    'Look at "{value}" (again).': 'Mire "{value}" (otra vez).',
    'same area': 'la misma área',
    'used {n} times': 'usada {n} veces',
    '{month} has no objectives.': '{month} no tiene objetivos.',
  },
  {tab: tab => `la pestaña ${tab}`, month: month => month.toLowerCase()},
);

test.each([
  ['3 rows of Partners moved.', 'Se movieron 3 filas de la pestaña Partners.'],
  [
    '1,200 rows of A. B. moved.',
    'Se movieron 1,200 filas de la pestaña A. B..',
  ],
  ['Look at "a. b" (again).', 'Mire "a. b" (otra vez).'],
  ['Look at "" (again).', 'Look at "" (again).'],
  ['Look at "$& {n}" (again).', 'Mire "$& {n}" (otra vez).'],
  ['October has no objectives.', 'October no tiene objetivos.'],
  ['', ''],
])('%p is said as %p', (english, own) => {
  expect(SPANISH(english)).toBe(own);
});

test('a sentence within a sentence is said too', () => {
  expect(SPANISH('Undid: 2 rows of Settings moved.')).toBe(
    'Se deshizo: Se movieron 2 filas de la pestaña Settings.',
  );
});

test('several sentences are said one by one, and one that is not known stays', () => {
  expect(
    SPANISH('2 rows of A moved. Nobody knows this. Look at "b" (again).'),
  ).toBe(
    'Se movieron 2 filas de la pestaña A. Nobody knows this. Mire "b" (otra vez).',
  );
});

test('parts with semicolons are said where all of them are known', () => {
  expect(SPANISH('same area; used 3 times')).toBe(
    'la misma área; usada 3 veces',
  );
  expect(SPANISH('same area; used often')).toBe('same area; used often');
});

test('a sentence within a sentence is said to its end, whatever somebody typed into it', () => {
  for (const typed of ['Read. Then write', 'a; b! “c” $& {n} "', 'x. '])
    expect(SPANISH(`Undid: Look at "${typed}" (again).`)).toBe(
      `Se deshizo: Mire "${typed}" (otra vez).`,
    );
});

test('a sentence that says more exactly what it is goes before one that is open', () => {
  expect(
    SPANISH('It fits, but it is far. It fits, but 2 rows of A moved.'),
  ).toBe(
    'Sirve, pero queda lejos. Sirve, pero: Se movieron 2 filas de la pestaña A.',
  );
});

test('a long text of many short sentences is passed through at once', () => {
  const text = 'Yes. No! “Undid: it.” '.repeat(250).trim();
  expect(SPANISH(text)).toBe(text);
});
