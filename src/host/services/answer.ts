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
  const fault = faultIn(value, []);
  if (fault === null) return {value, warning: null};
  return {
    value: null,
    warning: `google.script.run gives null instead of the answer: the answer${fault}.`,
  };
}

/** Where it lies and what it is, such as `.rows[2] is a Date`; the place is put into words only where there is one. */
function faultIn(value: unknown, above: unknown[]): string | null {
  const fault = faultOf(value, above);
  if (fault !== null || typeof value !== 'object' || value === null)
    return fault;
  above.push(value);
  for (const key of Object.keys(value)) {
    const found = faultIn((value as {[key: string]: unknown})[key], above);
    if (found !== null)
      return (Array.isArray(value) ? `[${key}]` : `.${key}`) + found;
  }
  above.pop();
  return null;
}

function faultOf(value: unknown, above: readonly unknown[]): string | null {
  if (typeof value === 'function') return ' is a function';
  if (typeof value === 'symbol') return ' is a symbol';
  if (typeof value === 'bigint') return ' is a BigInt';
  if (typeof value !== 'object' || value === null) return null;
  if (value instanceof Date) return ' is a Date';
  if (pathOf(value) !== null) return ` is a ${pathOf(value)}`;
  return above.includes(value) ? ' contains itself' : null;
}
