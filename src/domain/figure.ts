/** Figures that a school measures: percents, scores, counts. */
import {type Cell, cellText, folded} from './cell';

/**
 * The number that a cell means; undefined where it can't be read.
 *
 * `62`, `62.5`, `62.5 %`, `1,250`, `-3`. A comma parts thousands, as it does in `1,250`; `62,5` could be either, and is neither.
 */
export function parseFigure(cell: Cell): number | undefined {
  if (typeof cell === 'number') return within(cell);
  if (typeof cell !== 'string') return undefined;
  const [, written] =
    /^([-+−]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?) ?%?$/.exec(
      folded(cellText(cell)),
    ) ?? [];
  if (written === undefined) return undefined;
  return within(Number(written.replace(/,/g, '').replace('−', '-')));
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
