import {childInResults} from '../../../src/domain/results/child-in-results';

test.each([
  'Student Attendance Rate',
  'Students Meeting Grade Level Expectations',
  'Percent of Students With Perfect Attendance',
  'Child Care Slots',
  'Days suspended',
])('%j is an indicator', name => {
  expect(childInResults(name)).toBeNull();
});

test.each([
  ['Reading level of student Maria Lopez', "a child's name"],
  ['Attendance Rate of Student Maria Lopez', "a child's name"],
  ['Student ID 44718', "a student's number"],
])('%j looks like %s', (name, words) => {
  expect(childInResults(name)).toBe(words);
});
