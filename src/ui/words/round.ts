/** Words of the month's round: where a month stands, what is late, what comes next. */
import type {RoundView} from '../../contract/month';
import {missingGrades} from '../missing-classes';
import {counted} from './count';
import {dayWords, monthName, monthTitle} from './date';
import {gradeWords} from './round-state';

export const INTRO =
  'Everybody sees here where the month stands. A step locks nothing: objectives and activities can always be changed.';
export const STEPS = 'Where it stands';
export const NOW = 'now';
export const LATE = 'What is missing';
export const NOTHING_LATE = 'Nothing is missing.';
export const missingObjectives = (n: number) =>
  `No objectives yet from ${counted(n, 'class', 'classes')}`;
export const gaps = (n: number) =>
  `${counted(n, 'expected cell')} without an activity`;
export const SEE_GAPS = 'See them';
export const unconfirmed = (n: number) =>
  `${counted(n, 'planned activity', 'planned activities')} not confirmed`;
export const showMore = (n: number) => `Show ${n} more`;

export const LAST_DAY = 'Last day for objectives';
export const LAST_DAY_HINT = 'Blank where there is none.';
export const WRONG_DAY = 'Write a day that exists, or leave it blank.';
export const SAVE_DAY = 'Set the day';
export const OTHER_STATE = 'Set another step';
export const STATE = 'Step';
export const SAVE_STATE = 'Set the step';
export const SAVING = 'Saving…';

export const REMINDER = 'A reminder to send';
export const REMINDER_HINT =
  'Copy it into an email or a chat. The planner sends nothing.';
export const COPIED = 'Copied. Paste it where your colleagues read it.';
export const NOT_COPIED =
  'This browser does not let a page copy. Select the text and copy it.';

export const PUBLISHING = 'Publishing…';
export const PUBLISH_AGAIN = 'Publish again';
export const PUBLISH_HINT =
  'Publishing keeps the grid as it is today in a protected tab of its own.';
export const published = (month: string, tab: string) =>
  `${monthName(month)} is published. The tab ${tab} keeps it as it is today.`;
export const publishedBefore = (month: string, tab: string) =>
  `Nothing of ${monthName(month)} has changed: the tab ${tab} stays its record.`;
export const LEFT_OUT =
  'What somebody changed by hand in the tab Grid is not in it. Change it in the planner, then publish again.';
export const saved = (month: string, standing: string) =>
  `${monthName(month)}: ${standing}.`;
export const NEW_YEAR = 'Start a new school year';

/** What a coordinator pastes into an email to the teachers. */
export function reminder(month: string, round: RoundView): string {
  const {until, daysLeft, late} = round;
  const name = monthTitle(month);
  const due =
    until === null
      ? `We are collecting the learning objectives for ${name}.`
      : daysLeft !== null && daysLeft < 0
        ? `The learning objectives for ${name} were due on ${dayWords(until)}.`
        : `The learning objectives for ${name} are due by ${dayWords(until)}.`;
  return [
    'Dear colleagues,',
    '',
    due,
    ...(late.objectives.length === 0
      ? []
      : [
          'Still missing:',
          ...missingGrades(late.objectives).map(
            each => `- ${gradeWords(each)}`,
          ),
        ]),
    '',
    'Open our planning sheet and choose Extensions › Integration Grid › Plan this month, then Add objectives. It takes about two minutes.',
    '',
    'Thank you!',
  ].join('\n');
}
