/** Words of saving a form, and of saves that go wrong. */
export const SAVING = 'Saving…';
export const UNSURE =
  'This was sent, but no answer came. It may be saved or not.';
export const CHECK_AGAIN = 'Check and save again';
export const CHECK_HINT = 'This never saves twice.';
export const CHANGE_IT = 'Let me change it';
export const FOUND = 'We kept what you typed earlier.';
export const START_AFRESH = 'Start afresh';
export const GONE =
  'Somebody removed this row, or moved it to another month. What you typed is kept here.';
export const SAVE_AS_NEW = 'Save it as a new one';
export const CLASH_TITLE = 'Two versions';
export const CLASH =
  'Somebody changed this while you were writing. Nothing was overwritten. Choose what should stand, then save.';
export const NO_CLASH =
  'Somebody changed other parts of this while you were writing. Both fit together: save to keep both.';
export const THEIRS = 'Use theirs';
export const MINE = 'Keep mine';
export const SAVE_CHOICE = 'Save this choice';
export const BLANK = '(blank)';
export const TAKEN = 'Changed by them alone, and kept';
