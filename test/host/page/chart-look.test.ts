/** How a chart's script wants it to look. */
import {lookOf, ticksOf} from '../../../src/host/page/chart-look';
import type {ChartPicture, Series} from '../../../src/host/page/chart-series';

const chart = (options: {[name: string]: unknown}) =>
  ({options}) as unknown as ChartPicture;

const series = (...values: (number | null)[][]): Series => ({
  title: '',
  labels: values[0]!.map(() => 'x'),
  names: values.map(() => 'y'),
  values,
});

test('a chart of which nothing is said has the usual size, colours and a legend', () => {
  expect(lookOf(chart({}))).toMatchObject({
    width: 480,
    height: 297,
    isStacked: false,
    hasLegend: true,
    most: null,
  });
});

test('what the script said holds', () => {
  expect(
    lookOf(
      chart({
        width: 380,
        height: 273,
        colors: ['#123456'],
        isStacked: true,
        pointSize: 6,
        'legend.position': 'none',
        'vAxis.viewWindow': {min: 0, max: 100},
      }),
    ),
  ).toEqual({
    width: 380,
    height: 273,
    colors: ['#123456'],
    isStacked: true,
    hasLegend: false,
    hasPoints: true,
    most: 100,
  });
});

test.each([
  ['round steps', {}, series([52, 3]), [0, 20, 40, 60]],
  [
    'stacked values added up',
    {isStacked: true},
    series([20, 1], [32, 3]),
    [0, 20, 40, 60],
  ],
  [
    'an axis that ends where it is told',
    {'vAxis.viewWindow': {max: 100}},
    series([7]),
    [0, 25, 50, 75, 100],
  ],
  ['shares', {}, series([0.3]), [0, 0.1, 0.2, 0.3]],
  ['nothing at all', {}, series([null, 0]), [0, 0.25, 0.5, 0.75, 1]],
])('the axis has %s', (_, options, values, ticks) => {
  expect(ticksOf(values, lookOf(chart(options)))).toEqual(ticks);
});
