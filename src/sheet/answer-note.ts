/** The note in a cell by which the planner answers: known by its first and last line, so people's own notes stay. */
import {type Cell, cellText} from '../domain/cell';

const FIRST = 'Integration Grid read ';
const LAST = '(The planner renews this note when somebody edits the cell.)';

/** A cell may mean many things; what matters is said first. */
const MOST_LINES = 12;

/**
 * The note that a cell is to have.
 *
 * A note that a person wrote, or added to, is theirs and stays. What was read is quoted, so that a note is seen
 * to be out of date where something else than an edit has changed the cell.
 *
 * @param lines what is answered; none where there is nothing to say
 */
export function noteAfter(
  note: string,
  cell: Cell,
  lines: readonly string[],
): string {
  if (note !== '' && !isAnswer(note)) return note;
  if (lines.length === 0) return '';
  const told = lines.slice(0, MOST_LINES);
  const rest = lines.length - told.length;
  return [
    `${FIRST}“${shortened(cellText(cell))}” as`,
    ...told,
    ...(rest > 0 ? [`… and ${rest} more.`] : []),
    LAST,
  ].join('\n');
}

function isAnswer(note: string): boolean {
  return note.startsWith(FIRST) && note.trimEnd().endsWith(LAST);
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`;
}
