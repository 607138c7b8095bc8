/** Each input of a form: it shows its own cell, and saves into that alone. */
import {activity, schoolInOctober} from '../../addon/shipped';
import {remember} from '../../../src/ui/remembered';
import {openPlanner} from '../window/planner';
import {
  buttons,
  field,
  focused,
  heard,
  press,
  text,
  tick,
  title,
  type,
} from '../window/person';
import type {TalkingWorkbook} from '../window/workbook';

/** What is typed into an input, the column that it is saved in, and what stands in the cell then. */
type Input = readonly [
  column: string,
  label: string,
  typed: string,
  cell?: string,
];

const ACTIVITY: readonly Input[] = [
  ['Area', 'Area', 'Health and wellness'],
  ['Activity', 'What is done', 'Choir'],
  ['Why it supports', 'Why it supports the objective', 'They sing the tables.'],
  ['Partner', 'Partner', 'YMCA'],
  ['Lead', 'Who leads it', 'Bo'],
  ['When', 'When, in words', 'Fridays'],
  ['Start date', 'First day', '2026-10-06'],
  ['End date', 'Last day', '2026-10-27'],
  ['Sessions', 'Sessions', '4'],
  ['Minutes per session', 'Minutes each', '1 h 30', '90'],
  ['Expected participants', 'Expected participants', '25'],
  ['Status', 'Status', 'Confirmed'],
  ['Delivered minutes', 'Minutes delivered, in all', '75'],
  ['Attended', 'People who came', '23'],
  ['Indicators', 'Results it should move', 'Days absent'],
  ['Notes', 'Notes', 'Bring chairs.'],
];

const OBJECTIVE: readonly Input[] = [
  ['Teacher', 'Teacher', 'Vang'],
  ['Subject', 'Subject', 'Art'],
  ['Objective', 'Objective', 'Groups of ten'],
  ['Priority', 'Priority', 'Low'],
  ['Notes', 'Notes', 'After the test.'],
];

/** An activity that took place, so that every input is there. */
const WHOLE = {
  activity: 'Library night',
  why: 'They count books.',
  alignment: 1,
  partner: 'Library',
  lead: 'Ana',
  when: 'Mondays',
  startDate: '2026-10-05',
  endDate: '2026-10-28',
  sessions: 3,
  minutesPerSession: 45,
  participants: 20,
  status: 'Delivered',
  deliveredMinutes: 120,
  attended: 18,
  indicators: 'Books read',
  notes: 'Bring pens.',
} as const;

async function editingActivity(): Promise<TalkingWorkbook> {
  const {school, ids} = schoolInOctober();
  school.run('saveActivity', activity({...WHOLE, objectiveIds: [ids[0]!]}));
  const workbook = await openPlanner({school, role: 'staff'});
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Library night');
  await press('More details');
  return workbook;
}

async function editingObjective(): Promise<TalkingWorkbook> {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school});
  remember({teacher: 'rivera'});
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Edit objective');
  await press(/^Grade 3/);
  return workbook;
}

const rowOf = ({school}: TalkingWorkbook, tab: string) =>
  school.records(tab)[0]!;

/** Somebody else types into a cell of the first row. */
function typeElsewhere(
  {school}: TalkingWorkbook,
  tab: string,
  column: string,
  cell: string,
): void {
  const place = school.texts(tab)[0]!.indexOf(column) + 1;
  school.typeUnseen(tab, 2, place, cell);
}

const FORMS = [
  ...ACTIVITY.map(input => ({
    tab: 'Activities',
    save: 'Save activity',
    open: editingActivity,
    ...named(input),
  })),
  ...OBJECTIVE.map(input => ({
    tab: 'Objectives',
    save: 'Save objective',
    open: editingObjective,
    ...named(input),
  })),
];

function named([column, label, typed, cell = typed]: Input) {
  return {column, label, typed, cell};
}

test.each(FORMS)(
  '$tab: $label goes into its own cell alone, and is shown there again',
  async ({tab, save, open, column, label, typed, cell}) => {
    const workbook = await open();
    const before = rowOf(workbook, tab);
    await type(label, typed);
    const {value} = field(label);
    await press(save);
    expect(heard()).toMatch(/ saved\.$/);
    expect(rowOf(workbook, tab)).toEqual({...before, [column]: cell});
    if (column === 'Status' || column === 'Teacher') return;
    await press(
      tab === 'Activities' ? /^(Library night|Choir)$/ : 'Edit objective',
    );
    await press(tab === 'Activities' ? 'More details' : /^Grade 3/);
    expect(field(label).value).toBe(cell === typed ? value : cell);
  },
);

test.each(FORMS.filter(({column}) => column !== 'Area'))(
  '$tab: of two versions of $label neither is overwritten, and either can be chosen',
  async ({tab, save, open, column, label, typed, cell}) => {
    for (const [choice, stands] of [
      ['Use theirs', null],
      ['Keep mine', cell],
    ] as const) {
      const workbook = await open();
      const theirs = THEIRS[column] ?? 'Theirs';
      const before = rowOf(workbook, tab);
      await type(label, typed);
      typeElsewhere(workbook, tab, column, theirs);
      const standing = rowOf(workbook, tab)[column]!;
      await press(save);
      expect(title()).toBe('Two versions');
      expect(rowOf(workbook, tab)[column]).toBe(standing);
      await tick(new RegExp(`^${choice}`));
      await press('Save this choice');
      expect(heard()).toMatch(/ saved\.$/);
      expect(rowOf(workbook, tab)).toEqual({
        ...before,
        [column]: stands ?? standing,
      });
    }
  },
);

const THEIRS: {readonly [column: string]: string} = {
  'Start date': '2026-10-07',
  'End date': '2026-10-29',
  Sessions: '7',
  'Minutes per session': '50',
  'Expected participants': '31',
  Status: 'Cancelled',
  'Delivered minutes': '200',
  Attended: '17',
  Priority: 'Normal',
};

test('how near an activity comes is chosen of three answers', async () => {
  const workbook = await editingActivity();
  await tick('Students do all that the standard asks');
  await press('Save activity');
  expect(rowOf(workbook, 'Activities')).toMatchObject({Alignment: '3'});
});

test('of two answers how near an activity comes both are shown in words', async () => {
  const workbook = await editingActivity();
  await tick('Students practice the skill itself');
  typeElsewhere(workbook, 'Activities', 'Alignment', '3');
  await press('Save activity');
  expect(text()).toMatch(/Keep mine\s*Students practice the skill itself/);
  expect(text()).toMatch(/Use theirs\s*Students do all that the standard asks/);
});

test('a last day may be the first, and not before it', async () => {
  const workbook = await editingActivity();
  await type('Last day', '2026-10-04');
  await press('Save activity');
  expect(heard()).toContain('This is before the first day.');
  expect(field('Last day').getAttribute('min')).toBe('2026-10-05');
  await type('Last day', '2026-10-05');
  await press('Save activity');
  expect(rowOf(workbook, 'Activities')['End date']).toBe('2026-10-05');
});

test('what came of an activity is asked for once it took place', async () => {
  await editingActivity();
  for (const status of ['Idea', 'Planned', 'Confirmed', 'Cancelled']) {
    await type('Status', status);
    expect(() => field('People who came')).toThrow();
  }
  await type('Status', 'Delivered');
  expect(field('People who came').value).toBe('18');
});

test('a new activity is saved as it was filled in, all at once', async () => {
  const {school} = schoolInOctober();
  await openPlanner({school, role: 'staff'});
  await press('Add activity');
  await press('More details');
  await type('Status', 'Delivered');
  const inputs = ACTIVITY.filter(([column]) => column !== 'Status');
  for (const [, label, typed] of inputs) await type(label, typed);
  await tick(/^Equal groups/);
  await press('Add activity');
  expect(school.records('Activities')[0]).toMatchObject(
    Object.fromEntries(
      inputs.map(([column, , typed, cell = typed]) => [column, cell]),
    ),
  );
});

test('the next activity begins with who does it, and with nothing else of the last', async () => {
  const {school} = schoolInOctober();
  await openPlanner({school, role: 'staff'});
  await press('Add activity');
  for (const [, label, typed] of ACTIVITY.slice(0, 10))
    await type(label, typed);
  await press('Add activity');
  expect(focused()).toBe('What is done');
  const kept = ['Area', 'Partner', 'Who leads it'];
  for (const [, label, typed] of ACTIVITY.slice(1, 10))
    expect(field(label).value).toBe(kept.includes(label) ? typed : '');
  expect(field('Area').value).toBe('healthWellness');
  expect(buttons()).not.toContain('Start afresh');
});

test('who can only read sees each fact of an activity by its name', async () => {
  const {school, ids} = schoolInOctober();
  school.run('saveActivity', activity({...WHOLE, objectiveIds: [ids[0]!]}));
  await openPlanner({
    school,
    before: workbook =>
      workbook.answer('loadPlanner', view => ({...view, canEdit: false})),
  });
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Library night');
  const facts = text().split('\n');
  const after = (label: string) => facts[facts.indexOf(label) + 1];
  expect(after('Why it supports the objective')).toBe('They count books.');
  expect(after('Partner')).toBe('Library');
  expect(after('Who leads it')).toBe('Ana');
  expect(after('When, in words')).toBe('Mondays');
  expect(after('Sessions')).toBe('3 × 45 min = 2 h 15 in all');
  expect(after('Status')).toMatch(/^Delivered · .*18/);
  expect(after('Results it should move')).toBe('Books read');
  expect(after('Notes')).toBe('Bring pens.');
});
