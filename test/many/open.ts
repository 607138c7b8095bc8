/** Sequences that still break a rule, each with what is wrong: left out where the others are played. */
export const OPEN: ReadonlyMap<number, string> = new Map();
