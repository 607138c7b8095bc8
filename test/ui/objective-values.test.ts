import type {ObjectiveRow} from '../../src/contract/rows';
import {
  blankEntry,
  objectiveFaults,
  objectiveOf,
  objectiveRequest,
  objectiveValues,
  withEntries,
  type ObjectiveValues,
} from '../../src/ui/objective-values';

const ROW: ObjectiveRow = {
  id: 'OBJ-AAAAAA',
  month: '2026-10',
  grades: ['3'],
  teacher: 'Ms. Alves',
  subject: 'Math',
  standards: '3.NF.A.1',
  objective: 'Understand a fraction',
  priority: 'High',
  notes: 'Unit 2',
};

const TYPED: ObjectiveValues = {
  base: null,
  grades: ['3', '4'],
  teacher: ' Ms. Alves ',
  subject: 'Math',
  entries: [
    {...blankEntry(1), standards: '3.NF.A.1', objective: 'Fractions '},
    blankEntry(2),
  ],
};

test('a row opened and left alone is sent back as it was', () => {
  expect(objectiveOf(objectiveValues(ROW))).toEqual(ROW);
});

test('blank entries are left out, and spaces around text', () => {
  expect(objectiveRequest(TYPED, '2026-10', 'one')).toEqual({
    operation: 'one',
    month: '2026-10',
    grades: ['3', '4'],
    teacher: 'Ms. Alves',
    subject: 'Math',
    objectives: [
      {
        standards: '3.NF.A.1',
        objective: 'Fractions',
        priority: 'Normal',
        notes: '',
      },
    ],
  });
});

test('an edited row is sent with its id and with what was seen', () => {
  const [entry] = objectiveRequest(
    objectiveValues(ROW),
    '2026-10',
    'one',
  ).objectives;
  expect(entry).toMatchObject({id: 'OBJ-AAAAAA', base: ROW});
});

test('an empty form says what is missing', () => {
  const faults = objectiveFaults({
    base: null,
    grades: [],
    teacher: ' ',
    subject: '',
    entries: [blankEntry(1)],
  });
  expect(Object.keys(faults)).toEqual(['grades', 'teacher', 'entry']);
  expect(objectiveFaults(TYPED)).toEqual({});
});

test('what still stands in the box of standards is saved with the chips', () => {
  const entry = {...blankEntry(1), standards: '3.NF.A.1', typing: ' RL 3.2 '};
  const values = {...TYPED, entries: [entry]};
  expect(objectiveRequest(values, '2026-10', 'one').objectives).toMatchObject([
    {standards: '3.NF.A.1, RL 3.2'},
  ]);
  expect(
    objectiveFaults({...TYPED, entries: [{...blankEntry(1), typing: 'x'}]}),
  ).toEqual({});
});

test('an objective of another subject or of other grades says so', () => {
  const entry = {...blankEntry(1), standards: 'RL.3.2'};
  const entries = [{...entry, subject: 'ELA', grades: ['4']}, entry];
  const {objectives} = objectiveRequest({...TYPED, entries}, '2026-10', 'one');
  expect(objectives[0]).toMatchObject({subject: 'ELA', grades: ['4']});
  expect(Object.keys(objectives[1]!)).not.toContain('subject');
});

test('lines come after what was typed, in the place of what is blank', () => {
  const values = {
    ...TYPED,
    entries: [{...blankEntry(1), standards: '3.NF'}, blankEntry(2)],
  };
  const entries = withEntries(values, [
    {standards: '3.NF.A.1', objective: 'Halves'},
    {objective: 'Thirds', priority: 'High'},
  ]);
  expect(
    entries.map(({key, standards, objective, priority}) => [
      key,
      standards,
      objective,
      priority,
    ]),
  ).toEqual([
    [1, '3.NF', '', 'Normal'],
    [3, '3.NF.A.1', 'Halves', 'Normal'],
    [4, '', 'Thirds', 'High'],
  ]);
});

test('more than can be saved at once is said before it is sent', () => {
  const entries = Array.from({length: 51}, (_, key) => ({
    ...blankEntry(key),
    objective: 'Fractions',
  }));
  expect(objectiveFaults({...TYPED, entries}).entry?.message).toMatch(
    /here are 51/,
  );
});

test('what is too long to save is said at its box, before anything is sent', () => {
  const sound = {...blankEntry(1), objective: 'ã'.repeat(5_000)};
  const long = {...blankEntry(2), objective: 'ã'.repeat(5_001)};
  expect(objectiveFaults({...TYPED, entries: [sound]})).toEqual({});
  expect(objectiveFaults({...TYPED, entries: [sound, long]}).entry).toEqual({
    key: 2,
    box: 'objective',
    message:
      'At most 5,000 characters can be saved here, and these are 5,001. Shorten it.',
  });
  const codes = {...blankEntry(3), standards: 'RL.3.2, '.repeat(700)};
  expect(objectiveFaults({...TYPED, entries: [codes]}).entry?.box).toBe(
    'standards',
  );
  expect(objectiveFaults({...TYPED, teacher: 'x'.repeat(301)}).teacher).toMatch(
    /At most 300/,
  );
});
