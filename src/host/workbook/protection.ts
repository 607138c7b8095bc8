/** Who may edit what: protected ranges and sheets, their exceptions, and warnings. */
import type {Actor} from './actor';
import type {Book} from './book';
import type {Protection, Rect} from '../protocol';
import {overlap, without} from './rect';
import {Refusal} from './refusal';

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
export const WARNING =
  "You're editing part of this sheet that shouldn't be changed accidentally.";

/** The owner may always; a person in the list of editors too. */
function isEditor(protection: Protection, actor: Actor): boolean {
  return (
    actor.isOwner ||
    protection.domainEdit ||
    protection.editors.includes(actor.name)
  );
}

/** Whether the protection stands on any of these cells. */
function covers(protection: Protection, rect: Rect): boolean {
  if (protection.kind === 'RANGE')
    return overlap(protection.range, rect) !== null;
  if (protection.range.sheet !== rect.sheet) return false;
  return (
    protection.unprotected.reduce(
      (left, hole) => left.flatMap(each => without(each, hole)),
      [rect],
    ).length > 0
  );
}

function guarding(book: Book, rect: Rect): readonly Protection[] {
  return book
    .sheet(rect.sheet)
    .protections.filter(protection => covers(protection, rect));
}

export function canEdit(book: Book, rect: Rect, actor: Actor): boolean {
  return guarding(book, rect).every(
    protection => protection.warningOnly || isEditor(protection, actor),
  );
}

/** People for whom this is the same see the workbook alike. */
export function viewpoint(book: Book, actor: Actor): string {
  return book.sheets
    .flatMap(({protections}) => protections)
    .map(protection => (isEditor(protection, actor) ? 'may' : 'may not'))
    .join();
}

/**
 * @returns a sentence where a protection only warns
 * @throws Refusal where one forbids
 */
export function checkProtection(
  book: Book,
  rect: Rect,
  actor: Actor,
): string | null {
  const found = guarding(book, rect);
  if (
    found.some(
      protection => !protection.warningOnly && !isEditor(protection, actor),
    )
  )
    throw new Refusal(PROTECTED);
  return found.some(({warningOnly}) => warningOnly) ? WARNING : null;
}

/** Of the sheet itself, not of a range in it: its name, its tab, its rows as such. */
export function checkSheetProtection(
  book: Book,
  sheet: number,
  actor: Actor,
): void {
  const guarded = book
    .sheet(sheet)
    .protections.some(
      protection =>
        protection.kind === 'SHEET' &&
        !protection.warningOnly &&
        !isEditor(protection, actor),
    );
  if (guarded) throw new Refusal(PROTECTED);
}

/** Removing a sheet takes its protected ranges along, so they forbid it too. */
export function checkSheetRemoval(
  book: Book,
  sheet: number,
  actor: Actor,
): void {
  const guarded = book
    .sheet(sheet)
    .protections.some(
      protection => !protection.warningOnly && !isEditor(protection, actor),
    );
  if (guarded) throw new Refusal(PROTECTED);
}
