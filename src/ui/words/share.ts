/** Words of the window in which things are printed, saved and copied. */
export const TITLE = 'Print and share';
export const VIEWS = {
  handout: 'Family handout',
  grid: 'Grid to print',
  calendar: 'Calendar',
  tables: 'Tables (CSV)',
};
export const VIEWS_LABEL = 'What to take out';
export const MONTH = 'Month';
export const GRADE = 'Grade';
export const ALL_GRADES = 'All grades';
export const NO_GRADES = 'No grade has an objective this month';
export const PRINT = 'Print';
export const PRINT_HINT =
  'In the print window you can also choose “Save as PDF”.';
export const PREVIEW = 'Preview';
export const COPIED = 'Copied. Paste it into a message.';
export const NOT_COPIED =
  'The browser did not let us copy. Select the preview and copy it yourself.';
export const saved = (file: string) => `Saved as ${file}.`;
export const UNDO = 'Undo';
