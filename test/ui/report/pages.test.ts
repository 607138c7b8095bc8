import {openReport} from '../window/dialogs';
import {
  buttons,
  focused,
  heard,
  key,
  press,
  text,
  type,
} from '../window/person';
import {page} from '../window/window';
import type {TalkingWorkbook} from '../window/workbook';
import {activity, Shipped, schoolInOctober} from '../../addon/shipped';
import type {ReportView} from '../../../src/contract/report';

/** A school whose first objective has a strong family literacy cell. */
function school() {
  const made = schoolInOctober();
  made.school.run(
    'saveActivity',
    activity({
      activity: 'Library night',
      objectiveIds: [made.ids[0]!],
      status: 'Planned',
      sessions: 4,
      minutesPerSession: 60,
      alignment: 2,
      partner: 'Library',
    }),
  );
  return made;
}

const changed =
  (change: (report: ReportView) => unknown) => (workbook: TalkingWorkbook) =>
    workbook.answer('loadReport', change);

test('a report that can’t be had says why, and is asked for again', async () => {
  await openReport('coverage', {
    before: workbook => workbook.refuse('loadReport', 'The file is closed.'),
  });
  expect(heard()).toBe('The file is closed.');
  await press('Try again');
  expect(text()).toContain('What is missing, worst first');
});

test('a month of which nothing is planned says so in every part', async () => {
  await openReport('coverage', {school: new Shipped(), before: setUp});
  expect(text()).toContain('The Partners tab is empty');
  await press('Year');
  expect(text()).toContain('No objective of this school year names a grade');
  await press('Fairness');
  expect(text()).toContain('fewer than two to be compared');
  await press('Delivered');
  expect(text()).toContain(
    'No activity of this month supports an objective yet.',
  );
  await press('Results');
  expect(text()).toContain('The tab Results has no indicator yet.');
});

function setUp(workbook: TalkingWorkbook): void {
  workbook.school.run('setUpPlanner', {
    schoolName: '',
    firstMonth: '2026-08',
    grades: ['3'],
    expected: {},
  });
}

test('a square tells why it is as it is, and leads to its place in the sheet', async () => {
  const workbook = await openReport('coverage', {school: school().school});
  await press(/^Grade 3, Family literacy: /);
  expect(text()).toContain('Strong: it is practiced, and for long enough.');
  expect(text()).toContain('Library · 4 h · Planned · practices the skill');
  page.querySelector('.why button')!.focus();
  await key('Tab');
  await key('Escape');
  expect(text()).not.toContain('Library · 4 h');
  await press(/^Grade 3, Family literacy: /);
  workbook.answer('showRow', () => ({shown: false}));
  workbook.hold('showRow');
  await press(/^Show in the sheet: Family literacy, Equal groups/);
  await key('Enter');
  expect(workbook.sent('showRow')).toHaveLength(1);
  await workbook.release('showRow');
  expect(heard()).toContain('It is not in the sheet any more.');
  expect(focused()).toMatch(/^Show in the sheet: /);
  workbook.answer('showRow', () => ({shown: true}));
  await press(/^Show in the sheet: Family literacy, Equal groups/);
  expect(heard()).not.toContain('It is not in the sheet any more.');
});

test('rows are grouped by teacher, subject or objective; what has no name says so', async () => {
  const {school: made} = school();
  made.type('Objectives', 3, 3, [['', '', '', '']]);
  await openReport('coverage', {school: made});
  await type('Rows are', 'teachers');
  expect(text()).toContain('No teacher named');
  await type('Rows are', 'objectives');
  expect(text()).toContain('No words yet');
  await press(/^No words yet, Family literacy/);
  expect(text()).toContain('Nothing is planned here yet.');
  await type('Rows are', 'subjects');
  expect(text()).toContain('No subject named');
});

test('a part of the month is shown alone, until everything is asked for', async () => {
  await openReport('coverage');
  await type('Subject', 'ELA');
  await type('Area', 'Family literacy');
  expect(text()).toContain('Mr. Xiong');
  await type('Teacher', 'Ms. Harrigan');
  expect(text()).not.toContain('Mr. Xiong');
  expect(text()).toMatch(/Only: Ms\. Harrigan, ELA, Family literacy/);
  await type('Status', 'Confirmed');
  expect(text()).toContain(
    'Only activities of this status and partner are counted',
  );
  await type('Grade', 'Kindergarten');
  expect(heard()).toContain('No objective fits what you chose.');
  expect(text()).toContain('Nothing is missing in what is shown.');
  await press('Show everything');
  expect(text()).not.toContain('Nothing is missing in what is shown.');
});

test('a full month has no gaps', async () => {
  await openReport('coverage', {
    school: school().school,
    before: changed(report => ({
      ...report,
      view: {...report.view, coverage: {...report.view.coverage, gaps: []}},
    })),
  });
  expect(text()).toContain(
    'Every expected cell of this month has an activity.',
  );
});

test('what supports no objective is named, as well as it can be', async () => {
  const {school: made} = school();
  for (const [operation, name] of [
    ['one', 'Story hour'],
    ['two', 'Chess'],
  ] as const)
    made.run('saveActivity', activity({operation, activity: name}));
  made.type('Activities', 4, 3, [['']]);
  await openReport('coverage', {school: made});
  expect(text()).toContain('2 activities that support no objective');
  expect(text()).toContain('Story hour\nACT-');
});

test('a row without an id can’t be shown yet; long lists are shown in parts', async () => {
  await openReport('coverage', {
    before: changed(report => {
      const {coverage} = report.view;
      const gaps = coverage.gaps.map((gap, index) =>
        index === 0 ? {...gap, objectiveId: null} : gap,
      );
      return {
        ...report,
        view: {...report.view, coverage: {...coverage, gaps}},
      };
    }),
  });
  expect(text()).toContain('This row gets its ID with the next save');
  await type('Rows are', 'subjects');
  await press(/^Math, Early childhood: /);
  const shown = () =>
    buttons().filter(name => name.startsWith('Show in the sheet'));
  const first = shown().length;
  for (const more of buttons().filter(name => /^Show \d+ more$/.test(name)))
    await press(more);
  expect(shown().length).toBeGreaterThan(first);
  expect(text()).toContain('The Expected areas tab does not ask for it.');
});

test('the figures are copied and saved; a browser that does not allow it is named', async () => {
  await openReport('coverage', {school: school().school});
  await press('Copy as text');
  expect(heard()).toContain('Copied. Paste it into a mail or a document.');
  page.allowsCopying = false;
  await press('Copy as text');
  expect(heard()).toContain('Your browser did not allow copying.');
  page.allowsCopying = true;
});

test('changes of the plan are tried out, one after the other, and taken back', async () => {
  await openReport('whatIf', {school: school().school});
  expect(text()).toContain('Nothing tried out yet.');
  await press('Try it');
  expect(heard()).toContain('Fill in every field first.');
  await type('What would change', 'Add an activity');
  await type('What is done', 'Story hour');
  await type('Area', 'Behavioral supports');
  await type('For', 'Grade 3');
  await type('How near it comes', 'all that');
  await type('Minutes', '90');
  await press('Try it');
  expect(heard()).toContain('Coverage would go from');
  expect(text()).toContain('2 cells would be covered');
  expect(text()).toMatch(/\+2/);
  await type('What would change', 'Drop a partner');
  await type('Partner', 'Library');
  await press('Try it');
  expect(text()).toContain('1 cell would become empty');
  expect(text()).toMatch(/−4 h/);
  await press('Take back: Without Library');
  await type('What would change', 'Confirm all');
  await press('Try it');
  expect(heard()).toContain('Confirmed coverage would go from');
  await press('Start over');
  expect(text()).toContain('Nothing tried out yet.');
});

test('minutes move only between activities that count', async () => {
  const {school: made, ids} = school();
  for (const [operation, status] of [
    ['a', 'Planned'],
    ['b', 'Cancelled'],
  ] as const)
    made.run(
      'saveActivity',
      activity({
        operation,
        status,
        area: 'behavioralSupports',
        activity: `Night ${operation}`,
        objectiveIds: [ids[1]!],
        sessions: 1,
        minutesPerSession: 60,
      }),
    );
  await openReport('whatIf', {school: made});
  await type('What would change', 'Move minutes');
  await type('From', 'Library night');
  await type('To', 'Night b');
  await type('Minutes', '30');
  await press('Try it');
  expect(heard()).not.toContain('Coverage would go');
  await type('To', 'Night a');
  await press('Try it');
  expect(text()).toContain('30 min from “Library night” to “Night a”');
  expect(text()).toContain('No cell would become empty or be covered.');
});

test('the year keeps its subject in another grade, or takes the first there', async () => {
  const {school: made} = school();
  const more = (
    operation: string,
    grades: string[],
    subject: string,
    standards: string,
  ) =>
    made.run('saveObjectives', {
      operation,
      month: '2026-10',
      grades,
      teacher: 'Vang',
      subject,
      objectives: [{standards, objective: '', priority: 'High'}],
    });
  more('k', ['K'], 'ELA', 'RL.K.1');
  more('1', ['1'], 'Math', '1.OA.A.1');
  const workbook = await openReport('year', {school: made});
  expect(text()).toContain('named by an objective since');
  await type('Grade', 'Kindergarten');
  await type('Grade', 'Grade 1');
  await type('Grade', 'Grade 3');
  await type('Columns are', 'the six areas');
  expect(text()).toContain('Family literacy');
  workbook.refuse('loadYear', 'The file is closed.');
  await type('Grade', 'Grade 1');
  expect(heard()).toBe('The file is closed.');
});

test('results show what leads to each, and what is loose', async () => {
  const {school: made, ids} = school();
  await openReport('results', {
    school: made,
    before: asked =>
      asked.answer('loadResults', view => ({
        ...view,
        indicators: [
          {
            name: 'Books read',
            result: '',
            siteResult: '',
            source: '',
            unit: '',
            baseline: 10,
            target: null,
            readings: [{date: '2026-10-01', value: 12}],
            latest: {date: '2026-10-01', value: 12},
            standing: 'unclear',
            wayBehind: null,
            standards: [{code: '3.OA.A.1', activities: 1}],
            activities: {
              count: 3,
              delivered: 1,
              minutes: 30,
              shown: [
                {
                  month: '2026-10',
                  area: 'familyLiteracy',
                  activity: '',
                  status: 'Planned',
                  objectiveIds: [],
                },
                {
                  month: '2026-10',
                  area: 'familyLiteracy',
                  activity: 'Night',
                  status: 'Planned',
                  objectiveIds: [ids[0], 'OBJ-GONE'],
                },
              ],
            },
          },
        ],
        objectives: {
          [ids[0]!]: {
            objective: '',
            codes: ['3.OA.A.1'],
            grades: ['3'],
            teacher: 'Rivera',
          },
        },
      })),
  });
  expect(text()).toContain('Without a result');
  expect(text()).toContain('Every indicator has an activity.');
  await press('Activities, objectives and standards');
  expect(text()).toContain('Without a name');
  expect(text()).toContain('It supports no objective of its month.');
  expect(text()).toContain('3.OA.A.1 Grade 3 · Rivera');
  expect(text()).toContain('And 1 more.');
  expect(focused()).toBe('Activities, objectives and standards');
});
