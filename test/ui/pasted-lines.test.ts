import {parseCode} from '../../src/domain/standard-code';
import {isSplit, pastedLines as linesOf} from '../../src/ui/pasted-lines';

const pastedLines = (text: string) =>
  linesOf(text, code => parseCode(code) !== undefined);

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
  '●\tAsk questions',
  '▪ Ask questions',
  '\uf0b7 Ask questions',
  'o\tAsk questions',
  'b) Ask questions',
  '(2) Ask questions',
  '1.) Ask questions',
  '- ☐ Ask questions',
  '\u00a0\u00a0• Ask\u00a0questions',
  '\u200bAsk questions',
  '**Ask** questions',
])('the marks of “%s” are no part of its words', text => {
  expect(pastedLines(text)).toEqual([line('', 'Ask questions')]);
});

test('a line that only draws a rule is none', () => {
  expect(pastedLines('Fractions\n-----\n|---|---|\nArea')).toEqual([
    line('', 'Fractions'),
    line('', 'Area'),
  ]);
});

test('what only looks like a bullet stays', () => {
  expect(pastedLines('a long walk\n1.5 hours\no my')).toEqual([
    line('', 'a long walk'),
    line('', '1.5 hours'),
    line('', 'o my'),
  ]);
});

test('the headings of a table are no line, and say where the objectives stand', () => {
  const table =
    'Week\tStandards\tLearning objective\r\n1\t3.OA.A.1\tMultiply\r\n2\t\tReview';
  expect(pastedLines(table)).toEqual([
    line('3.OA.A.1', 'Multiply'),
    line('', 'Review'),
  ]);
  expect(pastedLines('Week\tCode\n1\t3.OA.A.1')).toEqual([
    line('3.OA.A.1', '1'),
  ]);
});

test('a cell of several lines is one objective', () => {
  expect(
    pastedLines('RL.3.2\t"Recount a ""fable"",\nand its lesson"\nRI.3.1\tAsk'),
  ).toEqual([
    line('RL.3.2', 'Recount a "fable", and its lesson'),
    line('RI.3.1', 'Ask'),
  ]);
  expect(pastedLines('“RL.3.2”\tRecount')).toEqual([line('RL.3.2', 'Recount')]);
});

test.each([
  ['RI.3.1 - Ask questions', 'RI.3.1', 'Ask questions'],
  ['3.OA.A.3: Solve', '3.OA.A.3', 'Solve'],
  ['2. 3.NF.A.1 Parts of a whole', '3.NF.A.1', 'Parts of a whole'],
  ['RL.3.2, RL.3.3 Recount', 'RL.3.2, RL.3.3', 'Recount'],
  ['RL.3.2 and RL.3.3 Recount', 'RL.3.2, RL.3.3', 'Recount'],
  ['RL 3.2 Recount', 'RL 3.2', 'Recount'],
  ['MA.3.AR.1.1 – Multiply', 'MA.3.AR.1.1', 'Multiply'],
  ['3.OA.A.3', '3.OA.A.3', ''],
])('the codes in front of “%s” are taken off', (text, codes, objective) => {
  expect(pastedLines(text)).toEqual([line(codes, objective)]);
});

test.each([
  ['Multiply within 100 (3.OA.C.7)', '3.OA.C.7', 'Multiply within 100'],
  ['Area [3.MD.5, 3.MD.6] and tiles', '3.MD.5, 3.MD.6', 'Area and tiles'],
  ['Ask questions – RI.3.1', 'RI.3.1', 'Ask questions'],
  ['Solve: 3.OA.A.3, 3.OA.A.4.', '3.OA.A.3, 3.OA.A.4', 'Solve'],
  ['Retell a fable RL 3.2', 'RL 3.2', 'Retell a fable'],
  ['RL.3.2 Retell (W.3.2)', 'RL.3.2, W.3.2', 'Retell'],
])('the codes of “%s” are found wherever they stand', (text, codes, words) => {
  expect(pastedLines(text)).toEqual([line(codes, words)]);
});

test('a code in the midst of a sentence is found, and the sentence stays whole', () => {
  expect(pastedLines('Week 3: use 3.OA.A.3 in word problems')).toEqual([
    line('3.OA.A.3', 'Week 3: use 3.OA.A.3 in word problems'),
  ]);
});

test('codes with a stroke between them are two', () => {
  expect(pastedLines('Groups 3.OA.A.1/3.OA.A.2 today')).toEqual([
    line('3.OA.A.1, 3.OA.A.2', 'Groups 3.OA.A.1/3.OA.A.2 today'),
  ]);
});

test.each([
  'Read at 8 F below zero',
  'Use 3 L of water (about 3 qt)',
  'Count to 3.5 in steps',
  'Grade 3 G & T group',
  'Write a story',
])('there is no code in “%s”', text => {
  expect(pastedLines(text)).toEqual([line('', text)]);
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

test('a column of codes is found after others', () => {
  expect(pastedLines('Week 1\t3.OA.1; 3.OA.2\tMultiply\t')).toEqual([
    line('3.OA.1; 3.OA.2', 'Week 1 Multiply'),
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

test('what sets a code off is no part of it, however loosely codes are read', () => {
  const isLoose = (code: string) =>
    ['RI31', '3MDC7A'].includes(code.replace(/\W/g, '').toUpperCase());
  expect(linesOf('RI.3.1 - Ask\n3.MD.C.7(a) Area', isLoose)).toEqual([
    line('RI.3.1', 'Ask'),
    line('3.MD.C.7(a)', 'Area'),
  ]);
});

test('a very long line takes no time', () => {
  const words = 'a '.repeat(20_000);
  expect(pastedLines(`${words}(RL.3.2)`)[0]?.standards).toBe('RL.3.2');
});
