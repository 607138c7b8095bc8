/** Setting up, changing and lifting protections. */
import type {Actor} from './actor';
import type {Book} from './book';
import type {Protection} from '../protocol';
import {Refusal} from './refusal';

/** A sheet has one protection of its own at most, which is given where it has it, and any number on its ranges. */
export function addProtection(
  book: Book,
  protection: Omit<Protection, 'id'>,
): Protection {
  const sheet = book.sheet(protection.range.sheet);
  const known = sheet.protections.find(({kind}) => kind === 'SHEET');
  if (known !== undefined && protection.kind === 'SHEET') return known;
  const made = {...protection, id: String(book.newId())};
  sheet.protections = [...sheet.protections, made];
  book.touch(sheet);
  return made;
}

function protectionHome(book: Book, id: string): [number, Protection] {
  for (const sheet of book.sheets) {
    const found = sheet.protections.find(each => each.id === id);
    if (found) return [sheet.id, found];
  }
  throw new Refusal('That protection has been removed.');
}

/** Only those who may edit what is protected may change or remove its protection. */
export function replaceProtection(
  book: Book,
  id: string,
  fresh: Protection | null,
  actor: Actor,
): null {
  const [home, old] = protectionHome(book, id);
  if (!old.warningOnly) checkMayUnprotect(old, actor);
  const sheet = book.sheet(home);
  sheet.protections = sheet.protections.filter(each => each.id !== id);
  if (fresh) {
    const target = book.sheet(fresh.range.sheet);
    target.protections = [...target.protections, fresh];
    book.touch(target);
  }
  book.touch(sheet);
  return null;
}

function checkMayUnprotect(
  {editors, domainEdit}: Protection,
  actor: Actor,
): void {
  if (actor.isOwner || domainEdit || editors.includes(actor.name)) return;
  throw new Refusal(
    'You do not have permission to change this protection. Please contact the spreadsheet owner.',
  );
}
