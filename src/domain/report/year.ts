/** A school year's standards of a grade and subject: named when, served where, and how deeply. */
import {AREAS, type Area} from '../area';
import {cellsOf} from '../cells';
import type {Emphasis} from '../emphasis';
import type {Grade} from '../grade';
import type {Month} from '../month';
import type {Plan} from '../plan';
import {monthsUpTo} from '../school-year';
import type {Standard} from '../standard';
import {offeredStandards} from '../standard-options';
import {type StandardsSlice, standardsCoverage} from '../standards-coverage';
import {type Service, services} from './depth';
import {type Spread, spread} from './spread';

/** A grade and a subject of the school's frameworks for which a year can be asked. */
export interface YearChoice {
  readonly grade: string;
  /** As the framework calls it: `Math`, `ELA`. */
  readonly subject: string;
  readonly standards: number;
}

export interface YearStandard extends Service {
  readonly code: string;
  readonly key: string;
  readonly label: string;
  /** The official wording where it was imported, else blank. */
  readonly text: string;
  /** The key of its domain. */
  readonly domain: string;
  readonly emphasis: Emphasis | null;
}

export interface YearDomain extends Spread {
  readonly domain: string;
  readonly label: string;
}

export interface Year {
  /** Up to and with this month. */
  readonly month: Month;
  readonly schoolName: string;
  readonly grade: string;
  readonly subject: string;
  /** All that can be asked for. */
  readonly choices: readonly YearChoice[];
  /** From the first of the school year to `month`. */
  readonly months: readonly Month[];
  /** In the framework's order; placeholders left out, lettered parts counted to their standard. */
  readonly standards: readonly YearStandard[];
  readonly domains: readonly YearDomain[];
  readonly whole: Spread;
  /** How many standards were named and supported in each of `months`. */
  readonly byMonth: readonly {
    readonly named: number;
    readonly supported: number;
  }[];
  /** Always the six: how many standards each serves, and with how many activities. */
  readonly byArea: readonly {
    readonly area: Area;
    readonly supported: number;
    readonly activities: number;
  }[];
}

/** The same pairs of grade and subject as standards coverage has. */
export function yearChoices(
  slices: readonly StandardsSlice[],
): readonly YearChoice[] {
  return slices.map(({grade, subject, standards}) => ({
    grade,
    subject,
    standards,
  }));
}

/**
 * Any objective of the year so far that names a standard counts for it, of whatever grade the class is.
 *
 * @param subject as the framework calls it
 */
export function year(
  plan: Plan,
  month: Month,
  grade: Grade,
  subject: string,
): Year {
  const months = monthsUpTo(month, plan.settings.schoolYearStarts);
  const asked = offeredStandards(plan.catalogue).filter(
    standard =>
      standard.kind === 'standard' &&
      standard.subject === subject &&
      standard.grades.includes(grade),
  );
  const served = services(
    plan,
    months,
    asked.map(({key}) => key),
  );
  const standards = asked.map(standard =>
    yearStandard(standard, served.standards.get(standard.key)!),
  );
  return {
    month,
    schoolName: plan.settings.schoolName,
    grade,
    subject,
    choices: yearChoices(standardsCoverage(plan, cellsOf(plan), month)),
    months,
    standards,
    domains: domains(standards, plan),
    whole: spread(standards),
    byMonth: months.map((_, place) => ({
      named: standards.filter(one => one.months[place]!.objectives > 0).length,
      supported: standards.filter(one => one.months[place]!.activities > 0)
        .length,
    })),
    byArea: AREAS.map((area, place) => ({
      area,
      supported: standards.filter(one => one.areas[place]!.activities > 0)
        .length,
      activities: served.activities[place]!,
    })),
  };
}

function yearStandard(
  {code, key, label, text, domain, emphasis}: Standard,
  service: Service,
): YearStandard {
  return {code, key, label, text, domain, emphasis, ...service};
}

/** In the framework's order. */
function domains(
  standards: readonly YearStandard[],
  {catalogue}: Plan,
): readonly YearDomain[] {
  const keys = [...new Set(standards.map(({domain}) => domain))];
  return keys.map(domain => ({
    domain,
    // What stands above all others is in the catalogue itself.
    label: catalogue.byKey.get(domain)!.label,
    ...spread(standards.filter(one => one.domain === domain)),
  }));
}
