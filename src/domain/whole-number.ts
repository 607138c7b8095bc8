/** Numbers of things that can be counted: 0, 1, 2 and on. */
import {type Cell, cellText} from './cell';

/** The whole number from 0 that a cell holds; undefined where it holds none. */
export function parseWholeNumber(cell: Cell): number | undefined {
  if (typeof cell === 'number') return isCount(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = cellText(cell);
  return /^\d+$/.test(text) ? count(Number(text)) : undefined;
}

/** The number, where it is a whole one from 0 that can be reckoned with. */
export function count(number: number): number | undefined {
  return isCount(number) ? number : undefined;
}

/** Above this a sum of products would no longer be exact, and no school has so many. */
const MOST = 1_000_000;

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= MOST;
}
