/** Names that activities give under Indicators and Results have not. */
import type {Problem} from '../domain/problem';
import {type Indicator, indicatorKey} from '../domain/results/indicator';
import {indicatorNames} from '../domain/results/indicator-names';
import type {KeyOf} from './column';
import {cellProblem, quoted} from './reading';
import {ACTIVITIES} from './schema';
import {type Table, textAt} from './table';

/** None where Results have no indicator at all: then the words are nobody's names. */
export function indicatorNotices(
  table: Table<KeyOf<typeof ACTIVITIES>>,
  indicators: readonly Indicator[],
): readonly Problem[] {
  const known = new Set(indicators.map(({name}) => indicatorKey(name)));
  if (known.size === 0) return [];
  const isKnown = (key: string) => known.has(key);
  return table.rows.flatMap(row =>
    indicatorNames(textAt(table, row, 'indicators'), isKnown)
      .filter(name => !isKnown(indicatorKey(name)))
      .map(name =>
        cellProblem(ACTIVITIES, row.row, 'indicators', {
          severity: 'notice',
          message: `${quoted(name)} is no indicator of the tab Results, so the activity is not counted for it.`,
          fix: 'Write it as it stands there, or add it there.',
          value: name,
        }),
      ),
  );
}
