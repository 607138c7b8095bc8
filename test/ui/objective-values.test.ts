import type {ObjectiveRow} from '../../src/contract';
import {
  blankEntry,
  objectiveFaults,
  objectiveOf,
  objectiveRequest,
  objectiveValues,
  withLines,
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
  expect(Object.keys(faults)).toEqual(['grades', 'teacher', 'entries']);
  expect(objectiveFaults(TYPED)).toEqual({});
});

test('each pasted line becomes an entry, where the first one was', () => {
  const entries = withLines(
    [{...blankEntry(1), standards: '3.NF'}, blankEntry(2)],
    1,
    [
      {standards: '3.NF.A.1', objective: 'Halves'},
      {standards: '', objective: 'Thirds'},
    ],
  );
  expect(
    entries.map(({key, standards, objective}) => [key, standards, objective]),
  ).toEqual([
    [1, '3.NF, 3.NF.A.1', 'Halves'],
    [4, '', 'Thirds'],
    [2, '', ''],
  ]);
});
