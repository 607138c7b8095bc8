/** Suggestions and the bank, as the sidebar asks for them. */
import type {Suggestion} from '../../src/contract/suggestions';
import {AREAS} from '../../src/domain/area';
import {ACTIVITY_BANK} from '../../src/sheet/reference-tabs';
import {Workbook} from '../../src/host/workbook/workbook';
import {Shipped, activity, sampleSchool, schoolInOctober} from './shipped';

const TITLES = ({suggestions}: {suggestions: readonly Suggestion[]}) =>
  suggestions.map(({proposal}) => proposal.activity);

const GROUPS = {area: 'academicEnrichment'} as const;

test('setting up fills the bank with 120 activities, each with an id, and never again', () => {
  const {school} = schoolInOctober();
  const first = school.texts('Activity bank');
  expect(first).toHaveLength(121);
  expect(
    new Set(school.records('Activity bank').map(row => row['Bank ID'])).size,
  ).toBe(120);
  school.type('Activity bank', 3, 2, [['Our own name for it']]);
  school.deleteRow('Activity bank', 2);
  expect(school.run('setUpPlanner', {}).repaired).toEqual([]);
  expect(school.texts('Activity bank')).toHaveLength(120);
  expect(school.texts('Activity bank')[1]![1]).toBe('Our own name for it');
});

test('a bank without a single activity is filled when the planner is set up', () => {
  const school = new Shipped();
  school.addTab('Activity bank');
  school.type('Activity bank', 1, 1, [['Area', 'Activity', 'Our notes']]);
  school.run('setUpPlanner', {});
  const [row] = school.records('Activity bank');
  expect(row).toMatchObject({
    Area: 'Academic enrichment',
    Activity: 'Counting jars',
    'Our notes': '',
    'Times used': '0',
  });
});

test('nothing of the starter bank is a problem', () => {
  const {school} = schoolInOctober();
  expect(
    school.run('checkWorkbook').filter(({sheet}) => sheet === 'Activity bank'),
  ).toEqual([]);
});

test('what is odd in the bank is listed when the workbook is checked', () => {
  const {school} = schoolInOctober();
  school.type('Activity bank', 2, 1, [['Music']]);
  school.type('Activity bank', 3, 4, [['3.ZZ.9']]);
  expect(
    school
      .run('checkWorkbook')
      .filter(({sheet}) => sheet === 'Activity bank')
      .map(({row, column, value}) => [row, column, value]),
  ).toEqual([
    [2, 'Area', 'Music'],
    [3, 'Standards', '3.ZZ.9'],
  ]);
});

test('a new school is offered the bank’s best first, ready to be planned', () => {
  const {school, ids} = schoolInOctober();
  const {suggestions, hasBank} = school.run('loadSuggestions', {
    ...GROUPS,
    objectiveId: ids[0]!,
  });
  expect(hasBank).toBe(true);
  expect(suggestions[0]).toMatchObject({
    nearness: 'cluster',
    reason: 'from the bank for 3.OA.A; same cluster; 4 × 45 min',
    timesUsed: 0,
    materials: 'Tiles or squared paper',
    proposal: {
      month: '2026-10',
      area: 'academicEnrichment',
      activity: 'Equal groups workshop',
      objectiveIds: [ids[0]],
      why: '“Equal groups workshop” gives students more practice in this month’s work: multiplying and dividing stories.',
      alignment: 2,
      sessions: 4,
      minutesPerSession: 45,
      status: 'Planned',
    },
  });
  expect(suggestions.length).toBeLessThanOrEqual(12);
});

test('a suggestion is planned by sending it as it is', () => {
  const {school, ids} = schoolInOctober();
  const asked = {...GROUPS, objectiveId: ids[0]!};
  const [best] = school.run('loadSuggestions', asked).suggestions;
  const {view, warnings} = school.run('saveActivity', {
    operation: 'plan-1',
    ...best!.proposal,
  });
  expect(warnings).toEqual([]);
  const [row] = view.grid.rows;
  expect(row!.cells.academicEnrichment.state).toBe('strong');
  expect(TITLES(school.run('loadSuggestions', asked))).not.toContain(
    'Equal groups workshop',
  );
});

test.each([
  ['3.OA.A.1', [expect.stringContaining('only names the standard')]],
  ['Children build and draw equal groups.', []],
  ['', []],
])('a reason that says %j is saved, with %j', (why, warnings) => {
  const {school} = schoolInOctober();
  expect(school.run('saveActivity', activity({why})).warnings).toEqual(
    warnings,
  );
  expect(school.records('Activities')[0]!['Why it supports']).toBe(why);
});

test('next month it is offered with how it was done, and when', () => {
  const {school, ids} = schoolInOctober();
  school.run(
    'saveActivity',
    activity({
      ...GROUPS,
      activity: 'Array hunt',
      objectiveIds: [ids[0]!],
      why: 'Children find and draw equal groups around the school.',
      alignment: 3,
      partner: 'Youth Club',
      lead: 'Dana',
      when: 'Tue 3–4 pm',
      startDate: '2026-10-06',
      endDate: '2026-10-27',
      sessions: 4,
      minutesPerSession: 60,
    }),
  );
  const {saved} = school.run('saveObjectives', {
    operation: 'objectives-2',
    month: '2026-12',
    grades: ['3'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: [
      {standards: '3.OA.1', objective: 'Groups again', priority: 'Normal'},
    ],
  });
  const {suggestions} = school.run('loadSuggestions', {
    ...GROUPS,
    objectiveId: saved[0]!,
  });
  expect(suggestions[0]).toMatchObject({
    reason: 'used in October for 3.OA.A.1; same standard; 4 × 1 h',
    timesUsed: 1,
    proposal: {
      month: '2026-12',
      activity: 'Array hunt',
      why: 'Children find and draw equal groups around the school.',
      alignment: 3,
      partner: 'Youth Club',
      lead: 'Dana',
      when: 'Tue 3–4 pm',
      startDate: '2026-12-01',
      endDate: '2026-12-22',
    },
  });
});

test('dates that are locked are left out, and too much for a partner is said', () => {
  const {school, ids} = schoolInOctober();
  school.type('Locked dates', 2, 1, [
    ['2026-10-01', '2026-10-09', 'Testing', 'Ms. Rivera'],
  ]);
  school.type('Partners', 2, 1, [['Youth Club', 'Games', '', '2']]);
  school.type('Activity bank', 122, 1, [
    [
      'Academic enrichment',
      'Array hunt',
      '3',
      '3.OA.A.1',
      '',
      '',
      '',
      '4',
      '45',
      'youth club',
    ],
  ]);
  const [best] = school.run('loadSuggestions', {
    ...GROUPS,
    objectiveId: ids[0]!,
  }).suggestions;
  expect(best!.proposal.activity).toBe('Array hunt');
  expect(best!.proposal.startDate! > '2026-10-09').toBe(true);
  expect(best!.notices).toEqual([
    'With it Youth Club has 3 h this month, and 2 h are agreed.',
  ]);
});

test('other objectives of the month at the same standard or cluster are named', () => {
  const {school, ids} = schoolInOctober();
  const add = (operation: string, month: string, standards: string) =>
    school.run('saveObjectives', {
      operation,
      month,
      grades: ['3'],
      teacher: 'Vang',
      subject: 'Math',
      objectives: [{standards, objective: standards, priority: 'Normal'}],
    }).saved[0]!;
  const near = add('near', '2026-10', '3.OA.A.3');
  add('far', '2026-10', '3.OA.D.8');
  add('later', '2026-11', '3.OA.A.1');
  expect(
    school.run('loadSuggestions', {...GROUPS, objectiveId: ids[0]!})
      .alsoAnswers,
  ).toEqual([near]);
});

test('what this month has for another class can be used for this one too, as it stands', () => {
  const {school, ids} = schoolInOctober();
  const {id} = school.run(
    'saveActivity',
    activity({
      ...GROUPS,
      activity: 'equal groups WORKSHOP',
      objectiveIds: [ids[1]!],
      partner: 'Youth Club',
      when: 'Tue 3 pm',
      sessions: 2,
      minutesPerSession: 30,
      startDate: '2026-10-06',
      endDate: '2026-10-13',
    }),
  );
  school.type('Locked dates', 2, 1, [
    ['2026-10-13', '', 'Testing', 'Ms. Vang'],
  ]);
  const [best] = school.run('loadSuggestions', {
    ...GROUPS,
    objectiveId: ids[0]!,
  }).suggestions;
  expect(best!.onPlan).toMatchObject({
    id,
    activity: 'equal groups WORKSHOP',
    objectiveIds: [ids[1]],
    partner: 'Youth Club',
    when: 'Tue 3 pm',
  });
  expect(best!.reason).toBe(
    'from the bank for 3.OA.A; same cluster; 2 × 30 min',
  );
  expect(best!.notices).toEqual([
    'Oct 13 is locked for Testing: ask Ms. Vang.',
  ]);
});

test('who fills a gap that somebody has just filled hears of it, and both stand', () => {
  const {school, ids} = schoolInOctober();
  const [best] = school.run('loadSuggestions', {
    ...GROUPS,
    objectiveId: ids[0]!,
  }).suggestions;
  const plan = (operation: string) =>
    school.run('saveActivity', {operation, ...best!.proposal}).warnings;
  expect(plan('one')).toEqual([]);
  expect(plan('two')).toEqual([
    '“Equal groups workshop” stands in row 2 of Activities, too, for the same objective and month. Undo this where once is enough.',
  ]);
  const [, twin] = school.records('Activities');
  const edited = school.run('saveActivity', {
    operation: 'three',
    ...best!.proposal,
    id: twin!['Activity ID']!,
    lead: 'Ana',
  });
  expect(edited.warnings).toEqual([]);
  expect(school.records('Activities')).toHaveLength(2);
});

test('without a bank and without earlier months there is nothing, and that is told', () => {
  const {school, ids} = schoolInOctober();
  school.deleteTab('Activity bank');
  expect(
    school.run('loadSuggestions', {...GROUPS, objectiveId: ids[0]!}),
  ).toMatchObject({suggestions: [], hasBank: false});
});

test.each([
  [
    {objectiveId: 'OBJ-GONE'},
    /^OBJ-GONE is no longer in Objectives: somebody removed it\. Look at the month again\.$/,
  ],
  [{objectiveId: ''}, /"objectiveId" must be the ID of a row/],
  [{area: 'music'}, /"area" must be one of the six areas/],
])('a request for %j is refused in a sentence', (wrong, sentence) => {
  const {school, ids} = schoolInOctober();
  const asked = {...GROUPS, objectiveId: ids[0]!, ...wrong};
  expect(() => school.run('loadSuggestions', asked as never)).toThrow(sentence);
});

/** The bank with so many rows more, all of one area. */
function withBank(school: Shipped, count: number): Shipped {
  const data = school.workbook.toData();
  const rows = Array.from({length: count}, (_, index) =>
    ACTIVITY_BANK.columns.map(({key}) => {
      const value = {
        area: 'Academic enrichment',
        activity: `Idea ${index}`,
        grades: '3',
        standards: index === count - 1 ? '3.OA.A.1' : '3.NF',
        description: `Children count ${index} beads, share them and tell how`,
        minutesPerSession: 45,
        id: `BNK-${index}`,
      }[key as string];
      return value === undefined ? null : {value, format: '@'};
    }),
  );
  const sheets = data.sheets.map(sheet =>
    sheet.name === 'Activity bank'
      ? {
          ...sheet,
          maxRows: count + 1,
          rows: [sheet.rows[0]!, ...rows],
        }
      : sheet,
  );
  return new Shipped([], Workbook.from({...data, sheets}));
}

test('a bank of 5,000 takes as many service calls as one of 5, and a dozen come back', () => {
  const {school, ids} = schoolInOctober();
  const small = withBank(school, 5);
  const large = withBank(school, 5_000);
  const asked = {...GROUPS, objectiveId: ids[0]!};
  small.run('loadSuggestions', asked);
  const {suggestions} = large.run('loadSuggestions', asked);
  expect(large.cost.calls).toEqual(small.cost.calls);
  expect(large.calls()).toBeLessThanOrEqual(16);
  expect(suggestions).toHaveLength(12);
  expect(suggestions[0]!.proposal.activity).toBe('Idea 4999');
  expect(JSON.stringify(suggestions).length).toBeLessThan(15_000);
});

test('opening the planner does not read the bank', () => {
  const {school} = schoolInOctober();
  school.run('loadPlanner', {month: '2026-10'});
  const before = school.cost;
  const large = withBank(school, 500);
  large.run('loadPlanner', {month: '2026-10'});
  expect(large.cost).toEqual(before);
});

test('an idea that is kept in the bank was not used yet', () => {
  const {school, ids} = schoolInOctober();
  const {id: activityId} = school.run(
    'saveActivity',
    activity({objectiveIds: ids, status: 'Idea'}),
  );
  school.run('addToBank', {operation: 'keep-1', activityId});
  expect(school.records('Activity bank')[120]!['Times used']).toBe('0');
});

test('a school’s own activity is kept in the bank with one click, and one Undo', () => {
  const {school, ids} = schoolInOctober();
  const {id: activityId} = school.run(
    'saveActivity',
    activity({
      objectiveIds: ids,
      why: 'Families read fables together.',
      partner: 'Library',
      sessions: 2,
      minutesPerSession: 90,
    }),
  );
  const {id} = school.run('addToBank', {operation: 'keep-1', activityId});
  const added = school.records('Activity bank')[120];
  expect(added).toMatchObject({
    Area: 'Family literacy',
    Activity: 'Library night',
    Grades: '3',
    Standards: '3.OA.A.1, RL.3.2',
    Partner: 'Library',
    'Why it supports': 'Families read fables together.',
    Sessions: '2',
    'Minutes per session': '90',
    'Times used': '1',
    'Bank ID': id,
  });
  expect(id).toMatch(/^BNK-[A-Z2-9]{6}$/);
  expect(school.run('loadChanges')[0]!.what).toBe(
    'Added “Library night” to the Activity bank.',
  );
  school.run('undo', {operation: 'keep-1'});
  expect(school.records('Activity bank')[120]!['Activity'] ?? '').toBe('');
});

test('what was added to the bank can be undone when it has been planned since, not when its words changed', () => {
  const {school} = schoolInOctober();
  const night = activity({activity: 'Poem night'});
  const {id: activityId} = school.run('saveActivity', night);
  school.run('addToBank', {operation: 'keep-1', activityId});
  const use = (operation: string) => {
    school.run('saveActivity', {...night, operation, month: '2026-11'});
    school.run('refreshTabs', {month: '2026-11'});
  };
  use('again-1');
  expect(school.records('Activity bank')[120]!['Times used']).toBe('2');
  school.run('undo', {operation: 'keep-1'});
  expect(school.records('Activity bank')[120]!['Times used'] ?? '').toBe('');
  school.run('addToBank', {operation: 'keep-2', activityId});
  use('again-2');
  const row = school
    .texts('Activity bank')
    .findIndex(cells => cells[1] === 'Poem night');
  school.type('Activity bank', row + 1, 5, [['By lamplight']]);
  expect(() => school.run('undo', {operation: 'keep-2'})).toThrow(
    /can’t be undone, because somebody has changed BNK-/,
  );
});

test('a row that somebody typed is given its id by the way', () => {
  const {school} = schoolInOctober();
  school.type('Activity bank', 122, 1, [['Family literacy', 'Poem walk']]);
  const {id: activityId} = school.run('saveActivity', activity({}));
  const {id} = school.run('addToBank', {operation: 'keep-1', activityId});
  const [typed, added] = school.records('Activity bank').slice(120);
  expect(typed!['Activity']).toBe('Poem walk');
  expect(typed!['Bank ID']).toMatch(/^BNK-/);
  expect(added!['Bank ID']).toBe(id);
});

test('the same request twice adds one row', () => {
  const {school} = schoolInOctober();
  const {id: activityId} = school.run('saveActivity', activity({}));
  const first = school.run('addToBank', {operation: 'keep-1', activityId});
  const second = school.run('addToBank', {operation: 'keep-1', activityId});
  expect(second).toEqual(first);
  expect(school.records('Activity bank')).toHaveLength(121);
});

test('a twin is refused with the row that has it, and nothing is written', () => {
  const {school} = schoolInOctober();
  const {id: activityId} = school.run(
    'saveActivity',
    activity({area: 'academicEnrichment', activity: ' counting  JARS'}),
  );
  const before = school.texts('Log');
  expect(() =>
    school.run('addToBank', {operation: 'keep-1', activityId}),
  ).toThrow(
    'The Activity bank has “counting  JARS” under Academic enrichment already, in row 2, so nothing was added.',
  );
  expect(school.texts('Log')).toEqual(before);
});

test('an activity that is gone is refused in a sentence', () => {
  const {school} = schoolInOctober();
  expect(() =>
    school.run('addToBank', {operation: 'keep-1', activityId: 'ACT-GONE'}),
  ).toThrow(/ACT-GONE is no longer in Activities/);
});

test('Times used follows what is planned, and what is cancelled', () => {
  const {school} = schoolInOctober();
  const times = () =>
    school
      .records('Activity bank')
      .flatMap(row =>
        row['Times used'] === '0' ? [] : [[row['Activity'], row['Times used']]],
      );
  const jars = activity({
    area: 'academicEnrichment',
    activity: 'Counting Jars',
  });
  const {id} = school.run('saveActivity', jars);
  school.run('saveActivity', {
    ...jars,
    operation: 'activity-2',
    month: '2026-11',
  });
  school.run('refreshTabs', {month: '2026-10'});
  expect(times()).toEqual([['Counting jars', '2']]);
  school.run('saveActivity', {
    ...jars,
    operation: 'off',
    id,
    status: 'Cancelled',
  });
  school.run('refreshTabs', {month: '2026-10'});
  expect(times()).toEqual([['Counting jars', '1']]);
});

test('who may not edit the bank saves and refreshes all the same', () => {
  const {school} = schoolInOctober();
  school.protect('Activity bank');
  school.isOwner = false;
  const jars = activity({
    area: 'academicEnrichment',
    activity: 'Counting jars',
  });
  const {id: activityId} = school.run('saveActivity', jars);
  expect(school.run('refreshTabs', {month: '2026-10'}).gridMonth).toBe(
    '2026-10',
  );
  expect(school.records('Activity bank')[0]!['Times used']).toBe('0');
  expect(() =>
    school.run('addToBank', {operation: 'keep-1', activityId}),
  ).toThrow(/already/);
});

test('what people wrote beside the bank stays where it is', () => {
  const {school} = schoolInOctober();
  school.type('Activity bank', 1, 14, [['Our notes']]);
  school.type('Activity bank', 2, 14, [['Ask Dana']]);
  const jars = activity({
    area: 'academicEnrichment',
    activity: 'Counting jars',
  });
  const {id: activityId} = school.run('saveActivity', jars);
  school.run('refreshTabs', {month: '2026-10'});
  expect(() =>
    school.run('addToBank', {operation: 'keep-1', activityId}),
  ).toThrow(/already/);
  expect(school.records('Activity bank')[0]).toMatchObject({
    'Our notes': 'Ask Dana',
    'Times used': '1',
  });
});

test('the sample school is offered what it did before, each idea once', () => {
  const {school} = sampleSchool();
  const {view} = school.run('loadPlanner', {});
  // One of each area.
  const gaps = AREAS.flatMap(
    area => view.coverage.gaps.find(gap => gap.area === area) ?? [],
  );
  const offered = gaps.map(({objectiveId, area}) =>
    school.run('loadSuggestions', {objectiveId: objectiveId!, area}),
  );
  expect(offered).toHaveLength(6);
  for (const found of offered) {
    const titles = TITLES(found);
    expect(titles.length).toBeGreaterThan(0);
    expect(new Set(titles).size).toBe(titles.length);
  }
  const sources = new Set(
    offered.flatMap(({suggestions}) =>
      suggestions.map(({reason}) => reason.split(' ')[0]),
    ),
  );
  expect(sources).toEqual(new Set(['used', 'from']));
});
