/** How far an indicator has come from its baseline to its target. */
import type {Indicator, IndicatorReading} from './indicator';

/** Where the latest reading stands, seen from the baseline; `unclear` without a baseline or a target, `no way` where both are the same. */
export type Standing =
  | 'reached'
  | 'nearer'
  | 'unchanged'
  | 'further'
  | 'unclear'
  | 'no way'
  | 'no reading';

export interface Progress {
  /** The last by its date, of those up to today; null where there is none. */
  readonly latest: IndicatorReading | null;
  /** The part of the way from baseline to target that is behind us: 0.5 is half, more than 1 is beyond; null where it can't be told. */
  readonly share: number | null;
  readonly standing: Standing;
}

/**
 * (latest − baseline) ÷ (target − baseline), whichever way the target lies.
 *
 * From 20 % absent to 10 %, now 14 %: 6 of 10 points, 0.6.
 *
 * @param today `YYYY-MM-DD`: readings of later days are slips, and wait
 */
export function progress(
  {baseline, target, readings}: Indicator,
  today: string,
): Progress {
  const latest = readings.filter(({date}) => date <= today).pop() ?? null;
  if (latest === null) return {latest, share: null, standing: 'no reading'};
  if (latest.value === target) return {latest, share: 1, standing: 'reached'};
  if (baseline !== null && baseline === target)
    return {latest, share: null, standing: 'no way'};
  const share = shareOf(latest.value, baseline, target);
  return {latest, share, standing: standingAt(share)};
}

function shareOf(
  value: number,
  baseline: number | null,
  target: number | null,
): number | null {
  return baseline === null || target === null
    ? null
    : // No way at all is 0, not −0.
      (value - baseline) / (target - baseline) + 0;
}

function standingAt(share: number | null): Standing {
  if (share === null) return 'unclear';
  if (share >= 1) return 'reached';
  if (share === 0) return 'unchanged';
  return share > 0 ? 'nearer' : 'further';
}
