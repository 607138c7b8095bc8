import {remember} from '../../src/ui/remembered';
import {typedOn} from '../../src/ui/typed-ahead';
import {schoolInOctober} from '../addon/shipped';
import {field, focused, key, press} from './window/person';
import {bundles, openPlanner} from './window/planner';

const all = (...keys: readonly string[]) => keys.reduce(typedOn, '');

test('what is typed before its box is there is kept in order', () => {
  expect(all('r', 'l', ' ', '3')).toBe('rl 3');
  expect(all('ã', '🙂')).toBe('ã🙂');
});

test('Backspace takes back one letter, other keys write nothing', () => {
  expect(all('r', '🙂', 'Backspace')).toBe('r');
  expect(all('Backspace', 'r', 'Tab', 'ArrowDown', 'F5')).toBe('r');
});

test('who types before the form is there goes on in its box', async () => {
  const {entry} = bundles;
  delete bundles['entry'];
  const workbook = await openPlanner({
    school: schoolInOctober().school,
    role: 'teacher',
    before: each => each.hold('loadBundle'),
  });
  remember({teacher: 'Rivera', grades: ['3'], subject: 'Math'});
  await press('Add objectives');
  for (const letter of ' rl ') await key(letter);
  bundles['entry'] = entry;
  await workbook.release('loadBundle');
  expect(focused()).toBe('Standards');
  expect(field('Standards').value).toBe('rl ');
});
