/** Taking contents, looks, notes and rules off cells. */
import type {Book} from './book';
import {checkProtection} from './protection';
import type {Actor} from './actor';
import {clearedOf} from './validation';
import {withoutCells} from './rule-ranges';
import {withParts} from './cells';
import {overlap} from './rect';
import type {Rect} from '../protocol';

export interface Clearing {
  readonly contents: boolean;
  readonly formats: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
}

export function clearRange(
  book: Book,
  rect: Rect,
  what: Clearing,
  actor: Actor,
): string | null {
  const warning = checkProtection(book, rect, actor);
  const sheet = book.sheet(rect.sheet);
  if (what.contents || what.formats || what.notes)
    book.rewrite(written(rect, sheet.rows.length), cell =>
      withParts(cell, {
        ...(what.contents
          ? {value: undefined, formula: undefined, runs: undefined}
          : {}),
        ...(what.formats ? {format: undefined, style: undefined} : {}),
        ...(what.notes ? {note: undefined} : {}),
      }),
    );
  if (what.validations && sheet.validations.length > 0) {
    sheet.validations = clearedOf(sheet.validations, rect);
    book.touch(sheet);
  }
  if (what.formats) clearRules(book, rect);
  return warning;
}

/** Only written rows hold anything to take away. */
function written(rect: Rect, rows: number): Rect {
  return {...rect, rows: Math.max(0, Math.min(rect.rows, rows - rect.row + 1))};
}

/** Clearing formats takes conditional formats and borders along, as Sheets does. */
function clearRules(book: Book, rect: Rect): void {
  const sheet = book.sheet(rect.sheet);
  if (
    !sheet.conditionalRules.some(({ranges}) =>
      ranges.some(each => overlap(each, rect)),
    )
  )
    return;
  sheet.conditionalRules = withoutCells(sheet.conditionalRules, rect);
  book.touch(sheet);
}
