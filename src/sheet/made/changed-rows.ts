/** Which rows of a tab are to be written, where it shows most of them already. */

/** Rows one below the other, the first of them from 0. */
export interface Stretch {
  readonly start: number;
  readonly count: number;
}

type Texts = readonly (readonly string[])[];

/** From the first row that says something else to the last, so that one call writes them; null where none does. */
export function changedRows(wanted: Texts, standing: Texts): Stretch | null {
  const isOther = wanted.map((row, index) =>
    row.some((text, column) => text !== (standing[index]?.[column] ?? '')),
  );
  const start = isOther.indexOf(true);
  return start < 0
    ? null
    : {start, count: isOther.lastIndexOf(true) + 1 - start};
}
