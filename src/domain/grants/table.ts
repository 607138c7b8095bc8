/** The activities of a grant report as a table: for the Grants tab and for a file. */
import {AREA_TITLES} from '../area';
import {monthName} from '../month';
import {formatHours} from './hours';
import type {GrantActivity, Grants} from './grants';

export const NO_TYPE = 'None of the list by itself';

const COLUMNS: readonly (readonly [
  header: string,
  text: (activity: GrantActivity) => string,
])[] = [
  ['Month', ({month}) => monthName(month)],
  ['Area', ({area}) => AREA_TITLES[area]],
  ['Pillar', ({pillar}) => pillar],
  ['21st CCLC activity type', ({type}) => type ?? NO_TYPE],
  ['Activity', ({activity}) => activity],
  ['Partner', ({partner}) => partner],
  ['Status', ({status}) => status],
  ['Hours planned', ({plannedMinutes}) => formatHours(plannedMinutes)],
  [
    'Hours delivered',
    ({deliveredMinutes}) =>
      deliveredMinutes === null ? '' : formatHours(deliveredMinutes),
  ],
  ['Expected participants', ({participants}) => String(participants ?? '')],
  ['Attended', ({attended}) => String(attended ?? '')],
  ['Why this activity, for which objective', ({why}) => why],
  ['Activity ID', ({id}) => id ?? ''],
];

/** The headers, then a row for each activity. */
export function grantTable({
  activities,
}: Pick<Grants, 'activities'>): readonly (readonly string[])[] {
  return [
    COLUMNS.map(([header]) => header),
    ...activities.map(activity => COLUMNS.map(([, text]) => text(activity))),
  ];
}
