/** What stands in a spreadsheet, as people would compare two printouts: cells, formulas and notes, tab by tab. */
import type {
  CellData,
  Row,
  SheetData,
  WorkbookData,
} from '../../src/host/workbook/data';

/** By tab, what stands in its rows, a text a row; blank rows and blank tabs are none. */
export type Standing = ReadonlyMap<string, readonly string[]>;

/** Tabs that the planner draws; what people type is in the others. */
const MADE = /^(?:Start here|Grid|Coverage|Year|Grants)\b/;
const LOG = 'Log';

/** The Log is told of apart: it holds what was tried, too. */
export function standingIn(
  data: WorkbookData,
  tabs: 'typed' | 'made',
): Standing {
  return new Map(
    data.sheets
      .filter(({name}) => name !== LOG && MADE.test(name) === (tabs === 'made'))
      .map(sheet => [sheet.name, rowsOf(sheet)] as const)
      .filter(([, rows]) => rows.length > 0),
  );
}

/** All that is left of a row that was taken away. */
const ID_ALONE = /^\|*"(?:(?:OBJ|ACT|BNK)-\w{6}|Month \d{4}-\d\d)"$/;

/** A figure that is counted anew whenever tabs are drawn. */
const COUNTED = 'Times used';

const texts = new WeakMap<readonly (Row | null)[], readonly string[]>();

/** Sheets that nobody wrote in are the same object from run to run. */
function rowsOf({rows}: SheetData): readonly string[] {
  const known = texts.get(rows);
  if (known) return known;
  const counted = rows[0]?.findIndex(cell => cell?.value === COUNTED) ?? -1;
  const trimmed = rows
    .map(row =>
      (row ?? [])
        .map((cell, index) => (index === counted ? '' : cellText(cell)))
        .join('|')
        .replace(/\|+$/, ''),
    )
    .filter(line => line !== '' && !ID_ALONE.test(line));
  texts.set(rows, trimmed);
  return trimmed;
}

/** A number that shows as a date is another cell than the same number that does not; a note alone is nothing. */
function cellText(cell: CellData | null): string {
  if (cell === null) return '';
  const {value, formula, format = '', note} = cell;
  const isDate = typeof value === 'number' && /[ymd]/.test(format);
  const shown = formula ?? (value === undefined ? '' : JSON.stringify(value));
  if (shown === '') return '';
  return `${shown}${isDate ? ' as a date' : ''}${note ? ` note: ${note}` : ''}`;
}

const GIVEN = /\b(OBJ|ACT|BNK)-[A-Z2-9]{6}\b/g;

/** Ids that were given since a beginning, by the order in which they first stand there. */
export function withoutGivenIds(
  text: string,
  known: ReadonlySet<string>,
): string {
  const names = new Map<string, string>();
  return text.replace(GIVEN, (id, prefix: string) => {
    if (known.has(id)) return id;
    const name = names.get(id) ?? `${prefix} ${names.size + 1}`;
    names.set(id, name);
    return name;
  });
}

export const withoutIds = (text: string) =>
  text.replace(/"(?:OBJ|ACT|BNK)-[A-Z2-9]{6}"/g, '').replace(/\|+$/gm, '');

export const idsIn = (text: string): ReadonlySet<string> =>
  new Set(text.match(GIVEN) ?? []);

export const asText = (standing: Standing): string =>
  [...standing]
    .map(([tab, rows]) => [`# ${tab}`, ...rows].join('\n'))
    .join('\n');

/** The first lines that are not the same, for people who read a failed test. */
export function firstDifference(one: string, other: string): string {
  const [was, is] = [one.split('\n'), other.split('\n')];
  const at = was.findIndex((line, index) => line !== is[index]);
  const index = at < 0 ? was.length : at;
  return `line ${index}: ${is[index] ?? 'nothing'} for ${was[index] ?? 'nothing'}`;
}

/** The same lines however they stand, as one text. */
export const inOrder = (text: string) =>
  text
    .split('\n')
    .filter(line => line !== '')
    .sort()
    .join('\n');
