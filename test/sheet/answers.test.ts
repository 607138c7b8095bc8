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
