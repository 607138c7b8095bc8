import type {Standard} from '../../src/domain/standard';
import {labelLicences, offeredWords} from '../../src/ui/offered-words';

const standard = (label: string, text = '') =>
  ({label, text, framework: 'Common Core'}) as Standard;

const licence = () => 'Its notice';

test('our label is offered as a sentence begins, with no notice', () => {
  expect(offeredWords([standard('main idea')], {licence})).toEqual({
    text: 'Main idea',
    licences: [],
  });
});

test('imported wording is offered with its notice, once', () => {
  const both = [standard('a', 'Retell it.'), standard('b', 'Describe it.')];
  expect(offeredWords(both, {licence})).toEqual({
    text: 'Retell it.; Describe it.',
    licences: ['Its notice'],
  });
});

test('what two standards share is said once', () => {
  const both = [
    standard('fractions as numbers'),
    standard('fractions as numbers'),
  ];
  expect(offeredWords(both, {licence})?.text).toBe('Fractions as numbers');
});

test('a label that is the beginning of imported wording has its notice, ours has none', () => {
  const theirs = standard('Retell…', 'Retell the story in order');
  const ours = standard('main idea', 'Retell the story in order');
  expect(labelLicences([theirs], {licence})).toEqual(['Its notice']);
  expect(labelLicences([ours], {licence})).toEqual([]);
});

test('nothing is offered for no standard', () => {
  expect(offeredWords([], {licence})).toBeNull();
});
