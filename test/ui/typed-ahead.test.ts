import {typedOn} from '../../src/ui/typed-ahead';

const all = (...keys: readonly string[]) => keys.reduce(typedOn, '');

test('what is typed before its box is there is kept in order', () => {
  expect(all('r', 'l', ' ', '3')).toBe('rl 3');
  expect(all('ã', '🙂')).toBe('ã🙂');
});

test('Backspace takes back one letter, other keys write nothing', () => {
  expect(all('r', '🙂', 'Backspace')).toBe('r');
  expect(all('Backspace', 'r', 'Tab', 'ArrowDown', 'F5')).toBe('r');
});
