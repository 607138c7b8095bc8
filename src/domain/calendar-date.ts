/** A day as a calendar shows it, with no hour and no time zone. */

export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** The day that a spreadsheet keeps as this many days since 1899-12-30. */
export function dateOfSerial(serial: number): CalendarDate {
  // Counted from 0000-03-01, so that the leap day ends a year.
  const days = Math.floor(serial) + 693899;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra -
    (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** `2026-10-14`. */
export function formatDate({year, month, day}: CalendarDate): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The day that `2026-10-14` writes; undefined for any other text and for no day of the calendar. */
export function parseDate(text: string): CalendarDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [, year, month, day] = parts.map(Number);
  const date = {year: year!, month: month!, day: day!};
  return isDate(date) ? date : undefined;
}

/** Days since 1899-12-30: what `dateOfSerial` reads back. */
export function serialOf({year, month, day}: CalendarDate): number {
  // From March, so that the leap day ends a year.
  const years = month <= 2 ? year - 1 : year;
  const months = (month + 9) % 12;
  const leapDays =
    Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const dayOfYear = Math.floor((153 * months + 2) / 5) + day - 1;
  return 365 * years + leapDays + dayOfYear - 693899;
}

/** Whether a calendar has this day: no 31 September, no 29 February 2027. */
export function isDate({year, month, day}: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
