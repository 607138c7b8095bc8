/** How long a text may be that the planner saves, in characters. */

/** A name, or words on when. */
export const LINE = 300;
export const PARAGRAPH = 5_000;
