/** What people are told where something can't be done. */

/** Words of programs, which mean nothing to a teacher. */
const OF_A_PROGRAM =
  /\b(?:TypeError|RangeError|ReferenceError|SyntaxError|ValiError|undefined|NaN|\[object|is not a function|is not iterable|Cannot (?:read|convert|destructure|set)|Maximum call stack|Invalid (?:string|array) length|of null|at .*:\d+:\d+|node:|\.ts\b)/;

/** What the sender wrote may stand in it, between quotation marks. */
export function expectSentence(message: string): void {
  const own = message.replace(/["“][^]*["”]/g, '“…”');
  expect(own).toMatch(/^[\p{Lu}“"0-9][^]*[.!?)…”]$/u);
  expect(own).not.toMatch(OF_A_PROGRAM);
  expect(message.length).toBeLessThan(3_000);
}
