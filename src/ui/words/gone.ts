/** Words where what was opened is no longer there. */
export const TITLE = 'No longer there';
export const HOME = 'See the month';
export const gone = (month: string) =>
  `This is no longer in ${month}: somebody removed it, undid it or moved it to another month.`;
