/** Which standards a code that is none comes near. */
import {commonCore} from '../../src/data/common-core';
import {catalogueOf} from '../../src/domain/catalogue';
import type {Grade} from '../../src/domain/grade';
import {nearestStandards} from '../../src/domain/nearest-standard';

const CATALOGUE = catalogueOf(commonCore());

const near = (text: string) =>
  nearestStandards(text, CATALOGUE, ['3']).map(({code}) => code);

test('a grade that lies in a band means the band', () => {
  expect(near('RL.9.1')).toEqual(['RL.9-10.1']);
  expect(near('RH.6.2')).toEqual(['RH.6-8.2']);
});

test.each([
  ['RL.10.4', 'RL.9-10.4'],
  ['RL.11.1', 'RL.11-12.1'],
  ['RL.12.1', 'RL.11-12.1'],
  ['RH.7.2', 'RH.6-8.2'],
  ['WHST.8.1', 'WHST.6-8.1'],
  ['RL.9', 'RL.9-10'],
])('%s means %s alone', (text, band) => {
  expect(near(text)).toEqual([band]);
});

test('a grade within a longer number means no band', () => {
  expect(near('RL.19.1')).toEqual(['RL.1.1', 'RL.1.9']);
});

test.each([
  ['RL.3.8', ['RL.3.7', 'RL.3.9', 'RI.3.8']],
  ['3.NF.A.4', ['3.NF.A.3', '3.NF.A.2', '3.NF.A.1']],
  ['3NF4', ['3.NF.A.3', '3.NF.A.2', '3.NF.A.1']],
  ['5.NBT.8', ['5.NBT.B.7', '5.NBT.B.6', '5.NBT.B.5']],
  ['SL.3.7', ['SL.3.6', 'RL.3.7', 'SL.3.5']],
  ['3.OA.A.11', ['3.OA.A.1', '3.OA.D.9', '3.OA.D.8']],
  ['HSA-REI.D.13', ['HSA-REI.D.12', 'HSA-REI.D.11', 'HSA-REI.D.10']],
  ['MP9', ['MP8', 'MP7', 'MP6']],
  ['CCRA.R.11', ['CCRA.R.10', 'CCRA.R.1', 'CCRA.R.9']],
  ['RL.K.8', ['RL.K.7', 'RL.K.9', 'RI.K.8']],
  ['K.CC.C.8', ['K.CC.C.7', 'K.CC.C.6', 'K.CC.B.5']],
  ['R.3.1', ['RL.3.1', 'RI.3.1', 'W.3.1']],
])('for %s numbers close by come first, then other domains', (text, codes) => {
  expect(near(text)).toEqual(codes);
});

test('of several as near, that of the objective’s grade comes first', () => {
  const first = (grade: Grade) =>
    nearestStandards('3.MD.E.9', CATALOGUE, [grade])[0]?.code;
  expect(first('3')).toBe('3.MD.D.8');
  expect(first('2')).toBe('2.MD.D.9');
});

test('a slip in the letters is near the code that was meant, and that alone', () => {
  expect(near('3.0A.1')).toEqual(['3.OA.A.1']);
  expect(near('RLL.3.1')).toEqual(['RL.3.1']);
  expect(near('3.OAA.1')).toEqual(['3.OA.A.1']);
  expect(near('RL33')).toEqual(['RL.3.3']);
});

test('a part that there is not is near the standard and its parts', () => {
  expect(near('W.3.1e')).toEqual(['W.3.1', 'W.3.1a', 'W.3.1b']);
});

test('a text that has a code’s look alone is near what looks like it, or nothing', () => {
  expect(near('ZZ.99.99')).toEqual([]);
  expect(near('1.1')).toEqual([]);
  expect(near('12')).toEqual([]);
});

test('words are near nothing', () => {
  expect(near('salt and pepper')).toEqual([]);
  expect(near('Unit 3')).toEqual([]);
  expect(near('Week 3')).toEqual([]);
  expect(near('RL 3 8 9 1 1')).toEqual([]);
  expect(near('RL.3.8 RL.3.9 RL.3.1 RL.3.2 RL.3.4x')).toEqual([]);
});

test.each([
  ['W3', ['W.3', 'L.3', 'W.3.1']],
  ['K.CC.D', ['K.CC', 'K.CC.A', 'K.CC.B']],
  ['WHST.1', ['WHST.6-8', 'WHST.9-10', 'WHST.6-8.1']],
])(
  'without a number, as in %s, domains and clusters come first',
  (text, codes) => {
    expect(near(text)).toEqual(codes);
  },
);

test('with a number, standards come first and domains only where they are as near', () => {
  expect(near('3.G.3')).toEqual(['3.G.A.2', '3.G.A.1', 'K.G.A.3']);
  expect(near('3.G.15')).toEqual(['3.G.A.1', '3.G.A.2']);
});

test.each([
  ['RST.9.11', ['RST.9-10.10', 'RST.9-10.1', 'RST.9-10.9']],
  ['RST.11.12', ['RST.11-12.10', 'RST.11-12.2', 'RST.11-12.1']],
  ['RH.7.11', ['RH.6-8.10', 'RH.6-8.1', 'RH.6-8.9']],
  ['WHST.9.12', ['WHST.9-10.10', 'WHST.9-10.2', 'WHST.9-10.1']],
])(
  'a grade of a band that has no such number, as in %s, is near those of the band',
  (text, codes) => {
    expect(near(text)).toEqual(codes);
  },
);

test('ELA’s clusters have no code that could be meant', () => {
  expect(near('RL.313')).toEqual(['RL.3.1', 'RL.3.3', 'RL.3.10']);
});

test.each([
  ['RH.6', 'RH.6-8'],
  ['RST.11', 'RST.11-12'],
  ['WHST.12', 'WHST.11-12'],
])('%s is the band %s', (text, band) => {
  expect(near(text)).toEqual([band]);
});

test('a code may have five words, with any blanks between', () => {
  expect(near('RL 3 8 9 1')).toEqual(['RL.3.1', 'RL.3.9', 'RL.8.1']);
  expect(near('RL  3   8')).toEqual(['RL.3.7', 'RL.3.9', 'RI.3.8']);
  expect(near('R L . 3 . 8')).toEqual([]);
});

test('a letter alone, or letters without a grade, are near nothing', () => {
  expect(near('K')).toEqual([]);
  expect(near('MP')).toEqual([]);
});

test('the longest official code may have a slip in it', () => {
  expect(near('CCSS.ELA-LITERACY.WHST.11-12.11')).toEqual([
    'WHST.11-12.10',
    'WHST.11-12.1',
    'WHST.11-12.1a',
  ]);
  expect(near('CCSS.ELA-LITERACY.WHST.6-8.11a')[0]).toBe('WHST.6-8.1a');
});

test('what is longer than a code with two slips is near nothing', () => {
  expect(near('CCSS - ELA-LITERACY.WHST.11-12.11')).not.toEqual([]);
  expect(near('CCSS  - ELA-LITERACY.WHST.11-12.11')).toEqual([]);
});
