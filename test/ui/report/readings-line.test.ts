import type {ChainIndicator} from '../../../src/domain/results/chain';
import {progress} from '../../../src/domain/results/progress';
import {readingsLine} from '../../../src/ui/report/readings-line';

function line(
  readings: readonly (readonly [date: string, value: number])[],
  baseline: number | null = 20,
  target: number | null = 10,
) {
  const indicator = {
    name: 'Chronic absence',
    result: '',
    siteResult: '',
    source: '',
    unit: '%',
    baseline,
    target,
    readings: readings.map(([date, value]) => ({date, value})),
  };
  return readingsLine({
    ...indicator,
    ...progress(indicator, '2026-10-14'),
    activities: {count: 0, delivered: 0, minutes: 0, shown: []},
    standards: [],
  } satisfies ChainIndicator);
}

test('time goes to the right, larger figures lie higher, also where less is better', () => {
  const {points, baseline, target} = line([
    ['2026-09-01', 18],
    ['2026-10-01', 14],
  ])!;
  expect(points[0]!.x).toBeLessThan(points[1]!.x);
  const heights = [baseline!, points[0]!.y, points[1]!.y, target!];
  expect([...heights].sort((one, other) => one - other)).toEqual(heights);
});

test('a reading of a later day is not drawn as if it were now', () => {
  const days = line([
    ['2026-10-01', 14],
    ['2027-10-01', 8],
  ])!.readings.map(({date}) => date);
  expect(days).toEqual(['2026-10-01']);
  expect(line([['2027-10-01', 8]])).toBeNull();
});

test('one reading and nothing to compare it with has its place all the same', () => {
  const {points} = line([['2026-10-01', 14]], null, null)!;
  expect(points.flatMap(({x, y}) => [x, y]).every(Number.isFinite)).toBe(true);
});
