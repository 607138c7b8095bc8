/** The month's round: where a month stands, what is late, and what to do next. */
import {alphabetically} from './alphabet';
import {AREAS} from './area';
import {
  type CalendarDate,
  formatDate,
  parseDate,
  serialOf,
} from './calendar-date';
import {folded} from './cell';
import {type Grade, inOrder} from './grade';
import {type Month, addMonths} from './month';
import {type MonthStanding, type MonthState, standingAt} from './month-state';
import type {Plan} from './plan';
import {monthOfDate, monthsUpTo} from './school-year';

/** A class that has no objective in the month. */
export interface MissingClass {
  readonly grade: string;
  /** Who taught it lately; null where nobody has entered anything for the grade. */
  readonly teacher: string | null;
}

/** What brings the month on. */
export type NextStep =
  | 'setDate'
  | 'remind'
  | 'plan'
  | 'fillGaps'
  | 'review'
  | 'confirm'
  | 'publish'
  | 'close'
  | 'nextMonth';

export interface Round {
  readonly state: MonthState;
  /** Whether Settings says so; else it follows from the calendar. */
  readonly isSet: boolean;
  /** `YYYY-MM-DD`: the last day for objectives, where the month is open for them and a day is set. */
  readonly until: string | null;
  /** Days from today to that day; below 0 where it is over. */
  readonly daysLeft: number | null;
  /** Where it is published and that is known. */
  readonly publishedOn: string | null;
  readonly publishedBy: string | null;
  readonly late: {
    /** PK to 12, then A to Z. */
    readonly objectives: readonly MissingClass[];
    /** How many expected cells are empty. */
    readonly gaps: number;
    /** The ids of planned activities that nobody has confirmed. */
    readonly unconfirmed: readonly string[];
  };
  readonly next: NextStep;
}

/**
 * Where the month stands.
 *
 * Where Settings says nothing, a month that has not begun is open for objectives, any other is being planned.
 *
 * @param standing what Settings says of the month
 * @param gaps how many the month has
 */
export function round(
  plan: Plan,
  month: Month,
  standing: MonthStanding | undefined,
  gaps: number,
  today: CalendarDate,
): Round {
  const thisMonth = monthOfDate(today);
  const {state, until, publishedOn, publishedBy} =
    standing ?? standingAt(month > thisMonth ? 'open' : 'planning');
  const day = until === null ? undefined : parseDate(until);
  const daysLeft = day ? serialOf(day) - serialOf(today) : null;
  const late = {
    objectives: missingClasses(plan, month),
    gaps,
    unconfirmed: unconfirmed(plan, month),
  };
  const isOver = month < thisMonth;
  return {
    state,
    isSet: standing !== undefined,
    until: day ? formatDate(day) : null,
    daysLeft,
    publishedOn,
    publishedBy,
    late,
    next: nextStep(state, {late, hasDay: day !== undefined, isOver}),
  };
}

function nextStep(
  state: MonthState,
  {
    late: {objectives, gaps, unconfirmed},
    hasDay,
    isOver,
  }: {late: Round['late']; hasDay: boolean; isOver: boolean},
): NextStep {
  switch (state) {
    case 'open':
      if (objectives.length === 0) return 'plan';
      return hasDay ? 'remind' : 'setDate';
    case 'planning':
      return gaps > 0 ? 'fillGaps' : 'review';
    case 'review':
      return unconfirmed.length > 0 ? 'confirm' : 'publish';
    case 'published':
      return isOver ? 'close' : 'nextMonth';
    case 'closed':
      return 'nextMonth';
  }
}

function unconfirmed({activities}: Plan, month: Month): readonly string[] {
  return activities.flatMap(({id, month: its, area, status}) =>
    its === month && area !== null && status === 'Planned' && id !== null
      ? [id]
      : [],
  );
}

/** Months back in which a class that had objectives is still taken for one of the school. */
const LATELY = 3;

/**
 * The classes from which an objective is missing: a class is a teacher in a grade.
 *
 * Those that had an objective in one of the three months before, of the same school year, and none in this
 * one. A grade of which the school expects something and that has no objective at all is missing too, without
 * a teacher where none is known.
 */
export function missingClasses(
  plan: Plan,
  month: Month,
): readonly MissingClass[] {
  const {settings, objectives, expected} = plan;
  const first = addMonths(month, -LATELY);
  const lately = new Set(
    monthsUpTo(month, settings.schoolYearStarts).filter(
      each => each >= first && each < month,
    ),
  );
  const known: Teachers = new Map();
  const entered: Teachers = new Map();
  for (const {month: its, grades, teacher} of objectives) {
    if (its === null) continue;
    if (its === month) note(entered, grades, teacher);
    else if (lately.has(its)) note(known, grades, teacher);
  }
  const asked = [...expected].flatMap(([grade, areas]) =>
    AREAS.some(area => areas[area]) ? [grade] : [],
  );
  return inOrder([...known.keys(), ...asked]).flatMap<MissingClass>(grade => {
    const there = entered.get(grade);
    const missing = [...(known.get(grade) ?? [])].flatMap(([key, teacher]) =>
      key === '' || there?.has(key) ? [] : [teacher],
    );
    if (missing.length === 0 && there === undefined)
      return [{grade, teacher: null}];
    return alphabetically(missing).map(teacher => ({grade, teacher}));
  });
}

/** The teachers of each grade, as they last spelled their names, by those names in small letters. */
type Teachers = Map<Grade, Map<string, string>>;

function note(
  teachers: Teachers,
  grades: readonly Grade[],
  teacher: string,
): void {
  for (const grade of grades) {
    const known = teachers.get(grade) ?? new Map<string, string>();
    known.set(folded(teacher), teacher);
    teachers.set(grade, known);
  }
}
