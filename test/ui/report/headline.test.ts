import {AREAS} from '../../../src/domain/area';
import type {Coverage, Gap} from '../../../src/domain/coverage';
import type {Month} from '../../../src/domain/month';
import {headline as tabHeadline} from '../../../src/sheet/made/headline';
import {headline} from '../../../src/ui/report/headline';

const slice = (expected: number, covered: number) => ({
  expected,
  covered,
  minutes: 0,
});

const GAP: Gap = {
  objectiveId: 'OBJ-1',
  area: 'behavioralSupports',
  grades: ['5'],
  teacher: 'Ms. Harrigan',
  priority: 'High',
  emphasis: 'major',
  emptyCells: 1,
  monthsOpen: 0,
  reason: '',
};

const OCTOBER: Coverage = {
  month: '2026-10',
  objectives: 9,
  cells: {expected: 50, covered: 41, strong: 20, confirmed: 9, delivered: 0},
  areas: AREAS.map((area, index) => ({
    area,
    strong: 0,
    ...(index === 2 ? slice(8, 2) : slice(8, 8)),
  })),
  grades: [
    {grade: '3', ...slice(25, 25)},
    {grade: '5', ...slice(25, 16)},
  ],
  teachers: [],
  subjects: [],
  standards: [],
  balance: null,
  gaps: [GAP],
  orphans: [],
  problems: [],
};

const SEPTEMBER = {
  month: '2026-09' as Month,
  objectives: 9,
  expected: 50,
  covered: 37,
  strong: 0,
  confirmed: 0,
  delivered: 0,
  balance: null,
  areasUsed: 0,
  minutes: 0,
  deliveredMinutes: 0,
};

test('twenty seconds: how much, whether it is better, where it lacks, what to do first', () => {
  expect(headline(OCTOBER, SEPTEMBER)).toEqual([
    '82 % of expected cells are covered, 41 of 50: better than September 2026 (74 %).',
    'Grade 5 has gaps.',
    'Behavioral supports is used least.',
    'Do first: plan Behavioral supports for Grade 5 · Ms. Harrigan.',
  ]);
});

test('where nothing is missing, no area is blamed', () => {
  const full = {
    ...OCTOBER,
    cells: {...OCTOBER.cells, covered: 50},
    areas: OCTOBER.areas.map(each => ({...each, covered: each.expected})),
    grades: [{grade: '3', ...slice(50, 50)}],
    gaps: [],
  };
  expect(headline(full, null)).toEqual([
    '100 % of expected cells are covered, 50 of 50.',
    'No grade has a gap.',
  ]);
});

test.each([
  [{objectives: 0}, /^No objectives have been entered for October yet\.$/],
  [{cells: {...OCTOBER.cells, expected: 0}}, /^No area is expected/],
])('with nothing to cover there is no percent', (fields, sentence) => {
  const said = headline({...OCTOBER, ...fields}, SEPTEMBER);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(sentence);
});

test('the report and the sidebar say of a month what its tab says, in the same words', () => {
  const manyGrades = {
    ...OCTOBER,
    grades: ['PK', 'K', '1', '2', '5'].map((grade, index) => ({
      grade,
      ...slice(10, index),
    })),
  };
  for (const coverage of [OCTOBER, manyGrades])
    expect(headline(coverage, SEPTEMBER)).toEqual(
      tabHeadline(coverage, SEPTEMBER),
    );
});

test('a name of 5,000 letters leaves the sentence readable', () => {
  const gaps = [{...GAP, teacher: 'Ms. '.repeat(1250)}];
  const said = headline({...OCTOBER, gaps}, null);
  expect(said[said.length - 1]!.length).toBeLessThan(150);
});

test('where all areas are alike, none is used least', () => {
  const alike = OCTOBER.areas.map(area => ({...area, expected: 8, covered: 0}));
  expect(headline({...OCTOBER, areas: alike}, null).join(' ')).not.toContain(
    'used least',
  );
});
