/** Números e listas, como se dizem. */

/** `counted(1, 'lacuna')` "1 lacuna", `counted(3, 'lacuna')` "3 lacunas". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "3", "3 e 4", "3, 4 e 5"; com outra palavra "3, 4 ou 5". */
export function listed(items: readonly string[], last = 'e'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}

/** `2000`: "2,000", como se escreve nos Estados Unidos. */
export const number = (n: number) => n.toLocaleString('en-US');
