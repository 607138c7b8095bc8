/** What the parts of the Coverage, Year and Grants tabs are made of. */
import type {CellState} from '../../domain/grid';
import {type Month, monthName, yearOf} from '../../domain/month';
import {STATE_SIGNS} from '../../domain/state-sign';
import {clipped} from './clipped';
import type {ChartDrawing, Drawn, Look} from './drawing';
import {INK, drawn, sentence} from './drawing';

export type Line = readonly Drawn[];

export interface Section {
  readonly lines: readonly Line[];
  /** The lines, from 0, that hold two wide cells; the first of them is the list's header. */
  readonly wide?: {readonly from: number; readonly count: number};
  /** The chart that is drawn of the first columns of some lines, from 0; the first of them is the header. */
  readonly chart?: Pick<ChartDrawing, 'kind' | 'title' | 'colors' | 'most'> & {
    readonly from: number;
    readonly count: number;
    readonly columns: number;
  };
}

/** A title, the headers, and a line for each row. */
export function table(
  title: string,
  headers: readonly string[],
  rows: readonly Line[],
  nothing = '',
): Section {
  return {
    lines: [
      [sentence(title, INK.section)],
      ...(rows.length > 0
        ? [headerLine(headers), ...rows]
        : [[sentence(nothing, INK.quiet)]]),
    ],
  };
}

export function headerLine(titles: readonly string[]): Line {
  return titles.map((title, index) =>
    drawn(title, {...INK.header, align: index === 0 ? 'left' : 'center'}),
  );
}

export const name = (text: string): Drawn => drawn(clipped(text), {bold: true});

export const centered = (
  text: string | number,
  look: Look = INK.plain,
): Drawn => drawn(String(text), {...look, align: 'center'});

export const note = (text: string): Line => [sentence(text, INK.quiet)];

export interface State {
  /** The sign first: `● all`. */
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
  return {words: `${STATE_SIGNS[like]} ${word}`, look};
}

/** `Oct 2026`. */
export const shortMonth = (month: Month): string =>
  `${monthName(month).slice(0, 3)} ${yearOf(month)}`;

/** @param today `YYYY-MM-DD` */
export const isOver = (month: string, today: string): boolean =>
  month < today.slice(0, month.length);

/** Halves and thirds of minutes are nothing that a reader asks for. */
export const whole = (minutes: number): number => Math.round(minutes);
