/** Words of the Changes screen. */
export const TITLE = 'Changes';
export const INTRO = 'The last 20 changes made with the planner, newest first.';
export const NONE =
  'No changes yet. What you and your colleagues save with the planner shows here.';
export const YOU = 'You';
export const SOMEONE = 'Someone';
export const UNDO = 'Undo';
export const UNDONE = 'Taken back';
export const OLDER =
  'For older changes, and for what was typed in the sheet itself: File › Version history.';
export const undoQuestion = (who: string) =>
  `Take back what ${who} did? A change made since then is never lost.`;
export const undoLabel = (what: string) => `${UNDO}: ${what}`;
