import {
  monthNumber,
  monthNumbered,
  monthsOf,
  placesIn,
} from '../../src/domain/columns';
import {type Month, monthOf} from '../../src/domain/month';
import {columnsOf} from '../../src/domain/plan-columns';
import {read} from '../sheet/school';

test.each([1, 2, 11, 12])('month %d of a year is found again', number => {
  const month = monthOf(2026, number);
  expect(monthNumbered(monthNumber(month))).toBe(month);
  expect(monthNumber(month) - monthNumber(monthOf(2025, 12))).toBe(number);
});

test('rows are found by their month, those without one by none', () => {
  const [october, january] = ['2026-10', '2027-01'] as Month[];
  const rows = ['2026-10', 'soon', '2027-01', '2026-10'];
  const {plan} = read({
    objectives: rows.map(month => ({Month: month, Objective: 'Multiply'})),
  });
  const {objectives} = columnsOf(plan);
  expect(placesIn(objectives, october!)).toEqual([0, 3]);
  expect(placesIn(objectives, monthOf(2026, 11))).toEqual([]);
  expect([...monthsOf(objectives)].sort()).toEqual([october, january]);
});
