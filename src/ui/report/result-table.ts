/** Results as a table for a file, and as lines of text. */
import type {ResultsView} from '../../contract/results';
import {dotted, sentences} from '../words/joined';
import * as words from '../words/report-results';
import * as resultWords from '../words/results';
import type {Table} from './table';

/** A line an indicator. */
export function resultTable({indicators, from, to}: ResultsView): Table {
  return {
    title: words.fileTitle(from, to),
    columns: words.COLUMNS,
    rows: indicators.map(
      ({
        result,
        siteResult,
        name,
        source,
        unit,
        baseline,
        target,
        latest,
        share,
        standing,
        activities,
        standards,
      }) => [
        name,
        result,
        siteResult,
        source,
        unit,
        baseline,
        target,
        latest?.date ?? '',
        latest?.value ?? null,
        share === null ? null : Math.round(share * 100),
        resultWords.STANDINGS[standing],
        activities.count,
        activities.delivered,
        standards.map(({code}) => code).join(', '),
      ],
    ),
  };
}

export function resultLines(view: ResultsView): readonly string[] {
  const idle = view.indicators.filter(({activities}) => activities.count === 0);
  return [
    words.intro(view.from, view.to),
    '',
    ...view.indicators.map(
      ({name, latest, standing, baseline, target, unit, activities}) =>
        `${name}: ${dotted(
          latest === null ? '' : resultWords.latest(latest.date, latest.value),
          resultWords.STANDINGS[standing],
          resultWords.way(baseline, target, unit),
          resultWords.activities(activities.count),
        )}`,
    ),
    '',
    sentences(words.without(view.without.count), [
      idle.length > 0 ? words.idle(idle.map(({name}) => name)) : '',
    ]),
  ];
}
