/** Words while a screen is on its way. */
export const OPENING = 'Opening…';
export const NOT_OPENED =
  'This screen did not open. Close the planner and open it again from the menu.';
