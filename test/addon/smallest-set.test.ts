/** The smallest set as the sidebar asks for it, adds it, and takes it back. */
import type {NewActivity} from '../../src/contract/saves';
import type {SmallestSet} from '../../src/domain/smallest-set/answer';
import {drafts} from '../../src/ui/chosen-picks';
import {sampleSchool, schoolInOctober} from './shipped';

const OCTOBER = {month: '2026-10'};

const key = ({objectiveId, area}: {objectiveId: string | null; area: string}) =>
  `${area} ${objectiveId}`;

const closedBy = ({picks}: SmallestSet) =>
  new Set(picks.flatMap(({closes}) => closes.map(key)));

test('every gap is closed by a pick or said to stay open', () => {
  const {school, ids} = schoolInOctober();
  const set = school.run('loadSmallestSet', OCTOBER);
  expect(set.gaps).toHaveLength(12);
  expect(set.bankSize).toBe(120);
  expect(set.isSmallest).toBe(true);
  const told = [...closedBy(set), ...set.left.map(key)];
  expect(told.sort()).toEqual(set.gaps.map(key).sort());
  expect(set.picks.flatMap(({closes}) => closes)).toContainEqual({
    objectiveId: ids[0],
    area: 'academicEnrichment',
  });
});

test('the drafts are one save, and once they are planned the gaps are closed', () => {
  const {school} = schoolInOctober();
  const set = school.run('loadSmallestSet', OCTOBER);
  const activities = drafts('2026-10', set.picks);
  const asIdeas = school.run('saveActivities', {
    operation: 'set-1',
    activities,
  });
  expect(asIdeas.ids).toHaveLength(set.picks.length);
  expect(asIdeas.view.coverage.cells.covered).toBe(0);
  school.run('undo', {operation: 'set-1'});
  const planned = school.run('saveActivities', {
    operation: 'set-2',
    activities: activities.map((each): NewActivity => ({
      ...each,
      status: 'Planned',
    })),
  });
  expect(planned.view.coverage.cells.covered).toBe(closedBy(set).size);
  expect(planned.view.coverage.gaps.map(key).sort()).toEqual(
    set.left.map(key).sort(),
  );
});

test('only the chosen gaps are asked about', () => {
  const {school, ids} = schoolInOctober();
  const gaps = [{objectiveId: ids[1]!, area: 'familyLiteracy'} as const];
  const set = school.run('loadSmallestSet', {...OCTOBER, gaps});
  expect(set.gaps).toEqual(gaps);
  expect(set.picks.map(({closes}) => closes)).toEqual([gaps]);
});

test('without a bank nothing closes, and the tab is not made by looking', () => {
  const {school} = schoolInOctober();
  school.deleteTab('Activity bank');
  const set = school.run('loadSmallestSet', OCTOBER);
  expect(set).toMatchObject({picks: [], bankSize: 0});
  expect(set.left).toHaveLength(12);
  expect(school.tabs()).not.toContain('Activity bank');
});

test('it costs one read of each tab, whatever the month holds', () => {
  const {school} = sampleSchool();
  const {view} = school.run('loadPlanner', {});
  const {picks} = school.run('loadSmallestSet', {month: view.month});
  expect(picks.length).toBeGreaterThan(5);
  expect(school.calls()).toBeLessThanOrEqual(12);
});

test.each([
  [{}, '"month" is missing; it is needed.'],
  [{...OCTOBER, gaps: 'all'}, '"gaps" must be a list of gaps.'],
  [
    {...OCTOBER, gaps: [{objectiveId: 'OBJ-A', area: 'music'}]},
    /^"gaps, item 1, area" must be one of the six areas/,
  ],
  [
    {...OCTOBER, gaps: [{objectiveId: 'OBJ-A'}]},
    '"gaps, item 1, area" is missing; it is needed.',
  ],
])('%j is refused in a sentence', (argument, sentence) => {
  const {school} = schoolInOctober();
  expect(() =>
    school.run('loadSmallestSet', argument as {month: string}),
  ).toThrow(sentence);
});
