import {expect, test} from '@jest/globals';
import {ACTIVITIES, LOG, OBJECTIVES, SETTINGS} from '../../src/sheet/schema';
import {
  ACTIVITY,
  ANA,
  BEN,
  OBJECTIVE,
  Planner,
  standardTabs,
  tabOf,
} from './on-host/planner';
import {protectColumn} from './on-host/protection';

const NEW = {
  operation: 'op-1',
  month: '2026-10',
  area: 'healthWellness',
  activity: 'Dental check',
  objectiveIds: ['OBJ-AAAAAA'],
  why: 'Counting teeth',
  alignment: 2,
  partner: 'Clinic',
  lead: 'Ms. Ortiz',
  when: 'Tuesdays',
  startDate: '2026-10-06',
  endDate: '2026-10-27',
  sessions: 4,
  minutesPerSession: 30,
  participants: 60,
  status: 'Confirmed',
  deliveredMinutes: null,
  attended: null,
  notes: 'Bring forms',
};

const EDIT = {
  operation: 'op-2',
  id: 'ACT-AAAAAA',
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Library night',
};

const OBJECTIVES_SENT = {
  operation: 'op-3',
  month: '2026-10',
  grades: ['3', '4'],
  teacher: 'Rivera',
  subject: 'Math',
  objectives: [
    {standards: '3.OA.1', objective: 'Multiply', priority: 'High'},
    {
      standards: '3-5',
      objective: '=SUM(1,2)',
      priority: 'Normal',
      notes: '007',
    },
  ],
};

test('a new activity is a new row with an id: text as text, numbers as numbers, dates as dates', () => {
  const planner = new Planner();
  const {ids} = planner.run('saveActivity', [NEW, ANA]) as {ids: string[]};
  expect(ids[0]).toMatch(/^ACT-[A-Z2-9]{6}$/);
  expect(planner.records('Activities')[1]).toEqual({
    Month: '2026-10',
    Area: 'Health and wellness',
    Activity: 'Dental check',
    'Objective IDs': 'OBJ-AAAAAA',
    'Why it supports': 'Counting teeth',
    Alignment: 2,
    Partner: 'Clinic',
    Lead: 'Ms. Ortiz',
    When: 'Tuesdays',
    'Start date': {date: Date.UTC(2026, 9, 6, 4)},
    'End date': {date: Date.UTC(2026, 9, 27, 4)},
    Sessions: 4,
    'Minutes per session': 30,
    'Expected participants': 60,
    Status: 'Confirmed',
    Notes: 'Bring forms',
    'Activity ID': ids[0],
  });
});

test('several objectives are one block of rows, each with an id of its own', () => {
  const planner = new Planner();
  const {ids} = planner.run('saveObjectives', [OBJECTIVES_SENT, ANA]) as {
    ids: string[];
  };
  expect(new Set(ids).size).toBe(2);
  expect(planner.records('Objectives').slice(1)).toEqual([
    {
      Month: '2026-10',
      Grade: '3, 4',
      Teacher: 'Rivera',
      Subject: 'Math',
      Standards: '3.OA.1',
      Objective: 'Multiply',
      Priority: 'High',
      'Objective ID': ids[0],
    },
    {
      Month: '2026-10',
      Grade: '3, 4',
      Teacher: 'Rivera',
      Subject: 'Math',
      Standards: '3-5',
      Objective: '=SUM(1,2)',
      Priority: 'Normal',
      Notes: '007',
      'Objective ID': ids[1],
    },
  ]);
});

test('the Log says what began, with what was there and what shall be, and that it was done', () => {
  const planner = new Planner();
  planner.run('saveActivity', [{...EDIT, partner: 'Museum'}, ANA]);
  const [begun, done] = planner.records('Log');
  expect(begun).toMatchObject({
    Who: 'Ana',
    What: 'Changed "Library night" in Family literacy, October 2026: Partner.',
    Operation: 'op-2',
    Table: 'Activities',
    ID: 'ACT-AAAAAA',
    Before: '{"Partner":"City Library"}',
    After: '{"Partner":"Museum"}',
  });
  expect(done).toMatchObject({What: 'Done', Operation: 'op-2'});
});

test('an operation that is repeated gives its first answer and does nothing twice', () => {
  const planner = new Planner();
  const first = planner.run('saveActivity', [NEW, ANA]);
  const again = planner.run('saveActivity', [NEW, ANA]);
  expect(again).toEqual(first);
  expect(planner.records('Activities')).toHaveLength(2);
});

test('one that was saved at the second try is not saved again', () => {
  const planner = new Planner();
  let writes = 0;
  const failing = {
    before: ({op}: {readonly op: string}) => {
      if (op === 'range.set' && ++writes === 2)
        throw new Error('You are trying to edit a protected cell or object.');
    },
  };
  expect(() => planner.run('saveActivity', [NEW, ANA], failing)).toThrow(
    'Nothing was saved.',
  );
  const second = planner.run('saveActivity', [NEW, ANA]);
  expect(planner.run('saveActivity', [NEW, ANA])).toEqual(second);
  expect(planner.records('Activities')).toHaveLength(2);
});

test('what means the same is left as it was typed, and only what changed is written', () => {
  const planner = new Planner();
  planner.run('saveActivity', [
    {...EDIT, status: 'Planned', sessions: 3, minutesPerSession: 45},
    ANA,
  ]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual({
    ...ACTIVITY,
    Sessions: 3,
  });
});

test('a field that somebody else changed is not overwritten, and both are shown', () => {
  const planner = new Planner();
  const request = {...EDIT, partner: 'Museum', base: {partner: 'Book Club'}};
  expect(() => planner.run('saveActivity', [request, ANA])).toThrow(
    /Partner says "City Library" now; you saw "Book Club" and wrote "Museum"/,
  );
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual(ACTIVITY);
  expect(planner.records('Log')).toEqual([]);
});

test('a field that the sender did not touch stays as somebody else left it', () => {
  const planner = new Planner();
  const base = {partner: 'Book Club', sessions: 2};
  planner.run('saveActivity', [
    {...EDIT, base, partner: 'Book Club', sessions: 5},
    ANA,
  ]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual({
    ...ACTIVITY,
    Sessions: 5,
  });
});

test('blanks that were sent around words are kept, and those that stand there stay', () => {
  const planner = new Planner();
  const {ids} = planner.run('saveActivity', [
    {...NEW, activity: '  Dental check ', partner: ' Clinic'},
    ANA,
  ]) as {ids: string[]};
  const asSent = {Activity: '  Dental check ', Partner: ' Clinic'};
  expect(planner.record('Activities', ids[0]!)).toMatchObject(asSent);
  const edit = {...NEW, operation: 'again', id: ids[0]};
  planner.run('saveActivity', [edit, ANA]);
  expect(planner.record('Activities', ids[0]!)).toMatchObject(asSent);
  planner.run('saveActivity', [
    {
      ...edit,
      operation: 'third',
      base: {partner: ' Clinic'},
      partner: 'Clinic ',
    },
    ANA,
  ]);
  expect(planner.record('Activities', ids[0]!)).toMatchObject({
    Partner: 'Clinic ',
  });
});

test.each([
  [['3'], 'for grade 3'],
  [['4', '3'], 'for grades 3, 4'],
  [['K'], 'for kindergarten'],
  [['PK'], 'for pre-kindergarten'],
  [['1', 'K'], 'for grades K, 1'],
])('the Log tells the grades %j as people say them: %s', (grades, words) => {
  const planner = new Planner();
  planner.run('saveObjectives', [
    {
      ...OBJECTIVES_SENT,
      grades,
      objectives: [{standards: '', objective: 'Count', priority: 'Normal'}],
    },
    ANA,
  ]);
  expect(planner.records('Log')[0]!['What']).toBe(
    `Added "Count" ${words}, October 2026.`,
  );
});

test('grades as somebody typed them are told so too', () => {
  const planner = new Planner(
    standardTabs([{...OBJECTIVE, Grade: 'Grade K'}], []),
  );
  planner.run('removeRow', [
    {operation: 'gone', table: 'Objectives', id: 'OBJ-AAAAAA'},
    ANA,
  ]);
  expect(planner.records('Log')[0]!['What']).toBe(
    'Removed "Multiply within 100" for kindergarten, October 2026.',
  );
});

test('a formula that failed in the column of ids is no id, and stays', () => {
  const planner = new Planner(
    standardTabs([OBJECTIVE, OBJECTIVE, OBJECTIVE, OBJECTIVE], []),
  );
  const sheet = planner.sheetId('Objectives');
  const rect = {sheet, row: 4, column: 12, rows: 1, columns: 1};
  const formulas = () =>
    planner.workbook.apply(
      'range.get',
      {rect, facet: 'formulas'},
      {key: '', name: '', isOwner: true, kind: 'person'},
    );
  planner.workbook.apply(
    'range.set',
    {rect, facet: 'numberFormats', values: [['General']]},
    {key: '', name: '', isOwner: true, kind: 'script'},
  );
  planner.edit({do: 'type', rect, texts: [['=1/0']]});
  const typed = formulas();
  planner.run('giveIds', [ANA]);
  const ids = planner.records('Objectives').map(row => row['Objective ID']);
  expect(ids).toEqual([
    'OBJ-AAAAAA',
    expect.stringMatching(/^OBJ-[A-Z2-9]{6}$/),
    '#DIV/0!',
    expect.stringMatching(/^OBJ-[A-Z2-9]{6}$/),
  ]);
  expect(formulas()).toEqual(typed);
  expect(() =>
    planner.run('removeRow', [
      {operation: 'x', table: 'Objectives', id: '#DIV/0!'},
      ANA,
    ]),
  ).toThrow('is no longer in Objectives');
});

test('what was seen is compared by meaning: October 2026 is 2026-10', () => {
  const planner = new Planner();
  const request = {
    ...OBJECTIVES_SENT,
    grades: ['3'],
    objectives: [
      {
        id: 'OBJ-AAAAAA',
        base: {
          month: '2026-10',
          grades: ['3'],
          objective: 'Multiply within 100',
        },
        standards: '3.OA.1',
        objective: 'Multiply within 1,000',
        priority: 'Normal',
      },
    ],
  };
  planner.run('saveObjectives', [request, ANA]);
  expect(planner.record('Objectives', 'OBJ-AAAAAA')).toEqual({
    ...OBJECTIVE,
    Objective: 'Multiply within 1,000',
  });
});

test('a row that somebody removed is refused by name, and nothing is written', () => {
  const planner = new Planner();
  const request = {...EDIT, id: 'ACT-GONE22', partner: 'Museum'};
  expect(() => planner.run('saveActivity', [request, ANA])).toThrow(
    'ACT-GONE22 is no longer in Activities',
  );
  expect(planner.records('Log')).toEqual([]);
});

test.each(['__proto__', 'constructor', ''])('the id %j is no row', id => {
  const planner = new Planner();
  expect(() =>
    planner.run('saveActivity', [{...EDIT, id, partner: 'x'}, ANA]),
  ).toThrow('is no longer in Activities');
});

test('columns may stand in any order, among the columns of the school, which stay as they are', () => {
  const headers = [
    'Our room',
    ' activity ID',
    'STATUS',
    'Our budget',
    'Activity',
    'Area',
    'Month',
    'Notes',
    'Sessions',
  ];
  const planner = new Planner([
    tabOf(OBJECTIVES, [OBJECTIVE]),
    [
      'Activities',
      [
        headers,
        [
          'Gym',
          'ACT-AAAAAA',
          'Planned',
          120,
          'Run',
          'Health & wellness',
          '2026-10',
          '',
          2,
        ],
        [
          'Hall',
          'ACT-BBBBBB',
          'Idea',
          80,
          'Sing',
          'Family engagement',
          '2026-10',
          '',
          1,
        ],
      ],
    ],
  ]);
  planner.run('saveActivity', [
    {
      operation: 'a',
      id: 'ACT-BBBBBB',
      month: '2026-10',
      area: 'familyEngagement',
      activity: 'Sing',
      status: 'Planned',
      notes: 'Loud',
    },
    ANA,
  ]);
  planner.run('saveActivity', [
    {
      operation: 'b',
      month: '2026-11',
      area: 'familyEngagement',
      activity: 'Dance',
      sessions: 3,
    },
    ANA,
  ]);
  const [, first, second, third] = planner.values('Activities');
  expect(first).toEqual([
    'Gym',
    'ACT-AAAAAA',
    'Planned',
    120,
    'Run',
    'Health & wellness',
    '2026-10',
    '',
    2,
  ]);
  expect(second).toEqual([
    'Hall',
    'ACT-BBBBBB',
    'Planned',
    80,
    'Sing',
    'Family engagement',
    '2026-10',
    'Loud',
    1,
  ]);
  expect(third).toEqual([
    '',
    expect.stringMatching(/^ACT-/),
    '',
    '',
    'Dance',
    'Family engagement',
    '2026-11',
    '',
    3,
  ]);
});

test('a field whose column is missing is refused, unless it is blank', () => {
  const headers = ['Month', 'Area', 'Activity', 'Activity ID'];
  const planner = new Planner([tabOf(ACTIVITIES, [ACTIVITY], headers)]);
  expect(() => planner.run('saveActivity', [NEW, ANA])).toThrow(
    'The tab Activities has no column Objective IDs',
  );
  planner.run('saveActivity', [
    {
      operation: 'b',
      month: '2026-11',
      area: 'familyEngagement',
      activity: 'Dance',
      partner: '',
      sessions: null,
    },
    ANA,
  ]);
  expect(planner.records('Activities')).toHaveLength(2);
});

test('without the tab or its column of ids the refusal says what to do', () => {
  expect(() =>
    new Planner([tabOf(OBJECTIVES, [])]).run('saveActivity', [NEW, ANA]),
  ).toThrow('There is no tab called Activities. Choose Set up planner');
  expect(() =>
    new Planner([['Activities', [['Month', 'Area']]]]).run('saveActivity', [
      NEW,
      ANA,
    ]),
  ).toThrow('has no column Activity ID. Choose Set up planner');
});

test('a Log is made where there is none, hidden', () => {
  const planner = new Planner([tabOf(ACTIVITIES, [ACTIVITY])]);
  planner.run('saveActivity', [NEW, ANA]);
  expect(planner.records('Log').map(({What}) => What)).toEqual([
    'Added "Dental check" to Health and wellness, October 2026.',
    'Done',
  ]);
  const sheets = planner.workbook.apply('sheets.list', null, {
    key: '',
    name: '',
    isOwner: true,
    kind: 'person',
  });
  expect(sheets.map(({name, hidden}) => [name, hidden])).toEqual([
    ['Activities', false],
    ['Log', true],
  ]);
});

test('a new row follows the last one with text of ours, above formulas and boxes that go on below', () => {
  const [, rows] = tabOf(ACTIVITIES, [ACTIVITY]);
  const [headers = [], first = []] = rows;
  const below = Array.from({length: 50}, () => [
    ...headers.map(() => ''),
    false,
    'our text',
  ]);
  const planner = new Planner([
    [
      'Activities',
      [[...headers, 'Paid', 'Ours'], [...first, true, 'x'], ...below],
    ],
    tabOf(LOG, []),
  ]);
  planner.run('saveActivity', [NEW, ANA]);
  const values = planner.values('Activities');
  expect(values[2]!.slice(0, 3)).toEqual([
    '2026-10',
    'Health and wellness',
    'Dental check',
  ]);
  expect(values[2]!.slice(-2)).toEqual([false, 'our text']);
  expect(values).toHaveLength(52);
});

test('where the sheet is full, rows are added', () => {
  const planner = new Planner(standardTabs(), 0);
  const {ids} = planner.run('saveActivity', [NEW, ANA]) as {ids: string[]};
  expect(planner.record('Activities', ids[0]!)).toMatchObject({
    Activity: 'Dental check',
  });
  expect(planner.records('Activities')).toHaveLength(2);
});

test('merged cells over the row are refused with their address', () => {
  const planner = new Planner();
  const sheet = planner.sheetId('Activities');
  planner.workbook.apply(
    'merges.set',
    {rect: {sheet, row: 2, column: 7, rows: 2, columns: 2}, how: 'all'},
    {key: 'ben', name: 'Ben', isOwner: true, kind: 'script'},
  );
  expect(() =>
    planner.run('saveActivity', [{...EDIT, partner: 'Museum'}, ANA]),
  ).toThrow('The cells G2:H3 of Activities are merged');
  expect(planner.records('Log')).toEqual([]);
});

test('a protected cell is refused before anything is written', () => {
  const planner = new Planner();
  protectColumn(planner, 'Activities', 7);
  const before = planner.values('Activities');
  expect(() => planner.run('saveActivity', [NEW, ANA], {}, false)).toThrow(
    /You can't change A3:.*3 of Activities: it is protected/,
  );
  expect(planner.values('Activities')).toEqual(before);
  expect(planner.records('Log')).toEqual([]);
  planner.run('saveActivity', [{...EDIT, lead: 'Ms. Ortiz'}, ANA], {}, false);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Lead: 'Ms. Ortiz',
  });
});

test('text that no cell can keep is refused by the name of its field', () => {
  const planner = new Planner();
  expect(() =>
    planner.run('saveActivity', [{...NEW, notes: 'a\u0000b'}, ANA]),
  ).toThrow('Notes holds a NUL character (U+0000)');
  expect(planner.records('Activities')).toHaveLength(1);
});

test('rows without an id, and copies of a row, are given one when somebody saves', () => {
  const planner = new Planner(
    standardTabs(
      [
        OBJECTIVE,
        {...OBJECTIVE, Teacher: 'Lee'},
        {Month: '2026-10', Objective: 'Add'},
      ],
      [ACTIVITY],
    ),
  );
  planner.run('saveActivity', [NEW, ANA]);
  const ids = planner.records('Objectives').map(each => each['Objective ID']);
  expect(ids[0]).toBe('OBJ-AAAAAA');
  expect(ids.slice(1)).toEqual([
    expect.stringMatching(/^OBJ-[A-Z2-9]{6}$/),
    expect.stringMatching(/^OBJ-[A-Z2-9]{6}$/),
  ]);
  expect(new Set(ids).size).toBe(3);
});

test('text that looks like a child is saved with a gentle warning, and not logged', () => {
  const planner = new Planner();
  const notes = 'IEP for Marcus';
  const {warnings} = planner.run('saveActivity', [{...EDIT, notes}, ANA]) as {
    warnings: string[];
  };
  expect(warnings).toEqual([
    "Notes seems to hold a child's support or discipline. A planner is no place for what is about one child: please take it out.",
  ]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Notes: notes,
  });
  expect(JSON.stringify(planner.values('Log'))).not.toContain('Marcus');
});

test('texts too long for one cell of the Log are kept there all the same', () => {
  const planner = new Planner();
  const long = '"\n'.repeat(2500);
  const fields = {
    activity: long,
    why: long,
    partner: long,
    lead: long,
    when: long,
    notes: long,
  };
  const {ids} = planner.run('saveActivity', [
    {operation: 'long', month: '2026-10', area: 'familyEngagement', ...fields},
    ANA,
  ]) as {ids: string[]};
  planner.run('removeRow', [
    {operation: 'gone', table: 'Activities', id: ids[0]},
    ANA,
  ]);
  planner.run('undo', ['gone', ANA]);
  expect(planner.record('Activities', ids[0]!)).toMatchObject({Notes: long});
});

test('removing a row empties our columns and leaves the columns of the school', () => {
  const [, rows] = tabOf(ACTIVITIES, [ACTIVITY]);
  const planner = new Planner([
    [
      'Activities',
      [
        [...rows[0]!, 'Ours'],
        [...rows[1]!, 'keep me'],
      ],
    ],
    tabOf(LOG, []),
  ]);
  planner.run('removeRow', [
    {operation: 'r', table: 'Activities', id: 'ACT-AAAAAA'},
    ANA,
  ]);
  expect(planner.records('Activities')).toEqual([
    {'Activity ID': 'ACT-AAAAAA', Ours: 'keep me'},
  ]);
  expect(() =>
    planner.run('saveActivity', [{...EDIT, partner: 'Museum'}, ANA]),
  ).toThrow('is no longer in Activities: somebody removed it');
});

test('a row that is not as its sender saw it is not removed', () => {
  const planner = new Planner();
  const request = {
    operation: 'r',
    table: 'Activities',
    id: 'ACT-AAAAAA',
    base: {partner: 'Museum'},
  };
  expect(() => planner.run('removeRow', [request, ANA])).toThrow(
    'Partner says "City Library" now, you saw "Museum"',
  );
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual(ACTIVITY);
});

test('a locked workbook says so, and the lock is never nested', () => {
  const planner = new Planner();
  expect(() => planner.run('nestLocks', [])).toThrow('never nested');
  planner.run('saveActivity', [NEW, BEN]);
  expect(planner.records('Activities')).toHaveLength(2);
});

test('a save takes at most 24 service calls, however many rows there are', () => {
  const counts = [1, 400].map(rows => {
    const activities = Array.from({length: rows}, (_, index) => ({
      ...ACTIVITY,
      'Activity ID': `ACT-${index}`,
    }));
    const planner = new Planner(standardTabs([OBJECTIVE], activities));
    planner.run('saveActivity', [
      {...NEW, deliveredMinutes: 120, attended: 50},
      ANA,
    ]);
    planner.run('saveActivity', [
      {
        ...NEW,
        operation: 'x',
        id: 'ACT-0',
        deliveredMinutes: 120,
        attended: 50,
      },
      ANA,
    ]);
    planner.run('saveObjectives', [OBJECTIVES_SENT, ANA]);
    return planner.costs.map(({calls}) =>
      Object.values(calls).reduce((sum, each) => sum + each, 0),
    );
  });
  expect(counts[0]).toEqual(counts[1]);
  // The view that answers a save also takes the partners, the expected areas and the person's name.
  expect(Math.max(...counts[0]!) + 3).toBeLessThanOrEqual(24);
});

test('the school year of the Settings tells what a bare month means', () => {
  const planner = new Planner([
    tabOf(OBJECTIVES, [{...OBJECTIVE, Month: 'October'}]),
    tabOf(SETTINGS, [{Setting: 'School year starts', Value: '2025-08'}]),
    tabOf(LOG, []),
  ]);
  planner.run('saveObjectives', [
    {
      ...OBJECTIVES_SENT,
      month: '2025-10',
      grades: ['3'],
      objectives: [
        {
          id: 'OBJ-AAAAAA',
          standards: '3.OA.2',
          objective: 'Divide',
          priority: 'Normal',
        },
      ],
    },
    ANA,
  ]);
  expect(planner.record('Objectives', 'OBJ-AAAAAA')).toMatchObject({
    Month: 'October',
    Objective: 'Divide',
  });
});
