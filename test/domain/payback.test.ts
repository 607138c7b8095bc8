import {monthOf} from '../../src/domain/month';
import {payback} from '../../src/domain/payback';
import {type TypedRow, read} from '../sheet/school';

const OCTOBER: readonly TypedRow[] = [
  ['A', 'Ms. Alves', '3.OA.A.1'],
  ['B', 'Mr. Lee', '3.oa.1'],
  ['C', 'Mr. Lee', '3.OA'],
  ['D', 'Mr. Lee', '4.NF.1; Vermont 7'],
].map(([id = '', teacher = '', standards = '']) => ({
  Month: 'October',
  Grade: 3,
  Teacher: teacher,
  Standards: standards,
  'Objective ID': id,
}));

const activity = (id: string, row: TypedRow): TypedRow => ({
  Month: 'October',
  Area: 'Family literacy',
  Activity: `Activity ${id}`,
  'Activity ID': id,
  ...row,
});

const back = (
  activities: readonly TypedRow[],
  ids: readonly string[] = ['A'],
  teacher = 'Ms. Alves',
  month = monthOf(2026, 10),
) =>
  payback(
    read({objectives: OCTOBER, activities}).plan,
    {month, ids, teacher},
    () => 20,
  );

test('an activity that names the objective supports it', () => {
  const {objectives} = back([
    activity('x', {
      'Objective IDs': 'A',
      Partner: 'City library',
      When: 'Tuesdays',
    }),
  ]);
  expect(objectives).toEqual([
    {
      id: 'A',
      activities: [
        {
          id: 'x',
          area: 'familyLiteracy',
          activity: 'Activity x',
          partner: 'City library',
          when: 'Tuesdays',
          isLinked: true,
        },
      ],
    },
  ]);
});

test('what is planned for another class at the same standard is named after it, and as such', () => {
  const {objectives} = back([
    activity('near', {'Objective IDs': 'B'}),
    activity('domain', {'Objective IDs': 'C'}),
    activity('other', {'Objective IDs': 'D'}),
    activity('own', {'Objective IDs': 'B, A'}),
  ]);
  expect(
    objectives[0]?.activities.map(({id, isLinked}) => [id, isLinked]),
  ).toEqual([
    ['own', true],
    ['near', false],
    ['domain', false],
  ]);
});

test.each([
  ['an idea', {Status: 'Idea'}],
  ['a cancelled activity', {Status: 'Cancelled'}],
  ['an activity of another month', {Month: 'November'}],
])('%s supports nothing', (_, row) => {
  const {objectives} = back([activity('x', {'Objective IDs': 'A', ...row})]);
  expect(objectives).toEqual([{id: 'A', activities: []}]);
});

test('every objective asked for is answered, also one that is gone', () => {
  const {objectives} = back(
    [activity('x', {'Objective IDs': 'B'})],
    ['Z', 'B'],
  );
  expect(objectives.map(({id, activities}) => [id, activities.length])).toEqual(
    [
      ['Z', 0],
      ['B', 1],
    ],
  );
});

test('last month counts each activity for her class once, in full, with the people expected', () => {
  const {lastMonth} = back(
    [
      activity('x', {
        'Objective IDs': 'B, C',
        Sessions: 2,
        'Minutes per session': 45,
      }),
      activity('y', {'Objective IDs': 'D, A', 'Minutes per session': 30}),
      activity('z', {'Objective IDs': 'A', 'Minutes per session': 500}),
      activity('idea', {'Objective IDs': 'B', Status: 'Idea'}),
    ],
    [],
    'mr.  lee',
    monthOf(2026, 11),
  );
  expect(lastMonth).toEqual({
    month: '2026-10',
    activities: 2,
    minutes: 120,
    participants: 40,
  });
});

test('a class without objectives last month is told nothing of it', () => {
  const september = back([], [], 'Ms. Alves', monthOf(2026, 12));
  expect(september.lastMonth).toBeNull();
});

test('a class that nobody supported last month is told so in figures', () => {
  const {lastMonth} = back([], [], 'Ms. Alves', monthOf(2026, 11));
  expect(lastMonth).toEqual({
    month: '2026-10',
    activities: 0,
    minutes: 0,
    participants: 0,
  });
});

test('an activity without an id of its own brings no people along', () => {
  const september = {Month: 'September', Grade: 3, Teacher: 'Ms. Alves'};
  const {plan} = read({
    objectives: [...OCTOBER, {...september, 'Objective ID': 'BEFORE'}],
    activities: [
      activity('', {
        Month: 'September',
        'Objective IDs': 'BEFORE',
        Sessions: 1,
        'Minutes per session': 30,
      }),
    ],
  });
  const asked = {month: monthOf(2026, 10), ids: ['A'], teacher: 'Ms. Alves'};
  expect(payback(plan, asked, () => 20).lastMonth).toEqual({
    month: '2026-09',
    activities: 1,
    minutes: 30,
    participants: 0,
  });
});
