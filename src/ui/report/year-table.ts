/** The year as tables: breadth and balance of each domain, and each standard with all its figures. */
import type {YearView as Year} from '../../contract/report';
import {AREA_TITLES} from '../words/area';
import {monthTitle} from '../words/date';
import * as words from '../words/report-year';
import type {Table} from './table';

/** Balance stands beside the breadth. */
export function domainTable({domains}: Year): Table {
  return {
    title: words.DOMAINS,
    columns: [
      words.DOMAIN,
      words.STANDARDS,
      words.NAMED,
      words.SUPPORTED,
      words.BALANCE,
    ],
    rows: domains.map(({label, standards, named, supported, balance}) => [
      label,
      standards,
      {part: named, whole: standards, inFull: true},
      {part: supported, whole: standards, inFull: true},
      balance,
    ]),
  };
}

export function yearTable({
  grade,
  subject,
  month,
  months,
  byArea,
  standards,
}: Year): Table {
  return {
    title: words.file(grade, subject, month),
    columns: [
      words.STANDARD,
      words.DOMAIN,
      words.OBJECTIVES,
      words.AREAS,
      words.ACTIVITIES,
      words.MINUTES,
      words.MONTHS,
      ...months.map(monthTitle),
      ...byArea.map(({area}) => AREA_TITLES[area]),
    ],
    rows: standards.map(one => [
      one.code,
      one.domain,
      one.objectives,
      one.depth.areas,
      one.depth.activities,
      one.depth.minutes,
      one.depth.months,
      ...one.months.map(({activities}) => activities),
      ...one.areas.map(({activities}) => activities),
    ]),
  };
}
