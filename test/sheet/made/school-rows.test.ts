/** What set-up writes about the school, and that it leaves alone whatever stands there. */
import {expect, test} from '@jest/globals';
import {AREAS, AREA_TITLES} from '../../../src/domain/area';
import {EXPECTED_AREAS, SETTINGS} from '../../../src/sheet/schema';
import {Planner, type Record_, tabOf} from '../on-host/planner';

const FACTS = {schoolName: 'Hope School', firstMonth: '2026-08'};

const settings = (rows: readonly Record_[], spareRows = 20) =>
  new Planner([tabOf(SETTINGS, rows)], spareRows);

const LEAST = AREAS.map(area => ({
  Setting: `Least minutes, ${AREA_TITLES[area]}`,
}));

test('an empty tab gets each setting in a row of its own, with what is known of the school', () => {
  const planner = settings([], 0);
  expect(planner.run('fillSettings', [FACTS])).toBe(true);
  const [, , , subjects, ...least] = planner.records('Settings');
  expect(planner.records('Settings').slice(0, 3)).toEqual([
    {Setting: 'School name', Value: 'Hope School'},
    {Setting: 'School year starts', Value: '2026-08'},
    {Setting: 'Framework', Value: 'Common Core'},
  ]);
  expect(subjects).toEqual({
    Setting: 'Subjects',
    Value: 'ELA, Math, Science, Social studies',
  });
  expect(least).toEqual(LEAST);
  expect(planner.run('fillSettings', [FACTS])).toBe(false);
});

test('settings that stand there keep their values, in whatever letters; blank ones are filled', () => {
  const planner = settings([
    {Setting: ' SCHOOL NAME ', Value: 'Our school'},
    {Setting: 'School year starts'},
    {Setting: 'Our own', Value: 'x'},
  ]);
  expect(planner.run('fillSettings', [FACTS])).toBe(true);
  const rows = planner.records('Settings');
  expect(rows.slice(0, 4)).toEqual([
    {Setting: ' SCHOOL NAME ', Value: 'Our school'},
    {Setting: 'School year starts', Value: '2026-08'},
    {Setting: 'Our own', Value: 'x'},
    {Setting: 'Framework', Value: 'Common Core'},
  ]);
  expect(rows).toHaveLength(5 + LEAST.length);
});

test('what nobody said of the school stays blank', () => {
  const planner = settings([]);
  planner.run('fillSettings', [{}]);
  expect(planner.records('Settings').slice(0, 2)).toEqual([
    {Setting: 'School name'},
    {Setting: 'School year starts'},
  ]);
});

test('where there is no tab, or no column for values, nothing fails', () => {
  const planner = new Planner([['Settings', [['Setting']]]]);
  expect(planner.run('fillSettings', [FACTS])).toBe(true);
  expect(planner.records('Settings')[0]).toEqual({Setting: 'School name'});
  const none = new Planner([['Notes', [['x']]]]);
  expect(none.run('fillSettings', [FACTS])).toBe(false);
  expect(none.run('addExpectedAreas', [{}])).toBe(false);
  none.run('clearSchoolName', ['Hope School']);
});

test.each([
  ['School name', 'Hope School', undefined],
  ['School name', 'Hope Schools', 'Hope Schools'],
  ['Our name', 'Hope School', 'Hope School'],
])(
  'of %s %s is cleared only where the name is still ours',
  (name, is, left) => {
    const planner = settings([{Setting: name, Value: is}]);
    planner.run('clearSchoolName', ['Hope School']);
    expect(planner.records('Settings')).toEqual([
      left === undefined ? {Setting: name} : {Setting: name, Value: left},
    ]);
  },
);

const expectedAreas = (rows: readonly Record_[]) =>
  new Planner([tabOf(EXPECTED_AREAS, rows)], 2);

const grades = (planner: Planner) =>
  planner.records('Expected areas').map(({Grade}) => Grade);

const ticks = (early: boolean) =>
  Object.fromEntries(
    AREAS.map(area => [
      AREA_TITLES[area],
      area === 'earlyChildhood' ? early : true,
    ]),
  );

test('each grade that is named gets a row: early childhood is asked of the young alone', () => {
  const planner = expectedAreas([]);
  expect(planner.run('addExpectedAreas', [{grades: ['PK', '5']}])).toBe(true);
  expect(planner.records('Expected areas')).toEqual([
    {Grade: 'PK', ...ticks(true)},
    {Grade: '5', ...ticks(false)},
  ]);
});

test('all grades come where nobody named any and none stands there', () => {
  const planner = expectedAreas([]);
  planner.run('addExpectedAreas', [{}]);
  expect(grades(planner)).toEqual([
    'PK',
    'K',
    ...Array.from({length: 12}, (_, index) => String(index + 1)),
  ]);
});

test('a grade that stands there is left as it is, and no other comes unasked', () => {
  const planner = expectedAreas([{Grade: '3-4'}]);
  expect(planner.run('addExpectedAreas', [{}])).toBe(false);
  expect(planner.run('addExpectedAreas', [{grades: ['4', '5']}])).toBe(true);
  expect(planner.records('Expected areas')).toEqual([
    {Grade: '3-4'},
    {Grade: '5', ...ticks(false)},
  ]);
});

test('what is expected of a grade is what was said of it', () => {
  const planner = expectedAreas([]);
  const none = Object.fromEntries(AREAS.map(area => [area, false]));
  planner.run('addExpectedAreas', [{grades: ['3'], expected: {'3': none}}]);
  expect(new Set(Object.values(planner.records('Expected areas')[0]!))).toEqual(
    new Set(['3', false]),
  );
});

test('ticks that a set-up left without their grade get it, each row once', () => {
  const planner = expectedAreas([
    ticks(false) as Record_,
    ticks(true) as Record_,
  ]);
  planner.run('addExpectedAreas', [{grades: ['K', '3', '4']}]);
  expect(planner.records('Expected areas')).toEqual([
    {Grade: '3', ...ticks(false)},
    {Grade: 'K', ...ticks(true)},
    {Grade: '4', ...ticks(false)},
  ]);
});

test('ticks without a grade don’t keep all grades from coming', () => {
  const planner = expectedAreas([ticks(false) as Record_]);
  planner.run('addExpectedAreas', [{}]);
  expect(grades(planner)).toHaveLength(14);
});
