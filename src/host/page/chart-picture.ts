/** A script's chart as a simple drawing: columns, bars, lines or slices. */
import {type Axes, bars, columns, lines} from './chart-axes';
import {type ChartLook, colorOf, lookOf} from './chart-look';
import {
  type ChartPicture,
  type Series,
  chartWords,
  seriesOf,
} from './chart-series';
import {LETTER, short, svg, words} from './chart-svg';

const TOP = 40;
const BELOW = 28;
const LEGEND = 22;

export function drawChart(chart: ChartPicture): SVGSVGElement {
  const series = seriesOf(chart);
  const look = lookOf(chart);
  const {width, height} = look;
  const drawing = svg('svg', {
    class: 'chart',
    role: 'img',
    'aria-label': chartWords(series),
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  });
  drawing.append(
    words(short(series.title, width * 0.7), 16, 24, 'title'),
    ...marks(chart.type.toUpperCase(), series, look),
  );
  return drawing;
}

function marks(kind: string, series: Series, look: ChartLook): SVGElement[] {
  if (kind.includes('PIE')) return slices(series, look);
  const shown = look.hasLegend && series.names.length > 1;
  const axes: Axes = {
    series,
    look,
    top: TOP,
    bottom: look.height - BELOW - (shown ? LEGEND : 0),
  };
  return [...drawn(kind, axes), ...(shown ? legend(series, look) : [])];
}

function drawn(kind: string, axes: Axes): SVGElement[] {
  if (kind.includes('BAR')) return bars(axes);
  return /LINE|AREA|SCATTER/.test(kind) ? lines(axes) : columns(axes);
}

function slices({labels, values}: Series, look: ChartLook): SVGElement[] {
  const line = (values[0] ?? []).map(value => Math.max(value ?? 0, 0));
  const sum = line.reduce((total, value) => total + value, 0) || 1;
  const radius = Math.min(look.height - TOP - 20, look.width * 0.45) / 2;
  const [x, y] = [16 + radius, TOP + radius];
  let angle = -Math.PI / 2;
  return line.flatMap((value, index) => {
    const end = angle + (value / sum) * Math.PI * 2;
    const at = (turn: number) =>
      `${x + radius * Math.cos(turn)},${y + radius * Math.sin(turn)}`;
    const large = end - angle > Math.PI ? 1 : 0;
    const fill = colorOf(look, index);
    const slice =
      end - angle > Math.PI * 1.999
        ? svg('circle', {cx: x, cy: y, r: radius, fill})
        : svg('path', {
            d: `M${x},${y}L${at(angle)}A${radius},${radius} 0 ${large} 1 ${at(end)}Z`,
            fill,
            stroke: '#ffffff',
          });
    angle = end;
    const text = short(
      `${labels[index]} (${value})`,
      look.width - 2 * radius - 60,
    );
    return [slice, ...key(fill, text, 2 * radius + 36, TOP + 16 + index * 20)];
  });
}

function legend({names}: Series, look: ChartLook): SVGElement[] {
  let x = 16;
  return names.flatMap((name, index) => {
    const text = short(name, look.width / names.length - 30);
    const made = key(colorOf(look, index), text, x, look.height - 12);
    x += 30 + text.length * LETTER;
    return made;
  });
}

function key(fill: string, text: string, x: number, y: number): SVGElement[] {
  return [
    svg('rect', {x, y: y - 9, width: 10, height: 10, fill}),
    words(text, x + 15, y, 'start'),
  ];
}
