/** What an action may cost: few service calls however large the school, and cells no more than must move. */
import type {Cost} from '../../src/host/wire';
import type {Schema} from '../../src/sheet/column';
import {ACTIONS, type Action} from './actions';
import {schoolOfRows} from './large-school';
import {type Shipped, sampleSchool} from './shipped';

interface Measured {
  readonly cost: Cost;
  /** All cells of the columns that the action needs, header and rows, and of the tabs that it draws. */
  readonly needed: number;
}

function measured(school: Shipped, action: Action): Measured {
  action.run(school);
  const rows = (tab: string) => school.texts(tab).length;
  const ofTable = ({tab, columns}: Schema) => rows(tab) * columns.length;
  const ofDrawn = (tab: string) => rows(tab) * school.texts(tab)[0]!.length;
  const needed = [...action.needs.map(ofTable), ...action.draws.map(ofDrawn)];
  return {
    cost: school.cost,
    needed: needed.reduce((sum, cells) => sum + cells, action.cells ?? 0),
  };
}

/** By the action's name: one after the other on the same school. */
function allMeasured(
  rows: number,
  actions: readonly Action[],
): ReadonlyMap<string, Measured> {
  const school = schoolOfRows(rows);
  return new Map(
    actions.map(action => [action.name, measured(school, action)] as const),
  );
}

const SMALL = allMeasured(200, ACTIONS);
const LARGE = allMeasured(2_000, ACTIONS);
const DAILY = ACTIONS.filter(({isDaily}) => isDaily);
const HUGE = allMeasured(20_000, DAILY);

/** But for room: a tab that is full is given rows for some time at once, with one call. */
const calls = ({cost}: Measured): Cost['calls'] =>
  Object.fromEntries(
    Object.entries(cost.calls).filter(([kind]) => kind !== 'structure'),
  );

const count = (measured: Measured) =>
  Object.values(calls(measured)).reduce((sum, each) => sum + each, 0);

/** Rows that the planner keeps blank below each table, for people who type. */
const BLANK_CELLS = 3_500;

test.each(ACTIONS)(
  '$name: at most $most service calls, whatever the size of the school',
  ({name, most}) => {
    expect(calls(LARGE.get(name)!)).toEqual(calls(SMALL.get(name)!));
    expect(count(LARGE.get(name)!)).toBeLessThanOrEqual(most);
  },
);

test.each(DAILY)('$name: the same calls for 20,000 rows', ({name}) => {
  expect(calls(HUGE.get(name)!)).toEqual(calls(LARGE.get(name)!));
});

test.each(ACTIONS)(
  '$name: what is written is waited for $flushes times at most',
  ({name, flushes}) => {
    expect(LARGE.get(name)!.cost.flushes).toBeLessThanOrEqual(flushes);
  },
);

test.each(ACTIONS.filter(({needs}) => needs.length === 0))(
  '$name: as many cells are read in a large school as in a small one',
  ({name}) => {
    const {read} = SMALL.get(name)!.cost.cells;
    expect(LARGE.get(name)!.cost.cells.read).toBe(read);
  },
);

test.each(ACTIONS.filter(({needs}) => needs.length > 0))(
  '$name: at most a fifth more cells are read than the columns hold that it needs',
  ({name}) => {
    for (const {cost, needed} of [LARGE, HUGE].flatMap(
      each => each.get(name) ?? [],
    ))
      expect(cost.cells.read).toBeLessThanOrEqual(1.2 * needed);
    const {cost, needed} = SMALL.get(name)!;
    expect(cost.cells.read).toBeLessThanOrEqual(1.2 * needed + BLANK_CELLS);
  },
);

test.each(ACTIONS.filter(({draws}) => draws.length === 0))(
  '$name: as many cells are written in a large school as in a small one',
  ({name}) => {
    const written = SMALL.get(name)!.cost.cells.written;
    expect(LARGE.get(name)!.cost.cells.written).toBe(written);
    expect(HUGE.get(name)?.cost.cells.written ?? written).toBe(written);
  },
);

test('after a save the Grid tab is written where it has changed, and not where it has not', () => {
  const {school} = sampleSchool();
  const {month} = school.run('loadPlanner', {}).view;
  school.run('buildGrid', {month});
  school.run('buildGrid', {month});
  expect(school.cost.cells.written).toBe(0);
  const [row] = school.run('loadMonth', {month}).grid.rows;
  school.run('saveActivity', {
    operation: 'one-more',
    month,
    area: 'healthWellness',
    activity: 'Cooking together',
    objectiveIds: [row!.objectiveId!],
  });
  school.run('buildGrid', {month});
  const [header = []] = school.texts('Grid');
  // Its text, and seven sides of how it looks.
  expect(school.cost.cells.written).toBeLessThanOrEqual(8 * header.length);
  expect(school.texts('Grid').flat().join()).toContain('Cooking together');
});

test('marking activities as delivered takes at most 24 service calls, however many and however far apart', () => {
  const school = schoolOfRows(8_000);
  const {activities} = school.run('loadMonth', {month: '2026-12'});
  const [few, many] = [6, 200].map((count, turn) => {
    school.run('saveDelivered', {
      operation: `delivered-${count}`,
      activities: activities
        .filter((_, index) => index % 2 === turn)
        .slice(0, count)
        .map(({id, ...base}, index) => ({
          id,
          base,
          deliveredMinutes: 30 + index,
          attended: index,
        })),
    });
    return {cost: school.cost, needed: 0};
  });
  expect(calls(many!)).toEqual(calls(few!));
  expect(count(many!)).toBeLessThanOrEqual(24);
});

test('what was typed into the grid meanwhile costs no more than a grid may', () => {
  const {school} = sampleSchool();
  const {month} = school.run('loadPlanner', {}).view;
  school.run('buildGrid', {month});
  const empty = school
    .texts('Grid')
    .flatMap((row, index) => (row[9] === '○ empty' ? [index + 1] : []));
  for (const row of empty) school.typeUnseen('Grid', row, 10, 'Circle time');
  school.run('buildGrid', {month});
  expect(empty.length).toBeGreaterThan(10);
  expect(school.records('Activities')).toHaveLength(160 + empty.length);
  expect(school.calls()).toBeLessThanOrEqual(40);
});

test('the first grid and the first coverage of a school stay within their calls, too', () => {
  const {school} = sampleSchool();
  const {month} = school.run('loadPlanner', {}).view;
  school.deleteTab('Grid');
  school.deleteTab('Coverage');
  // All that has a list of its own: gaps, an activity of no objective, a cell to check.
  const row = school
    .records('Activities')
    .findIndex(
      each => each['Month'] === month && each['Status'] === 'Confirmed',
    );
  school.typeUnseen('Activities', row + 2, 4, 'OBJ-NOBODY');
  school.run('buildGrid', {month});
  expect(school.calls()).toBeLessThanOrEqual(40);
  school.run('writeCoverage', {month});
  expect(school.calls()).toBeLessThanOrEqual(40);
});
