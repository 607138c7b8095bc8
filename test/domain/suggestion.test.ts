/** Which ideas are offered for a gap, in which order, and with what reason. */
import {commonCore} from '../../src/data/common-core';
import {type BankActivity, ideaKey, timesUsed} from '../../src/domain/bank';
import {nearest, objectiveTags, tagReader} from '../../src/domain/bank-tag';
import {catalogueOf} from '../../src/domain/catalogue';
import type {Month} from '../../src/domain/month';
import {type Idea, ideas, twinOf} from '../../src/domain/suggestion';
import {type WordMatch, ranked} from '../../src/domain/suggestion-rank';
import {reasonWords} from '../../src/domain/suggestion-reason';
import {type TypedRow, read} from '../sheet/school';

const tagFor = tagReader(catalogueOf(commonCore()));

/** Grade 3 in November, at 3.OA.A.1. */
const GAP: TypedRow = {
  Month: '2026-11',
  Grade: '3',
  Teacher: 'Rivera',
  Subject: 'Math',
  Standards: '3.OA.A.1',
  Objective: 'Equal groups',
  'Objective ID': 'OBJ-GAP',
};

const objective = (id: string, fields: TypedRow): TypedRow => ({
  ...GAP,
  Month: '2026-10',
  'Objective ID': id,
  ...fields,
});

const activity = (name: string, fields: TypedRow): TypedRow => ({
  Month: '2026-10',
  Area: 'Family literacy',
  Activity: name,
  Status: 'Delivered',
  Sessions: 4,
  'Minutes per session': 45,
  'Activity ID': `ACT-${name}`,
  ...fields,
});

let lastRow = 1;

function banked(
  name: string,
  codes = '',
  fields: Partial<BankActivity> = {},
): BankActivity {
  lastRow += 1;
  return {
    row: lastRow,
    id: `BNK-${lastRow}`,
    area: 'familyLiteracy',
    activity: name,
    grades: ['3'],
    tags: codes === '' ? [] : codes.split(', ').map(code => tagFor(code)!),
    description: '',
    materials: '',
    families: '',
    sessions: 2,
    minutesPerSession: 60,
    partner: '',
    why: '',
    ...fields,
  };
}

interface School {
  readonly gap?: TypedRow;
  readonly objectives?: readonly TypedRow[];
  readonly activities?: readonly TypedRow[];
  readonly bank?: readonly BankActivity[];
  readonly words?: (idea: Idea) => WordMatch | undefined;
}

function found({gap = GAP, words = () => undefined, ...school}: School) {
  const {plan} = read({
    objectives: [gap, ...(school.objectives ?? [])],
    activities: school.activities ?? [],
  });
  const [wanted] = plan.objectives;
  const all = ideas(plan, school.bank ?? [], wanted!, 'familyLiteracy');
  return ranked(all, wanted!, words);
}

const names = (school: School) => found(school).map(({idea}) => idea.activity);

const reasons = (school: School) =>
  found(school).map(each =>
    reasonWords(
      each,
      {sessions: 4, minutesPerSession: 45},
      ['3'],
      '2026-08' as Month,
    ),
  );

test('the same standard comes first, then its cluster, domain, subject and the area alone', () => {
  const bank = [
    banked('Area alone'),
    banked('Same subject', '3.NF.A'),
    banked('Same domain', '3.OA.D'),
    banked('Same cluster', '3.OA.A'),
    banked('Same standard', '3.OA.A.1'),
  ];
  expect(names({bank})).toEqual([
    'Same standard',
    'Same cluster',
    'Same domain',
    'Same subject',
    'Area alone',
  ]);
});

test('at one level a grade that fits comes first, then none named, then the nearer one', () => {
  const bank = [
    banked('Kindergarten', '3.OA.A', {grades: ['K']}),
    banked('Grade 5', '3.OA.A', {grades: ['5']}),
    banked('Any grade', '3.OA.A', {grades: []}),
    banked('Grades 2 and 3', '3.OA.A', {grades: ['2', '3']}),
  ];
  expect(names({bank})).toEqual([
    'Grades 2 and 3',
    'Any grade',
    'Grade 5',
    'Kindergarten',
  ]);
});

test('a nearer standard weighs more than the grade, and the grade more than words', () => {
  const words = ({activity}: Idea) =>
    activity === 'Wordy' ? {score: 99, words: ['equal']} : undefined;
  const bank = [
    banked('Wordy', '3.OA.D', {grades: ['5']}),
    banked('Of the grade', '3.OA.D'),
    banked('Of the cluster', '3.OA.A', {grades: ['K']}),
  ];
  expect(names({bank, words})).toEqual([
    'Of the cluster',
    'Of the grade',
    'Wordy',
  ]);
});

test('of two that fit alike, more words in common come first, then the one less used', () => {
  const scores = new Map([
    ['Worn', 2],
    ['Fresh', 2],
    ['Wordy', 3],
  ]);
  const words = ({activity}: Idea) => ({
    score: scores.get(activity)!,
    words: [],
  });
  const bank = ['Worn', 'Fresh', 'Wordy'].map(name => banked(name, '3.OA.A'));
  const activities = [activity('Worn', {Month: '2026-12'})];
  expect(names({bank, words, activities})).toEqual(['Wordy', 'Fresh', 'Worn']);
});

test('a part counts as its standard, and two parts as one', () => {
  const gap = {...GAP, Standards: '3.NF.A.3a'};
  const bank = [
    banked('Whole', '3.NF.A.3'),
    banked('Other part', '3.NF.A.3d'),
    banked('Other standard', '3.NF.A.1'),
  ];
  expect(found({gap, bank}).map(({nearness}) => nearness)).toEqual([
    'standard',
    'standard',
    'cluster',
  ]);
});

test('a part whose whole is not in its framework stands for itself', () => {
  const row = {text: '', grades: [], subject: 'Art', framework: 'Own'};
  const parts = catalogueOf(commonCore(), [
    {...row, code: 'Y.1.a', parent: 'Y.1'},
    {...row, code: 'Y.1.b', parent: 'Y.1'},
  ]);
  const [tag, other] = ['Y.1.a', 'Y.1.b'].map(code => tagReader(parts)(code)!);
  expect(nearest([tag!], [tag!])?.nearness).toBe('standard');
  expect(nearest([tag!], [other!])?.nearness).toBe('subject');
});

test('two objectives without a code are as near as their subjects', () => {
  const named = (subject: string) => objectiveTags({standards: [], subject});
  const [math, art] = [named('Math'), named('Art')];
  expect(nearest(math, named('Mathematics'))?.nearness).toBe('subject');
  expect(nearest(math, art)).toBeNull();
  const nameless = [{...math[0]!, subject: ''}];
  expect(nearest(nameless, art)?.nearness).toBe('area');
  expect(nearest(art, nameless)?.nearness).toBe('area');
  expect(nearest(math, [...nameless, ...art, ...math])).toMatchObject({
    nearness: 'subject',
    other: math[0],
  });
  expect(nearest(math, [...nameless, ...nameless])?.other).toBe(nameless[0]);
});

test('an idea is the same in any case and with any signs between its words', () => {
  const key = (title: string) => ideaKey('familyLiteracy', title);
  expect(key('Math - night!')).toBe(key('math night'));
  expect(key('Mathnight')).not.toBe(key('math night'));
  expect(ideaKey('healthWellness', 'Math night')).not.toBe(key('Math night'));
});

test('an idea was used as often as it was planned, cancelled ones and those without an area aside', () => {
  const used = (part: {area?: null; status?: 'Cancelled' | 'Idea'}) => ({
    area: 'familyLiteracy' as const,
    activity: 'Math night',
    status: 'Planned' as const,
    ...part,
  });
  const times = timesUsed([
    used({}),
    {...used({}), activity: 'MATH NIGHT'},
    used({status: 'Cancelled'}),
    used({status: 'Idea'}),
    used({area: null}),
  ]);
  expect([...times]).toEqual([[ideaKey('familyLiteracy', 'Math night'), 2]]);
});

test('a strand without a grade serves every grade of it', () => {
  const gap = {...GAP, Subject: 'ELA', Standards: 'RL.3.2'};
  const bank = [banked('Speaking', 'SL'), banked('Stories', 'RL')];
  expect(found({gap, bank}).map(({nearness}) => nearness)).toEqual([
    'domain',
    'subject',
  ]);
});

test('what is for another subject alone, or of another area, is not offered', () => {
  const bank = [
    banked('Fables', 'RL.3.2'),
    banked('Jump rope', '', {area: 'healthWellness'}),
    banked('Nameless area', '', {area: null}),
    banked(''),
  ];
  expect(names({bank})).toEqual([]);
});

test('an objective without a code that we know is matched by its subject', () => {
  const gap = {...GAP, Standards: '', Subject: 'Mathematics'};
  const bank = [
    banked('For anybody'),
    banked('Fables', 'RL.3.2'),
    banked('Fractions', '3.NF'),
  ];
  expect(names({gap, bank})).toEqual(['Fractions', 'For anybody']);
});

test('an earlier month’s activity is offered with the month and the standard it was for', () => {
  const school = {
    objectives: [objective('OBJ-1', {Standards: '3.OA.A.3'})],
    activities: [activity('Math night', {'Objective IDs': 'OBJ-1'})],
  };
  expect(reasons(school)).toEqual([
    'used in October for 3.OA.A.3; same cluster; 4 × 45 min',
  ]);
});

test('of what was planned several times the newest is kept, and the reason tells the nearest use', () => {
  const [only, another] = found({
    objectives: [
      objective('OBJ-1', {Month: '2026-09'}),
      objective('OBJ-2', {Standards: '3.NF.A.1'}),
    ],
    activities: [
      activity('math  NIGHT', {Month: '2026-09', 'Objective IDs': 'OBJ-1'}),
      activity('Math-night', {'Objective IDs': 'OBJ-2', Partner: 'Library'}),
    ],
  });
  expect(another).toBeUndefined();
  expect(only!.idea.uses[0]!.activity.partner).toBe('Library');
  expect(only!.nearness).toBe('standard');
  expect(only!.use!.month).toBe('2026-09');
  expect(only!.idea.timesUsed).toBe(2);
});

test('what is in the bank and was used is one idea', () => {
  const school = {
    bank: [banked('Math night', '3.OA.A')],
    objectives: [objective('OBJ-1', {})],
    activities: [activity('Math night', {'Objective IDs': 'OBJ-1'})],
  };
  expect(reasons(school)).toEqual([
    'used in October for 3.OA.A.1; same standard; 4 × 45 min',
  ]);
});

test.each(['Idea', 'Cancelled'])(
  'what was %s only in an earlier month is no suggestion',
  Status => {
    expect(names({activities: [activity('Math night', {Status})]})).toEqual([]);
  },
);

test.each(['Idea', 'Planned', 'Cancelled'])(
  'what this month has for the objective already, as %s, is not offered again',
  Status => {
    const school = {
      bank: [banked('Math night', '3.OA.A')],
      activities: [
        activity('Math night', {
          Month: '2026-11',
          'Objective IDs': 'OBJ-GAP',
          Status,
        }),
      ],
    };
    expect(names(school)).toEqual([]);
  },
);

test('what this month has for another class is offered still, and that is said', () => {
  const school = {
    bank: [banked('Math night', '3.OA.A')],
    activities: [activity('Math night', {Month: '2026-11', 'Activity ID': ''})],
  };
  expect(reasons(school)).toEqual([
    'from the bank for 3.OA.A; same cluster; 4 × 45 min; on this month’s plan for others',
  ]);
});

test.each([
  [['Idea', 'Confirmed', 'Planned'], 'ACT-1'],
  [['Cancelled', 'Idea'], 'ACT-1'],
  [['Cancelled'], undefined],
])('of rows for others, %j, one can be used here too: %s', (states, id) => {
  const [only] = found({
    bank: [banked('Math night', '3.OA.A')],
    activities: states.map((Status, index) =>
      activity('Math  NIGHT', {
        Month: '2026-11',
        Status,
        'Activity ID': `ACT-${index}`,
      }),
    ),
  });
  expect(only!.idea.onPlan?.id).toBe(id);
});

test.each([
  [{}, 'ACT-2'],
  [{Status: 'Cancelled'}, undefined],
  [{'Objective IDs': 'OBJ-OTHER'}, undefined],
  [{Month: '2026-10'}, undefined],
  [{Activity: 'Math day'}, undefined],
  [{Area: 'Family engagement'}, undefined],
])('a second row with %j is a twin of the first: %s', (fields, id) => {
  const one = {Month: '2026-11', 'Objective IDs': 'OBJ-GAP'};
  const {plan} = read({
    objectives: [GAP],
    activities: [
      activity('Math night', {...one, 'Activity ID': 'ACT-1'}),
      activity('math-night', {...one, 'Activity ID': 'ACT-2', ...fields}),
    ],
  });
  expect(twinOf(plan.activities, 'ACT-1')?.id).toBe(id);
});

test('what is planned for a later month is no earlier use', () => {
  expect(
    names({activities: [activity('Math night', {Month: '2026-12'})]}),
  ).toEqual([]);
});

test.each([
  ['3.OA.A.1', 'from the bank for 3.OA.A.1; same standard; 4 × 45 min'],
  ['3.OA', 'from the bank for 3.OA; same domain; 4 × 45 min'],
  ['3.NF.A', 'from the bank for 3.NF.A; same subject; 4 × 45 min'],
  ['', 'from the bank; same area, for any subject; 4 × 45 min'],
])('the reason for a bank activity tagged %j', (codes, reason) => {
  expect(reasons({bank: [banked('Math night', codes)]})).toEqual([reason]);
});

test('the reason says what words, other grades and earlier years tell', () => {
  const school: School = {
    words: () => ({score: 1, words: ['groups', 'equal']}),
    bank: [banked('Math night', '', {grades: ['K', '1']})],
    activities: ['2025-10', '2026-05'].map((Month, index) =>
      activity('Math night', {Month, 'Activity ID': `ACT-${index}`}),
    ),
  };
  expect(reasons(school)).toEqual([
    'used in May 2026; same area, for any subject; made for grades K, 1; also about “groups” and “equal”; 4 × 45 min; used 2 times',
  ]);
});

test('the bank’s word is not passed off as a use: what it was used for is told apart', () => {
  const school = {
    bank: [banked('Math night', '3.OA.A')],
    objectives: [objective('OBJ-1', {Subject: 'ELA', Standards: 'RL.3.2'})],
    activities: [activity('Math night', {'Objective IDs': 'OBJ-1'})],
  };
  expect(reasons(school)).toEqual([
    'from the bank for 3.OA.A; same cluster; 4 × 45 min; last used in October',
  ]);
});

test('what is made for a subject is not called good for any', () => {
  const gap = {...GAP, Standards: '', Subject: ''};
  const bank = [banked('Math night', '3.OA.A')];
  expect(reasons({gap, bank})).toEqual([
    'from the bank; same area; 4 × 45 min',
  ]);
});

test('what the bank does not have was not made for a grade, only used for one', () => {
  const school = {
    objectives: [objective('OBJ-1', {Grade: '5'})],
    activities: [activity('Math night', {'Objective IDs': 'OBJ-1'})],
  };
  expect(reasons(school)).toEqual([
    'used in October for 3.OA.A.1; same standard; used for grade 5; 4 × 45 min',
  ]);
});

test('two standards without a subject are not of the same one', () => {
  const [one, other] = ['3.OA.A.1', 'RL.3.2'].map(code => ({
    ...tagFor(code)!,
    subject: '',
  }));
  expect(nearest([one!], [other!])?.nearness).toBe('area');
});

test('another subject’s topic by the same letters is not the same domain', () => {
  const geometry = tagFor('3.G')!;
  expect(
    nearest([{...geometry, cluster: null, subject: 'Science'}], [geometry]),
  ).toBe(null);
});

test('a strand is called so', () => {
  const gap = {...GAP, Standards: 'RL.3.2'};
  const bank = [banked('Stories', 'RL')];
  expect(reasons({gap, bank})).toEqual([
    'from the bank for RL; same strand; 4 × 45 min',
  ]);
});

test('an objective without a month has no earlier one to learn from', () => {
  const bank = [banked('Drums')];
  expect(names({gap: {...GAP, Month: ''}, bank})).toEqual([]);
});

test.each([
  ['2026-09', '2026-10'],
  ['2026-10', '2026-09'],
])('of uses in %s and %s that of October is the newer', (one, other) => {
  const used = (Month: string) =>
    activity('Drums', {
      Month,
      'Objective IDs': Month,
      'Activity ID': Month,
    });
  const [first] = found({
    objectives: [
      objective('', {Objective: 'Nameless'}),
      objective(one, {Month: one}),
      objective(other, {Month: other}),
    ],
    activities: [used(one), used(other)],
  });
  expect(first?.idea.uses.map(({month}) => month)).toEqual([
    '2026-10',
    '2026-09',
  ]);
});

test('of two uses in one month the later row is the newer', () => {
  const used = (row: string) =>
    activity('Drums', {'Objective IDs': 'OLD', 'Activity ID': row, When: row});
  const [first] = found({
    objectives: [objective('OLD', {})],
    activities: [used('ACT-1'), used('ACT-2')],
  });
  expect(first?.idea.uses.map(use => use.activity.when)).toEqual([
    'ACT-2',
    'ACT-1',
  ]);
});

test('an objective without a grade is as near to every idea', () => {
  const bank = [
    banked('Grade 9', '3.OA.A.1', {grades: ['9']}),
    banked('Grade 3', '3.OA.A.1'),
  ];
  expect(names({gap: {...GAP, Grade: ''}, bank})).toEqual([
    'Grade 9',
    'Grade 3',
  ]);
});

test('what stands in no area, or nowhere, has no twin', () => {
  const {plan} = read({
    activities: [activity('Drums', {Area: '', 'Activity ID': 'ACT-1'})],
  });
  expect(twinOf(plan.activities, 'ACT-1')).toBeUndefined();
  expect(twinOf(plan.activities, 'ACT-2')).toBeUndefined();
});
