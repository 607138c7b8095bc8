/** Sequences that still break a rule, each with what is wrong: left out where the others are played. */
export const OPEN: ReadonlyMap<number, string> = new Map([
  [
    826,
    'A sort that is undone while a save writes leaves what others typed in the meantime with the wrong rows; putting right what the save hit sets one such cell back.',
  ],
]);
