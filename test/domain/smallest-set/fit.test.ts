/** Which gaps an activity may claim, by its tags and grades. */
import {bank, find, objective, told} from './school';

test.each([
  ['one grade in common is enough', {Grade: '3-4'}, {Grades: '4'}, true],
  [
    'without a grade in common it fits nothing',
    {Grade: '3-4'},
    {Grades: '5'},
    false,
  ],
  [
    'a standard of another cluster is not the same',
    {Standards: '3.OA.A.1'},
    {Standards: '3.OA.D.8'},
    false,
  ],
  [
    'another standard of the cluster fits',
    {Standards: '3.OA.A.1'},
    {Standards: '3.OA.A.2'},
    true,
  ],
  [
    'so it does where clusters have headings',
    {Standards: 'RL.3.2'},
    {Standards: 'RL.3.3'},
    true,
  ],
])('%s', (_, asked, offered, isOffered) => {
  const set = find(
    {objectives: [objective('gap', asked)]},
    bank({Activity: 'Night', ...offered}),
  );
  expect(told(set)).toEqual(isOffered ? ['Night: gap'] : []);
});
