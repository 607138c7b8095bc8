/** The sample school's rows, made for three months from its lists of data. */
import {AREA_TITLES, type Area} from '../../domain/area';
import type {CalendarDate} from '../../domain/calendar-date';
import type {Month} from '../../domain/month';
import type {Plan} from '../../domain/plan';
import type {Status} from '../../domain/status';
import {sampleActivities} from '../../data/sample-activities';
import {sampleObjectives} from '../../data/sample-objectives';
import {samplePartners} from '../../data/sample-partners';
import type {Record} from '../../sheet/made/records';
import {timing} from './calendar';
import {indicatorsOf} from './results';
import {TEACHERS} from './teachers';

/** By the keys of their columns, the id left out. */
export function objectiveRecords(months: readonly Month[]): readonly Record[] {
  const lines = sampleObjectives();
  return months.flatMap((month, place) => {
    const turns = new Map<string, number>();
    return (lines[place] ?? '').split('\n').map(line => {
      const [grades = '', standards = '', objective = '', ...rest] =
        line.split('|');
      const [priority, english = '', spanish = '', portuguese = ''] = rest;
      const turn = turns.get(grades) ?? 0;
      turns.set(grades, turn + 1);
      const teachers = TEACHERS[grades] ?? [];
      return {
        month,
        grades,
        teacher: teachers[turn % teachers.length] ?? '',
        subject: subjectOf(standards),
        standards,
        objective,
        priority: priority || 'Normal',
        familiesEnglish: english,
        familiesSpanish: spanish,
        familiesPortuguese: portuguese,
      };
    });
  });
}

const subjectOf = (standards: string) =>
  /^(?:RL|RI|RF|W|SL|L)\./.test(standards) ? 'ELA' : 'Math';

/** @param ids of the objectives, in their order */
export function activityRecords(
  months: readonly Month[],
  objectives: readonly Record[],
  ids: readonly string[],
): readonly Record[] {
  const known = objectives.map((objective, index): Candidate => ({
    ...objective,
    id: ids[index] ?? '',
  }));
  const offerings = sampleActivities().split('\n');
  return months.flatMap((month, place) => {
    const candidates = known.filter(objective => objective['month'] === month);
    return offerings
      .map((line, turn) => ({fields: line.split('|'), turn}))
      .filter(({fields}) => fields[0]?.includes(String(place + 1)))
      .map(({fields, turn}) =>
        activity(fields, month, place, turn, candidates),
      );
  });
}

type Candidate = Record & {readonly id: string};

function activity(
  fields: readonly string[],
  month: Month,
  place: number,
  turn: number,
  candidates: readonly Candidate[],
): Record {
  const [, area, title, partner, lead, slot, sessions, minutes] = fields;
  const [grades, subject, alignment, most, why] = fields.slice(8);
  const suited = candidates.filter(
    objective =>
      shareGrade(String(objective['grades']), grades!) &&
      (subject === '' || objective['subject'] === subject),
  );
  const status = statusOf(place, turn);
  const participants = 10 + ((turn * 7) % 18);
  return {
    month,
    area: AREA_TITLES[area as Area],
    activity: title!,
    objectiveIds: turned(suited, turn)
      .slice(0, Number(most))
      .map(({id}) => id)
      .join(', '),
    why: why!,
    alignment: Number(alignment),
    partner: partner!,
    lead: lead!,
    ...timing(month, slot!, Number(sessions), turn),
    sessions: Number(sessions),
    minutesPerSession: Number(minutes),
    participants,
    status,
    indicators: indicatorsOf(title!),
    ...(status === 'Delivered'
      ? {
          deliveredMinutes: Number(sessions) * Number(minutes),
          attended: participants - (turn % 4),
        }
      : {}),
  };
}

function shareGrade(one: string, other: string): boolean {
  const grades = one.split(/, ?/);
  return other.split(/, ?/).some(grade => grades.includes(grade));
}

/** Begins elsewhere each time, so that the same few objectives are not always first. */
function turned<T>(items: readonly T[], turn: number): readonly T[] {
  const start = items.length === 0 ? 0 : turn % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** The first month is over, the second nearly, the third is being planned. */
function statusOf(place: number, turn: number): Status {
  if (place === 0) return turn % 14 === 5 ? 'Cancelled' : 'Delivered';
  if (place === 1) {
    if (turn % 13 === 7) return 'Cancelled';
    return turn % 4 === 0 ? 'Confirmed' : 'Delivered';
  }
  if (turn % 9 === 4) return 'Idea';
  return turn % 3 === 0 ? 'Confirmed' : 'Planned';
}

/** @param start the first day of the agreements, which run for a year */
export function partnerRecords(
  start: CalendarDate,
  end: CalendarDate,
): readonly Record[] {
  return samplePartners()
    .split('\n')
    .map(line => {
      const [partner, role, areas, hours, contact] = line.split('|');
      return {
        partner: partner!,
        role: role!,
        areas: areas!,
        hours: Number(hours),
        agreementStart: start,
        agreementEnd: end,
        contact: contact!,
      };
    });
}

/** A look at what was read anyway, so that a school without the sample need not be asked about it. */
export function mayHoldSample({partners}: Plan): boolean {
  return samplePartners()
    .split('\n')
    .some(line => partners.some(({name}) => name === line.split('|')[0]));
}
