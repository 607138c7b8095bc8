import {commonCore} from '../../src/data/common-core';
import {NO_STANDARDS, standardsOf} from '../../src/ui/standards';

const COMMON_CORE = {name: 'Common Core', licence: 'Its notice'};

const standards = standardsOf({
  frameworks: [COMMON_CORE],
  list: commonCore(),
  imported: [],
  chosen: ['Common Core'],
});

const codes = (typed: string, grades: readonly string[] = []) =>
  standards.fitting(typed, grades).standards.map(({code}) => code);

test('words and a piece of a code find the one standard', () => {
  expect(codes('rl 3 main idea')[0]).toBe('RL.3.2');
});

test('a domain lists what is in it', () => {
  const found = codes('3.nf');
  expect(found[0]).toBe('3.NF');
  expect(found).toContain('3.NF.A.1');
  expect(found.filter(code => !code.startsWith('3.NF'))).toEqual([]);
});

test.each([
  ['3oa1', '3.OA.A.1'],
  ['CCSS.MATH.CONTENT.3.OA.A.1', '3.OA.A.1'],
  ['3 oa 1', '3.OA.A.1'],
  ['rl32', 'RL.3.2'],
  ['n-rn.1', 'HSN-RN.A.1'],
  ['mp.1', 'MP1'],
])('“%s” finds %s first, and is sure of it', (typed, code) => {
  expect(codes(typed)[0]).toBe(code);
  expect(standards.fitting(typed, []).isSure).toBe(true);
});

test('the standards of her grade come before those of others', () => {
  expect(codes('fractions', ['4'])[0]).toMatch(/^4\.NF/);
  expect(codes('fractions', ['5'])[0]).toMatch(/^5\.NF/);
  expect(codes('', ['2'])[0]).toMatch(/^2\./);
});

test('a word is found by its beginning and with a slip', () => {
  for (const typed of ['fract', 'fracitons'])
    expect(standards.fitting(typed, []).standards[0]?.label).toMatch(
      /fraction/,
    );
});

test('nothing typed offers the whole list', () => {
  expect(codes('').length).toBeGreaterThan(800);
});

test.each(['MA.3.AR.1.1', '3.NF.99', 'community garden', 'zzzz'])(
  'of “%s” it is not sure, so it is kept as typed',
  typed => {
    expect(standards.fitting(typed, ['3']).isSure).toBe(false);
  },
);

test('a code that there is not shows those that begin like it, and a foreign one nothing', () => {
  expect(codes('3.NF.99')[0]).toBe('3.NF');
  expect(codes('MA.3.AR.1.1')).toEqual([]);
});

test('subject words are no beginning of every code', () => {
  expect(codes('math').length).toBeLessThan(codes('').length);
});

test('before the list is there, codes are told apart all the same', () => {
  expect(
    NO_STANDARDS.codesIn('3.OA.1 3.OA.2; RL 3.2').map(({text}) => text),
  ).toEqual(['3.OA.1', '3.OA.2', 'RL 3.2']);
  expect(NO_STANDARDS.fitting('3.OA', []).standards).toEqual([]);
});

test('imported text is found by its words, and has its licence', () => {
  const school = standardsOf({
    frameworks: [{name: 'Rhode Island', licence: 'RI notice'}],
    list: commonCore(),
    imported: [
      {
        code: 'RI.SCI.3.1',
        text: 'Plan an investigation of magnets',
        grades: ['3'],
        subject: 'Science',
        parent: '',
        framework: 'Rhode Island',
      },
    ],
    chosen: ['Rhode Island'],
  });
  const [found] = school.fitting('magnets', []).standards;
  expect(found?.code).toBe('RI.SCI.3.1');
  expect(school.licence('Rhode Island')).toBe('RI notice');
  expect(school.licence('Common Core')).toBeNull();
});
