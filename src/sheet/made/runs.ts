/** Neighbours that are alike, taken together, so that what is said of each is said once. */

export interface Run<Item> {
  readonly item: Item;
  /** From 0. */
  readonly start: number;
  readonly count: number;
}

/** @param isAlike of two neighbours; the same value where it is left out */
export function runsOf<Item>(
  items: readonly Item[],
  isAlike: (one: Item, next: Item) => boolean = (one, next) => one === next,
): readonly Run<Item>[] {
  const runs: {item: Item; start: number; count: number}[] = [];
  items.forEach((item, start) => {
    const last = runs[runs.length - 1];
    const before = items[start - 1];
    if (last && before !== undefined && isAlike(before, item)) last.count += 1;
    else runs.push({item, start, count: 1});
  });
  return runs;
}
