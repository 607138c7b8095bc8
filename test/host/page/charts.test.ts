/** Charts of scripts as they are drawn: where they stand, what is written in them, what each kind shows. */
import {chartLayer} from '../../../src/host/page/chart-layer';
import {drawChart} from '../../../src/host/page/chart-picture';
import type {ChartPicture} from '../../../src/host/page/chart-series';
import {openBook} from '../../../src/host/page/book';
import type {GridView} from '../../../src/host/page/grid-view';
import {picture, YOU} from './desk';
import {at, load, page, type Part} from './window';

const ONE = [
  ['Area', 'Covered'],
  ['Literacy', '4'],
  ['Health', '2'],
];
const TWO = [
  ['Area', 'Covered', 'Strong'],
  ['Literacy', '4', '1'],
  ['Health', '', '2'],
];

const chart = (
  type: string,
  data: readonly (readonly string[])[],
  options: {readonly [name: string]: unknown} = {},
): ChartPicture => ({
  id: 1,
  sheet: 1,
  type,
  ranges: [],
  position: {row: 2, column: 3, offsetX: 5, offsetY: 7},
  options: {title: 'Coverage', ...options},
  headers: 1,
  transpose: false,
  data,
});

function drawn(...given: Parameters<typeof chart>) {
  const made = drawChart(chart(...given)) as unknown as Part;
  const marks = (name: string) => made.querySelectorAll(name);
  return {
    made,
    marks,
    texts: marks('text').map(each => each.textContent),
    fills: marks('rect').map(each => each.getAttribute('fill')),
  };
}

test('a chart is told in words to who can’t see it', () => {
  const {made} = drawn('COLUMN', ONE);
  expect(made.getAttribute('aria-label')).toBe(
    'Coverage: Literacy 4; Health 2',
  );
});

test('columns stand over their labels, with a legend where there are two series', () => {
  expect(drawn('COLUMN', ONE).texts).toEqual([
    'Coverage',
    '0',
    '1',
    '2',
    '3',
    '4',
    'Literacy',
    'Health',
  ]);
  expect(drawn('COLUMN', TWO).texts.slice(-2)).toEqual(['Covered', 'Strong']);
  expect(drawn('COLUMN', TWO, {'legend.position': 'none'}).texts).not.toContain(
    'Strong',
  );
});

test('each series has its color, in the chart as in the legend', () => {
  const {fills} = drawn('COLUMN', TWO, {colors: ['#111111', '#222222']});
  expect(fills).toEqual([
    '#111111',
    '#222222',
    '#222222',
    '#111111',
    '#222222',
  ]);
});

test('bars tell their figures at their ends, stacked ones do not', () => {
  expect(drawn('BAR', ONE).texts.slice(-2)).toEqual(['4', '2']);
  const bars = (options: object) =>
    drawn('BAR', TWO, {...options, 'vAxis.viewWindow': {max: 4}}).texts.length;
  expect(bars({}) - bars({isStacked: true})).toBe(3);
});

test('a line is broken where there is no figure, and one figure alone is a point', () => {
  const {marks} = drawn('LINE', [
    ['Month', 'Covered'],
    ['Aug', '1'],
    ['Sep', '2'],
    ['Oct', ''],
    ['Nov', '4'],
  ]);
  const lines = marks('polyline').map(
    each => each.getAttribute('points')!.split(' ').length,
  );
  expect([lines, marks('circle').length]).toEqual([[2, 1], 1]);
});

test('a pie tells each slice with its figure; a whole one is a circle', () => {
  const {marks, texts} = drawn('PIE', ONE);
  expect([marks('path').length, texts]).toEqual([
    2,
    ['Coverage', 'Literacy (4)', 'Health (2)'],
  ]);
  const whole = drawn('PIE', [ONE[0]!, ONE[1]!, ['Health', '0']]);
  expect(whole.marks('circle')).toHaveLength(1);
});

test('charts stand at their cells, go along with them, and are gone with them', () => {
  load();
  let spot: {left: number; top: number} | null = {left: 140, top: 63};
  const layer = chartLayer({
    movingArea: () => ({left: 100, top: 42}),
    placeOf: () => spot,
  } as unknown as GridView);
  at('#grid-area').append(layer.element as unknown as Part);
  const {sheets} = openBook({
    connection: '',
    you: YOU,
    file: '',
    canEdit: true,
    frameOrigin: '',
    active: 1,
    sheets: [picture([], {charts: [chart('COLUMN', ONE, {width: 300})]})],
  });
  layer.show(sheets[0]!);
  const box = page.querySelector('.chart-box')!;
  expect(box.style).toMatchObject({left: '45px', top: '28px', width: '300px'});
  spot = {left: 90, top: 63};
  layer.place();
  expect(box.style).toMatchObject({left: '-5px'});
  spot = null;
  layer.place();
  expect(box.hidden).toBe(true);
});
