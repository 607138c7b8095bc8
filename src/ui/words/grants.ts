/** Words of the screen for grants. */
import {formatHours} from '../../domain/grants/hours';
import {counted} from './count';
import {dotted} from './joined';

export const TITLE = 'For grants';
export const INTRO =
  'Your plan in the words of federal programs: the four pillars of community schools, the activity types of 21st CCLC, hours, and why each activity.';
export const FROM = 'From';
export const TO = 'To';
export const WRONG_ORDER = 'The last month comes before the first.';
export const PILLARS = 'By pillar of a community school';
export const TYPES = 'By activity type of 21st CCLC';
export const NO_TYPE = 'None of the list by itself';
export const WRITE = 'Write the Grants tab';
export const WRITING = 'Writing…';
export const WRITTEN = 'The Grants tab is written.';
export const SAVE = 'Save as CSV';
export const CHECK =
  'Where an area belongs is a start: an application says what each activity really was. Check the types against your state’s 21APR guide.';
export const NOTHING = 'No activity is planned in these months.';

export const saved = (name: string) => `Saved as ${name}.`;
export const tooLong = (most: number) => `Choose at most ${most} months.`;
/** "3 activities · 12 h planned · 4 h delivered". */
export const hours = (activities: number, planned: number, done: number) =>
  dotted(
    counted(activities, 'activity', 'activities'),
    `${formatHours(planned)} h planned`,
    `${formatHours(done)} h delivered`,
  );
export const missing = (n: number) =>
  `${counted(n, 'delivered activity has', 'delivered activities have')} no minutes yet, so the hours delivered are too low.`;
export const withoutArea = (n: number) =>
  `${counted(n, 'activity of these months has', 'activities of these months have')} no area that can be read, so none of those hours are counted.`;
export const together = (
  teachers: number,
  objectives: number,
  partners: number,
) =>
  `${counted(teachers, 'teacher')} named ${counted(objectives, 'objective')}, and ${counted(partners, 'partner')} took part.`;
