/** The codes that stand in one text, added to and taken from it; the others stay as they were typed. */

/** `codes` after those that stand there; one that is there is not added again. */
export function withCodes(
  text: string,
  there: readonly string[],
  codes: readonly string[],
): string {
  const fresh = [...new Set(codes)].filter(code => !there.includes(code));
  return [text.trim().replace(/[,;]$/, '').trimEnd(), ...fresh]
    .filter(piece => piece !== '')
    .join(', ');
}

/** @param index of the code that goes */
export function withoutCode(codes: readonly string[], index: number): string {
  return codes.filter((_, place) => place !== index).join(', ');
}
