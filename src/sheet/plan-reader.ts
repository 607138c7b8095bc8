/** From rows, which are what was typed, to the plan, which is what is sound. */
import {commonCore} from '../data/common-core';
import {type CalendarDate, formatDate} from '../domain/calendar-date';
import {catalogueOf} from '../domain/catalogue';
import {parseFrameworks} from '../domain/chosen-frameworks';
import type {Plan} from '../domain/plan';
import type {Problem} from '../domain/problem';
import {planOf} from '../domain/plan-columns';
import {activityNotices} from './activity-notices';
import {activityProblems} from './activity-problems';
import {readActivities} from './activity-reader';
import {readExpectedAreas} from './expected-reader';
import {dayReader} from './day-reader';
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
 * A row with a problem is never dropped in silence: what is sound in it counts, what is not is listed, as soon
 * as somebody asks for the problems.
 *
 * @param today decides the school year where Settings name none
 * @param isDayFirst whether the file writes the day before the month
 */
export function readPlan(
  tables: PlanTables,
  today: CalendarDate,
  isDayFirst = false,
): {plan: Plan; problems: readonly Problem[]} {
  const references = readReferences(tables, today, isDayFirst);
  const {settings, catalogue} = references.plan;
  const calendar = {yearStart: settings.schoolYearStarts, isDayFirst};
  const objectives = readObjectives(
    tables.objectives,
    calendar.yearStart,
    catalogue,
  );
  const activities = readActivities(tables.activities, calendar, objectives);
  const noticer = activityNotices(references.plan, formatDate(today));
  let problems: readonly Problem[] | undefined;
  return {
    plan: planOf(
      {objectives: objectives.columns, activities: activities.columns},
      references.plan,
    ),
    get problems() {
      return (problems ??= [
        ...tables.objectives.problems,
        ...objectives.problems(),
        ...tables.activities.problems,
        ...activityProblems(tables.activities, activities, objectives, {
          calendar,
          noticer,
        }),
        ...references.problems,
      ]);
    },
  };
}

/** All but the two tabs that grow. */
function readReferences(
  tables: PlanTables,
  today: CalendarDate,
  isDayFirst: boolean,
): {
  plan: Omit<Plan, 'objectives' | 'activities'>;
  problems: readonly Problem[];
} {
  const readDay = dayReader(isDayFirst);
  const settings = readSettings(tables.settings, today);
  const standards = readStandards(tables.standards);
  const expected = readExpectedAreas(tables.expectedAreas);
  const partners = readPartners(tables.partners, readDay);
  const lockedDates = readLockedDates(tables.lockedDates, readDay);
  const catalogue = catalogueOf(
    commonCore(),
    standards.standards,
    parseFrameworks(settings.settings.framework),
  );
  return {
    plan: {
      catalogue,
      expected: expected.expected,
      settings: settings.settings,
      partners: partners.partners,
      lockedDates: lockedDates.lockedDates,
    },
    problems: [
      ...tables.partners.problems,
      ...partners.problems,
      ...tables.lockedDates.problems,
      ...lockedDates.problems,
      ...tables.expectedAreas.problems,
      ...expected.problems,
      ...tables.settings.problems,
      ...settings.problems,
      ...frameworkProblems(tables.settings, catalogue),
      ...tables.standards.problems,
      ...standards.problems,
    ],
  };
}
