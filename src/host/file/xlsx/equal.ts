/** Comparing plain JSON, and a short mark by which to know it again. */
import {createHash} from 'node:crypto';

export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null
  )
    return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      key =>
        Object.hasOwn(b, key) &&
        equal(a[key as keyof typeof a], b[key as keyof typeof b]),
    )
  );
}

/** The same for equal values, whatever the order of their keys. */
export const mark = (value: unknown): string =>
  createHash('sha256')
    .update(canonical(value))
    .digest('base64url')
    .slice(0, 12);

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null)
    return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${entries.join()}}`;
}
