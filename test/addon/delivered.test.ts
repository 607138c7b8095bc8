/** Marking activities as delivered, several at once. */
import type {ActivityRow} from '../../src/contract/rows';
import type {DeliveredActivity, NewActivity} from '../../src/contract/saves';
import {ACTIVITIES} from '../../src/sheet/schema';
import {type Shipped, copied, schoolInOctober} from './shipped';

const NAMES = Array.from({length: 12}, (_, index) => `Evening ${index + 1}`);

/** A school with twelve planned evenings in October. */
const evenings = copied(() => {
  const {school} = schoolInOctober();
  const {ids} = school.run('saveActivities', {
    operation: 'evenings',
    activities: NAMES.map((activity, index): NewActivity => ({
      month: '2026-10',
      area: 'familyLiteracy',
      activity,
      sessions: 2,
      minutesPerSession: 30,
      status: index % 2 ? 'Confirmed' : 'Planned',
    })),
  });
  return {school, ids};
});

const rowsOf = (school: Shipped) =>
  school.run('loadMonth', {month: '2026-10'}).activities;

const went = (
  {id, status, deliveredMinutes, attended}: ActivityRow,
  minutes: number | null,
  came: number | null,
): DeliveredActivity => ({
  id,
  base: {status, deliveredMinutes, attended},
  deliveredMinutes: minutes,
  attended: came,
});

const told = (row: ActivityRow | undefined) =>
  row && [row.status, row.deliveredMinutes, row.attended];

const column = (key: string) =>
  ACTIVITIES.columns.findIndex(each => each.key === key) + 1;

test('each gets its own minutes and number of people, in one save, and one undo takes them all back', () => {
  const {school, ids} = evenings();
  const before = rowsOf(school);
  const {view, ...saved} = school.run('saveDelivered', {
    operation: 'delivered',
    activities: [
      went(before[0]!, 60, 14),
      went(before[1]!, 45, null),
      went(before[4]!, null, 9),
    ],
  });
  expect(saved.ids).toEqual([ids[0], ids[1], ids[4]]);
  expect(view.month).toBe('2026-10');
  expect([0, 1, 2, 4].map(index => told(view.activities[index]))).toEqual([
    ['Delivered', 60, 14],
    ['Delivered', 45, null],
    ['Planned', null, null],
    ['Delivered', null, 9],
  ]);
  expect(school.run('loadChanges')[0]?.what).toBe(
    'Changed 3 activities, October 2026.',
  );
  expect(school.run('undo', {}).view.activities).toEqual(before);
});

test('the month of what was marked is shown, whichever month it is', () => {
  const {school} = schoolInOctober();
  const {ids} = school.run('saveActivities', {
    operation: 'early',
    activities: [
      {month: '2025-04', area: 'familyLiteracy', activity: 'Morning'},
      {month: '2025-03', area: 'familyLiteracy', activity: 'Evening'},
    ],
  });
  const {view} = school.run('saveDelivered', {
    operation: 'delivered',
    activities: [{id: ids[1]!, base: {}, deliveredMinutes: 60, attended: 9}],
  });
  expect(view.month).toBe('2025-03');
});

test('rows apart from each other leave those between them as they are', () => {
  const {school} = evenings();
  const top =
    school.texts('Activities').findIndex(row => row.includes(NAMES[0]!)) + 1;
  school.typeUnseen('Activities', top + 1, column('deliveredMinutes'), '=20*3');
  school.typeUnseen('Activities', top + 3, column('attended'), 'about ten');
  school.typeUnseen('Activities', top + 5, column('status'), 'perhaps');
  school.typeUnseen('Activities', top + 7, column('attended'), '7');
  const before = rowsOf(school);
  const formula = () =>
    school.workbook.toData().sheets.find(({name}) => name === 'Activities')
      ?.rows[top]?.[column('deliveredMinutes') - 1];
  const typed = formula();
  expect(typed).toMatchObject({formula: '=20*3'});
  const texts = school.texts('Activities');
  const odd = before.filter((_, index) => index % 2 === 0);
  school.run('saveDelivered', {
    operation: 'delivered',
    activities: odd.map((row, index) => went(row, 10 * index, index)),
  });
  const after = school.texts('Activities');
  const changed = after.flatMap((row, index) =>
    JSON.stringify(row) === JSON.stringify(texts[index]) ? [] : [index + 1],
  );
  expect(changed).toEqual(odd.map((_, index) => top + 2 * index));
  expect(formula()).toEqual(typed);
  expect(
    rowsOf(school)
      .map(told)
      .filter((_, index) => index % 2 === 0),
  ).toEqual(odd.map((_, index) => ['Delivered', 10 * index, index]));
  school.run('undo', {});
  expect(school.texts('Activities')).toEqual(texts);
});

test('where somebody changed one of them meanwhile, none is marked', () => {
  const {school} = evenings();
  const before = rowsOf(school);
  school.run('saveActivity', {
    operation: 'cancelled',
    id: before[3]!.id,
    month: '2026-10',
    area: 'familyLiteracy',
    activity: before[3]!.activity,
    status: 'Cancelled',
  });
  expect(() =>
    school.run('saveDelivered', {
      operation: 'delivered',
      activities: [went(before[2]!, 60, 5), went(before[3]!, 60, 5)],
    }),
  ).toThrow('Status says "Cancelled" now; you saw "Confirmed"');
  expect(told(rowsOf(school)[2])).toEqual(['Planned', null, null]);
});

test('sent twice it is done once', () => {
  const {school} = evenings();
  const argument = {
    operation: 'delivered',
    activities: rowsOf(school)
      .slice(0, 2)
      .map(row => went(row, 60, 5)),
  };
  const {ids} = school.run('saveDelivered', argument);
  expect(school.run('saveDelivered', argument).ids).toEqual(ids);
  expect(school.run('loadChanges').filter(({mine}) => mine)).toHaveLength(3);
});

test('numbers that went wrong can be put right', () => {
  const {school} = evenings();
  const [first] = rowsOf(school);
  school.run('saveDelivered', {
    operation: 'delivered-1',
    activities: [went(first!, 600, 5)],
  });
  const [again] = rowsOf(school);
  const {view} = school.run('saveDelivered', {
    operation: 'delivered-2',
    activities: [went(again!, 60, null)],
  });
  expect(told(view.activities[0])).toEqual(['Delivered', 60, null]);
});

const AN_ACTIVITY = {
  id: 'ACT-AAAAAA',
  base: {},
  deliveredMinutes: null,
  attended: null,
};

test.each([
  ['none', [], 'a list with at least one activity'],
  [
    'the same one twice',
    [AN_ACTIVITY, AN_ACTIVITY],
    'names each activity once',
  ],
  ['half a person', [{...AN_ACTIVITY, attended: 0.5}], 'a whole number from 0'],
  [
    'minutes below 0',
    [{...AN_ACTIVITY, deliveredMinutes: -5}],
    'a whole number',
  ],
  ['one that is not there', [AN_ACTIVITY], 'is no longer in Activities'],
])('%s is refused', (_, activities, sentence) => {
  const {school} = evenings();
  const texts = school.texts('Activities');
  expect(() =>
    school.run('saveDelivered', {operation: 'delivered', activities}),
  ).toThrow(sentence);
  expect(school.texts('Activities')).toEqual(texts);
});
