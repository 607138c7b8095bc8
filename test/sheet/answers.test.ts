/** The notes by which the planner answers what somebody types into Objectives. */
import {expect, test} from '@jest/globals';
import {noteAfter} from '../../src/sheet/answer-note';
import {objectiveAnswers} from '../../src/sheet/objective-answers';
import {OBJECTIVES} from '../../src/sheet/schema';
import {read, school} from './school';

const LAST = '(The planner renews this note when somebody edits the cell.)';

test('a long cell is quoted by its beginning, and of many answers twelve are said', () => {
  const lines = Array.from({length: 14}, (_, index) => `Line ${index}`);
  expect(noteAfter('', 'x'.repeat(81), lines).split('\n')).toEqual([
    `Integration Grid read “${'x'.repeat(80)}…” as`,
    ...lines.slice(0, 12),
    '… and 2 more.',
    LAST,
  ]);
  expect(noteAfter('', 'x'.repeat(80), ['As it is'])).toBe(
    `Integration Grid read “${'x'.repeat(80)}” as\nAs it is\n${LAST}`,
  );
});

test('a note that a person wrote, or wrote on, stays', () => {
  const ours = noteAfter('', '3', ['Grade 3']);
  expect(noteAfter('Ask Ana', '3', ['Grade 3'])).toBe('Ask Ana');
  expect(noteAfter(`${ours}\nAsk Ana`, '3', [])).toBe(`${ours}\nAsk Ana`);
  expect(noteAfter(`Ask Ana\n${ours}`, '3', [])).toBe(`Ask Ana\n${ours}`);
  expect(noteAfter(`${ours}\n`, '3', [])).toBe('');
});

/** What is answered to one row of Objectives, by header; blank where nothing is. */
function answers(row: {[header: string]: string}): {[header: string]: string} {
  const tabs = {objectives: [row]};
  const {plan, problems} = read(tabs);
  const answer = objectiveAnswers(school(tabs).objectives, plan, problems);
  return Object.fromEntries(
    OBJECTIVES.columns.flatMap(({key, header}) => {
      const note = answer(2, key, '');
      return note === ''
        ? []
        : [[header, note.split('\n').slice(1, -1).join()]];
    }),
  );
}

const ROW = {
  Month: 'October',
  Grade: 'Grade 3',
  Standards: '3.OA.A.1',
  Objective: 'Equal groups',
  'Objective ID': 'OBJ-1',
};

test('what was understood is said where it is not what was typed', () => {
  const said = answers(ROW);
  expect(said['Month']).toBe('October 2026');
  expect(said['Grade']).toBe('3');
  expect(said['Objective']).toBeUndefined();
  expect(said['Objective ID']).toBeUndefined();
  expect(
    answers({...ROW, Month: 'October 2026', Grade: '3'}),
  ).not.toHaveProperty('Month');
});

test('what can’t be read is said, and nothing is made of it', () => {
  const said = answers({...ROW, Month: 'some day', Grade: 'many'});
  expect(said['Month']).toContain('some day');
  expect(said['Grade']).toContain('many');
});

test('of a cell with two things that are odd both are said', () => {
  const said = answers({...ROW, Standards: '3.ZZ.1, 4.YY.2'});
  expect(said['Standards']).toContain('3.ZZ.1');
  expect(said['Standards']).toContain('4.YY.2');
});

test('of each code that was understood its standard is said, with its label and weight', () => {
  const said = answers({...ROW, Standards: '3oa1, rl32'});
  expect(said['Standards']).toBe(
    '3.OA.A.1 · multiplying and dividing stories · major,RL.3.2 · main idea, lesson, retelling',
  );
});

test('what is odd comes behind what was understood, and of a word that was not only what is odd', () => {
  expect(answers({...ROW, Standards: '3.OA.99, rl32'})['Standards']).toBe(
    'RL.3.2 · main idea, lesson, retelling,"3.OA.99" is not the code of a standard that we know; it is kept as typed. Did you mean 3.OA.D.9, 3.OA.D.8 or 3.OA.C.7?',
  );
  expect(answers({...ROW, Priority: 'later'})['Priority']).toBe(
    '"later" is not a priority, so it is read as Normal. Write High, Normal or Low.',
  );
});

test('nothing is said of what stands as it is understood, of blank cells, ids, and rows that are none', () => {
  const plain = {...ROW, Month: 'October 2026', Grade: '3', Priority: 'High'};
  expect(Object.keys(answers(plain))).toEqual(['Standards']);
  expect(answers({...ROW, Grade: '', Standards: '', Month: ''})).toEqual({});
  const tabs = {objectives: [ROW, {...ROW, Grade: '4'}]};
  const {plan, problems} = read(tabs);
  const answer = objectiveAnswers(school(tabs).objectives, plan, problems);
  // A copied id is told in the list of problems.
  expect(answer(3, 'id', '')).toBe('');
  expect(answer(9, 'month', '')).toBe('');
  expect(answer(9, 'month', 'Ask Ana')).toBe('Ask Ana');
});
