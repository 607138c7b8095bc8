/** A small month to look at: its rows, its activities, and what is expected of its grades. */
import {AREAS, byArea} from '../../../src/domain/area';
import type {GridRow} from '../../../src/domain/grid';
import type {MonthActivity} from '../../../src/domain/report/month-activity';
import type {Asked} from '../../../src/domain/report/month-plan';

const NOTHING = {
  state: 'empty',
  expected: true,
  minutes: 0,
  activities: [],
} as const;

export function row(
  objectiveId: string,
  fields: Partial<GridRow> = {},
): GridRow {
  return {
    objectiveId,
    grades: ['3'],
    teacher: 'Ms. Lopez',
    subject: 'Math',
    standards: ['3.OA.A.1'],
    objective: `Words of ${objectiveId}`,
    priority: 'Normal',
    cells: byArea(() => NOTHING),
    covered: 0,
    expected: AREAS.length,
    ...fields,
  };
}

export function activity(
  objectiveIds: readonly string[],
  fields: Partial<MonthActivity> = {},
): MonthActivity {
  return {
    id: null,
    activity: 'Math club',
    area: 'academicEnrichment',
    objectiveIds,
    alignment: 2,
    partner: '',
    lead: '',
    when: '',
    startDate: null,
    endDate: null,
    status: 'Planned',
    minutes: 60,
    participants: null,
    deliveredMinutes: null,
    attended: null,
    isCounted: true,
    ...fields,
  };
}

export function month(
  rows: readonly GridRow[],
  activities: readonly MonthActivity[],
): Asked {
  return {
    month: '2026-10',
    view: {grid: {rows}},
    activities,
    expected: {},
    leastMinutes: byArea(() => 0),
    partners: [],
  };
}
