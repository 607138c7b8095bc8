/** What lies over a sheet's cells: charts and bands of colour. */
import type {Banding, Chart} from '../protocol';
import type {Book} from './book';

/** Without an id it is a new one; with one it replaces the chart of that id. */
export function putChart(
  book: Book,
  chart: Omit<Chart, 'id'> & {readonly id: number | null},
): Chart {
  const made = {...chart, id: chart.id ?? book.newId()};
  for (const sheet of book.sheets) {
    const others = sheet.charts.filter(({id}) => id !== made.id);
    if (others.length === sheet.charts.length && sheet.id !== made.sheet)
      continue;
    sheet.charts = sheet.id === made.sheet ? [...others, made] : others;
    book.touch(sheet);
  }
  return made;
}

export function removeChart(book: Book, id: number): void {
  for (const sheet of book.sheets) {
    if (!sheet.charts.some(each => each.id === id)) continue;
    sheet.charts = sheet.charts.filter(each => each.id !== id);
    book.touch(sheet);
  }
}

export function setBandings(
  book: Book,
  id: number,
  bandings: readonly Omit<Banding, 'id'>[],
): Banding[] {
  const sheet = book.sheet(id);
  const made = bandings.map(each => ({
    ...each,
    id: ownId(each) ?? book.newId(),
  }));
  sheet.bandings = made;
  book.touch(sheet);
  return made;
}

/** A banding that was read and is written back keeps its id. */
function ownId(banding: object): number | null {
  return 'id' in banding && typeof banding.id === 'number' ? banding.id : null;
}
