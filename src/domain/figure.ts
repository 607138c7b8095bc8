/** Figures that a school measures: percents, scores, counts. */
import {type Cell, cellText, folded} from './cell';

/**
 * The number that a cell means; undefined where it can't be read.
 *
 * `62`, `62.5`, `62.5 %`, `1,250`, `-3`. A comma parts thousands, as it does in `1,250`; `62,5` could be either, and is neither.
 * In a file with decimal commas `62,5` and `1.250,5` are read, `1.250` is a thousand and more, and `62.5` can only mean one thing.
 */
export function parseFigure(
  cell: Cell,
  hasDecimalComma = false,
): number | undefined {
  if (typeof cell === 'number') return within(cell);
  if (typeof cell !== 'string') return undefined;
  const [, sign, written] =
    /^([-+−]?)([\d.,]+) ?%?$/.exec(folded(cellText(cell))) ?? [];
  const size =
    written && (hasDecimalComma ? withComma(written) : withPoint(written));
  if (!size) return undefined;
  return within(sign === '' || sign === '+' ? Number(size) : -Number(size));
}

function withPoint(written: string): string | undefined {
  return /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/.test(written)
    ? written.replace(/,/g, '')
    : undefined;
}

function withComma(written: string): string | undefined {
  if (/^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/.test(written))
    return written.replace(/\./g, '').replace(',', '.');
  return /^\d+\.\d+$/.test(written) ? written : undefined;
}

/** `62`, `62.5`, at most two decimals. */
export function formatFigure(figure: number): string {
  return String(Math.round(figure * 100) / 100);
}

/** Larger ones are a slip of the keyboard. */
const MOST = 1e9;

function within(figure: number): number | undefined {
  return Math.abs(figure) <= MOST ? figure : undefined;
}

/** Whether figures of this unit are percents. */
export function isPercent(unit: string): boolean {
  return /%|\bper ?cent|\bpor ?c(?:ien|en)to|\bporcent|\bpct\b/.test(
    folded(unit),
  );
}
