/** Names in the order in which people look them up. */

/** Each name once, A to Z: accents and capitals make no difference unless nothing else does. */
export function alphabetically(names: Iterable<string>): readonly string[] {
  return [...new Set(names)]
    .map(name => ({name, key: plain(name)}))
    .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
    .map(({name}) => name);
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
