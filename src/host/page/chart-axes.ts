/** The charts that have two axes: columns, bars and lines. */
import {type ChartLook, colorOf, ticksOf} from './chart-look';
import type {Series} from './chart-series';
import {LETTER, short, svg, words} from './chart-svg';

export interface Axes {
  readonly series: Series;
  readonly look: ChartLook;
  /** Pixels from the top, between which the marks stand. */
  readonly top: number;
  readonly bottom: number;
}

const LEFT = 46;
const RIGHT = 20;
/** Of the space that a label has, what its columns or bars take. */
const FULL = 0.7;

/** More points than these have labels only as far as they fit. */
const MANY = 8;

/** From one column's or bar's foot to its end, in values. */
interface Piece {
  readonly at: number;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** Side by side, or each on those before it. */
function piecesOf({values}: Series, {isStacked}: ChartLook): readonly Piece[] {
  const reached: number[] = [];
  return values.flatMap((line, at) =>
    line.flatMap((value, index) => {
      if (value === null) return [];
      const from = isStacked ? (reached[index] ?? 0) : 0;
      const to = from + Math.max(value, 0);
      reached[index] = to;
      return {at, index, from, to};
    }),
  );
}

export function columns(axes: Axes): SVGElement[] {
  const {series, look} = axes;
  const {scaleElements, up, step, middle} = upright(axes);
  const side = look.isStacked ? 1 : Math.max(series.values.length, 1);
  const thick = (step * FULL) / side;
  return [
    ...scaleElements,
    ...piecesOf(series, look).map(({at, index, from, to}) =>
      svg('rect', {
        x:
          middle(index) - (step * FULL) / 2 + (look.isStacked ? 0 : thick * at),
        y: up(to),
        width: thick,
        height: up(from) - up(to),
        fill: colorOf(look, at),
      }),
    ),
  ];
}

/** Broken where there is no value. */
export function lines(axes: Axes): SVGElement[] {
  const {series, look} = axes;
  const {scaleElements, up, middle} = upright(axes);
  return [
    ...scaleElements,
    ...series.values.flatMap((line, at) => {
      const stroke = colorOf(look, at);
      return stretches(line).flatMap(points => [
        svg('polyline', {
          points: points
            .map(({index, value}) => `${middle(index)},${up(value)}`)
            .join(' '),
          fill: 'none',
          stroke,
          'stroke-width': 2,
        }),
        ...points
          // A single value has no line to be seen by.
          .filter(() => look.hasPoints || points.length === 1)
          .map(({index, value}) =>
            svg('circle', {
              cx: middle(index),
              cy: up(value),
              r: 3,
              fill: stroke,
            }),
          ),
      ]);
    }),
  ];
}

function stretches(line: readonly (number | null)[]) {
  const found: {index: number; value: number}[][] = [[]];
  line.forEach((value, index) => {
    if (value === null) found.push([]);
    else found[found.length - 1]!.push({index, value});
  });
  return found.filter(points => points.length > 0);
}

/** Values go up, labels stand below. */
function upright({series, look, top, bottom}: Axes) {
  const ticks = ticksOf(series, look);
  const most = ticks[ticks.length - 1]!;
  const width = look.width - LEFT - RIGHT;
  const step = width / Math.max(series.labels.length, 1);
  const longest = Math.max(...series.labels.map(({length}) => length), 0);
  const every =
    series.labels.length > MANY ? Math.ceil((longest * LETTER) / step) : 1;
  const up = (value: number) => bottom - (value / most) * (bottom - top);
  const middle = (index: number) => LEFT + step * (index + 0.5);
  return {
    up,
    step,
    middle,
    scaleElements: [
      ...ticks.flatMap(tick => [
        gridLine(LEFT, up(tick), LEFT + width, up(tick), tick === 0),
        words(String(tick), LEFT - 6, up(tick) + 4, 'end'),
      ]),
      ...series.labels.flatMap((label, index) =>
        index % every === 0
          ? words(
              short(label, step * every),
              middle(index),
              bottom + 16,
              'middle',
            )
          : [],
      ),
    ],
  };
}

/** Values go to the right, labels stand at the left. */
export function bars({series, look, top, bottom}: Axes): SVGElement[] {
  const {labels, values} = series;
  const longest = Math.max(...labels.map(({length}) => length), 0);
  const left = 12 + Math.min(longest * LETTER, look.width * 0.4);
  const width = look.width - left - RIGHT - (look.isStacked ? 0 : 24);
  const ticks = ticksOf(series, look);
  const most = ticks[ticks.length - 1]!;
  const along = (value: number) => left + (value / most) * width;
  const step = (bottom - top) / Math.max(labels.length, 1);
  const side = look.isStacked ? 1 : Math.max(values.length, 1);
  const thick = (step * FULL) / side;
  const y = ({at, index}: Piece) =>
    top + step * (index + (1 - FULL) / 2) + (look.isStacked ? 0 : thick * at);
  return [
    ...ticks.flatMap(tick => [
      gridLine(along(tick), top, along(tick), bottom, tick === 0),
      words(String(tick), along(tick), bottom + 16, 'middle'),
    ]),
    ...labels.map((label, index) =>
      words(
        short(label, left - 12),
        left - 6,
        top + step * (index + 0.5) + 4,
        'end',
      ),
    ),
    ...piecesOf(series, look).flatMap(piece => [
      svg('rect', {
        x: along(piece.from),
        y: y(piece),
        width: along(piece.to) - along(piece.from),
        height: thick,
        fill: colorOf(look, piece.at),
      }),
      ...(look.isStacked
        ? []
        : [
            words(
              String(piece.to),
              along(piece.to) + 4,
              y(piece) + thick / 2 + 4,
              'start',
            ),
          ]),
    ]),
  ];
}

const gridLine = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  isFoot: boolean,
) => svg('line', {x1, y1, x2, y2, stroke: isFoot ? '#5f6368' : '#e3e3e3'});
