/** Months, days, areas and lists as the workbook's side writes them in English, read back. */
import {AREAS, AREA_TITLES, type Area} from '../domain/area';
import {monthNamed} from '../domain/month';
import type {Kinds} from './sentences';

interface Ways {
  /** `2026-10`. */
  readonly month: (month: string) => string;
  readonly monthName: (month: string) => string;
  /** `2026-10-12`. */
  readonly day: (date: string) => string;
  readonly area: (area: Area) => string;
  readonly grades: (grades: readonly string[]) => string;
  readonly listed: (items: readonly string[], last: 'and' | 'or') => string;
}

/** How each kind of place is said; what can't be read back stays as it is. */
export function placesIn({
  month,
  monthName,
  day,
  area,
  grades,
  listed,
}: Ways): Kinds {
  const ofMonth = (text: string) => {
    const [, name = '', year] = /^(\p{L}+)(?: (\d{4}))?$/u.exec(text) ?? [];
    const number = monthNamed(name.toLowerCase());
    if (number === undefined) return text;
    return year === undefined
      ? monthName(`2000-${twoDigits(number)}`)
      : month(`${year}-${twoDigits(number)}`);
  };
  const ofDate = (text: string) =>
    /^\d{4}-\d\d-\d\d$/.test(text)
      ? `${day(text)} de ${text.slice(0, 4)}`
      : text;
  const ofDay = (text: string) => {
    const [, name = '', date, year] =
      /^(\p{L}+) (\d{1,2})(?:, (\d{4}))?$/u.exec(text) ?? [];
    const number = monthNamed(name.toLowerCase());
    if (number === undefined || date === undefined) return text;
    const iso = `${year ?? '2000'}-${twoDigits(number)}-${twoDigits(Number(date))}`;
    return year === undefined ? day(iso) : ofDate(iso);
  };
  const ofDays = (text: string) => {
    const [, name = '', start, end = ''] =
      /^(\p{L}+) (.+) to (.+)$/u.exec(text) ?? [];
    if (start === undefined) return ofDay(text);
    const last = /^\d+$/.test(end) ? `${name} ${end}` : end;
    return `${ofDay(`${name} ${start}`)} – ${ofDay(last)}`;
  };
  const ofGrades = (text: string) => {
    const [, named] = /^grades? (.+)$/.exec(text) ?? [];
    if (named !== undefined) return grades(named.split(', '));
    const known = KINDERGARTENS[text];
    return known === undefined ? text : grades([known]);
  };
  const ofArea = (text: string) => {
    const found = AREAS.find(each => AREA_TITLES[each] === text);
    return found ? area(found) : text;
  };
  const ofNames = (text: string, said: (name: string) => string = String) => {
    const [, all = '', last, end] = /^(.+) (and|or) (.+?)$/.exec(text) ?? [];
    return last === undefined
      ? said(text)
      : listed([...all.split(', '), end!].map(said), last as 'and' | 'or');
  };
  return {
    month: ofMonth,
    day: ofDay,
    days: ofDays,
    date: ofDate,
    grades: ofGrades,
    area: ofArea,
    list: text => ofNames(text, ofArea),
    codes: text => ofNames(text),
    columns: text => ofNames(text),
  };
}

const KINDERGARTENS: {readonly [words: string]: string} = {
  'pre-kindergarten': 'PK',
  kindergarten: 'K',
};

const twoDigits = (n: number) => String(n).padStart(2, '0');
