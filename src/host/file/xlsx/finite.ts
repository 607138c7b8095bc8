/** What is read of a file, without numbers that are none: JSON has no word for them. */

/** @returns the same where nothing is to be left out */
export function finiteOnly<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return finiteItems(value) as Value;
  const entries = Object.entries(value as {[key: string]: unknown});
  const kept = entries
    .filter(([, item]) => !isNoNumber(item))
    .map(([key, item]) => [key, finiteOnly(item)] as const);
  const isSame =
    kept.length === entries.length &&
    kept.every(([, item], index) => item === entries[index]![1]);
  return isSame ? value : (Object.fromEntries(kept) as Value);
}

function finiteItems(items: readonly unknown[]): readonly unknown[] {
  const kept = items.filter(item => !isNoNumber(item)).map(finiteOnly);
  return kept.length === items.length &&
    kept.every((item, index) => item === items[index])
    ? items
    : kept;
}

const isNoNumber = (value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value);
