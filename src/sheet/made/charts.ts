/** Native charts of a made tab: made once, and afterwards pointed at the cells as they stand now. */
import type {ChartDrawing} from './drawing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Each of the drawing's charts stands in the tab once afterwards; charts of the readers' own are left alone.
 *
 * One that stands there already keeps the place and the look that readers gave it.
 *
 * @param known the ids that an earlier run gave back, in the order of its charts; none in a new tab
 * @param standing all charts of the tab
 * @returns the ids, in the order of the drawing's charts
 */
export function putCharts(
  sheet: Sheet,
  drawings: readonly ChartDrawing[],
  known: readonly number[],
  standing: readonly Chart[],
): readonly number[] {
  if (drawings.length === 0) return [];
  const found = foundCharts(standing, drawings, known);
  drawings.forEach((drawing, index) => {
    const {row, column, rows, columns} = drawing.cells;
    const cells = sheet.getRange(row, column, rows, columns);
    const chart = found[index];
    if (chart)
      sheet.updateChart(chart.modify().clearRanges().addRange(cells).build());
    else sheet.insertChart(newChart(sheet, drawing, cells));
  });
  if (found.every(chart => chart !== undefined)) return idsOf(found);
  // A chart has an id only once it stands in the tab.
  const before = new Set(idsOf(standing));
  const added = idsOf(sheet.getCharts()).filter(id => !before.has(id));
  return found.flatMap(chart => idsOf([chart])[0] ?? added.shift() ?? []);
}

/** By the id, or where the file lost that, by the title; each chart once. */
function foundCharts(
  standing: readonly Chart[],
  drawings: readonly ChartDrawing[],
  known: readonly number[],
): readonly (Chart | undefined)[] {
  const byId = drawings.map((_, index) =>
    standing.find(chart => chart.getChartId() === known[index]),
  );
  const left = standing.filter(chart => !byId.includes(chart));
  return drawings.map(
    ({title}, index) =>
      byId[index] ??
      left.find(chart => chart.getOptions()?.get('title') === title),
  );
}

function newChart(sheet: Sheet, drawing: ChartDrawing, cells: Range): Chart {
  const {kind, row, column, width, height, title, colors, most} = drawing;
  const plain = sheet
    .newChart()
    .addRange(cells)
    .setNumHeaders(1)
    .setPosition(row, column, 0, 0)
    .setOption('width', width)
    .setOption('height', height);
  const builder =
    kind === 'lines'
      ? plain.setOption('pointSize', POINT).asLineChart()
      : plain.asBarChart().setStacked();
  builder
    .setTitle(title)
    .setColors([...colors])
    .setLegendPosition(Charts.Position.BOTTOM);
  if (most !== undefined) builder.setRange(0, most);
  return builder.build();
}

/** Pixels: a month between two without a value is seen, too. */
const POINT = 6;

const idsOf = (charts: readonly (Chart | undefined)[]): number[] =>
  charts.flatMap(chart => chart?.getChartId() ?? []);
