/** The columns of a plan that is only there as rows: one that somebody changed, or a report's month. */
import {AREAS, AREA_INDEX} from './area';
import {linkMaker, numbered} from './column-maker';
import {
  type ActivityColumns,
  type Columns,
  type ObjectiveColumns,
  monthNumber,
} from './columns';
import {EMPHASES, emphasisOf} from './emphasis';
import {gradeBits} from './grade';
import type {Activity, Objective} from './plan';
import type {Rows} from './plan-columns';
import {PRIORITIES} from './priority';
import type {Standard} from './standard';
import {STATUSES, counts} from './status';

export function columnsOfRows({objectives, activities}: Rows): Columns {
  const columns = objectiveColumns(objectives);
  return {
    objectives: columns,
    activities: activityColumns(activities, objectives, columns),
  };
}

function objectiveColumns(objectives: readonly Objective[]): ObjectiveColumns {
  const teachers = numbered<string>();
  const subjects = numbered<string>();
  const standards = numbered<readonly Standard[]>();
  const column = (numberOf: (objective: Objective) => number) =>
    Int32Array.from(objectives, numberOf);
  return {
    count: objectives.length,
    month: Uint16Array.from(objectives, ({month}) => monthNumber(month)),
    grades: Uint16Array.from(objectives, ({grades}) => gradeBits(grades)),
    teacher: column(one => teachers.numberOf(one.teacher)),
    subject: column(one => subjects.numberOf(one.subject)),
    named: column(one => standards.numberOf(one.standards)),
    priority: Uint8Array.from(objectives, ({priority}) =>
      PRIORITIES.indexOf(priority),
    ),
    teachers: teachers.list,
    subjects: subjects.list,
    standards: standards.list,
    emphases: standards.list.map(each => EMPHASES.indexOf(emphasisOf(each))),
    at: place => objectives[place]!,
  };
}

function activityColumns(
  activities: readonly Activity[],
  objectives: readonly Objective[],
  {month}: ObjectiveColumns,
): ActivityColumns {
  const places = new Map<string, number>();
  objectives.forEach(({id}, place) => {
    if (id !== null) places.set(id, place);
  });
  const links = linkMaker(activities.length);
  for (const activity of activities) {
    if (isCounted(activity))
      for (const id of activity.objectiveIds) {
        const place = places.get(id);
        if (place !== undefined && month[place] === monthNumber(activity.month))
          links.add(place);
      }
    links.end();
  }
  const column = (numberOf: (activity: Activity) => number) =>
    Uint8Array.from(activities, numberOf);
  return {
    count: activities.length,
    month: Uint16Array.from(activities, ({month}) => monthNumber(month)),
    area: column(({area}) => (area === null ? AREAS.length : AREA_INDEX[area])),
    alignment: column(({alignment}) => alignment),
    status: column(({status}) => STATUSES.indexOf(status)),
    sessions: new Int32Array(activities.length).fill(1),
    sessionMinutes: Float64Array.from(activities, ({minutes}) => minutes),
    links: links.links(),
    partners: () => [...new Set(activities.map(({partner}) => partner))],
    leads: () => [...new Set(activities.map(({lead}) => lead))],
    deliveredMinutes: place => activities[place]!.deliveredMinutes,
    at: place => activities[place]!,
  };
}

function isCounted({month, area, status}: Activity): boolean {
  return month !== null && area !== null && counts(status);
}
