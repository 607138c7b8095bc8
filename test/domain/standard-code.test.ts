import {parseCode} from '../../src/domain/standard-code';

test.each([
  ['CCSS.Math.Content.3.OA.A.1', '3.OA.A.1', '3.OA.1'],
  ['CCSS.MATH.CONTENT.3.OA.A.1', '3.OA.A.1', '3.OA.1'],
  ['3.OA.1', '3.OA.1', '3.OA.1'],
  ['3.OA.A.1', '3.OA.A.1', '3.OA.1'],
  ['3.oa.a.1', '3.OA.A.1', '3.OA.1'],
  ['Math.3.OA.1', '3.OA.1', '3.OA.1'],
  ['M.3.OA.1', '3.OA.1', '3.OA.1'],
  ['3-OA-1', '3.OA.1', '3.OA.1'],
  ['3–OA–1', '3.OA.1', '3.OA.1'],
  ['3 OA 1', '3.OA.1', '3.OA.1'],
  ['3OA1', '3.OA.1', '3.OA.1'],
  [' 3.OA.01 ', '3.OA.1', '3.OA.1'],
  ['2.NBT.A1', '2.NBT.A.1', '2.NBT.1'],
  ['3.OA', '3.OA', '3.OA'],
  ['3.OA.A', '3.OA.A', '3.OA.A'],
  ['K.CC.B.4a', 'K.CC.B.4a', 'K.CC.4a'],
  ['K.CC.B.4.A', 'K.CC.B.4a', 'K.CC.4a'],
  ['K.CC.4(a)', 'K.CC.4a', 'K.CC.4a'],
  ['KG.CC.4a', 'K.CC.4a', 'K.CC.4a'],
  ['0.CC.4a', 'K.CC.4a', 'K.CC.4a'],
  ['K.G.1', 'K.G.1', 'K.G.1'],
  ['8.F.A.1', '8.F.A.1', '8.F.1'],
  ['HSN-RN.A.1', 'HSN-RN.A.1', 'HSN-RN.1'],
  ['HSN.RN.A.1', 'HSN-RN.A.1', 'HSN-RN.1'],
  ['N-RN.1', 'HSN-RN.1', 'HSN-RN.1'],
  ['N.RN.1', 'HSN-RN.1', 'HSN-RN.1'],
  ['CCSS.Math.Content.HSN-RN.A.1', 'HSN-RN.A.1', 'HSN-RN.1'],
  ['HSN-VM.C9', 'HSN-VM.C.9', 'HSN-VM.9'],
  ['G-CO.12', 'HSG-CO.12', 'HSG-CO.12'],
  ['G-C.1', 'HSG-C.1', 'HSG-C.1'],
  ['F-IF.7e', 'HSF-IF.7e', 'HSF-IF.7e'],
  ['RL.3.2', 'RL.3.2', 'RL.3.2'],
  ['3.RL.2', 'RL.3.2', 'RL.3.2'],
  ['rl 3.2', 'RL.3.2', 'RL.3.2'],
  ['CCSS.ELA-LITERACY.RL.3.2', 'RL.3.2', 'RL.3.2'],
  ['CCSS.ELA-Literacy.W.3.1.a', 'W.3.1a', 'W.3.1a'],
  ['W.3.1a', 'W.3.1a', 'W.3.1a'],
  ['ELA.RI.K.10', 'RI.K.10', 'RI.K.10'],
  ['RL.11-12.1', 'RL.11-12.1', 'RL.11-12.1'],
  ['9–10.RL.1', 'RL.9-10.1', 'RL.9-10.1'],
  ['WHST.6-8.2f', 'WHST.6-8.2f', 'WHST.6-8.2f'],
  ['CCRA.R.1', 'CCRA.R.1', 'CCRA.R.1'],
  ['CCR.R.1', 'CCRA.R.1', 'CCRA.R.1'],
  ['CCSS.ELA-LITERACY.CCRA.SL.6', 'CCRA.SL.6', 'CCRA.SL.6'],
  ['MP1', 'MP1', 'MP1'],
  ['mp.1', 'MP1', 'MP1'],
  ['SMP 3', 'MP3', 'MP3'],
  ['CCSS.MATH.PRACTICE.MP1', 'MP1', 'MP1'],
])('%s is the standard %s, the same as %s', (text, code, key) => {
  expect(parseCode(text)).toMatchObject({code, key});
});

test('of another form the topic and the cluster stay as they are', () => {
  expect(parseCode('ccss.math.content.3.oa.a.1')).toMatchObject({
    topic: 'OA',
    cluster: 'A',
  });
  expect(parseCode('N-RN.1')).toMatchObject({topic: 'HSN-RN', cluster: null});
  expect(parseCode('3.RL.2')).toMatchObject({topic: 'RL', cluster: null});
  expect(parseCode('CCR.W.2')).toMatchObject({topic: 'CCRA.W', cluster: null});
});

test.each([
  ['3.OA.1', ['3']],
  ['K.CC.1', ['K']],
  ['N-RN.1', ['9', '10', '11', '12']],
  ['RL.3.2', ['3']],
  ['RL.9-10.1', ['9', '10']],
  ['RL.11-12.1', ['11', '12']],
  ['RST.6-8.1', ['6', '7', '8']],
  ['CCRA.R.1', []],
  ['MP1', []],
])('%s is for the grades %j', (text, grades) => {
  expect(parseCode(text)?.grades).toEqual(grades);
});

test.each([
  [''],
  ['4-ESS1-1'],
  ['SEP-1'],
  ['SEP1'],
  ['5.10'],
  ['1.2.3'],
  ['3-5'],
  ['6-8'],
  ['3/4'],
  ['1E5'],
  ['9.OA.1'],
  ['MP9'],
  ['RL.9.1'],
  ['fractions'],
  ['__proto__'],
  ['constructor'],
  [`3.OA.1${' '.repeat(1000)}x`],
])('%j has not the form of a code', text => {
  expect(parseCode(text)).toBeUndefined();
});

test.each([['CCSS - MATH - PRACTICE - MP1'], ['CCSS.MATH.PRACTICE.MP1']])(
  '%j is a practice of the topic MP',
  text => {
    expect(parseCode(text)).toMatchObject({code: 'MP1', topic: 'MP'});
  },
);

test('a text of more than sixty characters is no code', () => {
  expect(parseCode('MP1'.padStart(60))?.code).toBe('MP1');
  expect(parseCode('MP1'.padStart(61))).toBeUndefined();
});

test('a standard of the grades to 8 has parts up to d', () => {
  expect(parseCode('8.G.1d')?.key).toBe('8.G.1d');
  expect(parseCode('8.G.1e')).toBeUndefined();
});
