/** A Log that somebody protected: nothing is saved, and the sentence names it. */
import {Shipped, activity, schoolInOctober} from './shipped';

const SENTENCE = /^You can’t change the hidden tab Log: it is protected/;

function schoolWithoutLog(): Shipped {
  const {school} = schoolInOctober();
  school.protect('Log');
  school.isOwner = false;
  return school;
}

test('an activity is not saved', () => {
  const school = schoolWithoutLog();
  const before = school.texts('Activities');
  expect(() => school.run('saveActivity', activity({}))).toThrow(SENTENCE);
  expect(school.texts('Activities')).toEqual(before);
});

test('nothing is removed', () => {
  const school = schoolWithoutLog();
  const before = school.texts('Objectives');
  const id = school.records('Objectives')[0]!['Objective ID']!;
  expect(() =>
    school.run('removeRow', {operation: 'op', table: 'Objectives', id}),
  ).toThrow(SENTENCE);
  expect(school.texts('Objectives')).toEqual(before);
});
