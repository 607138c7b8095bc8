/** Which cells have a rule, what the rule takes, and refusing what it does not. */
import type {Book} from './book';
import type {CellData, ValidationArea} from './data';
import type {Rect, Validation} from '../protocol';
import {a1, overlap, rectangle, without} from './rect';
import {displayText} from './number-format';
import {equal} from './equality';
import {holdsFor, subjectOf} from './conditions';
import {Refusal} from './refusal';
import {recounted} from './rule-ranges';

/** Replaces what rules stood on these cells; null takes them away. Equal rules are kept as one. */
export function setValidation(
  book: Book,
  rect: Rect,
  rule: Validation | null,
): void {
  const sheet = book.sheet(rect.sheet);
  const cleared = clearedOf(sheet.validations, rect);
  sheet.validations = rule ? joined(cleared, rect, rule) : cleared;
  book.touch(sheet);
}

/** The areas without any of these cells. */
export function clearedOf(
  areas: readonly ValidationArea[],
  rect: Rect,
): readonly ValidationArea[] {
  return areas.flatMap(area => {
    if (!area.ranges.some(each => overlap(each, rect))) return [area];
    const ranges = area.ranges.flatMap(each => without(each, rect));
    const rule = recounted(area.rule, area.ranges[0], ranges[0]);
    return ranges.length > 0 ? [{ranges, rule}] : [];
  });
}

function joined(
  areas: readonly ValidationArea[],
  rect: Rect,
  rule: Validation,
): ValidationArea[] {
  const index = areas.findIndex(area => equal(area.rule, rule));
  const old = areas[index];
  // A formula of one's own counts from the area's first cell, so such areas stay apart.
  if (!old || rule.criteria === 'CUSTOM_FORMULA')
    return [...areas, {ranges: [rect], rule}];
  const ranges = merged(old.ranges, rect);
  return areas.map((area, at) => (at === index ? {...area, ranges} : area));
}

/** Rectangles that lie end to end become one. */
function merged(ranges: readonly Rect[], rect: Rect): Rect[] {
  const kin = ranges.find(
    each =>
      (each.column === rect.column &&
        each.columns === rect.columns &&
        (each.row + each.rows === rect.row ||
          rect.row + rect.rows === each.row)) ||
      (each.row === rect.row &&
        each.rows === rect.rows &&
        (each.column + each.columns === rect.column ||
          rect.column + rect.columns === each.column)),
  );
  if (!kin) return [...ranges, rect];
  const row = Math.min(kin.row, rect.row);
  const column = Math.min(kin.column, rect.column);
  const both = rectangle(
    rect.sheet,
    row,
    column,
    Math.max(kin.row + kin.rows, rect.row + rect.rows) - row,
    Math.max(kin.column + kin.columns, rect.column + rect.columns) - column,
  );
  return merged(
    ranges.filter(each => each !== kin),
    both,
  );
}

/** The values that a drop-down offers; null where the rule has none. */
export function offered(book: Book, rule: Validation): string[] | null {
  const [source] = rule.args;
  if (rule.criteria === 'VALUE_IN_LIST' && Array.isArray(source))
    return source.map(String);
  if (rule.criteria !== 'VALUE_IN_RANGE' || !isRect(source)) return null;
  const found = new Set<string>();
  const sheet = book.sheets.find(({id}) => id === source.sheet);
  if (!sheet) return [];
  const bottom = Math.min(source.row + source.rows - 1, sheet.rows.length);
  for (let row = source.row; row <= bottom; row++)
    for (let at = 0; at < source.columns; at++) {
      const text = shownText(book, source.sheet, row, source.column + at);
      if (text !== '') found.add(text);
    }
  return [...found];
}

function isRect(value: unknown): value is Rect {
  return typeof value === 'object' && value !== null && 'rows' in value;
}

function shownText(
  book: Book,
  sheet: number,
  row: number,
  column: number,
): string {
  const cell = book.cell(sheet, row, column);
  return displayText(
    book.value(sheet, row, column) ?? undefined,
    cell?.format,
    book.locale,
  );
}

/** A cell's value against a rule; blank cells always pass. `offers` saves working out a list anew. */
export function passes(
  book: Book,
  {rule, ranges}: ValidationArea,
  place: {sheet: number; row: number; column: number},
  cell: CellData | null,
  offers: ReadonlySet<string> | null,
): boolean {
  if (cell?.value === undefined && cell?.formula === undefined) return true;
  const base = ranges[0] ?? {row: place.row, column: place.column};
  const subject = subjectOf(book, place, base, cell);
  if (subject.value === null || subject.value === '') return true;
  if (offers)
    return offers.has(
      displayText(subject.value, cell.format, book.locale).toLowerCase(),
    );
  if (rule.criteria === 'CHECKBOX') return isChecked(rule, subject.value);
  return holdsFor(book, rule.criteria, rule.args, subject);
}

function isChecked(rule: Validation, value: unknown): boolean {
  if (rule.args.length === 0) return typeof value === 'boolean';
  return rule.args.some(each => each === value);
}

export function offersOf(
  book: Book,
  rule: Validation,
): ReadonlySet<string> | null {
  const list = offered(book, rule);
  return list && new Set(list.map(each => each.toLowerCase()));
}

/**
 * Checks cells about to be written against rules that reject.
 *
 * A custom formula sees the sheet as it was before the write, the new value excepted where
 * it does not refer to it.
 *
 * @throws Refusal naming the first cell that breaks its rule
 */
export function checkValidation(
  book: Book,
  rect: Rect,
  fresh: (row: number, column: number) => CellData | null,
  forPerson: boolean,
): void {
  const sheet = book.sheet(rect.sheet);
  for (const area of sheet.validations) {
    if (area.rule.allowInvalid || area.rule.criteria === 'CUSTOM_FORMULA')
      continue;
    const shared = area.ranges.flatMap(each => overlap(each, rect) ?? []);
    if (shared.length === 0) continue;
    const offers = offersOf(book, area.rule);
    for (const part of shared)
      for (let row = part.row; row < part.row + part.rows; row++)
        for (let at = 0; at < part.columns; at++) {
          const place = {sheet: rect.sheet, row, column: part.column + at};
          const cell = fresh(row, place.column);
          // A formula's result is not checked as it is written.
          if (cell?.formula !== undefined) continue;
          if (!passes(book, area, place, cell, offers))
            throw new Refusal(violation(book, area.rule, place, forPerson));
        }
  }
}

/** The same for rules by formula, once the cells hold their new values. */
export function checkCustomValidation(
  book: Book,
  rect: Rect,
  forPerson: boolean,
): void {
  const sheet = book.sheet(rect.sheet);
  for (const area of sheet.validations) {
    if (area.rule.allowInvalid || area.rule.criteria !== 'CUSTOM_FORMULA')
      continue;
    for (const part of area.ranges.flatMap(each => overlap(each, rect) ?? []))
      for (let row = part.row; row < part.row + part.rows; row++)
        for (let at = 0; at < part.columns; at++) {
          const place = {sheet: rect.sheet, row, column: part.column + at};
          const cell = book.cell(place.sheet, row, place.column);
          if (!passes(book, area, place, cell, null))
            throw new Refusal(violation(book, area.rule, place, forPerson));
        }
  }
}

function violation(
  book: Book,
  rule: Validation,
  {sheet, row, column}: {sheet: number; row: number; column: number},
  forPerson: boolean,
): string {
  const where = a1(rectangle(sheet, row, column));
  const sentence = `The data you entered in cell ${where} violates the data validation rules set on this cell.`;
  if (forPerson && rule.helpText) return `${sentence} ${rule.helpText}`;
  const list = offered(book, rule);
  if (!list || list.length === 0) return sentence;
  const some = list.slice(0, 20).join(', ');
  const more = list.length > 20 ? ', …' : '';
  return `${sentence} Please enter one of the following values: ${some}${more}.`;
}
