/** What people write about when something takes place: `Tuesdays, 3:15–4:15 pm`. */

/** Minutes since midnight; without an end where only the beginning is said. */
export interface Hours {
  readonly from: number;
  readonly to: number | null;
}

export interface MeetingWords {
  /** 0 for Monday to 6 for Sunday, in order; none where none is named. */
  readonly weekdays: readonly number[];
  /** Null where no hour is named, or it is all day. */
  readonly hours: Hours | null;
  /** The day that is named, as month and day in numbers: `[10, 8]`; null where none is. */
  readonly day: readonly [month: number, day: number] | null;
}

/**
 * Null where any part of the words is not understood: then only the words themselves say it.
 *
 * `Mon and Wed, 3–4 pm`, `Tuesdays 15:00-16:00`, `Thu, Oct 8, 5:30–6:45 pm`, `Mondays, all day`.
 * An hour before one that has am or pm has the same, or the other where it would come after:
 * `11:30–12:00 pm` is before noon at first. `3–4` alone could be either, so it is not understood.
 */
export function readMeetingWords(written: string): MeetingWords | null {
  const text = written
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/([ap])\.? ?m\b\.?/g, '$1m');
  const {hours, rest} = takeHours(text);
  if (hours === 'unclear') return null;
  const weekdays = new Set<number>();
  let day: MeetingWords['day'] = null;
  const withoutDay = rest.replace(NAMED_DAY, (_, name: string, number) => {
    day = [MONTHS.indexOf(name.slice(0, 3)) + 1, Number(number)];
    return ' ';
  });
  for (const piece of withoutDay.split(/[\s,;&+/]+|\ball day\b/)) {
    if (piece === '' || LINKS.has(piece)) continue;
    const days = weekdaysOf(piece);
    if (days === null) return null;
    for (const each of days) weekdays.add(each);
  }
  if (weekdays.size === 0 && hours === null && day === null) return null;
  return {weekdays: [...weekdays].sort(), hours, day};
}

const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const NAMED_DAY = new RegExp(
  `\\b((?:${MONTHS.join('|')})[a-z]*)\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)`,
);

const DAY_FORMS = [
  /^(?:mo|mon|mondays?|lun|lunes|seg|segundas?|segundas?-feiras?)\.?$/,
  /^(?:tu|tue|tues|tuesdays?|mar|martes|ter|ter[cç]as?|ter[cç]as?-feiras?)\.?$/,
  /^(?:we|wed|weds|wednesdays?|mi[eé]|mi[eé]rcoles|qua|quartas?|quartas?-feiras?)\.?$/,
  /^(?:th|thu|thur|thurs|thursdays?|jue|jueves|qui|quintas?|quintas?-feiras?)\.?$/,
  /^(?:fr|fri|fridays?|vie|viernes|sex|sextas?|sextas?-feiras?)\.?$/,
  /^(?:sa|sat|saturdays?|s[aá]b|s[aá]bados?)\.?$/,
  /^(?:su|sun|sundays?|dom|domingos?)\.?$/,
];
const LINKS = new Set([
  'and',
  'every',
  'each',
  'on',
  'from',
  'at',
  'y',
  'e',
  'los',
  'el',
]);

/** Null where it names none. `mon-thu` names four. */
function weekdaysOf(word: string): readonly number[] | null {
  const one = DAY_FORMS.findIndex(form => form.test(word));
  if (one >= 0) return [one];
  const ends = /^([a-zé]+)\.?-([a-zé]+)\.?$/.exec(word);
  const [first, last] = (ends?.slice(1) ?? []).map(end =>
    DAY_FORMS.findIndex(form => form.test(end)),
  );
  if (first === undefined || last === undefined) return null;
  if (first < 0 || last <= first) return null;
  return Array.from({length: last - first + 1}, (_, index) => first + index);
}

const TIME = '(\\d{1,2})(?::(\\d{2}))? ?(am|pm)?';
const TIMES = new RegExp(
  `(?:from )?\\b${TIME}(?:\\s*(?:-|\\bto\\b|\\buntil\\b|\\ba\\b|às)\\s*${TIME}\\b)`,
);
const ONE_TIME = new RegExp(`\\b${TIME}\\b`);

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half: string | undefined;
}

/** What is left are the words without the hours. */
function takeHours(text: string): {
  hours: Hours | null | 'unclear';
  rest: string;
} {
  const days = text.replace(NAMED_DAY, day => ' '.repeat(day.length));
  const found = TIMES.exec(days) ?? ONE_TIME.exec(days);
  if (!found) return {hours: null, rest: text};
  const from = clockOf(found.slice(1, 4));
  const to = found.length > 4 ? clockOf(found.slice(4, 7)) : null;
  const start = found.index;
  const rest = `${text.slice(0, start)} ${text.slice(start + found[0].length)}`;
  return {hours: hoursOf(from, to), rest};
}

const clockOf = ([hour, minute, half]: readonly (
  string | undefined
)[]): Clock => ({
  hour: Number(hour),
  minute: Number(minute ?? 0),
  half,
});

function hoursOf(from: Clock, to: Clock | null): Hours | 'unclear' {
  if (to === null) {
    const start = minutesOf(from, from.half);
    return start === null ? 'unclear' : {from: start, to: null};
  }
  const end = minutesOf(to, to.half ?? from.half);
  if (end === null) return 'unclear';
  const halves = from.half ? [from.half] : [to.half, 'am'];
  for (const half of halves) {
    const start = minutesOf(from, half);
    if (start !== null && start < end) return {from: start, to: end};
  }
  return 'unclear';
}

/** Null where it is no time of day, or could be one of two. */
function minutesOf(
  {hour, minute}: Clock,
  half: string | undefined,
): number | null {
  if (minute > 59) return null;
  if (half === undefined)
    return hour >= 13 && hour <= 23 ? hour * 60 + minute : null;
  if (hour < 1 || hour > 12) return null;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}
