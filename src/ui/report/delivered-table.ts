/** Planned against delivered as tables: by area, by month, by activity. */
import type {ReportView} from '../../contract/report';
import {AREA_TITLES} from '../words/area';
import {STATUSES} from '../words/choices';
import {monthTitle} from '../words/date';
import {ACTIVITIES, ACTIVITY, AREA, PARTNER, STATUS} from '../words/report';
import * as words from '../words/report-delivered';
import {minutesWords} from './minutes-words';
import type {Table} from './table';

export function areaTable({delivered}: ReportView): Table {
  return {
    title: words.AREAS,
    columns: [
      AREA,
      ACTIVITIES,
      words.MARKED,
      words.PLANNED_MINUTES,
      words.DELIVERED_MINUTES,
      words.SHARE,
      words.PEOPLE_EXPECTED,
      words.CAME,
    ],
    rows: delivered.areas.map(one => [
      AREA_TITLES[one.area],
      one.activities,
      one.delivered,
      minutesWords(one.plannedMinutes),
      minutesWords(one.deliveredMinutes),
      {part: one.deliveredMinutes, whole: one.plannedMinutes},
      one.people.activities === 0 ? null : one.people.expected,
      one.people.activities === 0 ? null : one.people.attended,
    ]),
  };
}

export function monthTable({trend}: ReportView): Table {
  return {
    title: words.TREND,
    columns: [
      words.MONTH,
      words.PLANNED_MINUTES,
      words.DELIVERED_MINUTES,
      words.SHARE,
    ],
    rows: trend.map(({month, minutes, deliveredMinutes}) => [
      monthTitle(month),
      minutesWords(minutes),
      minutesWords(deliveredMinutes),
      {part: deliveredMinutes, whole: minutes},
    ]),
  };
}

/** Those that count and support an objective of the month, in sheet order. */
export function activityTable({activities}: ReportView): Table {
  return {
    title: words.LIST,
    columns: [
      ACTIVITY,
      AREA,
      PARTNER,
      STATUS,
      words.ACTIVITY_PLANNED,
      words.ACTIVITY_DELIVERED,
      words.PEOPLE_EXPECTED,
      words.CAME,
    ],
    rows: activities
      .filter(({isCounted}) => isCounted)
      .map(one => [
        one.activity,
        one.area === null ? '' : AREA_TITLES[one.area],
        one.partner,
        STATUSES[one.status],
        one.minutes,
        one.deliveredMinutes,
        one.participants,
        one.attended,
      ]),
  };
}
