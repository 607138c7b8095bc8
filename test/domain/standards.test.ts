import {commonCore} from '../../src/data/common-core';
import {catalogueOf, parseStandard} from '../../src/domain/catalogue';
import {
  isOfAnotherGrade,
  parseStandards,
  writtenStandards,
} from '../../src/domain/standards';

const CATALOGUE = catalogueOf(commonCore());

const namedIn = (text: string) =>
  parseStandards(text, CATALOGUE).map(
    ({text, standard}) => standard?.code ?? `? ${text}`,
  );

test.each([
  ['', []],
  [' , ;\n', []],
  ['rl 3.2', ['RL.3.2']],
  ['3.OA.A.1 3.OA.A.2', ['3.OA.A.1', '3.OA.A.2']],
  ['3.OA.1, 3.OA.2', ['3.OA.A.1', '3.OA.A.2']],
  ['3.OA.1; RL.3.2\nMP1', ['3.OA.A.1', 'RL.3.2', 'MP1']],
  ['3.OA.1\r\n3.OA.2', ['3.OA.A.1', '3.OA.A.2']],
  ['3 OA 1 3 OA 2', ['3.OA.A.1', '3.OA.A.2']],
  ['3oa1 rl32', ['3.OA.A.1', 'RL.3.2']],
  ['rl\u200b32, 3.\u00a0OA.1', ['RL.3.2', '3.OA.A.1']],
  ['RL 3 2 W 3 1 a', ['RL.3.2', 'W.3.1a']],
  ['CCSS Math Content 3 OA A 1', ['3.OA.A.1']],
  ['3.NF.A.3, 2a', ['3.NF.A.3', '3.NF.A.2a']],
  ['RL–3–2', ['RL.3.2']],
  ['RL−3−2', ['RL.3.2']],
  ['RL/3/2', ['RL.3.2']],
  ['RL-3-2.', ['RL.3.2']],
  ['RL-3-2 .', ['RL.3.2']],
  ['RL-3-2..', ['RL.3.2']],
  ['CCSS.RL-3-2', ['RL.3.2']],
  ['RL.9–10.2', ['RL.9-10.2']],
  ['RL.9 - 10.2', ['RL.9-10.2']],
  ['RL 9/10 2', ['RL.9-10.2']],
  ['RL-9-10-2', ['RL.9-10.2']],
  ['3.OA, 3.OA.A', ['3.OA', '3.OA.A']],
  ['see the pacing guide', ['? see the pacing guide']],
  ['3.OA.1 see the guide', ['3.OA.A.1', '? see the guide']],
  ['3.OA.1, 4-ESS1-1', ['3.OA.A.1', '? 4-ESS1-1']],
])('%j names %j', (text, codes) => {
  expect(namedIn(text)).toEqual(codes);
});

test.each([
  ['3.OA.1 and 3.OA.2', ['3.OA.A.1', '3.OA.A.2']],
  ['3.OA.1 & 3.OA.2 + MP1', ['3.OA.A.1', '3.OA.A.2', 'MP1']],
  ['• 3.OA.1\n• 3.OA.2', ['3.OA.A.1', '3.OA.A.2']],
  ['RL.3.1/RI.3.1', ['RL.3.1', 'RI.3.1']],
  ['3.OA.1-2/MP1 RL.3.1', ['3.OA.A.1', '3.OA.A.2', 'MP1', 'RL.3.1']],
  ['RL.3.1/fluency', ['? RL.3.1/fluency']],
  ['3.OA.1  or  RI.3.1', ['3.OA.A.1', 'RI.3.1']],
  ['-', []],
  ['3.OA.1 -', ['3.OA.A.1']],
  ['3.OA.1 &c', ['3.OA.A.1', '? &c']],
  ['for', ['? for']],
  ['V', ['? V']],
  ['salt and pepper', ['? salt and pepper']],
])('what stands between codes is none: %j', (text, codes) => {
  expect(namedIn(text)).toEqual(codes);
});

test.each([
  ['3.OA.A.1-4', ['3.OA.A.1', '3.OA.A.2', '3.OA.A.3', '3.OA.A.4']],
  ['3.OA.1–2, MP1', ['3.OA.A.1', '3.OA.A.2', 'MP1']],
  ['K.CC.4a-c', ['K.CC.B.4a', 'K.CC.B.4b', 'K.CC.B.4c']],
  ['RL.3.7-9', ['RL.3.7', 'RL.3.9']],
  ['RL.11-12.1-2', ['RL.11-12.1', 'RL.11-12.2']],
  ['Unit 2 RL.3.1-2', ['? Unit 2', 'RL.3.1', 'RL.3.2']],
  ['RL.11-12', ['RL.11-12']],
  ['3-OA-1', ['3.OA.A.1']],
  ['3.OA.1-99', ['? 3.OA.1-99']],
  ['3.OA.4-1', ['? 3.OA.4-1']],
  ['3-5', ['? 3-5']],
  ['K-2', ['? K-2']],
])('a range names each of its standards: %j', (text, codes) => {
  expect(namedIn(text)).toEqual(codes);
});

test.each([
  ['3.OA.1, 2', ['3.OA.A.1', '3.OA.A.2']],
  ['RL.3.1, .2; 3', ['RL.3.1', 'RL.3.2', 'RL.3.3']],
  ['3.OA.1 & 2', ['3.OA.A.1', '3.OA.A.2']],
  ['3.OA.1/2 and 3', ['3.OA.A.1', '3.OA.A.2', '3.OA.A.3']],
  ['3.OA.A.1, B.5, NBT.2', ['3.OA.A.1', '3.OA.B.5', '3.NBT.A.2']],
  ['RI 3.1, 3.2', ['RI.3.1', 'RI.3.2']],
  ['K.CC.4a, b, c', ['K.CC.B.4a', 'K.CC.B.4b', 'K.CC.B.4c']],
  ['N-RN.1, 2; MP1, 3', ['HSN-RN.A.1', 'HSN-RN.A.2', 'MP1', 'MP3']],
  ['RL/RI.3.1', ['RL.3.1', 'RI.3.1']],
  ['RL and RI 3.1-2', ['RL.3.1', 'RL.3.2', 'RI.3.1', 'RI.3.2']],
  ['3.OA.1 to 3', ['3.OA.A.1', '3.OA.A.2', '3.OA.A.3']],
  ['3.OA.A.3–3.OA.B.5', ['3.OA.A.3', '3.OA.A.4', '3.OA.B.5']],
  ['3.OA.1, 99', ['3.OA.A.1', '? 99']],
  ['3.OA.1, x, 2', ['3.OA.A.1', '? x', '? 2']],
  ['3.OA.1 2', ['3.OA.A.1', '? 2']],
  ['3.OA.1, 2 weeks', ['3.OA.A.1', '? 2 weeks']],
  ['3.OA, 2', ['3.OA', '? 2']],
  ['2, 3.OA.1', ['? 2', '3.OA.A.1']],
  ['RL.3.1-RI.3.3', ['? RL.3.1-RI.3.3']],
])('a code may leave out what the one before it says: %j', (text, codes) => {
  expect(namedIn(text)).toEqual(codes);
});

test('each of several codes in one word can be taken out by itself', () => {
  const texts = parseStandards('3.OA.1-2, 4; RL/RI.3.1', CATALOGUE).map(
    ({text}) => text,
  );
  expect(texts).toEqual([
    '3.OA.A.1',
    '3.OA.A.2',
    '3.OA.A.4',
    'RL.3.1',
    'RI.3.1',
  ]);
});

test.each([
  ['3rd grade OA 1', ['3.OA.A.1']],
  ['Grade 3 NBT', ['3.NBT']],
  ['Gr. 3 RL 1', ['RL.3.1']],
  ['Kindergarten CC 1', ['K.CC.A.1']],
  ['Standard 3.OA.1', ['3.OA.A.1']],
  ['MPs 1-2', ['MP1', 'MP2']],
  ['"3.OA.1" [3.OA.2]', ['3.OA.A.1', '3.OA.A.2']],
  ['A-SSE.1★, N-CN.3 (+)', ['HSA-SSE.A.1', 'HSN-CN.A.3']],
])('words and signs about a code change nothing: %j', (text, codes) => {
  expect(namedIn(text)).toEqual(codes);
});

test.each([
  ['G-CO.1-3', ['HSG-CO.A.1', 'HSG-CO.A.2', 'HSG-CO.A.3']],
  ['A-REI.1/2', ['HSA-REI.A.1', 'HSA-REI.A.2']],
  ['G.CO.1 2', ['HSG-CO.A.1', '? 2']],
  ['RL.3.1-0', ['? RL.3.1-0']],
  ['RI.1-3', ['? RI.1-3']],
  ['RI 6/8', ['? RI 6/8']],
  ['RL-3-2', ['RL.3.2']],
  ['RL.9/10.1, RL-11-12-2', ['RL.9-10.1', 'RL.11-12.2']],
  ['Wk. 1', ['? Wk. 1']],
])(
  'two numbers are not taken for one, nor a range for a code: %j',
  (text, codes) => {
    expect(namedIn(text)).toEqual(codes);
  },
);

test.each([
  ['3.OA.99', ['? 3.OA.99']],
  ['3.OA.99 3.OA.2', ['? 3.OA.99', '3.OA.A.2']],
  ['3 OA 99', ['? 3 OA 99']],
  ['RI.3 11', ['? RI.3 11']],
  ['KG OA 99', ['? KG OA 99']],
  ['RL.3.8', ['? RL.3.8']],
  ['3.OA.1 a lesson', ['3.OA.A.1', '? a lesson']],
])('a code without a standard is unknown by itself: %j', (text, codes) => {
  expect(namedIn(text)).toEqual(codes);
});

test('a whole page pasted into the cell is one unknown text', () => {
  const page = 'lorem ipsum dolor '.repeat(1700).trim();
  expect(namedIn(page)).toEqual([`? ${page}`]);
});

test.each([
  ['3.OA.1', ['3'], false],
  ['3.OA.1', ['4'], true],
  ['3.OA.1', ['3', '4'], false],
  ['3.OA.1', [], false],
  ['RL.9-10.1', ['10'], false],
  ['RL.9-10.1', ['11'], true],
  ['N-RN.1', ['12'], false],
  ['N-RN.1', ['8'], true],
  ['CCRA.R.1', ['2'], false],
  ['MP1', ['K'], false],
] as const)('%s is of another grade than %j: %s', (code, grades, holds) => {
  expect(isOfAnotherGrade(parseStandard(code, CATALOGUE)!, grades)).toBe(holds);
});

test('codes that are all written in full are found at once, each standard once', () => {
  const codes = (text: string) =>
    writtenStandards(text, CATALOGUE)?.map(({code}) => code);
  expect(codes('3.OA.A.1, RL.3.2 ,3.OA.A.1')).toEqual(['3.OA.A.1', 'RL.3.2']);
  expect(codes('3.OA.A.1, 3.OA.2')).toBeUndefined();
  expect(codes('')).toBeUndefined();
});

test('what may be the rest of a code is told from the code before it', () => {
  const [, rest] = parseStandards('3.OA.1 19', CATALOGUE);
  expect(rest).toMatchObject({text: '19', whole: '3.OA.19'});
});

test('a whole code may have any number of words', () => {
  expect(namedIn('CCSS . MATH . CONTENT . 3 . OA . A . 1')).toEqual([
    '3.OA.A.1',
  ]);
  expect(namedIn('CCSS . RL . 9 / 10 . 2')).toEqual(['RL.9-10.2']);
});

test('codes are linked in a piece of up to five hundred characters', () => {
  const linked = (length: number) =>
    namedIn('3.OA.1' + '& 2'.padStart(length - '3.OA.1'.length));
  expect(linked(500)).toEqual(['3.OA.A.1', '3.OA.A.2']);
  expect(linked(501)).toEqual(['3.OA.A.1', '? & 2']);
});
