import {expect, test} from '@jest/globals';
import {storedText} from '../../src/sheet/typed-text';
import {UserError} from '../../src/sheet/user-error';

test.each([
  '=1+1',
  '3-5',
  "'tis the season",
  '  two blanks  ',
  'tab\there',
  'line1\nline2',
  'é and e\u0301',
  '👨‍👩‍👧 family',
  '\u202eright to left',
  '_x0041_',
  'a'.repeat(5000),
])('%j is kept as it is', text => {
  expect(storedText(text, 'Notes')).toBe(text);
});

test('line ends become one form', () => {
  expect(storedText('a\r\nb\rc\nd', 'Notes')).toBe('a\nb\nc\nd');
});

test.each([
  ['a\u0000b', 'Notes holds a NUL character (U+0000)'],
  ['a\u000bb', 'Notes holds a vertical tab (U+000B)'],
  ['a\u0001b', 'Notes holds a control character (U+0001)'],
  ['a\u0007b', 'Notes holds a bell character (U+0007)'],
  ['a\u0008b', 'Notes holds a backspace character (U+0008)'],
  ['a\u000cb', 'Notes holds a form feed (U+000C)'],
  ['a\u001bb', 'Notes holds an escape character (U+001B)'],
  ['a\u007fb', 'Notes holds a delete character (U+007F)'],
  ['half \ud83d of a pair', 'Notes holds half of a character (U+D83D)'],
  ['half \ude00 of a pair', 'Notes holds half of a character (U+DE00)'],
  ['a'.repeat(5001), 'Notes has 5,001 characters; at most 5,000 fit'],
])('text that no cell can keep is refused by name', (text, words) => {
  expect(() => storedText(text, 'Notes')).toThrow(UserError);
  expect(() => storedText(text, 'Notes')).toThrow(words);
});
