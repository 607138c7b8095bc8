/** Which column of a CSV holds what: told by its headings, or guessed from what stands in it. */
import {parseGrades} from '../grade';
import {foldedName} from './case-fields';

export type ColumnKey =
  'code' | 'text' | 'grade' | 'subject' | 'parent' | 'guid' | 'framework';

/** From 0; a column that the file has not is left out. */
export type Columns = ReadonlyMap<ColumnKey, number>;

/** Of each column the likeliest heading first; in small letters and without signs. */
const HEADINGS: readonly (readonly [ColumnKey, readonly string[]])[] = [
  [
    'code',
    [
      'humancodingscheme',
      'code',
      'standardcode',
      'standardscode',
      'statementnotation',
      'statementcode',
      'standardnotation',
      'notation',
      'codingscheme',
      'fullcode',
      'benchmarkcode',
      'indicatorcode',
      'standardnumber',
      'standardid',
      'statementid',
      'altcode',
      'alternatecode',
      'shortcode',
      'standards',
      'standard',
      'benchmark',
      'codigo',
    ],
  ],
  [
    'text',
    [
      'fullstatement',
      'text',
      'statement',
      'statementtext',
      'standardtext',
      'standardstatement',
      'description',
      'standarddescription',
      'fulltext',
      'wording',
      'texto',
      'descripcion',
      'descricao',
      'descriptor',
      'benchmark',
      'indicator',
      'learningobjective',
      'standard',
      'abbreviatedstatement',
      'title',
      'name',
    ],
  ],
  [
    'grade',
    [
      'grade',
      'grades',
      'gradelevel',
      'gradelevels',
      'educationlevel',
      'educationlevels',
      'educationallevel',
      'gradeband',
      'level',
      'grado',
      'grados',
    ],
  ],
  [
    'subject',
    [
      'subject',
      'subjects',
      'subjectarea',
      'contentarea',
      'discipline',
      'materia',
      'asignatura',
    ],
  ],
  [
    'parent',
    [
      'parent',
      'parentcode',
      'parentstandard',
      'parentid',
      'parentguid',
      'ischildof',
      'ispartof',
      'partof',
      'cluster',
      'domain',
      'strand',
    ],
  ],
  [
    'guid',
    [
      'guid',
      'identifier',
      'uuid',
      'caseidentifier',
      'caseguid',
      'caseitemid',
      'itemid',
      'uri',
    ],
  ],
  ['framework', ['framework', 'cfdocument', 'document']],
];

/** What other headings tell, where none of the usual ones stands there: `CCSS Code`, `Standard notation (short)`. */
const HINTS: readonly (readonly [ColumnKey, RegExp])[] = [
  [
    'code',
    /^(?!parent|cluster|domain|strand|grade|subject|course|framework|document|language).*(?:codes?|notation)(?:short|long|full)?$/,
  ],
  ['text', /^(?!parent|cluster|domain|strand).*(?:statement|description|text)/],
  ['grade', /grade/],
  ['guid', /guid|uuid/],
];

/** Null where these cells are no headings of a table of standards: there must be one for the code. */
export function headedColumns(cells: readonly string[]): Columns | null {
  const names = cells.map(foldedName);
  const columns = new Map<ColumnKey, number>();
  const taken = new Set<number>();
  const take = (key: ColumnKey, is: (name: string) => boolean): boolean => {
    const index = names.findIndex((name, at) => is(name) && !taken.has(at));
    if (index < 0) return false;
    columns.set(key, index);
    taken.add(index);
    return true;
  };
  for (const [key, headings] of HEADINGS)
    headings.some(heading => take(key, name => name === heading));
  for (const [key, hint] of HINTS)
    if (!columns.has(key)) take(key, name => hint.test(name));
  return columns.has('code') ? columns : null;
}

/** Titles stand above them, and sometimes a first row of headings that goes over several columns. */
const MOST_TITLES = 10;

/** The row that holds the most headings of the first few; null where none holds one for the code. */
export function headingsIn(
  rows: readonly (readonly string[])[],
): {readonly index: number; readonly columns: Columns} | null {
  const headed = rows.slice(0, MOST_TITLES).flatMap((cells, index) => {
    const columns = cells.some(looksLikeCode) ? null : headedColumns(cells);
    // Below the first row, one word alone is no row of headings.
    return columns && (index === 0 || columns.size > 1) ? {index, columns} : [];
  });
  const most = Math.max(0, ...headed.map(({columns}) => columns.size));
  return headed.find(({columns}) => columns.size === most) ?? null;
}

/** Whether the cells look like headings, though not like any that we know. */
export function namesOthers(cells: readonly string[]): boolean {
  const names = new Set(cells.map(foldedName));
  return HEADINGS.some(([key, headings]) =>
    key === 'code' ? false : headings.some(heading => names.has(heading)),
  );
}

/** Of forty letters: the pattern alone would look through a text of megabytes, and has no room for that. */
const LONGEST_CODE = 80;

const IDENTIFIER = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;

/** A code: short, of one to three words, with a digit in it, and neither a grade nor an identifier. */
export function looksLikeCode(text: string): boolean {
  return (
    text.length <= LONGEST_CODE &&
    /^(?=.*\d)(?=.*[\p{L}.\-–§])[\p{L}\d(§][\p{L}\d.:()/\-–§ ]{1,39}$/u.test(
      text,
    ) &&
    text.split(' ').length <= 3 &&
    !IDENTIFIER.test(text) &&
    parseGrades(text) === undefined
  );
}

/** By what stands in the columns; null where none is a column of codes. */
export function guessedColumns(
  rows: readonly (readonly string[])[],
): Columns | null {
  const sample = rows.slice(0, 200);
  const width = Math.max(0, ...sample.map(({length}) => length));
  const texts = Array.from({length: width}, (_, index) =>
    sample.flatMap(row => row[index]?.trim() || []),
  );
  const code = texts.findIndex(column => isMostly(column, looksLikeCode));
  if (code < 0) return null;
  const columns = new Map<ColumnKey, number>([['code', code]]);
  const grade = texts.findIndex(
    (column, index) =>
      index !== code &&
      isMostly(column, text => parseGrades(text) !== undefined),
  );
  if (grade >= 0) columns.set('grade', grade);
  const text = longest(texts, new Set([code, grade]));
  if (text >= 0) columns.set('text', text);
  return columns;
}

function isMostly(
  texts: readonly string[],
  is: (text: string) => boolean,
): boolean {
  return texts.length > 0 && texts.filter(is).length >= 0.6 * texts.length;
}

/** The column with the most letters, where it reads like words. */
function longest(
  texts: readonly (readonly string[])[],
  taken: ReadonlySet<number>,
): number {
  const lengths = texts.map((column, index) =>
    taken.has(index)
      ? 0
      : column.reduce((sum, text) => sum + text.length, 0) /
        (column.length || 1),
  );
  const most = Math.max(0, ...lengths);
  return most < 8 ? -1 : lengths.indexOf(most);
}

/** A line of a pasted list, `3.OA.A.1 – Understand …` or `2. 3.OA.A.1 Understand …`, as code and words; null where it begins with no code. */
export function codeAndWords(line: string): readonly [string, string] | null {
  const found =
    /^[\s•*-]*(?:\d{1,3}[.)]\s+)?(\S+?)[:.]?(?:\s+[–—:-]?\s*|$)(.*)$/s.exec(
      line,
    );
  if (!found) return null;
  const [written, words] = found.slice(1) as [string, string];
  const code = written.includes('(') ? written : written.replace(/\)$/, '');
  return looksLikeCode(code) ? [code, words] : null;
}
