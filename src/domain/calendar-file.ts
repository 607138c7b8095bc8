/** A month's activities as a calendar file (iCalendar, RFC 5545) that any calendar imports. */
import {calendarLines, calendarText} from './calendar-file-text';
import type {Hours} from './meeting-words';
import {
  type Occasions,
  type Timed,
  gapOf,
  occasions,
  ruleDays,
} from './occasions';
import {type Period, addDays, weekdayOf} from './period';
import type {Status} from './status';

export interface CalendarActivity extends Timed {
  readonly id: string;
  readonly activity: string;
  readonly status: Status;
  /** What else is worth knowing, a line each; blank ones are left out. */
  readonly details: readonly string[];
}

export interface CalendarFile {
  readonly name: string;
  /** Names the workbook, so that the same id in two schools makes two events. */
  readonly workbook: string;
  /** When the file is made: `20261014T120000Z`. */
  readonly stamp: string;
  /** Grows from file to file, so that a later one replaces what an earlier one brought. */
  readonly sequence: number;
  /** Days on which a row of meetings does not meet. */
  readonly lockedDates: readonly Period[];
  /** In which the hours are; null makes them those of whoever looks. */
  readonly zone: CalendarZone | null;
}

export interface CalendarZone {
  /** `America/New_York`. */
  readonly name: string;
  /** Its component, VTIMEZONE. */
  readonly lines: readonly string[];
}

/**
 * An event an activity, ideas left out: what is cancelled is in it as cancelled, so that a calendar that has
 * it already is told. Days without an hour are whole days.
 *
 * Hours need their zone: Google Calendar takes those without one for universal time.
 */
export function calendarFile(
  activities: readonly CalendarActivity[],
  file: CalendarFile,
): string {
  return calendarLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Integration Grid//Integration Grid//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${calendarText(file.name)}`,
    ...(file.zone
      ? [`X-WR-TIMEZONE:${file.zone.name}`, ...file.zone.lines]
      : []),
    ...activities
      .filter(isInCalendar)
      .flatMap(activity => eventLines(activity, file)),
    'END:VCALENDAR',
  ]);
}

/** An idea is not in it. */
export const isInCalendar = ({status}: {readonly status: Status}): boolean =>
  status !== 'Idea';

const STATUS: {readonly [status in Status]: string} = {
  Idea: 'TENTATIVE',
  Planned: 'TENTATIVE',
  Confirmed: 'CONFIRMED',
  Delivered: 'CONFIRMED',
  Cancelled: 'CANCELLED',
};

function eventLines(
  activity: CalendarActivity,
  {workbook, stamp, sequence, lockedDates, zone}: CalendarFile,
): readonly string[] {
  const when = occasions(activity, lockedDates);
  const details = activity.details.filter(detail => detail.trim() !== '');
  return [
    'BEGIN:VEVENT',
    `UID:${uidPart(activity.id)}@${uidPart(workbook)}.integration-grid`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    ...timeLines(when, zone),
    `SUMMARY:${calendarText(activity.activity)}`,
    ...(details.length > 0
      ? [`DESCRIPTION:${calendarText(details.join('\n'))}`]
      : []),
    `STATUS:${STATUS[activity.status]}`,
    // What goes on somewhere in a week or a month keeps nobody busy all along.
    `TRANSP:${when.kind === 'days' && when.hours ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

/** An id may be any text that somebody typed; each character beyond letters and digits is spelt out. */
function uidPart(id: string): string {
  return Array.from(id, character =>
    /[\w-]/.test(character)
      ? character
      : `.${character.codePointAt(0)!.toString(16)}.`,
  ).join('');
}

function timeLines(
  {kind, days, hours}: Occasions,
  zone: CalendarZone | null,
): readonly string[] {
  // There is at least one.
  const first = days[0]!;
  if (kind !== 'days') return wholeDays(first, days[days.length - 1]!);
  const start = hours ? hourLines(first, hours, zone) : wholeDays(first, first);
  return days.length > 1 ? [...start, ...ruleLines(days, hours, zone)] : start;
}

/** The end is the day after the last. */
function wholeDays(first: string, last: string): readonly string[] {
  return [
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`,
  ];
}

function hourLines(
  day: string,
  {from, to}: Hours,
  zone: CalendarZone | null,
): readonly string[] {
  const start = `DTSTART${hourText(day, from, zone)}`;
  return to === null ? [start] : [start, `DTEND${hourText(day, to, zone)}`];
}

/** What follows the property's name. */
const hourText = (day: string, minutes: number, zone: CalendarZone | null) =>
  `${zone ? `;TZID=${zone.name}` : ''}:${compact(day)}T${clock(minutes)}`;

const compact = (day: string) => day.replace(/-/g, '');

function clock(minutes: number): string {
  const digits = (number: number) => String(number).padStart(2, '0');
  return `${digits(Math.floor(minutes / 60))}${digits(minutes % 60)}00`;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Days at an even distance by that; else all those of some weekdays, but those that fall out. */
function ruleLines(
  days: readonly string[],
  hours: Hours | null,
  zone: CalendarZone | null,
): readonly string[] {
  const gap = gapOf(days);
  if (gap === 7) return [`RRULE:FREQ=WEEKLY;COUNT=${days.length}`];
  if (gap !== null)
    return [`RRULE:FREQ=DAILY;INTERVAL=${gap};COUNT=${days.length}`];
  const all = ruleDays(days);
  const weekdays = [...new Set(all.map(weekdayOf))].sort();
  const byDay = weekdays.map(day => WEEKDAYS[day]).join();
  return [
    `RRULE:FREQ=WEEKLY;BYDAY=${byDay};COUNT=${all.length}`,
    ...all
      .filter(day => !days.includes(day))
      .map(day => exceptLine(day, hours, zone)),
  ];
}

/** It names what would begin then. */
const exceptLine = (
  day: string,
  hours: Hours | null,
  zone: CalendarZone | null,
) =>
  hours
    ? `EXDATE${hourText(day, hours.from, zone)}`
    : `EXDATE;VALUE=DATE:${compact(day)}`;
