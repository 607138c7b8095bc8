import {isSplit, pastedLines} from '../../src/ui/pasted-lines';

const line = (standards: string, objective: string) => ({
  standards,
  objective,
});

test('a pasted list loses its bullets and numbers', () => {
  expect(pastedLines('1. Fractions\n\n• Area\r\n- 24-hour time')).toEqual([
    line('', 'Fractions'),
    line('', 'Area'),
    line('', '24-hour time'),
  ]);
});

test.each([
  ['RI.3.1 - Ask questions', 'RI.3.1', 'Ask questions'],
  ['3.OA.A.3: Solve', '3.OA.A.3', 'Solve'],
  ['2. 3.NF.A.1 Parts of a whole', '3.NF.A.1', 'Parts of a whole'],
  ['RL.3.2, RL.3.3 Recount', 'RL.3.2, RL.3.3', 'Recount'],
  ['MA.3.AR.1.1 – Multiply', 'MA.3.AR.1.1', 'Multiply'],
  ['3.OA.A.3', '3.OA.A.3', ''],
])('the codes in front of “%s” are taken off', (text, codes, objective) => {
  expect(pastedLines(text)).toEqual([line(codes, objective)]);
});

test('a first column of codes is one, whoever wrote them', () => {
  expect(pastedLines('3.OA.A.3\tSolve\n3.4A; 3.4B\tAdd')).toEqual([
    line('3.OA.A.3', 'Solve'),
    line('3.4A; 3.4B', 'Add'),
  ]);
  expect(pastedLines('Solve problems\tweek 2')).toEqual([
    line('', 'Solve problems week 2'),
  ]);
});

test('a list of nothing but codes stays in the box of codes', () => {
  const codes = pastedLines('3.OA.A.1\n3.OA.A.2');
  expect(isSplit(codes, 'standards')).toBe(false);
  expect(isSplit(codes, 'objective')).toBe(true);
});

test('one line is split where it has a code and words', () => {
  expect(isSplit(pastedLines('RI.3.1 - Ask'), 'standards')).toBe(true);
  expect(isSplit(pastedLines('Ask'), 'objective')).toBe(false);
});
