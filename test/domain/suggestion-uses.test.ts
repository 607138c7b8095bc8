/** Which rows of a plan are uses of an idea, which stand in its way, and how the reason tells it. */
import {commonCore} from '../../src/data/common-core';
import type {BankActivity} from '../../src/domain/bank';
import {tagReader} from '../../src/domain/bank-tag';
import {catalogueOf} from '../../src/domain/catalogue';
import type {Grade} from '../../src/domain/grade';
import {monthOf} from '../../src/domain/month';
import {ideas, twinOf} from '../../src/domain/suggestion';
import {ranked} from '../../src/domain/suggestion-rank';
import {reasonWords} from '../../src/domain/suggestion-reason';
import {type TypedRow, read} from '../sheet/school';

const tagFor = tagReader(catalogueOf(commonCore()));

const GAP: TypedRow = {
  Month: '2026-11',
  Grade: '3',
  Teacher: 'Rivera',
  Subject: 'Math',
  Standards: '3.OA.A.1',
  Objective: 'Equal groups',
  'Objective ID': 'OBJ-GAP',
};

const drums = (fields: TypedRow): TypedRow => ({
  Month: '2026-10',
  Area: 'Family literacy',
  Activity: 'Drums',
  Status: 'Delivered',
  ...fields,
});

function banked(codes: string, grades: readonly Grade[]): BankActivity {
  return {
    row: 2,
    id: 'BNK-1',
    area: 'familyLiteracy',
    activity: 'Drums',
    grades,
    tags: codes === '' ? [] : [tagFor(codes)!],
    description: '',
    materials: '',
    families: '',
    sessions: 2,
    minutesPerSession: 60,
    partner: '',
    why: '',
  };
}

interface School {
  readonly gap?: TypedRow;
  readonly objectives?: readonly TypedRow[];
  readonly activities?: readonly TypedRow[];
  readonly bank?: readonly BankActivity[];
}

function found({gap = {}, objectives = [], ...school}: School) {
  const {plan} = read({
    objectives: [{...GAP, ...gap}, ...objectives],
    activities: school.activities ?? [],
  });
  const [wanted] = plan.objectives;
  return {
    wanted: wanted!,
    all: ideas(plan, school.bank ?? [], wanted!, 'familyLiteracy'),
  };
}

test.each([
  ['another month', {Month: '2026-12'}],
  ['another area', {Month: '2026-11', Area: 'Family engagement'}],
])('what the objective has in %s is offered still', (_, fields) => {
  const activities = [
    drums({...fields, 'Objective IDs': 'OBJ-GAP', 'Activity ID': 'ACT-1'}),
  ];
  const {all} = found({bank: [banked('', [])], activities});
  expect(all).toMatchObject([{activity: 'Drums', onPlan: null}]);
});

test('a later month’s row does not put an idea on this month’s plan', () => {
  const activities = [drums({Month: '2026-12'})];
  const {all} = found({bank: [banked('', [])], activities});
  expect(all[0]!.isOnPlan).toBe(false);
});

test.each([
  ['of another area', {Area: 'Family engagement'}],
  ['of no area', {Area: ''}],
  ['of no month', {Month: ''}],
  ['without a name', {Activity: ''}],
])('a row %s is no use of an idea', (_, fields) => {
  expect(found({activities: [drums(fields)]}).all).toEqual([]);
});

test('a use was for the objectives of its own month alone', () => {
  const {all} = found({
    objectives: [
      {...GAP, Month: '2026-10', 'Objective ID': 'OBJ-1'},
      {...GAP, Month: '2026-09', 'Objective ID': 'OBJ-2'},
    ],
    activities: [drums({'Objective IDs': 'OBJ-1, OBJ-2, OBJ-GONE'})],
  });
  expect(all[0]!.uses[0]!.objectives.map(({id}) => id)).toEqual(['OBJ-1']);
});

test('the first of two rows is the twin of the second, where one objective is in both', () => {
  const {plan} = read({
    activities: [
      drums({'Activity ID': 'ACT-1', 'Objective IDs': 'OBJ-1, OBJ-2'}),
      drums({'Activity ID': 'ACT-2', 'Objective IDs': 'OBJ-2, OBJ-3'}),
    ],
  });
  expect(twinOf(plan.activities, 'ACT-2')?.id).toBe('ACT-1');
  expect(twinOf(plan.activities, 'ACT-1')?.id).toBe('ACT-2');
});

test('two rows without an area are no twins', () => {
  const row = drums({Area: '', 'Objective IDs': 'OBJ-1'});
  const {plan} = read({
    activities: [
      {...row, 'Activity ID': 'ACT-1'},
      {...row, 'Activity ID': 'ACT-2'},
    ],
  });
  expect(twinOf(plan.activities, 'ACT-1')).toBeUndefined();
});

function reason(
  school: School,
  {
    grades = ['3'],
    minutes = 45,
    words = [],
  }: {
    grades?: readonly Grade[];
    minutes?: number | null;
    words?: readonly string[];
  } = {},
) {
  const {all, wanted} = found(school);
  const [first] = ranked(all, wanted, () => ({score: 1, words}));
  const length = {sessions: null, minutesPerSession: minutes};
  return reasonWords(first!, length, grades, monthOf(2026, 8));
}

test('of an idea of the same subject the words in common are told, of a nearer one they are not', () => {
  const words = ['groups'];
  expect(reason({bank: [banked('3.NF.A', ['3'])]}, {words})).toBe(
    'from the bank for 3.NF.A; same subject; also about “groups”; 1 × 45 min',
  );
  expect(reason({bank: [banked('3.OA.A', ['3'])]}, {words})).toBe(
    'from the bank for 3.OA.A; same cluster; 1 × 45 min',
  );
});

test('a use for an objective without a code is told without one', () => {
  const own = {...GAP, Standards: ''};
  expect(
    reason({
      gap: {Standards: ''},
      objectives: [{...own, Month: '2026-10', 'Objective ID': 'OBJ-1'}],
      activities: [drums({'Objective IDs': 'OBJ-1'})],
    }),
  ).toBe('used in October; same subject; 1 × 45 min');
});

test('what was used for no objective, and is in no bank, is of the same area', () => {
  expect(reason({activities: [drums({})]})).toBe(
    'used in October; same area; 1 × 45 min',
  );
});

test('in reading the same standard is called so, not a strand', () => {
  expect(
    reason({gap: {Standards: 'RL.3.2'}, bank: [banked('RL.3.2', ['3'])]}),
  ).toBe('from the bank for RL.3.2; same standard; 1 × 45 min');
});

test.each<[string, readonly Grade[], readonly Grade[], string]>([
  ['an idea for every grade', [], ['3'], ''],
  ['a class without a grade', ['3'], [], ''],
  ['a class of which one grade fits', ['3'], ['3', '4'], ''],
  ['a class of another grade', ['3'], ['4'], 'made for grade 3; '],
])('of %s the reason says %j', (_, made, grades, words) => {
  expect(reason({bank: [banked('3.OA.A', made)]}, {grades})).toBe(
    `from the bank for 3.OA.A; same cluster; ${words}1 × 45 min`,
  );
});

test.each([null, 0])('a length of %s minutes is not told', minutes => {
  expect(reason({bank: [banked('3.OA.A', ['3'])]}, {minutes})).toBe(
    'from the bank for 3.OA.A; same cluster',
  );
});
