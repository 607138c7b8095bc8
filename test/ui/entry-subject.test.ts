import type {Standard} from '../../src/domain/standard';
import {entrySubject} from '../../src/ui/entry-subject';

const of = (...subjects: readonly string[]) =>
  subjects.map(subject => ({subject}) as Standard);

const SCHOOL = ['Mathematics', 'Reading', 'Science'];

test.each([
  ['Math', 'Mathematics'],
  ['ELA', 'Reading'],
  ['science', 'Science'],
  ['Music', 'Music'],
])('with no subject given, %s is what the school calls it', (named, said) => {
  expect(entrySubject(of(named), '', SCHOOL)).toBe(said);
});

test('a class of mathematics that reads is in Reading for once', () => {
  expect(entrySubject(of('ELA', 'ELA'), 'Mathematics', SCHOOL)).toBe('Reading');
  expect(entrySubject(of('ELA'), 'English', SCHOOL)).toBe('English');
});

test('a science class may use any standard', () => {
  expect(entrySubject(of('ELA'), 'Science', SCHOOL)).toBe('Science');
});

test.each([
  ['standards of two subjects', ['Math', 'ELA']],
  ['literacy in other subjects', ['Literacy']],
  ['no standard', []],
])('%s say nothing', (_, subjects) => {
  expect(entrySubject(of(...subjects), '', SCHOOL)).toBe('');
  expect(entrySubject(of(...subjects), 'Reading', SCHOOL)).toBe('Reading');
});
