/** Named ranges. */
import type {Book} from './book';
import type {Rect} from '../protocol';
import {Refusal} from './refusal';
import {checkInside} from './range-check';
import {renamedRange} from '../formula/shift';
import {rewriteFormulas} from './structure';
import {withFormulas} from './rule-ranges';

/** Null removes it; `rename` gives it another name, which formulas, rules and protections follow. */
export function setName(
  book: Book,
  name: string,
  range: Rect | null,
  rename?: string,
): void {
  const index = placeOf(book, name);
  if (range) {
    checkInside(book, range);
    const made = {name: rename ?? name, range};
    // What another program's file calls otherwise keeps its name.
    if (made.name !== book.namedRanges[index]?.name) checkName(made.name);
    if (rename !== undefined) checkFree(book, rename, index);
    book.namedRanges =
      index < 0
        ? [...book.namedRanges, made]
        : book.namedRanges.map((each, at) => (at === index ? made : each));
    if (rename !== undefined) followRename(book, name, rename);
  } else if (index >= 0)
    book.namedRanges = book.namedRanges.filter((_, at) => at !== index);
  book.touchTabs();
}

function placeOf(book: Book, name: string): number {
  const wanted = name.toLowerCase();
  return book.namedRanges.findIndex(each => each.name.toLowerCase() === wanted);
}

/** Source: support.google.com/docs/answer/63175. */
function checkName(name: string): void {
  const sound =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) &&
    name.length <= 250 &&
    !/^(?:true|false)/i.test(name) &&
    !/^[A-Z]{1,3}\d+$/i.test(name) &&
    !/^R\d*C\d*$/i.test(name);
  if (!sound)
    throw new Refusal(
      `"${name}" can't be the name of a range: use letters, digits and underscores, begin with a letter, but not with "true" or "false", and don't call it like a cell.`,
    );
}

function checkFree(book: Book, name: string, own: number): void {
  const taken = placeOf(book, name);
  if (taken >= 0 && taken !== own)
    throw new Refusal(`There is already a range with the name "${name}".`);
}

function followRename(book: Book, old: string, name: string): void {
  const renamed = (formula: string) => renamedRange(formula, old, name);
  for (const sheet of book.sheets) {
    rewriteFormulas(book, sheet, renamed);
    sheet.validations = sheet.validations.map(({ranges, rule}) => ({
      ranges,
      rule: withFormulas(rule, renamed),
    }));
    sheet.conditionalRules = sheet.conditionalRules.map(rule =>
      withFormulas(rule, renamed),
    );
    sheet.protections = sheet.protections.map(each =>
      each.namedRange === old ? {...each, namedRange: name} : each,
    );
    book.touch(sheet);
  }
}
