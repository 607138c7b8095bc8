/** A month and a school year with all their figures, for the report. */
import type {ReportView, YearView} from '../contract/report';
import type {ByArea} from '../domain/area';
import {formatDate} from '../domain/calendar-date';
import {monthCoverage} from '../domain/coverage';
import {type Grade, gradeWords} from '../domain/grade';
import {gridRows} from '../domain/grid';
import {monthsToChoose} from '../domain/lists';
import type {Month} from '../domain/month';
import {monthPartners} from '../domain/month-partners';
import type {ExpectedAreas} from '../domain/plan';
import {delivery} from '../domain/report/delivery';
import {fairness} from '../domain/report/fairness';
import {monthActivities} from '../domain/report/month-activity';
import {partnerFigures} from '../domain/report/partner-figures';
import {teacherFigures} from '../domain/report/teachers';
import {before, trend} from '../domain/report/trend';
import {year, yearChoices} from '../domain/report/year';
import {UserError} from '../sheet/user-error';
import {checked} from './arguments/check';
import {ofMonth} from './arguments/planner';
import * as takes from './arguments/report';
import {type School, readSchool} from './school';

export function loadReport(argument: {month: string}): ReportView {
  const {month} = checked(ofMonth, argument);
  return reportOf(readSchool(), month);
}

/** For those who have read the school already. */
export function reportOf({plan, workbook}: School, month: Month): ReportView {
  const today = formatDate(workbook.today);
  const coverage = monthCoverage(plan, month);
  const points = trend(plan, month);
  return {
    month,
    today,
    schoolName: plan.settings.schoolName,
    months: monthsToChoose(plan, month),
    view: {
      grid: {rows: gridRows(plan, month)},
      coverage,
    },
    activities: monthActivities(plan, month),
    expected: expectedAreas(plan.expected),
    leastMinutes: plan.settings.leastMinutes,
    before: before(points),
    trend: points,
    fairness: fairness(plan, month),
    delivered: delivery(plan, month),
    teachers: teacherFigures(plan, month),
    partners: partnerFigures(plan, month, monthPartners(plan, month, today)),
    year: yearChoices(coverage.standards),
  };
}

export function loadYear(argument: {
  month: string;
  grade: string;
  subject: string;
}): YearView {
  const {month, grade, subject} = checked(takes.loadYear, argument);
  return yearOf(readSchool(), month, grade, subject);
}

/** @throws UserError where the school's frameworks have no standards of that grade and subject */
export function yearOf(
  {plan}: School,
  month: Month,
  grade: Grade,
  subject: string,
): YearView {
  const found = year(plan, month, grade, subject);
  if (found.standards.length > 0) return found;
  throw new UserError(
    `The school’s frameworks have no ${subject} standards for ${gradeWords([grade])}. ${offered(found)}`,
  );
}

function offered({choices}: YearView): string {
  const [first] = choices;
  return first === undefined
    ? 'Choose a grade and subject once an objective of the school year names its grade.'
    : `Choose another grade or subject, such as grade ${first.grade} and ${first.subject}.`;
}

function expectedAreas(expected: ExpectedAreas): {
  readonly [grade: string]: ByArea<boolean>;
} {
  return Object.fromEntries(expected);
}
