/** Numbers and lists as people say them. */

/** `counted(1, 'gap')` "1 gap", `counted(3, 'gap')` "3 gaps". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "3", "3 and 4", "3, 4 and 5"; with another last word "3, 4 or 5". */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}
