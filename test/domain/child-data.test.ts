import {expect, test} from '@jest/globals';
import {childDataIn} from '../../src/domain/child-data';

test.each([
  ['write to ana.lopes@example.org', 'an email address'],
  ['call (401) 555-0134 first', 'a phone number'],
  ['401-555-0134', 'a phone number'],
  ['born 4/12/2017', 'a date of birth'],
  ['DOB: 2017-04-12', 'a date of birth'],
  ['see student ID 48213', "a student's number"],
  ['number 20417733', "a student's number"],
  ['IEP for Marcus', "a child's support or discipline"],
  ['504 plan for J.', "a child's support or discipline"],
  ['student Maria Gomez needs a ride', "a child's name"],
  ['M.G., grade 3', "a child's initials"],
  ['birth date: May 3', 'a date of birth'],
  ['born., 4 May', 'a date of birth'],
  ['child id: A7', "a student's number"],
  ['suspension for J.', "a child's support or discipline"],
  ['Counseling for Ana', "a child's support or discipline"],
  ['Discipline of Marcus', "a child's support or discipline"],
  ['Child: Ana-Maria O', "a child's name"],
  ['kid Jo Li', "a child's name"],
  ['A. B., in Gr12', "a child's initials"],
  ['AB. gr. PK', "a child's initials"],
])('%j looks like %s', (text, words) => {
  expect(childDataIn(text)).toBe(words);
});

test.each([
  '',
  'Library night with Maria Gomez',
  'Students read in pairs',
  'Counseling office hours for all families',
  'Tuesdays 3 to 4 pm, 2026-10-06 to 2026-10-27',
  '3.OA.A.1, 3.OA.A.2',
  'Room 204, 45 minutes, 120 people',
  'Student Council meets',
  'IEP meetings are on Fridays',
  'OBJ-K7Q2PM',
  'student id',
  'the student ID is on the card',
  'born free',
  'part 12-1234567 or 1234567-1',
  'ELL for all',
  'M.G. grade book',
  'M.G. group work',
])('%j looks like nothing of a child', text => {
  expect(childDataIn(text)).toBeNull();
});
