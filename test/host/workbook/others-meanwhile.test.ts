/** What follows when somebody else moves, sorts or pastes: hidden rows, exceptions, merges, and one’s own undo. */
import {OWNER, RED_LOOK, SCRIPT, TEACHER, Trial, at} from './sheet-of';

const filteredRows = (trial: Trial) =>
  trial.workbook
    .apply('span.get', {sheet: 0, axis: 'rows', start: 1, count: 5}, SCRIPT)
    .filtered.flatMap((is, index) => (is ? [index + 1] : []));

test('rows that a filter hides stay hidden wherever a sort puts them', () => {
  const trial = new Trial().set('A1:A5', [
    ['Area'],
    ['Library'],
    ['Clinic'],
    ['Garden'],
    ['Library'],
  ]);
  trial.edit({do: 'filter', sheet: 0, rect: at('A1:A5')});
  trial.edit({
    do: 'filterValues',
    sheet: 0,
    column: 1,
    hiddenValues: ['Library'],
  });
  expect(filteredRows(trial)).toEqual([2, 5]);
  trial.edit({do: 'sort', rect: at('A2:A5'), column: 1, ascending: true});
  expect(trial.get('A2:A5', 'values').flat()).toEqual([
    'Clinic',
    'Garden',
    'Library',
    'Library',
  ]);
  expect(filteredRows(trial)).toEqual([4, 5]);
});

const hiddenColumns = (trial: Trial) =>
  trial.workbook
    .apply('span.get', {sheet: 0, axis: 'columns', start: 1, count: 6}, SCRIPT)
    .hidden.flatMap((is, index) => (is ? [index + 1] : []));

test.each([
  ['a column is inserted before it', 'columns', [4]],
  ['a row is inserted above', 'rows', [3]],
] as const)('hiding a column is undone though %s', (_, axis, then) => {
  const trial = new Trial();
  const span = {sheet: 0, count: 1};
  trial.edit(
    {do: 'hide', axis: 'columns', ...span, start: 3, hidden: true},
    TEACHER,
  );
  trial.edit({do: 'insert', axis, ...span, start: 1}, OWNER);
  expect(hiddenColumns(trial)).toEqual(then);
  trial.edit({do: 'undo'}, TEACHER);
  expect(hiddenColumns(trial)).toEqual([]);
});

test('merged cells that are pasted over others take their place', () => {
  const trial = new Trial();
  const {workbook} = trial;
  workbook.apply('merges.set', {rect: at('A1:B1'), how: 'all'}, SCRIPT);
  workbook.apply('merges.set', {rect: at('C3:C4'), how: 'all'}, SCRIPT);
  trial.edit({
    do: 'paste',
    from: at('A1:B2'),
    to: at('C3:D4'),
    move: false,
  });
  expect(workbook.apply('merges.list', {rect: at('A1:F9')}, SCRIPT)).toEqual([
    at('A1:B1'),
    at('C3:D3'),
  ]);
});

test('what a protected sheet leaves open stays open where rows or columns move it', () => {
  for (const [axis, shut, open] of [
    ['rows', 'B2', 'B6'],
    ['columns', 'B2', 'C5'],
  ] as const) {
    const trial = new Trial();
    trial.workbook.apply(
      'protections.add',
      {
        kind: 'SHEET',
        range: at('A1:Z1000'),
        description: '',
        warningOnly: false,
        editors: [],
        domainEdit: false,
        unprotected: [at('B2:B5')],
        namedRange: null,
      },
      SCRIPT,
    );
    trial.edit({do: 'insert', axis, sheet: 0, start: 1, count: 1}, OWNER);
    expect(() => trial.type(shut, 'x', TEACHER)).toThrow('protected cell');
    trial.type(open, 'x', TEACHER);
    expect(trial.value(open)).toBe('x');
  }
});

test('an edit that was refused after it made the sheet longer is in nobody’s way', () => {
  const trial = new Trial();
  const positive = {
    criteria: 'NUMBER_GREATER_THAN',
    args: [0],
    allowInvalid: false,
    helpText: null,
  };
  trial.set('A1', positive, 'validations');
  trial.edit(
    {do: 'paste', from: at('A1'), to: at('A1000'), move: false},
    TEACHER,
  );
  trial.type('C1', 'theirs', OWNER);
  const tooLong = {
    do: 'type',
    rect: at('A1000:A1001'),
    texts: [['-1'], ['-1']],
  } as const;
  expect(() => trial.edit(tooLong, OWNER)).toThrow('violates');
  trial.edit({do: 'undo'}, TEACHER);
  expect(trial.get('A1000', 'validations')).toEqual([[null]]);
  expect(trial.value('C1')).toBe('theirs');
});

test('a day that is typed over another keeps the way in which days are shown there', () => {
  const trial = new Trial().set('A1', 'yyyy-mm-dd', 'numberFormats');
  trial.type('A1', '10/14/2026');
  trial.type('A1', '10/21/2026');
  expect(trial.shown('A1')).toBe('2026-10-21');
});

test('formats that are cleared in a part of coloured cells leave the rest coloured', () => {
  const trial = new Trial();
  const {workbook} = trial;
  const rule = {
    ranges: [at('A1:A9')],
    criteria: 'CELL_NOT_EMPTY',
    args: [],
    ...RED_LOOK,
  };
  workbook.apply('rules.set', {sheet: 0, rules: [rule]}, SCRIPT);
  workbook.apply(
    'range.clear',
    {
      rects: [at('A4:A5')],
      contents: false,
      formats: true,
      notes: false,
      validations: false,
    },
    SCRIPT,
  );
  const [left] = workbook.apply('rules.get', {sheet: 0}, SCRIPT);
  expect(left?.ranges).toEqual([at('A1:A3'), at('A6:A9')]);
});
