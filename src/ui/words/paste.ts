/** Words of pasting a list. */
import {counted} from '../../domain/count';

export const OPEN = 'Paste a list';
export const LIST = 'Your list';
export const LIST_HINT =
  'A line an objective, as in a pacing guide. Codes are found wherever they stand.';
export const CODES = 'Codes';
export const OBJECTIVE = 'Objective';

export const add = (n: number) =>
  n === 0 ? 'Add to the form' : `Add ${counted(n, 'objective')} to the form`;
export const found = (n: number, coded: number) =>
  `${counted(n, 'objective')}, ${coded} with a code. Change or take out what does not fit.`;
export const line = (n: number) => `Line ${n}`;
export const remove = (n: number) => `Take line ${n} out`;
export const added = (n: number) =>
  `${counted(n, 'objective')} ${n === 1 ? 'is' : 'are'} in the form now, and not saved yet.`;
