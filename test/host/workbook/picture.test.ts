import type {ConditionalRule} from '../../../src/host/protocol';
import {OWNER, RED_LOOK, SCRIPT, Trial, at} from './sheet-of';

const rule = (change: Partial<ConditionalRule>): ConditionalRule => ({
  ranges: [at('A2:C9')],
  criteria: 'CUSTOM_FORMULA',
  args: ['=$C2="x"'],
  ...RED_LOOK,
  ...change,
});

function ruled(...rules: ConditionalRule[]): Trial {
  const trial = new Trial();
  trial.workbook.apply('rules.set', {sheet: 0, rules}, SCRIPT);
  return trial;
}

const colour = (trial: Trial, row: number, column: number) =>
  trial.workbook.cellPicture(0, row, column, OWNER).background;

test('only what differs from the default is drawn', () => {
  const trial = new Trial()
    .set('B2', 'Library')
    .set('B2', 'bold', 'fontWeights');
  expect(trial.workbook.picture(0, OWNER).cells).toEqual({
    2: {2: {text: 'Library', bold: true}},
  });
});

test('numbers stand right, truths in the middle; the input differs where the text does', () => {
  const trial = new Trial().set('A1:A3', [['12.5%'], [true], ['=1+1']]);
  expect(trial.workbook.picture(0, OWNER).cells).toEqual({
    1: {1: {text: '12.50%', input: '12.5%', align: 'right'}},
    2: {1: {text: 'TRUE', align: 'center'}},
    3: {1: {text: '2', input: '=1+1', align: 'right'}},
  });
});

test('a rule by formula looks along each row', () => {
  const trial = ruled(rule({})).set('C3', 'x');
  expect([colour(trial, 3, 1), colour(trial, 4, 1)]).toEqual([
    '#ff0000',
    undefined,
  ]);
});

test('a rule that can’t be worked out colours nothing, and the sheet is drawn', () => {
  const trial = ruled(rule({args: ['=MEDIAN($D$1:$D$150000)']}));
  trial.edit({do: 'insert', axis: 'rows', sheet: 0, start: 9, count: 149_000});
  trial.set(
    'D1:D150000',
    Array.from({length: 150_000}, (_, index) => [index]),
  );
  expect(colour(trial, 2, 1)).toBeUndefined();
});

test('the earlier of two rules goes first', () => {
  const trial = ruled(
    rule({criteria: 'NUMBER_GREATER_THAN', args: [5]}),
    rule({
      criteria: 'NUMBER_GREATER_THAN',
      args: [1],
      background: '#00ff00',
      bold: true,
    }),
  ).set('A2', 7);
  expect(trial.workbook.cellPicture(0, 2, 1, OWNER)).toMatchObject({
    background: '#ff0000',
    bold: true,
  });
});

test('a colour scale lies between its ends', () => {
  const gradient = [
    {kind: 'min', type: 'MIN', value: '', color: '#000000'},
    {kind: 'max', type: 'MAX', value: '', color: '#ffffff'},
  ] as const;
  const trial = ruled(rule({ranges: [at('A1:A3')], criteria: null, gradient}));
  trial.set('A1:A3', [[0], [5], [10]]);
  expect([1, 2, 3].map(row => colour(trial, row, 1))).toEqual([
    '#000000',
    '#808080',
    '#ffffff',
  ]);
});

test('a colour scale with three stops has its middle where it is said', () => {
  const middle = (type: string) => {
    const gradient = [
      {kind: 'min', type: 'MIN', value: '', color: '#000000'},
      {kind: 'mid', type, value: '50', color: '#ff0000'},
      {kind: 'max', type: 'MAX', value: '', color: '#ffffff'},
    ] as const;
    const trial = ruled(
      rule({ranges: [at('A1:A4')], criteria: null, gradient}),
    );
    trial.set('A1:A4', [[0], [10], [50], [100]]);
    return [1, 2, 3, 4].map(row => colour(trial, row, 1));
  };
  expect(middle('PERCENT')).toEqual([
    '#000000',
    '#330000',
    '#ff0000',
    '#ffffff',
  ]);
  expect(middle('NUMBER')).toEqual([
    '#000000',
    '#330000',
    '#ff0000',
    '#ffffff',
  ]);
  // Half of the four numbers lie below 30.
  expect(middle('PERCENTILE')).toEqual([
    '#000000',
    '#550000',
    '#ff4949',
    '#ffffff',
  ]);
});

test('bandings alternate below their header, and a cell’s own colour covers them', () => {
  const trial = new Trial().set('A3', '#123456', 'backgrounds');
  const banding = {
    range: at('A1:A4'),
    header: '#aaaaaa',
    first: '#ffffff',
    second: '#eeeeee',
    footer: null,
  };
  trial.workbook.apply('bandings.set', {sheet: 0, bandings: [banding]}, SCRIPT);
  expect([1, 2, 3, 4].map(row => colour(trial, row, 1))).toEqual([
    '#aaaaaa',
    '#ffffff',
    '#123456',
    '#ffffff',
  ]);
});

test('blank cells with a drop-down are drawn with it', () => {
  const list = {
    criteria: 'VALUE_IN_LIST',
    args: [['a', 'b']],
    allowInvalid: true,
    helpText: null,
  };
  const trial = new Trial().set('A2:A3', list, 'validations');
  const picture = trial.workbook.picture(0, OWNER);
  expect(picture.cells).toEqual({
    2: {1: {validation: 0}},
    3: {1: {validation: 0}},
  });
  expect(picture.validations).toEqual([{rule: list, list: ['a', 'b']}]);
});

test('a check box is ticked where its cell is TRUE', () => {
  const box = {
    criteria: 'CHECKBOX',
    args: [],
    allowInvalid: true,
    helpText: null,
  };
  const trial = new Trial().set('A1:A2', box, 'validations').set('A1', true);
  const {cells} = trial.workbook.picture(0, OWNER);
  expect([cells[1]?.[1]?.checkbox, cells[2]?.[1]?.checkbox]).toEqual([
    true,
    false,
  ]);
});

test('a chart comes with the texts of its ranges', () => {
  const trial = new Trial().set('A1:B2', [
    ['Area', 'Minutes'],
    ['Library', 30],
  ]);
  trial.workbook.apply(
    'charts.put',
    {
      id: null,
      sheet: 0,
      type: 'BAR',
      ranges: [at('A1:B2')],
      position: {row: 1, column: 4, offsetX: 0, offsetY: 0},
      options: {title: 'x'},
      headers: 1,
      transpose: false,
    },
    SCRIPT,
  );
  expect(trial.workbook.picture(0, OWNER).charts[0]?.data).toEqual([
    ['Area', 'Minutes'],
    ['Library', '30'],
  ]);
});

test('changes name the cells that were written and those that depend on them', () => {
  const trial = ruled(rule({}))
    .set('A1:B1', [[1, '=A1+1']])
    .set('A3', 'title');
  trial.workbook.drainChanges();
  trial.type('A1', '2');
  expect(trial.workbook.drainChanges()).toEqual({
    tabs: false,
    sheets: [],
    cells: [
      {sheet: 0, row: 1, column: 1},
      {sheet: 0, row: 1, column: 2},
    ],
  });
  trial.type('C3', 'x');
  const {cells} = trial.workbook.drainChanges();
  expect(cells.map(({row, column}) => [row, column])).toEqual([
    [3, 3],
    [3, 1],
    [3, 2],
  ]);
});

test('a rule that reads the row above is drawn anew one row below', () => {
  const trial = ruled(rule({args: ['=$C1="x"']})).set('A9', 'title');
  trial.workbook.drainChanges();
  trial.type('C3', 'x');
  const {cells} = trial.workbook.drainChanges();
  expect(cells.map(({row, column}) => [row, column])).toEqual([
    [3, 3],
    [4, 1],
    [4, 2],
    [4, 3],
  ]);
  expect([colour(trial, 3, 1), colour(trial, 4, 1)]).toEqual([
    undefined,
    '#ff0000',
  ]);
});

test('reading changes nothing', () => {
  const trial = new Trial().set('A1', '=TODAY()');
  trial.workbook.drainChanges();
  const {version} = trial.workbook;
  trial.get('A1:B9', 'values');
  trial.workbook.picture(0, OWNER);
  trial.workbook.toData();
  expect(trial.workbook.version).toBe(version);
  expect(trial.workbook.drainChanges()).toEqual({
    tabs: false,
    sheets: [],
    cells: [],
  });
});

test('new rows make a sheet to draw whole, new tabs a list to draw', () => {
  const trial = new Trial();
  trial.edit({do: 'insert', axis: 'rows', sheet: 0, start: 1, count: 1});
  expect(trial.workbook.drainChanges().sheets).toEqual([0]);
  trial.edit({do: 'addSheet', name: 'B'});
  expect(trial.workbook.drainChanges().tabs).toBe(true);
});
