/** Which of several words somebody meant who made a slip. */

/** What is longer than this is no slip in a word of ours. */
const LONGEST = 60;

/** How many letters to add, leave out, change, or swap with the next one. */
export function editsBetween(from: string, to: string): number {
  const text = from.slice(0, LONGEST);
  let before: readonly number[] = [];
  let edits = Array.from({length: to.length + 1}, (_, index) => index);
  for (let row = 0; row < text.length; row++) {
    const next = [row + 1];
    for (let index = 0; index < to.length; index++) {
      const isSwap = text[row] === to[index - 1] && text[row - 1] === to[index];
      next.push(
        Math.min(
          next[index]! + 1,
          edits[index + 1]! + 1,
          edits[index]! + (to[index] === text[row] ? 0 : 1),
          isSwap ? before[index - 1]! + 1 : Infinity,
        ),
      );
    }
    before = edits;
    edits = next;
  }
  return edits[to.length]!;
}

/**
 * The choices that take the fewest edits, in their order; none where all take more than `most`.
 *
 * Capitals count, so both are given in the same form.
 */
export function nearestOf<Choice extends string>(
  text: string,
  choices: Iterable<Choice>,
  most: number,
): readonly Choice[] {
  let fewest = most;
  let nearest: Choice[] = [];
  for (const choice of choices) {
    if (choice.length - text.length > fewest) continue;
    const edits = editsBetween(text, choice);
    if (edits > fewest) continue;
    if (edits < fewest) nearest = [];
    fewest = edits;
    nearest.push(choice);
  }
  return nearest;
}

/**
 * The one choice of which the text is a slip; undefined where none or several could be meant.
 *
 * One edit for each four letters: `comfirmed` is confirmed, `now` is not low.
 */
export function slipOf<Choice extends string>(
  text: string,
  choices: readonly Choice[],
): Choice | undefined {
  const within = choices.filter(
    choice => editsBetween(text, choice) <= Math.floor(choice.length / 4),
  );
  const [nearest, another] = nearestOf(text, within, LONGEST);
  return another === undefined ? nearest : undefined;
}
