/** Words of the results in the report. */
import {formatFigure} from '../../domain/figure';
import type {ChainActivities, ChainIndicator} from '../../domain/results/chain';
import {formatMinutes} from '../../domain/minutes';
import {counted, listed} from './count';
import {monthTitle} from './date';
import {activities, reading, STANDINGS} from './results';

/** How many names a sentence can hold. */
const NAMED = 8;

export const intro = (from: string, to: string) =>
  `What the school measures, and the activities of ${monthTitle(from)} to ${monthTitle(to)} that are to move it. An activity in the same year as a better figure is no proof that it made it better.`;
export const fileTitle = (from: string, to: string) =>
  `Results ${from} to ${to}`;
export const COLUMNS = [
  'Indicator',
  'Result',
  'Site result',
  'Source',
  'Unit',
  'Baseline',
  'Target',
  'Date of the latest reading',
  'Latest reading',
  'Percent of the way',
  'Standing',
  'Activities',
  'Delivered',
  'Standards',
];
export const STANDARDS = 'Standards that they lead to:';
export const SHOW_CHAIN = 'Activities, objectives and standards';
export const SHOW_THEM = 'Show them';
export const NO_NAME = 'Without a name';
export const NO_OBJECTIVE = 'It supports no objective of its month.';
export const LOOSE_ENDS = 'Loose ends';
export const ALL_SERVED = 'Every indicator has an activity.';
export const NOT_IN_RESULTS = 'Named by activities, but not in Results:';
export const DEFINITIONS = [
  'The way from baseline to target that is behind us: (latest reading − baseline) ÷ (target − baseline).',
  'Counted are activities that are Planned, Confirmed or Delivered and name the indicator.',
];

/** ", 3 delivered, 12 h planned". */
export const share = ({delivered, minutes}: ChainActivities) =>
  `${delivered > 0 ? `, ${delivered} delivered` : ''}${minutes > 0 ? `, ${formatMinutes(minutes)} planned` : ''}`;

/** "3.OA.A.1 (4), RL.3.2 (1) and 6 more". */
export const standards = (all: ChainIndicator['standards']) =>
  shortList(
    all.map(({code, activities: count}) => `${code} (${count})`),
    more => `${more} more`,
  );

export const andMore = (n: number) => `And ${n} more.`;
export const idle = (names: readonly string[]) =>
  `No activity names ${shortList(names, more => counted(more, 'other indicator'))}.`;
export const without = (n: number) =>
  n === 0
    ? 'Every activity names an indicator.'
    : `${activities(n)} ${n === 1 ? 'names' : 'name'} no indicator.`;

export const chartLabel = ({
  name,
  readings,
  target,
  standing,
}: ChainIndicator) =>
  `${name}: ${readings.map(({date, value}) => reading(date, value)).join('; ')}. ${target === null ? '' : `Target ${formatFigure(target)}. `}${STANDINGS[standing]}.`;

function shortList(
  names: readonly string[],
  others: (n: number) => string,
): string {
  const rest = names.length - NAMED;
  return listed([
    ...names.slice(0, NAMED),
    ...(rest > 0 ? [others(rest)] : []),
  ]);
}
