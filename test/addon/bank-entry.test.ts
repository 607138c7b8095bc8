/** What the Activity bank keeps of a school's own activity, and why it is refused. */
import {fillIn} from './suggested';
import {type Shipped, activity, copied, schoolInOctober} from './shipped';

const REFUSED =
  'This activity has no name or no area yet, so nobody would find it in the bank. Give it both, then add it.';

/** A library night for objectives of several grades and codes. */
const night = copied(() => {
  const {school, ids} = schoolInOctober();
  fillIn(school, 'Objectives', 2, {
    Grade: '4, K',
    Standards: '3.OA.A.1, RL.3.2',
  });
  fillIn(school, 'Objectives', 3, {
    Grade: '4, PK',
    Standards: 'RL.3.2; 3.ZZ.9',
  });
  const {id} = school.run('saveActivity', activity({objectiveIds: ids}));
  return {school, ids, id};
});

/** The bank's last row, under its headers. */
function kept(school: Shipped, activityId: string) {
  const {id} = school.run('addToBank', {operation: 'keep', activityId});
  return school.records('Activity bank').find(row => row['Bank ID'] === id)!;
}

test('grades come from the youngest, codes each once, and what nobody wrote stays blank', () => {
  const {school, id} = night();
  expect(kept(school, id)).toEqual({
    Area: 'Family literacy',
    Activity: 'Library night',
    Grades: 'PK, K, 4',
    Standards: '3.OA.A.1, RL.3.2',
    Description: '',
    Materials: '',
    'What families do': '',
    Sessions: '',
    'Minutes per session': '',
    Partner: '',
    'Why it supports': '',
    'Times used': '1',
    'Bank ID': expect.stringMatching(/^BNK-/),
  });
});

test('of several activities the one that is meant is kept', () => {
  const {school} = night();
  const {id} = school.run('saveActivity', {
    ...activity({activity: 'Story hour', partner: 'Zoo', sessions: 2}),
    operation: 'second',
  });
  expect(kept(school, id)).toMatchObject({
    Activity: 'Story hour',
    Partner: 'Zoo',
    Sessions: '2',
  });
});

test('an activity for no objective suits every grade and standard', () => {
  const {school} = schoolInOctober();
  const {id} = school.run('saveActivity', activity({sessions: 3}));
  fillIn(school, 'Objectives', 3, {'Objective ID': ''});
  expect(kept(school, id)).toMatchObject({
    Grades: '',
    Standards: '',
    Sessions: '3',
    'Minutes per session': '',
  });
});

test('how often it was used is counted over all months, in its own area', () => {
  const {school, id} = night();
  const again = (operation: string, part: object) =>
    school.run('saveActivity', {...activity({}), operation, ...part});
  again('one', {month: '2026-12', activity: 'library NIGHT'});
  again('two', {area: 'healthWellness'});
  again('three', {status: 'Cancelled'});
  expect(kept(school, id)['Times used']).toBe('2');
});

test.each([
  [{Activity: ''}, REFUSED],
  [{Area: ''}, REFUSED],
  [{Area: 'Nowhere'}, REFUSED],
  [
    {'Activity ID': 'ACT-OTHER1'},
    'is no longer in Activities: somebody removed it. Nothing was added to the bank.',
  ],
])('with %j it is refused, and the bank stays as it is', (cells, sentence) => {
  const {school, id} = night();
  fillIn(school, 'Activities', 2, cells as never);
  const before = school.texts('Activity bank');
  expect(() =>
    school.run('addToBank', {operation: 'keep', activityId: id}),
  ).toThrow(sentence);
  expect(school.texts('Activity bank')).toEqual(before);
});
