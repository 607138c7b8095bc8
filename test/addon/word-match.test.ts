import {wordMatches} from '../../src/addon/word-match';

const text = (words: string, title = '') => ({title, text: words});

const places = (
  texts: readonly {readonly title: string; readonly text: string}[],
  query: string,
) => [...wordMatches(texts, query).keys()];

test('more words in common score more, and a rare one more than a common one', () => {
  const texts = [
    text('fractions on a line'),
    text('a line of drums'),
    text('a line of dancers'),
    text('fables and their message'),
  ];
  expect(places(texts, 'Place fractions on a number line')).toEqual([0, 1, 2]);
  const scores = wordMatches(texts, 'fractions line');
  expect(scores.get(0)!.score).toBeGreaterThan(scores.get(1)!.score);
});

test('texts that say the same score the same', () => {
  const scores = wordMatches(
    [text('fables retold'), text('fables retold')],
    'fables',
  );
  expect(scores.get(0)!.score).toBe(scores.get(1)!.score);
});

test('a word in the name counts more than one in the text', () => {
  const scores = wordMatches(
    [text('fables', 'evening'), text('evening', 'fables')],
    'fables',
  );
  expect(scores.get(1)!.score).toBeGreaterThan(scores.get(0)!.score);
});

test('one thing is many, and a story is stories', () => {
  const [match] = wordMatches(
    [text('stories, fractions')],
    'story fraction',
  ).values();
  expect([...match!.words].sort()).toEqual(['fraction', 'story']);
});

test('the words in common are told as the objective writes them', () => {
  const [match] = wordMatches(
    [text('a match of boxes')],
    'Boxes, matches',
  ).values();
  expect([...match!.words].sort()).toEqual(['boxes', 'matches']);
});

test('words that stand everywhere tie nothing together', () => {
  expect(
    places([text('The children work with families.')], 'What the children do'),
  ).toEqual([]);
});

test('nothing typed, or nothing but signs, matches nothing', () => {
  expect(places([text('fables')], '')).toEqual([]);
  expect(places([text('fables')], '—! "*" ()')).toEqual([]);
  expect(places([], 'fables')).toEqual([]);
});

test.each([
  // Too short to mean anything, or nothing but a number.
  ['ox', 'ox', []],
  ['map', 'map', ['map']],
  ['100', '100', []],
  ['3rd', '3rd', ['3rd']],
  ['room12', 'room12', ['room12']],
  ['puppies', 'puppy', ['puppy']],
  ['boxes', 'box', ['box']],
  ['dishes', 'dish', ['dish']],
  ['glasses', 'glass', ['glass']],
  ['lunches', 'lunch', ['lunch']],
  ['fizzes', 'fizz', ['fizz']],
  ['notes', 'note', ['note']],
  ['keys', 'key', ['key']],
  ['fiestas', 'fiesta', ['fiesta']],
  ['assessments', 'assessment', ['assessment']],
  // No plurals.
  ['glass', 'glas', []],
  ['focus', 'focu', []],
  ['sky', 'ski', []],
  // Of the teacher's own alphabet, and as she writes it.
  ['fracción', 'FRACCIÓN', ['fracción']],
  ['reading', 'reading', []],
  ['with', 'with', []],
])(
  'a text with %j and an objective with %j have %j in common',
  (said, asked, words) => {
    const [match] = wordMatches([text(`${said} drum`)], asked).values();
    expect(match?.words ?? []).toEqual(words);
  },
);

test('no more than two words are told', () => {
  const [match] = wordMatches(
    [text('drum kite song')],
    'drum kite song',
  ).values();
  expect(match!.words).toHaveLength(2);
});

test('a word in the name outweighs one in the text, even where the name is long', () => {
  const scores = wordMatches(
    [
      text('evening songs', 'fables with lanterns under trees'),
      text('fables', 'evening songs with lanterns'),
    ],
    'fables',
  );
  expect([...scores.keys()]).toEqual([0, 1]);
});
