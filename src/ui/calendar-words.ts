/** Months, days and times in a language, as the browser knows to write them. */

interface CalendarWords {
  /** `2026-10`. */
  monthTitle(month: string): string;
  monthName(month: string): string;
  /** `2026-10-14`. */
  dayWords(date: string): string;
  /** A moment seen from now. */
  momentWords(
    iso: string,
    now: Date,
    near: {readonly today: string; readonly yesterday: string},
  ): string;
}

export function calendarWords(locale: string): CalendarWords {
  const inUtc = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, {
      ...options,
      timeZone: 'UTC',
    });
    return (date: string) => format.format(new Date(`${date}T00:00:00Z`));
  };
  const title = inUtc({month: 'long', year: 'numeric'});
  const name = inUtc({month: 'long'});
  const day = inUtc({month: 'short', day: 'numeric'});
  const localDay = new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
  });
  const clock = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
  });
  return {
    monthTitle: month => title(`${month}-01`),
    monthName: month => name(`${month}-01`),
    dayWords: date => undotted(day(date)),
    momentWords(iso, now, {today, yesterday}) {
      const moment = new Date(iso);
      const days = dayNumber(now) - dayNumber(moment);
      const near = [today, yesterday][days];
      return `${near ?? undotted(localDay.format(moment))}, ${clock.format(moment)}`;
    },
  };
}

/** `14 de out.`: without the dot, so that a sentence can end with it. */
const undotted = (day: string) => day.replace(/\.$/, '');

/** Of the day where the reader is. */
function dayNumber(date: Date): number {
  return Math.floor(
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000,
  );
}
