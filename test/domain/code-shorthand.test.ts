/** What people leave out of a code, and the whole codes that they may mean. */
import {strandCodes, wholeCodes} from '../../src/domain/code-shorthand';
import type {Standard} from '../../src/domain/standard';

test.each([
  ['2', '3.OA.1', ['3.OA.2', '3.2']],
  ['12', '3.OA.1', ['3.OA.12', '3.12']],
  ['.2a', '3.OA.1', ['3.OA.2a', '3.2a']],
  ['NBT2', '3.OA.1', ['3.OA.NBT2', '3.NBT2']],
  ['NBT 2', '3.OA.1', ['3.OA.NBT 2', '3.NBT 2']],
  ['CN.2', 'HSN-RN.1', ['HSN-RN.CN.2', 'HSN-CN.2']],
  ['1', 'RL.3.10', ['RL.3.1', 'RL.1']],
  ['10.2', 'RL.9.1', ['RL.9.10.2', 'RL.10.2']],
  ['b', '3.NF.3', ['3.NF.3b']],
  ['(b)', 'K.CC.4a', ['K.CC.4b']],
])('%s after %s may be %j, the likeliest first', (text, key, codes) => {
  expect(wholeCodes(text, {key} as Standard)).toEqual(codes);
});

test.each([
  ['2', '3.OA'],
  ['2', 'MA.3.AR'],
  ['and so on', '3.OA.1'],
  ['123', '3.OA.1'],
  ['2k', '3.OA.1'],
  ['k', '3.NF.3a'],
  ['a b', '3.NF.3a'],
  ['NBTX.2', '3.OA.1'],
])('%s after %s is the rest of no code', (text, key) => {
  expect(wholeCodes(text, {key} as Standard)).toEqual([]);
});

test.each([
  ['RL/RI.3.1', ['RL.3.1', 'RI.3.1']],
  ['RL/RI/RF.2.1', ['RL.2.1', 'RI.2.1', 'RF.2.1']],
  ['RL and RI 3.1', ['RL 3.1', 'RI 3.1']],
  ['rl + ri.3.1', ['rl.3.1', 'ri.3.1']],
  ['RST&WHST.6-8.1', ['RST.6-8.1', 'WHST.6-8.1']],
  ['L/SL.3.1', ['L.3.1', 'SL.3.1']],
  ['W/RH.6-8.1', ['W.6-8.1', 'RH.6-8.1']],
  ['XRI/RL.3.2', []],
  ['RH RST.6-8.1', []],
  ['RL/RI', []],
  ['RL.3.1', []],
])('%s names the codes %j', (text, codes) => {
  expect(strandCodes(text)).toEqual(codes);
});
