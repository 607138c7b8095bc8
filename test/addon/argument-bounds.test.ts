/** The least and the most that each field of each argument takes, and the sentence beyond it. */
import type {GenericSchema} from 'valibot';
import {checked} from '../../src/addon/arguments/check';
import * as delivered from '../../src/addon/arguments/delivered';
import * as fixes from '../../src/addon/arguments/fixes';
import * as frameworks from '../../src/addon/arguments/frameworks';
import * as planner from '../../src/addon/arguments/planner';
import * as report from '../../src/addon/arguments/report';
import * as results from '../../src/addon/arguments/results';
import * as round from '../../src/addon/arguments/round';
import * as saves from '../../src/addon/arguments/saves';
import * as share from '../../src/addon/arguments/share';
import {
  indicator,
  CELL,
  LINE,
  PARAGRAPH,
  SOUND,
  activity,
  objective,
  sentence,
  soundOf,
  without,
} from './sound-arguments';

test.each(SOUND.map((row, index) => [index, ...row] as const))(
  'argument %i passes as it is, is an object, and has no field more',
  (_, schema, sound) => {
    expect(checked(schema, sound)).toEqual(sound);
    expect(sentence(schema, 'October')).toBe(
      'The argument must be an object with named fields.',
    );
    expect(sentence(schema, {...sound, child: 'X'})).toBe(
      'There is no field "child" here; leave it out.',
    );
    for (const name of Object.keys(sound)) {
      const others = without(sound, name);
      if (schema !== round.saveMonthState || name !== 'until')
        expect(sentence(schema, others)).toBe(
          `"${name}" is missing; it is needed.`,
        );
    }
  },
);

test('nothing at all is an argument without fields', () => {
  expect(checked(saves.undo, undefined)).toEqual({});
  expect(checked(saves.undo, null)).toEqual({});
});

test('the name of a field is told as far as it is short', () => {
  expect(sentence(saves.undo, {['x'.repeat(60)]: 1})).toContain(
    `"${'x'.repeat(60)}"`,
  );
  expect(sentence(saves.undo, {['x'.repeat(61)]: 1})).toContain(
    `"${'x'.repeat(60)}…"`,
  );
});

test('64,000 characters are an argument, one more is not', () => {
  const text = (length: number) => ({
    text: 'x'.repeat(length - '{"text":""}'.length),
  });
  expect(() => checked(results.previewResults, text(64_000))).not.toThrow();
  expect(() => checked(results.previewResults, text(64_001))).toThrow(
    'That is more text than can be saved at once.',
  );
});

/** Fields of text, each with the most that it takes. */
const TEXTS: readonly (readonly [GenericSchema, string, number])[] = [
  [fixes.fixProblem, 'repair', 500],
  [frameworks.previewFramework, 'framework', 200],
  [frameworks.importFramework, 'framework', 200],
  [frameworks.importFramework, 'expected', 100],
  [planner.setUpPlanner, 'schoolName', 200],
  [planner.saveName, 'name', 60],
  [planner.showProblem, 'sheet', 100],
  [planner.showProblem, 'column', CELL],
  [report.loadYear, 'subject', 100],
  [results.saveReading, 'indicator', CELL],
  [results.previewResults, 'text', 500_000],
  [saves.saveObjectives, 'teacher', LINE],
  [saves.saveObjectives, 'subject', LINE],
  ...['activity', 'partner', 'lead', 'when'].map(
    name => [saves.saveActivity, name, LINE] as const,
  ),
  ...['why', 'indicators', 'notes'].map(
    name => [saves.saveActivity, name, PARAGRAPH] as const,
  ),
  ...['english', 'spanish', 'portuguese'].map(
    name => [share.saveFamilyWords, name, PARAGRAPH] as const,
  ),
];

test.each(TEXTS.map(([schema, name, most]) => [name, most, schema] as const))(
  'the text “%s” takes %i characters, none of which controls anything',
  (name, most, schema) => {
    const asked = (text: unknown) =>
      sentence(schema, {...soundOf(schema), [name]: text});
    expect(asked('x'.repeat(most))).toBe('It passes.');
    expect(asked('x'.repeat(most + 1))).toBe(
      `"${name}" must be at most ${most.toLocaleString('en-US')} characters.`,
    );
    expect(asked(3)).toBe(`"${name}" must be text.`);
    for (const odd of [
      '\u0000',
      '\u000b',
      '\u001f',
      '\uffff',
      '\ud83d',
      '\udc4b',
    ])
      expect(asked(`a${odd}b`)).toBe(
        `"${name}" must be text without control characters.`,
      );
    expect(asked('a\tb\nc 👋\u0085d')).toBe('It passes.');
  },
);

test.each([
  [planner.saveName, 'name'],
  [planner.showProblem, 'sheet'],
  [report.loadYear, 'subject'],
  [results.saveReading, 'indicator'],
  [saves.saveObjectives, 'teacher'],
  [saves.saveActivity, 'activity'],
] as const)('a name is filled in: %#', (schema, name) => {
  for (const blank of ['', ' \u00a0\n'])
    expect(sentence(schema, {...soundOf(schema), [name]: blank})).toBe(
      `"${name}" must be filled in.`,
    );
});

test('a name comes without the blanks around it', () => {
  expect(checked(planner.saveName, {name: ' Maple Hill\n'})).toEqual({
    name: 'Maple Hill',
  });
});

const WHOLES: readonly (readonly [GenericSchema, string, number, number])[] = [
  [saves.saveActivity, 'sessions', 0, 1_000],
  [saves.saveActivity, 'minutesPerSession', 0, 10_000],
  [saves.saveActivity, 'participants', 0, 100_000],
  [saves.saveActivity, 'deliveredMinutes', 0, 1_000_000],
  [saves.saveActivity, 'attended', 0, 100_000],
  [planner.showProblem, 'row', 1, 10_000_000],
];

test.each(WHOLES.map(([schema, ...rest]) => [...rest, schema] as const))(
  'the number “%s” is whole, from %i to %i',
  (name, least, most, schema) => {
    const asked = (number: unknown) =>
      sentence(schema, {...soundOf(schema), [name]: number});
    expect([asked(least), asked(most)]).toEqual(['It passes.', 'It passes.']);
    const refusal =
      name === 'row'
        ? '"row" must be a row number.'
        : `"${name}" must be a whole number from 0 to ${most.toLocaleString('en-US')}.`;
    for (const odd of [least - 1, most + 1, 1.5, '1', NaN])
      expect(asked(odd)).toBe(refusal);
    expect(asked(null)).toBe(name === 'row' ? refusal : 'It passes.');
  },
);

/** Lists, each with what a member may be, the most that it takes, and what it is called. */
const LISTS: readonly (readonly [
  GenericSchema,
  string,
  (index: number) => unknown,
  number,
  string,
  least: string,
])[] = [
  [
    delivered.saveDelivered,
    'activities',
    index => ({id: `A${index}`, base: {}, deliveredMinutes: 0, attended: 0}),
    200,
    'activities',
    'a list with at least one activity',
  ],
  [
    saves.saveActivities,
    'activities',
    () => activity,
    200,
    'activities',
    'a list with at least one activity',
  ],
  [
    fixes.fixProblems,
    'repairs',
    index => `r${index}`,
    100,
    'repairs',
    'a list with at least one repair',
  ],
  [
    frameworks.chooseFrameworks,
    'frameworks',
    index => `F${index}`,
    50,
    'frameworks',
    'at least one framework',
  ],
  [
    results.adoptResults,
    'indicators',
    index => ({...indicator, name: `I${index}`}),
    100,
    'indicators',
    'a list with at least one indicator',
  ],
  [
    saves.saveObjectives,
    'objectives',
    () => objective,
    50,
    'objectives',
    'a list with at least one objective',
  ],
  [
    saves.saveActivity,
    'objectiveIds',
    index => `O${index}`,
    2_000,
    'objective IDs',
    '',
  ],
];

test.each(LISTS.map(([schema, ...rest]) => [...rest, schema] as const))(
  'the list “%s” has its least and its most',
  (name, member, most, what, least, schema) => {
    const of = (length: number) =>
      sentence(schema, {
        ...soundOf(schema),
        [name]: Array.from({length}, (_, index) => member(index)),
      });
    expect(of(most)).toBe('It passes.');
    expect(of(most + 1)).toBe(
      `"${name}" must be a list of at most ${most.toLocaleString('en-US')} ${what}.`,
    );
    expect(of(0)).toBe(
      least === '' ? 'It passes.' : `"${name}" must be ${least}.`,
    );
    expect(sentence(schema, {...soundOf(schema), [name]: 'A'})).toBe(
      `"${name}" must be a list of ${what}.`,
    );
  },
);
