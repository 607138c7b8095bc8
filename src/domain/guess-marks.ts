/** What people put behind a word or number that is no more than a guess: `30?`, `Oct !`. */

/**
 * The text without them, and without a blank before them.
 *
 * @param marks each of which may stand there, any number of times
 */
export function withoutMarks(text: string, marks: string): string {
  let {length} = text;
  while (length > 0 && marks.includes(text[length - 1]!)) length--;
  return text.slice(0, length).trimEnd();
}
