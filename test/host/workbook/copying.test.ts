import {OWNER, SCRIPT, Trial, at} from './sheet-of';

const copy = (
  trial: Trial,
  from: string,
  to: string,
  what: 'all' | 'values' | 'formats' = 'all',
) =>
  trial.workbook.apply(
    'range.copy',
    {from: at(from), to: at(to), what, move: false},
    SCRIPT,
  );

test('a copy takes contents, looks, notes and rules; its formulas look at their new place', () => {
  const trial = new Trial().set('A1:B1', [[2, '=A1*3']]);
  trial.set('A1', 'note', 'notes').set('A1', '0.00', 'numberFormats');
  const rule = {
    criteria: 'NUMBER_GREATER_THAN',
    args: [0],
    allowInvalid: false,
    helpText: null,
  };
  trial.set('A1', rule, 'validations');
  copy(trial, 'A1:B1', 'A5');
  expect(trial.get('A5:B5', 'displayValues')).toEqual([['2.00', '6']]);
  expect(trial.formula('B5')).toBe('=A5*3');
  expect(trial.get('A5', 'notes')).toEqual([['note']]);
  expect(trial.get('A5', 'validations')).toEqual([[rule]]);
});

test('values alone are results without formulas and looks', () => {
  const trial = new Trial()
    .set('A1:B1', [[2, '=A1*3']])
    .set('A1', 'bold', 'fontWeights');
  copy(trial, 'A1:B1', 'A5', 'values');
  expect(trial.get('A5:B5', 'values')).toEqual([[2, 6]]);
  expect(trial.get('A5:B5', 'formulas')).toEqual([['', '']]);
  expect(trial.get('A5', 'fontWeights')).toEqual([[null]]);
});

test('formats alone are looks without contents and rules', () => {
  const rule = {
    criteria: 'NUMBER_GREATER_THAN',
    args: [0],
    allowInvalid: false,
    helpText: null,
  };
  const trial = new Trial().set('A1', 2).set('A1', 'bold', 'fontWeights');
  trial.set('A1', rule, 'validations').set('A5', 'x');
  copy(trial, 'A1', 'A5', 'formats');
  expect(trial.get('A5', 'fontWeights')).toEqual([['bold']]);
  expect(trial.get('A5', 'validations')).toEqual([[null]]);
  expect(trial.value('A5')).toBe('x');
});

test('a larger target repeats the source', () => {
  const trial = new Trial().set('A1:A2', [[1], [2]]);
  copy(trial, 'A1:A2', 'C1:D5');
  expect(trial.get('C1:D5', 'values')).toEqual([
    [1, 1],
    [2, 2],
    [1, 1],
    [2, 2],
    ['', ''],
  ]);
});

test('overlapping source and target do not disturb each other', () => {
  const trial = new Trial().set('A1:A3', [[1], [2], [3]]);
  copy(trial, 'A1:A3', 'A2');
  expect(trial.get('A1:A4', 'values').flat()).toEqual([1, 1, 2, 3]);
});

test('what is cut moves, and formulas elsewhere follow it', () => {
  const trial = new Trial().set('A1:C1', [[2, '=A1*3', '=SUM(A1:B1)']]);
  trial.edit({do: 'paste', from: at('A1'), to: at('A9'), move: true}, OWNER);
  expect(trial.get('A1:C1', 'formulas')).toEqual([
    ['', '=A9*3', '=SUM(A1:B1)'],
  ]);
  expect(trial.get('A1:C1', 'values')).toEqual([['', 6, 6]]);
});

test('what is cut takes its rule, note and merge along', () => {
  const rule = {
    criteria: 'NUMBER_GREATER_THAN',
    args: [0],
    allowInvalid: true,
    helpText: null,
  };
  const trial = new Trial().set('A1:A2', rule, 'validations');
  const {workbook} = trial;
  trial.set('A1', 'note', 'notes');
  workbook.apply('merges.set', {rect: at('B1:C1'), how: 'all'}, SCRIPT);
  trial.edit({do: 'paste', from: at('A1:C1'), to: at('D5'), move: true}, OWNER);
  expect(trial.get('A1:A2', 'validations').flat()).toEqual([null, rule]);
  expect(trial.get('D5', 'validations')).toEqual([[rule]]);
  expect(trial.get('A1', 'notes')).toEqual([['']]);
  expect(trial.get('D5', 'notes')).toEqual([['note']]);
  expect(workbook.apply('merges.list', {rect: at('A1:Z9')}, SCRIPT)).toEqual([
    at('E5:F5'),
  ]);
});

test('one paste of a block is one edit with the block’s range', () => {
  const trial = new Trial();
  const outcome = trial.edit({
    do: 'type',
    rect: at('A1:B2'),
    texts: [
      ['1', '2'],
      ['3', '4'],
    ],
  });
  expect(outcome.event).toEqual({
    rect: at('A1:B2'),
    value: undefined,
    oldValue: undefined,
  });
  expect(outcome.change).toBe('EDIT');
});

test('an edit of one cell tells its old and new value', () => {
  const trial = new Trial();
  trial.type('A1', 'old');
  expect(trial.type('A1', '5').event).toEqual({
    rect: at('A1'),
    value: '5',
    oldValue: 'old',
  });
  expect(trial.edit({do: 'clear', rect: at('A1')}).event).toEqual({
    rect: at('A1'),
    value: undefined,
    oldValue: '5',
  });
});

test('clearing takes what is named and leaves the rest', () => {
  const trial = new Trial()
    .set('A1', 5)
    .set('A1', 'n', 'notes')
    .set('A1', '0.00', 'numberFormats');
  const what = {
    contents: true,
    formats: false,
    notes: false,
    validations: false,
  };
  trial.workbook.apply('range.clear', {rects: [at('A1')], ...what}, SCRIPT);
  expect(trial.value('A1')).toBe('');
  expect(trial.get('A1', 'notes')).toEqual([['n']]);
  expect(trial.get('A1', 'numberFormats')).toEqual([['0.00']]);
});
