import {formatFigure, isPercent, parseFigure} from '../../src/domain/figure';

test.each([
  [62, 62],
  ['62', 62],
  [' 62.5 % ', 62.5],
  ['1,250', 1250],
  ['1,250,000.25', 1250000.25],
  ['12x,250', undefined],
  ['1 2', undefined],
  [1e9, 1e9],
  [-1e9 - 1, undefined],
  ['−3', -3],
  ['-3', -3],
  ['+2', 2],
  ['62,5', undefined],
  ['0,625', undefined],
  ['good', undefined],
  ['', undefined],
  ['1e5', undefined],
  [true, undefined],
  [1e12, undefined],
])('%j is read as %j', (cell, figure) => {
  expect(parseFigure(cell)).toBe(figure);
});

test.each([
  ['62,5', 62.5],
  ['1.250', 1250],
  ['1.250,5', 1250.5],
  ['1.250.000,25', 1250000.25],
  ['1x.250', undefined],
  ['1.25,0.0', undefined],
  ['1.2.3', undefined],
  ['−62,5 %', -62.5],
  ['62.5', 62.5],
  ['0.625', 0.625],
  ['1,250', 1.25],
  ['1,250.5', undefined],
  ['1.25.0', undefined],
  [',5', undefined],
])('in a file with decimal commas %j is read as %j', (cell, figure) => {
  expect(parseFigure(cell, true)).toBe(figure);
});

test('a figure is shown with at most two decimals', () => {
  expect([62, 62.5, 2 / 3].map(formatFigure)).toEqual(['62', '62.5', '0.67']);
});

test('units say whether they are percents', () => {
  const percents = [
    '%',
    '% of days',
    'Percent',
    'por ciento',
    'porciento',
    'pct',
  ];
  expect(percents.filter(unit => !isPercent(unit))).toEqual([]);
  expect(isPercent('porcentagem')).toBe(true);
  expect(['days', 'score', ''].filter(isPercent)).toEqual([]);
});
