/** Two people changed the same row: what can stand side by side, and what must be chosen. */

export interface Merge<Row> {
  /** Mine where I changed something, theirs where only they did. */
  readonly merged: Row;
  /** Changed by both, differently: a person chooses. */
  readonly clashes: readonly (keyof Row & string)[];
  /** Changed by them alone. */
  readonly taken: readonly (keyof Row & string)[];
}

/**
 * Compares field by field against what I started from.
 *
 * Base `{when: '', partner: 'YMCA'}`, theirs `{when: 'Oct 3', partner: 'YMCA'}`, mine `{when: '', partner: 'Library'}`:
 * merged `{when: 'Oct 3', partner: 'Library'}`, nothing clashes, `when` is taken.
 */
export function merge<Row extends object>(
  base: Row,
  theirs: Row,
  mine: Row,
): Merge<Row> {
  const fields = Object.keys(theirs) as (keyof Row & string)[];
  const changed = fields.filter(field => !same(base[field], theirs[field]));
  const clashes = changed.filter(
    field =>
      !same(mine[field], base[field]) && !same(mine[field], theirs[field]),
  );
  const taken = changed.filter(field => same(mine[field], base[field]));
  const merged = {...mine};
  for (const field of taken) merged[field] = theirs[field];
  return {merged, clashes, taken};
}

/** Whether somebody changed the row since I looked. */
export function isStale<Row extends object>(base: Row, theirs: Row): boolean {
  return (Object.keys(theirs) as (keyof Row)[]).some(
    field => !same(base[field], theirs[field]),
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
