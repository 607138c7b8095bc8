import {wordSearch} from '../../src/ui/word-index';

const TITLES = [
  'Compare fractions',
  'Fraction stories',
  'Read with families',
  'Familias y fracción',
];
const search = wordSearch(TITLES.map(text => [{text, weight: 1}]));
const titles = (typed: string, isWhole = true, isLoose = false) =>
  search(typed, {isWhole, isLoose}).map(place => TITLES[place]);

test('a whole word comes before a longer one that begins with it', () => {
  expect(titles('fraction')).toEqual(['Fraction stories', 'Compare fractions']);
});

test('every word has to be found, or any where that is enough', () => {
  expect(titles('fraction compare')).toEqual(['Compare fractions']);
  expect(titles('garden compare')).toEqual([]);
  expect(titles('garden compare', false)).toEqual(['Compare fractions']);
});

test('a slip is forgiven only where that is asked', () => {
  expect(titles('famliies')).toEqual([]);
  expect(titles('famliies', true, true)).toContain('Read with families');
});

test('letters with accents are letters', () => {
  expect(titles('fracción')).toEqual(['Familias y fracción']);
});

test('what weighs more comes first', () => {
  const weighed = wordSearch([
    [{text: 'story', weight: 1}],
    [{text: 'story', weight: 3}],
  ]);
  expect(weighed('story', {isWhole: true, isLoose: false})).toEqual([1, 0]);
});
