import {activityFlags} from '../../src/domain/activity-flags';
import {monthOf} from '../../src/domain/month';
import {type TypedRow, read} from '../sheet/school';

const flags = (row: TypedRow) =>
  activityFlags(
    read({
      partners: [
        {Partner: 'YMCA', 'Agreement end': '2026-06-30'},
        {Partner: 'City library', 'Next review': '2026-10-20'},
        {Partner: 'Health center', 'Agreement end': '2026-10-15'},
      ],
      lockedDates: [
        {
          'Start date': '2026-10-12',
          What: 'professional development',
          'Locked by': 'Ms. Rivera',
        },
      ],
      activities: [
        {
          Month: '2026-10',
          Area: 'Family literacy',
          Activity: 'Library night',
          'Activity ID': 'ACT-AAAAAA',
          ...row,
        },
      ],
    }).plan,
    monthOf(2026, 10),
    '2026-10-14',
  );

const LOCKED = 'Oct 12 is locked for professional development: ask Ms. Rivera.';
const ENDED = 'The agreement with YMCA ended on Jun 30, 2026.';

test.each<[TypedRow, string]>([
  [{'Start date': '2026-10-12'}, LOCKED],
  [{'Start date': '2026-10-12', Status: 'Idea'}, LOCKED],
  [{'End date': '2026-10-12'}, LOCKED],
  [{Partner: ' ymca'}, ENDED],
  [{'Start date': '2026-10-12', Partner: 'YMCA'}, `${LOCKED} ${ENDED}`],
  [
    {Partner: 'Health center', 'Start date': '2026-10-16'},
    'The agreement with Health center ends on Oct 15, 2026.',
  ],
])('an activity with %j is flagged', (row, message) => {
  expect(flags(row)).toEqual([{activityId: 'ACT-AAAAAA', message}]);
});

test.each<TypedRow>([
  {},
  {'Start date': '2026-10-13'},
  {'Start date': '2026-10-12', Status: 'Cancelled'},
  {'Start date': '2026-10-12', Status: 'Delivered'},
  {'Start date': '2026-10-12', Month: '2026-11'},
  {'Start date': '2026-10-12', 'Activity ID': ''},
  {Partner: 'City library'},
  {Partner: 'Health center', 'Start date': '2026-10-15'},
  {Partner: 'Somebody else'},
])('an activity with %j is not', row => {
  expect(flags(row)).toEqual([]);
});
