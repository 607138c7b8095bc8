/** The parts of a drawn page, as their readers see them. */
import type {Drawing} from '../../../src/sheet/made/drawing';

/** The lines from a title to the next blank one, without the blank cells at their ends. */
export function section({rows}: Drawing, title: string): string[][] {
  const lines = rows.map(row => row.map(({text}) => text));
  const start = lines.findIndex(([text]) => text!.startsWith(title));
  if (start < 0) throw new Error(`There is no section ${title}.`);
  const below = lines.slice(start);
  const end = below.findIndex(line => line.every(text => text === ''));
  return below.slice(0, end).map(line => {
    const last = line.findLastIndex(text => text !== '');
    return line.slice(0, last + 1);
  });
}
