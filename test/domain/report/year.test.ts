import {monthOf} from '../../../src/domain/month';
import type {Grade} from '../../../src/domain/grade';
import {webbBalance} from '../../../src/domain/report/spread';
import type {Plan} from '../../../src/domain/plan';
import {type YearStandard, year} from '../../../src/domain/report/year';
import {type TypedTabs, read} from '../../sheet/school';
import {activity, objective} from './rows';

const OCTOBER = monthOf(2026, 10);
const settings = [{Setting: 'School year starts', Value: '2026-08'}];

function upToOctober(tabs: TypedTabs, grade: Grade = '3', subject = 'Math') {
  return year(read({settings, ...tabs}).plan, OCTOBER, grade, subject);
}

function standard(tabs: TypedTabs, code: string): YearStandard {
  return upToOctober(tabs).standards.find(one => one.code === code)!;
}

const times = (id: string, month = '2026-10') =>
  objective(id, {Standards: '3.OA.A.1', Month: month});

test('a year has the standards of the grade and subject, in the framework’s order', () => {
  const {standards, months} = upToOctober({});
  expect(months).toEqual(['2026-08', '2026-09', '2026-10']);
  expect(standards).toHaveLength(25);
  expect(standards[0]).toMatchObject({
    code: '3.OA.A.1',
    domain: '3.OA',
    emphasis: 'major',
    objectives: 0,
    depth: {areas: 0, activities: 0, minutes: 0, months: 0},
  });
});

test('numbers that a framework leaves out for a grade are no standards', () => {
  const codes = upToOctober({}, '3', 'ELA').standards.map(({code}) => code);
  expect(codes).toContain('RL.3.7');
  expect(codes).not.toContain('RL.3.8');
});

test('one touched thinly in five areas and one served deeply in one don’t look alike', () => {
  const areas = [
    'Academic enrichment',
    'Family literacy',
    'Behavioral supports',
    'Health and wellness',
    'Family engagement',
  ];
  const tabs = {
    objectives: [
      objective('THIN', {Standards: '3.OA.A.2'}),
      ...['2026-08', '2026-09', '2026-10'].map(month => times(month, month)),
    ],
    activities: [
      ...areas.map(Area => activity('THIN', {Area, 'Minutes per session': 20})),
      ...['2026-08', '2026-09', '2026-10'].map(month =>
        activity(month, {Month: month, 'Minutes per session': 180}),
      ),
    ],
  };
  expect(standard(tabs, '3.OA.A.2').depth).toEqual({
    areas: 5,
    activities: 5,
    minutes: 100,
    months: 1,
  });
  expect(standard(tabs, '3.OA.A.1').depth).toEqual({
    areas: 1,
    activities: 3,
    minutes: 540,
    months: 3,
  });
});

test('an activity for several objectives of a standard serves it once, in full', () => {
  const tabs = {
    objectives: [times('A'), times('B')],
    activities: [activity('A, B')],
  };
  const {objectives, depth, months, areas} = standard(tabs, '3.OA.A.1');
  expect(objectives).toBe(2);
  expect(depth).toEqual({areas: 1, activities: 1, minutes: 60, months: 1});
  expect(months).toEqual([
    {objectives: 0, activities: 0, minutes: 0},
    {objectives: 0, activities: 0, minutes: 0},
    {objectives: 2, activities: 1, minutes: 60},
  ]);
  expect(areas[1]).toEqual({
    area: 'familyLiteracy',
    months: 1,
    objectives: 2,
    activities: 1,
    minutes: 60,
  });
});

test('an activity serves each standard of its objective', () => {
  const tabs = {
    objectives: [objective('A', {Standards: '3.OA.A.1, 3.OA.A.2'})],
    activities: [activity('A')],
  };
  const {byArea, byMonth, standards} = upToOctober(tabs);
  expect(standards.slice(0, 3).map(one => one.depth.minutes)).toEqual([
    60, 60, 0,
  ]);
  expect(byArea[1]).toEqual({
    area: 'familyLiteracy',
    supported: 2,
    activities: 1,
  });
  expect(byMonth[2]).toEqual({named: 2, supported: 2});
});

test('parts count to their standard, once for an objective that names two of them', () => {
  const tabs = {
    objectives: [objective('A', {Standards: '3.NF.3a, 3.NF.A.3b'})],
  };
  expect(standard(tabs, '3.NF.A.3').objectives).toBe(1);
});

test('later months, earlier years, ideas and cancelled activities are left out', () => {
  const tabs = {
    objectives: [
      times('A'),
      times('LATER', '2026-11'),
      times('EARLIER', '2026-07'),
      times('NEVER', 'some day'),
    ],
    activities: [
      activity('A', {Status: 'Idea'}),
      activity('A', {Status: 'Cancelled'}),
      activity('LATER', {Month: '2026-11'}),
      activity('EARLIER', {Month: '2026-07'}),
    ],
  };
  expect(standard(tabs, '3.OA.A.1')).toMatchObject({
    objectives: 1,
    depth: {areas: 0, activities: 0, minutes: 0, months: 0},
  });
});

test('a class of another grade that works on a standard counts', () => {
  const tabs = {
    objectives: [objective('A', {Grade: '4', Standards: '3.OA.A.1'})],
    activities: [activity('A')],
  };
  expect(upToOctober(tabs).whole).toMatchObject({named: 1, supported: 1});
});

test('each domain has its breadth beside its balance', () => {
  const {domains, whole} = upToOctober({
    objectives: [
      times('A'),
      objective('B', {Standards: '3.OA.A.2'}),
      objective('C', {Standards: '3.NF.A.1'}),
    ],
    activities: [activity('A'), activity('A'), activity('A'), activity('B')],
  });
  expect(domains).toEqual([
    {
      domain: '3.OA',
      label: 'operations and patterns',
      standards: 9,
      named: 2,
      supported: 2,
      balance: 0.75,
    },
    expect.objectContaining({domain: '3.NBT', supported: 0, balance: null}),
    expect.objectContaining({domain: '3.NF', named: 1, balance: null}),
    expect.objectContaining({domain: '3.MD', named: 0}),
    expect.objectContaining({domain: '3.G', named: 0}),
  ]);
  expect(whole).toEqual({
    standards: 25,
    named: 3,
    supported: 2,
    balance: 0.75,
  });
});

test.each([
  [[], null],
  [[0, 0], null],
  [[7], 1],
  [[7, 0, 0], 1],
  [[2, 2, 2], 1],
  [[3, 1], 0.75],
  [[6, 1, 1], 0.58333],
  [[97, 1, 1, 1], 0.28],
])('the balance of %j hits', (hits, expected) => {
  const balance = webbBalance(hits);
  if (expected === null) expect(balance).toBeNull();
  else expect(balance).toBeCloseTo(expected, 5);
});

test('a year can be asked for grades that have an objective, of subjects that have standards', () => {
  const choices = (plan: Plan) => year(plan, OCTOBER, '3', 'Math').choices;
  const {plan} = read({
    settings,
    objectives: [objective('A', {Grade: '2'}), objective('B', {Grade: 'PK'})],
  });
  expect(choices(plan)).toEqual([
    {grade: '2', subject: 'Math', standards: 26},
    {grade: '2', subject: 'ELA', standards: 40},
  ]);
  expect(choices(read({settings}).plan)).toEqual([]);
});
