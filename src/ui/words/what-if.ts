/** Words of the what-if: changes that are tried out, and what they would do. */
import {formatMinutes} from '../../domain/minutes';
import {counted} from './count';

export const INTRO =
  'Try out changes of this month’s plan. Nothing is saved: the sheet stays as it is.';
export const KINDS = {
  dropPartner: 'Drop a partner',
  moveMinutes: 'Move minutes',
  addActivity: 'Add an activity',
  confirmAll: 'Confirm all that is planned',
} as const;
export const CHANGE = 'What would change';
export const TRY = 'Try it';
export const PARTNER = 'Partner';
export const NO_PARTNER = 'None';
export const FROM = 'From';
export const TO = 'To';
export const MINUTES = 'Minutes';
export const WHAT = 'What is done';
export const AREA = 'Area';
export const FOR = 'For';
export const allOf = (grade: string, n: number) =>
  `${grade}: all ${n} objectives`;
export const ALIGNMENT = 'How near it comes';
export const CHOOSE = 'Choose one';
export const MISSING = 'Fill in every field first.';
export const SAME = 'Choose two different activities.';
export const A_NUMBER = 'Minutes are a whole number from 1.';
export const onlySoMany = (minutes: number) =>
  `The first activity has only ${formatMinutes(minutes)}.`;

export const TRIED = 'Tried out, one after the other';
export const NONE_YET = 'Nothing tried out yet.';
export const START_OVER = 'Start over';
export const TAKE_BACK = 'Take back';

export const dropped = (partner: string) => `Without ${partner}`;
export const moved = (minutes: number, from: string, to: string) =>
  `${formatMinutes(minutes)} from “${from}” to “${to}”`;
export const added = (activity: string, area: string, objectives: number) =>
  `“${activity}” in ${area} for ${counted(objectives, 'objective')}`;

export const RESULT = 'Before and after';
export const FIGURE = 'Figure';
export const BEFORE = 'Before';
export const AFTER = 'After';
export const DIFFERENCE = 'Change';
export const BALANCE = 'Balance';
export const AREAS_USED = 'Areas used';
export const BY_AREA = 'Covered cells by area';
export const BY_PARTNER = 'What partners carry';
export const TOTAL_MINUTES = 'Minutes';

export const opened = (n: number) => `${counted(n, 'cell')} would become empty`;
export const closed = (n: number) => `${counted(n, 'cell')} would be covered`;
export const NO_CELLS = 'No cell would become empty or be covered.';

/** "Coverage would go from 61 % to 58 %, balance from 0.83 to 0.81." */
export const sentence = (
  from: string,
  to: string,
  balanceFrom: string,
  balanceTo: string,
) =>
  `Coverage would go from ${from} to ${to}, balance from ${balanceFrom} to ${balanceTo}.`;

/** "Confirmed coverage would go from 30 % to 61 %." */
export const confirmed = (from: string, to: string) =>
  `Confirmed coverage would go from ${from} to ${to}.`;

export const DEFINITIONS = [
  'Drop a partner: as if nothing had been planned with them.',
  'Move minutes: one activity gets shorter, another longer; at most what the first has.',
  'Add an activity: as if it were planned for these objectives.',
  'Confirm all: each planned activity counts as confirmed; ideas stay ideas.',
] as const;

export const file = (month: string) => `What if ${month}`;
