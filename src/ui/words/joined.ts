/** Words and sentences put side by side. */

/** Joins what is there with a dot: the second line of a card. */
export function dotted(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join(' · ');
}

/** What is said first, then the further sentences. */
export function sentences(first: string, further: readonly string[]): string {
  return [first, ...further].filter(sentence => sentence !== '').join(' ');
}
