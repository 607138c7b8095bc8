/** Números y listas, como se dicen. */

/** `counted(1, 'hueco')` "1 hueco", `counted(3, 'hueco')` "3 huecos". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "3", "3 y 4", "3, 4 y 5"; "e" ante el sonido i y "u" ante el sonido o: "lengua e historia", "7 u 8". */
export function listed(items: readonly string[], last = 'y'): string {
  if (items.length < 2) return items.join('');
  const end = items[items.length - 1]!;
  const [sound, other] = last === 'y' ? BEFORE_I : BEFORE_O;
  return `${items.slice(0, -1).join(', ')} ${sound.test(end) ? other : last} ${end}`;
}

/** "Hierba", "hiato" e "ion" no empiezan por el sonido i solo. */
const BEFORE_I = [/^[^\p{L}\d]*(?!hi[aeo]|ion)h?[ií]/iu, 'e'] as const;
/** 8, 80 y 11 se leen "ocho", "ochenta" y "once". */
const BEFORE_O = [/^[^\p{L}\d]*(?:h?[oó]|8|11(?!\d))/iu, 'u'] as const;

/** `2000`: "2,000", como se escribe en los Estados Unidos. */
export const number = (n: number) => n.toLocaleString('en-US');
