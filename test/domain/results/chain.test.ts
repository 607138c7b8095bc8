import {chain} from '../../../src/domain/results/chain';
import {type TypedRow, read} from '../../sheet/school';

const MATH_TEST = {
  name: 'Math test',
  result: '',
  siteResult: '',
  source: '',
  unit: '%',
  baseline: null,
  target: null,
  readings: [],
};

const OBJECTIVES = [
  {
    Month: '2026-10',
    Grade: '3',
    Standards: '3.OA.A.1, 3.OA.A.2',
    'Objective ID': 'TIMES',
  },
  {
    Month: '2026-10',
    Grade: '4',
    Standards: '3.OA.A.1',
    'Objective ID': 'AGAIN',
  },
  {
    Month: '2026-11',
    Grade: '3',
    Standards: '3.OA.A.1',
    'Objective ID': 'MORE',
  },
];

const CLUB = {
  Month: '2026-10',
  Area: 'Academic enrichment',
  Activity: 'Math club',
  'Objective IDs': 'TIMES',
  Sessions: 4,
  'Minutes per session': 45,
  Indicators: 'math TEST',
};

function results(...activities: readonly TypedRow[]) {
  const {plan} = read({
    objectives: OBJECTIVES,
    activities,
    settings: [{Setting: 'School year starts', Value: '2026-08'}],
  });
  const typed = new Map(
    activities.map((row, index) => [
      index + 2,
      String(row['Indicators'] ?? ''),
    ]),
  );
  return chain(plan, [MATH_TEST], typed, '2026-11-20');
}

test('a standard that two objectives of one activity name is one that it leads to', () => {
  const [line] = results({...CLUB, 'Objective IDs': 'TIMES, AGAIN'}).indicators;
  expect(line!.standards).toEqual([
    {code: '3.OA.A.1', activities: 1},
    {code: '3.OA.A.2', activities: 1},
  ]);
});

test('an indicator has its activities, and the standards that they lead to', () => {
  const november = {...CLUB, Month: '2026-11', 'Objective IDs': 'MORE, TIMES'};
  const [line] = results(CLUB, {...november, Status: 'Delivered'}).indicators;
  expect(line).toMatchObject({
    activities: {
      count: 2,
      delivered: 1,
      minutes: 360,
      shown: [
        {month: '2026-11', objectiveIds: ['MORE']},
        {month: '2026-10', objectiveIds: ['TIMES']},
      ],
    },
    standards: [
      {code: '3.OA.A.1', activities: 2},
      {code: '3.OA.A.2', activities: 1},
    ],
    standing: 'no reading',
  });
});

test.each([
  ['an idea', {Status: 'Idea'}],
  ['a cancelled one', {Status: 'Cancelled'}],
  ['one of the year before', {Month: '2026-05'}],
  ['one without an area that can be read', {Area: 'Fun'}],
])('%s moves nothing', (_, part) => {
  const {indicators, without} = results({...CLUB, ...part});
  expect([indicators[0]?.activities.count, without.count]).toEqual([0, 0]);
});

test('activities without an indicator are counted, and the latest are shown', () => {
  const rows = Array.from({length: 60}, (_, index) => ({
    ...CLUB,
    Month: index < 50 ? '2026-10' : '2026-11',
    Indicators: '',
  }));
  const {count, shown} = results(...rows).without;
  expect([count, shown.length, shown[0]?.month, shown[10]?.month]).toEqual([
    60,
    40,
    '2026-11',
    '2026-10',
  ]);
});

test('a name that is no indicator is told once, with the one that may be meant', () => {
  expect(
    results(
      {...CLUB, Indicators: 'Math tset; Joy'},
      {...CLUB, Indicators: 'JOY'},
    ).unknown,
  ).toEqual([
    {name: 'Math tset', activities: 1, meant: 'Math test'},
    {name: 'Joy', activities: 2, meant: null},
  ]);
});

test('what has no name, no month and nothing typed is passed over', () => {
  const {plan} = read({
    objectives: [...OBJECTIVES, {Month: '2026-10', Objective: 'No id'}],
    activities: [
      {...CLUB, Indicators: ''},
      {...CLUB, Month: ''},
    ],
    settings: [{Setting: 'School year starts', Value: '2026-08'}],
  });
  const {indicators, without} = chain(
    plan,
    [MATH_TEST],
    new Map(),
    '2026-11-20',
  );
  expect(indicators[0]).toMatchObject({activities: {count: 0}});
  expect(without).toMatchObject({count: 1});
});

test('the standards that most activities lead to stand first', () => {
  const more = {...CLUB, Month: '2026-11', 'Objective IDs': 'MORE'};
  const twice = {...CLUB, 'Objective IDs': 'AGAIN'};
  const second = {...OBJECTIVES[0]!, Standards: '3.OA.A.2, 3.OA.A.1'};
  const {plan} = read({
    objectives: [second, ...OBJECTIVES.slice(1)],
    activities: [CLUB, more, twice],
    settings: [{Setting: 'School year starts', Value: '2026-08'}],
  });
  const typed = new Map([2, 3, 4].map(row => [row, 'Math test']));
  const [line] = chain(plan, [MATH_TEST], typed, '2026-11-20').indicators;
  expect(line!.standards).toEqual([
    {code: '3.OA.A.1', activities: 3},
    {code: '3.OA.A.2', activities: 1},
  ]);
});

test('a chain says which months it spans, and what the objectives in it are', () => {
  const long = {...OBJECTIVES[0]!, Objective: 'x'.repeat(400)};
  const {plan} = read({
    objectives: [long, ...OBJECTIVES.slice(1)],
    activities: [CLUB, {...CLUB, 'Objective IDs': 'AGAIN', Indicators: ''}],
    settings: [{Setting: 'School year starts', Value: '2026-08'}],
  });
  const typed = new Map([[2, 'Math test']]);
  const found = chain(plan, [MATH_TEST], typed, '2026-11-20');
  expect([found.from, found.to]).toEqual(['2026-08', '2027-07']);
  expect(Object.keys(found.objectives)).toEqual(['TIMES', 'AGAIN']);
  expect(found.objectives['TIMES']).toEqual({
    objective: 'x'.repeat(300),
    grades: ['3'],
    teacher: '',
    subject: '',
    codes: ['3.OA.A.1', '3.OA.A.2'],
  });
});

test('an indicator with a comma in its name is linked by that name', () => {
  const {plan} = read({
    objectives: OBJECTIVES,
    activities: [CLUB],
    settings: [{Setting: 'School year starts', Value: '2026-08'}],
  });
  const reading = {...MATH_TEST, name: 'Grade 3 reading, spring'};
  const typed = new Map([[2, 'grade 3 reading, spring']]);
  const {indicators, unknown, without} = chain(
    plan,
    [reading],
    typed,
    '2026-11-20',
  );
  expect(indicators[0]?.activities).toMatchObject({count: 1, delivered: 0});
  expect([unknown, without.count]).toEqual([[], 0]);
});
