import type {ActivityRow} from '../../src/contract/rows';
import {
  activityFaults,
  activityRequest,
  activityRow,
  activityValues,
  blankActivity,
  copiedActivity,
  proposedActivity,
} from '../../src/ui/activity-values';

const ROW: ActivityRow = {
  id: 'ACT-AAAAAA',
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Library night',
  objectiveIds: ['OBJ-AAAAAA'],
  why: 'Families read the same book',
  alignment: 2,
  partner: 'Library',
  lead: 'Ms. Reis',
  when: 'Wednesdays',
  startDate: '2026-10-07',
  endDate: '2026-10-28',
  sessions: 4,
  minutesPerSession: 45,
  participants: 20,
  status: 'Delivered',
  deliveredMinutes: 180,
  attended: 17,
  indicators: 'Attendance rate',
  notes: 'Room 12',
};

const BLANK = blankActivity('healthWellness', ['OBJ-AAAAAA'], {});

test('a row opened and left alone is sent back as it was', () => {
  expect(activityRow(activityValues(ROW), '2026-10')).toEqual(ROW);
});

test('an edited row is sent with its id and with what was seen', () => {
  const values = {...activityValues(ROW), sessions: '5'};
  const request = activityRequest(values, '2026-10', 'one');
  expect(request).toMatchObject({
    operation: 'one',
    id: 'ACT-AAAAAA',
    base: ROW,
    sessions: 5,
  });
});

test('a new activity has neither id nor base', () => {
  const request = activityRequest(
    {...BLANK, activity: ' Dental check '},
    '2026-11',
    'one',
  );
  expect(request).toMatchObject({month: '2026-11', activity: 'Dental check'});
  expect('id' in request || 'base' in request).toBe(false);
});

test('a copy is planned afresh: without dates, objectives and attendance', () => {
  expect(activityRow(copiedActivity(ROW), '2026-11')).toEqual({
    ...ROW,
    id: '',
    month: '2026-11',
    objectiveIds: [],
    startDate: null,
    endDate: null,
    status: 'Planned',
    deliveredMinutes: null,
    attended: null,
  });
});

test('partner and lead are kept from the last activity', () => {
  expect(
    blankActivity('healthWellness', [], {partner: 'Clinic', lead: 'Mr. Lee'}),
  ).toMatchObject({partner: 'Clinic', lead: 'Mr. Lee', activity: ''});
});

test('each fault is beside its field', () => {
  const faults = activityFaults({
    ...BLANK,
    startDate: '2026-10-14',
    endDate: '2026-10-07',
    sessions: 'many',
    minutesPerSession: 'long',
  });
  expect(Object.keys(faults).sort()).toEqual([
    'activity',
    'endDate',
    'minutesPerSession',
    'sessions',
  ]);
});

test('nothing but a name is needed', () => {
  expect(activityFaults({...BLANK, activity: 'Dental check'})).toEqual({});
});

test('a suggestion that is changed first begins with all that it proposes', () => {
  const values = proposedActivity({
    month: '2026-10',
    area: 'familyLiteracy',
    activity: 'Library night',
    objectiveIds: ['OBJ-AAAAAA', 'OBJ-BBBBBB'],
    why: 'Families read fables',
    alignment: 2,
    partner: 'Library',
    startDate: '2026-10-07',
    endDate: null,
    sessions: 4,
    minutesPerSession: 45,
    status: 'Planned',
  });
  expect(activityRow(values, '2026-10')).toEqual({
    ...activityRow(BLANK, '2026-10'),
    area: 'familyLiteracy',
    activity: 'Library night',
    objectiveIds: ['OBJ-AAAAAA', 'OBJ-BBBBBB'],
    why: 'Families read fables',
    alignment: 2,
    partner: 'Library',
    startDate: '2026-10-07',
    sessions: 4,
    minutesPerSession: 45,
  });
});

test('a suggestion that says nothing more leaves the rest of the form as it begins', () => {
  const values = proposedActivity({
    month: '2026-10',
    area: 'familyLiteracy',
    activity: 'Library night',
  });
  expect(values).toEqual({
    ...blankActivity('familyLiteracy', [], {}),
    activity: 'Library night',
    alignment: '1',
  });
  expect(values).toMatchObject({why: '', when: '', startDate: '', endDate: ''});
});

test('a row without days has none in the form', () => {
  const values = activityValues({...ROW, startDate: null, endDate: null});
  expect([values.startDate, values.endDate]).toEqual(['', '']);
});

test('a suggestion stands in the form with all that it says', () => {
  expect(activityRow(proposedActivity(ROW), '2026-10')).toEqual({
    ...ROW,
    id: '',
    status: 'Planned',
    deliveredMinutes: null,
    attended: null,
    notes: '',
  });
});
