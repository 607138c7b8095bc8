/** What the planner's screens say of a small month, read as it stands there. */
import {activity, type Shipped} from '../../addon/shipped';
import type {MonthView} from '../../../src/contract/month';
import {remember} from '../../../src/ui/remembered';
import {school} from '../report/school';
import {openPlanner} from '../window/planner';
import {
  below,
  buttons,
  field,
  heard,
  press,
  text,
  tick,
  type,
} from '../window/person';

/** Grade 4 is not asked for behavioral supports; the library gives three hours a month. */
function busy(): Shipped {
  const made = school();
  made.type('Expected areas', 3, 1, [
    ['4', 'TRUE', 'TRUE', 'FALSE', 'TRUE', 'TRUE', 'TRUE'],
  ]);
  made.type('Partners', 2, 1, [['Library', 'Reads', '', '3']]);
  const rows = [
    {
      operation: 'walk',
      activity: 'Night walk',
      area: 'healthWellness',
      partner: 'Library',
      startDate: '2026-10-06',
      endDate: '2026-10-20',
      status: 'Confirmed',
      sessions: 2,
      minutesPerSession: 45,
      participants: 12,
    },
    {
      operation: 'fair',
      activity: 'Fair',
      area: 'familyEngagement',
      startDate: '2026-10-28',
      status: 'Planned',
    },
  ] as const;
  for (const row of rows)
    made.run('saveActivity', activity({...row, objectiveIds: []}));
  return made;
}

/** On October 21, whatever day it is. */
const open = (role: 'teacher' | 'staff' | 'principal', canEdit = true) =>
  openPlanner({
    school: busy(),
    role,
    before: workbook => {
      remember({teacher: 'vang', grades: ['4'], subject: 'Art'});
      const onThatDay = (view: MonthView) => ({...view, today: '2026-10-21'});
      workbook.answer('loadMonth', onThatDay);
      workbook.answer('loadPlanner', planner => ({
        ...planner,
        view: onThatDay(planner.view),
        canEdit,
        readOnlyReason: canEdit ? null : 'You may only read it.',
      }));
    },
  });

test('the month tells how far each area and grade is covered', async () => {
  await open('staff');
  expect(text()).toContain(
    '2 of 17 expected cells are covered3 objectives · 1 strong · 15 gaps',
  );
  expect(below('The six areas', 1, 6)).toEqual([
    'Academic enrichment0 of 3 covered',
    'Family literacy1 of 3 covered',
    'Behavioral supports0 of 2 covered',
    'Health and wellness1 of 3 covered',
    'Family engagement0 of 3 covered',
    'Early childhood0 of 3 covered',
  ]);
  await press('Coverage by grade');
  expect(below('Coverage by grade', 1, 2)).toEqual([
    'Grade 31 of 12 covered',
    'Grade 41 of 5 covered',
  ]);
  await press('All objectives (3)');
  expect(below('All objectives (3)', 1, 3)).toEqual([
    'Equal groupsGrade 3 · Rivera · Math1 of 6 areas covered',
    'Fables and their messageGrade 3 · Rivera · Math0 of 6 areas covered',
    '4.OA.A.1Grade 4 · Vang · Art1 of 5 areas covered',
  ]);
  expect(
    below('3 activities support no objective of this month yet:', 1, 3),
  ).toEqual(['Nobody’s', 'Night walk', 'Fair']);
});

test('the month tells what took place, and what partners have taken on', async () => {
  await open('staff');
  expect(below('Delivered', 1, 1)).toEqual([
    '1 of 2 activities delivered · 3 h of 4 h 30',
  ]);
  await press('Partners (1): 1 over their hours');
  expect(below('Partners (1): 1 over their hours', 1, 1)).toEqual([
    'Library5 h 30 of 3 h planned, 2 h 30 overReads',
  ]);
  expect(text()).not.toContain('Your objectives');
  expect(text()).not.toContain('sample');
});

test('a teacher reads of hers first, whatever letters her name was typed in', async () => {
  await open('teacher');
  expect(below('Your objectives', 1, 2)).toEqual([
    '4.OA.A.1Grade 4 · Vang · Art1 of 5 areas covered',
    'The six areas',
  ]);
  await press(/^4\.OA\.A\.1/);
  await press('Edit objective');
  expect(text()).toContain('Save objective');
});

test('an objective tells of each area what is in it, and which is not asked for', async () => {
  await open('staff');
  await press('All objectives (3)');
  await press(/^4\.OA\.A\.1/);
  expect(text()).toContain('4.OA.A.1Grade 4 · Vang · Art · Low priority');
  const lines = text().split('\n');
  expect(lines.slice(lines.indexOf('Its six areas') + 1, -2)).toEqual([
    'Academic enrichment',
    'None yet',
    'Add',
    'Family literacy',
    'None yet',
    'Add',
    'Behavioral supports',
    'Not expected',
    'Add',
    'Not expected of Grade 4',
    'Health and wellness',
    'Thin · 30 min',
    'Health walk',
    'Planned',
    'Add',
    'Family engagement',
    'None yet',
    'Add',
    'Early childhood',
    'None yet',
    'Add',
  ]);
});

test('what may have taken place stands before what is to come, with what was planned of it', async () => {
  await open('staff');
  await press('Mark as delivered');
  await press('Still to come (1)');
  await press('Delivered already (1)');
  await tick(/^Night walk/);
  expect(field('All of these activities').checked).toBe(false);
  expect(below('All', 1, 9)).toEqual([
    'Night walkOct 6 to Oct 20 · Library1 h 30 planned · 12 expected',
    'Minutes in all',
    'How many came',
    'Health walk30 min planned',
    'Nobody’s',
    'Still to come (1)',
    'FairOct 28',
    'Delivered already (1)',
    'Library night',
  ]);
  expect(field('Minutes in all').value).toBe('90');
  expect(buttons()).toContain('Mark 1 activity as delivered');
});

test('who may only read sees what is known of an activity, and nothing to press that writes', async () => {
  await open('staff', false);
  await press('All objectives (3)');
  await press(/^Equal groups/);
  await press('Library night');
  expect(below('Library night', 1, 2)).toEqual([
    'You may only read it.',
    'Equal groups3.OA.A.1Grade 3 · Rivera · Math · High priority',
  ]);
  expect(below('Area', 1, 7)).toEqual([
    'Family literacy',
    'Partner',
    'Library',
    'Sessions',
    '4 × 1 h = 4 h in all',
    'Status',
    'Delivered · 3 h of 4 h · 15 of 20 came',
  ]);
  await press('Back');
  await press('Back');
  await press('Results and indicators');
  expect(below('Present', 1, 2)).toEqual([
    'Days absentNo reading yetfrom 20 · target 10 · daysRegisterNo activity names it',
    'For grants',
  ]);
  expect(buttons()).toEqual(['Back', 'More', 'For grants']);
});

test('grants read the same plan by pillar and by type', async () => {
  await open('principal');
  await press('Results and indicators');
  await press('For grants');
  expect(below('By pillar of a community school', 1, 4)).toEqual([
    'Integrated student supportsBehavioral supports, Health and wellness2 activities · 2 h planned · 0 h delivered',
    'Expanded and enriched learning time and opportunitiesAcademic enrichment, Early childhood0 activities · 0 h planned · 0 h delivered',
    'Active family and community engagementFamily literacy, Family engagement3 activities · 4 h planned · 3 h delivered',
    'Collaborative leadership and practices2 teachers named 3 objectives, and 1 partner took part.',
  ]);
  await type('To', 'October 2027');
  await type('From', 'November 2024');
  expect(heard()).not.toContain('Choose at most 36 months.');
  await type('From', 'October 2024');
  expect(heard()).toContain('Choose at most 36 months.');
});

test('her own objectives stand below the form, each with what supports it and with whom', async () => {
  await open('teacher');
  await press('Add objectives');
  await press(/vang/);
  await type('Teacher', 'Rivera');
  expect(below('Rivera, October (2)', 1, 5)).toEqual([
    'Equal groupsGrade 3 · Math · 3.OA.A.1',
    'Family literacy: Library night · Library',
    'Edit',
    'Remove',
    'Fables and their messageGrade 3 · Math · RL.3.2No activity supports it yet.',
  ]);
});

test('nothing is said to be missing of a month that lacks nothing, and nobody is reminded', async () => {
  const workbook = await open('staff');
  workbook.answer('loadMonth', view => ({
    ...view,
    round: {...view.round, late: {objectives: [], gaps: 0, unconfirmed: []}},
  }));
  await type('Month', 'October');
  await press(/^Next: /);
  expect(text()).toContain('Nothing is missing.');
  expect(text()).not.toContain('A reminder to send');
  workbook.answer('loadMonth', view => ({
    ...view,
    round: {
      ...view.round,
      late: {
        objectives: [{grade: '3', teacher: 'Rivera'}],
        gaps: 0,
        unconfirmed: [view.activities[1]!.id],
      },
    },
  }));
  await type('Month', 'October');
  expect(text()).toContain('A reminder to send');
  expect(below('1 planned activity not confirmed', 1, 1)).toEqual([
    'Health walk',
  ]);
});

test('of what the workbook holds only what could not be read is counted, and one gap is said to be the first', async () => {
  await openPlanner({
    school: busy(),
    role: 'staff',
    before: workbook =>
      workbook.answer('loadPlanner', planner => {
        const {view} = planner;
        const {coverage} = view;
        const problems = [{severity: 'problem'}, {severity: 'notice'}];
        return {...planner, view: {...view, coverage: {...coverage, problems}}};
      }),
  });
  expect(text()).toContain('1 entry in this file could not be read.');
  await press('Review coverage');
  const lines = text().split('\n');
  expect(lines.filter(line => /^Do this first/.test(line))).toHaveLength(1);
});

test('lines of last month are offered to who had some', async () => {
  await openPlanner({
    school: busy(),
    role: 'teacher',
    before: workbook =>
      workbook.answer('loadPlanner', planner => {
        const {view} = planner;
        const {lists} = view;
        const before = {...lists.before, teachers: ['rivera']};
        return {...planner, view: {...view, lists: {...lists, before}}};
      }),
  });
  await press('Add objectives');
  await type('Teacher', 'Vang');
  expect(buttons()).not.toContain('Copy from September');
  await type('Teacher', 'Rivera');
  expect(buttons()).toContain('Copy from September');
});
