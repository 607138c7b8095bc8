/** An activity that is planned already, used for one more objective. */
import {alsoUsed} from '../../src/ui/also-used';
import {activityRow, blankActivity} from '../../src/ui/activity-values';

const ROW = {
  ...activityRow(
    blankActivity('familyLiteracy', ['OBJ-1'], {partner: '', lead: ''}),
    '2026-11',
  ),
  id: 'ACT-1',
  activity: 'Library night',
};

test('only its objectives change, and whoever changed the row meanwhile is asked', () => {
  expect(alsoUsed({...ROW, status: 'Confirmed'}, 'OBJ-2')).toEqual({
    id: 'ACT-1',
    base: {
      month: '2026-11',
      area: 'familyLiteracy',
      activity: 'Library night',
      objectiveIds: ['OBJ-1'],
      status: 'Confirmed',
    },
    month: '2026-11',
    area: 'familyLiteracy',
    activity: 'Library night',
    objectiveIds: ['OBJ-1', 'OBJ-2'],
    status: 'Confirmed',
  });
});

test('a mere idea is planned with it, so that the gap is closed', () => {
  expect(alsoUsed({...ROW, status: 'Idea'}, 'OBJ-2').status).toBe('Planned');
});
