/** Words at the top of every screen. */
export const BACK = 'Back';
export const MORE = 'More';
export const OPEN_SELECTED = 'Open the selected cell';
export const REFRESH = 'Load what colleagues changed';
export const CHANGES = 'Changes';
export const PROBLEMS = 'Check the workbook';
export const FRAMEWORKS = 'Standards';
export const SET_UP = 'Set up planner';
export const ABOUT_YOU = 'Your name, role and language';
export const BACK_TO_SHEET = 'Back to the sheet';
