/** Words of the report's part on what took place. */
import {counted} from './count';

/** "31 of 49 activities are marked delivered." */
export const activities = (delivered: number, all: number) =>
  `${delivered} of ${counted(all, 'activity', 'activities')} ${delivered === 1 || all === 1 ? 'is' : 'are'} marked delivered.`;
export const NO_ACTIVITIES =
  'No activity of this month supports an objective yet.';
export const minutes = (delivered: string, planned: string, share: string) =>
  `${delivered} took place of ${planned} planned: ${share}.`;
export const people = (came: number, expected: number, activities: number) =>
  activities === 0
    ? 'Nobody has entered yet how many people came.'
    : `${counted(came, 'person', 'people')} came where ${expected} ${expected === 1 ? 'was' : 'were'} expected, in the ${activities === 1 ? '1 activity that says' : `${activities} activities that say`} both.`;
export const withoutMinutes = (n: number) =>
  n === 1
    ? '1 delivered activity has no minutes entered yet.'
    : `${n} delivered activities have no minutes entered yet.`;

export const AREAS = 'Planned and delivered, by area';
export const TREND = 'Planned and delivered, month by month';
export const LIST = 'Each activity';
export const MONTH = 'Month';
export const MARKED = 'Marked delivered';
export const PLANNED_MINUTES = 'Planned';
export const DELIVERED_MINUTES = 'Took place';
export const ACTIVITY_PLANNED = 'Minutes planned';
export const ACTIVITY_DELIVERED = 'Minutes that took place';
export const SHARE = 'Of planned';
export const PEOPLE_EXPECTED = 'People expected';
export const CAME = 'People who came';

export const DEFINITIONS = [
  'Planned: sessions × minutes per session of each activity that is planned, confirmed or delivered and supports an objective of the month, counted once.',
  'Took place: the sum of Delivered minutes, as staff entered them. It may be more than planned.',
  'People are compared only where both Expected participants and Attended are entered. They are totals, never names.',
] as const;

export const file = (month: string) => `Delivered ${month}`;
