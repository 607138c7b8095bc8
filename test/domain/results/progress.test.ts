import {progress} from '../../../src/domain/results/progress';

/** Chronic absence: from 20 % to 10 %. */
function absence(
  value: number | null,
  {
    baseline = 20,
    target = 10,
  }: {baseline?: number | null; target?: number | null} = {},
) {
  const readings = value === null ? [] : [{date: '2026-10-01', value}];
  const {share, standing} = progress(
    {
      name: 'Chronic absence',
      result: '',
      siteResult: '',
      source: '',
      unit: '%',
      baseline,
      target,
      readings,
    },
    '2026-10-14',
  );
  return [share, standing];
}

test.each([
  [14, 0.6, 'nearer'],
  [10, 1, 'reached'],
  [8, 1.2, 'reached'],
  [20, 0, 'unchanged'],
  [22, -0.2, 'further'],
])('at %d of the way from 20 to 10: %d, %s', (value, share, standing) => {
  expect(absence(value)).toEqual([share, standing]);
});

test('without a baseline only the target itself can be told', () => {
  expect(absence(14, {baseline: null})).toEqual([null, 'unclear']);
  expect(absence(10, {baseline: null})).toEqual([1, 'reached']);
});

test('without a target or a reading nothing is told', () => {
  expect(absence(14, {target: null})).toEqual([null, 'unclear']);
  expect(absence(null)).toEqual([null, 'no reading']);
});

test('a target that is the baseline leaves no way to measure', () => {
  expect(absence(14, {baseline: 10})).toEqual([null, 'no way']);
});

test('a reading of today counts, one of a later day waits', () => {
  const indicator = {
    name: 'Attendance rate',
    result: '',
    siteResult: '',
    source: '',
    unit: '%',
    baseline: 90,
    target: 95,
    readings: [
      {date: '2026-10-01', value: 92},
      {date: '2026-10-15', value: 95},
    ],
  };
  expect(progress(indicator, '2026-10-14').latest?.value).toBe(92);
  expect(progress(indicator, '2026-10-15').latest?.value).toBe(95);
});
