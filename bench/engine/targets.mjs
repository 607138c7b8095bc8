/** What the engine aims at, as ratios of one run. */
import {short} from '../table.mjs';

/** Those that do the same job for other people. */
export const FIELD = ['duckdb', 'alasql', 'arquero'];

/** @param times of each engine, by its key in `names` */
export function targetsOf(size, {ours, near, report, ...others}, names) {
  const best = FIELD.reduce((a, b) =>
    others[b].cold < others[a].cold ? b : a,
  );
  return [
    atMost(
      `core ≤ 1.2 × near-limit, first call, ${size}`,
      ours.cold / near.cold,
      1.2,
    ),
    atMost(
      `core ≤ 1.5 × near-limit, later calls, ${size}`,
      ours.warm / near.warm,
      1.5,
    ),
    atMost(
      `whole report ≤ 2.5 × core, first call, ${size}`,
      report.cold / ours.cold,
      2.5,
    ),
    atMost(
      `memory of the core ≤ 2 × near-limit’s, ${size}`,
      ours.megabytes / near.megabytes,
      2,
    ),
    atLeast(
      `DuckDB, alasql and arquero ≥ 8 × core, first call, ${size} (nearest: ${names[best]})`,
      others[best].cold / ours.cold,
      8,
    ),
  ];
}

/** @param sheet milliseconds of CPU time that the formulas take */
export const formulaTarget = (size, sheet, ours) =>
  atLeast(
    `best formula sheet ≥ 900 × our core, first call, ${size}`,
    sheet / ours.cold,
    900,
  );

const atMost = (target, ratio, limit) => ({
  target,
  figure: `${ratio.toFixed(2)} ×`,
  met: ratio <= limit,
});

const atLeast = (target, ratio, limit) => ({
  target,
  figure: `${short(ratio)} ×`,
  met: ratio >= limit,
});
