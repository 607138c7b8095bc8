/** The workbook read whole, and the views that are made of it. */
import type {MonthView} from '../contract';
import {coverage} from '../domain/coverage';
import {grid} from '../domain/grid';
import {lists} from '../domain/lists';
import type {Month} from '../domain/month';
import type {Plan} from '../domain/plan';
import type {Problem} from '../domain/problem';
import {type PlanTables, readPlan} from '../sheet/plan-reader';
import {monthRows} from '../sheet/row-reader';
import {
  ACTIVITIES,
  EXPECTED_AREAS,
  type KeyOf,
  OBJECTIVES,
  PARTNERS,
  SETTINGS,
  type Schema,
} from '../sheet/schema';
import {type Table, readTable} from '../sheet/table';
import {type Workbook, openWorkbook, readTab} from '../sheet/workbook';

export interface School {
  readonly workbook: Workbook;
  readonly tables: PlanTables;
  readonly plan: Plan;
  /** Of the whole workbook. */
  readonly problems: readonly Problem[];
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
    expectedAreas: table<KeyOf<typeof EXPECTED_AREAS>>(EXPECTED_AREAS),
    settings: table<KeyOf<typeof SETTINGS>>(SETTINGS),
  };
  const read = readPlan(tables, workbook.today);
  return {
    workbook,
    tables,
    plan: read.plan,
    problems: [...problems, ...read.problems],
  };
}

/** All that the planner shows of a month. */
export function monthView(school: School, month: Month): MonthView {
  const {plan, tables, problems} = school;
  return {
    month,
    grid: grid(plan, month, problems),
    coverage: coverage(plan, month, problems),
    lists: lists(plan, month),
    ...monthRows(tables, plan, month),
  };
}
