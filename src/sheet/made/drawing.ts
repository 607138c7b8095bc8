/** What a made tab shows, before anything is written. */

export interface Look {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** Points; 10 where it is left out. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Runs on over the blank cells beside it instead of wrapping. */
  readonly runsOn?: boolean;
}

export interface Drawn {
  readonly text: string;
  readonly look: Look;
  /** A whole number that a chart is drawn of, or null for a blank among such; left out, the cell is text. */
  readonly number?: number | null;
}

/** Rows and columns count from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A chart of a block of cells: its first column names the points, its first row the lines or colours. */
export interface ChartDrawing {
  readonly kind: 'stacked bars' | 'lines';
  /** Tells it from other charts of the tab. */
  readonly title: string;
  readonly cells: Block;
  /** The cell of its upper left corner. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** One for each column of numbers. */
  readonly colors: readonly string[];
  /** Where the axis of values ends; left out, the values decide. */
  readonly most?: number;
}

export interface Drawing {
  /** On the cells of row 1; none where it is left out. */
  readonly notes?: readonly string[];
  /** All of the same length. */
  readonly rows: readonly (readonly Drawn[])[];
  /** Pixels, one a column. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Columns that only the add-on reads. */
  readonly hidden: readonly number[];
  /** Blocks whose rows are each one wide cell. */
  readonly wide: readonly Block[];
  /** Rows that a wide cell keeps from growing by themselves. */
  readonly heights: readonly {
    readonly row: number;
    readonly rows: number;
    readonly pixels: number;
  }[];
  /** Names the looks that follow from a row's texts, so that one that says the same needs no new ones. */
  readonly looks?: string;
  /** None where they are left out. */
  readonly charts?: readonly ChartDrawing[];
}

/** Dark text on light ground, each pair above 7 to 1, so that print and weak eyes read it. */
export const INK = {
  title: {size: 16, bold: true, color: '#12343b'},
  section: {size: 12, bold: true, color: '#12343b'},
  header: {bold: true, color: '#ffffff', background: '#12343b'},
  plain: {},
  quiet: {color: '#4a4f55'},
  strong: {background: '#d9ead3', color: '#1d3b12'},
  thin: {background: '#fff2cc', color: '#4d3800'},
  empty: {background: '#fbe4e1', color: '#6b1510'},
} as const satisfies {readonly [name: string]: Look};

export const drawn = (text: string, look: Look = INK.plain): Drawn => ({
  text,
  look,
});

/** A number that a chart is drawn of; null leaves the cell blank. */
export const figure = (
  number: number | null,
  look: Look = INK.plain,
): Drawn => ({
  text: number === null ? '' : String(number),
  look: {align: 'center', ...look},
  number,
});

/** A line of its own, across the tab. */
export const sentence = (text: string, look: Look = INK.plain): Drawn =>
  drawn(text, {...look, runsOn: true});

/** The row, filled up to a width with blank cells. */
export function padded(
  cells: readonly Drawn[],
  width: number,
): readonly Drawn[] {
  const blanks = Array.from({length: width - cells.length}, () => drawn(''));
  return [...cells, ...blanks];
}

/** What its cells say. */
export const textsOf = ({rows}: Drawing) =>
  rows.map(row => row.map(({text}) => text));
