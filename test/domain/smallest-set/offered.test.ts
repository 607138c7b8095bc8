/** What is offered for which gap, and in what words. */
import {bank, find, objective, told} from './school';

const EQUAL_GROUPS = objective('groups', {Standards: '3.OA.A.1'});
const PATTERNS = objective('patterns', {Standards: '3.OA.D.9'});
const STORIES = objective('stories', {Standards: 'RL.3.2'});

const reasons = ({picks}: ReturnType<typeof find>) =>
  picks.map(({reason}) => reason);

test.each([
  ['3.OA.A.1', 'The bank has it for 3.OA.A.1: the standard of 1 objective.', 2],
  ['3.OA.A', 'The bank has it for 3.OA.A: the cluster of 1 objective.', 2],
  ['3.OA', 'The bank has it for 3.OA: the domain or strand of 1 objective.', 1],
])('what is tagged for %s says how it fits', (Standards, reason, alignment) => {
  const set = find(
    {objectives: [EQUAL_GROUPS]},
    bank({Activity: 'Night', Standards}),
  );
  expect(set.picks).toMatchObject([{reason, alignment}]);
});

test('what fits one objective nearly and another by its topic tells both, and counts as the same topic', () => {
  const set = find(
    {objectives: [EQUAL_GROUPS, PATTERNS, STORIES]},
    bank({Activity: 'Night', Standards: '3.OA.A.1, 3.OA, RL'}),
  );
  expect(set.picks).toMatchObject([
    {
      reason:
        'The bank has it for 3.OA.A.1, 3.OA and RL: the standard of 1 objective and the domain or strand of 2.',
      alignment: 1,
    },
  ]);
});

test.each([
  [['PK', 'K', '1', '2'], 'grades PK, K, 1, 2'],
  [['3', '4', '5'], 'grades 3, 4, 5'],
  [['6', '7', '8'], 'grades 6, 7, 8'],
  [['9', '10', '11', '12'], 'grades 9, 10, 11, 12'],
])('one last resort serves all of %j', (grades, band) => {
  const set = find(
    {
      objectives: grades.map(Grade => objective(`G${Grade}`, {Grade})),
      expectedAreas: grades.map(Grade => ({Grade, 'Family literacy': true})),
    },
    bank({Activity: 'Open house'}),
  );
  expect(told(set)).toEqual([
    `Open house: ${grades.map(grade => `G${grade}`).join(' ')}`,
  ]);
  expect(reasons(set)).toEqual([
    `The bank names no standard for it, and nothing better fits: it is held for ${band}.`,
  ]);
});

test('a last resort is held only for those of the band that it suits', () => {
  const set = find(
    {objectives: [objective('four', {Grade: '4'}), STORIES]},
    bank({Activity: 'Open house', Grades: '4-7'}),
  );
  expect(told(set)).toEqual(['Open house: four']);
  expect(reasons(set)[0]).toMatch(/it is held for grades 4, 5\.$/);
});

test('a class of two bands is served once it fits one of them', () => {
  const set = find(
    {objectives: [objective('both', {Grade: '5-6'})]},
    bank({Activity: 'Open house', Grades: '5'}),
  );
  expect(told(set)).toEqual(['Open house: both']);
});

test('of those alike the one used less is picked', () => {
  const stock = bank(
    {Activity: 'Old', Standards: '3.OA'},
    {Activity: 'New', Standards: '3.OA'},
  );
  const used = {Month: '2026-09', Area: 'Family literacy', Activity: 'old'};
  const tabs = {objectives: [EQUAL_GROUPS]};
  expect(told(find(tabs, stock))).toEqual(['Old: groups']);
  expect(told(find({...tabs, activities: [used]}, stock))).toEqual([
    'New: groups',
  ]);
});

test('what another month or area had for an objective may be proposed again', () => {
  const stock = bank({Activity: 'Arrays', Standards: '3.OA'});
  const row = {Activity: 'Arrays', 'Objective IDs': 'groups'};
  const activities = [
    {...row, Month: '2026-09', Area: 'Family literacy', Status: 'Cancelled'},
    {...row, Month: '2026-10', Area: 'Health and wellness'},
    {...row, Month: '2026-10', Area: '', Status: 'Cancelled'},
  ];
  const set = find({objectives: [EQUAL_GROUPS], activities}, stock);
  expect(told(set)).toEqual(['Arrays: groups']);
});

test('a nearer fit of several gaps is preferred to a farther one that stands first', () => {
  const objectives = [EQUAL_GROUPS, objective('more', {Standards: '3.OA.A.2'})];
  const set = find(
    {objectives},
    bank(
      {Activity: 'Topic', Standards: '3.OA'},
      {Activity: 'Skill', Standards: '3.OA.A.1, 3.OA.A.2'},
    ),
  );
  expect(told(set)).toEqual(['Skill: groups more']);
});

test('what closes most is told first', () => {
  const set = find(
    {objectives: [EQUAL_GROUPS, PATTERNS, STORIES]},
    bank(
      {Activity: 'One', Standards: 'RL.3.2'},
      {Activity: 'Two', Standards: '3.OA'},
    ),
  );
  expect(told(set)).toEqual(['Two: groups patterns', 'One: stories']);
});

test.each([
  [{}, 'an objective without a standard in grade 3'],
  [{Standards: 'RL.3.2', Grade: '3-4'}, 'RL.3.2 in grades 3, 4'],
  [{Standards: 'RL.3.2', Grade: ''}, 'RL.3.2'],
  [{Standards: 'RL', Grade: ''}, 'RL'],
])('a gap that nothing fits says what was asked: %j', (row, what) => {
  const {left} = find(
    {objectives: [objective('gap', row)]},
    bank({Activity: 'Fractions', Standards: '3.NF'}),
  );
  const its = left.filter(({area}) => area === 'familyLiteracy');
  expect(its.map(({reason}) => reason)).toEqual([
    `Nothing in the bank for Family literacy fits ${what}.`,
  ]);
});

test.each([
  ['in another area', {Activity: 'Walks', Area: 'Health and wellness'}],
  ['without a title', {Activity: '', Standards: '3.OA'}],
])('a bank that has only a row %s has no activity there', (_, row) => {
  const {left} = find({objectives: [EQUAL_GROUPS]}, bank(row));
  expect(left.map(({reason}) => reason)).toEqual([
    'The bank has no activity in Family literacy.',
  ]);
});

test('what would fit a gap best is named, not what stands later', () => {
  const lockedDates = [{'Start date': '2026-10-01', 'End date': '2026-10-31'}];
  const {left} = find(
    {objectives: [EQUAL_GROUPS], lockedDates},
    bank(
      {Activity: 'Topic', Standards: '3.OA'},
      {Activity: 'Skill', Standards: '3.OA.A.1'},
    ),
  );
  expect(left[0]!.reason).toMatch(/^“Skill” would fit, but its 1 session/);
});

test('a last resort steps in where what is tagged can’t be held', () => {
  const set = find(
    {
      objectives: [EQUAL_GROUPS],
      partners: [{Partner: 'Riverside', 'Hours a month': 1}],
    },
    bank(
      {
        Activity: 'Arrays',
        Standards: '3.OA',
        Partner: 'Riverside',
        'Minutes per session': 90,
      },
      {Activity: 'Open house'},
    ),
  );
  expect(told(set)).toEqual(['Open house: groups']);
});

test('a partner without hours agreed is not said to have some left', () => {
  const set = find(
    {objectives: [EQUAL_GROUPS], partners: [{Partner: 'Riverside'}]},
    bank({
      Activity: 'Arrays',
      Standards: '3.OA',
      Partner: 'Riverside',
      'Minutes per session': 90,
    }),
  );
  expect(reasons(set)).toEqual([
    'The bank has it for 3.OA: the domain or strand of 1 objective.',
  ]);
});

test.each([
  ['2026-09-01', '2026-12-31', '2026-10-01', '2026-10-15'],
  ['2026-10-01', '2026-10-31', '2026-10-01', '2026-10-15'],
  ['2026-10-07', '', '2026-10-07', '2026-10-21'],
  ['', '2026-10-20', '2026-10-01', '2026-10-15'],
  ['2026-10-05', '2026-10-20', '2026-10-05', '2026-10-19'],
])(
  'an agreement from %s to %s has days from %s to %s',
  (start, end, ...days) => {
    const [startDate, endDate] = days;
    const {picks} = find(
      {
        objectives: [EQUAL_GROUPS],
        partners: [
          {
            Partner: 'Riverside',
            'Agreement start': start,
            'Agreement end': end,
          },
        ],
      },
      bank({
        Activity: 'Club',
        Standards: '3.OA',
        Sessions: 3,
        Partner: 'Riverside',
      }),
    );
    expect(picks).toMatchObject([{startDate, endDate}]);
  },
);

test('a sentence to begin from names three topics at most', () => {
  const objectives = ['3.OA.A.1', '3.NF.A.1', 'RL.3.2', '3.G.A.1'].map(
    Standards => objective(Standards, {Standards}),
  );
  const {picks} = find(
    {objectives},
    bank({Activity: 'Night', Standards: '3.OA, 3.NF, RL, 3.G'}),
  );
  expect(picks.map(({why}) => why)).toEqual([
    '“Night” lets families read, talk and write together around this month’s work: multiplying and dividing stories; fractions and number lines; main idea, lesson, retelling.',
  ]);
});

test('the words of last month’s objective of the same ID are not told', () => {
  const {picks} = find(
    {
      objectives: [
        EQUAL_GROUPS,
        objective('groups', {Month: '2026-09', Standards: 'RL.3.2'}),
      ],
    },
    bank({Activity: 'Night', Standards: '3.OA'}),
  );
  expect(picks.map(({closes}) => closes.length)).toEqual([1]);
});
