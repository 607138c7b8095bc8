/** What the school measures: loading it, taking over a list, and noting down readings. */
import type {
  AdoptResults,
  ResultListPreview,
  ResultsView,
  SaveReading,
} from '../contract/results';
import {resultList} from '../data/result-list';
import {formatDate} from '../domain/calendar-date';
import {chain} from '../domain/results/chain';
import {childInResults} from '../domain/results/child-in-results';
import {
  type Indicator,
  indicatorKey,
  type NewIndicator,
} from '../domain/results/indicator';
import type {Problem} from '../domain/problem';
import {listedIndicators} from '../domain/results/result-list';
import {headerOf} from '../sheet/column';
import {RESULTS} from '../sheet/reference-tabs';
import {readResults} from '../sheet/results-reader';
import * as saving from '../sheet/results-save';
import {readTable, textAt} from '../sheet/table';
import {UserError} from '../sheet/user-error';
import {openWorkbook, readTab} from '../sheet/workbook';
import {checked} from './arguments/check';
import * as takes from './arguments/results';
import {csvRows} from './csv-rows';
import {person} from './person';
import {type School, readSchool} from './school';

export function loadResults(): ResultsView {
  return resultsView(readSchool());
}

function resultsView({workbook, plan, tables}: School): ResultsView {
  const {indicators, problems} = saving.resultsOf(workbook);
  const today = formatDate(workbook.today);
  const {activities} = tables;
  const typed = new Map(
    activities.rows.map(row => [
      row.row,
      textAt(activities, row, 'indicators'),
    ]),
  );
  const known = new Set(indicators.map(({name}) => indicatorKey(name)));
  return {
    ...chain(plan, indicators, typed, today),
    today,
    schoolName: plan.settings.schoolName,
    problems: [...readTab(workbook, RESULTS).problems, ...problems],
    offered: listedIndicators(resultList()).filter(
      ({name}) => !known.has(indicatorKey(name)),
    ),
  };
}

export function saveReading(argument: SaveReading): {
  results: ResultsView;
} {
  const request = checked(takes.saveReading, argument);
  const workbook = openWorkbook();
  saving.saveReading(workbook, request, person());
  return {results: resultsView(readSchool(workbook))};
}

/** As many characters as a hundred indicators take. */
const LONGEST_LIST = 400_000;

export function adoptResults(argument: AdoptResults): {
  adopted: number;
  warnings: string[];
  results: ResultsView;
} {
  const request = checked(takes.adoptResults, argument, LONGEST_LIST);
  const workbook = openWorkbook();
  saving.adoptIndicators(workbook, request, person());
  return {
    adopted: request.indicators.length,
    warnings: request.indicators.flatMap(warningsFor),
    results: resultsView(readSchool(workbook)),
  };
}

function warningsFor({
  name,
  result,
  siteResult,
  source,
  unit,
}: NewIndicator): readonly string[] {
  const found = childInResults(
    [name, result, siteResult, source, unit].join('\n'),
  );
  return found === null
    ? []
    : [
        `${name} seems to hold ${found}. A planner is no place for what is about one child: please take it out.`,
      ];
}

/** With the headings of our tab, wherever titles may stand above them. */
export function previewResults(argument: {text: string}): ResultListPreview {
  const {text} = checked(
    takes.previewResults,
    argument,
    takes.LONGEST_RESULT_LIST + 1000,
  );
  const rows = csvRows(text);
  if ('refusal' in rows) throw new UserError(rows.refusal);
  const lines = rows.map(({cells}) => cells);
  const start = lines.findIndex(
    cells => readTable(RESULTS, [cells]).indexes.indicator >= 0,
  );
  if (start < 0)
    throw new UserError(
      'No line has the heading Indicator. Use the headings of the tab Results: Result, Site result, Indicator, Source, Unit, Baseline, Target.',
    );
  const {spreadsheet, today} = openWorkbook();
  const [headings = []] = lines.slice(start);
  const {indicators, problems} = readResults(
    readTable(RESULTS, lines.slice(start)),
    spreadsheet.getSpreadsheetLocale(),
    formatDate(today),
  );
  return {
    indicators: indicators.map(withoutReadings),
    problems: [
      ...notRead(headings),
      ...problems.filter(({column}) => !isOfReading(column)),
    ].map(problem => ({...problem, row: problem.row && problem.row + start})),
  };
}

const isOfReading = (header: string | null) =>
  header === headerOf(RESULTS, 'date') ||
  header === headerOf(RESULTS, 'reading');

/** Headings of a list that are none of ours. */
function notRead(headings: readonly string[]): readonly Problem[] {
  const {indexes} = readTable(RESULTS, [headings]);
  const ours = new Set(Object.values(indexes));
  return headings.flatMap((heading, index) =>
    heading.trim() === '' || ours.has(index)
      ? []
      : [
          {
            sheet: RESULTS.tab,
            row: 1,
            column: heading,
            value: heading,
            severity: 'notice',
            message: 'This column is not read.',
            fix: 'If it is one of Result, Site result, Source, Unit, Baseline or Target, give it that heading, and look at the list again.',
          },
        ],
  );
}

/** Those of a list are others' own. */
function withoutReadings(indicator: Indicator): NewIndicator {
  const {name, result, siteResult, source, unit, baseline, target} = indicator;
  return {name, result, siteResult, source, unit, baseline, target};
}
