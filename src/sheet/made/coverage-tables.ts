/** The Coverage tab's tables by area, by month, and by grade and area. */
import type {ReportView} from '../../contract/report';
import {AREAS, AREA_TITLES} from '../../domain/area';
import {counted} from '../../domain/count';
import type {MonthCoverage} from '../../domain/coverage';
import {gradeTitle} from '../../domain/grade-words';
import type {Grid} from '../../domain/grid';
import type {MonthFigures} from '../../domain/report/month-figures';
import {
  type Section,
  centered,
  isOver,
  name,
  shortMonth,
  stateOf,
  table,
  whole,
} from './page-section';
import {shown} from './coverage-tiles';
import {drawn, figure} from './drawing';
import {gradeTally} from './grade-tally';
import {share} from './headline';

/** Dark, middle and light, so that print without colour tells them apart. */
const STATE_COLORS = ['#1f6b3b', '#e0a32e', '#d8dcde'];
const LINE_COLORS = ['#12343b', '#2e8b57', '#b3541e'];

/** One is the headers, one a line of its own. */
const TITLE_LINES = 1;

export function areaTable({areas, cells}: MonthCoverage): Section {
  const lines = areas.map(({area, expected, covered, strong, minutes}) => {
    const state = stateOf(covered, expected);
    return [
      name(AREA_TITLES[area]),
      figure(strong),
      figure(covered - strong),
      figure(expected - covered),
      centered(`${covered} of ${expected}`),
      centered(share(covered, expected)),
      centered(whole(minutes)),
      drawn(state.words, state.look),
    ];
  });
  const {covered, expected, strong} = cells;
  const all = [
    strong,
    covered - strong,
    expected - covered,
    `${covered} of ${expected}`,
    share(covered, expected),
    whole(areas.reduce((sum, {minutes}) => sum + minutes, 0)),
  ].map(text => centered(text, {bold: true}));
  return {
    ...table(
      'By area: expected cells and their state',
      [
        'Area',
        'Strong',
        'Thin',
        'Empty',
        'Covered',
        'Share',
        'Minutes planned',
        'State',
      ],
      [...lines, [name('All areas'), ...all]],
    ),
    chart: {
      kind: 'stacked bars',
      title: 'Expected cells by area',
      colors: STATE_COLORS,
      from: TITLE_LINES,
      count: lines.length + 1,
      columns: 4,
    },
  };
}

/**
 * From the first month of the school year to this one.
 *
 * What was delivered of a month that is not over would look like a fall.
 */
export function monthTable({
  trend,
  today,
}: Pick<ReportView, 'trend' | 'today'>): Section {
  const lines = trend.map(
    ({month, covered, strong, delivered, expected, ...rest}) => [
      // No longer, or the chart would cut off its months.
      name(shortMonth(month).slice(0, 3)),
      figure(percent(covered, expected)),
      figure(percent(strong, expected)),
      figure(isOver(month, today) ? percent(delivered, expected) : null),
      centered(`${covered} of ${expected}`),
      centered(balanceText(rest)),
      centered(whole(rest.minutes)),
      centered(whole(rest.deliveredMinutes)),
    ],
  );
  return {
    ...table(
      'By month: percent of expected cells; delivered once the month is over',
      [
        'Month',
        'Covered %',
        'Strong %',
        'Delivered %',
        'Covered',
        'Balance',
        'Minutes planned',
        'Minutes delivered',
      ],
      lines,
    ),
    chart: {
      kind: 'lines',
      title: 'Coverage by month, %',
      colors: LINE_COLORS,
      most: 100,
      from: TITLE_LINES,
      count: lines.length + 1,
      columns: 4,
    },
  };
}

/** `0.56, 3 areas`: never without how many it is over. */
function balanceText({
  balance,
  areasUsed,
}: Pick<MonthFigures, 'balance' | 'areasUsed'>): string {
  return balance === null
    ? shown(balance)
    : `${shown(balance)}, ${counted(areasUsed, 'area')}`;
}

/** The digits of `share`, so that 299 of 300 are not drawn as all. */
function percent(count: number, expected: number): number | null {
  return expected === 0 ? null : parseInt(share(count, expected), 10);
}

export function gradeTable(grid: Pick<Grid, 'rows'>): Section {
  return table(
    'By grade and area: covered / expected',
    ['Grade', ...AREAS.map(area => AREA_TITLES[area]), 'All areas'],
    gradeTally(grid).map(({grade, areas, all}) => [
      name(gradeTitle(grade)),
      ...[...AREAS.map(area => areas[area]), all].map(({covered, expected}) => {
        const {words, look} = stateOf(covered, expected);
        return centered(
          expected === 0 ? words : `${words} ${covered}/${expected}`,
          look,
        );
      }),
    ]),
    'No grade has objectives this month.',
  );
}
