/** The workbook read whole, and the views that are made of it. */
import type {MonthView} from '../contract/month';
import {activityFlags} from '../domain/activity-flags';
import {formatDate} from '../domain/calendar-date';
import {coverage} from '../domain/coverage';
import {grid} from '../domain/grid';
import {lists} from '../domain/lists';
import type {LockedDate} from '../domain/locked-date';
import type {Month} from '../domain/month';
import {monthPartners} from '../domain/month-partners';
import {type Plan, objectivesIn} from '../domain/plan';
import type {Problem} from '../domain/problem';
import {round} from '../domain/round';
import {type Calendar, isDayFirst} from '../sheet/day-reader';
import {type MonthStates, readMonthStates} from '../sheet/month-states-reader';
import {type PlanTables, readPlan} from '../sheet/plan-reader';
import {monthRows} from '../sheet/row-reader';
import type {KeyOf, Schema} from '../sheet/column';
import {LOCKED_DATES, PARTNERS, STANDARDS} from '../sheet/reference-tabs';
import {
  ACTIVITIES,
  EXPECTED_AREAS,
  OBJECTIVES,
  SETTINGS,
} from '../sheet/schema';
import {type Table, readTable} from '../sheet/table';
import {
  type Workbook,
  isCopy,
  openWorkbook,
  readAhead,
  readTab,
} from '../sheet/workbook';

export interface School {
  readonly workbook: Workbook;
  readonly tables: PlanTables;
  readonly plan: Plan;
  readonly calendar: Calendar;
  /** What Settings say of the round of single months. */
  readonly months: MonthStates;
  /** Of the whole workbook; looked for when somebody asks. */
  readonly problems: readonly Problem[];
}

const COPIED: Problem = {
  sheet: null,
  row: null,
  column: null,
  value: null,
  severity: 'notice',
  message:
    'This file is a copy of a planner, and nobody has said yet that it is a workbook of its own.',
  fix: 'Open Extensions › Integration Grid › Plan this month and choose Keep as its own planner; or go on in the file that it was copied from.',
};

/** What a month's view is made of besides the rows that people plan with. */
const BESIDES: readonly Schema[] = [
  PARTNERS,
  LOCKED_DATES,
  EXPECTED_AREAS,
  STANDARDS,
];

/** The workbook for a run that saves rows of Objectives and Activities, and shows a month afterwards. */
export function openToSaveRows(): Workbook {
  const workbook = openWorkbook();
  readAhead(workbook, BESIDES);
  return workbook;
}

/** The same for a run that saves nothing but settings. */
export function openToSaveSettings(): Workbook {
  const workbook = openWorkbook();
  readAhead(workbook, [OBJECTIVES, ACTIVITIES, ...BESIDES]);
  return workbook;
}

/** Each tab is read once. */
export function readSchool(workbook: Workbook = openWorkbook()): School {
  const problems: Problem[] = [];
  const table = <Key extends string>(schema: Schema<Key>): Table<Key> => {
    const tab = readTab(workbook, schema);
    problems.push(...tab.problems);
    return readTable(schema, tab.values);
  };
  const tables: PlanTables = {
    objectives: table<KeyOf<typeof OBJECTIVES>>(OBJECTIVES),
    activities: table<KeyOf<typeof ACTIVITIES>>(ACTIVITIES),
    partners: table<KeyOf<typeof PARTNERS>>(PARTNERS),
    lockedDates: table<KeyOf<typeof LOCKED_DATES>>(LOCKED_DATES),
    expectedAreas: table<KeyOf<typeof EXPECTED_AREAS>>(EXPECTED_AREAS),
    settings: table<KeyOf<typeof SETTINGS>>(SETTINGS),
    standards: table<KeyOf<typeof STANDARDS>>(STANDARDS),
  };
  const dayFirst = isDayFirst(workbook.spreadsheet.getSpreadsheetLocale());
  const read = readPlan(tables, workbook.today, dayFirst);
  const calendar = {
    yearStart: read.plan.settings.schoolYearStarts,
    isDayFirst: dayFirst,
  };
  const months = readMonthStates(tables.settings, calendar);
  const copied = isCopy(workbook) ? [COPIED] : [];
  let known: readonly Problem[] | undefined;
  return {
    workbook,
    tables,
    plan: read.plan,
    calendar,
    months: months.states,
    get problems() {
      return (known ??= [
        ...copied,
        ...problems,
        ...read.problems,
        ...months.problems,
      ]);
    },
  };
}

/** All that the planner shows of a month. */
export function monthView(school: School, month: Month): MonthView {
  const {plan, tables, problems, workbook, calendar, months} = school;
  const today = formatDate(workbook.today);
  const covered = coverage(plan, month, problems);
  return {
    month,
    grid: grid(plan, month, problems),
    coverage: covered,
    lists: lists(plan, month),
    ...monthRows(tables, plan, month, calendar.isDayFirst),
    partners: monthPartners(plan, month, today),
    lockedDates: plan.lockedDates.map(withoutRow),
    flags: activityFlags(plan, month, today),
    topics: topics(plan, month),
    round: round(
      plan,
      month,
      months.get(month),
      covered.gaps.length,
      workbook.today,
    ),
    today,
  };
}

function withoutRow({startDate, endDate, what, lockedBy}: LockedDate) {
  return {startDate, endDate, what, lockedBy};
}

function topics(plan: Plan, month: Month): MonthView['topics'] {
  return Object.fromEntries(
    objectivesIn(plan, month).flatMap(({id, standards}) => {
      const label = standards[0]?.label;
      return id !== null && label ? [[id, label]] : [];
    }),
  );
}
