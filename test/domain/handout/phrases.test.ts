/** What handouts say in each language: nothing is blank, and nothing is left in another language. */
import {PHRASES, type Phrases} from '../../../src/domain/handout/phrases';
import {LANGUAGES} from '../../../src/domain/language';

/** All that is one text or a list of them, by its name. */
function texts(phrases: Phrases): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(phrases).flatMap(([name, phrase]) => {
      if (typeof phrase === 'string') return [[name, phrase] as const];
      if (typeof phrase === 'function') return [];
      return Object.entries<string>(phrase).map(
        ([key, text]) => [`${name} ${key}`, text] as const,
      );
    }),
  );
}

test.each(LANGUAGES)('every phrase in %s says something', language => {
  const blank = [...texts(PHRASES[language])].filter(
    ([name, text]) => name !== 'asWritten' && text.trim() === '',
  );
  expect(blank).toEqual([]);
  expect(new Set(PHRASES[language].months).size).toBe(12);
  expect(new Set(PHRASES[language].weekdays).size).toBe(7);
  expect(new Set(Object.values(PHRASES[language].grades)).size).toBe(14);
});

test('each grade is called by its number or by its name', () => {
  const grades = LANGUAGES.map(language => PHRASES[language].grades);
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const)
    expect(grades[0]![number]).toBe(`Grade ${number}`);
  expect(grades.map(({PK, K}) => [PK, K])).toEqual([
    ['Pre-kindergarten', 'Kindergarten'],
    ['Prekínder', 'Kínder'],
    [expect.stringMatching(/^Pré/), expect.stringMatching(/./)],
  ]);
});

const [OCTOBER_3, OCTOBER_31] = [
  {month: 10, day: 3},
  {month: 10, day: 31},
];
const SEPTEMBER_28 = {month: 9, day: 28};

test.each([
  [
    'en',
    [
      'October 2026',
      'Thursday, October 3',
      'October 3–31',
      'September 28 to October 3',
      'Mondays, Wednesdays and Saturdays',
      'not October 3',
      'During October',
      'one and two',
      'with YMCA',
      '… and 3 more. Please ask at the school.',
    ],
  ],
  [
    'es',
    [
      'octubre de 2026',
      'jueves 3 de octubre',
      'del 3 al 31 de octubre',
      'del 28 de septiembre al 3 de octubre',
      'los lunes, miércoles y sábados',
      'menos el 3 de octubre',
      'durante octubre',
      'one y two',
      'con YMCA',
      '… y 3 más. Por favor, pregunte en la escuela.',
    ],
  ],
  [
    'pt',
    [
      'outubro de 2026',
      'quinta-feira, 3 de outubro',
      'de 3 a 31 de outubro',
      'de 28 de setembro a 3 de outubro',
      'às segundas-feiras, às quartas-feiras e aos sábados',
      'menos 3 de outubro',
      'durante outubro',
      'one e two',
      'com YMCA',
      '… e mais 3. Por favor, pergunte na escola.',
    ],
  ],
] as const)('days, partners and numbers in %s', (language, said) => {
  const phrases = PHRASES[language];
  expect([
    phrases.monthOfYear(10, 2026),
    phrases.onDay(3, OCTOBER_3),
    phrases.fromTo(OCTOBER_3, OCTOBER_31),
    phrases.fromTo(SEPTEMBER_28, OCTOBER_3),
    phrases.everyDay([0, 2, 5]),
    phrases.notOn(OCTOBER_3),
    phrases.duringMonth(10),
    phrases.and('one', 'two'),
    phrases.withPartner('YMCA'),
    phrases.more(3),
  ]).toEqual(said);
});

test.each([
  ['en', '3:00–4:00\u00a0PM', '9:05\u00a0AM', '11:00\u00a0AM–1:30\u00a0PM'],
  [
    'es',
    '3:00–4:00\u00a0p.\u00a0m.',
    '9:05\u00a0a.\u00a0m.',
    '11:00\u00a0a.\u00a0m.–1:30\u00a0p.\u00a0m.',
  ],
  ['pt', '15h–16h', '9h05', '11h–13h30'],
] as const)('hours in %s are %s, %s and %s', (language, ...said) => {
  const {hours} = PHRASES[language];
  const at = (hour: number, minute = 0) => hour * 60 + minute;
  expect([
    hours(at(15), at(16)),
    hours(at(9, 5), null),
    hours(at(11), at(13, 30)),
  ]).toEqual(said);
});

test('days of a row are named as each language names them', () => {
  expect(LANGUAGES.map(language => PHRASES[language].everyWeekday)).toEqual([
    [
      'Mondays',
      'Tuesdays',
      'Wednesdays',
      'Thursdays',
      'Fridays',
      'Saturdays',
      'Sundays',
    ],
    [
      'lunes',
      'martes',
      'miércoles',
      'jueves',
      'viernes',
      'sábados',
      'domingos',
    ],
    [
      'às segundas-feiras',
      'às terças-feiras',
      'às quartas-feiras',
      'às quintas-feiras',
      'às sextas-feiras',
      'aos sábados',
      'aos domingos',
    ],
  ]);
});
