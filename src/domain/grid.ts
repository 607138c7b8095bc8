/** The month's plan, one row an objective, one cell an area. */
import {type Area, AREAS, AREA_INDEX, byArea} from './area';
import {type Cells, cellAt, cellsOf, has, stateOf} from './cells';
import {hasLinks, linkedBy, placesIn} from './columns';
import type {Month} from './month';
import {type Activity, type Plan, indexesOf} from './plan';
import {columnsOf} from './plan-columns';
import type {Priority} from './priority';
import type {Problem} from './problem';
import type {Status} from './status';

export type CellState = 'not expected' | 'empty' | 'thin' | 'strong';

export interface GridActivity {
  readonly id: string | null;
  readonly activity: string;
  readonly partner: string;
  readonly when: string;
  readonly status: Status;
  readonly alignment: number;
  /** How it went; null where it is not delivered. */
  readonly delivered: DeliveredActivity | null;
}

export interface DeliveredActivity {
  /** In all; null where nobody said, as the two numbers of people. */
  readonly minutes: number | null;
  readonly plannedMinutes: number;
  readonly attended: number | null;
  readonly expected: number | null;
}

export interface GridCell {
  readonly state: CellState;
  readonly expected: boolean;
  /** Reach minutes: each linking activity in full. */
  readonly minutes: number;
  readonly activities: readonly GridActivity[];
}

export interface GridRow {
  /** Null until the objective is given an id of its own. */
  readonly objectiveId: string | null;
  readonly grades: readonly string[];
  readonly teacher: string;
  readonly subject: string;
  readonly standards: readonly string[];
  readonly objective: string;
  readonly priority: Priority;
  readonly cells: {readonly [area in Area]: GridCell};
  readonly covered: number;
  readonly expected: number;
}

export interface Grid {
  readonly month: string;
  readonly rows: readonly GridRow[];
  readonly problems: readonly Problem[];
}

/** @param problems those of the whole workbook, passed on as they are */
export function grid(
  plan: Plan,
  month: Month,
  problems: readonly Problem[],
): Grid {
  return {month, rows: gridRows(plan, month), problems};
}

/** In sheet order. */
export function gridRows(plan: Plan, month: Month): readonly GridRow[] {
  const cells = cellsOf(plan);
  const activities = activitiesByCell(plan, cells, month);
  return indexesOf(plan, month).map(index =>
    row(plan, cells, activities, index),
  );
}

function row(
  plan: Plan,
  cells: Cells,
  activities: ReadonlyMap<number, readonly GridActivity[]>,
  index: number,
): GridRow {
  const {settings} = plan;
  const objective = columnsOf(plan).objectives.at(index);
  const found = byArea((area): GridCell => {
    const place = AREA_INDEX[area];
    const cell = cellAt(index, place);
    return {
      state: stateOf(cells, index, place, settings.leastMinutes[area]),
      expected: has(cells.expected, index, place),
      minutes: cells.reach[cell]!,
      activities: activities.get(cell) ?? [],
    };
  });
  const expected = AREAS.filter(area => found[area].expected);
  return {
    objectiveId: objective.id,
    grades: objective.grades,
    teacher: objective.teacher,
    subject: objective.subject,
    standards: objective.codes,
    objective: objective.objective,
    priority: objective.priority,
    cells: found,
    covered: expected.filter(area => found[area].state !== 'empty').length,
    expected: expected.length,
  };
}

function gridActivity(activity: Activity): GridActivity {
  const {id, partner, when, status, alignment} = activity;
  return {
    id,
    activity: activity.activity,
    partner,
    when,
    status,
    alignment,
    delivered: status === 'Delivered' ? howItWent(activity) : null,
  };
}

function howItWent(activity: Activity): DeliveredActivity {
  return {
    minutes: activity.deliveredMinutes,
    plannedMinutes: activity.minutes,
    attended: activity.attended,
    expected: activity.participants,
  };
}

/** The activities of each cell of the month that has some, in sheet order. */
function activitiesByCell(
  plan: Plan,
  {links}: Cells,
  month: Month,
): ReadonlyMap<number, readonly GridActivity[]> {
  const {activities} = columnsOf(plan);
  const byCell = new Map<number, GridActivity[]>();
  for (const index of placesIn(activities, month)) {
    if (!hasLinks(links, index)) continue;
    const activity = gridActivity(activities.at(index));
    for (const objective of linkedBy(links, index)) {
      const cell = cellAt(objective, activities.area[index]!);
      const found = byCell.get(cell);
      if (found === undefined) byCell.set(cell, [activity]);
      else found.push(activity);
    }
  }
  return byCell;
}
