import {gradesTitle} from '../../src/domain/grade-words';

test.each([
  [[], 'Grade unclear'],
  [['PK'], 'Pre-K'],
  [['3'], 'Grade 3'],
  [['3', '4'], 'Grades 3 and 4'],
  [['K', '1'], 'Kindergarten and Grade 1'],
])('%j is called %s', (grades, title) => {
  expect(gradesTitle(grades)).toBe(title);
});
