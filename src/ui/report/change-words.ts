/** A change that was tried out, in words. */
import type {ReportView} from '../../contract/report';
import type {Change} from '../../domain/report/change';
import {AREA_TITLES} from '../words/area';
import * as words from '../words/what-if';

export function changeWords(
  {activities}: Pick<ReportView, 'activities'>,
  change: Change,
): string {
  const nameOf = (place: number) => {
    const {activity = '', area = null} = activities[place] ?? {};
    return activity || (area === null ? '' : AREA_TITLES[area]);
  };
  switch (change.kind) {
    case 'dropPartner':
      return words.dropped(change.partner);
    case 'moveMinutes':
      return words.moved(
        change.minutes,
        nameOf(change.from),
        nameOf(change.to),
      );
    case 'addActivity':
      return words.added(
        change.activity,
        AREA_TITLES[change.area],
        change.objectiveIds.length,
      );
    case 'confirmAll':
      return words.KINDS.confirmAll;
  }
}
