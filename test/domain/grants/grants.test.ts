/** Hours by pillar and type. The example is that of docs/grants.md. */
import {grantCrosswalk} from '../../../src/data/grant-crosswalk';
import {PILLARS, crosswalkOf} from '../../../src/domain/grants/crosswalk';
import {grants} from '../../../src/domain/grants/grants';
import {formatHours} from '../../../src/domain/grants/hours';
import {grantTable} from '../../../src/domain/grants/table';
import type {Month} from '../../../src/domain/month';
import {type TypedRow, read} from '../../sheet/school';

const CROSSWALK = crosswalkOf(grantCrosswalk());

const OBJECTIVES = [
  {
    Month: '2026-10',
    Grade: '3',
    Teacher: 'Ms. Rivera',
    Subject: 'Math',
    Standards: '3.OA.A.1',
    Objective: 'Equal groups and arrays',
    'Objective ID': 'TIMES',
  },
];

const ACTIVITIES: readonly TypedRow[] = [
  {
    Month: '2026-10',
    Area: 'Academic enrichment',
    Activity: 'Math club',
    'Objective IDs': 'TIMES',
    Partner: 'YMCA',
    Sessions: 4,
    'Minutes per session': 45,
    Status: 'Delivered',
    'Delivered minutes': 135,
    Attended: 18,
  },
  {
    Month: '2026-10',
    Area: 'Family engagement',
    Activity: 'Game night',
    Partner: 'ymca ',
    'Minutes per session': 120,
    Sessions: 1,
    Status: 'Delivered',
  },
  {
    Month: '2026-11',
    Area: 'Early childhood',
    Activity: 'Playgroup',
    Sessions: 2,
    'Minutes per session': 50,
  },
  {
    Month: '2026-10',
    Area: 'Health and wellness',
    Activity: 'Walking club',
    Sessions: 4,
    'Minutes per session': 30,
    Status: 'Idea',
  },
  {
    Month: '2026-12',
    Area: 'Health and wellness',
    Activity: 'Dentist day',
    Sessions: 1,
    'Minutes per session': 60,
  },
];

const report = (rows: readonly TypedRow[] = ACTIVITIES) =>
  grants(
    read({objectives: OBJECTIVES, activities: rows}).plan,
    {from: '2026-10' as Month, to: '2026-11' as Month},
    CROSSWALK,
    () => ({why: '', indicators: []}),
  );

test('hours of the months asked for add up over the areas', () => {
  const {all, areas} = report();
  expect(all).toEqual({
    activities: 3,
    delivered: 2,
    withoutMinutes: 1,
    plannedMinutes: 400,
    deliveredMinutes: 135,
    attended: 18,
    withAttended: 1,
  });
  expect(areas.map(({plannedMinutes}) => plannedMinutes)).toEqual([
    180, 0, 0, 0, 120, 100,
  ]);
});

test('an activity without a readable area is in no hours, and is told', () => {
  const lost = {...ACTIVITIES[0]!, Area: 'Sports', Activity: 'Ball club'};
  const {all, withoutArea} = report([
    ...ACTIVITIES,
    lost,
    {...lost, Status: 'Cancelled'},
    {...lost, Month: '2026-12'},
  ]);
  expect([all, withoutArea]).toEqual([report().all, 1]);
  expect(report().withoutArea).toBe(0);
});

test('an activity of an area that the crosswalk lacks has no line', () => {
  const {plan} = read({objectives: OBJECTIVES, activities: ACTIVITIES});
  const {activities} = grants(
    plan,
    {from: '2026-10' as Month, to: '2026-11' as Month},
    CROSSWALK.filter(({area}) => area !== 'familyEngagement'),
    () => ({why: '', indicators: []}),
  );
  expect(activities.map(({activity}) => activity)).toEqual([
    'Math club',
    'Playgroup',
  ]);
});

test('the four pillars hold each activity once', () => {
  expect(
    report().pillars.map(({pillar, activities, plannedMinutes}) => [
      pillar,
      activities,
      plannedMinutes,
    ]),
  ).toEqual([
    [PILLARS[0], 0, 0],
    [PILLARS[1], 2, 280],
    [PILLARS[2], 1, 120],
    [PILLARS[3], 0, 0],
  ]);
});

test('early childhood has no activity type by itself', () => {
  const types = report().types.map(({type, activities}) => [type, activities]);
  expect(types).toContainEqual([null, 1]);
  expect(types).toContainEqual(['Parenting skills and family literacy', 1]);
});

test('who planned together is counted once, however the name is written', () => {
  expect(report().together).toEqual({objectives: 1, teachers: 1, partners: 1});
});

test('activities stand by month, with hours, as the file has them', () => {
  const [headers, ...rows] = grantTable(report());
  expect(rows.map(row => row.slice(4, 11))).toEqual([
    ['Math club', 'YMCA', 'Delivered', '3', '2.3', '', '18'],
    ['Game night', 'ymca', 'Delivered', '2', '', '', ''],
    ['Playgroup', '', 'Planned', '1.7', '', '', ''],
  ]);
  expect(headers?.slice(4, 11)).toEqual([
    'Activity',
    'Partner',
    'Status',
    'Hours planned',
    'Hours delivered',
    'Expected participants',
    'Attended',
  ]);
});

test('the file says of each activity its month, area, pillar, type, reason and id', () => {
  const {plan} = read({
    objectives: OBJECTIVES,
    activities: [
      {...ACTIVITIES[0]!, 'Activity ID': 'CLUB'},
      {...ACTIVITIES[2]!, 'Activity ID': ''},
    ],
  });
  const table = grantTable(
    grants(
      plan,
      {from: '2026-10' as Month, to: '2026-11' as Month},
      CROSSWALK,
      () => ({why: 'To practise.', indicators: []}),
    ),
  );
  const ends = table.map(row => [...row.slice(0, 4), ...row.slice(11)]);
  expect(ends[0]).toEqual([
    'Month',
    'Area',
    'Pillar',
    '21st CCLC activity type',
    'Why this activity, for which objective',
    'Activity ID',
  ]);
  const enrichment = CROSSWALK.find(({area}) => area === 'academicEnrichment')!;
  expect(ends[1]).toEqual([
    'October 2026',
    'Academic enrichment',
    enrichment.pillar,
    enrichment.type,
    expect.stringMatching(/^Math club .* Why it helps: To practise\.$/),
    'CLUB',
  ]);
  expect(ends[2]!.slice(0, 4)).toEqual([
    'November 2026',
    'Early childhood',
    PILLARS[1],
    'None of the list by itself',
  ]);
  expect(ends[2]![5]).toBe('');
});

test('activities stand by month, however the rows are sorted, and none before the first', () => {
  const rows = [
    ...ACTIVITIES.toReversed(),
    {...ACTIVITIES[0]!, Month: '2026-09'},
  ];
  const {activities, all} = report(rows);
  expect(activities.map(({month}) => month)).toEqual([
    '2026-10',
    '2026-10',
    '2026-11',
  ]);
  expect(all.activities).toBe(3);
});

test('an objective counts where an activity of its own month supports it', () => {
  const later = {...OBJECTIVES[0]!, Month: '2026-11', 'Objective ID': 'LATER'};
  const {plan} = read({
    objectives: [
      ...OBJECTIVES,
      later,
      {...later, Month: '2026-12', Teacher: 'Mr. Lee', 'Objective ID': 'LAST'},
    ],
    activities: [
      {...ACTIVITIES[0]!, 'Objective IDs': 'TIMES, LATER, NONE'},
      {...ACTIVITIES[2]!, 'Objective IDs': 'LAST'},
    ],
  });
  const {activities, together} = grants(
    plan,
    {from: '2026-10' as Month, to: '2026-11' as Month},
    CROSSWALK,
    () => ({why: '', indicators: []}),
  );
  expect(activities.map(({objectives}) => objectives)).toEqual([1, 0]);
  expect(together.teachers).toBe(1);
});

test('types that may fit better stand apart by semicolons', () => {
  const lines = [
    'academicEnrichment|P|S|T|A; B, or C; D',
    ...CROSSWALK.slice(1).map(({area}) => `${area}|P|S||`),
  ].join('\n');
  expect(crosswalkOf(lines).slice(0, 2)).toEqual([
    {
      area: 'academicEnrichment',
      pillar: 'P',
      service: 'S',
      type: 'T',
      otherTypes: ['A', 'B, or C', 'D'],
    },
    {
      area: CROSSWALK[1]!.area,
      pillar: 'P',
      service: 'S',
      type: null,
      otherTypes: [],
    },
  ]);
});

test('a plan without activities has hours of nothing', () => {
  const {all, activities} = report([]);
  expect([all.activities, all.plannedMinutes, activities]).toEqual([0, 0, []]);
});

test('every area has a pillar and a service of its program', () => {
  expect(
    CROSSWALK.filter(({pillar, service}) => !pillar || service === ''),
  ).toEqual([]);
  expect(grantCrosswalk().split('\n')).toHaveLength(6);
});

test('hours are told to a tenth', () => {
  expect([0, 90, 100, 135, 3].map(formatHours)).toEqual([
    '0',
    '1.5',
    '1.7',
    '2.3',
    '0.1',
  ]);
});

test('an objective of another month is none that the activity supports, and no month is none', () => {
  const [club] = ACTIVITIES;
  const december = {...club!, Month: '2026-11'};
  const {activities} = report([
    december,
    {...club!, Month: ''},
    {...club!, Area: ''},
  ]);
  expect(activities).toHaveLength(1);
  expect(activities[0]).toMatchObject({month: '2026-11'});
});
