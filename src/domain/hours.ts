/** Hours a month, as agreements name them. */
import {type Cell, cellText, folded} from './cell';
import {parseMinutes} from './minutes';

/** No month has more. */
const MOST = 744;

/**
 * The hours that a cell means; undefined where it can't be read.
 *
 * A number alone counts hours: `12`, `2.5`. With units `10 h`, `10 hours a month`, `1 h 30`, `90 min`.
 */
export function parseHours(cell: Cell): number | undefined {
  if (typeof cell === 'number') return within(cell);
  if (typeof cell !== 'string') return undefined;
  const text = folded(cellText(cell)).replace(PER_MONTH, '');
  const plain = /^(\d+(?:[.,]\d+)?) ?(?:h|hrs?\.?|hours?)?$/.exec(text);
  if (plain) return within(Number(plain[1]!.replace(',', '.')));
  const minutes = parseMinutes(text);
  return minutes === undefined ? undefined : within(minutes / 60);
}

const PER_MONTH = / ?(?:a|per|each|\/) ?month$/;

function within(hours: number): number | undefined {
  return hours >= 0 && hours <= MOST ? hours : undefined;
}
