/** Which activities of a bank are picked for a month's gaps, and what is said of those that stay open. */
import {bank, find, objective, told} from './school';

const EQUAL_GROUPS = objective('groups', {Standards: '3.OA.A.1'});
const PATTERNS = objective('patterns', {Standards: '3.OA.D.9'});
const FRACTIONS = objective('fractions', {Standards: '3.NF.A.2'});
const STORIES = objective('stories', {Standards: 'RL.3.2'});

describe('an activity closes the gaps that it is made for', () => {
  const objectives = [EQUAL_GROUPS, PATTERNS, FRACTIONS, STORIES];

  test.each([
    ['its standard, and others of the cluster', '3.OA.A.3', 'groups'],
    ['its cluster', '3.OA.A', 'groups'],
    ['its domain', '3.OA', 'groups patterns'],
    ['its strand, in any grade that it suits', 'RL', 'stories'],
    ['several of them', '3.NF, RL', 'fractions stories'],
  ])('%s', (_, Standards, closed) => {
    const set = find({objectives}, bank({Activity: 'Night', Standards}));
    expect(told(set)).toEqual([`Night: ${closed}`]);
  });

  test('a domain of one grade is not that of another', () => {
    const fourth = objective('fourth', {Grade: '4', Standards: '4.NF.A.1'});
    const set = find(
      {objectives: [FRACTIONS, fourth]},
      bank(
        {Activity: 'Strips', Standards: '3.NF'},
        {Activity: 'Line-up', Grades: '4-5', Standards: 'NF'},
      ),
    );
    expect(told(set)).toEqual(['Strips: fractions', 'Line-up: fourth']);
  });

  test('an objective that names its whole domain is served by a part of it', () => {
    const whole = objective('whole', {Standards: '3.NF'});
    const stock = bank(
      {Activity: 'Later', Standards: '4.NF.A'},
      {Activity: 'Strips', Standards: '3.NF.A'},
    );
    expect(told(find({objectives: [whole]}, stock))).toEqual(['Strips: whole']);
  });

  test('but none of another grade, and none in another area', () => {
    const stock = bank(
      {Activity: 'Too young', Grades: 'K-2', Standards: 'RL'},
      {Activity: 'Elsewhere', Area: 'Health and wellness', Standards: 'RL'},
    );
    const {picks, left} = find({objectives: [STORIES]}, stock);
    expect(picks).toEqual([]);
    expect(left).toEqual([
      {
        objectiveId: 'stories',
        area: 'familyLiteracy',
        reason:
          'Nothing in the bank for Family literacy fits RL.3.2 in grade 3.',
      },
    ]);
  });
});

describe('an activity tagged for nothing is the last resort', () => {
  test('it leaves what a tagged one closes to that one', () => {
    const set = find(
      {objectives: [EQUAL_GROUPS, STORIES]},
      bank({Activity: 'Open house'}, {Activity: 'Arrays', Standards: '3.OA'}),
    );
    expect(told(set)).toEqual(['Arrays: groups', 'Open house: stories']);
  });

  test('it closes one band of grades at a time', () => {
    const objectives = ['K', '2', '3', '5', '6'].map(Grade =>
      objective(`grade-${Grade}`, {Grade}),
    );
    const set = find({objectives}, bank({Activity: 'Open house'}));
    expect(told(set)).toEqual([
      'Open house: grade-K grade-2',
      'Open house: grade-3 grade-5',
      'Open house: grade-6',
    ]);
  });

  test('it closes nothing of a class whose grade can’t be read', () => {
    const unclear = objective('unclear', {Grade: 'the owls'});
    const stock = bank({Activity: 'Open house'});
    expect(find({objectives: [unclear]}, stock).picks).toEqual([]);
  });
});

describe('a partner gives no more than its hours', () => {
  const RIVERSIDE = {Partner: 'Riverside', 'Hours a month': 3};
  const stock = bank(
    {
      Activity: 'Club',
      Standards: '3.OA',
      Partner: 'riverside',
      Sessions: 4,
      'Minutes per session': 45,
    },
    {Activity: 'Evening', Standards: '3.OA.A'},
  );
  const objectives = [EQUAL_GROUPS, PATTERNS];

  test('an activity that takes just what is left is picked, and says so', () => {
    const set = find({objectives, partners: [RIVERSIDE]}, stock);
    expect(told(set)).toEqual(['Club: groups patterns']);
    expect(set.picks[0]!.reason).toBe(
      'The bank has it for 3.OA: the domain or strand of 2 objectives. It takes 3 h of the 3 h that riverside has left.',
    );
  });

  test('minutes that are planned already are not given twice', () => {
    const set = find(
      {
        objectives,
        partners: [RIVERSIDE],
        activities: [
          {
            Month: '2026-10',
            Area: 'Health and wellness',
            Activity: 'Walks',
            Partner: 'Riverside',
            'Minutes per session': 30,
          },
        ],
      },
      stock,
    );
    expect(told(set)).toEqual(['Evening: groups']);
    expect(set.left.map(({reason}) => reason)).toEqual([
      '“Club” would fit, but it takes 3 h, and riverside has 2 h 30 left of its hours.',
    ]);
  });

  test('two activities that each fit, and together do not, are not both picked', () => {
    const two = bank(
      {
        Activity: 'One',
        Standards: '3.OA',
        Partner: 'Riverside',
        Sessions: 1,
        'Minutes per session': 100,
      },
      {
        Activity: 'Two',
        Standards: '3.NF',
        Partner: 'Riverside',
        Sessions: 1,
        'Minutes per session': 100,
      },
    );
    const set = find(
      {
        objectives: [EQUAL_GROUPS, PATTERNS, FRACTIONS],
        partners: [RIVERSIDE],
      },
      two,
    );
    expect(told(set)).toEqual(['One: groups patterns']);
    expect(set.left).toEqual([
      {
        objectiveId: 'fractions',
        area: 'familyLiteracy',
        reason:
          '“Two” would fit, but the hours that Riverside has left close more elsewhere.',
      },
    ]);
  });

  test('nothing is planned with a partner whose agreement has ended', () => {
    const ended = {...RIVERSIDE, 'Agreement end': '2026-09-30'};
    const set = find({objectives: [PATTERNS], partners: [ended]}, stock);
    expect(set.picks).toEqual([]);
    expect(set.left[0]!.reason).toBe(
      '“Club” would fit, but its 4 sessions find no free school days in October 2026. The agreement with Riverside ends on Sep 30, 2026.',
    );
  });
});

describe('days are proposed that are free', () => {
  const weekly = bank({Activity: 'Club', Standards: '3.OA', Sessions: 3});

  test('not across a locked day where there is room beside it', () => {
    const lockedDates = [{'Start date': '2026-10-12', What: 'Holiday'}];
    const set = find({objectives: [EQUAL_GROUPS], lockedDates}, weekly);
    expect(set.picks).toMatchObject([
      {startDate: '2026-10-13', endDate: '2026-10-27', when: 'Tuesdays'},
    ]);
  });

  test('and where all are locked, the activity is not picked', () => {
    const lockedDates = [
      {'Start date': '2026-09-28', 'End date': '2026-10-29', What: 'Testing'},
    ];
    const set = find({objectives: [EQUAL_GROUPS], lockedDates}, weekly);
    expect(set.picks).toEqual([]);
    expect(set.left[0]!.reason).toBe(
      '“Club” would fit, but its 3 sessions find no free school days in October 2026.',
    );
  });

  test('none where the month is too far gone for all sessions', () => {
    const tabs = {objectives: [EQUAL_GROUPS]};
    const set = find(tabs, weekly, {from: '2026-10-30'});
    expect(set.picks).toMatchObject([{startDate: null, endDate: null}]);
    expect(set.picks[0]!.reason).toMatch(/Too few days are left in the month/);
  });
});

describe('what is asked and what is there already', () => {
  const stock = bank(
    {Activity: 'Arrays', Standards: '3.OA'},
    {
      Activity: 'Book bags',
      Standards: 'RL',
      'Why it supports': 'Families read the same story aloud.',
    },
  );
  const objectives = [EQUAL_GROUPS, STORIES];

  test('only the gaps that were chosen are closed', () => {
    const area = 'familyLiteracy';
    const asked = [{objectiveId: 'stories', area} as const];
    const set = find({objectives}, stock, {asked});
    expect(told(set)).toEqual(['Book bags: stories']);
    expect(set.gaps).toEqual(asked);
  });

  test('what is covered is no gap', () => {
    const activities = [
      {Month: '2026-10', Area: 'Family literacy', 'Objective IDs': 'groups'},
    ];
    const set = find({objectives, activities}, stock);
    expect(told(set)).toEqual(['Book bags: stories']);
  });

  test('what was cancelled this month is not proposed again', () => {
    const activities = [
      {
        Month: '2026-10',
        Area: 'Family literacy',
        Activity: 'arrays',
        'Objective IDs': 'groups',
        Status: 'Cancelled',
      },
    ];
    const set = find({objectives, activities}, stock);
    expect(told(set)).toEqual(['Book bags: stories']);
  });

  test('the bank’s own reason is kept; without one there is a sentence to begin from', () => {
    const {picks} = find({objectives}, stock);
    expect(picks.map(({why}) => why)).toEqual([
      '“Arrays” lets families read, talk and write together around this month’s work: multiplying and dividing stories.',
      'Families read the same story aloud.',
    ]);
  });

  test('an objective without an ID is said to need one', () => {
    const {left} = find({objectives: [objective('')]}, stock);
    expect(left).toEqual([
      {
        objectiveId: null,
        area: 'familyLiteracy',
        reason:
          'Its objective has no ID of its own yet: build the grid once, and it gets one.',
      },
    ]);
  });

  test('an empty bank closes nothing, and each gap says so', () => {
    const set = find({objectives}, []);
    expect(set).toMatchObject({picks: [], bankSize: 0, isSmallest: true});
    expect(set.left.map(({reason}) => reason)).toEqual([
      'The bank has no activity in Family literacy.',
      'The bank has no activity in Family literacy.',
    ]);
  });
});

test('one session that finds no day is told so', () => {
  const {left} = find(
    {
      objectives: [objective('A', {Standards: '3.OA.A.1'})],
      lockedDates: [{'Start date': '2026-10-01', 'End date': '2026-10-31'}],
    },
    bank({Activity: 'Fair', Standards: '3.OA.A.1', Grades: '3', Sessions: 1}),
  );
  expect(left[0]?.reason).toContain('its 1 session finds no free school days');
});

test('an agreement that begins within the month gives its days from then on', () => {
  const {picks} = find(
    {
      objectives: [objective('A', {Standards: '3.OA.A.1'})],
      partners: [{Partner: 'Riverside', 'Agreement start': '2026-10-19'}],
    },
    bank({
      Activity: 'Club',
      Standards: '3.OA.A.1',
      Grades: '3',
      Sessions: 1,
      Partner: 'Riverside',
    }),
  );
  expect(picks[0]!.startDate! >= '2026-10-19').toBe(true);
});

test('a row of the bank without words or an area is offered for nothing', () => {
  const {picks} = find(
    {objectives: [objective('A', {Standards: '3.OA.A.1'})]},
    bank(
      {Activity: '', Standards: '3.OA.A.1', Grades: '3'},
      {Activity: 'Nowhere', Area: '', Standards: '3.OA.A.1', Grades: '3'},
    ),
  );
  expect(picks).toEqual([]);
});
