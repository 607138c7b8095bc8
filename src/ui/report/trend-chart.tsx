/** Coverage month by month, as columns: dark what is strong, light what is thin. */
import type {MonthFigures} from '../../domain/report/month-figures';
import {monthName} from '../words/date';
import {percentWords} from '../words/headline';
import * as words from '../words/report-coverage';

const WIDTH = 44;
const HEIGHT = 90;
const TOP = 16;

export function TrendChart({trend}: {readonly trend: readonly MonthFigures[]}) {
  const label = trend
    .map(({month, covered, expected}) =>
      words.trendPoint(month, percentWords(covered, expected)),
    )
    .join(', ');
  return (
    <svg
      class="trend"
      role="img"
      aria-label={`${words.TREND}: ${label}`}
      viewBox={`0 0 ${WIDTH * trend.length} ${TOP + HEIGHT + 16}`}
      style={{maxWidth: `${WIDTH * trend.length * 1.2}px`}}
    >
      {trend.map((figures, index) => (
        <Column key={figures.month} figures={figures} left={index * WIDTH} />
      ))}
    </svg>
  );
}

function Column({
  figures: {month, covered, strong, expected},
  left,
}: {
  readonly figures: MonthFigures;
  readonly left: number;
}) {
  const height = (n: number) => (expected === 0 ? 0 : (HEIGHT * n) / expected);
  const bar = (kind: string, n: number) => (
    <rect
      class={kind}
      x={left + 6}
      y={TOP + HEIGHT - height(n)}
      width={WIDTH - 12}
      height={height(n)}
    />
  );
  const middle = left + WIDTH / 2;
  return (
    <>
      {bar('whole', expected)}
      {bar('part', covered)}
      {bar('strong', strong)}
      <text x={middle} y={TOP + HEIGHT - height(covered) - 4}>
        {percentWords(covered, expected)}
      </text>
      <text x={middle} y={TOP + HEIGHT + 12}>
        {monthName(month).slice(0, 3)}
      </text>
    </>
  );
}
