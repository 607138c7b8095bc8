/** Named ranges. */
import type {Book} from './book';
import type {Rect} from '../protocol';
import {Refusal} from './refusal';
import {checkInside} from './range-check';

/** Null removes it; `rename` gives it another name. */
export function setName(
  book: Book,
  name: string,
  range: Rect | null,
  rename?: string,
): void {
  const is = (other: string) => other.toLowerCase() === name.toLowerCase();
  const index = book.namedRanges.findIndex(each => is(each.name));
  if (range) {
    checkInside(book, range);
    checkName(rename ?? name);
    const made = {name: rename ?? name, range};
    book.namedRanges =
      index < 0
        ? [...book.namedRanges, made]
        : book.namedRanges.map((each, at) => (at === index ? made : each));
  } else if (index >= 0)
    book.namedRanges = book.namedRanges.filter((_, at) => at !== index);
  book.touchTabs();
}

/** Source: support.google.com/docs/answer/63175. */
function checkName(name: string): void {
  const sound =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) &&
    name.length <= 250 &&
    !/^(?:true|false)$/i.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^R\d+C\d+$/i.test(name);
  if (!sound)
    throw new Refusal(
      `"${name}" can't be the name of a range: use letters, digits and underscores, begin with a letter, and don't call it like a cell.`,
    );
}
