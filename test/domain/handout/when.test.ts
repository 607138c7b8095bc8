/** Days and hours in the handout's languages. */
import {PHRASES} from '../../../src/domain/handout/phrases';
import {whenLine, whenWords} from '../../../src/domain/handout/when';
import {LANGUAGES} from '../../../src/domain/language';

const row = (
  when: string,
  startDate: string | null = null,
  endDate: string | null = null,
  sessions: number | null = null,
) => ({
  month: '2026-10',
  when,
  startDate,
  endDate,
  sessions,
  minutesPerSession: null,
});

const CLUB = row('Tuesdays, 3:15–4:15 pm', '2026-10-06', '2026-10-27', 4);
const NIGHT = row('Thu 5:30–6:45 pm', '2026-10-08');
const TWICE = row('Mon and Wed, 11:30–12:00 pm', '2026-10-26', '2026-11-04', 4);
const CAMP = row('', '2026-10-01', '2026-10-09');

/** A blank that does not break looks like any other. */
const shown = (text: string) => text.replace(/\u00a0/g, ' ');

const PAIR = row('', '2026-10-08', '2026-10-15', 2);
const THREE = row('', '2026-10-12', '2026-10-14', 3);
const IN_A_ROW = row('Mon, Tue and Wed', '2026-10-12', '2026-10-14', 3);
const FROM = row('Thu 5:30 pm', '2026-10-08');
const MORNING = row('Thu 9 am', '2026-10-01');

test.each([
  ['en', PAIR, 'Thursday, October 8 and Thursday, October 15'],
  ['en', THREE, 'October 12–14'],
  ['en', IN_A_ROW, 'October 12–14'],
  ['en', FROM, 'Thursday, October 8, 5:30 PM'],
  ['es', FROM, 'jueves 8 de octubre, 5:30 p. m.'],
  ['pt', FROM, 'quinta-feira, 8 de outubro, 17h30'],
  ['pt', MORNING, 'quinta-feira, 1º de outubro, 9h'],
] as const)('in %s %j is said plainly', (language, typed, words) => {
  expect(shown(whenLine(whenWords(typed, PHRASES[language], [])))).toBe(words);
});

test.each([
  ['en', CLUB, 'Tuesdays, October 6–27, 3:15–4:15 PM'],
  ['es', CLUB, 'los martes, del 6 al 27 de octubre, 3:15–4:15 p. m.'],
  ['pt', CLUB, 'às terças-feiras, de 6 a 27 de outubro, 15h15–16h15'],
  ['en', NIGHT, 'Thursday, October 8, 5:30–6:45 PM'],
  ['es', NIGHT, 'jueves 8 de octubre, 5:30–6:45 p. m.'],
  ['pt', NIGHT, 'quinta-feira, 8 de outubro, 17h30–18h45'],
  [
    'en',
    TWICE,
    'Mondays and Wednesdays, October 26 to November 4, 11:30 AM–12:00 PM',
  ],
  [
    'es',
    TWICE,
    'los lunes y miércoles, del 26 de octubre al 4 de noviembre, 11:30 a. m.–12:00 p. m.',
  ],
  [
    'pt',
    TWICE,
    'às segundas-feiras e às quartas-feiras, de 26 de outubro a 4 de novembro, 11h30–12h',
  ],
  ['en', CAMP, 'October 1–9'],
  ['es', CAMP, 'del 1 al 9 de octubre'],
  ['pt', CAMP, 'de 1º a 9 de outubro'],
  ['en', row(''), 'During October'],
  ['es', row(''), 'durante octubre'],
  ['pt', row(''), 'durante outubro'],
] as const)('%s: %#', (language, activity, text) => {
  expect(shown(whenLine(whenWords(activity, PHRASES[language], [])))).toBe(
    text,
  );
});

test.each([
  ['en', 'Tuesdays, October 6–27, not October 13'],
  ['es', 'los martes, del 6 al 27 de octubre, menos el 13 de octubre'],
  ['pt', 'às terças-feiras, de 6 a 27 de outubro, menos 13 de outubro'],
] as const)(
  '%s: a day on which the school is locked is named',
  (language, text) => {
    const club = row('Tuesdays', '2026-10-06', '2026-10-27');
    const locked = [{startDate: '2026-10-12', endDate: '2026-10-13'}];
    expect(whenLine(whenWords(club, PHRASES[language], locked))).toBe(text);
  },
);

test('a day that is not the weekday of the words is one day, beside the words', () => {
  const {days, typed} = whenWords(
    row('Tuesdays', '2026-10-08'),
    PHRASES.en,
    [],
  );
  expect([days, typed]).toEqual(['Thursday, October 8', 'Tuesdays']);
});

test('words that are not understood stay as they were typed', () => {
  const activity = row('after the bell', '2026-10-06', '2026-10-27');
  expect(whenWords(activity, PHRASES.es, [])).toEqual({
    days: 'del 6 al 27 de octubre',
    hours: '',
    typed: 'after the bell',
  });
  expect(whenWords(row('after the bell'), PHRASES.es, [])).toEqual({
    days: '',
    hours: '',
    typed: 'after the bell',
  });
});

test('months and weekdays are called what the language calls them', () => {
  const name = (language: string, day: Date, part: object) =>
    new Intl.DateTimeFormat(language, {...part, timeZone: 'UTC'}).format(day);
  for (const language of LANGUAGES) {
    const {months, weekdays} = PHRASES[language];
    expect(months).toEqual(
      months.map((_, month) =>
        name(language, new Date(Date.UTC(2026, month, 1)), {month: 'long'}),
      ),
    );
    expect(weekdays).toEqual(
      weekdays.map((_, day) =>
        // 5 October 2026 was a Monday.
        name(language, new Date(Date.UTC(2026, 9, 5 + day)), {weekday: 'long'}),
      ),
    );
  }
});

test.each([
  ['en', 'Mondays, Wednesdays and Fridays'],
  ['es', 'los lunes, miércoles y viernes'],
  ['pt', 'às segundas-feiras, às quartas-feiras e às sextas-feiras'],
] as const)('%s: three days of each week are a list', (language, text) => {
  expect(PHRASES[language].everyDay([0, 2, 4])).toBe(text);
});
