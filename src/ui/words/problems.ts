/** Words of the Problems screen. */
import type {Problem} from '../../domain/problem';
import {counted, listed} from '../../domain/count';

export const TITLE = 'Check the workbook';
export const NONE = 'Everything in this file could be read. Nothing to mend.';
export const SHOW = 'Show';
export const SHOWING = 'Looking…';
export const SHOWN = 'Selected in the sheet.';
export const NOT_SHOWN = 'That cell is not there any more.';
export const WHOLE_FILE = 'The whole file';
export const AGAIN = 'Check again';
export const NOTICE = 'Worth a look';
export const PROBLEM = 'Not understood';
export const CHECKING = 'Checking…';

/** "2 entries were not understood and 1 is worth a look." */
export function summary(problems: readonly Problem[]): string {
  const hard = problems.filter(({severity}) => severity === 'problem').length;
  const soft = problems.length - hard;
  const parts = [
    hard > 0 ? `${counted(hard, 'entry', 'entries')} not understood` : '',
    soft > 0 ? `${soft} worth a look` : '',
  ].filter(Boolean);
  return `${listed(parts)}. What is sound in a row still counts.`;
}

/** "Row 5, Month: “Octember”". */
export function where({row, column, value}: Problem): string {
  const place = [row === null ? '' : `Row ${row}`, column ?? '']
    .filter(Boolean)
    .join(', ');
  const shown = value ? `“${value}”` : '';
  return [place, shown].filter(Boolean).join(': ');
}

export const tabTitle = (sheet: string | null, n: number) =>
  `${sheet ?? WHOLE_FILE} (${n})`;
