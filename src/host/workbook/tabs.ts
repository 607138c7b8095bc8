/** Sheets as tabs: making, copying, naming, hiding, moving and removing them. */
import type {Book} from './book';
import type {Sheet} from './snapshot';
import type {Rect, SheetInfo} from '../protocol';
import {DEFAULT_COLUMNS, DEFAULT_ROWS} from './data';
import {checkSize, rewriteFormulas} from './structure';
import {Refusal} from './refusal';
import {renamedSheet} from '../formula/shift';

const LONGEST_NAME = 100;

export function infoOf(sheet: Sheet): SheetInfo {
  const {id, name, hidden, maxRows, maxColumns} = sheet;
  const {frozenRows, frozenColumns, tabColor} = sheet;
  return {
    id,
    name,
    hidden,
    maxRows,
    maxColumns,
    frozenRows,
    frozenColumns,
    tabColor,
  };
}

/** @throws Refusal where it is blank, too long, or another sheet's in any case of letters */
function checkName(book: Book, name: string, own?: Sheet): void {
  if (name.trim() === '')
    throw new Refusal("The name of a sheet can't be blank.");
  if (name.length > LONGEST_NAME)
    throw new Refusal(
      `The name of a sheet can't be longer than ${LONGEST_NAME} characters.`,
    );
  const other = book.findSheet(name);
  if (other && other !== own)
    throw new Refusal(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
}

export function insertSheet(
  book: Book,
  name: string | null,
  index: number | null,
): Sheet {
  checkSize(book, DEFAULT_ROWS * DEFAULT_COLUMNS);
  if (name !== null) checkName(book, name);
  return book.newSheet(
    name ?? freeName(book, number => `Sheet${number}`, book.sheets.length + 1),
    within(index ?? book.sheets.length, book.sheets.length),
  );
}

const within = (index: number, most: number) =>
  Math.max(0, Math.min(most, Math.trunc(index)));

function freeName(
  book: Book,
  name: (number: number) => string,
  from: number,
): string {
  for (let number = from; ; number++)
    if (!book.findSheet(name(number))) return name(number);
}

/**
 * A copy with all that stands on the sheet, but its protections and its developer metadata,
 * which Google's pages do not say that a copy has (unproven). Named ranges stay with the original.
 */
export function copySheet(
  book: Book,
  id: number,
  name: string | null,
  index = book.sheets.length,
): Sheet {
  const from = book.sheet(id);
  checkSize(book, from.maxRows * from.maxColumns);
  if (name !== null) checkName(book, name);
  const own = (rect: Rect) =>
    rect.sheet === id ? {...rect, sheet: copy} : rect;
  const copy = book.newId();
  const title =
    name ??
    freeName(
      book,
      number =>
        number === 1
          ? `Copy of ${from.name}`
          : `Copy of ${from.name} ${number}`,
      1,
    );
  return book.addSheet(
    {
      ...from,
      id: copy,
      name: title,
      merges: from.merges.map(own),
      filter: from.filter && {...from.filter, range: own(from.filter.range)},
      validations: from.validations.map(({ranges, rule}) => ({
        ranges: ranges.map(own),
        rule: {
          ...rule,
          args: rule.args.map(argument =>
            typeof argument === 'object' &&
            argument !== null &&
            'rows' in argument
              ? own(argument)
              : argument,
          ),
        },
      })),
      conditionalRules: from.conditionalRules.map(rule => ({
        ...rule,
        ranges: rule.ranges.map(own),
      })),
      bandings: from.bandings.map(each => ({
        ...each,
        id: book.newId(),
        range: own(each.range),
      })),
      charts: from.charts.map(chart => ({
        ...chart,
        id: book.newId(),
        sheet: copy,
        ranges: chart.ranges.map(own),
      })),
      protections: [],
    },
    index,
  );
}

/** Formulas that read it show #REF! from then on. */
export function deleteSheet(book: Book, id: number): void {
  const sheet = book.sheet(id);
  if (book.sheets.length === 1)
    throw new Refusal("You can't remove all the sheets in a document.");
  if (!sheet.hidden && visible(book).length === 1)
    throw new Refusal("You can't remove all the visible sheets in a document.");
  book.sheets = book.sheets.filter(each => each !== sheet);
  book.namedRanges = book.namedRanges.filter(({range}) => range.sheet !== id);
  book.metadata = book.metadata.filter(
    ({location}) => location.type === 'SPREADSHEET' || location.sheet !== id,
  );
  for (const each of book.sheets)
    rewriteFormulas(book, each, formula =>
      renamedSheet(formula, sheet.name, null),
    );
  book.touchTabs();
}

const visible = (book: Book) => book.sheets.filter(({hidden}) => !hidden);

export interface SheetChange {
  readonly name?: string;
  readonly hidden?: boolean;
  readonly index?: number;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly tabColor?: string | null;
}

export function updateSheet(book: Book, id: number, change: SheetChange): void {
  const sheet = book.sheet(id);
  checkChange(book, sheet, change);
  if (change.name !== undefined && change.name !== sheet.name)
    renameSheet(book, sheet, change.name);
  if (change.hidden !== undefined) sheet.hidden = change.hidden;
  if (change.tabColor !== undefined) sheet.tabColor = change.tabColor;
  if (change.index !== undefined) {
    const others = book.sheets.filter(each => each !== sheet);
    others.splice(within(change.index, others.length), 0, sheet);
    book.sheets = others;
  }
  if (change.frozenRows !== undefined) sheet.frozenRows = change.frozenRows;
  if (change.frozenColumns !== undefined)
    sheet.frozenColumns = change.frozenColumns;
  book.touch(sheet);
  book.touchTabs();
}

function checkChange(book: Book, sheet: Sheet, change: SheetChange): void {
  if (change.name !== undefined) checkName(book, change.name, sheet);
  if (change.hidden && !sheet.hidden && visible(book).length === 1)
    throw new Refusal("You can't hide all the sheets in a document.");
  checkFrozen(sheet, 'rows', change.frozenRows, sheet.maxRows);
  checkFrozen(sheet, 'columns', change.frozenColumns, sheet.maxColumns);
}

function checkFrozen(
  sheet: Sheet,
  axis: 'rows' | 'columns',
  frozen: number | undefined,
  most: number,
): void {
  if (frozen === undefined) return;
  if (!Number.isInteger(frozen) || frozen < 0 || frozen > most)
    throw new Refusal(`Those ${axis} are out of bounds.`);
  if (frozen === most)
    throw new Refusal(`You can't freeze all visible ${axis} on the sheet.`);
  const cut = sheet.merges.some(merge => {
    const first = axis === 'rows' ? merge.row : merge.column;
    const size = axis === 'rows' ? merge.rows : merge.columns;
    return first <= frozen && first + size - 1 > frozen;
  });
  if (cut)
    throw new Refusal(
      `You can't freeze ${axis} which contain only part of a merged cell.`,
    );
}

function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const old = sheet.name;
  sheet.name = name;
  for (const each of book.sheets)
    rewriteFormulas(book, each, formula => renamedSheet(formula, old, name));
}
