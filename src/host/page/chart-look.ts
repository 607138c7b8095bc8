/** How a chart is to look, as far as its script said. */
import type {ChartPicture, Series} from './chart-series';

const SIZE = {width: 480, height: 297};
const COLORS = [
  '#0b57d0',
  '#b3261e',
  '#8a6100',
  '#146c2e',
  '#7b1fa2',
  '#00695c',
];

export interface ChartLook {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
  readonly isStacked: boolean;
  readonly hasLegend: boolean;
  readonly hasPoints: boolean;
  /** Where the values' axis ends; null where the values decide. */
  readonly most: number | null;
}

export function lookOf({options}: ChartPicture): ChartLook {
  const colors = options['colors'];
  const range = options['vAxis.viewWindow'] as {max?: unknown} | undefined;
  const points = options['pointSize'];
  return {
    width: sizeOf(options['width'], SIZE.width),
    height: sizeOf(options['height'], SIZE.height),
    colors: Array.isArray(colors) ? colors.map(String) : COLORS,
    isStacked: options['isStacked'] === true,
    hasLegend: options['legend.position'] !== 'none',
    hasPoints: typeof points === 'number' && points > 0,
    most: typeof range?.max === 'number' ? range.max : null,
  };
}

export const colorOf = ({colors}: ChartLook, index: number): string =>
  colors[index % colors.length] ?? '#0b57d0';

/** From 0, evenly apart and round: `[0, 20, 40, 60]` for values up to 52. */
export function ticksOf(
  series: Series,
  {isStacked, most}: ChartLook,
): number[] {
  const highest = most ?? highestOf(series, isStacked);
  const step = roundStep(highest / 4);
  const count = Math.ceil(highest / step - 1e-9);
  return Array.from({length: count + 1}, (_, index) =>
    // Tenths don't add up.
    Number((index * step).toPrecision(12)),
  );
}

function highestOf({labels, values}: Series, isStacked: boolean): number {
  const heights = labels.map((_, index) => {
    const each = values.map(line => Math.max(line[index] ?? 0, 0));
    return isStacked
      ? each.reduce((sum, one) => sum + one, 0)
      : Math.max(...each, 0);
  });
  return Math.max(...heights, 0) || 1;
}

/** The next of 1, 2, 2.5 and 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const found = [1, 2, 2.5, 5].find(part => part * power >= least - 1e-9);
  return (found ?? 10) * power;
}

function sizeOf(value: unknown, usual: number): number {
  return typeof value === 'number' && value > 40 ? value : usual;
}
