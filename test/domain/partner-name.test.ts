import {meantPartner} from '../../src/domain/partner-name';

const KNOWN = ['Riverside Youth Club', 'YMCA', 'City library'];

test.each([
  ['Riverside Youth club', 'Riverside Youth Club'],
  ['Riverside Yuoth Club', 'Riverside Youth Club'],
  ['Riverside  Youth Clubs', 'Riverside Youth Club'],
  ['City Libary', 'City library'],
  ['YMAC', 'YMCA'],
])('%j is probably %s', (name, meant) => {
  expect(meantPartner(name, KNOWN)).toBe(meant);
});

test.each(['', 'YMCA', 'City library', 'Health center', 'Hillside Clinic'])(
  'nothing else is meant by %j',
  name => {
    expect(meantPartner(name, KNOWN)).toBeUndefined();
  },
);

test('nothing is guessed between two that come as near', () => {
  expect(meantPartner('YMXA', ['YMCA', 'YMBA'])).toBeUndefined();
});
