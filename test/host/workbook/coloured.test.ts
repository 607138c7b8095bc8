/** Which cells the rules of a sheet colour, and how. */
import {OWNER, RED_LOOK, SCRIPT, Trial, at} from './sheet-of';

const coloured = (trial: Trial, cells: readonly string[]) =>
  cells.filter(name => {
    const {row, column} = at(name);
    const {background} = trial.workbook.cellPicture(0, row, column, OWNER);
    return background !== undefined;
  });

test.each<[string, unknown[], string[]]>([
  ['NUMBER_BETWEEN', [2, 4], ['A2', 'A3', 'A4']],
  ['NUMBER_NOT_BETWEEN', [2, 4], ['A1', 'A5']],
  ['NUMBER_EQUAL_TO', [3], ['A3']],
  ['NUMBER_NOT_EQUAL_TO', [3], ['A1', 'A2', 'A4', 'A5']],
  ['NUMBER_GREATER_THAN', [3], ['A4', 'A5']],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [3], ['A3', 'A4', 'A5']],
  ['NUMBER_LESS_THAN', [3], ['A1', 'A2']],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', [3], ['A1', 'A2', 'A3']],
  ['NUMBER_GREATER_THAN', ['=$B$1'], ['A5']],
  ['NUMBER_GREATER_THAN', ['=B1'], ['A3', 'A4', 'A5']],
  ['CUSTOM_FORMULA', ['=ISODD(A1)'], ['A1', 'A3', 'A5']],
  ['CUSTOM_FORMULA', ['=A1>$B$1'], ['A5', 'A6', 'A7']],
  ['TEXT_CONTAINS', ['p'], ['A6', 'A7']],
  ['TEXT_DOES_NOT_CONTAIN', ['p'], ['A1', 'A2', 'A3', 'A4', 'A5']],
  ['TEXT_STARTS_WITH', ['p'], ['A6']],
  ['TEXT_ENDS_WITH', ['E'], ['A7']],
  ['TEXT_EQUAL_TO', ['APPLE'], ['A7']],
  ['CELL_EMPTY', [], []],
  ['CELL_NOT_EMPTY', [], ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']],
])('a format by %s of %j colours %j', (criteria, args, cells) => {
  const trial = new Trial()
    .set('A1:A7', [[1], [2], [3], [4], [5], ['pear'], ['apple']])
    .set('B1:B5', [[4], [3], [1], [0], [0]])
    .set('A9', 9);
  const rule = {
    ...RED_LOOK,
    ranges: [at('A1:A7')],
    criteria,
    args: args as string[],
  };
  trial.workbook.apply('rules.set', {sheet: 0, rules: [rule]}, SCRIPT);
  const all = [1, 2, 3, 4, 5, 6, 7, 9].map(row => `A${row}`);
  expect(coloured(trial, all)).toEqual(cells);
});

test.each([
  ['NUMBER', '3', 3],
  ['PERCENT', '25', 5],
  ['PERCENTILE', '50', 2],
  ['PERCENTILE', '75', 10],
])('a colour scale has its middle by %s %s at %d', (type, value, middle) => {
  const gradient = [
    {kind: 'min', type: 'MIN', value: '', color: '#000000'},
    {kind: 'mid', type, value, color: '#808080'},
    {kind: 'max', type: 'MAX', value: '', color: '#ffffff'},
  ] as const;
  const trial = new Trial().set('A1:A5', [[0], [1], [2], [10], [20]]);
  const rule = {
    ...RED_LOOK,
    criteria: null,
    args: [],
    gradient,
    ranges: [at('A1:A5')],
  };
  trial.workbook.apply('rules.set', {sheet: 0, rules: [rule]}, SCRIPT);
  const grey = (row: number) =>
    parseInt(
      trial.workbook.cellPicture(0, row, 1, OWNER).background?.slice(1, 3) ??
        '',
      16,
    );
  const expected = [0, 1, 2, 10, 20].map(number =>
    Math.round(
      number <= middle
        ? (128 * number) / middle
        : 128 + (127 * (number - middle)) / (20 - middle),
    ),
  );
  expect([1, 2, 3, 4, 5].map(grey)).toEqual(expected);
});
