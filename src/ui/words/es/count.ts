/** Números y listas, como se dicen. */

/** `counted(1, 'hueco')` "1 hueco", `counted(3, 'hueco')` "3 huecos". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "3", "3 y 4", "3, 4 y 5"; "e" ante el sonido i: "lengua e historia". */
export function listed(items: readonly string[], last = 'y'): string {
  if (items.length < 2) return items.join('');
  const end = items[items.length - 1]!;
  const and = last === 'y' && /^(?:i|hi(?!e))/i.test(end) ? 'e' : last;
  return `${items.slice(0, -1).join(', ')} ${and} ${end}`;
}

/** `2000`: "2,000", como se escribe en los Estados Unidos. */
export const number = (n: number) => n.toLocaleString('en-US');
