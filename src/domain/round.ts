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
import {monthNumber} from './columns';
import {GRADES, type Grade, inOrder} from './grade';
import {type Month, addMonths} from './month';
import {type MonthStanding, type MonthState, standingAt} from './month-state';
import {type Plan, activitiesIn} from './plan';
import {columnsOf} from './plan-columns';
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

function unconfirmed(plan: Plan, month: Month): readonly string[] {
  return activitiesIn(plan, month).flatMap(({id, area, status}) =>
    area !== null && status === 'Planned' && id !== null ? [id] : [],
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
  const {settings, expected} = plan;
  const first = addMonths(month, -LATELY);
  const lately = new Set(
    monthsUpTo(month, settings.schoolYearStarts)
      .filter(each => each >= first && each < month)
      .map(monthNumber),
  );
  const entered = teachersIn(plan, new Set([monthNumber(month)]));
  const known = teachersIn(plan, lately);
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
type Teachers = ReadonlyMap<Grade, ReadonlyMap<string, string>>;

/** @param months by number */
function teachersIn(plan: Plan, months: ReadonlySet<number>): Teachers {
  const {count, month, grades, teacher, teachers} = columnsOf(plan).objectives;
  const keys = teachers.map(folded);
  const byGrade = GRADES.map(() => new Map<string, string>());
  for (let index = 0; index < count; index++) {
    if (!months.has(month[index]!)) continue;
    const name = teacher[index]!;
    for (let grade = 0; grades[index]! >> grade > 0; grade++)
      if ((grades[index]! >> grade) & 1)
        byGrade[grade]!.set(keys[name]!, teachers[name]!);
  }
  return new Map(
    GRADES.map((grade, place) => [grade, byGrade[place]!] as const).filter(
      ([, its]) => its.size > 0,
    ),
  );
}
