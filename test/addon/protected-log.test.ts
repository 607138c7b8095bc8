/** A Log that somebody protected, so that nothing is saved and the sentence names it, or that somebody deleted. */
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

test('the Log is made without leaving the tab that somebody is on', () => {
  const {school} = schoolInOctober();
  school.deleteTab('Log');
  const cell = school.rect('Activities', 2, 1, 1, 1);
  const sheet = school.sheet('Activities');
  school.screen.select({sheet, ranges: [cell], cell});
  school.run('saveActivity', activity({}));
  expect(school.tabs()).toContain('Log');
  expect(school.screen.selection()!.sheet).toBe(sheet);
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
