import {coverage} from '../../src/domain/coverage';
import type {Month} from '../../src/domain/month';
import {type TypedRow, read} from './school';

const OBJECTIVE: TypedRow = {
  Month: '2026-10',
  Grade: '3',
  Teacher: 'Ms. Alves',
  Subject: 'Math',
  Standards: '3.OA.A.1',
  Objective: 'Multiply within 100',
  Priority: 'High',
  'Objective ID': 'OBJ-AAAAAA',
};
const ACTIVITY: TypedRow = {
  Month: '2026-10',
  Area: 'Family literacy',
  Activity: 'Library night',
  'Objective IDs': 'OBJ-AAAAAA',
  Sessions: 2,
  'Minutes per session': 45,
  'Activity ID': 'ACT-AAAAAA',
};

const objectives = (...rows: readonly TypedRow[]) =>
  read({objectives: rows.map(row => ({...OBJECTIVE, ...row}))});
const activities = (...rows: readonly TypedRow[]) =>
  read({
    objectives: [
      OBJECTIVE,
      {...OBJECTIVE, Month: '2026-11', 'Objective ID': 'OBJ-BBBBBB'},
    ],
    activities: rows.map(row => ({...ACTIVITY, ...row})),
  });

describe('a sound workbook', () => {
  test('has no problems', () => {
    expect(activities({}).problems).toEqual([]);
  });

  test('gives objectives by what they mean', () => {
    expect(objectives({}).plan.objectives).toEqual([
      {
        row: 2,
        id: 'OBJ-AAAAAA',
        month: '2026-10',
        grades: ['3'],
        teacher: 'Ms. Alves',
        subject: 'Math',
        codes: ['3.OA.A.1'],
        standards: [
          {
            code: '3.OA.A.1',
            key: '3.OA.1',
            kind: 'standard',
            grades: ['3'],
            subject: 'Math',
            topic: 'OA',
            domain: '3.OA',
            cluster: '3.OA.A',
            parent: '3.OA.A',
            emphasis: 'major',
            label: 'multiplying and dividing stories',
            text: '',
            framework: 'Common Core',
          },
        ],
        objective: 'Multiply within 100',
        priority: 'High',
      },
    ]);
  });

  test('gives activities by what they mean', () => {
    expect(activities({}).plan.activities).toEqual([
      {
        row: 2,
        id: 'ACT-AAAAAA',
        typedId: 'ACT-AAAAAA',
        month: '2026-10',
        area: 'familyLiteracy',
        activity: 'Library night',
        objectiveIds: ['OBJ-AAAAAA'],
        alignment: 1,
        partner: '',
        lead: '',
        when: '',
        startDate: null,
        endDate: null,
        status: 'Planned',
        minutes: 90,
        participants: null,
        deliveredMinutes: null,
        attended: null,
      },
    ]);
  });

  test('may be empty', () => {
    expect(read({})).toEqual({
      plan: {
        objectives: [],
        activities: [],
        expected: new Map(),
        settings: {
          schoolName: '',
          schoolYearStarts: '2026-08',
          framework: 'Common Core',
          subjects: ['ELA', 'Math', 'Science', 'Social studies'],
          leastMinutes: {
            academicEnrichment: 0,
            familyLiteracy: 0,
            behavioralSupports: 0,
            healthWellness: 0,
            familyEngagement: 0,
            earlyChildhood: 0,
          },
        },
        partners: [],
        lockedDates: [],
        catalogue: expect.objectContaining({frameworks: ['Common Core']}),
      },
      problems: [],
    });
  });
});

describe('which rows are objectives', () => {
  const only = (row: TypedRow) => read({objectives: [row]}).plan.objectives;

  test.each([
    [{Teacher: 'Ms. Alves'}],
    [{Notes: 'ask again'}],
    [{'For families (Spanish)': 'Contar'}],
    [{Grade: 3}],
    [{Month: {year: 2026, month: 10, day: 1}}],
  ])('one that holds %j', row => {
    expect(only(row)).toHaveLength(1);
  });

  test.each([
    [{'Objective ID': 'OBJ-AAAAAA'}],
    [{Teacher: ' \u00a0', Notes: '\u200b'}],
    [{Notes: false}],
    [{Teacher: '#REF!'}],
  ])('none that holds no more than %j', row => {
    expect(only(row)).toEqual([]);
  });

  test('blank rows between are skipped and rows keep their numbers', () => {
    const {plan, problems} = read({
      objectives: [
        ...Array.from({length: 1000}, () => ({Notes: ' '})),
        OBJECTIVE,
      ],
    });
    expect(plan.objectives.map(({row}) => row)).toEqual([1002]);
    expect(problems).toEqual([]);
  });
});

describe('a cell that is not understood is listed where it stands', () => {
  test.each([
    ['Month', 'after winter break', 'after winter break'],
    ['Month', '09/31/2026', '09/31/2026'],
    ['Month', '', ''],
    ['Month', '#REF!', '#REF!'],
    ['Month', 'Loading...', 'Loading...'],
    ['Grade', '13', '13'],
    ['Grade', 0, '0'],
    ['Grade', '', ''],
    ['Grade', {year: 2026, month: 3, day: 5}, '2026-03-05'],
    ['Standards', '3.OA.99', '3.OA.99'],
    ['Standards', '3.OA.A.1, number sense', 'number sense'],
    ['Standards', 5.1, '5.1'],
    ['Priority', 'urgent', 'urgent'],
  ])('%s %j of an objective', (column, cell, value) => {
    expect(objectives({[column]: cell}).problems).toMatchObject([
      {sheet: 'Objectives', row: 2, column, value, severity: 'problem'},
    ]);
  });

  test.each([
    ['Month', 'soon', 'soon'],
    ['Area', 'Sports', 'Sports'],
    ['Area', '', ''],
    ['Alignment', 4, '4'],
    ['Alignment', 'close', 'close'],
    ['Start date', 'mid October', 'mid October'],
    ['End date', '2026-09-31', '2026-09-31'],
    ['Sessions', 'weekly', 'weekly'],
    ['Sessions', 1.5, '1.5'],
    ['Minutes per session', -45, '-45'],
    ['Minutes per session', '1:30', '1:30'],
    ['Expected participants', 'about 20', 'about 20'],
    ['Status', 'done', 'done'],
    ['Delivered minutes', 'most', 'most'],
    ['Attended', '~30', '~30'],
    ['Objective IDs', 'OBJ-ZZZZZZ', 'OBJ-ZZZZZZ'],
    ['Partner', '#N/A', '#N/A'],
  ])('%s %j of an activity', (column, cell, value) => {
    expect(activities({[column]: cell}).problems).toMatchObject([
      {sheet: 'Activities', row: 2, column, value, severity: 'problem'},
    ]);
  });

  test('in full sentences that say what to do', () => {
    expect(
      activities({Area: 'Familly litracy', Status: 'maybe'}).problems,
    ).toEqual([
      {
        sheet: 'Activities',
        row: 2,
        column: 'Area',
        value: 'Familly litracy',
        severity: 'problem',
        message: '"Familly litracy" is not one of the six areas.',
        fix: 'Did you mean "Family literacy"?',
      },
      {
        sheet: 'Activities',
        row: 2,
        column: 'Status',
        value: 'maybe',
        severity: 'problem',
        message:
          '"maybe" is not a status, so the activity counts as an Idea only.',
        fix: 'Write Idea, Planned, Confirmed, Delivered or Cancelled.',
      },
    ]);
  });

  test('grades that the sheet took for a date are offered back', () => {
    const [problem] = objectives({
      Grade: {year: 2026, month: 3, day: 5},
    }).problems;
    expect(problem?.fix).toContain('Did you mean 3-5?');
  });

  test('the spelling of the value is that of the cell', () => {
    expect(objectives({Priority: ' Urgent '}).problems[0]?.value).toBe(
      ' Urgent ',
    );
  });

  test('sheet order is kept', () => {
    const {problems} = activities(
      {'Objective IDs': 'OBJ-ZZZZZZ'},
      {Area: 'Sports', 'Activity ID': 'ACT-BBBBBB'},
      {'Objective IDs': 'OBJ-YYYYYY', 'Activity ID': 'ACT-CCCCCC'},
    );
    expect(problems.map(({row}) => row)).toEqual([2, 3, 4]);
  });
});

describe('what is sound in a row still counts', () => {
  const objective = (row: TypedRow) => objectives(row).plan.objectives[0];
  const activity = (row: TypedRow) => activities(row).plan.activities[0];

  test('an objective without a readable month is in no month', () => {
    expect(objective({Month: 'soon'})).toMatchObject({
      month: null,
      teacher: 'Ms. Alves',
    });
  });

  test('an objective without a readable grade has none', () => {
    expect(objective({Grade: '13'})?.grades).toEqual([]);
  });

  test('a priority that is not understood is read as Normal, as is a blank one', () => {
    expect(objective({Priority: 'urgent'})?.priority).toBe('Normal');
    expect(objective({Priority: ''})?.priority).toBe('Normal');
  });

  test('an unknown code is kept as typed beside the known ones', () => {
    expect(objective({Standards: '4-ESS1-1; 3.oa.2'})).toMatchObject({
      codes: ['4-ESS1-1', '3.OA.A.2'],
      standards: [{key: '3.OA.2'}],
    });
  });

  test('a code that is named in two forms is one', () => {
    expect(objective({Standards: '3.OA.A.1, 3.OA.1'})?.codes).toEqual([
      '3.OA.A.1',
    ]);
  });

  test('an alignment that is not understood is read as 1, as is a blank one', () => {
    expect(activity({Alignment: 'close'})?.alignment).toBe(1);
    expect(activity({Alignment: ''})?.alignment).toBe(1);
    expect(activity({Alignment: 3})?.alignment).toBe(3);
  });

  test('a status that is not understood counts as Idea, a blank one as Planned', () => {
    expect(activity({Status: 'maybe'})?.status).toBe('Idea');
    expect(activity({Status: ''})?.status).toBe('Planned');
  });

  test('an error value is read as blank words', () => {
    expect(activity({Partner: '#N/A'})?.partner).toBe('');
  });

  test('an unknown id is kept as typed', () => {
    expect(
      activity({'Objective IDs': 'OBJ-AAAAAA, my own'})?.objectiveIds,
    ).toEqual(['OBJ-AAAAAA', 'my own']);
  });

  test.each([
    [2, 45, 90],
    [2, '1 h 30', 180],
    ['3', '45 min', 135],
    ['', 45, 45],
    ['', '', 0],
    [4, '', 0],
    ['weekly', 45, 0],
    [2, 'an hour', 0],
    ['', 'an hour', 0],
    [0, 45, 0],
  ])('%j sessions of %j are %d minutes', (sessions, each, minutes) => {
    expect(
      activity({Sessions: sessions, 'Minutes per session': each})?.minutes,
    ).toBe(minutes);
  });
});

describe('a notice is understood and worth a look', () => {
  test('blank sessions beside minutes', () => {
    expect(activities({Sessions: ''}).problems).toMatchObject([
      {column: 'Sessions', value: '', severity: 'notice'},
    ]);
  });

  test('no sessions beside no minutes is nothing to say', () => {
    expect(
      activities({Sessions: '', 'Minutes per session': ''}).problems,
    ).toEqual([]);
  });

  test('a code of another grade', () => {
    expect(objectives({Grade: '4'}).problems).toEqual([
      {
        sheet: 'Objectives',
        row: 2,
        column: 'Standards',
        value: '3.OA.A.1',
        severity: 'notice',
        message:
          '3.OA.A.1 is a standard of grade 3, and the objective is for grade 4.',
        fix: 'Check the code and the grade; leave them where both are meant.',
      },
    ]);
  });

  test('a code is looked at beside the grades of its own row', () => {
    const rows: readonly TypedRow[] = [
      {Grade: 'K', Standards: 'K.CC.A.1', 'Objective ID': 'OBJ-A'},
      {Grade: '3', 'Objective ID': 'OBJ-B'},
      {Grade: 'PK', 'Objective ID': 'OBJ-C'},
    ];
    expect(objectives(...rows).problems).toMatchObject([
      {row: 4, value: '3.OA.A.1'},
    ]);
  });

  test('a code of one of the grades is none', () => {
    expect(objectives({Grade: '3-4'}).problems).toEqual([]);
  });

  test('an id with blanks around it is read without them', () => {
    const {plan, problems} = objectives({'Objective ID': 'OBJ-AAAAAA '});
    expect(plan.objectives[0]?.id).toBe('OBJ-AAAAAA');
    expect(problems).toMatchObject([
      {column: 'Objective ID', value: 'OBJ-AAAAAA ', severity: 'notice'},
    ]);
  });

  test('a page pasted into a cell is read and reported', () => {
    const {plan, problems} = objectives({Objective: 'x'.repeat(30000)});
    expect(plan.objectives[0]?.objective).toHaveLength(30000);
    expect(problems).toMatchObject([{column: 'Objective', severity: 'notice'}]);
  });

  test('an activity without an id that supports nothing', () => {
    expect(
      activities({'Objective IDs': '', 'Activity ID': ''}).problems,
    ).toMatchObject([{column: 'Objective IDs', severity: 'notice'}]);
  });
});

describe('ids', () => {
  test('the first row keeps its id, and a row pasted with it is a copy', () => {
    const {plan, problems} = objectives({}, {Teacher: 'Mr. Silva'});
    expect(plan.objectives.map(({id}) => id)).toEqual(['OBJ-AAAAAA', null]);
    expect(problems).toMatchObject([
      {
        row: 3,
        column: 'Objective ID',
        value: 'OBJ-AAAAAA',
        severity: 'problem',
      },
    ]);
    expect(problems[0]?.message).toContain('Row 2 already has the id');
  });

  test('a row that was emptied keeps its id, and another row with it is a copy that nothing supports', () => {
    const {plan, problems} = read({
      objectives: [{'Objective ID': 'OBJ-AAAAAA'}, OBJECTIVE],
      activities: [ACTIVITY],
    });
    expect(plan.objectives.map(({row, id}) => [row, id])).toEqual([[3, null]]);
    expect(problems).toMatchObject([
      {sheet: 'Objectives', row: 3, column: 'Objective ID'},
      {sheet: 'Activities', row: 2, column: 'Objective IDs'},
    ]);
    expect(coverage(plan, '2026-10' as Month, []).cells.covered).toBe(0);
  });

  test('a blank id is no problem', () => {
    const {plan, problems} = objectives({'Objective ID': ''});
    expect(plan.objectives[0]?.id).toBeNull();
    expect(problems).toEqual([]);
  });

  test('any text is an id', () => {
    const rows = ['__proto__', 'constructor', 'my row', 17].map(id => ({
      'Objective ID': id,
    }));
    const {plan, problems} = objectives(...rows);
    expect(plan.objectives.map(({id}) => id)).toEqual([
      '__proto__',
      'constructor',
      'my row',
      '17',
    ]);
    expect(problems).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(['#REF!', '#N/A', 'Loading...'])(
    '%s is no id, and is listed',
    shown => {
      const read = [
        objectives({'Objective ID': shown}),
        activities({'Activity ID': shown}),
      ];
      expect(read[0]?.plan.objectives[0]?.id).toBeNull();
      expect(read[1]?.plan.activities[0]?.id).toBeNull();
      expect(read.flatMap(({problems}) => problems)).toMatchObject(
        ['Objective ID', 'Activity ID'].map(column => ({
          row: 2,
          column,
          value: shown,
          severity: 'problem',
        })),
      );
    },
  );

  test('a copy of an activity that supports nothing is told apart by its row', () => {
    const orphan = {'Objective IDs': ''};
    expect(activities(orphan, orphan).problems).toMatchObject([
      {row: 3, column: 'Activity ID', severity: 'problem'},
      {row: 3, column: 'Objective IDs', severity: 'notice'},
    ]);
  });

  test('an activity that has the id of an earlier one is listed', () => {
    expect(activities({}, {}).problems).toMatchObject([
      {sheet: 'Activities', row: 3, column: 'Activity ID'},
    ]);
  });
});

describe('what an activity names', () => {
  test('an id that no objective has', () => {
    expect(
      activities({'Objective IDs': 'OBJ-AAAAAA, OBJ-ZZZZZZ\nOBJ-YYYYYY'})
        .problems,
    ).toMatchObject([{value: 'OBJ-ZZZZZZ'}, {value: 'OBJ-YYYYYY'}]);
  });

  test('an id in other letters is offered as it should be', () => {
    expect(activities({'Objective IDs': 'obj-aaaaaa'}).problems[0]?.fix).toBe(
      'Did you mean OBJ-AAAAAA?',
    );
  });

  test('an objective of another month', () => {
    expect(activities({'Objective IDs': 'OBJ-BBBBBB'}).problems).toEqual([
      {
        sheet: 'Activities',
        row: 2,
        column: 'Objective IDs',
        value: 'OBJ-BBBBBB',
        severity: 'problem',
        message:
          'The objective "OBJ-BBBBBB" is in November 2026, and this activity is in October 2026, so it does not support it.',
        fix: 'Name an objective of the same month, or change the month.',
      },
    ]);
  });

  test('nothing: that is an orphan with an id, and no problem', () => {
    expect(activities({'Objective IDs': ''}).problems).toEqual([]);
  });

  test('is checked whatever its status', () => {
    expect(
      activities({Status: 'Cancelled', 'Objective IDs': 'OBJ-ZZZZZZ'}).problems,
    ).toHaveLength(1);
  });

  test('a month of its own that can’t be read is the only problem', () => {
    expect(activities({Month: 'soon'}).problems).toMatchObject([
      {column: 'Month'},
    ]);
  });
});

test('partners are named in their order', () => {
  expect(
    read({
      partners: [{Partner: 'YMCA'}, {Role: '?'}, {Partner: 'Library '}],
    }).plan.partners.map(({name}) => name),
  ).toEqual(['YMCA', 'Library']);
});
