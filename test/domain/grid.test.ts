import {grid} from '../../src/domain/grid';
import {monthOf} from '../../src/domain/month';
import {type TypedRow, type TypedTabs, read} from '../sheet/school';

function october(tabs: TypedTabs) {
  const {plan, problems} = read(tabs);
  return grid(plan, monthOf(2026, 10), problems);
}

const OBJECTIVE: TypedRow = {
  Month: 'October',
  Grade: '4, 3',
  Teacher: 'Ms. Alves',
  Subject: 'Math',
  Standards: '3.oa.a.1; number sense',
  Objective: 'Multiply within 100',
  'Objective ID': 'A',
};
const ACTIVITY: TypedRow = {
  Month: 'October',
  Area: 'Family literacy',
  Activity: 'Library night',
  'Objective IDs': 'A',
  'Activity ID': 'x',
};

const cell = (activities: readonly TypedRow[], tabs: TypedTabs = {}) =>
  october({
    objectives: [OBJECTIVE],
    activities: activities.map(row => ({...ACTIVITY, ...row})),
    ...tabs,
  }).rows[0]?.cells.familyLiteracy;

const NOT_EXPECTED = {
  expectedAreas: [
    {Grade: 3, 'Family literacy': false},
    {Grade: 4, 'Family literacy': false},
  ],
};
const LEAST_60 = {
  settings: [{Setting: 'Least minutes, Family literacy', Value: '1 h'}],
};

test('an objective is a row with what was typed and what it means', () => {
  expect(october({objectives: [OBJECTIVE]}).rows[0]).toMatchObject({
    objectiveId: 'A',
    grades: ['3', '4'],
    teacher: 'Ms. Alves',
    subject: 'Math',
    standards: ['3.OA.A.1', 'number sense'],
    objective: 'Multiply within 100',
    priority: 'Normal',
    covered: 0,
    expected: 6,
  });
});

test('rows stand in the order of the sheet, those of the month alone', () => {
  const rows = ['C', 'A', 'B'].map(id => ({...OBJECTIVE, 'Objective ID': id}));
  expect(
    october({
      objectives: [{...OBJECTIVE, Month: 'May'}, ...rows],
    }).rows.map(({objectiveId}) => objectiveId),
  ).toEqual(['C', null, 'B']);
});

test('an activity is shown with what a teacher asks about', () => {
  expect(
    cell([
      {
        Partner: 'City library',
        When: 'Tuesdays',
        Status: 'confirmed',
        Alignment: 2,
      },
    ])?.activities,
  ).toEqual([
    {
      id: 'x',
      activity: 'Library night',
      partner: 'City library',
      when: 'Tuesdays',
      status: 'Confirmed',
      alignment: 2,
      delivered: null,
    },
  ]);
});

test('activities stand in the order of the sheet; one whose id is taken has none', () => {
  expect(
    cell([{}, {'Activity ID': 'a'}, {}])?.activities.map(({id}) => id),
  ).toEqual(['x', 'a', null]);
});

test('an idea and what is cancelled are not in the cell', () => {
  expect(cell([{Status: 'Idea'}, {Status: 'Cancelled'}])).toEqual({
    state: 'empty',
    expected: true,
    minutes: 0,
    activities: [],
  });
});

test('reach minutes take each activity in full', () => {
  const {rows} = october({
    objectives: [OBJECTIVE, {...OBJECTIVE, 'Objective ID': 'B'}],
    activities: [
      {
        ...ACTIVITY,
        'Objective IDs': 'A, B',
        Sessions: 2,
        'Minutes per session': 45,
      },
      {
        ...ACTIVITY,
        'Objective IDs': 'B',
        Sessions: 1,
        'Minutes per session': 30,
      },
    ],
  });
  expect(rows.map(row => row.cells.familyLiteracy.minutes)).toEqual([90, 120]);
});

describe('a cell is', () => {
  const minutes = (Alignment: number, each: number) => ({
    Alignment,
    Sessions: 1,
    'Minutes per session': each,
  });

  test.each([
    ['empty', 'nothing', [], {}],
    ['not expected', 'nothing where nothing is asked', [], NOT_EXPECTED],
    ['thin', 'an activity on the same topic', [minutes(1, 90)], {}],
    ['strong', 'one that practises it', [minutes(2, 0)], {}],
    ['strong', 'one that performs it', [minutes(3, 0)], {}],
    ['thin', 'too few minutes', [minutes(3, 59)], LEAST_60],
    ['strong', 'enough minutes', [minutes(3, 60)], LEAST_60],
    [
      'strong',
      'enough minutes in all, of which some practise it',
      [minutes(1, 45), minutes(2, 15)],
      LEAST_60,
    ],
    ['thin', 'enough minutes on the topic', [minutes(1, 90)], LEAST_60],
    ['thin', 'something where nothing is asked', [minutes(1, 9)], NOT_EXPECTED],
    ['strong', 'more where nothing is asked', [minutes(2, 9)], NOT_EXPECTED],
  ] as const)('%s with %s', (state, _, activities, tabs) => {
    expect(cell(activities, tabs)?.state).toBe(state);
  });
});

test('a cell that is not expected shows its links and is in no coverage', () => {
  const [row] = october({
    objectives: [OBJECTIVE],
    activities: [{...ACTIVITY, 'Minutes per session': 30}],
    ...NOT_EXPECTED,
  }).rows;
  expect(row).toMatchObject({covered: 0, expected: 5});
  expect(row?.cells.familyLiteracy).toMatchObject({
    state: 'thin',
    expected: false,
    minutes: 30,
    activities: [{activity: 'Library night'}],
  });
});

test('the same plan gives the same grid, whenever it is asked', () => {
  const {plan} = read({objectives: [OBJECTIVE], activities: [ACTIVITY]});
  const once = grid(plan, monthOf(2026, 10), []);
  expect(grid(plan, monthOf(2026, 11), []).rows).toEqual([]);
  expect(grid(plan, monthOf(2026, 10), [])).toEqual(once);
});

test('what is delivered says what took place of what was planned', () => {
  const [went, unsaid] = cell([
    {
      Status: 'Delivered',
      Sessions: 2,
      'Minutes per session': 45,
      'Expected participants': 20,
      'Delivered minutes': '1 h',
      Attended: 12,
    },
    {Status: 'Delivered'},
  ])!.activities;
  expect(went!.delivered).toEqual({
    minutes: 60,
    plannedMinutes: 90,
    attended: 12,
    expected: 20,
  });
  expect(unsaid!.delivered).toEqual({
    minutes: null,
    plannedMinutes: 0,
    attended: null,
    expected: null,
  });
});
