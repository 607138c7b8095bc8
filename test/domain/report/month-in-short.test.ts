/** The sentences above a report: which grades wait, which area is used least, where to begin. */
import {coverage} from '../../../src/domain/coverage';
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
