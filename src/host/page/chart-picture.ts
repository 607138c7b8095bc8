/** A script's chart as a simple drawing: columns, bars, lines or slices, with its words for those who do not see it. */
import type {SheetPicture} from '../wire';

export type ChartPicture = SheetPicture['charts'][number];

/** What a chart is about, whatever its kind. */
export interface Series {
  readonly title: string;
  readonly labels: readonly string[];
  readonly names: readonly string[];
  /** By series, then by label; a blank or a word counts as nothing. */
  readonly values: readonly (readonly number[])[];
}

export const CHART = {width: 480, height: 297};
const COLORS = [
  '#0b57d0',
  '#b3261e',
  '#8a6100',
  '#146c2e',
  '#7b1fa2',
  '#00695c',
];
const AREA = {left: 46, top: 40, right: 14, bottom: 46};

/** The first column names the points, the others are series; a header row names these. */
export function seriesOf({data, headers, options}: ChartPicture): Series {
  const hasHeader = headers > 0 || isWords(data[0] ?? []);
  const head = hasHeader ? (data[0] ?? []) : [];
  const rows = hasHeader ? data.slice(1) : data;
  const count = Math.max(0, (data[0]?.length ?? 0) - 1);
  const columns = Array.from({length: count}, (_, index) => index + 1);
  const title = options['title'];
  return {
    title: typeof title === 'string' ? title : '',
    labels: rows.map(row => row[0] ?? ''),
    names: columns.map(column => head[column] ?? ''),
    values: columns.map(column => rows.map(row => numberOf(row[column] ?? ''))),
  };
}

/** `Coverage by area: Academic enrichment 12, Family literacy 4` */
export function chartWords(series: Series): string {
  const {title, labels, names, values} = series;
  const points = labels.map((label, index) => {
    const numbers = values.map((line, at) =>
      `${names.length > 1 ? `${names[at]} ` : ''}${line[index] ?? 0}`.trim(),
    );
    return `${label} ${numbers.join(', ')}`;
  });
  return `${title === '' ? 'Chart' : title}: ${points.join('; ')}`;
}

export function drawChart(chart: ChartPicture): SVGSVGElement {
  const series = seriesOf(chart);
  const drawing = svg('svg', {
    class: 'chart',
    role: 'img',
    'aria-label': chartWords(series),
    viewBox: `0 0 ${CHART.width} ${CHART.height}`,
  });
  drawing.append(words(series.title, 16, 24, 'title'));
  const kind = chart.type.toUpperCase();
  if (kind.includes('PIE')) drawing.append(...slices(series));
  else if (kind.includes('BAR')) drawing.append(...bars(series));
  else drawing.append(...columns(series, /LINE|AREA|SCATTER/.test(kind)));
  return drawing;
}

function columns(series: Series, isLine: boolean): SVGElement[] {
  const {labels, values} = series;
  const width = CHART.width - AREA.left - AREA.right;
  const height = CHART.height - AREA.top - AREA.bottom;
  const most = highest(values);
  const floor = AREA.top + height;
  const step = width / Math.max(labels.length, 1);
  const up = (value: number) => (Math.max(value, 0) / most) * height;
  const middle = (index: number) => AREA.left + step * (index + 0.5);
  const thick = (step * 0.7) / Math.max(values.length, 1);
  const marks = values.flatMap((line, at): SVGElement[] =>
    isLine
      ? [
          svg('polyline', {
            points: line
              .map((value, index) => `${middle(index)},${floor - up(value)}`)
              .join(' '),
            fill: 'none',
            stroke: color(at),
            'stroke-width': 2,
          }),
        ]
      : line.map((value, index) =>
          svg('rect', {
            x: middle(index) - step * 0.35 + thick * at,
            y: floor - up(value),
            width: thick,
            height: up(value),
            fill: color(at),
          }),
        ),
  );
  return [
    line(AREA.left, floor, AREA.left + width, floor),
    words(String(most), AREA.left - 6, AREA.top + 6, 'end'),
    words('0', AREA.left - 6, floor, 'end'),
    ...marks,
    ...labels.map((label, index) =>
      words(short(label, step / 6.5), middle(index), floor + 16, 'middle'),
    ),
    ...legend(series),
  ];
}

function bars(series: Series): SVGElement[] {
  const {labels, values} = series;
  const left = 150;
  const width = CHART.width - left - 40;
  const height = CHART.height - AREA.top - AREA.bottom;
  const most = highest(values);
  const step = height / Math.max(labels.length, 1);
  const thick = (step * 0.7) / Math.max(values.length, 1);
  return [
    line(left, AREA.top, left, AREA.top + height),
    ...labels.map((label, index) =>
      words(
        short(label, 22),
        left - 6,
        AREA.top + step * (index + 0.5) + 4,
        'end',
      ),
    ),
    ...values.flatMap((each, at) =>
      each.flatMap((value, index) => {
        const y = AREA.top + step * (index + 0.15) + thick * at;
        const length = (Math.max(value, 0) / most) * width;
        return [
          svg('rect', {
            x: left,
            y,
            width: length,
            height: thick,
            fill: color(at),
          }),
          words(String(value), left + length + 4, y + thick / 2 + 4, 'start'),
        ];
      }),
    ),
    ...legend(series),
  ];
}

function slices({labels, values}: Series): SVGElement[] {
  const [line = []] = values;
  const sum = line.reduce((total, value) => total + Math.max(value, 0), 0) || 1;
  const [x, y, radius] = [150, 165, 105];
  let angle = -Math.PI / 2;
  return line.flatMap((value, index) => {
    const end = angle + (Math.max(value, 0) / sum) * Math.PI * 2;
    const at = (turn: number) =>
      `${x + radius * Math.cos(turn)},${y + radius * Math.sin(turn)}`;
    const large = end - angle > Math.PI ? 1 : 0;
    const whole = end - angle > Math.PI * 1.999;
    const slice = whole
      ? svg('circle', {cx: x, cy: y, r: radius, fill: color(index)})
      : svg('path', {
          d: `M${x},${y}L${at(angle)}A${radius},${radius} 0 ${large} 1 ${at(end)}Z`,
          fill: color(index),
          stroke: '#ffffff',
        });
    angle = end;
    return [
      slice,
      ...key(index, `${labels[index]} (${value})`, 290, 80 + index * 20),
    ];
  });
}

function legend({names}: Series): SVGElement[] {
  if (names.length < 2) return [];
  return names.flatMap((name, index) =>
    key(index, name, AREA.left + index * 110, CHART.height - 12),
  );
}

function key(index: number, name: string, x: number, y: number): SVGElement[] {
  return [
    svg('rect', {x, y: y - 9, width: 10, height: 10, fill: color(index)}),
    words(short(name, 26), x + 15, y, 'start'),
  ];
}

function color(index: number): string {
  return COLORS[index % COLORS.length] ?? '#0b57d0';
}

function highest(values: readonly (readonly number[])[]): number {
  return Math.max(...values.flat(), 0) || 1;
}

function numberOf(text: string): number {
  const percent = text.trim().endsWith('%');
  const number = Number(text.replace(/[,%\s$]/g, ''));
  return Number.isFinite(number) ? number / (percent ? 100 : 1) : 0;
}

function isWords(row: readonly string[]): boolean {
  return row.slice(1).some(text => text !== '' && !/\d/.test(text));
}

function short(text: string, letters: number): string {
  const most = Math.max(3, Math.floor(letters));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function words(
  text: string,
  x: number,
  y: number,
  place: 'start' | 'middle' | 'end' | 'title',
): SVGElement {
  const made = svg('text', {
    x,
    y,
    'text-anchor': place === 'title' ? 'start' : place,
    class: place === 'title' ? 'chart-title' : null,
  });
  made.textContent = text;
  return made;
}

function line(x1: number, y1: number, x2: number, y2: number): SVGElement {
  return svg('line', {x1, y1, x2, y2, stroke: '#5f6368'});
}

function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: {readonly [name: string]: string | number | null},
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) made.setAttribute(name, String(value));
  return made;
}
