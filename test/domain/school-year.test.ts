import {monthOf} from '../../src/domain/month';
import {schoolYearName} from '../../src/domain/school-year';

test('a school year is named after the years in which it lies', () => {
  expect(schoolYearName(monthOf(2027, 8))).toBe('2027–28');
  expect(schoolYearName(monthOf(2099, 8))).toBe('2099–00');
  expect(schoolYearName(monthOf(2028, 1))).toBe('2028');
});
