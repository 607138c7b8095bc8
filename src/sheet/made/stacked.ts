/** Puts the sections of a page below one another. */
import type {Section} from './page-section';
import {
  type Block,
  type ChartDrawing,
  type Drawing,
  type Drawn,
  padded,
} from './drawing';

/** Where the texts of a list stand: narrow cells, then two wide ones. */
const FIRST_WIDE = {column: 3, columns: 3};
const SECOND_WIDE = {column: 6, columns: 3};
/** About what fits into a line of a wide cell. */
const LINE_LENGTH = 38;
const LINE_PIXELS = 17;

export interface Page {
  /** Pixels, one a column. */
  readonly widths: readonly number[];
  /** Where the sections' charts go, in their order. */
  readonly charts?: {
    readonly row: number;
    readonly height: number;
    readonly places: readonly {
      readonly column: number;
      readonly width: number;
    }[];
  };
}

/** With a blank line between. */
export function stacked(sections: readonly Section[], page: Page): Drawing {
  const rows: (readonly Drawn[])[] = [];
  const starts = sections.map(({lines}) => {
    const start = rows.length + 1;
    rows.push(...[...lines, []].map(line => padded(line, page.widths.length)));
    return start;
  });
  return {
    rows,
    widths: page.widths,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: [],
    wide: wideBlocks(sections, starts),
    heights: sections.flatMap((section, index) =>
      listHeights(section, starts[index]!),
    ),
    charts: chartsOf(sections, starts, page),
  };
}

/** From the first list to the last in one, since each block is a call. */
function wideBlocks(
  sections: readonly Section[],
  starts: readonly number[],
): readonly Block[] {
  const spans = sections.flatMap(({wide}, index) => {
    if (wide === undefined) return [];
    const row = starts[index]! + wide.from;
    return [{row, end: row + wide.count}];
  });
  const [first] = spans;
  if (first === undefined) return [];
  const rows = spans[spans.length - 1]!.end - first.row;
  return [FIRST_WIDE, SECOND_WIDE].map(place => ({
    ...place,
    row: first.row,
    rows,
  }));
}

/** Enough for the longest text of all, since one height goes to all rows of a list in one call. */
function listHeights(
  {lines, wide}: Section,
  start: number,
): Drawing['heights'] {
  if (wide === undefined) return [];
  const shown = lines.slice(wide.from + 1, wide.from + wide.count);
  const longest = Math.max(...shown.flat().map(({text}) => text.length));
  const high = Math.max(2, Math.ceil(longest / LINE_LENGTH));
  return [
    {
      row: start + wide.from + 1,
      rows: shown.length,
      pixels: high * LINE_PIXELS + 8,
    },
  ];
}

function chartsOf(
  sections: readonly Section[],
  starts: readonly number[],
  {charts}: Page,
): readonly ChartDrawing[] {
  const drawn = sections.flatMap(({chart}, index) =>
    chart ? [{chart, start: starts[index]!}] : [],
  );
  return (charts?.places ?? []).flatMap((place, index) => {
    const found = drawn[index];
    if (charts === undefined || found === undefined) return [];
    const {from, count, columns, ...look} = found.chart;
    return [
      {
        ...look,
        ...place,
        row: charts.row,
        height: charts.height,
        cells: {row: found.start + from, column: 1, rows: count, columns},
      },
    ];
  });
}
