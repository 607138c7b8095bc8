/** What a suggestion proposes: each field from the bank, from last time, or left for people to say. */
import {AREA, fillIn, hunt, hunted, oneIdea, suggestedFor} from './suggested';
import {schoolInOctober} from './shipped';

test('an idea of the bank comes with all that the bank says of it', () => {
  const {school, ids} = oneIdea();
  fillIn(school, 'Activity bank', 2, {
    Description: 'Children find rows of equal things.',
    Materials: 'Clipboards',
    'What families do': 'Count the eggs in a carton.',
    Partner: 'Youth Club',
    'Why it supports': 'Children draw the equal groups that they find.',
  });
  expect(suggestedFor(school, ids[0]!)).toEqual({
    objectiveId: ids[0],
    area: AREA,
    suggestions: [
      {
        key: 'Array hunt',
        nearness: 'standard',
        reason: 'from the bank for 3.OA.A.1; same standard; 4 × 45 min',
        notices: [],
        timesUsed: 0,
        description: 'Children find rows of equal things.',
        materials: 'Clipboards',
        families: 'Count the eggs in a carton.',
        proposal: {
          month: '2026-10',
          area: AREA,
          activity: 'Array hunt',
          objectiveIds: [ids[0]],
          why: 'Children draw the equal groups that they find.',
          alignment: 2,
          partner: 'Youth Club',
          lead: '',
          when: '',
          startDate: '2026-10-01',
          endDate: '2026-10-22',
          sessions: 4,
          minutesPerSession: 45,
          participants: null,
          status: 'Planned',
        },
        onPlan: null,
      },
    ],
    alsoAnswers: [],
    hasBank: true,
  });
});

test('what was done last time comes as it was done, and in this month’s days', () => {
  const {school, ids} = oneIdea();
  fillIn(school, 'Activity bank', 2, {Partner: 'Youth Club'});
  hunted(school, {
    why: 'Children draw the rows that they find.',
    alignment: 3,
    partner: 'Zoo',
    lead: 'Dana Pell',
    when: 'Tue 3 pm',
    startDate: '2026-09-01',
    endDate: '2026-09-15',
    sessions: 3,
    minutesPerSession: 60,
    participants: 14,
    status: 'Delivered',
    deliveredMinutes: 150,
    attended: 12,
    notes: 'Bring chalk',
  });
  const {proposal, ...rest} = hunt(school, ids[0]!);
  expect(rest).toEqual({
    key: 'Array hunt',
    nearness: 'standard',
    reason: 'used in September for 3.OA.A.1; same standard; 3 × 1 h',
    notices: [],
    timesUsed: 1,
    description: '',
    materials: '',
    families: '',
    onPlan: null,
  });
  expect(proposal).toEqual({
    month: '2026-10',
    area: AREA,
    activity: 'Array hunt',
    objectiveIds: [ids[0]],
    why: 'Children draw the rows that they find.',
    alignment: 3,
    partner: 'Zoo',
    lead: 'Dana Pell',
    when: 'Tue 3 pm',
    startDate: '2026-10-06',
    endDate: '2026-10-20',
    sessions: 3,
    minutesPerSession: 60,
    participants: 14,
    status: 'Planned',
  });
});

test('days that are other ones than before leave the words for when to people', () => {
  const {school, ids} = oneIdea();
  hunted(school, {
    lead: 'Dana Pell',
    when: 'Tue 3 pm',
    startDate: '2026-09-01',
    endDate: '2026-09-01',
    sessions: 1,
  });
  fillIn(school, 'Locked dates', 2, {'Start date': '2026-10-06'});
  const {proposal, notices} = hunt(school, ids[0]!);
  expect(proposal).toMatchObject({
    lead: 'Dana Pell',
    when: '',
    startDate: '2026-10-01',
    endDate: '2026-10-01',
  });
  expect(notices).toEqual([]);
});

test.each([
  ['3.OA.A.1', 3, 3],
  ['3.OA.A.1', 1, 1],
  // The same cluster, the same domain.
  ['3.OA.A.3', 3, 2],
  ['3.OA.A.3', 1, 1],
  ['3.OA.D.8', 3, 1],
] as const)(
  'what served %s with alignment %i is proposed with %i',
  (standards, before, alignment) => {
    const {school, ids} = oneIdea();
    hunted(school, {alignment: before}, standards);
    fillIn(school, 'Activity bank', 2, {Standards: ''});
    expect(hunt(school, ids[0]!).proposal.alignment).toBe(alignment);
  },
);

const STARTER =
  '“Array hunt” gives students more practice in this month’s work: multiplying and dividing stories.';
const SAID = 'Children draw the rows that they find.';
const OF_BANK = 'Children look for equal groups everywhere.';

test.each([
  ['said for the same standard', '3.OA.A.1', SAID, OF_BANK, SAID],
  ['of the bank, for another standard', '3.OA.A.3', SAID, OF_BANK, OF_BANK],
  ['of the bank, where nothing was said', '3.OA.A.1', '', OF_BANK, OF_BANK],
  [
    'of the bank, where only a code was',
    '3.OA.A.1',
    '3.OA.A.1',
    OF_BANK,
    OF_BANK,
  ],
  ['to begin from, where nobody said one', '3.OA.A.1', '', '', STARTER],
  [
    'to begin from, where the bank has a code',
    '3.OA.A.1',
    '',
    '3.OA.A.1',
    STARTER,
  ],
])('the reason is the one %s', (_, standards, said, ofBank, why) => {
  const {school, ids} = oneIdea();
  hunted(school, {why: said}, standards);
  fillIn(school, 'Activity bank', 2, {'Why it supports': ofBank});
  expect(hunt(school, ids[0]!).proposal.why).toBe(why);
});

test.each([
  [5_000, true],
  [5_001, false],
])(
  'a reason of %i characters in the bank is proposed: %p',
  (length, isKept) => {
    const {school, ids} = oneIdea();
    const why = `${'equal rows '.repeat(500).slice(0, length - 1)}s`;
    fillIn(school, 'Activity bank', 2, {'Why it supports': why});
    expect(hunt(school, ids[0]!).proposal.why).toBe(isKept ? why : STARTER);
  },
);

test('for an objective without a standard the reason begins from its own words', () => {
  const {school, ids} = oneIdea();
  fillIn(school, 'Objectives', 2, {Standards: ''});
  fillIn(school, 'Activity bank', 2, {Standards: ''});
  expect(hunt(school, ids[0]!).proposal.why).toBe(
    '“Array hunt” gives students more practice in this month’s work: Equal groups.',
  );
});

test.each([
  ['Partner', 'partner', 'p'.repeat(300), 'p'.repeat(300)],
  ['Partner', 'partner', 'p'.repeat(301), ''],
  ['Lead', 'lead', 'l'.repeat(300), 'l'.repeat(300)],
  ['Lead', 'lead', 'l'.repeat(301), ''],
  ['When', 'when', 'w'.repeat(301), ''],
  ['Sessions', 'sessions', '1000', 1000],
  ['Sessions', 'sessions', '1001', null],
  ['Minutes per session', 'minutesPerSession', '10000', 10_000],
  ['Minutes per session', 'minutesPerSession', '10001', null],
  ['Expected participants', 'participants', '100000', 100_000],
  ['Expected participants', 'participants', '100001', null],
  ['Expected participants', 'participants', '0', null],
] as const)(
  'more than a form would save is not proposed: %s, %s, %#',
  (header, field, typed, proposed) => {
    const {school, ids} = oneIdea();
    hunted(school);
    fillIn(school, 'Activities', 2, {[header]: typed});
    expect(hunt(school, ids[0]!).proposal[field]).toBe(proposed);
  },
);

test.each(['0', 'some', ''])(
  'sessions and minutes of last time that say %j are those of the bank',
  typed => {
    const {school, ids} = oneIdea();
    hunted(school);
    fillIn(school, 'Activities', 2, {
      Sessions: typed,
      'Minutes per session': typed,
    });
    expect(hunt(school, ids[0]!).proposal).toMatchObject({
      sessions: 4,
      minutesPerSession: 45,
    });
  },
);

test('of a title that is longer than a form would save, the beginning is proposed', () => {
  const {school, ids} = oneIdea();
  const title = 'Array hunt '.repeat(30).trim();
  fillIn(school, 'Activity bank', 2, {Activity: title});
  const [found] = suggestedFor(school, ids[0]!).suggestions;
  expect(found!.key).toBe(title);
  expect(found!.proposal.activity).toBe(title.slice(0, 300));
});

test('what this month has for another class is shown as it stands there', () => {
  const {school, ids} = oneIdea();
  const {id} = school.run('saveActivity', {
    operation: 'theirs',
    month: '2026-10',
    area: AREA,
    activity: 'Array hunt',
    objectiveIds: [ids[1]!],
    sessions: 2,
    minutesPerSession: 30,
  });
  const {onPlan, proposal, reason, timesUsed, notices} = hunt(school, ids[0]!);
  expect(notices).toEqual([]);
  expect(timesUsed).toBe(1);
  expect(onPlan).toMatchObject({id, sessions: 2, minutesPerSession: 30});
  expect(proposal).toMatchObject({sessions: 4, minutesPerSession: 45});
  expect(reason).toBe('from the bank for 3.OA.A.1; same standard; 2 × 30 min');
});

test('of more ideas than a dozen the dozen comes that was used least', () => {
  const {school, ids} = oneIdea();
  for (let row = 3; row < 16; row++)
    fillIn(school, 'Activity bank', row, {
      Area: 'Academic enrichment',
      Activity: `Idea ${row}`,
      Grades: '3',
      Standards: '3.OA.A.1',
    });
  hunted(school);
  const {suggestions} = suggestedFor(school, ids[0]!);
  expect(suggestions.map(({key}) => key)).toEqual(
    Array.from({length: 12}, (_, index) => `Idea ${index + 3}`),
  );
});

test('other objectives at the same standard or cluster are named in the order of their tab', () => {
  const {school, ids} = schoolInOctober();
  const {saved} = school.run('saveObjectives', {
    operation: 'more',
    month: '2026-10',
    grades: ['3'],
    teacher: 'Vang',
    subject: 'Math',
    objectives: ['3.OA.A.1', '3.OA.A.4', '3.OA.B.5', '', '3.OA.A.1'].map(
      standards => ({standards, objective: 'More', priority: 'Normal'}),
    ),
  });
  // The last has no id of its own.
  fillIn(school, 'Objectives', 8, {'Objective ID': ''});
  expect(suggestedFor(school, ids[0]!).alsoAnswers).toEqual(saved.slice(0, 2));
  expect(suggestedFor(school, saved[1]!).alsoAnswers).toEqual([
    ids[0],
    saved[0],
  ]);
});
