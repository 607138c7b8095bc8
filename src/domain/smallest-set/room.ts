/** Whether an offer can be held at all: days for its sessions, and a partner who is there and has the hours. */
import {type Agreement, agreementOver} from '../agreement';
import type {BankActivity} from '../bank';
import {counted} from '../count';
import {formatMinutes} from '../minutes';
import {type Month, monthName} from '../month';
import {type Partner, partnerKey} from '../partner';
import {partnerLoad, plannedMinutes} from '../partner-load';
import {type Period, periodOfMonth} from '../period';
import type {Plan} from '../plan';
import {type Placement, placed} from './placement';

export interface Room {
  readonly sessions: number;
  /** All sessions together; 0 where the bank does not say. */
  readonly minutes: number;
  /** Null where the month is too far gone for the sessions, or has no days for them at all. */
  readonly placement: Placement | null;
  /** The partner's place among those with hours agreed; null where none are. */
  readonly partner: number | null;
  /** Why it can't be held whatever else is, as the end of a sentence; blank where it can. */
  readonly refusal: string;
}

interface Rooms {
  /** The minutes that each partner with hours agreed has left. */
  readonly spare: readonly number[];
  readonly roomFor: (activity: BankActivity) => Room;
}

/**
 * @param today `YYYY-MM-DD`
 * @param from no day before this one is proposed; blank for the whole month
 */
export function roomsOf(
  plan: Plan,
  month: Month,
  today: string,
  from: string,
): Rooms {
  const whole = periodOfMonth(month);
  const partners = new Map(
    plan.partners.map(partner => [partnerKey(partner.name), partner]),
  );
  const hours = hoursLeft(plan, month);
  const place = placer(plan, month);
  return {
    spare: [...hours.values()],
    roomFor(activity) {
      const sessions = activity.sessions || 1;
      const minutes = sessions * (activity.minutesPerSession ?? 0);
      const key = partnerKey(activity.partner);
      const partner = partners.get(key);
      const days = agreedDays(partner, whole);
      const later = days.startDate < from ? {...days, startDate: from} : days;
      const left = hours.get(key) ?? null;
      const refusal =
        place(sessions, days) === null
          ? noDays(
              sessions,
              month,
              partner && agreementOver(partner, whole, today),
            )
          : noHours(minutes, left, activity.partner);
      return {
        sessions,
        minutes,
        placement: place(sessions, later),
        partner: left === null ? null : [...hours.keys()].indexOf(key),
        refusal,
      };
    },
  };
}

/** The minutes that each partner with hours agreed has left, by `partnerKey`. */
function hoursLeft(
  {partners, activities}: Plan,
  month: Month,
): ReadonlyMap<string, number> {
  const planned = plannedMinutes(activities, month);
  const left = new Map<string, number>();
  for (const {name, hours} of partners) {
    const key = partnerKey(name);
    const minutes = planned.get(key) ?? 0;
    const {agreedMinutes} = partnerLoad(minutes, hours);
    if (agreedMinutes !== null)
      left.set(key, Math.max(0, agreedMinutes - minutes));
  }
  return left;
}

/** Many activities have as many sessions on the same days, so each question is answered once. */
function placer(
  {lockedDates}: Plan,
  month: Month,
): (sessions: number, within: Period) => Placement | null {
  const known = new Map<string, Placement | null>();
  return (sessions, within) => {
    const key = `${sessions} ${within.startDate} ${within.endDate}`;
    const found = known.has(key)
      ? known.get(key)!
      : placed(month, sessions, lockedDates, within);
    known.set(key, found);
    return found;
  };
}

function noDays(
  sessions: number,
  month: Month,
  agreement: Agreement | undefined,
): string {
  const many = sessions === 1 ? 'finds' : 'find';
  const sentence = `its ${counted(sessions, 'session')} ${many} no free school days in ${monthName(month)}.`;
  const {notice = null} = agreement ?? {};
  return notice === null ? sentence : `${sentence} ${notice}`;
}

function noHours(
  minutes: number,
  left: number | null,
  partner: string,
): string {
  return left === null || minutes <= left
    ? ''
    : `it takes ${formatMinutes(minutes)}, and ${partner} has ${formatMinutes(left)} left of its hours.`;
}

/** The days of a month on which the partner's agreement holds; none where the end is before the start. */
function agreedDays(partner: Partner | undefined, month: Period): Period {
  const {agreementStart = null, agreementEnd = null} = partner ?? {};
  const {startDate, endDate} = month;
  return {
    startDate:
      agreementStart !== null && agreementStart > startDate
        ? agreementStart
        : startDate,
    endDate:
      agreementEnd !== null && agreementEnd < endDate ? agreementEnd : endDate,
  };
}
