/** Where the readings of an indicator lie on a small chart, with where they began and the target they go to. */
import type {IndicatorReading} from '../../domain/results/indicator';
import type {ChainIndicator} from '../../domain/results/chain';

export const WIDTH = 240;
export const HEIGHT = 104;
/** How far the lines go: the figures stand to the right of them, the days below. */
export const RIGHT = WIDTH - 44;
const BOTTOM = HEIGHT - 26;
const TOP = 12;
const EDGE = 8;

export interface ReadingsLine {
  /** Those up to today, at least one. */
  readonly readings: readonly IndicatorReading[];
  readonly points: readonly {readonly x: number; readonly y: number}[];
  /** How high the baseline and the target lie, where they are written. */
  readonly baseline: number | null;
  readonly target: number | null;
}

/** Null where there is no reading yet. */
export function readingsLine({
  readings: all,
  latest,
  baseline,
  target,
}: ChainIndicator): ReadingsLine | null {
  if (latest === null) return null;
  const readings = all.filter(({date}) => date <= latest.date);
  const x = scale(readings.map(dayOf), EDGE, RIGHT - EDGE);
  const y = scale(
    [
      ...readings.map(({value}) => value),
      ...[baseline, target].filter(figure => figure !== null),
    ],
    BOTTOM,
    TOP,
  );
  return {
    readings,
    points: readings.map(each => ({x: x(dayOf(each)), y: y(each.value)})),
    baseline: baseline === null ? null : y(baseline),
    target: target === null ? null : y(target),
  };
}

const dayOf = ({date}: IndicatorReading) => Date.parse(`${date}T00:00:00Z`);

/** The least at one end, the most at the other; in the middle where they are the same. */
function scale(
  figures: readonly number[],
  from: number,
  to: number,
): (figure: number) => number {
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  return figure =>
    high === low
      ? (from + to) / 2
      : from + ((to - from) * (figure - low)) / (high - low);
}
