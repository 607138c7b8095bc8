/** What is filled in of a change, and the change that it makes. */
import type {Alignment} from '../../domain/alignment';
import type {Area} from '../../domain/area';
import type {Change} from '../../domain/report/change';
import type {MonthActivity} from '../../domain/report/month-activity';
import {parseWhole} from '../words/minutes';
import * as words from '../words/what-if';

export interface Draft {
  readonly kind: Change['kind'];
  readonly partner: string;
  /** Places of activities in the report, as text. */
  readonly from: string;
  readonly to: string;
  readonly minutes: string;
  readonly activity: string;
  readonly area: Area | '';
  /** Their ids, a line each. */
  readonly objectives: string;
  readonly alignment: Alignment;
}

export const BLANK: Draft = {
  kind: 'dropPartner',
  partner: '',
  from: '',
  to: '',
  minutes: '',
  activity: '',
  area: '',
  objectives: '',
  alignment: 2,
};

/**
 * @param activities those of the report
 * @returns a sentence where something is missing or can't be
 */
export function changeOf(
  draft: Draft,
  activities: readonly Pick<MonthActivity, 'minutes'>[],
): Change | string {
  switch (draft.kind) {
    case 'dropPartner':
      return draft.partner === ''
        ? words.MISSING
        : {kind: 'dropPartner', partner: draft.partner};
    case 'moveMinutes':
      return moved(draft, activities);
    case 'addActivity':
      return added(draft);
    case 'confirmAll':
      return {kind: 'confirmAll'};
  }
}

function moved(
  {from, to, minutes}: Draft,
  activities: readonly Pick<MonthActivity, 'minutes'>[],
): Change | string {
  if (from === '' || to === '' || minutes.trim() === '') return words.MISSING;
  if (from === to) return words.SAME;
  const n = parseWhole(minutes);
  if (!n) return words.A_NUMBER;
  const most = activities[Number(from)]?.minutes ?? 0;
  if (n > most) return words.onlySoMany(most);
  return {kind: 'moveMinutes', from: Number(from), to: Number(to), minutes: n};
}

function added({
  activity,
  area,
  objectives,
  alignment,
  minutes,
  partner,
}: Draft): Change | string {
  if (activity.trim() === '' || area === '' || objectives === '')
    return words.MISSING;
  if (minutes.trim() === '') return words.MISSING;
  const n = parseWhole(minutes);
  if (!n) return words.A_NUMBER;
  return {
    kind: 'addActivity',
    activity: activity.trim(),
    area,
    objectiveIds: objectives.split('\n'),
    alignment,
    minutes: n,
    partner,
  };
}
