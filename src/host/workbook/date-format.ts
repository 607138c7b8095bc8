/**
 * Days and times by pattern: `yyyy-mm-dd`, `m/d/yyyy h:mm am/pm`, `[h]:mm`, `mmmm d`.
 *
 * Source: developers.google.com/workspace/sheets/api/guides/formats, "Date and time format patterns".
 */
import {type Locale, calendarNames} from './locale';
import {clock} from './zone';

export type DatePart =
  | {readonly kind: 'literal'; readonly text: string}
  | {
      readonly kind:
        | 'year'
        | 'month'
        | 'day'
        | 'hour'
        | 'minute'
        | 'second'
        | 'fraction'
        | 'half'
        | 'elapsed';
      readonly mark: string;
      readonly twelve: boolean;
    };

const TOKEN =
  /"([^"]*)"?|\\(.)|\[(h+|m+|s+)\]|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)|(\.0+)|(.)/gis;

/** @returns null where the pattern asks for no day or time */
export function dateParts(pattern: string): DatePart[] | null {
  if (/[0#?]/.test(pattern.replace(/"[^"]*"|\\.|s\.0+/gi, ''))) return null;
  if (/^general$/i.test(pattern)) return null;
  const parts: DatePart[] = [];
  const twelve = /(?:am\/pm|a\/p)/i.test(pattern.replace(/"[^"]*"|\\./g, ''));
  for (const match of pattern.matchAll(TOKEN)) {
    const [whole, quoted, escaped, elapsed, half, letters, fraction] = match;
    const text = quoted ?? escaped;
    if (text !== undefined) parts.push({kind: 'literal', text});
    else if (elapsed)
      parts.push({kind: 'elapsed', mark: elapsed.toLowerCase(), twelve});
    else if (half) parts.push({kind: 'half', mark: half, twelve});
    else if (fraction) parts.push({kind: 'fraction', mark: fraction, twelve});
    else if (letters) parts.push(letterPart(letters.toLowerCase(), twelve));
    else parts.push({kind: 'literal', text: whole});
  }
  return parts.some(({kind}) => kind !== 'literal') ? minutes(parts) : null;
}

function letterPart(mark: string, twelve: boolean): DatePart {
  const kinds = {
    y: 'year',
    m: 'month',
    d: 'day',
    h: 'hour',
    s: 'second',
  } as const;
  return {kind: kinds[mark[0] as keyof typeof kinds], mark, twelve};
}

/** `m` after an hour or before a second is a minute. */
function minutes(parts: DatePart[]): DatePart[] {
  const places = parts.flatMap((part, index) =>
    part.kind === 'literal' || part.kind === 'half' ? [] : [index],
  );
  places.forEach((place, order) => {
    const part = parts[place];
    if (part?.kind !== 'month' || part.mark.length > 2) return;
    const before = parts[places[order - 1] ?? -1];
    const after = parts[places[order + 1] ?? -1];
    const clockBefore =
      before?.kind === 'hour' ||
      (before?.kind === 'elapsed' && before.mark.startsWith('h'));
    if (clockBefore || after?.kind === 'second')
      parts[place] = {...part, kind: 'minute'};
  });
  return parts;
}

export function formatMoment(
  serial: number,
  parts: readonly DatePart[],
  locale: Locale,
): string {
  const fraction = parts.find(({kind}) => kind === 'fraction');
  const places = fraction && 'mark' in fraction ? fraction.mark.length - 1 : 0;
  const perDay = 86_400 * 10 ** Math.min(places, 3);
  // Rounded to what is shown, so that 0.9999999 s is not a minute short.
  const shown = Math.round(serial * perDay) / perDay;
  const at = clock(shown);
  const names = calendarNames(locale.language);
  return parts
    .map(part => (part.kind === 'literal' ? part.text : show(part)))
    .join('');

  function show(part: Exclude<DatePart, {kind: 'literal'}>): string {
    const {kind, mark} = part;
    const padded = (value: number) =>
      String(value).padStart(mark.length > 1 ? 2 : 1, '0');
    switch (kind) {
      case 'year':
        return mark.length > 2
          ? String(at.year).padStart(4, '0')
          : String(at.year % 100).padStart(2, '0');
      case 'month':
        if (mark.length >= 5) return names.months.long[at.month - 1]?.[0] ?? '';
        if (mark.length === 4) return names.months.long[at.month - 1] ?? '';
        if (mark.length === 3) return names.months.short[at.month - 1] ?? '';
        return padded(at.month);
      case 'day':
        if (mark.length >= 4) return names.days.long[at.weekday] ?? '';
        if (mark.length === 3) return names.days.short[at.weekday] ?? '';
        return padded(at.day);
      case 'hour':
        return padded(part.twelve ? at.hour % 12 || 12 : at.hour);
      case 'minute':
        return padded(at.minute);
      case 'second':
        return padded(at.second);
      case 'fraction':
        return (
          locale.decimal +
          String(at.millisecond)
            .padStart(3, '0')
            .slice(0, mark.length - 1)
        );
      case 'half':
        return half(mark, at.hour);
      case 'elapsed':
        return elapsed(mark, shown);
    }
  }
}

function half(mark: string, hour: number): string {
  const text = hour < 12 ? 'AM' : 'PM';
  const short = mark.length === 3 ? text.slice(0, 1) : text;
  return mark.startsWith('a') ? short.toLowerCase() : short;
}

function elapsed(mark: string, serial: number): string {
  const perDay = {h: 24, m: 1440, s: 86_400}[mark[0] ?? 'h'] ?? 24;
  const count = Math.trunc(Math.round(serial * 86_400) / (86_400 / perDay));
  return String(count).padStart(mark.length, '0');
}
