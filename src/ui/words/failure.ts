/** Words of a call that did not come through. */
export const TWO_ACCOUNTS =
  'You are signed in to two Google accounts. Open this sheet in a window with only your school account. What you typed is kept here.';
export const SOMEONE_IS_SAVING =
  'Someone else is saving just now. Nothing is lost: what you typed is still here. Try again in a moment.';
export const NO_WORD =
  'The spreadsheet did not answer. What you typed is kept here.';
export const STUMBLED =
  'The planner stumbled. What you typed is kept here; try again.';
export const ALONE = 'This page works only beside the spreadsheet.';
