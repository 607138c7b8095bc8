/** Words of the heat-grid: what its squares say, and why a cell is as it is. */
import type {GroupedBy} from '../report/heat';
import {formatMinutes} from '../../domain/minutes';
import type {Alignment} from '../../domain/alignment';
import {counted} from './count';

export const TITLE = 'Where the plan is thin';
export const HINT = 'Press a square to see what is in it and why.';
export const ROWS = 'Rows are';
export const GROUPS: {readonly [by in GroupedBy]: string} = {
  grade: 'grades',
  teacher: 'teachers, A to Z',
  subject: 'subjects',
  objective: 'objectives',
};
export const UNKNOWN: {readonly [by in GroupedBy]: string} = {
  grade: 'Grade unclear',
  teacher: 'No teacher named',
  subject: 'No subject named',
  objective: 'No words yet',
};
export const WHOLE = 'All of them';
export const NONE_FIT = 'No objective fits what you chose.';

/** In a square, beside its number: never colour alone. */
export const SQUARES = {
  all: 'all covered',
  most: 'mostly covered',
  some: 'partly covered',
  none: 'none covered',
  nothing: 'not expected',
} as const;

export const rowCount = (objectives: number) =>
  counted(objectives, 'objective');

/** "Shown: 24 objectives, 31 of 40 expected cells covered, 12 strong." */
export const shown = (
  objectives: number,
  {
    covered,
    expected,
    strong,
  }: {covered: number; expected: number; strong: number},
) =>
  `Shown: ${counted(objectives, 'objective')}, ${covered} of ${counted(expected, 'expected cell')} covered, ${strong} strong.`;

export const NARROWED =
  'Only activities of this status and partner are counted here; the figures above are of the whole month.';

export const EMPTY = 'Nothing is planned here yet.';
export const NOT_EXPECTED = 'The Expected areas tab does not ask for it.';
export const ON_TOPIC =
  'Thin: what is planned is on the same topic only; nobody practices the skill itself yet.';
export const tooShort = (minutes: number, least: number) =>
  `Thin: ${formatMinutes(minutes)} reach it, and ${formatMinutes(least)} are the least for this area.`;
export const STRONG = 'Strong: it is practiced, and for long enough.';

export const ALIGNMENTS: {readonly [alignment in Alignment]: string} = {
  1: 'same topic',
  2: 'practices the skill',
  3: 'all that the standard asks',
};
