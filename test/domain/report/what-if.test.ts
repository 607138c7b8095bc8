import fc from 'fast-check';
import {AREA_VALUES, AREAS} from '../../../src/domain/area';
import {coverage} from '../../../src/domain/coverage';
import {monthOf} from '../../../src/domain/month';
import type {Change} from '../../../src/domain/report/change';
import {whatIf} from '../../../src/domain/report/what-if';
import {type TypedRow, type TypedTabs, read} from '../../sheet/school';
import {asked} from './asked';
import {activity, objective} from './rows';

const OCTOBER = monthOf(2026, 10);
const IDS = ['A', 'B', 'C', '__proto__'];
const PARTNERS = ['', 'YMCA', 'ymca ', 'Library'];

const october = (tabs: TypedTabs) => asked(read(tabs).plan, OCTOBER);

const rows: fc.Arbitrary<TypedTabs> = fc.record({
  objectives: fc.array(
    fc.record({
      Month: fc.constantFrom('2026-10', '2026-10', '2026-09'),
      Grade: fc.constantFrom('3', '4', '3-4', '?'),
      Teacher: fc.constantFrom('', 'Ms. Rivera'),
      'Objective ID': fc.constantFrom(...IDS, ''),
      Objective: fc.constant('counts'),
    }),
    {maxLength: 5},
  ),
  activities: fc.array(
    fc.record({
      Month: fc.constantFrom('2026-10', '2026-10', '2026-09'),
      Area: fc.constantFrom(...AREA_VALUES, '?'),
      Activity: fc.constant('Club'),
      'Objective IDs': fc
        .subarray([...IDS, 'unknown'])
        .map(ids => ids.join(', ')),
      Alignment: fc.constantFrom(1, 2, 3),
      Partner: fc.constantFrom(...PARTNERS),
      Sessions: fc.nat(3),
      'Minutes per session': fc.constantFrom(0, 30, 45),
      Status: fc.constantFrom(
        'Idea',
        'Planned',
        'Confirmed',
        'Delivered',
        'Cancelled',
      ),
    }),
    {maxLength: 7},
  ),
  partners: fc.constant([{Partner: 'YMCA', 'Hours a month': 1}]),
  expectedAreas: fc.constant([{Grade: '3', 'Early childhood': false}]),
  settings: fc.constant([
    {Setting: 'Least minutes, Family literacy', Value: 45},
  ]),
});

/** What the sheet itself says of October. */
function counted(tabs: TypedTabs) {
  const {plan} = read(tabs);
  const {cells, areas, balance} = coverage(plan, OCTOBER, []);
  return {...cells, areas, balance};
}

/** What a change would make of it. */
function foreseen(tabs: TypedTabs, change: Change) {
  return whatIf(october(tabs), [change]).after;
}

const withActivities = (
  tabs: TypedTabs,
  change: (activities: readonly TypedRow[]) => readonly TypedRow[],
): TypedTabs => ({...tabs, activities: change(tabs.activities ?? [])});

const isOctober = (row: TypedRow) => row.Month === '2026-10';

describe('a change is foreseen as it would be counted if it were made', () => {
  test('none at all', () => {
    fc.assert(
      fc.property(rows, tabs => {
        expect(whatIf(october(tabs), []).after).toMatchObject(counted(tabs));
      }),
    );
  });

  test('dropping a partner', () => {
    fc.assert(
      fc.property(rows, tabs => {
        const without = withActivities(tabs, all =>
          all.filter(row => !/ymca/i.test(String(row.Partner))),
        );
        expect(
          foreseen(tabs, {kind: 'dropPartner', partner: 'YMCA'}),
        ).toMatchObject(counted(without));
      }),
    );
  });

  test('confirming all', () => {
    fc.assert(
      fc.property(rows, tabs => {
        const confirmed = withActivities(tabs, all =>
          all.map(row =>
            row.Status === 'Planned' ? {...row, Status: 'Confirmed'} : row,
          ),
        );
        expect(foreseen(tabs, {kind: 'confirmAll'})).toMatchObject(
          counted(confirmed),
        );
      }),
    );
  });

  test('adding an activity', () => {
    const area = fc.constantFrom(...AREAS.keys());
    fc.assert(
      fc.property(rows, area, fc.subarray(IDS), (tabs, place, ids) => {
        const added = withActivities(tabs, all => [
          ...all,
          activity(ids.join(', '), {Area: AREA_VALUES[place]!, Alignment: 2}),
        ]);
        expect(
          foreseen(tabs, {
            kind: 'addActivity',
            activity: 'Club',
            area: AREAS[place]!,
            objectiveIds: ids,
            alignment: 2,
            minutes: 60,
            partner: '',
          }),
        ).toMatchObject(counted(added));
      }),
    );
  });

  test('moving minutes from one activity to another', () => {
    const places = fc.nat(6);
    fc.assert(
      fc.property(rows, places, places, (tabs, from, to) => {
        const inOctober = (tabs.activities ?? []).filter(isOctober);
        const source = inOctober[from];
        const target = inOctober[to];
        fc.pre(source !== undefined && target !== undefined && from !== to);
        const minutes = (row: TypedRow) =>
          Number(row.Sessions) * Number(row['Minutes per session']);
        const moved = Math.min(40, minutes(source!));
        const retimed = (row: TypedRow, by: number) => ({
          ...row,
          Sessions: 1,
          'Minutes per session': minutes(row) + by,
        });
        const changed = withActivities(tabs, all =>
          all.map(row => {
            if (row === source) return retimed(row, -moved);
            return row === target ? retimed(row, moved) : row;
          }),
        );
        expect(
          foreseen(tabs, {kind: 'moveMinutes', from, to, minutes: 40}),
        ).toMatchObject(counted(changed));
      }),
    );
  });
});

const SCHOOL: TypedTabs = {
  objectives: [objective('A'), objective('B', {Grade: '4'})],
  activities: [
    activity('A', {Partner: 'YMCA'}),
    activity('B', {Partner: 'YMCA', Area: 'Family engagement'}),
    activity('B', {Partner: 'Library', Area: 'Family engagement'}),
  ],
  partners: [
    {Partner: 'YMCA', 'Hours a month': 2},
    {Partner: 'Library', 'Hours a month': 2},
  ],
};

test('dropping a partner names the cells that nobody else covers', () => {
  const {opened, closed, after} = whatIf(october(SCHOOL), [
    {kind: 'dropPartner', partner: 'ymca'},
  ]);
  expect(opened).toEqual([{row: 0, area: 'familyLiteracy'}]);
  expect(closed).toEqual([]);
  expect(after.partners.map(({partner, state}) => [partner, state])).toEqual([
    ['YMCA', 'none'],
    ['Library', 'under'],
  ]);
});

test('changes come one after the other, and nothing of the report is changed', () => {
  const report = october(SCHOOL);
  const asSent = JSON.stringify(report);
  const {closed, after} = whatIf(report, [
    {kind: 'dropPartner', partner: 'Library'},
    {
      kind: 'addActivity',
      activity: 'Yoga',
      area: 'healthWellness',
      objectiveIds: ['A'],
      alignment: 1,
      minutes: 60,
      partner: 'Library',
    },
    {kind: 'confirmAll'},
  ]);
  expect(closed).toEqual([{row: 0, area: 'healthWellness'}]);
  expect(after).toMatchObject({covered: 3, confirmed: 3});
  expect(after.partners[1]).toMatchObject({partner: 'Library', minutes: 60});
  expect(JSON.stringify(report)).toBe(asSent);
});

test('a partner that only the change names is listed last, without hours agreed', () => {
  const {after} = whatIf(october(SCHOOL), [
    {
      kind: 'addActivity',
      activity: 'Clinic',
      area: 'healthWellness',
      objectiveIds: ['A'],
      alignment: 1,
      minutes: 30,
      partner: 'Clinic van',
    },
  ]);
  expect(after.partners[2]).toEqual({
    partner: 'Clinic van',
    minutes: 30,
    agreedMinutes: null,
    share: null,
    state: 'not agreed',
  });
});

test('no more minutes move than the first activity has', () => {
  const {after} = whatIf(october(SCHOOL), [
    {kind: 'moveMinutes', from: 0, to: 2, minutes: 500},
  ]);
  expect(after.partners.map(({minutes}) => minutes)).toEqual([60, 120]);
});

test('fewer minutes than none do not move back', () => {
  const plan = october(SCHOOL);
  const {before, after} = whatIf(plan, [
    {kind: 'moveMinutes', from: 0, to: 2, minutes: -30},
  ]);
  expect(after).toEqual(before);
});

test.each([
  [0, 0],
  [0, 99],
  [99, 0],
])('from activity %i to activity %i nothing moves', (from, to) => {
  const plan = october(SCHOOL);
  const moved = whatIf(plan, [{kind: 'moveMinutes', from, to, minutes: 30}]);
  expect(moved.after).toEqual(moved.before);
});
