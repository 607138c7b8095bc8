/** The sample school's results, and which of its activities are to move them. */
import {sampleResults} from '../../data/sample-results';
import type {CalendarDate} from '../../domain/calendar-date';
import {type Month, addMonths, numberOf, yearOf} from '../../domain/month';
import {formatIndicators} from '../../domain/results/indicator-names';
import type {Record} from '../../sheet/made/records';

/** A row for each indicator, with a row for each of its readings below. */
export function resultRecords(current: Month): readonly Record[] {
  return lines().flatMap(([result, siteResult, indicator, ...rest]) => {
    const [source, unit, baseline, target, readings = ''] = rest;
    return [
      {
        result: result!,
        siteResult: siteResult!,
        indicator: indicator!,
        source: source!,
        unit: unit!,
        baseline: Number(baseline),
        target: Number(target),
      },
      ...readings.split('; ').map(each => {
        const [months, figure] = each.split(' ').map(Number);
        return {
          indicator: indicator!,
          date: firstDay(addMonths(current, months!)),
          reading: figure!,
        };
      }),
    ];
  });
}

/** What an activity of this title has under Indicators. */
export function indicatorsOf(title: string): string {
  return formatIndicators(
    lines()
      .filter(line => line[8]?.split('; ').includes(title))
      .map(line => line[2]!),
  );
}

const lines = () =>
  sampleResults()
    .split('\n')
    .map(line => line.split('|'));

function firstDay(month: Month): CalendarDate {
  return {year: yearOf(month), month: numberOf(month), day: 1};
}
