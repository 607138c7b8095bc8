/** A list pasted from a pacing guide: an objective a line, its codes found wherever they stand in it. */

export interface Line {
  readonly standards: string;
  readonly objective: string;
}

/** The box of an entry that the list was pasted into. */
export type Box = keyof Line;

/** Whether a text is the code of a standard, in whatever form. */
type IsCode = (text: string) => boolean;

/**
 * The lines that hold something, without the bullets or numbers of a list.
 *
 * A table's own headings are no line; where they say which column holds the objectives, the words come from there.
 */
export function pastedLines(text: string, isCode: IsCode): readonly Line[] {
  const [first = '', ...others] = cellsInOneLine(text)
    .replace(INVISIBLE, '')
    .split(/\r\n?|\n/)
    .filter(line => line.trim() !== '');
  const headings = headingsOf(first);
  return (headings ? others : [first, ...others])
    .map(line => (headings ? wanted(line, headings) : line))
    .map(line => line.replace(/\*\*/g, '').replace(BULLET, '').trim())
    .map(line => lineOf(line, isCode))
    .filter(({standards, objective}) => standards + objective !== '');
}

/** Zero-width characters, which come along from web pages, and soft hyphens. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** `•`, boxes, ticks and Word's private signs, its `o`; `1.`, `1)`, `(1)`, `a)`. */
const BULLET =
  /^\s*(?:(?:[-*+–—]|o(?=\t)|\(?\d{1,2}[.)]{1,2}|\(?[a-z]\))\s+|[•●○◦‣⁃∙·▪▫■□◆◇►▶➢➤☐☑✓✔\uf000-\uf0ff]\s*)+/i;

/** A spreadsheet puts a cell of several lines into quotes. */
function cellsInOneLine(text: string): string {
  return text.replace(QUOTED_CELL, (all, before: string, cell: string) =>
    /[\r\n]|""/.test(cell)
      ? before + cell.replace(/""/g, '"').replace(/\s+/g, ' ')
      : all,
  );
}

const QUOTED_CELL = /(^|[\t\r\n])"((?:[^"]|"")*)"(?=[\t\r\n]|$)/g;

/** What a table says of its columns; null where the line is no row of headings. */
function headingsOf(line: string): readonly string[] | null {
  const columns = line.split('\t').map(column => column.trim());
  return columns.length > 1 && columns.some(column => CODES.test(column))
    ? columns
    : null;
}

const CODES =
  /^(?:the |state |ccss )?(?:standard|code)s?(?: codes?|\(s\))?:?$/i;
const WORDS = /objective|learning|target|goal|skill|description|topic/i;

/** The columns of codes and of objectives where both have a heading, else all. */
function wanted(line: string, headings: readonly string[]): string {
  const isHeaded = (title = '') => CODES.test(title) || WORDS.test(title);
  if (!headings.some(title => WORDS.test(title))) return line;
  return line
    .split('\t')
    .filter((_, index) => isHeaded(headings[index]))
    .join('\t');
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

function lineOf(text: string, isCode: IsCode): Line {
  const columns = text
    .split('\t')
    .map(column => column.trim().replace(/^["“”]([^"“”]*)["“”]$/, '$1'))
    .filter(column => column !== '');
  if (columns.length > 1) {
    const codes = columnsOfCodes(columns, isCode);
    if (codes.length > 0)
      return {
        standards: codes.join(', '),
        objective: columns.filter(column => !codes.includes(column)).join(' '),
      };
  }
  return withoutCodes(columns.join(' '), isCode);
}

/** Those that hold nothing else; a first one whose pieces are a word with a digit each counts as such. */
function columnsOfCodes(
  columns: readonly string[],
  isCode: IsCode,
): readonly string[] {
  const all = columns.filter(column =>
    pieces(column).every(piece => isSureCode(piece, isCode)),
  );
  if (all.length > 0) return all;
  return columns
    .slice(0, 1)
    .filter(column =>
      pieces(column).every(piece => /^(?=\S*\d)\S+$/.test(piece)),
    );
}

const pieces = (text: string) => text.split(/[,;]/).map(piece => piece.trim());

/**
 * The words of a line, and its codes: `RL.3.2, RL.3.3 Recount`, `Recount (RL.3.2)`, `Recount: RL 3.2`.
 *
 * Codes before, behind or in brackets are taken out of the words; one in the midst of them stays there too.
 */
function withoutCodes(text: string, isCode: IsCode): Line {
  const codes: string[] = [];
  const isSure = (piece: string) => isSureCode(piece, isCode);
  const unbracketed = text
    .replace(/\s+/g, ' ')
    .replace(BRACKETS, (all, inside: string) => {
      if (!pieces(inside).every(isSure)) return all;
      codes.push(...pieces(inside));
      return ' ';
    });
  const [front, later] = takeFront(unbracketed.trim(), isSure);
  const [rest, back] = takeBack(later, isSure);
  const found = [...front, ...inMidst(rest, isSure), ...back, ...codes];
  return {
    standards: [...new Set(found)].join(', '),
    objective: withoutEnd(rest.replace(/\s+/g, ' ')),
  };
}

/** Without the signs that stood before a code. */
function withoutEnd(text: string): string {
  let {length} = text;
  while (length > 0 && ' ,;:|–—-'.includes(text[length - 1]!)) length--;
  return text.slice(0, length);
}

const BRACKETS = /[([]([^()[\]]+)[)\]]/g;

type Split = readonly [readonly string[], string];

/** `RI.3.1 - Ask`, `3.OA.A.3: Solve`. */
function takeFront(text: string, isSure: IsCode): Split {
  const codes: string[] = [];
  let rest = text;
  for (;;) {
    const run = [3, 2, 1]
      .map(length => FRONT[length]!.exec(rest.slice(0, LONGEST_CODE)))
      .find(found => found && isSure(found[1]!));
    if (!run) return [codes, rest];
    codes.push(run[1]!);
    rest = rest.slice(run[0].length);
  }
}

/** One to three words with what sets them off from the next. */
const FRONT = [0, 1, 2, 3].map(
  length =>
    new RegExp(
      `^(\\S+?${'\\s+\\S+?'.repeat(Math.max(0, length - 1))})(?:\\s*[,;:|—]\\s*|\\.?\\s+(?:[-–]\\s+|and\\s+|&\\s+)?|\\.?$)`,
      'i',
    ),
);

/** `Ask – RI.3.1`, `Solve 3.OA.A.3, 3.OA.A.4`. */
function takeBack(
  text: string,
  isSure: IsCode,
): readonly [string, readonly string[]] {
  const codes: string[] = [];
  let rest = text;
  for (;;) {
    const start = Math.max(0, rest.length - LONGEST_CODE);
    const end = rest.slice(start);
    const run = [3, 2, 1]
      .map(length => BACK[length]!.exec(end))
      .find(found => found && isSure(found[1]!));
    if (!run) return [rest, codes];
    codes.unshift(run[1]!);
    rest = rest.slice(0, start + run.index);
  }
}

/** With what sets it off: no more of a line is looked at for one code. */
const LONGEST_CODE = 120;

const BACK = [0, 1, 2, 3].map(
  length =>
    new RegExp(
      `(?:\\s*[,;:|—]\\s*|\\s+(?:[-–]\\s+|and\\s+|&\\s+)?)(\\S+${'\\s+\\S+'.repeat(Math.max(0, length - 1))}?)[.,;]?$`,
      'i',
    ),
);

function inMidst(text: string, isSure: IsCode): readonly string[] {
  return text
    .split(/[\s/]+/)
    .filter(({length}) => length <= LONGEST_CODE)
    .map(word => word.replace(/^["'“‘([]+|["'”’)\].,;:!?]+$/g, ''))
    .filter(word => /[.-]|^S?MP\d/i.test(word) && isSure(word));
}

/** A digit at least, and in words apart a dot: `RL 3.2`, not `8 F`. State codes are told by their form. */
export function isSureCode(text: string, isCode: IsCode): boolean {
  if (STATE_CODE.test(text)) return true;
  const isWords = text.split(/\s+/).every(word => /[a-z0-9)]$/i.test(word));
  const isClear = !/\s/.test(text) || text.includes('.');
  return /\d/.test(text) && isWords && isClear && isCode(text);
}

/** Letters, digits and two dots at least, such as `MA.3.AR.1.1`. */
const STATE_CODE = /^(?=.*\d)(?=.*[A-Za-z])[\w-]+(?:\.[\w-]+){2,}$/;
