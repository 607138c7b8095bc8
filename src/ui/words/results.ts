/** Words of results: what is measured, its readings, and taking over a list. */
import type {Standing} from '../../domain/results/progress';
import {formatFigure} from '../../domain/figure';
import {counted} from './count';
import {dayWords} from './date';
import {dotted} from './joined';

export const TITLE = 'Results';
export const INTRO =
  'What should get better, and by which figure you will see it. Write totals of many, never of one child.';
export const NONE =
  'The tab Results has no indicator yet. Take over your district’s list, or ours, and adapt it.';
export const NOT_THERE = 'The tab Results has this indicator no more.';
export const WITHOUT_RESULT = 'Without a result';
export const TAKE_OVER = 'Take over a list';
export const FOR_GRANTS = 'For grants';
export const NOTE = 'Note a reading';
export const DATE = 'Day';
export const FIGURE = 'Figure';
export const WRONG_FIGURE = 'Write a number such as 62 or 62.5.';
export const WRONG_DAY = 'Choose the day of the reading.';
export const SAVE = 'Save reading';
export const SAVING = 'Saving…';
export const CHANGE = 'Change';
export const TAKE_AWAY = 'Take away';
export const TAKE_AWAY_QUESTION = 'Take this reading away?';
export const READINGS = 'Readings';
export const ACTIVITIES = 'Activities';
export const UNKNOWN = 'Activities name what Results have not';

export const day = (date: string) => `${dayWords(date)}, ${date.slice(0, 4)}`;

export const reading = (date: string, value: number) =>
  `${day(date)}: ${formatFigure(value)}`;

/** "From 38 to 50 · % meeting expectations"; only what is written. */
export const way = (
  baseline: number | null,
  target: number | null,
  unit: string,
) =>
  dotted(
    baseline === null ? '' : `from ${formatFigure(baseline)}`,
    target === null ? 'no target yet' : `target ${formatFigure(target)}`,
    unit,
  );

export const latest = (date: string, value: number) =>
  `Now ${formatFigure(value)} (${day(date)})`;

export const STANDINGS: {readonly [standing in Standing]: string} = {
  reached: 'Target reached',
  nearer: 'Nearer to the target',
  unchanged: 'As at the start',
  further: 'Further from the target',
  unclear: 'No baseline or target to compare with',
  'no way': 'Baseline and target are the same, so there is no way to measure',
  'no reading': 'No reading yet',
};

/** "60 % of the way". */
export const wayBehind = (share: number) =>
  `${Math.round(share * 100)} % of the way`;

export const activities = (count: number) =>
  count === 0
    ? 'No activity names it'
    : counted(count, 'activity', 'activities');

export const saved = (indicator: string) => `Noted for ${indicator}.`;
export const takenAway = (indicator: string) =>
  `The reading of ${indicator} was taken away.`;
export const problems = (n: number) =>
  `${counted(n, 'cell')} of results to look at`;
/** "Attendence rate (2 activities): did you mean Attendance rate?" */
export const unknownName = (name: string, n: number, meant: string | null) =>
  `${name} (${activities(n)})${meant === null ? '' : `: did you mean ${meant}?`}`;

export const LIST_TITLE = 'Take over a list';
export const LIST_INTRO =
  'Tick what your school measures, and adapt it. All of it can be changed in the tab Results later.';
export const FROM = 'Where from';
export const OURS = 'The list of this planner';
export const DISTRICTS = 'Our district’s list';
export const FILE = 'Choose a file';
export const FILE_HINT =
  'CSV with the headings of the tab Results: Result, Site result, Indicator, Source, Unit, Baseline, Target.';
export const PASTE = 'Or paste the rows here, with their headings';
export const LOOK = 'Look at the list';
export const LOOKING = 'Reading the list…';
export const NOTHING_OFFERED = 'You have all of this list already.';
export const SITE_RESULT = 'What it means at your school';
export const BASELINE = 'Baseline';
export const TARGET = 'Target';
export const ADDING = 'Adding…';
export const add = (n: number) =>
  n === 0 ? 'Add indicators' : `Add ${counted(n, 'indicator')}`;
export const added = (n: number) =>
  `${counted(n, 'indicator')} added to the tab Results.`;
export const had = (n: number) =>
  `${counted(n, 'indicator')} of the list you have already.`;
