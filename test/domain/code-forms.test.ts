/** Codes written without their dots, or with others. */
import {commonCore} from '../../src/data/common-core';
import {codeForms} from '../../src/domain/code-forms';
import {commonCoreStandards} from '../../src/domain/common-core';
import type {Standard} from '../../src/domain/standard';

const COMMON = commonCoreStandards(commonCore());
const meant = codeForms(COMMON);

/** A state's standards, of which the codes alone matter here. */
const ofState = (...codes: readonly string[]) =>
  codeForms(codes.map((code): Standard => ({...COMMON[2]!, code, key: code})));

test.each([
  ['ELARL32', 'RL.3.2'],
  ['ELALITERACYRL32', 'RL.3.2'],
  ['LITERACYRL32', 'RL.3.2'],
  ['MATH3OA1', '3.OA.1'],
  ['MATHCONTENT3OA1', '3.OA.1'],
  ['CCSSMATH3OA1', '3.OA.1'],
  ['FIF7a', 'HSF-IF.7a'],
  ['nrn1', 'HSN-RN.1'],
  ['3W10', 'W.3.10'],
  ['3W1a', 'W.3.1a'],
  ['3rl2', 'RL.3.2'],
  ['KRL2', 'RL.K.2'],
])('%s is the standard %s', (text, key) => {
  expect(meant(text)).toBe(key);
});

test.each([
  ['6-8RH2', 'RH.6-8.2'],
  ['RH 6 / 8 2', 'RH.6-8.2'],
  ['RH 6/8 2', 'RH.6-8.2'],
  ['RL 11 / 12 2', 'RL.11-12.2'],
  ['RL 11/12 2', 'RL.11-12.2'],
  ['9-10RL2', 'RL.9-10.2'],
  ['RL 9–10 2', 'RL.9-10.2'],
  ['RL-9 - 10-2', 'RL.9-10.2'],
])('the grades of %s are a band: %s', (text, key) => {
  expect(meant(text)).toBe(key);
});

test('of domains and clusters only those of high school are found', () => {
  expect(meant('HSNRN')).toBe('HSN-RN');
  expect(meant('HSNRNA')).toBe('HSN-RN.A');
  expect(meant('HSNQ')).toBe('HSN-Q');
  expect(meant('RL3')).toBeUndefined();
  expect(meant('3OA')).toBeUndefined();
  expect(meant('3OAA')).toBeUndefined();
});

test('only high school’s codes stand without their first two letters', () => {
  expect(ofState('MA.3.AR.1')('3AR1')).toBeUndefined();
  expect(ofState('HSX.3.AR.1')('X3AR1')).toBe('HSX.3.AR.1');
});

test('several signs between two numbers are as one', () => {
  const state = ofState('MA.3.AR.1.1', 'MA.3.AR.11');
  expect(state('MA 3 AR 1 . 1')).toBe('MA.3.AR.1.1');
  expect(state('MA3AR11')).toBeUndefined();
  expect(ofState('SC.4.P.1 . 2')('SC4P1.2')).toBe('SC.4.P.1 . 2');
});

test('a code that two frameworks share is no doubt about it', () => {
  expect(ofState('MA.3.AR.1', 'MA.3.AR.1')('ma3ar1')).toBe('MA.3.AR.1');
});

test('the grade comes first for a strand, its grade and its number alone', () => {
  expect(ofState('SC.3.2')('3SC2')).toBe('SC.3.2');
  expect(ofState('SC.3.2.1')('3SC2')).toBeUndefined();
  expect(ofState('1.SC.3.2')('3SC2')).toBeUndefined();
});
