/** Last month's activities as drafts of this one: dates moved by whole weeks, objectives that carry on. */
import type {MonthView} from '../contract/month';
import type {ActivityRow} from '../contract/rows';
import type {NewActivity} from '../contract/saves';
import type {GridRow} from '../domain/grid';
import type {Month} from '../domain/month';
import {datesIn} from '../domain/whole-weeks';
import {isSameName, objectiveRow} from './lookup';

export interface Copy {
  readonly row: ActivityRow;
  /** As it would be added. */
  readonly draft: NewActivity;
  /** What it goes on supporting, in words. */
  readonly supports: readonly string[];
  /** Words on when that name a day of the old month, so the draft goes without them. */
  readonly droppedWhen: string;
  /** How often this month has it already. */
  readonly timesThere: number;
  /** Where no objective carries on: those that it might support instead, the likeliest first. */
  readonly choices: readonly GridRow[];
}

/** All but the cancelled ones and those without a name, in sheet order. */
export function copiedActivities(
  before: MonthView,
  now: MonthView,
): readonly Copy[] {
  return before.activities
    .filter(
      ({status, activity}) => status !== 'Cancelled' && activity.trim() !== '',
    )
    .map(row => copyOf(row, before, now));
}

/** @param objectiveId one of the choices; blank for none */
export function draftOf({draft}: Copy, objectiveId = ''): NewActivity {
  return objectiveId === '' ? draft : {...draft, objectiveIds: [objectiveId]};
}

function copyOf(row: ActivityRow, before: MonthView, now: MonthView): Copy {
  const old = row.objectiveIds.flatMap(id => objectiveRow(before, id) ?? []);
  const carried = carriedOn(old, now.grid.rows);
  const isDay = NAMES_A_DAY.test(row.when);
  return {
    row,
    draft: {
      month: now.month,
      area: row.area,
      activity: row.activity,
      objectiveIds: carried.flatMap(({objectiveId}) => objectiveId ?? []),
      why: row.why,
      alignment: row.alignment,
      partner: row.partner,
      lead: row.lead,
      when: isDay ? '' : row.when,
      ...datesIn(row, now.month as Month),
      sessions: row.sessions,
      minutesPerSession: row.minutesPerSession,
      participants: row.participants,
      status: 'Idea',
      indicators: row.indicators,
      notes: row.notes,
    },
    supports: carried.map(
      ({objective, standards}) => objective || standards.join(', '),
    ),
    droppedWhen: isDay ? row.when : '',
    timesThere: now.activities.filter(
      one => one.area === row.area && isSameName(one.activity, row.activity),
    ).length,
    choices: carried.length > 0 ? [] : choicesFor(old, now.grid.rows),
  };
}

/** `Oct 14`, `October evenings`, `10/14`, `May 3`; not `may vary`, not `3rd Tuesday`. */
const NAMES_A_DAY =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b(?:mar(?:ch)?|may)\.? ?\d|\d\/\d|\d{4}-\d\d/i;

/** The same teacher's objectives of the same standard, or of the same words. */
function carriedOn(
  old: readonly GridRow[],
  rows: readonly GridRow[],
): readonly GridRow[] {
  return rows.filter(
    row => row.objectiveId !== null && old.some(one => isCarriedOn(one, row)),
  );
}

function isCarriedOn(old: GridRow, row: GridRow): boolean {
  const isSameText =
    old.objective !== '' && isSameName(old.objective, row.objective);
  return (
    isSameName(old.teacher, row.teacher) && (isSameText || sharesCode(old, row))
  );
}

const sharesCode = (one: GridRow, other: GridRow) =>
  one.standards.some(code => other.standards.includes(code));

/** The same standard in another class, then the same teacher, then the same grade. */
function choicesFor(
  old: readonly GridRow[],
  rows: readonly GridRow[],
): readonly GridRow[] {
  const tests: readonly ((one: GridRow, row: GridRow) => boolean)[] = [
    sharesCode,
    (one, row) => isSameName(one.teacher, row.teacher),
    (one, row) => row.grades.some(grade => one.grades.includes(grade)),
  ];
  const found = tests.flatMap(fits =>
    rows.filter(
      row => row.objectiveId !== null && old.some(one => fits(one, row)),
    ),
  );
  return [...new Set(found)];
}
