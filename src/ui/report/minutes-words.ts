/** Minutes as people say them, also where an activity's were shared out. */
import {formatMinutes} from '../../domain/minutes';

/** 33⅓: `33 min`; 90: `1 h 30`. */
export const minutesWords = (minutes: number) =>
  formatMinutes(Math.round(minutes));
