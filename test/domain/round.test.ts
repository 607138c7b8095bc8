import {monthOf} from '../../src/domain/month';
import {type MonthStanding, standingAt} from '../../src/domain/month-state';
import {missingClasses, round} from '../../src/domain/round';
import {type TypedRow, read} from '../sheet/school';

const OCTOBER = monthOf(2026, 10);
const TODAY = {year: 2026, month: 9, day: 28};

function objective(row: TypedRow): TypedRow {
  return {
    Month: '2026-09',
    Grade: '3',
    Teacher: 'Rivera',
    Objective: 'Equal groups',
    ...row,
  };
}

function planOf(objectives: readonly TypedRow[], others: object = {}) {
  return read({
    settings: [{Setting: 'School year starts', Value: '2026-08'}],
    objectives,
    ...others,
  }).plan;
}

function standing(
  fields: Partial<MonthStanding>,
  {
    objectives = [objective({Month: '2026-10'})],
    activities = [],
    gaps = 0,
    today = TODAY,
  }: {
    objectives?: readonly TypedRow[];
    activities?: readonly TypedRow[];
    gaps?: number;
    today?: typeof TODAY;
  } = {},
) {
  const plan = planOf(objectives, {activities});
  const {state = 'open', ...others} = fields;
  return round(plan, OCTOBER, {...standingAt(state), ...others}, gaps, today);
}

describe('an objective is missing', () => {
  const missing = (
    objectives: readonly TypedRow[],
    others: object = {},
    month = OCTOBER,
  ) => missingClasses(planOf(objectives, others), month);

  test('from who taught the grade lately and has entered none, by grade and name', () => {
    expect(
      missing([
        objective({Teacher: 'Silva', Grade: 'K'}),
        objective({Teacher: 'Rivera'}),
        objective({Teacher: 'Alves'}),
        objective({Teacher: 'Gomez', Month: '2026-10'}),
      ]),
    ).toEqual([
      {grade: 'K', teacher: 'Silva'},
      {grade: '3', teacher: 'Alves'},
      {grade: '3', teacher: 'Rivera'},
    ]);
  });

  test('from nobody who has entered one, however the name is spelled', () => {
    expect(
      missing([
        objective({Teacher: 'Ms. Rivera'}),
        objective({Teacher: 'ms.  rivera', Month: '2026-10'}),
      ]),
    ).toEqual([]);
  });

  test('for one grade of two, where the other has one', () => {
    expect(
      missing([
        objective({Grade: '3, 4'}),
        objective({Grade: '4', Month: '2026-10'}),
      ]),
    ).toEqual([{grade: '3', teacher: 'Rivera'}]);
  });

  test.each([
    ['three months back', '2026-08', monthOf(2026, 11), true],
    ['four months back', '2026-08', monthOf(2026, 12), false],
    ['in the school year before', '2026-07', monthOf(2026, 8), false],
    ['in a later month', '2026-11', OCTOBER, false],
  ])('by what was entered %s', (_, entered, month, isMissing) => {
    const found = missing([objective({Month: entered})], {}, month);
    expect(found.length > 0).toBe(isMissing);
  });

  test('for a grade of which something is expected and that has none at all', () => {
    const expectedAreas = [
      {Grade: 'K'},
      {
        Grade: '5',
        'Academic enrichment': false,
        'Family literacy': false,
        'Behavioral supports': false,
        'Health and wellness': false,
        'Family engagement': false,
        'Early childhood': false,
      },
    ];
    expect(missing([], {expectedAreas})).toEqual([{grade: 'K', teacher: null}]);
  });
});

describe('the next step', () => {
  const silent = [objective({Teacher: 'Alves'})];
  test.each([
    [
      'a day is set, where objectives are missing',
      'setDate',
      standing({}, {objectives: silent}),
    ],
    [
      'a reminder is sent, where the day is set',
      'remind',
      standing({until: '2026-09-30'}, {objectives: silent}),
    ],
    [
      'planning starts, when all have entered theirs',
      'plan',
      standing({until: '2026-09-30'}),
    ],
    ['gaps are filled', 'fillGaps', standing({state: 'planning'}, {gaps: 3})],
    [
      'the review starts, when no gap is left',
      'review',
      standing({state: 'planning'}),
    ],
    [
      'activities are confirmed',
      'confirm',
      standing({state: 'review'}, {activities: [planned('ACT-1')]}),
    ],
    [
      'it is published, when all are confirmed',
      'publish',
      standing({state: 'review'}),
    ],
    [
      'it is left alone until it is over',
      'nextMonth',
      standing({state: 'published'}),
    ],
    [
      'it is left alone on its last day',
      'nextMonth',
      standing({state: 'published'}, {today: {year: 2026, month: 10, day: 31}}),
    ],
    [
      'it is closed, when it is over',
      'close',
      standing({state: 'published'}, {today: {year: 2026, month: 11, day: 1}}),
    ],
    ['the next month comes', 'nextMonth', standing({state: 'closed'})],
  ])('%s', (_, next, found) => {
    expect(found.next).toBe(next);
  });
});

function planned(id: string, row: TypedRow = {}): TypedRow {
  return {
    Month: '2026-10',
    Area: 'Family literacy',
    Activity: 'Library night',
    Status: 'Planned',
    'Activity ID': id,
    ...row,
  };
}

test('planned activities wait to be confirmed; ideas, others and other months do not', () => {
  const {late} = standing(
    {state: 'review'},
    {
      activities: [
        planned('ACT-1'),
        planned('ACT-2', {Status: 'Idea'}),
        planned('ACT-3', {Status: 'Confirmed'}),
        planned('ACT-4', {Month: '2026-11'}),
        planned('ACT-5', {Status: ''}),
        planned('ACT-6', {Area: 'Sports'}),
      ],
    },
  );
  expect(late.unconfirmed).toEqual(['ACT-1', 'ACT-5']);
});

test.each([
  ['2026-09-30', 2],
  ['2026-09-28', 0],
  ['2026-09-25', -3],
])(
  'of a month open until %s there are %i days left on 28 September',
  (until, days) => {
    expect(standing({until}).daysLeft).toBe(days);
  },
);

test.each([
  ['2026-10', 'open'],
  ['2026-09', 'planning'],
  ['2026-08', 'planning'],
])('of %s nobody has said anything: it is taken as %s', (month, state) => {
  const [year, number] = month.split('-').map(Number);
  const found = round(planOf([]), monthOf(year!, number!), undefined, 0, TODAY);
  expect(found).toMatchObject({state, isSet: false, until: null});
});

test('an objective without a month is no sign of a class', () => {
  const plan = planOf([objective({Month: '', Teacher: 'Lee'})]);
  const teachers = missingClasses(plan, OCTOBER).map(({teacher}) => teacher);
  expect(teachers).not.toContain('Lee');
});

test('what Settings says of a month is set', () => {
  expect(standing({}).isSet).toBe(true);
});

test('an activity without an ID does not wait to be confirmed', () => {
  expect(
    standing({state: 'review'}, {activities: [planned('')]}).late.unconfirmed,
  ).toEqual([]);
});

test('a grade is missing without a teacher where nobody is named', () => {
  const plan = planOf([objective({Teacher: ''})], {
    expectedAreas: [
      {Grade: '5', 'Family literacy': true, 'Early childhood': false},
    ],
  });
  expect(missingClasses(plan, OCTOBER)).toEqual([
    {grade: '3', teacher: null},
    {grade: '5', teacher: null},
  ]);
});
