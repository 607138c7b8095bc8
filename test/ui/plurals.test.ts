/** One of a thing is said as one, in Spanish and Portuguese as well. */
import * as inEnglish from '../../src/ui/words/delivered';
import * as englishMonth from '../../src/ui/words/month';
import * as inPortuguese from '../../src/ui/words/pt/delivered';
import * as inSpanish from '../../src/ui/words/es/delivered';
import * as portugueseMonth from '../../src/ui/words/pt/month';
import * as spanishMonth from '../../src/ui/words/es/month';
import * as portugueseDays from '../../src/ui/words/pt/date';
import * as spanishDays from '../../src/ui/words/es/date';
import {more as moreInPortuguese} from '../../src/ui/words/pt/problems';
import {more as moreInSpanish} from '../../src/ui/words/es/problems';
import {people as peopleInPortuguese} from '../../src/ui/words/pt/report-delivered';
import {people as peopleInSpanish} from '../../src/ui/words/es/report-delivered';
import {reminder as reminderInPortuguese} from '../../src/ui/words/pt/round';
import {reminder as reminderInSpanish} from '../../src/ui/words/es/round';

const came = (attended: number, expected: number) => ({
  minutes: null,
  plannedMinutes: 0,
  attended,
  expected,
});

test.each([
  [
    1,
    'vino 1 de 1',
    'veio 1 de 1',
    'plan: 45 min · se espera 1',
    '1 de 1 cubierta',
    '1 de 1 coberta',
    'Vino 1 persona donde se esperaba 1, en la actividad que dice ambas cosas.',
    'Veio 1 pessoa onde se esperava 1, na atividade que diz as duas coisas.',
    'Mostrar el último',
    'Mostrar o último',
  ],
  [
    21,
    'vinieron 21 de 21',
    'vieram 21 de 21',
    'plan: 45 min · se esperan 21',
    '21 de 21 cubiertas',
    '21 de 21 cobertas',
    'Vinieron 21 personas donde se esperaban 21, en las 21 actividades que dicen ambas cosas.',
    'Vieram 21 pessoas onde se esperavam 21, nas 21 atividades que dizem as duas coisas.',
    'Mostrar los últimos 21',
    'Mostrar os últimos 21',
  ],
])('%d', (n, ...said) => {
  const slice = {expected: n, covered: n, minutes: 0};
  expect([
    inSpanish.went(came(n, n)),
    inPortuguese.went(came(n, n)),
    inSpanish.plan(45, n),
    spanishMonth.areaLine(slice),
    portugueseMonth.areaLine(slice),
    peopleInSpanish(n, n, n),
    peopleInPortuguese(n, n, n),
    moreInSpanish(n, n),
    moreInPortuguese(n, n),
  ]).toEqual(said);
});

test.each([
  [
    1,
    'Está cubierta 1 de 1 celda esperada',
    '1 de 1 célula esperada está coberta',
    '1 de 1 área cubierta',
    '1 de 1 área coberta',
  ],
  [
    5,
    'Están cubiertas 5 de 5 celdas esperadas',
    '5 de 5 células esperadas estão cobertas',
    '5 de 5 áreas cubiertas',
    '5 de 5 áreas cobertas',
  ],
])('%d of a month and of an objective', (n, ...said) => {
  const slice = {expected: n, covered: n};
  expect([
    spanishMonth.headline(slice),
    portugueseMonth.headline(slice),
    spanishMonth.rowLine(slice),
    portugueseMonth.rowLine(slice),
  ]).toEqual(said);
});

test('a sentence that ends with a day ends with one dot', () => {
  const round = {
    state: 'open',
    isSet: true,
    until: '2026-09-25',
    daysLeft: 3,
    publishedOn: null,
    publishedBy: null,
    late: {objectives: [], gaps: 0, unconfirmed: []},
    next: 'remind',
  } as const;
  expect(reminderInPortuguese('2026-10', round)).toContain('25 de set.\n');
  expect(reminderInSpanish('2026-10', round)).toContain('25 sept.\n');
});

test('a day of any month is said without a dot of its own', () => {
  for (let month = 1; month <= 12; month++) {
    const date = `2026-${String(month).padStart(2, '0')}-05`;
    expect(spanishDays.dayWords(date)).toMatch(/^5 \p{Ll}+$/u);
    expect(portugueseDays.dayWords(date)).toMatch(/^5 de \p{Ll}+$/u);
  }
});

test('one covered cell of many is said as one', () => {
  const slice = {covered: 1, expected: 12};
  expect([
    englishMonth.headline(slice),
    spanishMonth.headline(slice),
    portugueseMonth.headline(slice),
  ]).toEqual([
    '1 of 12 expected cells is covered',
    'Está cubierta 1 de 12 celdas esperadas',
    '1 de 12 células esperadas está coberta',
  ]);
});

test('who came is told alone where nobody said how many were expected', () => {
  const some = {...came(7, 0), expected: null};
  expect([
    inEnglish.went(some),
    inSpanish.went(some),
    inPortuguese.went(some),
  ]).toEqual(['7 came', 'vinieron 7', 'vieram 7']);
});
