/** Tables of standards as some program may have written them, and what they say. */
import {type Chance, oneOf} from './mutants';

/** What a table says of a standard. */
export interface Said {
  readonly code: string;
  readonly text: string;
  readonly grades: readonly string[];
}

/** How a program writes tables. */
export interface Dialect {
  readonly delimiter: string;
  /** One after the other, where several programs have written the file. */
  readonly lineEnds: readonly string[];
  readonly columns: readonly Column[];
  readonly quotesAll: boolean;
  readonly start: string;
}

type Column = 'code' | 'text' | 'grade' | 'own';

const HEADINGS: {readonly [column in Column]: readonly string[]} = {
  code: ['Code', 'CODE', 'Human Coding Scheme', 'standard_code', 'Código'],
  text: ['Text', 'Full Statement', 'fullStatement', 'Description'],
  grade: ['Grade', 'Grade Level', 'educationLevel', 'GRADES'],
  own: ['Our remarks', 'Taught in', '2026'],
};
const CODES = ['3.QX.', 'RS.4.', 'HS-LS1-', 'K.CQ.A.', 'MA.7.', 'ñ.2.'];
const WORDS = [
  'Say',
  'what a product means',
  'and “why”',
  'a"b"',
  '“¿Por qué?”',
  "the child's own words",
  'é e\u0301',
  'x < y and y > z',
  '2 * 3',
  'a_1',
  '50 % of 12.5',
  '3-5',
  '=1+1',
  'R&D',
  'ção',
  '学ぶ',
];
const BETWEEN = [' ', ', ', '; ', ': ', '\n', ' | ', ' / ', '. '];
const GRADES: readonly (readonly [string, readonly string[]])[] = [
  ['3', ['3']],
  ['03', ['3']],
  ['K', ['K']],
  ['9-12', ['9', '10', '11', '12']],
  ['PK', ['PK']],
  ['', []],
];

export interface WrittenTable {
  readonly said: readonly Said[];
  /** The grades as they are written, in the order of what is said. */
  readonly levels: readonly string[];
}

export function someTable(chance: Chance): WrittenTable {
  const rows = Array.from({length: 1 + chance(8)}, (_, index) => {
    const [level, grades] = oneOf(chance, GRADES);
    const code = oneOf(chance, CODES) + (index + 1) + oneOf(chance, ['', 'a']);
    return {level, said: {code, text: someText(chance), grades}};
  });
  return {
    said: rows.map(({said}) => said),
    levels: rows.map(({level}) => level),
  };
}

function someText(chance: Chance): string {
  const words = Array.from({length: chance(6)}, () => oneOf(chance, WORDS));
  return words.reduce(
    (text, word) => (text === '' ? word : text + oneOf(chance, BETWEEN) + word),
    '',
  );
}

export function someDialect(chance: Chance): Dialect {
  const columns: Column[] = ['code', 'text', 'grade'];
  if (chance(2)) columns.push('own');
  return {
    delimiter: oneOf(chance, [',', ',', ';', '\t', '|']),
    lineEnds: oneOf(chance, [['\n'], ['\r\n'], ['\r'], ['\n', '\r\n', '\r']]),
    columns: shuffled(columns, chance),
    quotesAll: chance(3) === 0,
    start: oneOf(chance, ['', '\ufeff', 'Ocean State Mathematics\n', '\n\n']),
  };
}

function shuffled<T>(list: readonly T[], chance: Chance): readonly T[] {
  return list
    .map(item => ({item, place: chance(1_000)}))
    .sort((one, other) => one.place - other.place)
    .map(({item}) => item);
}

/** The cells of the table as lists, its headings first. */
export function cellsOf(
  {said, levels}: WrittenTable,
  {columns}: Dialect,
  chance: Chance,
): string[][] {
  const headings = columns.map(column => oneOf(chance, HEADINGS[column]));
  const rows = said.map(({code, text}, index) =>
    columns.map(column => {
      if (column === 'own') return oneOf(chance, WORDS);
      return column === 'grade' ? levels[index]! : {code, text}[column];
    }),
  );
  return [headings, ...rows];
}

export function written(
  cells: readonly (readonly string[])[],
  {delimiter, lineEnds, quotesAll, start}: Dialect,
): string {
  const cellOf = (cell: string) =>
    quotesAll || /["\r\n]/.test(cell) || cell.includes(delimiter)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const lines = cells.map(row => row.map(cellOf).join(delimiter));
  let ended = 0;
  return (start + lines.map(line => `${line}\n`).join('')).replaceAll(
    '\n',
    () => lineEnds[ended++ % lineEnds.length]!,
  );
}
