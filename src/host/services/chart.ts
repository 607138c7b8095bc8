/** Charts in a sheet, kept as plain data: type, ranges, place and options. */
import type {Chart, Rect} from '../protocol';
import {define, emulated, standsFor} from './emulation';
import {constantOf, nameOf} from './enums';
import type * as G from './google';
import {Range} from './range';
import {sameRect} from './rect';

type ChartType = GoogleAppsScript.Charts.ChartType;
type Merge = GoogleAppsScript.Charts.ChartMergeStrategy;
type Hidden = GoogleAppsScript.Charts.ChartHiddenDimensionStrategy;

/** A chart that may not be in a sheet yet. */
export type ChartData = Omit<Chart, 'id'> & {readonly id: number | null};

class ContainerInfo extends emulated<G.ContainerInfo>(
  'SpreadsheetApp.ContainerInfo',
) {
  constructor(private readonly position: Chart['position']) {
    super();
  }
  override getAnchorRow(): number {
    return this.position.row;
  }
  override getAnchorColumn(): number {
    return this.position.column;
  }
  override getOffsetX(): number {
    return this.position.offsetX;
  }
  override getOffsetY(): number {
    return this.position.offsetY;
  }
}

class ChartOptions extends emulated<GoogleAppsScript.Charts.ChartOptions>(
  'Charts.ChartOptions',
) {
  constructor(private readonly options: Chart['options']) {
    super();
  }
  override get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

export class EmbeddedChart extends emulated<G.EmbeddedChart>(
  'SpreadsheetApp.EmbeddedChart',
) {
  constructor(readonly data: ChartData) {
    super();
  }
  override getChartId(): number | null {
    return this.data.id;
  }
  override getContainerInfo(): G.ContainerInfo {
    return new ContainerInfo(this.data.position);
  }
  override getRanges(): G.Range[] {
    return this.data.ranges.map(rect => new Range(rect));
  }
  override getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new ChartOptions(this.data.options);
  }
  override getNumHeaders(): number {
    return this.data.headers;
  }
  override getTransposeRowsAndColumns(): boolean {
    return this.data.transpose;
  }
  override getMergeStrategy(): Merge {
    return constantOf('ChartMergeStrategy', mergeOf(this.data));
  }
  override getHiddenDimensionStrategy(): Hidden {
    return constantOf('ChartHiddenDimensionStrategy', hiddenOf(this.data));
  }
  override modify(): G.EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.data);
  }
}

const mergeOf = ({options}: ChartData): string =>
  String(options['mergeStrategy'] ?? 'MERGE_COLUMNS');
const hiddenOf = ({options}: ChartData): string =>
  String(options['hiddenDimensionStrategy'] ?? 'IGNORE_BOTH');

/** Also stands for Google's builders of one type, such as the one of asColumnChart(). */
export class EmbeddedChartBuilder extends emulated<G.EmbeddedChartBuilder>(
  'SpreadsheetApp.EmbeddedChartBuilder',
) {
  constructor(private data: ChartData) {
    super();
  }
  static on(sheet: number): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder({
      id: null,
      sheet,
      type: 'COLUMN',
      ranges: [],
      position: {row: 1, column: 1, offsetX: 0, offsetY: 0},
      options: {},
      headers: 0,
      transpose: false,
    });
  }
  override build(): G.EmbeddedChart {
    return new EmbeddedChart(this.data);
  }
  override getRanges(): G.Range[] {
    return this.data.ranges.map(rect => new Range(rect));
  }
  override addRange(range: G.Range): this {
    return this.with({ranges: [...this.data.ranges, rectOf(range)]});
  }
  override removeRange(range: G.Range): this {
    const gone = rectOf(range);
    const ranges = this.data.ranges.filter(rect => !sameRect(rect, gone));
    return this.with({ranges});
  }
  override clearRanges(): this {
    return this.with({ranges: []});
  }
  override getChartType(): ChartType {
    return constantOf('ChartType', this.data.type);
  }
  override setChartType(type: ChartType): this {
    return this.with({type: nameOf(type)});
  }
  override getContainer(): G.ContainerInfo {
    return new ContainerInfo(this.data.position);
  }
  override setPosition(
    row: number,
    column: number,
    offsetX: number,
    offsetY: number,
  ): this {
    return this.with({position: {row, column, offsetX, offsetY}});
  }
  override setNumHeaders(headers: number): this {
    return this.with({headers});
  }
  override setTransposeRowsAndColumns(transpose: boolean): this {
    return this.with({transpose});
  }
  override setMergeStrategy(strategy: Merge): this {
    return this.option('mergeStrategy', nameOf(strategy));
  }
  override setHiddenDimensionStrategy(strategy: Hidden): this {
    return this.option('hiddenDimensionStrategy', nameOf(strategy));
  }
  override setOption(option: string, value: unknown): this {
    return this.option(option, value);
  }

  option(name: string, value: unknown): this {
    return this.with({options: {...this.data.options, [name]: value}});
  }

  typed(type: string): TypedChartBuilder {
    return new TypedChartBuilder({...this.data, type});
  }

  with(part: Partial<ChartData>): this {
    this.data = {...this.data, ...part};
    return this;
  }
}

/** What the builders of one chart type add: each sets an option of Google's charts. */
export class TypedChartBuilder extends EmbeddedChartBuilder {
  setTitle(title: string): this {
    return this.option('title', title);
  }
  setXAxisTitle(title: string): this {
    return this.option('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.option('vAxis.title', title);
  }
  setColors(colors: string[]): this {
    return this.option('colors', colors);
  }
  setStacked(): this {
    return this.option('isStacked', true);
  }
  setBackgroundColor(color: string): this {
    return this.option('backgroundColor', color);
  }
  setLegendPosition(position: GoogleAppsScript.Charts.Position): this {
    return this.option('legend.position', nameOf(position).toLowerCase());
  }
  setRange(start: number, end: number): this {
    return this.option('vAxis.viewWindow', {min: start, max: end});
  }
  reverseCategories(): this {
    return this.option('reverseCategories', true);
  }
  set3D(): this {
    return this.option('is3D', true);
  }
}

const rectOf = (range: G.Range): Rect => (range as Range).rect;

export const CHARTS = [
  ContainerInfo,
  ChartOptions,
  EmbeddedChart,
  EmbeddedChartBuilder,
];

define(
  EmbeddedChartBuilder,
  {
    asAreaChart: 'AREA',
    asBarChart: 'BAR',
    asColumnChart: 'COLUMN',
    asComboChart: 'COMBO',
    asHistogramChart: 'HISTOGRAM',
    asLineChart: 'LINE',
    asPieChart: 'PIE',
    asScatterChart: 'SCATTER',
    asTableChart: 'TABLE',
  },
  type =>
    function (this: EmbeddedChartBuilder) {
      return this.typed(type);
    },
);

standsFor(TypedChartBuilder, [
  'SpreadsheetApp.EmbeddedAreaChartBuilder',
  'SpreadsheetApp.EmbeddedBarChartBuilder',
  'SpreadsheetApp.EmbeddedColumnChartBuilder',
  'SpreadsheetApp.EmbeddedComboChartBuilder',
  'SpreadsheetApp.EmbeddedHistogramChartBuilder',
  'SpreadsheetApp.EmbeddedLineChartBuilder',
  'SpreadsheetApp.EmbeddedPieChartBuilder',
  'SpreadsheetApp.EmbeddedScatterChartBuilder',
  'SpreadsheetApp.EmbeddedTableChartBuilder',
]);
