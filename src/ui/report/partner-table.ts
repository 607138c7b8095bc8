/** What the month's plan takes of each partner's agreed time. */
import type {ReportView} from '../../contract/report';
import {ACTIVITIES, NAME} from '../words/report';
import * as words from '../words/report-coverage';
import {DELIVERED_MINUTES} from '../words/report-delivered';
import type {Table} from './table';
import {minutesWords} from './minutes-words';

export function partnerTable({partners}: ReportView): Table {
  return {
    title: words.PARTNERS,
    columns: [
      NAME,
      ACTIVITIES,
      words.PLANNED,
      words.AGREED,
      words.LOAD,
      DELIVERED_MINUTES,
    ],
    rows: partners.map(
      ({partner, activities, minutes, agreedMinutes, deliveredMinutes}) => [
        partner,
        activities,
        minutesWords(minutes),
        agreedMinutes === null ? null : minutesWords(agreedMinutes),
        agreedMinutes === null ? null : {part: minutes, whole: agreedMinutes},
        minutesWords(deliveredMinutes),
      ],
    ),
  };
}
