/** Which standards a code that is none comes near. */
import {commonCore} from '../../src/data/common-core';
import {catalogueOf} from '../../src/domain/catalogue';
import {nearestStandards} from '../../src/domain/nearest-standard';

const CATALOGUE = catalogueOf(commonCore());

const near = (text: string) =>
  nearestStandards(text, CATALOGUE, ['3']).map(({code}) => code);

test('a grade that lies in a band means the band', () => {
  expect(near('RL.9.1')).toEqual(['RL.9-10.1']);
  expect(near('RH.6.2')).toEqual(['RH.6-8.2']);
});

test('a number close by comes first, then the domain', () => {
  expect(near('RL.3.8').slice(0, 2)).toEqual(['RL.3.7', 'RL.3.9']);
  expect(near('3.OA.A.11')[0]).toMatch(/^3\.OA\./);
  expect(near('MPX')).not.toContain('3.OA');
});

test('a text that has a code’s look alone is near what looks like it, or nothing', () => {
  expect(near('3.0A.1').length).toBeGreaterThan(0);
  expect(near('ZZ.99.99')).toEqual([]);
});

test('words are near nothing', () => {
  expect(near('salt and pepper')).toEqual([]);
});
