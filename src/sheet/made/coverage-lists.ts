/** The Coverage tab's lists: gaps, worst first, and cells to check. */
import {AREA_TITLES} from '../../domain/area';
import type {Coverage, Gap} from '../../domain/coverage';
import type {Grid} from '../../domain/grid';
import type {Problem} from '../../domain/problem';
import {STATE_SIGNS} from '../../domain/state-sign';
import {type Line, type Section, headerLine} from './coverage-section';
import {INK, drawn, sentence} from './drawing';
import {EMPTY} from './grid-cell';

const LONGEST_TEXT = 230;

/** More would bury what stands below; the Grid tab and the sidebar show every one. */
const MOST_LISTED = 150;

export function gapList({gaps, cells}: Coverage, grid: Grid): Section {
  const title = [sentence('What to do first: gaps, worst first', INK.section)];
  if (gaps.length === 0)
    return {
      lines: [
        title,
        [
          sentence(
            cells.expected === 0
              ? 'Nothing is expected this month.'
              : `${STATE_SIGNS.strong} No gaps: every expected cell has an activity.`,
            INK.quiet,
          ),
        ],
      ],
    };
  const words = new Map(grid.rows.map(row => [row.objectiveId, row]));
  const shown = gaps.slice(0, MOST_LISTED);
  return {
    lines: [
      title,
      headerLine([
        'Grade and teacher',
        'Area',
        'Objective',
        '',
        '',
        'Why it stands here',
        '',
        '',
      ]),
      ...shown.map(gap =>
        gapLine(gap, objectiveWords(words.get(gap.objectiveId))),
      ),
      ...andMore(gaps.length, `The Grid tab shows each as “${EMPTY}”.`),
    ],
    wide: {from: 1, count: shown.length + 1},
  };
}

function objectiveWords(row: Grid['rows'][number] | undefined): string {
  if (row === undefined) return '';
  return [row.standards.join(', '), row.objective].filter(Boolean).join(': ');
}

function gapLine(gap: Gap, objective: string): Line {
  const grades =
    gap.grades.length === 0
      ? 'Grade unknown'
      : `Grade ${gap.grades.join(', ')}`;
  return [
    drawn([grades, gap.teacher].filter(Boolean).join(' · '), {bold: true}),
    drawn(AREA_TITLES[gap.area], INK.empty),
    drawn(clipped(objective)),
    drawn(''),
    drawn(''),
    drawn(clipped(gap.reason)),
  ];
}

export function problemList(problems: readonly Problem[]): Section {
  const title = [sentence('Cells to check', INK.section)];
  if (problems.length === 0)
    return {
      lines: [
        title,
        [
          sentence(
            `${STATE_SIGNS.strong} Everything in the workbook could be read.`,
            INK.quiet,
          ),
        ],
      ],
    };
  const shown = problems.slice(0, MOST_LISTED);
  return {
    lines: [
      title,
      headerLine([
        'Where',
        'Value',
        'What is odd',
        '',
        '',
        'What to do',
        '',
        '',
      ]),
      ...shown.map(problem => [
        drawn(placeOf(problem), {bold: true}),
        drawn(clipped(problem.value ?? '')),
        drawn(
          clipped(problem.message),
          problem.severity === 'problem' ? INK.empty : INK.thin,
        ),
        drawn(''),
        drawn(''),
        drawn(clipped(problem.fix)),
      ]),
      ...andMore(problems.length, 'Check the workbook lists them all.'),
    ],
    wide: {from: 1, count: shown.length + 1},
  };
}

function andMore(count: number, where: string): readonly Line[] {
  const rest = count - MOST_LISTED;
  return rest > 0 ? [[sentence(`And ${rest} more. ${where}`, INK.quiet)]] : [];
}

/** `Activities, row 12, Minutes per session`. */
function placeOf({sheet, row, column}: Problem): string {
  return [sheet ?? 'Workbook', ...(row === null ? [] : [`row ${row}`]), column]
    .filter(part => part !== null)
    .join(', ');
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_TEXT
    ? line
    : `${line.slice(0, LONGEST_TEXT - 1)}…`;
}
