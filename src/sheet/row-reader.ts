/** Rows in the form in which forms show them and saves send them back. */
import type {ActivityRow, ObjectiveRow} from '../contract/rows';
import {parseIds} from '../domain/ids';
import type {Month} from '../domain/month';
import {type Plan, activitiesIn, objectivesIn} from '../domain/plan';
import {type Calendar, dayReader} from './day-reader';
import {
  readAlignment,
  readArea,
  readCount,
  readGrades,
  readMinutes,
  readMonth,
  readPriority,
  readStatus,
} from './meaning';
import type {PlanTables} from './plan-reader';
import {typedText} from './reading';
import {rowAt} from './row-objects';
import type {KeyOf} from './column';
import type {ACTIVITIES, OBJECTIVES} from './schema';
import {type Row, type Table, cellAt, textAt} from './table';

/**
 * The objective of a row: words as typed, all else by its meaning.
 *
 * What can't be read stands there as blank: no month, no grades, Normal.
 */
export function readObjectiveRow(
  table: Table<KeyOf<typeof OBJECTIVES>>,
  row: Row,
  yearStart: Month,
): ObjectiveRow {
  return {
    id: textAt(table, row, 'id'),
    month: readMonth(cellAt(table, row, 'month'), yearStart).value ?? '',
    grades: readGrades(cellAt(table, row, 'grades')).value,
    teacher: typedAt(table, row, 'teacher'),
    subject: typedAt(table, row, 'subject'),
    standards: typedAt(table, row, 'standards'),
    objective: typedAt(table, row, 'objective'),
    priority: readPriority(cellAt(table, row, 'priority')).value,
    notes: typedAt(table, row, 'notes'),
  };
}

/** The activity of a row, likewise; null where its area can't be read, which no form can show. */
export function readActivityRow(
  table: Table<KeyOf<typeof ACTIVITIES>>,
  row: Row,
  {yearStart, isDayFirst}: Calendar,
): ActivityRow | null {
  const readDate = dayReader(isDayFirst);
  const area = readArea(cellAt(table, row, 'area')).value;
  if (area === null) return null;
  return {
    id: textAt(table, row, 'id'),
    month: readMonth(cellAt(table, row, 'month'), yearStart).value ?? '',
    area,
    activity: typedAt(table, row, 'activity'),
    objectiveIds: parseIds(textAt(table, row, 'objectiveIds')),
    why: typedAt(table, row, 'why'),
    alignment: readAlignment(cellAt(table, row, 'alignment')).value,
    partner: typedAt(table, row, 'partner'),
    lead: typedAt(table, row, 'lead'),
    when: typedAt(table, row, 'when'),
    startDate: readDate(cellAt(table, row, 'startDate')).value,
    endDate: readDate(cellAt(table, row, 'endDate')).value,
    sessions: readCount(cellAt(table, row, 'sessions')).value,
    minutesPerSession: readMinutes(cellAt(table, row, 'minutesPerSession'))
      .value,
    participants: readCount(cellAt(table, row, 'participants')).value,
    status: readStatus(cellAt(table, row, 'status')).value,
    deliveredMinutes: readMinutes(cellAt(table, row, 'deliveredMinutes')).value,
    attended: readCount(cellAt(table, row, 'attended')).value,
    indicators: typedAt(table, row, 'indicators'),
    notes: typedAt(table, row, 'notes'),
  };
}

/** What stands in a cell exactly as typed; a date or a number as people see it. */
export function typedAt<Key extends string>(
  table: Table<Key>,
  row: Row,
  key: Key,
): string {
  return typedText(cellAt(table, row, key));
}

/**
 * The rows of a month that have an id of their own, in sheet order.
 *
 * @param isDayFirst whether the file writes the day before the month
 */
export function monthRows(
  {objectives, activities}: PlanTables,
  plan: Plan,
  month: Month,
  isDayFirst = false,
): {objectives: readonly ObjectiveRow[]; activities: readonly ActivityRow[]} {
  const yearStart = plan.settings.schoolYearStarts;
  return {
    objectives: rowsOf(objectives, objectivesIn(plan, month)).map(row =>
      readObjectiveRow(objectives, row, yearStart),
    ),
    activities: rowsOf(activities, activitiesIn(plan, month)).flatMap(
      row => readActivityRow(activities, row, {yearStart, isDayFirst}) ?? [],
    ),
  };
}

function rowsOf(
  table: Table,
  planned: readonly {readonly row: number; readonly id: string | null}[],
): readonly Row[] {
  return planned.flatMap(({row, id}) =>
    id === null ? [] : rowAt(table, row - 1),
  );
}
