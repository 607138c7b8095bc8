/**
 * What google.script.run brings back of an answer.
 *
 * Source: https://developers.google.com/apps-script/guides/html/reference/run
 */
import {pathOf} from './arguments';

export interface WireAnswer {
  readonly value: unknown;
  /** What the log should say where the whole answer becomes null. */
  readonly warning: string | null;
}

/** Plain JSON as it is; null for all where a Date, a function or an object of Google's is anywhere in it. */
export function wireAnswer(value: unknown): WireAnswer {
  if (value === undefined) return {value: null, warning: null};
  const fault = faultIn(value, 'the answer', []);
  if (fault === null) return {value, warning: null};
  return {
    value: null,
    warning: `google.script.run gives null instead of the answer: ${fault}.`,
  };
}

function faultIn(
  value: unknown,
  where: string,
  above: readonly unknown[],
): string | null {
  if (typeof value === 'function') return `${where} is a function`;
  if (typeof value === 'symbol') return `${where} is a symbol`;
  if (typeof value === 'bigint') return `${where} is a BigInt`;
  if (typeof value !== 'object' || value === null) return null;
  if (value instanceof Date) return `${where} is a Date`;
  if (pathOf(value) !== null) return `${where} is a ${pathOf(value)}`;
  if (above.includes(value)) return `${where} contains itself`;
  for (const [key, each] of Object.entries(value)) {
    const place = Array.isArray(value) ? `[${key}]` : `.${key}`;
    const fault = faultIn(each, where + place, [...above, value]);
    if (fault !== null) return fault;
  }
  return null;
}
