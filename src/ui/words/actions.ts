/** Words of what happens on every screen. */
import {monthTitle} from './date';

export const NOTHING_SELECTED =
  'Select a row of Objectives or Activities, or a cell of the Grid, first.';
export const OPENED_ON_SELECTION = 'Opened on the cell that you selected.';
export const SEE_MONTH = 'See the whole month';
export const LOOKING = 'Looking…';
export const UNDOING = 'Undoing…';
export const REMOVING = 'Removing…';
export const SAVED_AFTER_ALL =
  'It was saved after all, and nothing is left to save.';

export const loading = (month: string) => `Opening ${monthTitle(month)}…`;

export const waitingAgain = (why: 'busy' | 'unknown') =>
  why === 'busy'
    ? 'Someone is saving, waiting for a turn…'
    : 'No answer yet, checking…';

export const notDone = (why: string) => `That was not done. ${why}`;
