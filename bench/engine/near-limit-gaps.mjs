/**
 * The gaps of each month in their order, as near the limit: one key for all that they are ranked by, and a counting
 * sort of them.
 */
import {AREAS, GRADES} from './job.mjs';

/** @returns for each month its gaps, as place × 6 + area */
export function ranked(o, {covered}) {
  const open = monthsOpen(o, covered);
  const {count, months, month, grades, asked, rank} = o;
  const KEYS = 9 * 7 * 16;
  const starts = new Uint32Array(months.length * KEYS + 1);
  const keyAt = (place, area, empty) => {
    let least = 15;
    for (let grade = 0; grades[place] >> grade > 0; grade++)
      if ((grades[place] >> grade) & 1)
        least = Math.min(
          least,
          open[(month[place] * GRADES.length + grade) * AREAS + area],
        );
    return ((month[place] * 9 + rank[place]) * 7 + 6 - empty) * 16 + 15 - least;
  };
  let gaps = 0;
  for (let place = 0; place < count; place++)
    gaps += bits(asked[place] & ~covered[place]);
  const found = new Uint32Array(gaps);
  const key = new Uint32Array(gaps);
  let at = 0;
  for (let place = 0; place < count; place++) {
    const gap = asked[place] & ~covered[place];
    const empty = bits(gap);
    for (let area = 0; area < AREAS; area++)
      if ((gap >> area) & 1) {
        key[at] = keyAt(place, area, empty);
        starts[key[at] + 1]++;
        found[at++] = place * AREAS + area;
      }
  }
  for (let k = 1; k < starts.length; k++) starts[k] += starts[k - 1];
  const bounds = months.map((_, m) => starts[m * KEYS]);
  const order = new Uint32Array(gaps);
  for (let g = 0; g < gaps; g++) order[starts[key[g]]++] = found[g];
  return months.map((_, m) => order.subarray(bounds[m], bounds[m + 1] ?? gaps));
}

function bits(set) {
  let count = 0;
  for (let left = set; left > 0; left &= left - 1) count++;
  return count;
}

/** For each month, grade and area. */
function monthsOpen({count, months, month, grades, asked}, covered) {
  const slots = months.length * GRADES.length;
  const ask = new Uint8Array(slots);
  const has = new Uint8Array(slots);
  for (let place = 0; place < count; place++)
    for (let grade = 0; grades[place] >> grade > 0; grade++)
      if ((grades[place] >> grade) & 1) {
        const slot = month[place] * GRADES.length + grade;
        ask[slot] |= asked[place];
        has[slot] |= asked[place] & covered[place];
      }
  const open = new Uint8Array(slots * AREAS);
  for (let slot = 0; slot < slots; slot++)
    for (let area = 0; area < AREAS; area++) {
      const before =
        slot < GRADES.length ? 0 : open[(slot - GRADES.length) * AREAS + area];
      const isAsked = (ask[slot] >> area) & 1;
      const isOpen = isAsked && !((has[slot] >> area) & 1);
      open[slot * AREAS + area] = isOpen ? before + 1 : isAsked ? 0 : before;
    }
  return open;
}
