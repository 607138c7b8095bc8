/** Reads a framework from the rows of a CSV, of a pasted table, or of a pasted list. */
import {gradesOfLevel} from './education-level';
import {type Findings, findings, placeOf} from './findings';
import type {FrameworkFile, Refusal} from './framework-file';
import {holdsCommonCore, namesCommonCore} from './licence';
import {sameId} from './same-id';
import {type Draft, codeIn, soundStandards} from './sound-standards';
import {subjectWord} from './subject-word';
import {
  type ColumnKey,
  type Columns,
  codeAndWords,
  guessedColumns,
  headingsIn,
  looksLikeCode,
  namesOthers,
} from './table-columns';

/** A row of a text table, and the line in which it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const COLUMNS =
  'The first line should name the columns: Code, and if you have them Text, Grade, Subject, Parent, GUID.';

export function readTableFile(
  written: readonly TableRow[],
): FrameworkFile | Refusal {
  const rows = written.filter(({cells}) =>
    cells.some(cell => cell.trim() !== ''),
  );
  const table = tableOf(rows);
  if (table === null)
    return {
      refusal: `No column of codes was found, such as 3.OA.A.1 or RL.3.2. ${COLUMNS}`,
    };
  if (table.rows.length === 0)
    return {refusal: 'Below the headings there are no standards.'};
  const found = findings();
  const standards = soundStandards(draftsOf(table, found), found);
  if (standards.length === 0) {
    const [problem] = found.problems();
    // Every line that gave no standard has a problem.
    const {where, message} = problem!;
    return {
      refusal: `No line holds a code that can be used. ${where}: ${message} ${COLUMNS}`,
    };
  }
  const title =
    table.rows.map(row => table.cell(row, 'framework')).find(Boolean) ?? '';
  return {
    title,
    version: null,
    format: 'CSV',
    isCommonCore: namesCommonCore(title) || holdsCommonCore(standards),
    terms: null,
    standards,
    problems: found.problems(),
  };
}

interface Table {
  readonly rows: readonly TableRow[];
  /** How many cells a row has at most; null where rows may differ. */
  readonly width: number | null;
  readonly cell: (row: TableRow, key: ColumnKey) => string;
}

/** Null where no column holds codes. */
function tableOf(rows: readonly TableRow[]): Table | null {
  const [first, ...others] = rows;
  if (first === undefined) return null;
  const headed = headingsIn(rows.map(({cells}) => cells));
  if (headed !== null) {
    const {index, columns} = headed;
    const width = rows[index]!.cells.length;
    return withColumns(columns, rows.slice(index + 1), width);
  }
  const filled = rows.map(({line, cells}) => ({
    line,
    cells: cells.filter(cell => cell.trim() !== ''),
  }));
  if (filled.every(({cells}) => cells.length <= 1)) return listOf(filled);
  if (filled.every(({cells}) => cells.every(isCode)))
    return listOf(apart(filled));
  if (namesOthers(first.cells)) return guessed(others);
  const all = guessed(rows);
  // An unknown word above a column of codes is its heading.
  return all && !looksLikeCode(all.cell(first, 'code')) ? guessed(others) : all;
}

function guessed(rows: readonly TableRow[]): Table | null {
  const columns = guessedColumns(rows.map(({cells}) => cells));
  return columns && withColumns(columns, rows, null);
}

function withColumns(
  columns: Columns,
  rows: readonly TableRow[],
  width: number | null,
): Table {
  return {
    rows,
    width,
    cell: ({cells}, key) => cells[columns.get(key) ?? -1]?.trim() ?? '',
  };
}

const isCode = (cell: string) => looksLikeCode(cell.trim());

/** A line of several codes is as many lines. */
function apart(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.flatMap(({line, cells}) =>
    cells.map(cell => ({line, cells: [cell]})),
  );
}

/** One column: each line begins with its code. */
function listOf(rows: readonly TableRow[]): Table | null {
  const lines = rows.map(({line, cells}) => {
    const text = cells.find(cell => cell.trim() !== '') ?? '';
    return {line, cells: codeAndWords(text) ?? ['', text]};
  });
  if (!lines.some(({cells}) => cells[0] !== '')) return null;
  return withColumns(
    new Map([
      ['code', 0],
      ['text', 1],
    ]),
    lines,
    null,
  );
}

function draftsOf(table: Table, found: Findings): readonly Draft[] {
  const {rows, width, cell} = table;
  const codes = new Map(
    rows.map(row => [sameId(cell(row, 'guid')), cell(row, 'code')] as const),
  );
  return rows.flatMap(row => {
    const where = `Line ${row.line}`;
    const surplus = row.cells.slice(width ?? row.cells.length);
    if (surplus.some(each => each.trim() !== '')) {
      found.add(
        where,
        `It has ${row.cells.length} cells, and there are ${width} headings, so it was left out. A text with commas in it needs quotation marks around it.`,
      );
      return [];
    }
    const code = codeIn(cell(row, 'code'));
    if (code === '') {
      found.addHeading(row.line);
      return [];
    }
    const parent = cell(row, 'parent');
    return {
      where: placeOf(where, code),
      code,
      text: cell(row, 'text'),
      grades: gradesAt(where, cell(row, 'grade'), found),
      subject: cell(row, 'subject') && subjectWord(cell(row, 'subject')),
      parent: (parent && codes.get(sameId(parent))) || parent,
      guid: cell(row, 'guid'),
    };
  });
}

function gradesAt(where: string, level: string, found: Findings) {
  const grades = gradesOfLevel(level);
  if (grades === undefined) found.addLevel(level, where);
  return grades ?? [];
}
