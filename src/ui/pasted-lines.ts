/** A list pasted from a pacing guide: an objective a line, with its codes in front or in a column of their own. */
import {parseStandard} from '../domain/standard';

export interface Line {
  readonly standards: string;
  readonly objective: string;
}

/** The box of an entry that the list was pasted into. */
export type Box = keyof Line;

/** The lines that hold something, without the bullets or numbers of a list. */
export function pastedLines(text: string): readonly Line[] {
  return text
    .split(/\r?\n/)
    .map(line => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '').trim())
    .filter(line => line !== '')
    .map(lineOf);
}

/** Whether they fill more than the box that they were pasted into. */
export function isSplit(lines: readonly Line[], box: Box): boolean {
  const [first] = lines;
  if (lines.length > 1)
    return box === 'objective' || lines.some(line => line.objective !== '');
  return (
    first !== undefined && first.standards !== '' && first.objective !== ''
  );
}

function lineOf(text: string): Line {
  const columns = text
    .split('\t')
    .map(column => column.trim())
    .filter(column => column !== '');
  const [first = '', ...others] = columns;
  return others.length > 0 && isColumnOfCodes(first)
    ? {standards: first, objective: others.join(' ')}
    : withoutCodes(columns.join(' '));
}

/** A state's own codes are not known, but are one word with a digit each. */
function isColumnOfCodes(column: string): boolean {
  return column
    .split(/[,;]/)
    .map(piece => piece.trim())
    .every(piece => parseStandard(piece) || /^(?=\S*\d)\S+$/.test(piece));
}

/** Takes the codes off the front of a line: `RI.3.1 - Ask`, `3.OA.A.3: Solve`, `RL.3.2, RL.3.3 Recount`. */
function withoutCodes(text: string): Line {
  const codes: string[] = [];
  let objective = text;
  for (;;) {
    const [taken, word] = FIRST_WORD.exec(objective) ?? [];
    if (taken === undefined || !isCode(word!)) break;
    codes.push(word!);
    objective = objective.slice(taken.length);
  }
  return {standards: codes.join(', '), objective};
}

const FIRST_WORD = /^(\S+?)(?:\s*[,;:|—]\s*|\.?\s+(?:[-–]\s+)?|\.?$)/;

function isCode(word: string): boolean {
  return parseStandard(word) !== undefined || STATE_CODE.test(word);
}

/** Letters, digits and two dots at least, such as `MA.3.AR.1.1`. */
const STATE_CODE = /^(?=.*\d)(?=.*[A-Za-z])[\w-]+(?:\.[\w-]+){2,}$/;
