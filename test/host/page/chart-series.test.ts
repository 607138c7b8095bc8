/** What a chart says to those who do not see it. */
import {
  chartWords,
  seriesOf,
  type ChartPicture,
} from '../../../src/host/page/chart-series';

function chart(
  data: string[][],
  headers: number,
  title?: string,
): ChartPicture {
  return {data, headers, options: {title}} as unknown as ChartPicture;
}

const COVERAGE = [
  ['Area', 'Covered', 'Expected'],
  ['Family literacy', '4', '18'],
  ['Health and wellness', '', '1,200'],
];

test('the first column names the points, the header row the series', () => {
  expect(seriesOf(chart(COVERAGE, 1, 'Coverage'))).toEqual({
    title: 'Coverage',
    labels: ['Family literacy', 'Health and wellness'],
    names: ['Covered', 'Expected'],
    values: [
      [4, null],
      [18, 1200],
    ],
  });
});

test('a header row is known by its words where none is told', () => {
  expect(seriesOf(chart(COVERAGE, 0)).names).toEqual(['Covered', 'Expected']);
});

test('a percentage is a share', () => {
  expect(seriesOf(chart([['K', '50%']], 0)).values).toEqual([[0.5]]);
});

test('a chart is told point by point', () => {
  expect(chartWords(seriesOf(chart(COVERAGE, 1, 'Coverage')))).toBe(
    'Coverage: Family literacy Covered 4, Expected 18; Health and wellness Covered none, Expected 1200',
  );
});
