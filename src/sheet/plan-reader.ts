/** From rows, which are what was typed, to the plan, which is what is sound. */
import type {CalendarDate} from '../domain/calendar-date';
import type {Plan} from '../domain/plan';
import type {Problem} from '../domain/problem';
import {readActivities} from './activity-reader';
import {readExpectedAreas} from './expected-reader';
import {linkProblems} from './link-problems';
import {readObjectives} from './objective-reader';
import {ownText} from './own-text';
import type {KeyOf} from './column';
import type {PARTNERS} from './reference-tabs';
import type {ACTIVITIES, EXPECTED_AREAS, OBJECTIVES, SETTINGS} from './schema';
import {readSettings} from './settings-reader';
import type {Table} from './table';

/** The tabs that the plan is made of; a missing one is a table without rows. */
export interface PlanTables {
  readonly objectives: Table<KeyOf<typeof OBJECTIVES>>;
  readonly activities: Table<KeyOf<typeof ACTIVITIES>>;
  readonly partners: Table<KeyOf<typeof PARTNERS>>;
  readonly expectedAreas: Table<KeyOf<typeof EXPECTED_AREAS>>;
  readonly settings: Table<KeyOf<typeof SETTINGS>>;
}

/**
 * The plan of a workbook, and all that stands in the way of reading it whole.
 *
 * A row with a problem is never dropped in silence: what is sound in it counts, what is not is listed.
 *
 * @param today decides the school year where Settings name none
 */
export function readPlan(
  tables: PlanTables,
  today: CalendarDate,
): {plan: Plan; problems: readonly Problem[]} {
  const {settings, problems: settingProblems} = readSettings(
    tables.settings,
    today,
  );
  const yearStart = settings.schoolYearStarts;
  const {objectives, problems: objectiveProblems} = readObjectives(
    tables.objectives,
    yearStart,
  );
  const {activities, problems: activityProblems} = readActivities(
    tables.activities,
    yearStart,
  );
  const {expected, problems: expectedProblems} = readExpectedAreas(
    tables.expectedAreas,
  );
  return {
    plan: {
      objectives,
      activities,
      expected,
      settings,
      partners: partnerNames(tables.partners),
    },
    problems: [
      ...tables.objectives.problems,
      ...objectiveProblems,
      ...tables.activities.problems,
      ...inRowOrder([
        ...activityProblems,
        ...linkProblems(activities, objectives),
      ]),
      ...tables.partners.problems,
      ...tables.expectedAreas.problems,
      ...expectedProblems,
      ...tables.settings.problems,
      ...settingProblems,
    ],
  };
}

function partnerNames(table: PlanTables['partners']): readonly string[] {
  return table.rows
    .map(row => ownText(table, row, 'partner'))
    .filter(name => name !== '');
}

function inRowOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
