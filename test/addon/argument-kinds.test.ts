/** What kind of thing each field of each argument is, and the sentence for another. */
import type {GenericSchema} from 'valibot';
import {checked} from '../../src/addon/arguments/check';
import * as bundle from '../../src/addon/arguments/bundle';
import * as delivered from '../../src/addon/arguments/delivered';
import * as dialogs from '../../src/addon/arguments/dialogs';
import * as fixes from '../../src/addon/arguments/fixes';
import * as frameworks from '../../src/addon/arguments/frameworks';
import * as language from '../../src/addon/arguments/language';
import * as planner from '../../src/addon/arguments/planner';
import * as results from '../../src/addon/arguments/results';
import * as round from '../../src/addon/arguments/round';
import * as saves from '../../src/addon/arguments/saves';
import * as share from '../../src/addon/arguments/share';
import * as smallestSet from '../../src/addon/arguments/smallest-set';
import {
  type Fields,
  CELL,
  activity,
  area,
  indicator,
  month,
  objective,
  operation,
  sentences,
  soundOf,
  without,
} from './sound-arguments';

test('what stands twice in a list is refused', () => {
  const entry = {id: 'A', base: {}, deliveredMinutes: 0, attended: 0};
  expect([
    ...sentences(delivered.saveDelivered, {activities: [entry, entry]}),
    ...sentences(fixes.fixProblems, {repairs: ['r', 'r']}),
    ...sentences(results.adoptResults, {
      indicators: [indicator, {...indicator, name: ' rate '}],
    }),
    ...sentences(saves.saveObjectives, {
      objectives: [
        {...objective, id: 'A'},
        {...objective, id: 'A'},
      ],
    }),
  ]).toEqual([
    '"activities" must be a list that names each activity once: an ID stands there twice.',
    '"repairs" must be a list that names each repair once.',
    '"indicators" must be a list that names each indicator once.',
    '"objectives" must be a list that names each objective once: an ID stands there twice.',
  ]);
});

test('an id is one word or several, on one line', () => {
  const refusal = '"id" must be the ID of a row, such as OBJ-7K2M4Q.';
  for (const id of ['A', 'A b', 'x'.repeat(100)])
    expect(sentences(planner.showRow, {id})).toEqual(['It passes.']);
  for (const id of [
    '',
    ' A',
    'A ',
    ',A',
    'A,B',
    'A\nB',
    'A\tB',
    'x'.repeat(101),
    '__proto__',
    'A\u0001',
    3,
  ])
    expect(sentences(planner.showRow, {id})).toEqual([refusal]);
});

test('an operation is named in letters, digits and dashes', () => {
  const refusal =
    '"operation" must be letters, digits and dashes that name this one save.';
  for (const name of ['a', 'A-1_b.c:d', 'x'.repeat(100)])
    expect(sentences(saves.undo, {operation: name})).toEqual(['It passes.']);
  for (const name of ['', 'a b', 'é', 'x'.repeat(101), '__proto__', 'a\n'])
    expect(sentences(saves.undo, {operation: name})).toEqual([refusal]);
  expect(sentences(saves.undo, {operation: 3})).toEqual([
    '"operation" must be a text that names this one save.',
  ]);
});

test('a day is one of this century that the calendar has', () => {
  const refusal = '"date" must be a date that exists, such as 2026-10-21.';
  expect(
    sentences(
      results.saveReading,
      {date: '2028-02-29'},
      {date: '2099-12-31'},
      {date: '2027-02-29'},
      {date: '1999-12-31'},
      {date: '2026-10-1'},
      {date: 'x2026-10-01'},
      {date: '2026-10-01x'},
      {date: 20261001},
    ),
  ).toEqual(['It passes.', 'It passes.', ...Array<string>(6).fill(refusal)]);
});

test('figures are numbers that somebody means', () => {
  const refusal = '"reading" must be a number such as 62 or 62.5.';
  expect(
    sentences(
      results.saveReading,
      {reading: 62.5},
      {reading: -1e9},
      {reading: 1e9, base: 3},
      {reading: 1e9 + 1},
      {reading: -1e9 - 1},
      {reading: Infinity},
      {reading: '62'},
    ),
  ).toEqual([
    'It passes.',
    'It passes.',
    'It passes.',
    ...Array<string>(4).fill(refusal),
  ]);
});

test('three years of months are the most', () => {
  const refusal =
    '"to" must be a month not before "from", and at most 36 with it.';
  expect(
    sentences(
      results.ofMonths,
      {to: '2029-09'},
      {to: '2029-10'},
      {to: '2026-09'},
      {to: 'soon'},
    ),
  ).toEqual([
    'It passes.',
    refusal,
    refusal,
    '"to" must be a month such as 2026-10.',
  ]);
});

test('only an open month has a last day', () => {
  const base = {state: 'published', isSet: true, until: '2026-10-01'};
  expect(
    sentences(
      round.saveMonthState,
      {state: 'open', until: '2026-10-20', base},
      {state: 'planning'},
      {state: 'review'},
      {until: '2026-10-20'},
      {state: 'published'},
      {base: {...base, state: 'lost'}},
      {base: {...base, isSet: 1}},
      {base: {...base, row: 3}},
      {base: 3},
    ),
  ).toEqual([
    'It passes.',
    'It passes.',
    'It passes.',
    '"until" must be null where the month is not open for objectives.',
    '"state" must be open, planning, review or closed; a month is published with publishMonth.',
    '"base, state" must be a state of a month.',
    '"base, isSet" must be true or false.',
    'There is no field "base, row" here; leave it out.',
    '"base" must be an object with named fields.',
  ]);
  const withoutDay = without(soundOf(round.saveMonthState), 'until');
  expect(checked(round.saveMonthState, withoutDay)).toMatchObject({
    until: null,
  });
});

test('what is chosen from a list is one of it', () => {
  expect([
    ...sentences(bundle.loadBundle, {name: 'entry'}, {name: 'x'}),
    ...sentences(bundle.loadBundle, {language: 'pt'}, {language: 'fr'}),
    ...sentences(language.saveLanguage, {language: 'es'}, {language: ''}),
    ...sentences(planner.showRow, {table: 'Activities'}, {table: 'Log'}),
    ...sentences(share.loadTable, {table: 'Log'}),
    ...sentences(share.loadHandout, {month, grade: 'K'}, {grade: '13'}),
    ...sentences(saves.saveActivity, {status: 'Idea'}, {status: 'Done'}),
    ...sentences(saves.saveActivity, {alignment: 3}, {alignment: 0}),
    ...sentences(saves.saveObjectives, {
      objectives: [{...objective, priority: 'Now'}],
    }),
  ]).toEqual([
    'It passes.',
    '"name" must be one of activity, entry, review, tools.',
    'It passes.',
    '"language" must be one of en, es, pt.',
    'It passes.',
    '"language" must be one of en, es, pt.',
    'It passes.',
    '"table" must be Objectives or Activities.',
    expect.stringMatching(/^"table" must be one of Objectives, Activities, /),
    'It passes.',
    '"grade" must be a grade: PK, K, or 1 to 12.',
    'It passes.',
    '"status" must be Idea, Planned, Confirmed, Delivered or Cancelled.',
    'It passes.',
    '"alignment" must be 1 (same topic), 2 (practises it) or 3 (performs what the standard asks).',
    '"objectives, item 1, priority" must be High, Normal or Low.',
  ]);
  for (const view of [
    'coverage',
    'year',
    'whatIf',
    'fairness',
    'delivered',
    'results',
  ])
    expect(sentences(dialogs.showReport, {view})).toEqual(['It passes.']);
  for (const view of ['handout', 'grid', 'calendar', 'tables'])
    expect(sentences(dialogs.showShare, {view})).toEqual(['It passes.']);
  expect([
    ...sentences(dialogs.showReport, {view: 'grid'}),
    ...sentences(dialogs.showShare, {view: 'year'}),
  ]).toEqual([
    '"view" must be one of coverage, year, whatIf, fairness, delivered, results.',
    '"view" must be one of handout, grid, calendar, tables.',
  ]);
});

test('what may be left out is taken as it is where it is there', () => {
  const full = (schema: GenericSchema, more: Fields) => {
    const argument = {...soundOf(schema), ...more};
    expect(checked(schema, argument)).toEqual(argument);
  };
  full(planner.perhapsOfMonth, {month});
  full(planner.showRow, {area});
  full(fixes.fixProblem, {month});
  full(frameworks.previewFramework, {framework: 'F', codesOnly: true});
  full(frameworks.importFramework, {framework: 'F', codesOnly: false});
  full(saves.undo, {operation});
  full(smallestSet.loadSmallestSet, {gaps: [{objectiveId: 'A', area}]});
  full(share.saveFamilyWords, {base: {english: 'x'.repeat(CELL)}});
  full(saves.removeRow, {base: {teacher: 'Rivera'}});
  full(saves.removeRow, {base: {partner: 'YMCA'}});
  full(saves.saveActivity, {
    id: 'A',
    base: {
      id: 'A',
      month: 'October',
      area,
      activity: '',
      objectiveIds: ['a, b'],
      why: '',
      alignment: 1,
      partner: '',
      lead: '',
      when: '',
      startDate: null,
      endDate: '2026-10-01',
      sessions: 1e9,
      minutesPerSession: 1e9,
      participants: 1e9,
      status: 'Idea',
      deliveredMinutes: 1e9,
      attended: 1e9,
      indicators: '',
      notes: 'x'.repeat(CELL),
    },
    objectiveIds: [],
    alignment: 2,
    startDate: '2026-10-01',
    endDate: null,
    status: 'Delivered',
  });
  full(saves.saveObjectives, {
    objectives: [
      {
        ...objective,
        id: 'A',
        base: {
          id: 'A',
          month: 'October',
          grades: ['third'],
          teacher: '',
          subject: '',
          standards: '',
          objective: 'x'.repeat(CELL),
          priority: 'Low',
          notes: '',
        },
        notes: '',
        grades: ['PK'],
        subject: '',
      },
    ],
  });
});

test('what was seen of a row is refused where it is none', () => {
  expect([
    ...sentences(saves.removeRow, {base: {row: 3}}),
    ...sentences(saves.saveActivity, {base: 3}, {base: {objectiveIds: 'A'}}),
    ...sentences(saves.saveObjectives, {objectives: [3]}),
    ...sentences(saves.saveObjectives, {
      objectives: [{...objective, base: {grades: '3'}}],
    }),
    ...sentences(saves.saveObjectives, {
      objectives: [{...objective, grades: []}],
    }),
    ...sentences(saves.saveObjectives, {grades: 'all'}),
    ...sentences(delivered.saveDelivered, {activities: [3]}),
    ...sentences(results.adoptResults, {indicators: [3]}),
    ...sentences(saves.saveActivities, {activities: [3]}),
    ...sentences(saves.saveActivities, {
      activities: [
        {...activity, startDate: '2026-10-02', endDate: '2026-10-01'},
      ],
    }),
    ...sentences(smallestSet.loadSmallestSet, {gaps: 3}, {gaps: [3]}),
    ...sentences(frameworks.previewFramework, {text: 3}, {codesOnly: 'no'}),
    ...sentences(planner.setUpPlanner, {expected: 3}, {grades: []}),
    ...sentences(fixes.fixProblem, {repair: ''}),
    ...sentences(share.saveFamilyWords, {base: 3}),
  ]).toEqual([
    '"base" must be the row as it was seen.',
    '"base" must be an object with named fields.',
    '"base, objectiveIds" must be a list of objective IDs.',
    '"objectives, item 1" must be an object with named fields.',
    '"objectives, item 1, base, grades" must be a list of grades.',
    '"objectives, item 1, grades" must be at least one grade.',
    '"grades" must be a list of grades.',
    '"activities, item 1" must be an object with named fields.',
    '"indicators, item 1" must be an object with named fields.',
    '"activities, item 1" must be an object with named fields.',
    '"activities, item 1, endDate" must be a date on or after the start date.',
    '"gaps" must be a list of gaps.',
    '"gaps, item 1" must be a gap with objectiveId and area.',
    '"text" must be the text of a file.',
    '"codesOnly" must be true or false.',
    '"expected" must be the areas expected of each grade.',
    '"grades" must be at least one grade.',
    '"repair" must be the id of a repair.',
    '"base" must be an object with named fields.',
  ]);
});

test('20,000 gaps are the most that are asked for at once', () => {
  const gaps = (length: number) =>
    sentences(smallestSet.loadSmallestSet, {
      gaps: Array.from({length}, () => ({objectiveId: 'A', area})),
    })[0];
  expect(gaps(20_000)).toBe('It passes.');
  expect(gaps(20_001)).toBe('"gaps" must be a list of at most 20,000 gaps.');
});
