/** A month's coverage in sentences. */
import {AREAS, type Area} from '../../../src/domain/area';
import type {Coverage} from '../../../src/domain/coverage';
import type {Month} from '../../../src/domain/month';
import type {MonthFigures} from '../../../src/domain/report/month-figures';
import {headline, share} from '../../../src/sheet/made/headline';

type Counts = readonly [covered: number, expected: number];

function month(
  cells: Counts,
  grades: {readonly [grade: string]: Counts},
  areas: {readonly [area in Area]?: Counts} = {},
): Coverage {
  const slice = ([covered, expected]: Counts) => ({
    covered,
    expected,
    minutes: 0,
  });
  return {
    month: '2026-10',
    objectives: 9,
    cells: {...slice(cells), strong: 0, confirmed: 0, delivered: 0},
    areas: AREAS.map(area => ({
      area,
      strong: 0,
      ...slice(areas[area] ?? [5, 5]),
    })),
    grades: Object.entries(grades).map(([grade, counts]) => ({
      grade,
      ...slice(counts),
    })),
    teachers: [],
    subjects: [],
    standards: [],
    balance: null,
    gaps: [],
    orphans: [],
    problems: [],
  };
}

test('what is covered, where the gaps are, and which area is used least', () => {
  const coverage = month(
    [41, 50],
    {K: [10, 10], '2': [9, 12], '5': [4, 10]},
    {behavioralSupports: [1, 5], familyLiteracy: [2, 5]},
  );
  expect(headline(coverage, null)).toEqual([
    '82 % of expected cells are covered, 41 of 50.',
    'Grade 5 and Grade 2 have gaps.',
    'Behavioral supports is used least.',
  ]);
});

test('one grade with gaps has them, and many are counted', () => {
  expect(headline(month([4, 5], {'3': [4, 5]}), null)[1]).toBe(
    'Grade 3 has gaps.',
  );
  const all = {
    K: [0, 5],
    '1': [1, 5],
    '2': [2, 5],
    '3': [3, 5],
    '4': [4, 5],
  } as const;
  expect(headline(month([10, 25], all), null)[1]).toBe(
    'Kindergarten, Grade 1, Grade 2 and 2 more have gaps.',
  );
});

test('a month without gaps is said to have none', () => {
  expect(headline(month([5, 5], {K: [5, 5]}), null)).toEqual([
    '100 % of expected cells are covered, 5 of 5.',
    'No grade has a gap.',
  ]);
});

const september = (covered: number, expected: number): MonthFigures => ({
  month: '2026-09' as Month,
  objectives: 9,
  expected,
  covered,
  strong: 0,
  confirmed: 0,
  delivered: 0,
  balance: null,
  areasUsed: 0,
  minutes: 0,
  deliveredMinutes: 0,
});

test.each([
  [37, 50, ': better than September 2026 (74 %)'],
  [9, 10, ': less than September 2026 (90 %)'],
  [82, 100, ': as in September 2026 (82 %)'],
])(
  '%i of %i last month are told beside 41 of 50',
  (covered, expected, words) => {
    const [first] = headline(month([41, 50], {}), september(covered, expected));
    expect(first).toBe(`82 % of expected cells are covered, 41 of 50${words}.`);
  },
);

test('the worst gap is what to do first', () => {
  const gap = {
    objectiveId: 'OBJ-1',
    area: 'behavioralSupports',
    grades: ['5'],
    teacher: 'Alves',
  } as unknown as Coverage['gaps'][number];
  const told = headline({...month([41, 50], {}), gaps: [gap, gap]}, null);
  expect(told[told.length - 1]).toBe(
    'Do first: plan Behavioral supports for Grade 5 · Alves.',
  );
});

test('a month without objectives says so', () => {
  expect(headline({...month([0, 0], {}), objectives: 0}, null)).toEqual([
    'No objectives have been entered for this month yet.',
  ]);
});

test.each([
  [0, 0, 'n/a'],
  [0, 300, '0 %'],
  [1, 300, '1 %'],
  [299, 300, '99 %'],
  [300, 300, '100 %'],
  [41, 50, '82 %'],
])('%i of %i is %s', (covered, expected, text) => {
  expect(share(covered, expected)).toBe(text);
});
