/** Words of the result line. */
export const UNDO = 'Undo';
export const DISMISS = 'Dismiss';
