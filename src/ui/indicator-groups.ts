/** Indicators as they are read: result, the school's own result, indicator. */

interface Placed {
  readonly result: string;
  readonly siteResult: string;
}

export interface IndicatorGroup<Indicator extends Placed> {
  /** Blank where nobody wrote one, as the site result. */
  readonly result: string;
  readonly sites: readonly {
    readonly siteResult: string;
    readonly indicators: readonly Indicator[];
  }[];
}

/** In the order in which each is first named. */
export function indicatorGroups<Indicator extends Placed>(
  indicators: readonly Indicator[],
): readonly IndicatorGroup<Indicator>[] {
  return grouped(indicators, ({result}) => result).map(([result, its]) => ({
    result,
    sites: grouped(its, ({siteResult}) => siteResult).map(
      ([siteResult, indicators]) => ({siteResult, indicators}),
    ),
  }));
}

function grouped<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly (readonly [name: string, items: readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups];
}
