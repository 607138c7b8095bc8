/** Words of the reminder of unsaved forms. */
import type {Form} from '../draft';
import {monthName} from './date';

export const RESUME = 'Go on';
export const DISCARD = 'Discard';

const NAMES: {readonly [screen in Form['place']['screen']]?: string} = {
  objectives: 'objectives',
  editObjective: 'an objective',
  activity: 'an activity',
  editActivity: 'an activity',
  setUp: 'the set-up',
};

/** "Not saved yet: objectives for October." */
export function unsaved({month, place}: Form): string {
  const what = NAMES[place.screen] ?? 'a form';
  return `Not saved yet: ${what}${month === '' ? '' : ` for ${monthName(month)}`}.`;
}
