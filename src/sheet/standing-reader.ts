/** Reads where a month stands as people type it: `Open for objectives until Sept 25`, `in review`, `published by Ana`. */
import {parseDate, serialOf} from '../domain/calendar-date';
import {type Cell, cellText, folded, trimmed} from '../domain/cell';
import {type Month, yearOf} from '../domain/month';
import {
  type MonthStanding,
  type MonthState,
  standingAt,
} from '../domain/month-state';
import {dayReader} from './day-reader';
import {type Reading, odd, quoted, sound} from './reading';

const STATES: ReadonlyMap<string, MonthState> = new Map([
  ['open', 'open'],
  ['open for objectives', 'open'],
  ['planning', 'planning'],
  ['in planning', 'planning'],
  ['being planned', 'planning'],
  ['review', 'review'],
  ['in review', 'review'],
  ['under review', 'review'],
  ['published', 'published'],
  ['closed', 'closed'],
]);

/** `published on 2026-09-28 by Ana Alves`: the state, its day, and who. */
const PARTS =
  /^(.+?)[,:;.]?(?: \(?(until|till|on) (.+?)\)?\.?)?(?: by (.+))?$/i;

/** @param isDayFirst whether `10/6/2026` is day, month, year */
export function standingReader(
  isDayFirst: boolean,
): (cell: Cell, month: Month) => Reading<MonthStanding | null> {
  const readDay = dayReader(isDayFirst);
  return (cell, month) => {
    const text = trimmed(cellText(cell)).replace(/\s+/g, ' ');
    const [, word = '', link = '', day = '', who = ''] = PARTS.exec(text) ?? [];
    const state = STATES.get(folded(word));
    if (state === undefined)
      return odd(
        null,
        `${quoted(cell)} is no state of a month, so it says nothing.`,
        'Write Open for objectives until 2026-09-25, Planning, In review, Published or Closed.',
      );
    if (state !== 'open' && link !== '' && folded(link) !== 'on')
      return odd(
        standingAt(state),
        `${quoted(day)} says nothing here: only a month that is open for objectives has a last day.`,
        'Take it out, or write Open for objectives until 2026-09-25.',
      );
    if (state !== 'open' && state !== 'published')
      return sound(standingAt(state));
    const {value, troubles} =
      day === '' ? sound(null) : dayNear(month, day, readDay);
    return {
      value:
        state === 'open'
          ? {...standingAt(state), until: value}
          : {
              ...standingAt(state),
              publishedOn: value,
              publishedBy: who === '' ? null : who,
            },
      troubles,
    };
  };
}

const WEEKDAY =
  /^(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?[.,]? /i;

/** A day; one without its year is the one that is nearest to the month. */
function dayNear(
  month: Month,
  typed: string,
  readDay: (cell: Cell) => Reading<string | null>,
): Reading<string | null> {
  const day = typed.replace(WEEKDAY, '');
  const read = readDay(day);
  if (read.value !== null || /\d{3}/.test(day)) return read;
  const first = dayNumber(`${month}-01`);
  const far = ({value}: Reading<string | null>) =>
    value === null ? Infinity : Math.abs(dayNumber(value) - first);
  const year = yearOf(month);
  return [year, year - 1, year + 1]
    .map(each => readDay(`${day}${/[a-z]/i.test(day) ? ' ' : '/'}${each}`))
    .reduce(
      (nearest, each) => (far(each) < far(nearest) ? each : nearest),
      read,
    );
}

/** Of a day that exists. */
const dayNumber = (text: string) => serialOf(parseDate(text)!);
