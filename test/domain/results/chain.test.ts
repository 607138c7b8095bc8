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
