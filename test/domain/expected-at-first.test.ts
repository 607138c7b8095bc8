/** What a school is likely to expect before it says so. */
import {AREAS} from '../../src/domain/area';
import {expectedAtFirst} from '../../src/domain/expected-at-first';
import {GRADES} from '../../src/domain/grade';

test('early childhood is asked of classes up to grade 2 alone', () => {
  expect(GRADES.filter(grade => expectedAtFirst(grade).earlyChildhood)).toEqual(
    ['PK', 'K', '1', '2'],
  );
});

test('every other area is asked of every grade', () => {
  for (const grade of GRADES)
    expect(AREAS.filter(area => !expectedAtFirst(grade)[area])).toEqual(
      ['PK', 'K', '1', '2'].includes(grade) ? [] : ['earlyChildhood'],
    );
});
