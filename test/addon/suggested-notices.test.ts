/** What a suggestion says that stands in its way, and the words that it has in common with an objective. */
import {AREA, fillIn, hunt, hunted, oneIdea, suggestedFor} from './suggested';
import type {Shipped} from './shipped';

/** All of October but so many days at its end is locked. */
function leaveDays(school: Shipped, count: number) {
  fillIn(school, 'Locked dates', 2, {
    'Start date': '2026-10-01',
    // The last three are a Wednesday, a Thursday and a Friday; then comes a Saturday.
    'End date': `2026-10-${30 - count}`,
  });
}

test.each([
  [0, 'No free day is left in this month, so choose the days yourself.', null],
  [
    1,
    'Only 1 free day is left in this month, fewer than it has sessions.',
    '2026-10-30',
  ],
  [
    3,
    'Only 3 free days are left in this month, fewer than it has sessions.',
    '2026-10-28',
  ],
])(
  'where a month has %i days left for four sessions it is said',
  (count, sentence, start) => {
    const {school, ids} = oneIdea();
    leaveDays(school, count);
    const {notices, proposal} = hunt(school, ids[0]!);
    expect(notices).toEqual([sentence]);
    expect(proposal.startDate).toBe(start);
    expect(proposal.endDate).toBe(start && '2026-10-30');
  },
);

test('where a month has a day for each session nothing is said', () => {
  const {school, ids} = oneIdea();
  leaveDays(school, 3);
  fillIn(school, 'Activity bank', 2, {Sessions: '3'});
  expect(hunt(school, ids[0]!).notices).toEqual([]);
  fillIn(school, 'Activity bank', 2, {Sessions: ''});
  expect(hunt(school, ids[0]!).notices).toEqual([]);
});

test('a day in the middle that is locked is said, and whom to ask', () => {
  const {school, ids} = oneIdea();
  fillIn(school, 'Locked dates', 2, {
    'Start date': '2026-10-07',
    What: 'Testing',
    'Locked by': 'Ms. Vang',
  });
  expect(hunt(school, ids[0]!).notices).toEqual([
    'Oct 7, between the first and the last day, is locked for Testing: if it meets then, ask Ms. Vang.',
  ]);
});

test.each([
  ['2', 'With it Youth Club has 3 h this month, and 2 h are agreed.'],
  ['2.5', 'With it Youth Club has 3 h this month, and 2 h 30 are agreed.'],
  ['3', null],
  ['4', null],
  ['', null],
])(
  'of %j hours agreed four times 45 minutes are said as %j',
  (hours, sentence) => {
    const {school, ids} = oneIdea();
    fillIn(school, 'Activity bank', 2, {Partner: 'youth club'});
    fillIn(school, 'Partners', 2, {
      Partner: 'Youth Club',
      'Hours a month': hours,
    });
    expect(hunt(school, ids[0]!).notices).toEqual(
      sentence === null ? [] : [sentence],
    );
  },
);

test('what the partner has this month already counts, and what it had before does not', () => {
  const {school, ids} = oneIdea();
  fillIn(school, 'Activity bank', 2, {Partner: 'Youth Club'});
  fillIn(school, 'Partners', 2, {
    Partner: 'Youth Club',
    'Hours a month': '4',
  });
  const games = (operation: string, month: string) =>
    school.run('saveActivity', {
      operation,
      month,
      area: AREA,
      activity: 'Board games',
      partner: 'YOUTH CLUB',
      sessions: 1,
      minutesPerSession: 90,
    });
  games('before', '2026-09');
  expect(hunt(school, ids[0]!).notices).toEqual([]);
  games('now', '2026-10');
  expect(hunt(school, ids[0]!).notices).toEqual([
    'With it Youth Club has 4 h 30 this month, and 4 h are agreed.',
  ]);
});

test.each([
  ['', '90', ['With it Youth Club has 1 h 30 this month, and 1 h are agreed.']],
  ['3', '', []],
])(
  'with %j sessions of %j minutes it is once, or no time at all',
  (sessions, minutes, notices) => {
    const {school, ids} = oneIdea();
    fillIn(school, 'Activity bank', 2, {
      Partner: 'Youth Club',
      Sessions: sessions,
      'Minutes per session': minutes,
    });
    fillIn(school, 'Partners', 2, {
      Partner: 'Youth Club',
      'Hours a month': '1',
    });
    expect(hunt(school, ids[0]!).notices).toEqual(notices);
  },
);

const AGREED = 'The agreement with Youth Club';

test.each([
  ['Agreement end', '2020-06-30', `${AGREED} ended on Jun 30, 2020.`],
  // Within the days that are proposed, and after them within the month.
  ['Agreement end', '2026-10-21', `${AGREED} ended on Oct 21, 2026.`],
  ['Agreement end', '2026-10-22', null],
  ['Agreement start', '2026-10-02', `${AGREED} began only on Oct 2, 2026.`],
  ['Agreement start', '2026-10-01', null],
])('an agreement with %s %s is said as %j', (header, date, sentence) => {
  const {school, ids} = oneIdea();
  fillIn(school, 'Activity bank', 2, {Partner: 'Youth Club'});
  fillIn(school, 'Partners', 2, {Partner: 'Youth Club', [header]: date});
  expect(hunt(school, ids[0]!).notices).toEqual(
    sentence === null ? [] : [sentence],
  );
});

test('without days of its own it is the whole month for which an agreement is to hold', () => {
  const {school, ids} = oneIdea();
  hunted(school, {when: 'Tuesdays', partner: 'Youth Club'});
  fillIn(school, 'Partners', 2, {
    Partner: 'Youth Club',
    'Agreement end': '2026-10-30',
  });
  const {notices, proposal} = hunt(school, ids[0]!);
  expect(proposal).toMatchObject({when: 'Tuesdays', startDate: null});
  expect(notices).toEqual([`${AGREED} ended on Oct 30, 2026.`]);
});

test('who is no partner of the school has no agreement and no hours', () => {
  const {school, ids} = oneIdea();
  fillIn(school, 'Activity bank', 2, {Partner: 'Youth Club'});
  fillIn(school, 'Partners', 2, {
    Partner: 'Zoo',
    'Hours a month': '0',
    'Agreement end': '2020-06-30',
  });
  expect(hunt(school, ids[0]!).notices).toEqual([]);
});

test('all that stands in its way is said, each in a sentence of its own', () => {
  const {school, ids} = oneIdea();
  fillIn(school, 'Activity bank', 2, {Partner: 'Youth Club'});
  fillIn(school, 'Partners', 2, {
    Partner: 'Youth Club',
    'Hours a month': '1',
    'Agreement end': '2020-06-30',
  });
  leaveDays(school, 3);
  fillIn(school, 'Locked dates', 3, {'Start date': '2026-10-29'});
  fillIn(school, 'Activity bank', 2, {Sessions: '4'});
  expect(hunt(school, ids[0]!).notices).toEqual([
    'Only 2 free days are left in this month, fewer than it has sessions.',
    'Oct 29, between the first and the last day, is locked.',
    `${AGREED} ended on Jun 30, 2020.`,
    'With it Youth Club has 3 h this month, and 1 h are agreed.',
  ]);
});

test('of a row that is planned already its own days and partner are looked at, and its time is not counted twice', () => {
  const {school, ids} = oneIdea();
  fillIn(school, 'Partners', 2, {
    Partner: 'Zoo',
    'Hours a month': '1',
    'Agreement end': '2020-06-30',
  });
  fillIn(school, 'Locked dates', 2, {'Start date': '2026-10-13', What: 'Fair'});
  school.run('saveActivity', {
    operation: 'theirs',
    month: '2026-10',
    area: AREA,
    activity: 'Array hunt',
    objectiveIds: [ids[1]!],
    partner: 'Zoo',
    startDate: '2026-10-13',
    sessions: 2,
    minutesPerSession: 60,
  });
  expect(hunt(school, ids[0]!).notices).toEqual([
    'Oct 13 is locked for Fair.',
    'The agreement with Zoo ended on Jun 30, 2020.',
  ]);
});

/** An objective without a standard: what its words have in common with an idea is the reason. */
function withoutStandard(words: string) {
  const {school, ids} = oneIdea();
  fillIn(school, 'Objectives', 2, {Standards: '', Objective: words});
  fillIn(school, 'Activity bank', 2, {Standards: ''});
  return {school, id: ids[0]!};
}

const ABOUT =
  'from the bank; same area, for any subject; also about “kites”; 4 × 45 min';

test.each([
  ['Activity', 'Kites and rows'],
  ['Description', 'Children fly kites'],
  ['What families do', 'Fly a kite together.'],
  ['Why it supports', 'A kite has equal sides that children measure.'],
])('a word in common is found under %s of the bank', (header, words) => {
  const {school, id} = withoutStandard('Kites in the wind');
  fillIn(school, 'Activity bank', 2, {'What families do': 'Songs'});
  const plain = hunt(school, id);
  expect(plain.reason).toBe(
    'from the bank; same area, for any subject; 4 × 45 min',
  );
  fillIn(school, 'Activity bank', 2, {[header]: words});
  const [found] = suggestedFor(school, id).suggestions;
  expect(found!.reason).toBe(ABOUT);
});

test('a word in common is found in the standards of the bank, in their own words', () => {
  const {school, id} = withoutStandard('Products of numbers, rounding');
  fillIn(school, 'Activity bank', 2, {Standards: '3.NBT.A.1'});
  expect(hunt(school, id).reason).toBe(
    'from the bank for 3.NBT.A.1; same subject; also about “rounding”; 4 × 45 min',
  );
});

test.each([
  ['why it helped', {why: 'A kite has equal sides that children measure.'}, ''],
  ['its objective', {}, 'Flying kites'],
])(
  'a word in common is found in what was said last time: %s',
  (_, fields, words) => {
    const {school, id} = withoutStandard('Kites in the wind');
    fillIn(school, 'Activity bank', 2, {Activity: ''});
    hunted(school, fields, '');
    fillIn(school, 'Objectives', 4, {Objective: words});
    expect(hunt(school, id)).toMatchObject({
      reason: 'used in September; same subject; also about “kites”',
      ...{description: '', materials: '', families: ''},
    });
  },
);

test.each([
  ['stories', 'Children make up stories.'],
  // The first word of the standard, after the last of the objective.
  ['multiplying', 'Multiplying with beans'],
])(
  'the words of a standard that the objective names are looked for, too: %s',
  (word, words) => {
    const {school, ids} = oneIdea();
    fillIn(school, 'Activity bank', 2, {Standards: '', Description: words});
    expect(hunt(school, ids[0]!).reason).toBe(
      `from the bank; same area, for any subject; also about “${word}”; 4 × 45 min`,
    );
  },
);

test('of ideas that come equally near, that with more words in common is first', () => {
  const {school, id} = withoutStandard('Kites in the wind');
  ['Reading club', 'Wind songs', 'Wind and kites'].forEach((title, index) =>
    fillIn(school, 'Activity bank', 3 + index, {
      Area: 'Academic enrichment',
      Activity: title,
      Grades: '3',
    }),
  );
  expect(suggestedFor(school, id).suggestions.map(({key}) => key)).toEqual([
    'Wind and kites',
    'Wind songs',
    'Array hunt',
    'Reading club',
  ]);
});
