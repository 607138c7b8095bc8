/** Where a row went when somebody inserted, deleted or sorted rows: known by what stands in it. */
import type {Sheet} from './book';

/**
 * The row's number in the sheet as it is now; null where the row is gone.
 *
 * A blank row is known by the nearest filled one above it.
 */
export function movedRow(
  before: Sheet,
  after: Sheet,
  row: number,
): number | null {
  const old = rowsByText(before);
  const now = rowsByText(after);
  for (let anchor = row; anchor >= 1; anchor -= 1) {
    const text = rowText(before, anchor);
    if (text === '' || old.get(text) !== anchor) continue;
    const found = now.get(text);
    if (found !== undefined && found !== 'several') return found + row - anchor;
    if (anchor === row && found === undefined)
      return isChanged(before, after, row) ? row : null;
  }
  return row;
}

/** The row's neighbours stand as before: its own cells were changed, it is not gone. */
function isChanged(before: Sheet, after: Sheet, row: number): boolean {
  const same = (other: number) =>
    rowText(before, other) === rowText(after, other);
  return same(row - 1) && same(row + 1);
}

/** Rows that say the same can't be told apart. */
function rowsByText(sheet: Sheet): Map<string, number | 'several'> {
  const rows = new Map<string, number | 'several'>();
  for (const name of Object.keys(sheet.cells)) {
    const row = Number(name);
    const text = rowText(sheet, row);
    if (text !== '') rows.set(text, rows.has(text) ? 'several' : row);
  }
  return rows;
}

function rowText(sheet: Sheet, row: number): string {
  const texts = Object.entries(sheet.cells[row] ?? {}).flatMap(
    ([column, {text = ''}]) => (text === '' ? [] : [`${column}:${text}`]),
  );
  return texts.join('\t');
}
