/** Several standards in one stretch. */
import {commonCore} from '../../src/data/common-core';
import {catalogueOf} from '../../src/domain/catalogue';
import {standardRange} from '../../src/domain/standard-range';

const CATALOGUE = catalogueOf(commonCore());

const within = (text: string, catalogue = CATALOGUE) =>
  standardRange(text, catalogue).map(({code}) => code);

test.each([
  ['RL.3.9-10', ['RL.3.9', 'RL.3.10']],
  ['3.NF.2a-b', ['3.NF.A.2a', '3.NF.A.2b']],
  ['3.OA.8 to 3.OA.9', ['3.OA.D.8', '3.OA.D.9']],
])('%s is %j', (text, codes) => {
  expect(within(text)).toEqual(codes);
});

test.each([
  ['3.OA.1-1'],
  ['3.OA.4-1'],
  ['3.NF.2a-a'],
  ['RL.3-RL.4'],
  ['3.OA.A-3.OA.C'],
])('%s is no range of standards', text => {
  expect(within(text)).toEqual([]);
});

test('a range has thirteen standards at most', () => {
  const numbers = Array.from({length: 15}, (_, index) => index + 1);
  const state = catalogueOf(
    commonCore(),
    numbers.map(number => ({
      code: `SC.4.P.${number}`,
      text: `Number ${number}`,
      grades: ['4'],
      subject: 'Science',
      parent: '',
      framework: 'State',
    })),
  );
  expect(within('SC.4.P.1 to SC.4.P.13', state)).toHaveLength(13);
  expect(within('SC.4.P.1 to SC.4.P.14', state)).toEqual([]);
  expect(within('SC.4.P.1 to SC.4.P.15', state)).toEqual([]);
});
