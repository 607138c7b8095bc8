/** The Coverage tab's lists: gaps, worst first, activities of no objective, and cells to check. */
import {AREA_TITLES} from '../../domain/area';
import type {Gap, MonthCoverage} from '../../domain/coverage';
import type {Grid} from '../../domain/grid';
import type {Problem} from '../../domain/problem';
import {STATE_SIGNS} from '../../domain/state-sign';
import {
  type MonthActivity,
  orphansOf,
} from '../../domain/report/month-activity';
import {clipped} from './clipped';
import {type Line, type Section, headerLine, name} from './page-section';
import {INK, drawn, sentence} from './drawing';
import {EMPTY} from './grid-cell';
import {gapClass} from './headline';

/** More would bury what stands below; the Grid tab and the sidebar show every one. */
const MOST_LISTED = 150;

export function gapList(
  {gaps, cells}: MonthCoverage,
  grid: Pick<Grid, 'rows'>,
): Section {
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
  return [
    name(gapClass(gap)),
    drawn(AREA_TITLES[gap.area], INK.empty),
    drawn(clipped(objective)),
    drawn(''),
    drawn(''),
    drawn(clipped(gap.reason)),
  ];
}

/** Activities that count and support no objective of the month; none where there are none. */
export function orphanList(
  activities: readonly MonthActivity[],
): readonly Section[] {
  const orphans = orphansOf(activities);
  if (orphans.length === 0) return [];
  const shown = orphans.slice(0, MOST_LISTED);
  return [
    {
      lines: [
        [sentence('Linked to no objective', INK.section)],
        headerLine(['Activity', 'Area', 'What', '', '', 'What to do', '', '']),
        ...shown.map(orphanLine),
        ...andMore(orphans.length, 'The Activities tab has them all.'),
      ],
      wide: {from: 1, count: shown.length + 1},
    },
  ];
}

function orphanLine({id, area, activity, partner}: MonthActivity): Line {
  return [
    name(id ?? 'no ID of its own'),
    drawn(area === null ? '' : AREA_TITLES[area]),
    drawn(clipped([activity, partner].filter(Boolean).join(' · '))),
    drawn(''),
    drawn(''),
    drawn(
      'Name an objective of this month in Objective IDs: until then it covers nothing.',
    ),
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
        name(placeOf(problem)),
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
  return rest > 0
    ? [[name(`And ${rest} more`), drawn(''), sentence(where, INK.quiet)]]
    : [];
}

/** `Activities, row 12, Minutes per session`. */
function placeOf({sheet, row, column}: Problem): string {
  return [sheet ?? 'Workbook', ...(row === null ? [] : [`row ${row}`]), column]
    .filter(part => part !== null)
    .join(', ');
}
