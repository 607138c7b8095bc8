/** Numbers and lists as people say them. */

/** `counted(1, 'gap')` "1 gap", `counted(3, 'gap')` "3 gaps". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "3", "3 and 4", "3, 4 and 5". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** Joins what is there with a dot: the second line of a card. */
export function dotted(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join(' · ');
}

/** What is said first, then the further sentences. */
export function sentences(first: string, further: readonly string[]): string {
  return [first, ...further].join(' ');
}
