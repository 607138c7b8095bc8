/** What a save did, in a sentence for the Log and for the list of changes. */
import {type Cell, cellText} from '../domain/cell';
import {childDataIn} from '../domain/child-data';
import {gradeWords, parseGrades} from '../domain/grade';
import {monthName, parseMonth, type Month} from '../domain/month';
import type {OwnTable} from './own-table';
import type {Cells, RowChange} from './row-change';
import {headerOf, type Schema} from './column';
import {ACTIVITIES} from './schema';
import {cellAt} from './table';

/** @param yearStart first month of the school year, for a bare `October` */
export function changeWords(
  own: OwnTable,
  changes: readonly RowChange[],
  yearStart: Month,
): string {
  const {schema} = own.tab;
  const verb = verbOf(changes);
  if (changes.length > 1) {
    const rows = changes.map(change => rowCells(own, change));
    const kinds =
      schema.tab === ACTIVITIES.tab
        ? 'activities'
        : `objectives${forGrades(rows)}`;
    return `${verb} ${changes.length} ${kinds}${monthWords(rows[0] ?? {}, yearStart)}.`;
  }
  const [change] = changes;
  const cells = rowCells(own, change);
  const name = nameOf(schema, verb, cells);
  const columns =
    change?.before && change.after ? columnWords(schema, change.after) : '';
  return `${verb} ${name}${monthWords(cells, yearStart)}${columns}.`;
}

function verbOf(changes: readonly RowChange[]): string {
  if (changes.every(({before}) => before === null)) return 'Added';
  if (changes.every(({after}) => after === null)) return 'Removed';
  return changes.some(({before}) => before === null) ? 'Saved' : 'Changed';
}

/** The row as the change leaves it, or as it stood before it went. */
function rowCells(own: OwnTable, change: RowChange | undefined): Cells {
  const [row] = own.byId.get(change?.id ?? '') ?? [];
  const standing = row
    ? Object.fromEntries(
        own.tab.schema.columns.map(({key}) => [
          key,
          cellAt(own.table, row, key),
        ]),
      )
    : {};
  return {...standing, ...(change?.after ?? change?.before)};
}

const AREA_PREPOSITIONS: {readonly [verb: string]: string} = {
  Added: 'to',
  Removed: 'from',
};

function nameOf(schema: Schema, verb: string, cells: Cells): string {
  const isActivity = schema.tab === ACTIVITIES.tab;
  const title = cellText(cells[isActivity ? 'activity' : 'objective'] ?? '');
  const standards = isActivity ? '' : cellText(cells['standards'] ?? '');
  const kind = isActivity ? 'an activity' : 'an objective';
  const name = quoted(title || standards) ?? kind;
  const area = isActivity ? cellText(cells['area'] ?? '') : '';
  if (area !== '') return `${name} ${AREA_PREPOSITIONS[verb] ?? 'in'} ${area}`;
  return isActivity ? name : `${name}${forGrades([cells])}`;
}

/** Where all are for the same, and it can be read. */
function forGrades(rows: readonly Cells[]): string {
  const [words, another] = new Set(
    rows.map(cells => {
      const grades = parseGrades(cells['grades'] ?? '');
      return grades ? ` for ${gradeWords(grades)}` : '';
    }),
  );
  return another === undefined ? (words ?? '') : '';
}

function monthWords(cells: Cells, yearStart: Month): string {
  const month = parseMonth(cells['month'] ?? '', yearStart);
  return month === undefined ? '' : `, ${monthName(month)}`;
}

function columnWords(schema: Schema, after: Cells): string {
  const headers = Object.keys(after).map(key => headerOf(schema, key));
  if (headers.length === 0) return '';
  const more = headers.length - MOST_COLUMNS;
  return more > 1
    ? `: ${headers.slice(0, MOST_COLUMNS).join(', ')} and ${more} more`
    : `: ${headers.join(', ')}`;
}

const MOST_COLUMNS = 4;

const LONGEST = 60;

/** Null where there is nothing to quote, or where it had better not be quoted. */
function quoted(cell: Cell): string | null {
  const text = cellText(cell).replace(/\s+/g, ' ');
  if (text === '' || childDataIn(text) !== null) return null;
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}"`;
}
