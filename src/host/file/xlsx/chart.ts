/** Charts, between the workbook's data and an .xlsx file's: their kind, what they draw, where they stand. */
import type {Chart as FileChart, SheetChart} from 'hucre';
import type {Chart, Rect} from '../../protocol';
import type {SheetData} from '../../workbook/data';
import {DEFAULT_SIZE} from '../../workbook/spans';
import {
  clip,
  formatFixedRange,
  MAX_COLUMNS,
  MAX_ROWS,
  parseFixedRange,
} from './a1';
import {entryOf} from './table-entry';
import type {Tabs} from './validation';

/** Names of Charts.ChartType that the file format draws. */
const KINDS: {readonly [type: string]: SheetChart['type']} = {
  COLUMN: 'column',
  BAR: 'bar',
  LINE: 'line',
  AREA: 'area',
  PIE: 'pie',
  SCATTER: 'scatter',
};

/** Pixels of a chart of which nobody said how large it is. */
const SIZE = {width: 600, height: 378};

export function toFileChart(
  chart: Chart,
  sheet: SheetData,
  tabs: Tabs,
): SheetChart[] {
  const type = entryOf(KINDS, chart.type);
  const [categories, ...values] = columnsOf(chart);
  if (type === undefined || chart.transpose || categories === undefined)
    return [];
  const drawn = type === 'pie' ? values.slice(0, 1) : values;
  const {row, column} = chart.position;
  const from = {row: row - 1, col: column - 1};
  const title = chart.options['title'];
  return [
    {
      type,
      ...(typeof title === 'string' && title !== '' ? {title} : {}),
      ...toLook(chart, type),
      series: (drawn.length === 0 ? [categories] : drawn)
        .flatMap(rect =>
          toSeries(rect, drawn.length === 0 ? null : categories, {
            chart,
            sheet,
            tabs,
          }),
        )
        .map((series, index) => ({...series, ...toColor(chart, index)})),
      anchor: {from, to: endOf(chart, sheet)},
    },
  ];
}

/** As far as both know it: stacked or not, the legend, and where the values end. */
function toLook(
  {options}: Chart,
  type: SheetChart['type'],
): Partial<SheetChart> {
  const legend = LEGENDS.find(place => place === options['legend.position']);
  const range = options['vAxis.viewWindow'] as {max?: unknown} | undefined;
  const most = typeof range?.max === 'number' ? {scale: {max: range.max}} : {};
  const isBar = type === 'bar';
  return {
    ...(options['isStacked'] === true ? {barGrouping: 'stacked'} : {}),
    ...(legend === undefined ? {} : {legend}),
    ...(options['legend.position'] === 'none' ? {legend: false} : {}),
    // Elsewhere the first bar stands at the foot.
    ...(isBar
      ? {axes: {x: {reverse: true}, y: {crosses: 'max', ...most}}}
      : {}),
    ...(!isBar && 'scale' in most ? {axes: {y: most}} : {}),
  };
}

const MOST_PIXELS = 10_000;

const LEGENDS = ['top', 'bottom', 'left', 'right'] as const;

function toColor({options}: Chart, index: number): {color?: string} {
  const colors = options['colors'];
  if (!Array.isArray(colors)) return {};
  const color: unknown = colors[index % colors.length];
  return typeof color === 'string' && /^#[\da-f]{6}$/i.test(color)
    ? {color: color.slice(1)}
    : {};
}

/** The cell, from 0, after the one in which the chart's lower right corner is. */
function endOf({position, options}: Chart, sheet: SheetData) {
  const sizeOf = (option: string, usual: number) => {
    const size = options[option];
    return typeof size === 'number' ? Math.min(size, MOST_PIXELS) : usual;
  };
  const reach = (
    first: number,
    pixels: number,
    size: (at: number) => number,
  ) => {
    let at = first;
    for (let left = pixels; left > size(at); at++)
      left -= Math.max(size(at), 1);
    return at;
  };
  return {
    row: reach(
      position.row,
      sizeOf('height', SIZE.height) + position.offsetY,
      at => sheet.rowHeights[at] ?? DEFAULT_SIZE.rows,
    ),
    col: reach(
      position.column,
      sizeOf('width', SIZE.width) + position.offsetX,
      at => sheet.columnWidths[at] ?? DEFAULT_SIZE.columns,
    ),
  };
}

/** Each column of a chart's ranges by itself, without blank ones. */
const columnsOf = ({ranges}: Chart): Rect[] =>
  ranges.flatMap(range =>
    Array.from({length: range.columns}, (_, index) => ({
      ...range,
      column: range.column + index,
      columns: 1,
    })),
  );

function toSeries(
  rect: Rect,
  categories: Rect | null,
  {chart, sheet, tabs}: {chart: Chart; sheet: SheetData; tabs: Tabs},
): SheetChart['series'] {
  const values = reference(rect, chart.headers, tabs);
  if (values === null) return [];
  const header = sheet.rows[rect.row - 1]?.[rect.column - 1]?.value;
  const hasName =
    chart.headers > 0 && rect.sheet === sheet.id && header !== undefined;
  const domain =
    categories === null ? null : reference(categories, chart.headers, tabs);
  return [
    {
      values,
      ...(hasName ? {name: String(header)} : {}),
      ...(domain === null ? {} : {categories: domain}),
    },
  ];
}

function reference(rect: Rect, headers: number, tabs: Tabs): string | null {
  const name = tabs.nameOf(rect.sheet);
  const body = {...rect, row: rect.row + headers, rows: rect.rows - headers};
  return name === null || body.rows < 1 ? null : formatFixedRange(name, body);
}

const FROM_KINDS: {readonly [kind: string]: string} = {
  bar: 'COLUMN',
  column: 'COLUMN',
  line: 'LINE',
  area: 'AREA',
  pie: 'PIE',
  doughnut: 'PIE',
  scatter: 'SCATTER',
};

/** @param charts as a reader sees them, or as they are about to be written */
export function fromFileCharts(
  charts: readonly (FileChart | SheetChart)[],
  tabs: Tabs,
): Chart[] {
  return charts.flatMap((chart, index) => {
    const kind = 'kinds' in chart ? (chart.kinds[0] ?? '') : chart.type;
    const type = entryOf(FROM_KINDS, kind.replace(/3D$/, ''));
    const ranges = rangesOf(chart, tabs);
    if (type === undefined || ranges.length === 0) return [];
    const {row, col} = chart.anchor?.from ?? {row: 0, col: 0};
    return [
      {
        // No other thing of a workbook that was never here has such an id.
        id: (tabs.sheet + 1) * 1000 + index,
        sheet: tabs.sheet,
        type,
        ranges,
        position: {
          row: placed(row, MAX_ROWS),
          column: placed(col, MAX_COLUMNS),
          offsetX: 0,
          offsetY: 0,
        },
        options: chart.title === undefined ? {} : {title: chart.title},
        headers: 0,
        transpose: false,
      },
    ];
  });
}

/** @param index from 0, as the file says it, which may be anything */
const placed = (index: number, most: number) =>
  Math.min(most, Math.max(0, Math.trunc(index) || 0) + 1);

function rangesOf(chart: FileChart | SheetChart, tabs: Tabs): Rect[] {
  const references = (chart.series ?? []).flatMap(series =>
    'kind' in series
      ? [series.categoriesRef, series.valuesRef]
      : [series.categories, series.values],
  );
  return [...new Set(references)].flatMap(text => {
    const found = text === undefined ? null : parseFixedRange(text);
    const sheet = found === null ? null : tabs.idOf(found.sheet);
    if (found === null || sheet === null) return [];
    const block = clip(
      found.block,
      MOST_ROWS,
      found.block.column + found.block.columns,
    );
    return block === null ? [] : [{sheet, ...block}];
  });
}

/** A chart of whole columns draws no more than a sheet can have. */
const MOST_ROWS = 200_000;
