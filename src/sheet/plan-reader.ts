/** From rows, which are what was typed, to the plan, which is what is sound. */
import {commonCore} from '../data/common-core';
import {type CalendarDate, formatDate} from '../domain/calendar-date';
import {catalogueOf} from '../domain/catalogue';
import {parseFrameworks} from '../domain/chosen-frameworks';
import type {Plan} from '../domain/plan';
import type {Problem} from '../domain/problem';
import {activityNotices} from './activity-notices';
import {readActivities} from './activity-reader';
import {readExpectedAreas} from './expected-reader';
import {dayReader} from './day-reader';
import {linkProblems} from './link-problems';
import {frameworkProblems} from './framework-problems';
import {readLockedDates} from './locked-dates-reader';
import {readObjectives} from './objective-reader';
import {readPartners} from './partners-reader';
import type {KeyOf} from './column';
import type {LOCKED_DATES, PARTNERS, STANDARDS} from './reference-tabs';
import type {ACTIVITIES, EXPECTED_AREAS, OBJECTIVES, SETTINGS} from './schema';
import {readSettings} from './settings-reader';
import {readStandards} from './standards-tab';
import type {Table} from './table';

/** The tabs that the plan is made of; a missing one is a table without rows. */
export interface PlanTables {
  readonly objectives: Table<KeyOf<typeof OBJECTIVES>>;
  readonly activities: Table<KeyOf<typeof ACTIVITIES>>;
  readonly partners: Table<KeyOf<typeof PARTNERS>>;
  readonly lockedDates: Table<KeyOf<typeof LOCKED_DATES>>;
  readonly expectedAreas: Table<KeyOf<typeof EXPECTED_AREAS>>;
  readonly settings: Table<KeyOf<typeof SETTINGS>>;
  readonly standards: Table<KeyOf<typeof STANDARDS>>;
}

/**
 * The plan of a workbook, and all that stands in the way of reading it whole.
 *
 * A row with a problem is never dropped in silence: what is sound in it counts, what is not is listed.
 *
 * @param today decides the school year where Settings name none
 * @param isDayFirst whether the file writes the day before the month
 */
export function readPlan(
  tables: PlanTables,
  today: CalendarDate,
  isDayFirst = false,
): {plan: Plan; problems: readonly Problem[]} {
  const {settings, problems: settingProblems} = readSettings(
    tables.settings,
    today,
  );
  const yearStart = settings.schoolYearStarts;
  const {standards, problems: standardProblems} = readStandards(
    tables.standards,
  );
  const catalogue = catalogueOf(
    commonCore(),
    standards,
    parseFrameworks(settings.framework),
  );
  const {objectives, problems: objectiveProblems} = readObjectives(
    tables.objectives,
    yearStart,
    catalogue,
  );
  const {activities, problems: activityProblems} = readActivities(
    tables.activities,
    {yearStart, isDayFirst},
  );
  const {expected, problems: expectedProblems} = readExpectedAreas(
    tables.expectedAreas,
  );
  const readDay = dayReader(isDayFirst);
  const {partners, problems: partnerProblems} = readPartners(
    tables.partners,
    readDay,
  );
  const {lockedDates, problems: lockedProblems} = readLockedDates(
    tables.lockedDates,
    readDay,
  );
  return {
    plan: {
      catalogue,
      objectives,
      activities,
      expected,
      settings,
      partners,
      lockedDates,
    },
    problems: [
      ...tables.objectives.problems,
      ...objectiveProblems,
      ...tables.activities.problems,
      ...inRowOrder([
        ...activityProblems,
        ...linkProblems(activities, objectives),
        ...activityNotices(
          {activities, partners, lockedDates},
          formatDate(today),
        ),
      ]),
      ...tables.partners.problems,
      ...partnerProblems,
      ...tables.lockedDates.problems,
      ...lockedProblems,
      ...tables.expectedAreas.problems,
      ...expectedProblems,
      ...tables.settings.problems,
      ...settingProblems,
      ...frameworkProblems(tables.settings, catalogue),
      ...tables.standards.problems,
      ...standardProblems,
    ],
  };
}

function inRowOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
