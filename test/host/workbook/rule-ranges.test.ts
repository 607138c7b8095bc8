/** Conditional formats and validation rules of cells that are cut, copied or cleared. */
import type {ConditionalRule, Validation} from '../../../src/host/protocol';
import type {Edit} from '../../../src/host/wire';
import {a1} from '../../../src/host/workbook/rect';
import {OWNER, RED_LOOK, SCRIPT, Trial, at} from './sheet-of';

const RED = '#ff0000';

const NUMBER: ConditionalRule = {
  ranges: [at('A1:A9')],
  criteria: 'NUMBER_GREATER_THAN',
  args: [5],
  ...RED_LOOK,
};
/** Red where the cell to the right is x. */
const BESIDE: ConditionalRule = {
  ...NUMBER,
  criteria: 'CUSTOM_FORMULA',
  args: ['=B1="x"'],
};

function ruled(...rules: ConditionalRule[]): Trial {
  const trial = new Trial();
  trial.workbook.apply('rules.set', {sheet: 0, rules}, SCRIPT);
  return trial;
}

const rules = (trial: Trial, sheet = 0) =>
  trial.workbook.apply('rules.get', {sheet}, SCRIPT);

const places = (trial: Trial, sheet = 0) =>
  rules(trial, sheet).map(({ranges}) => ranges.map(a1).join(' '));

const isRed = (trial: Trial, a1Notation: string, sheet = 0) => {
  const {row, column} = at(a1Notation);
  const {background} = trial.workbook.cellPicture(sheet, row, column, OWNER);
  return background === RED;
};

type Cut = (trial: Trial, from: string, to: string, sheet?: number) => void;
const WAYS: [string, Cut][] = [
  [
    'by a person',
    (trial, from, to, sheet = 0) =>
      trial.edit({do: 'paste', from: at(from), to: at(to, sheet), move: true}),
  ],
  [
    'by a script',
    (trial, from, to, sheet = 0) =>
      trial.workbook.apply(
        'range.copy',
        {from: at(from), to: at(to, sheet), what: 'all', move: true},
        SCRIPT,
      ),
  ],
];

describe.each(WAYS)('cells that are cut %s', (_, cut) => {
  test.each([
    ['A1:A9', 'F1', ['F1:F9']],
    ['A1', 'F4', ['A2:A9 F4']],
    ['A3:A4', 'A8', ['A1:A2 A5:A7 A8:A9']],
    ['A1:B9', 'B1', ['B1:B9']],
    ['C1:C9', 'D1', ['A1:A9']],
  ])(
    'from %s to %s take their conditional formats along',
    (from, to, there) => {
      const trial = ruled(NUMBER);
      cut(trial, from, to);
      expect(places(trial)).toEqual(there);
    },
  );

  test('are coloured where they are, and not where they were', () => {
    const trial = ruled(NUMBER).set('A1:A2', [[7], [7]]);
    cut(trial, 'A1', 'D4');
    trial.set('A1', 7);
    expect(['A1', 'A2', 'D4'].map(each => isRed(trial, each))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('leave the others with a formula that says the same as before', () => {
    const trial = ruled(BESIDE).set('A1:B3', [
      [1, 'x'],
      [2, ''],
      [3, 'x'],
    ]);
    cut(trial, 'A1:B1', 'D7');
    expect(['A2', 'A3', 'D7'].map(each => isRed(trial, each))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('take their conditional formats to another tab, and join the same there', () => {
    const trial = ruled(NUMBER, BESIDE);
    const {id} = trial.workbook.apply(
      'sheets.insert',
      {name: 'Other', index: 1},
      SCRIPT,
    );
    trial.set('A2:B2', [[7, '']]).set('A4:B4', [[1, 'x']]);
    cut(trial, 'A2:B2', 'C5', id);
    cut(trial, 'A4:B4', 'C6', id);
    expect(places(trial)).toEqual(['A1 A3 A5:A9', 'A1 A3 A5:A9']);
    expect(places(trial, id)).toEqual(['C5 C6', 'C5 C6']);
    expect(isRed(trial, 'C5', id)).toBe(true);
    expect(isRed(trial, 'C6', id)).toBe(true);
    trial.set('D6', '', 'values', id);
    expect(isRed(trial, 'C6', id)).toBe(false);
  });
});

test('a cut that is undone puts conditional formats back', () => {
  const trial = ruled(NUMBER).set('A1', 7);
  trial.edit({do: 'paste', from: at('A1'), to: at('C1'), move: true});
  trial.edit({do: 'undo'});
  expect(places(trial)).toEqual(['A1:A9']);
});

test('where formats are cleared, the rule’s formula says the same of the cells that are left', () => {
  const trial = ruled(BESIDE).set('B2', 'x');
  trial.workbook.apply(
    'range.clear',
    {
      rects: [at('A1')],
      contents: false,
      formats: true,
      notes: false,
      validations: false,
    },
    SCRIPT,
  );
  expect(['A1', 'A2', 'A3'].map(each => isRed(trial, each))).toEqual([
    false,
    true,
    false,
  ]);
});

describe('a validation rule with a formula', () => {
  const BELOW_NEXT: Validation = {
    criteria: 'CUSTOM_FORMULA',
    args: ['=A1<B1'],
    allowInvalid: false,
    helpText: null,
  };
  const takes = (trial: Trial, cell: string, value: number) => {
    try {
      trial.set(cell, value);
      return true;
    } catch {
      return false;
    }
  };
  const validated = () =>
    new Trial()
      .set('B1:B3', [[10], [20], [30]])
      .set('A1:A3', BELOW_NEXT, 'validations');

  test('says the same of the cells that are left when the first is cleared', () => {
    const trial = validated().set('A1', null, 'validations');
    expect(takes(trial, 'A2', 15)).toBe(true);
    expect(takes(trial, 'A2', 25)).toBe(false);
  });

  test.each(WAYS)(
    'looks beside the cells where they are once they were cut %s',
    (_, cut) => {
      const trial = validated();
      cut(trial, 'A1:B3', 'E5');
      expect(takes(trial, 'E6', 15)).toBe(true);
      expect(takes(trial, 'E6', 25)).toBe(false);
    },
  );
});

/** Red where C of the same row is x. */
const BY_ROW: ConditionalRule = {
  ...NUMBER,
  ranges: [at('A2:C9')],
  criteria: 'CUSTOM_FORMULA',
  args: ['=$C2="x"'],
};

test.each<[string, Edit, string[]]>([
  [
    'the first row is deleted',
    {do: 'delete', sheet: 0, axis: 'rows', start: 2, count: 1},
    ['A3', 'A5'],
  ],
  [
    'the last rows are deleted',
    {do: 'delete', sheet: 0, axis: 'rows', start: 8, count: 2},
    ['A4', 'A6'],
  ],
  [
    'the first column is deleted',
    {do: 'delete', sheet: 0, axis: 'columns', start: 1, count: 1},
    ['A4', 'A6'],
  ],
  [
    'a row is put in above the first',
    {do: 'insert', sheet: 0, axis: 'rows', start: 2, count: 1},
    ['A5', 'A7'],
  ],
  [
    'a row is put in between',
    {do: 'insert', sheet: 0, axis: 'rows', start: 5, count: 1},
    ['A4', 'A7'],
  ],
])('where %s, a rule colours the same rows as before', (_, edit, red) => {
  const trial = ruled(BY_ROW).set('C4', 'x').set('C6', 'x');
  trial.edit(edit);
  const cells = Array.from({length: 9}, (__, index) => `A${index + 1}`);
  expect(cells.filter(each => isRed(trial, each))).toEqual(red);
});

test('a rule that compares with the row above does so when its first row is deleted', () => {
  const trial = ruled({...BY_ROW, args: ['=$C1<>$C2']}).set('C1:C5', [
    ['a'],
    ['a'],
    ['a'],
    ['b'],
    ['b'],
  ]);
  trial.edit({do: 'delete', sheet: 0, axis: 'rows', start: 2, count: 1});
  expect(['A2', 'A3', 'A4'].map(each => isRed(trial, each))).toEqual([
    false,
    true,
    false,
  ]);
});

test('a list on another tab follows its cells into the file, too', () => {
  const trial = new Trial();
  const {workbook} = trial;
  const {id} = workbook.apply('sheets.insert', {name: 'Two', index: 1}, SCRIPT);
  const list: Validation = {
    criteria: 'VALUE_IN_RANGE',
    args: [at('A1:A3'), true],
    allowInvalid: false,
    helpText: null,
  };
  trial.set('A1', list, 'validations', id);
  const kept = () => workbook.toData().sheets[1]?.validations[0]?.rule.args;
  expect(kept()).toEqual([at('A1:A3'), true]);
  trial.edit({do: 'insert', sheet: 0, axis: 'rows', start: 1, count: 2});
  expect(kept()).toEqual([at('A3:A5'), true]);
});
