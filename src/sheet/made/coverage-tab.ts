/** The Coverage tab: the principal's page, readable without the add-on and printable on letter portrait. */
import type {ReportView} from '../../contract/report';
import {AREAS} from '../../domain/area';
import {counted} from '../../domain/count';
import type {MonthCoverage} from '../../domain/coverage';
import {isMonth, monthName} from '../../domain/month';
import type {Problem} from '../../domain/problem';
import {STATE_SIGNS} from '../../domain/state-sign';
import {clipped} from './clipped';
import {deliveredTable} from './coverage-delivered';
import {fairnessTable} from './coverage-fairness';
import {gapList, orphanList, problemList} from './coverage-lists';
import {partnerTable, teacherTable} from './coverage-people';
import {type Line, type Section, isOver, note} from './page-section';
import {standardsTable} from './coverage-standards';
import {areaTable, gradeTable, monthTable} from './coverage-tables';
import {CHANGE_SIGNS, tileLines} from './coverage-tiles';
import {type Drawing, INK, sentence} from './drawing';
import {headline} from './headline';
import {stacked} from './stacked';

/** The first is wide enough for an area's title, the others for a short word. */
const WIDTHS = [160, ...AREAS.map(() => 96), 96];

/** Where the charts stand: always at the same row, so that one that was moved stays where it was put. */
const CHARTS = {
  row: 11,
  height: 273,
  places: [
    {column: 1, width: 440},
    {column: 5, width: 384},
  ],
};
/** Rows of the usual height that the charts cover. */
const CHART_ROWS = 13;

/** @param problems of the whole workbook */
export function coverageDrawing(
  report: ReportView,
  problems: readonly Problem[],
): Drawing {
  const {coverage, grid} = report.view;
  return stacked(
    [
      {lines: [...top(report, problems), ...chartRoom()]},
      areaTable(coverage),
      monthTable(report),
      gradeTable(grid),
      teacherTable(report.teachers),
      deliveredTable(report.delivered),
      fairnessTable(report.fairness),
      partnerTable(report.partners),
      ...standardsTable(coverage),
      gapList(coverage, grid),
      ...orphanList(report.activities),
      problemList(problems),
      legend(),
    ],
    {widths: WIDTHS, charts: CHARTS},
  );
}

/** Ten lines, whatever there is to say. */
function top(
  report: ReportView,
  problems: readonly Problem[],
): readonly Line[] {
  const {view, schoolName, before, trend, today} = report;
  const {coverage} = view;
  const [first, ...others] = headline(coverage, before);
  const last = others[others.length - 1] ?? '';
  const month = isMonth(coverage.month)
    ? monthName(coverage.month)
    : coverage.month;
  return [
    [
      sentence(
        clipped(
          [`Coverage of ${month}`, schoolName].filter(Boolean).join(' · '),
        ),
        INK.title,
      ),
    ],
    [sentence(first ?? '', {size: 12, bold: true})],
    [sentence(others.slice(0, -1).join(' '), {size: 11})],
    [sentence(last, {size: 11, bold: true})],
    note(atTheEnd(coverage, problems)),
    // This month is always the last.
    ...tileLines(
      trend[trend.length - 1]!,
      before,
      isOver(coverage.month, today),
    ),
    [],
  ];
}

/** What the lists at the end of the page hold. */
function atTheEnd(
  {gaps, orphans}: MonthCoverage,
  problems: readonly Problem[],
): string {
  const held = [
    gaps.length === 0 ? '' : `${counted(gaps.length, 'gap')}, worst first`,
    orphans.length === 0
      ? ''
      : `${counted(orphans.length, 'activity', 'activities')} linked to no objective`,
    problems.length === 0 ? '' : `${counted(problems.length, 'cell')} to check`,
  ].filter(Boolean);
  return held.length === 0
    ? ''
    : `At the end of this page: ${held.join('; ')}.`;
}

const chartRoom = (): readonly Line[] =>
  Array.from({length: CHART_ROWS}, () => []);

function legend(): Section {
  return {
    lines: [
      [sentence('How to read this page', INK.section)],
      note(
        `${STATE_SIGNS.strong} all covered   ${STATE_SIGNS.thin} partly covered   ${STATE_SIGNS.empty} none covered   ${STATE_SIGNS['not expected']} not expected   ${CHANGE_SIGNS.more} more than in the month named   ${CHANGE_SIGNS.less} less   ${CHANGE_SIGNS.same} the same`,
      ),
      note(
        'A cell is one objective in one area. It is covered when a Planned, Confirmed or Delivered activity names the objective.',
      ),
      note(
        'It is strong when an activity practises the standard or goes further, and its minutes reach the least that Settings ask; else it is thin.',
      ),
      note(
        'Balance is how evenly the minutes spread over the six areas, 1.00 at most. An activity gives each of its objectives an equal part of its minutes.',
      ),
      note(
        'Every figure is defined, with an example, in docs/figures.md of Integration Grid.',
      ),
      note(
        'Made by Integration Grid: Extensions › Integration Grid › Review coverage makes it anew.',
      ),
    ],
  };
}
