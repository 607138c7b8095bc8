/** Words of showing a row in the sheet. */
export const SHOW = 'Show in the sheet';
export const SHOWN = 'Selected in the sheet.';
export const NOT_SHOWN = 'It is not in the sheet any more.';
export const SHOWING = 'Looking…';
