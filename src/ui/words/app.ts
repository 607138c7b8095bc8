/** Words while the planner opens, and of what happens behind a person's back. */
export const TITLE = 'Integration Grid';
export const OPENING = 'Opening the planner…';
export const TRY_AGAIN = 'Try again';
export const notFollowed = (why: string) =>
  `Your change is saved, but the Grid and Coverage tabs do not show it yet. ${why}`;
