/** Where the marks of a chart stand. */
import '../../ui/window/window';
import {columns} from '../../../src/host/page/chart-axes';
import {lookOf} from '../../../src/host/page/chart-look';
import type {ChartPicture, Series} from '../../../src/host/page/chart-series';

const SERIES: Series = {
  title: '',
  labels: ['October', 'November'],
  names: ['Library', 'Clinic'],
  values: [
    [2, -1],
    [3, 4],
  ],
};

/** The top and the height of each column, ten pixels a unit where the axis ends at 6. */
function columnsOf(options: {readonly [name: string]: unknown}) {
  const look = lookOf({options} as unknown as ChartPicture);
  return columns({series: SERIES, look, top: 0, bottom: 60})
    .filter(({localName}) => localName === 'rect')
    .map(mark =>
      ['y', 'height'].map(name => Math.round(Number(mark.getAttribute(name)))),
    );
}

test('stacked columns stand on those before them; what is below 0 takes no room', () => {
  expect(columnsOf({isStacked: true, 'vAxis.viewWindow': {max: 6}})).toEqual([
    [40, 20],
    [60, 0],
    [10, 30],
    [20, 40],
  ]);
});

test('columns side by side all stand on the axis', () => {
  expect(columnsOf({'vAxis.viewWindow': {max: 6}})).toEqual([
    [40, 20],
    [60, 0],
    [30, 30],
    [20, 40],
  ]);
});
