/** The rows of a CSV or of a pasted table, whatever stands between its cells. */
import Papa from 'papaparse';
import {headedColumns} from '../domain/framework/table-columns';
import type {Refusal} from '../domain/framework/framework-file';
import type {TableRow} from '../domain/framework/table-file';

const DELIMITERS = ['\t', ',', ';', '|'];

/** The lines are those of the text: a cell in quotation marks may hold several. */
export function csvRows(written: string): readonly TableRow[] | Refusal {
  // A file that went through several programs has several kinds of line ends.
  const text = written.replace(/\r\n?/g, '\n');
  const {data, errors} = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    delimitersToGuess: DELIMITERS,
    header: false,
  });
  const rows: TableRow[] = [];
  let line = 1;
  for (const cells of data) {
    rows.push({line, cells: cells.slice(0, MOST_CELLS).map(unwrapped)});
    line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
  }
  const open = errors.find(({code}) => code === 'MissingQuotes');
  const row = rows[open?.row ?? -1];
  return row
    ? {
        refusal: `A quotation mark in line ${row.line} is never closed, so the lines after it can’t be told apart. Close it, or delete it, and choose the file again.`,
      }
    : rows;
}

/** `="3.10"` is how people keep Excel from making 3.1 of it. */
function unwrapped(cell: string): string {
  const [, said] = /^="((?:[^"]|"")*)"$/.exec(cell) ?? [];
  return said === undefined ? cell : said.replace(/""/g, '"');
}

/** No table of standards is wider. */
const MOST_CELLS = 200;

/** Titles may stand above the headings. */
const FIRST_LINES = 10;
const LONGEST_START = 20_000;

/** The one that gives a line at the start the most headings that we know; blank leaves it to be guessed. */
function delimiterOf(text: string): string {
  const lines = text
    .trimStart()
    .slice(0, LONGEST_START)
    .split('\n', FIRST_LINES);
  const known = DELIMITERS.map(delimiter => ({
    delimiter,
    count: Math.max(0, ...lines.map(line => headingsOf(line, delimiter))),
  })).sort((one, other) => other.count - one.count);
  if (known[0]!.count > 0) return known[0]!.delimiter;
  return lines[0]!.includes('\t') ? '\t' : '';
}

function headingsOf(line: string, delimiter: string): number {
  if (!line.includes(delimiter)) return 0;
  const [cells = []] = Papa.parse<string[]>(line, {delimiter}).data;
  return headedColumns(cells)?.size ?? 0;
}

const breaksIn = (cell: string) => cell.match(/\n/g)?.length ?? 0;
