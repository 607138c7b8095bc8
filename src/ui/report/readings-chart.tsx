/** The readings of an indicator as a small line, with where they began and the target they go to. */
import {formatFigure} from '../../domain/figure';
import type {ChainIndicator} from '../../domain/results/chain';
import * as words from '../words/report-results';
import {day} from '../words/results';
import {HEIGHT, RIGHT, WIDTH, readingsLine} from './readings-line';

/** Between a line and the figure beside it. */
const GAP = 4;

export function ReadingsChart({
  indicator,
}: {
  readonly indicator: ChainIndicator;
}) {
  const line = readingsLine(indicator);
  if (line === null) return null;
  const {readings, points, baseline, target} = line;
  const first = readings[0]!;
  const last = readings[readings.length - 1]!;
  const end = points[points.length - 1]!;
  return (
    <svg
      class="readings"
      role="img"
      aria-label={words.chartLabel({...indicator, readings})}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      {baseline !== null && <Level at={baseline} kind="from" />}
      {target !== null && <Level at={target} kind="goal" />}
      {target !== null && (
        <text x={RIGHT + GAP} y={apart(target, end.y) + 4}>
          {`→ ${formatFigure(indicator.target ?? 0)}`}
        </text>
      )}
      <polyline points={points.map(({x, y}) => `${x},${y}`).join(' ')} />
      {points.map(({x, y}, index) => (
        <circle key={index} cx={x} cy={y} r={3} />
      ))}
      <text class="now" x={RIGHT + GAP} y={end.y + 4}>
        {formatFigure(last.value)}
      </text>
      {points.length > 1 && (
        <text x={0} y={HEIGHT - 4}>
          {day(first.date)}
        </text>
      )}
      <text
        x={points.length > 1 ? RIGHT : end.x}
        y={HEIGHT - 4}
        text-anchor={points.length > 1 ? 'end' : 'middle'}
      >
        {day(last.date)}
      </text>
    </svg>
  );
}

function Level({at, kind}: {readonly at: number; readonly kind: string}) {
  return <line class={kind} x1={0} x2={RIGHT} y1={at} y2={at} />;
}

/** Beside a figure, but not over it. */
function apart(at: number, other: number): number {
  const room = 13;
  if (Math.abs(at - other) >= room) return at;
  return at <= other ? other - room : other + room;
}
