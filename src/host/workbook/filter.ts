/** Which rows a filter hides. */
import type {Book} from './book';
import type {Sheet} from './snapshot';
import type {Filter, FilterCriteria} from '../protocol';
import {holdsFor, subjectOf} from './conditions';
import {Refusal} from './refusal';
import {displayText} from './number-format';
import {equal} from './equality';

export function setFilter(book: Book, id: number, filter: Filter | null): void {
  const sheet = book.sheet(id);
  sheet.filter = filter;
  applyFilter(book, sheet);
  book.touch(sheet);
}

/** Works out anew which rows are hidden. */
export function applyFilter(book: Book, sheet: Sheet): void {
  const hidden = sheet.filter ? hiddenBy(book, sheet, sheet.filter) : [];
  if (equal(hidden, sheet.filteredRows)) return;
  sheet.filteredRows = hidden;
  book.shows(sheet, 1, sheet.maxRows);
}

function hiddenBy(book: Book, sheet: Sheet, filter: Filter): number[] {
  const {range} = filter;
  const criteria = Object.entries(filter.criteria).map(
    ([column, each]) => [Number(column), each] as const,
  );
  const hidden: number[] = [];
  if (criteria.length > 0)
    for (let row = range.row + 1; row < range.row + range.rows; row++)
      if (
        !criteria.every(([column, each]) =>
          shows(book, sheet, row, column, each),
        )
      )
        hidden.push(row);
  return hidden;
}

function shows(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  {hiddenValues, criteria, args}: FilterCriteria,
): boolean {
  if (hiddenValues.includes(textAt(book, sheet, row, column))) return false;
  if (criteria === null) return true;
  const base = {row: (sheet.filter?.range.row ?? 0) + 1, column};
  const place = {sheet: sheet.id, row, column};
  return holdsFor(book, criteria, args, subjectOf(book, place, base));
}

function textAt(book: Book, sheet: Sheet, row: number, column: number): string {
  return displayText(
    book.value(sheet.id, row, column) ?? undefined,
    book.cell(sheet.id, row, column)?.format,
    book.locale,
  );
}

/** A filter column's values, each once, in order; '' is blank. */
export function filterValues(
  book: Book,
  id: number,
  column: number,
): {text: string; shown: boolean}[] {
  const sheet = book.sheet(id);
  const {filter} = sheet;
  if (!filter) throw new Refusal('This sheet has no filter.');
  const {range} = filter;
  const found = new Set<string>();
  const last = Math.min(range.row + range.rows - 1, sheet.rows.length);
  for (let row = range.row + 1; row <= last; row++)
    found.add(textAt(book, sheet, row, column));
  if (last < range.row + range.rows - 1) found.add('');
  const hidden = filter.criteria[column]?.hiddenValues ?? [];
  return [...found]
    .sort((a, b) => a.localeCompare(b, 'en', {numeric: true}))
    .map(text => ({text, shown: !hidden.includes(text)}));
}
