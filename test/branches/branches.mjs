/** Which branches of what ships no test took, from what the test files counted. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Every arm of every branch.
 *
 * A fallback to a constant, as in `cells[index] ?? ''` or `const [first = ''] = cells`, is often there for the type
 * checker alone: it is told apart, so that both numbers can be given.
 *
 * @param maps of the files, as the instrumented copy gave them
 * @param folder of what the test files counted
 */
export function arms(maps, folder) {
  const counts = merged(folder);
  return Object.entries(maps).flatMap(([path, {branchMap, lines}]) =>
    Object.entries(branchMap).flatMap(([branch, {type, loc, locations}]) =>
      locations.map((location, arm) => {
        const {line, column} = location.start.line ? location.start : loc.start;
        return {
          path,
          type,
          line,
          column,
          isFallback:
            (type === 'default-arg' || arm > 0) && isConstant(lines, location),
          isTaken: (counts.get(path)?.[branch]?.[arm] ?? 0) > 0,
        };
      }),
    ),
  );
}

/** Whether `?? ''` or `[first = '']` or the like stands there; an `else` that is not written stands nowhere. */
function isConstant(lines, {start, end}) {
  if (start.line === undefined || start.line !== end.line) return false;
  const line = lines[start.line - 1];
  const constant = line.slice(start.column, end.column);
  return (
    /^(?:''|-?\d+|\[\]|\{\}|null|undefined)$/.test(constant) &&
    /(?:\?\?|\[.* =)\s*$/.test(line.slice(0, start.column))
  );
}

/**
 * All counts of a folder as one.
 *
 * @returns by path and branch, how often each of its arms was taken
 */
function merged(folder) {
  const counts = new Map();
  for (const name of readdirSync(folder))
    for (const {path, b} of JSON.parse(
      readFileSync(join(folder, name), 'utf8'),
    )) {
      const known = counts.get(path) ?? {};
      for (const [branch, taken] of Object.entries(b))
        known[branch] = sums(taken, known[branch] ?? []);
      counts.set(path, known);
    }
  return counts;
}

/** A page says only of the arms that it took that it took them. */
const sums = (some, others) =>
  Array.from(
    {length: Math.max(some.length, others.length)},
    (_, arm) => (some[arm] ?? 0) + (others[arm] ?? 0),
  );
