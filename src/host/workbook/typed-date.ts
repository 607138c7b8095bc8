/** Days as people type them: `3-5`, `10/15/2026`, `2026-10-15`, `Oct 15`, `15 de octubre de 2026`. */
import {type Locale, calendarNames} from './locale';
import {isDay, serialOf} from './zone';

interface Day {
  readonly serial: number;
  readonly format: string;
}

/** @returns null where the text is no day of the calendar */
export function parseDate(
  text: string,
  locale: Locale,
  year: number,
): Day | null {
  return (
    parseIsoDate(text) ??
    parseNumericDate(text, locale, year) ??
    parseNamedDate(text, locale, year)
  );
}

function day(
  year: number,
  month: number,
  date: number,
  format: string,
): Day | null {
  if (year < 100 && year >= 0) year += year < 30 ? 2000 : 1900;
  if (year < 1 || year > 9999 || !isDay(year, month, date)) return null;
  return {serial: serialOf(year, month, date), format};
}

function parseIsoDate(text: string): Day | null {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match)
    return day(
      Number(match[1]),
      Number(match[3]),
      Number(match[4]),
      'yyyy-mm-dd',
    );
  const month = /^(\d{4})-(\d{1,2})$/.exec(text);
  return month && day(Number(month[1]), Number(month[2]), 1, 'yyyy-mm');
}

/**
 * Days and months by number, in the locale's order and no other: in `en_US`, `21/1/2026` is text. With a dot
 * only where the locale writes dates so and all three are there.
 */
function parseNumericDate(
  text: string,
  locale: Locale,
  year: number,
): Day | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (!match) {
    const month = /^(\d{1,2})[-/](\d{4})$/.exec(text);
    return month && day(Number(month[2]), Number(month[1]), 1, 'm/yyyy');
  }
  const [, one = '', mark, two = '', three] = match;
  const dots = locale.date.includes('.');
  if (mark === '.' && (!dots || three === undefined)) return null;
  const [month, date] = locale.dayFirst ? [two, one] : [one, two];
  const format = (
    three === undefined ? shortDate(locale) : locale.date
  ).replace(/[-/.]/g, mark ?? '/');
  const full = three === undefined ? year : Number(three);
  return day(full, Number(month), Number(date), format);
}

/** A date without its year, as the locale writes it. */
function shortDate(locale: Locale): string {
  return locale.date.replace(/[-/.]?y+/, '');
}

function monthNumber(word: string, language: string): number {
  const wanted = word.toLowerCase().replace(/\.$/, '');
  if (wanted.length < 3) return 0;
  if (wanted === 'sept') return 9;
  for (const each of new Set(['en', language])) {
    const {months} = calendarNames(each);
    for (const list of [months.long, months.short]) {
      const index = list.findIndex(name => name.toLowerCase() === wanted);
      if (index >= 0) return index + 1;
    }
  }
  return 0;
}

/** `Mar 5`, `March 5, 2026`, `5 Mar 2026`, `5-Mar-2026`, `Mar 2026`. */
function parseNamedDate(
  text: string,
  locale: Locale,
  year: number,
): Day | null {
  const plain = text.replace(
    /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i,
    '',
  );
  const monthFirst =
    /^(\p{L}{3,}\.?)[\s-]+(\d{1,2})(?:(?:,\s*|\s+|-)(\d{4}|\d{2}))?$/u.exec(
      plain,
    );
  if (monthFirst) {
    const month = monthNumber(monthFirst[1] ?? '', locale.language);
    if (!month) return null;
    const full = monthFirst[3];
    return day(
      full === undefined ? year : Number(full),
      month,
      Number(monthFirst[2]),
      full === undefined ? 'mmm d' : 'mmm d, yyyy',
    );
  }
  const dayFirst =
    /^(\d{1,2})(?:\.?\s+|-)(?:de\s+)?(\p{L}{3,}\.?)(?:(?:,\s*|\s+(?:de\s+)?|-)(\d{4}|\d{2}))?$/u.exec(
      plain,
    );
  if (dayFirst) {
    const month = monthNumber(dayFirst[2] ?? '', locale.language);
    if (!month) return null;
    const full = dayFirst[3];
    return day(
      full === undefined ? year : Number(full),
      month,
      Number(dayFirst[1]),
      full === undefined ? 'd-mmm' : 'd-mmm-yyyy',
    );
  }
  const bare = /^(\p{L}{3,}\.?)[\s-]+(\d{4})$/u.exec(plain);
  const month = bare ? monthNumber(bare[1] ?? '', locale.language) : 0;
  if (!bare || !month) return null;
  const short = (bare[1] ?? '').length <= 4;
  return day(Number(bare[2]), month, 1, short ? 'mmm yyyy' : 'mmmm yyyy');
}
