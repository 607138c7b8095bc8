/** When an activity takes place, in a language of the handout. */
import {numberOf, type Month} from '../month';
import {type Timed, gapOf, occasions, ruleDays} from '../occasions';
import {type Period, weekdayOf} from '../period';
import type {NamedDay, Phrases} from './phrases';

export interface When {
  /** In the language of the phrases; blank where only the words that were typed say it, as the hours. */
  readonly days: string;
  readonly hours: string;
  /** What was typed under When, where the rest does not say all of it; else blank. */
  readonly typed: string;
}

/** `Tuesdays, October 6–27` and `3:15–4:15 PM`; `los martes, del 6 al 27 de octubre` and `3:15–4:15 p. m.` */
export function whenWords(
  activity: Timed,
  phrases: Phrases,
  lockedDates: readonly Period[],
): When {
  const {kind, days, hours, isWhole} = occasions(activity, lockedDates);
  const typed = isWhole ? '' : activity.when.trim();
  if (kind === 'month')
    return {
      days:
        typed === ''
          ? phrases.duringMonth(numberOf(activity.month as Month))
          : '',
      hours: '',
      typed,
    };
  const [first, last] = [days[0]!, days[days.length - 1]!];
  return {
    days:
      kind === 'span' && first !== last
        ? phrases.fromTo(named(first), named(last))
        : daysWords(first === last ? [first] : days, phrases),
    hours: hours ? phrases.hours(hours.from, hours.to) : '',
    typed,
  };
}

/** All of it in one line. */
export function whenLine({days, hours, typed}: When): string {
  const said = hours === '' ? days : `${days}, ${hours}`;
  return [said, typed].filter(part => part !== '').join(' · ');
}

/** Up to two by name; more are each day in a row, or all those weekdays but the days that fall out. */
function daysWords(days: readonly string[], phrases: Phrases): string {
  const onDay = (day: string) => phrases.onDay(weekdayOf(day), named(day));
  const [first, second] = days;
  if (second === undefined) return onDay(first!);
  if (days.length === 2) return phrases.and(onDay(first!), onDay(second));
  const period = phrases.fromTo(named(first!), named(days[days.length - 1]!));
  if (gapOf(days) === 1) return period;
  const weekdays = [...new Set(days.map(weekdayOf))].sort();
  const missing = ruleDays(days).filter(day => !days.includes(day));
  return [
    phrases.everyDay(weekdays),
    period,
    ...missing.map(day => phrases.notOn(named(day))),
  ].join(', ');
}

const named = (day: string): NamedDay => ({
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8)),
});
