/** What the parts of the Coverage tab are made of. */
import {AREAS} from '../../domain/area';
import type {CellState} from '../../domain/grid';
import {STATE_SIGNS} from '../../domain/state-sign';
import type {Drawn, Look} from './drawing';
import {INK, drawn} from './drawing';

/** One for the row's name, one an area, one for all areas. */
export const WIDTH = AREAS.length + 2;

export type Line = readonly Drawn[];

export interface Section {
  readonly lines: readonly Line[];
  /** The lines, from 0, that hold two wide cells; the first of them is the list's header. */
  readonly wide?: {readonly from: number; readonly count: number};
}

export function headerLine(titles: readonly string[]): Line {
  return titles.map((title, index) =>
    drawn(title, {...INK.header, align: index === 0 ? 'left' : 'center'}),
  );
}

export interface State {
  readonly symbol: string;
  readonly words: string;
  readonly look: Look;
}

/** How much of what is expected is covered, by sign, word and colour. */
export function stateOf(covered: number, expected: number): State {
  if (expected === 0) return state('not expected', 'not expected', INK.quiet);
  if (covered === 0) return state('empty', 'none', INK.empty);
  if (covered < expected) return state('thin', 'partly', INK.thin);
  return state('strong', 'all', INK.strong);
}

function state(like: CellState, word: string, look: Look): State {
  const symbol = STATE_SIGNS[like];
  return {symbol, words: `${symbol} ${word}`, look};
}
