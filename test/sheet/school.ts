/** A workbook's tabs from a few records by header, as tests write them. */
import type {Cell} from '../../src/domain/cell';
import {type PlanTables, readPlan} from '../../src/sheet/plan-reader';
import type {Schema} from '../../src/sheet/column';
import {
  LOCKED_DATES,
  PARTNERS,
  STANDARDS,
} from '../../src/sheet/reference-tabs';
import {
  ACTIVITIES,
  EXPECTED_AREAS,
  OBJECTIVES,
  SETTINGS,
} from '../../src/sheet/schema';
import {type Table, readTable} from '../../src/sheet/table';

export const TODAY = {year: 2026, month: 10, day: 14};

export type TypedRow = {readonly [header: string]: Cell};

export interface TypedTabs {
  readonly objectives?: readonly TypedRow[];
  readonly activities?: readonly TypedRow[];
  readonly partners?: readonly TypedRow[];
  readonly lockedDates?: readonly TypedRow[];
  readonly expectedAreas?: readonly TypedRow[];
  readonly settings?: readonly TypedRow[];
  readonly standards?: readonly TypedRow[];
}

/** The first record is row 2 of its tab; a tab that is left out is missing. */
export function school(tabs: TypedTabs): PlanTables {
  return {
    objectives: table(OBJECTIVES, tabs.objectives),
    activities: table(ACTIVITIES, tabs.activities),
    partners: table(PARTNERS, tabs.partners),
    lockedDates: table(LOCKED_DATES, tabs.lockedDates),
    expectedAreas: table(EXPECTED_AREAS, tabs.expectedAreas),
    settings: table(SETTINGS, tabs.settings),
    standards: table(STANDARDS, tabs.standards),
  };
}

export function read(tabs: TypedTabs) {
  return readPlan(school(tabs), TODAY);
}

function table<Key extends string>(
  schema: Schema<Key>,
  rows: readonly TypedRow[] | undefined,
): Table<Key> {
  if (rows === undefined) return readTable(schema, null);
  const headers = schema.columns.map(({header}) => header);
  return readTable(schema, [
    headers,
    ...rows.map(row => headers.map(header => row[header] ?? '')),
  ]);
}
