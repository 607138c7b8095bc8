/** An answer in one form, so that every engine's can be told to be the same. */
import {createHash} from 'node:crypto';

/**
 * @param states of all cells, by objective and area: 0 not expected, 1 empty, 2 thin, 3 strong
 * @param reach minutes of all cells, likewise
 * @param slices by kind, month and name: [expected, covered, minutes]
 * @param gaps of each month, as cells
 */
export function digest({states, reach, slices, gaps}) {
  const hash = createHash('sha256');
  const take = numbers => {
    hash.update(Float64Array.from(numbers, rounded));
    hash.update('|');
  };
  take(states);
  take(reach);
  for (const kind of Object.keys(slices).sort()) {
    const lines = Object.entries(slices[kind]).map(
      ([name, sums]) => `${kind} ${name} ${Array.from(sums, rounded)}`,
    );
    hash.update(lines.sort().join('\n'));
  }
  for (const cells of gaps) take(cells);
  return hash.digest('hex').slice(0, 16);
}

/** Sums of thirds differ in their last digits with the order in which they are added. */
function rounded(number) {
  return Math.round(number * 1e4) / 1e4;
}
