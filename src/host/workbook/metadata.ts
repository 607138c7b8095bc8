/** Keys and values that scripts pin to the workbook, a sheet, a row or a column. */
import type {Book} from './book';
import type {Metadata, WorkbookOps} from '../protocol';
import {Refusal} from './refusal';
import {equal} from './equality';

type Search = WorkbookOps['metadata.find']['in'];

export function findMetadata(book: Book, search: Search): Metadata[] {
  const {key, value, id, visibility, location} = search;
  return book.metadata.filter(
    each =>
      (key === undefined || each.key === key) &&
      (value === undefined || each.value === value) &&
      (id === undefined || each.id === id) &&
      (visibility === undefined || each.visibility === visibility) &&
      (location === undefined || isAt(each.location, location)),
  );
}

function isAt(
  place: Metadata['location'],
  wanted: NonNullable<Search['location']>,
): boolean {
  if (wanted.type === 'ANY_IN')
    return place.type !== 'SPREADSHEET' && place.sheet === wanted.sheet;
  return equal(place, wanted);
}

export function addMetadata(
  book: Book,
  metadata: Omit<Metadata, 'id'>,
): Metadata {
  checkLocation(book, metadata.location);
  if (metadata.key === '')
    throw new Refusal("The key of developer metadata can't be blank.");
  const made = {...metadata, id: book.newId()};
  book.metadata = [...book.metadata, made];
  book.touchHidden();
  return made;
}

export function updateMetadata(book: Book, metadata: Metadata): void {
  checkLocation(book, metadata.location);
  if (!book.metadata.some(({id}) => id === metadata.id))
    throw new Refusal(
      `There is no developer metadata with the ID ${metadata.id}.`,
    );
  book.metadata = book.metadata.map(each =>
    each.id === metadata.id ? metadata : each,
  );
  book.touchHidden();
}

export function removeMetadata(book: Book, id: number): void {
  book.metadata = book.metadata.filter(each => each.id !== id);
  book.touchHidden();
}

function checkLocation(book: Book, location: Metadata['location']): void {
  if (location.type === 'SPREADSHEET') return;
  const sheet = book.sheet(location.sheet);
  if (location.type === 'SHEET') return;
  const most = location.type === 'ROW' ? sheet.maxRows : sheet.maxColumns;
  if (location.index < 1 || location.index > most)
    throw new Refusal(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
}
