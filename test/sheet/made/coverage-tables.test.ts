import {monthOf} from '../../../src/domain/month';
import {trend} from '../../../src/domain/report/trend';
import {monthTable} from '../../../src/sheet/made/coverage-tables';
import {EXAMPLE_SCHOOL} from '../../domain/report/example-school';
import {read} from '../school';

test('a month’s balance says over how many areas it is, and n/a without minutes', () => {
  const points = trend(read(EXAMPLE_SCHOOL).plan, monthOf(2026, 10));
  const {lines} = monthTable({trend: points, today: '2026-10-14'});
  expect(lines.slice(2).map(line => line[5]!.text)).toEqual([
    'n/a',
    '0.00, 1 area',
    '0.56, 3 areas',
  ]);
});
