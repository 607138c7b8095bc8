/** The sentences above a report: which grades wait, which area is used least, where to begin. */
import {type Coverage, coverage} from '../../../src/domain/coverage';
import {monthOf} from '../../../src/domain/month';
import {monthInShort} from '../../../src/domain/report/month-in-short';
import {AREA_TITLES, AREAS} from '../../../src/domain/area';
import {type TypedRow, read} from '../../sheet/school';

const OCTOBER = monthOf(2026, 10);

function inShort(areas: readonly (keyof typeof AREA_TITLES)[]) {
  const activities: readonly TypedRow[] = areas.map((area, index) => ({
    Month: '2026-10',
    Area: AREA_TITLES[area],
    Activity: `Activity ${index}`,
    'Objective IDs': 'A',
    'Activity ID': `ACT-${index}`,
  }));
  const objectives = [
    {Month: '2026-10', Grade: '3', Objective: 'Groups', 'Objective ID': 'A'},
  ];
  const {plan} = read({objectives, activities});
  return monthInShort(coverage(plan, OCTOBER, []), null);
}

test('with nothing planned no area is used less than another', () => {
  expect(inShort([])).toMatchObject({leastUsed: null, openGrades: ['3']});
  expect(inShort([]).first).not.toBeNull();
});

test('the area without cover is the one that is used least', () => {
  const used = AREAS.filter(area => area !== 'healthWellness');
  expect(inShort(used)).toMatchObject({leastUsed: 'healthWellness'});
});

test('with all areas covered nothing waits, and nothing is to be done first', () => {
  expect(inShort(AREAS)).toEqual({
    change: null,
    openGrades: [],
    leastUsed: null,
    first: null,
  });
});

const slice = (expected: number, covered: number) => ({expected, covered});

/** A month with as much in it as the sentences above a report look at. */
const month = (part: object) =>
  ({
    ...slice(4, 2),
    cells: slice(4, 2),
    grades: [],
    areas: [],
    gaps: [],
    ...part,
  }) as unknown as Coverage;

test('grades wait in the order of their gaps, those without gaps not at all', () => {
  const grades = [
    {grade: '1', ...slice(4, 3)},
    {grade: '2', ...slice(2, 2)},
    {grade: '3', ...slice(6, 1)},
    {grade: '4', ...slice(3, 1)},
  ];
  const areas = [{area: 'familyLiteracy', ...slice(1, 1)}];
  expect(monthInShort(month({grades, areas}), null).openGrades).toEqual([
    '3',
    '4',
    '1',
  ]);
});

test('the area with the least share is used least, the first of several, and one that is not expected never', () => {
  const least = (...areas: readonly (readonly [string, number, number])[]) =>
    monthInShort(
      month({
        areas: areas.map(([area, covered, expected]) => ({
          area,
          ...slice(expected, covered),
        })),
      }),
      null,
    ).leastUsed;
  expect(least(['a', 0, 0], ['b', 1, 2], ['c', 3, 4])).toBe('b');
  expect(least(['a', 3, 4], ['b', 1, 2], ['c', 2, 4])).toBe('b');
  expect(least(['a', 2, 8], ['b', 1, 2])).toBe('a');
  expect(least(['a', 1, 2], ['b', 2, 8])).toBe('b');
  expect(least(['a', 1, 2], ['b', 2, 4])).toBeNull();
});

test.each([
  [slice(4, 1), 'more'],
  [slice(4, 3), 'less'],
  [slice(8, 4), 'same'],
])('two of four after %j is %s', (before, change) => {
  const areas = [{area: 'familyLiteracy', ...slice(1, 1)}];
  const now = month({areas});
  expect(monthInShort(now, before as never).change).toBe(change);
});
