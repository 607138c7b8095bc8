/** Words of the Problems screen. */
import type {CheckedProblem, Repair} from '../../contract/problems';
import type {Problem} from '../../domain/problem';
import {counted, listed} from '../../domain/count';

export const TITLE = 'Check the workbook';
export const NONE = 'Everything in this file could be read. Nothing to mend.';
export const SHOW = 'Show in sheet';
export const SHOWING = 'Looking…';
export const SHOWN = 'Selected in the sheet.';
export const NOT_SHOWN = 'That cell is not there any more.';
export const WHOLE_FILE = 'The whole file';
export const AGAIN = 'Check again';
export const FIXING = 'Fixing…';
export const FILTER = 'Show';
export const STOPS = 'Not understood';
export const LOOK = 'Worth a look';
export const NONE_OF_THESE = 'None of these.';
export const SEVERAL = 'Fix several at once';
export const NO_DANGER =
  'Each button changes what it shows and nothing else. Nothing is changed in a teacher’s own words.';

export type Filter = 'all' | 'fixable' | 'problem' | 'notice';

const isOf: {
  readonly [filter in Filter]: (problem: CheckedProblem) => boolean;
} = {
  all: () => true,
  fixable: ({repair}) => repair !== null,
  problem: ({severity}) => severity === 'problem',
  notice: ({severity}) => severity === 'notice',
};

export function filtered(
  problems: readonly CheckedProblem[],
  filter: Filter,
): readonly CheckedProblem[] {
  return problems.filter(isOf[filter]);
}

/** What the filter offers: "All (12)". */
export function filters(
  problems: readonly CheckedProblem[],
): readonly {readonly value: Filter; readonly label: string}[] {
  const labels: {readonly [filter in Filter]: string} = {
    all: 'All',
    fixable: 'Can be fixed here',
    problem: STOPS,
    notice: LOOK,
  };
  return Object.entries(labels).map(([key, label]) => {
    const value = key as Filter;
    return {value, label: `${label} (${filtered(problems, value).length})`};
  });
}

/** "2 entries not understood and 1 worth a look." */
export function summary(problems: readonly Problem[]): string {
  const hard = problems.filter(({severity}) => severity === 'problem').length;
  const soft = problems.length - hard;
  const parts = [
    hard > 0 ? `${counted(hard, 'entry', 'entries')} not understood` : '',
    soft > 0 ? `${soft} worth a look` : '',
  ].filter(Boolean);
  return `${listed(parts)}. What is sound in a row still counts.`;
}

/** "Checked: 3 found." */
export const checked = (problems: readonly Problem[]) =>
  problems.length === 0
    ? 'Checked: nothing is odd.'
    : `Checked: ${problems.length} found.`;

/** "Objectives, row 5, Month". */
export function where({sheet, row, column}: Problem): string {
  return [sheet ?? WHOLE_FILE, row === null ? '' : `row ${row}`, column ?? '']
    .filter(Boolean)
    .join(', ');
}

/** "“Comfirmed” becomes “Confirmed”"; of what is no cell, what is done. */
export function becomes({kind, before, after}: Repair): string {
  if (kind === 'tab') return after;
  if (kind === 'missingColumns') return `Adds ${typed(after)}`;
  return `${quoted(before)} becomes ${quoted(after)}`;
}

const NOTHING = 'a blank cell';
const LONGEST = 120;

function quoted(text: string): string {
  if (text === '') return NOTHING;
  return text === 'a new id' ? text : typed(text);
}

/** What stands there in quotes: enough to know it by, with blanks that can't be seen shown. */
export function typed(text: string): string {
  const plain = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `“${visible(plain)}”`;
}

function visible(text: string): string {
  return text
    .replace(/^ +| +$| {2,}/g, blanks => '␣'.repeat(blanks.length))
    .replace(
      /[\u00a0\u00ad\u1680\u2000-\u200f\u205f\u2060\u202f\u3000\ufeff\t]/g,
      '␣',
    );
}

export const more = (left: number, step: number) =>
  left > step
    ? `Show ${step} more of ${left}`
    : left === 1
      ? 'Show the last one'
      : `Show the last ${left}`;

export const sectionTitle = (title: string, n: number) => `${title} (${n})`;

/** Of several problems of one kind: "Status in Activities: 5". */
export function groupTitle(
  {sheet, column}: Problem,
  problems: readonly Problem[],
): string {
  const place = [column, sheet ?? WHOLE_FILE].filter(each => each !== null);
  return `${place.join(' in ')}: ${problems.length}`;
}

export const fixAll = (n: number) => `Fix these ${n}`;

export const lineOf = ({row}: Problem, repair: Repair) =>
  `Row ${row ?? ''}: ${becomes(repair)}`;
