/** The Coverage tab: the principal's page, readable without the add-on and printable on letter portrait. */
import {AREAS} from '../../domain/area';
import {counted} from '../../domain/count';
import type {Coverage} from '../../domain/coverage';
import type {Grid} from '../../domain/grid';
import {isMonth, monthName} from '../../domain/month';
import {STATE_SIGNS} from '../../domain/state-sign';
import {gapList, problemList} from './coverage-lists';
import {standardsTable} from './coverage-standards';
import {type Line, type Section, WIDTH} from './coverage-section';
import {areaTable, gradeTable} from './coverage-tables';
import {type Block, type Drawing, INK, padded, sentence} from './drawing';
import {headline, share} from './headline';

const WIDTHS = [160, ...AREAS.map(() => 96), 96];

/** Where the texts of a gap and of a problem stand: a narrow cell, then two wide ones. */
const FIRST_WIDE = {column: 3, columns: 3};
const SECOND_WIDE = {column: 6, columns: 3};
/** About what fits into a line of a wide cell. */
const LINE_LENGTH = 38;
const LINE_PIXELS = 17;

export function coverageDrawing(
  coverage: Coverage,
  grid: Grid,
  schoolName: string,
): Drawing {
  const sections = [
    top(coverage, schoolName),
    areaTable(coverage),
    gradeTable(grid),
    ...standardsTable(coverage),
    gapList(coverage, grid),
    problemList(coverage.problems),
    legend(),
  ];
  return stacked(sections);
}

function stacked(sections: readonly Section[]): Drawing {
  const rows: Line[] = [];
  const wide: Block[] = [];
  const heights: Drawing['heights'][number][] = [];
  for (const {lines, wide: texts} of sections) {
    if (texts) {
      const row = rows.length + texts.from + 1;
      wide.push({row, rows: texts.count, ...FIRST_WIDE});
      wide.push({row, rows: texts.count, ...SECOND_WIDE});
      const shown = lines.slice(texts.from + 1, texts.from + texts.count);
      heights.push({
        row: row + 1,
        rows: shown.length,
        pixels: heightOf(shown),
      });
    }
    rows.push(...lines.map(line => padded(line, WIDTH)), padded([], WIDTH));
  }
  return {
    rows,
    widths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: [],
    wide,
    heights,
  };
}

/** Enough for the longest text of all, since one height goes to all rows of a list in one call. */
function heightOf(lines: readonly Line[]): number {
  const longest = Math.max(...lines.flat().map(({text}) => text.length));
  return Math.max(2, Math.ceil(longest / LINE_LENGTH)) * LINE_PIXELS + 8;
}

function top(coverage: Coverage, schoolName: string): Section {
  const month = isMonth(coverage.month)
    ? monthName(coverage.month)
    : coverage.month;
  const school = schoolName === '' ? '' : ` · ${schoolName}`;
  const {strong, confirmed, delivered, expected} = coverage.cells;
  const detail = (what: string, count: number) =>
    `${what} ${share(count, expected)} (${count} of ${expected})`;
  return {
    lines: [
      [sentence(`Coverage of ${month}${school}`, INK.title)],
      ...headline(coverage).map((words, index) => [
        sentence(words, index === 0 ? {size: 12, bold: true} : {size: 11}),
      ]),
      [
        sentence(
          [
            detail('Strong', strong),
            detail('Confirmed', confirmed),
            detail('Delivered', delivered),
            `Balance of areas ${coverage.balance?.toFixed(2) ?? 'n/a'} (1.00 is even)`,
          ].join(' · '),
          INK.quiet,
        ),
      ],
      ...(coverage.problems.length === 0
        ? []
        : [
            [
              sentence(
                `${counted(coverage.problems.length, 'cell')} to check: see the end of this page.`,
                INK.quiet,
              ),
            ],
          ]),
    ],
  };
}

function legend(): Section {
  return {
    lines: [
      [sentence('How to read this page', INK.section)],
      [
        sentence(
          `${STATE_SIGNS.strong} all covered   ${STATE_SIGNS.thin} partly covered   ${STATE_SIGNS.empty} none covered   ${STATE_SIGNS['not expected']} not expected`,
          INK.quiet,
        ),
      ],
      [
        sentence(
          'A cell is one objective in one area. It is covered when a Planned, Confirmed or Delivered activity names the objective.',
          INK.quiet,
        ),
      ],
      [
        sentence(
          'It is strong when an activity practises the standard or goes further, and its minutes reach the least that Settings ask.',
          INK.quiet,
        ),
      ],
      [
        sentence(
          'Made by Integration Grid: Extensions › Integration Grid › Review coverage makes it anew.',
          INK.quiet,
        ),
      ],
    ],
  };
}
