import {
  copiedFormula,
  followedFormula,
  renamedRange,
  renamedSheet,
} from '../../../src/host/formula/shift';
import {SCRIPT, Trial} from '../workbook/sheet-of';

test.each([
  ['=A1+$A$1', 1, 1, '=B2+$A$1'],
  ['=SUM(A1:B2)', 0, 1, '=SUM(B1:C2)'],
  ['=SUM($A1:A$2)', 1, 1, '=SUM($A2:B$2)'],
  ['=SUM($C3:C$4)', -2, -2, '=SUM($C1:A$4)'],
  ['=A:A&"A1"', 0, 2, '=C:C&"A1"'],
  ['=1:1', 1, 0, '=2:2'],
  ["='My tab'!A1", 1, 0, "='My tab'!A2"],
  ['=A1', -1, 0, '=#REF!'],
  ['=A1:B2', -1, 0, '=#REF!'],
  ['=SUM(B2:A3)', 0, -1, '=SUM(#REF!)'],
  ['=A1', 0, 0, '=A1'],
  ['=B1', 0, -1, '=A1'],
  ['=A2', -1, 0, '=A1'],
  ['=$A1:B', 1, 1, '=$A2:C'],
  ['=Plan!#REF!+A1', 1, 0, '=Plan!#REF!+A2'],
  ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
  ['not a formula "', 1, 1, 'not a formula "'],
])('%s copied %d down and %d right', (formula, down, right, expected) => {
  expect(copiedFormula(formula, down, right)).toBe(expected);
});

test('a renamed sheet is renamed in formulas, a removed one leaves #REF!', () => {
  expect(renamedSheet('=Plan!A1+Other!A1', 'plan', 'My plan')).toBe(
    "='My plan'!A1+Other!A1",
  );
  expect(renamedSheet('=Plan!A1', 'plan', 'R1C1')).toBe("='R1C1'!A1");
  expect(renamedSheet('=Plan!A1+A1', 'Plan', null)).toBe('=#REF!+A1');
});

test.each([
  ['Plan', 'Plan'],
  ['Plan_2', 'Plan_2'],
  ['Sheet12', 'Sheet12'],
  ['A', 'A'],
  ['AB12', "'AB12'"],
  ['R1C1', "'R1C1'"],
  ['RC', "'RC'"],
  ['True', "'True'"],
  ['Trueish', 'Trueish'],
  ['Untrue', 'Untrue'],
  ['My plan', "'My plan'"],
  ['2026', "'2026'"],
  ["Ann's", "'Ann''s'"],
])('a sheet that is called %s is written %s', (name, written) => {
  expect(renamedSheet('=Old!A1', 'Old', name)).toBe(`=${written}!A1`);
});

test.each([
  ['=SUM(hours)+1', '=SUM(minutes)+1'],
  ['=HOURS*2', '=minutes*2'],
  ['=hours(1)+hours', '=hours(1)+minutes'],
  ['="hours"&hoursTotal', '="hours"&hoursTotal'],
  ['=hours+hours', '=minutes+minutes'],
  ['=hours+"', '=hours+"'],
])('%s after a range was renamed', (formula, expected) => {
  expect(renamedRange(formula, 'Hours', 'minutes')).toBe(expected);
});

// B2:C4 of the sheet Plan was cut and pasted 10 rows down and 2 columns to the right.
test.each([
  ['=B2', '=D12'],
  ['=C4', '=E14'],
  ['=$B$2+B$3+$C4', '=$D$12+D$13+$E14'],
  ['=SUM(B2:C4)', '=SUM(D12:E14)'],
  ['=SUM(B2:C5)', '=SUM(B2:C5)'],
  ['=SUM(A2:C4)', '=SUM(A2:C4)'],
  ['=B1', '=B1'],
  ['=B5', '=B5'],
  ['=A3', '=A3'],
  ['=D3', '=D3'],
  ['=B:B', '=B:B'],
  ['=3:3', '=3:3'],
  ['=B2:B', '=B2:B'],
  ['=Plan!B2+Other!B2', '=D12+Other!B2'],
])('%s after the cells that it reads were moved', (formula, expected) => {
  const moved = followedFormula(
    formula,
    {
      isSheet: name => name === null || name === 'Plan',
      row: 2,
      column: 2,
      rows: 3,
      columns: 2,
    },
    {down: 10, right: 2, sheet: null},
  );
  expect(moved).toBe(expected);
});

test.each([
  'A1',
  'R1C1',
  'r2c',
  'true',
  '2026',
  'Ann’s',
  "Ann's",
  'a-b',
  'Área 1',
])('a sheet of the name %s is read by formulas', name => {
  const trial = new Trial().set('A1', 5);
  trial.edit({do: 'addSheet', name: 'Other'});
  const other = trial.workbook.apply('sheets.list', null, SCRIPT)[1]!.id;
  trial.set('A1', '=Sheet1!A1+1', 'values', other);
  trial.edit({do: 'renameSheet', sheet: 0, name});
  expect(trial.value('A1', other)).toBe(6);
});

test.each([
  ['=A5', 'insert', 3, 2, '=A7'],
  ['=A2', 'insert', 3, 2, '=A2'],
  ['=SUM(A2:A6)', 'insert', 3, 2, '=SUM(A2:A8)'],
  ['=SUM(A2:A6)', 'insert', 2, 1, '=SUM(A3:A7)'],
  ['=$A$5', 'insert', 1, 1, '=$A$6'],
  ['=A:A', 'insert', 1, 1, '=A:A'],
  ['=A2:A', 'insert', 1, 1, '=A3:A'],
  ['=A5', 'delete', 3, 2, '=A3'],
  ['=A3', 'delete', 3, 2, '=#REF!'],
  ['=SUM(A2:A6)', 'delete', 3, 2, '=SUM(A2:A4)'],
  ['=SUM(A2:A6)', 'delete', 1, 3, '=SUM(A1:A3)'],
  ['=SUM(A2:A6)', 'delete', 5, 4, '=SUM(A2:A4)'],
  ['=SUM(A2:A3)', 'delete', 2, 2, '=SUM(#REF!)'],
  ['=5:6', 'delete', 1, 1, '=4:5'],
  ['=$5:$6', 'insert', 1, 1, '=$6:$7'],
  ['=SUM($A$2:$A$6)', 'delete', 3, 2, '=SUM($A$2:$A$4)'],
  ['=SUM(A2:A6)', 'insert', 6, 1, '=SUM(A2:A7)'],
  ['=SUM(A2:A6)', 'insert', 7, 1, '=SUM(A2:A6)'],
  ["='Sheet1'!A2", 'insert', 3, 1, "='Sheet1'!A2"],
  ['=Other!A5', 'insert', 1, 1, '=Other!A5'],
  ['=Sheet1!A5', 'insert', 1, 1, '=Sheet1!A6'],
] as const)(
  '%s after rows: %s at %d of %d',
  (formula, kind, start, count, expected) => {
    const trial = new Trial().set('H20', formula);
    const span = {sheet: 0, axis: 'rows', start, count} as const;
    if (kind === 'insert')
      trial.workbook.apply(
        'span.insert',
        {...span, inheritBefore: false},
        SCRIPT,
      );
    else trial.workbook.apply('span.delete', span, SCRIPT);
    const row = kind === 'insert' ? 20 + count : 20 - count;
    expect(trial.formula(`H${row}`)).toBe(expected);
  },
);

test('columns shift as rows do', () => {
  const trial = new Trial().set(
    'A1:A4',
    ['=SUM(C1:E1)+C2', '=SUM($D$1:$E1)', '=E:E+D1:D', '=3:3+B$1'].map(text => [
      text,
    ]),
  );
  trial.workbook.apply(
    'span.delete',
    {sheet: 0, axis: 'columns', start: 3, count: 1},
    SCRIPT,
  );
  expect(trial.get('A1:A4', 'formulas').flat()).toEqual([
    '=SUM(C1:D1)+#REF!',
    '=SUM($C$1:$D1)',
    '=D:D+C1:C',
    '=3:3+B$1',
  ]);
});

test('a range that was written from its end follows at both ends', () => {
  const trial = new Trial().set('H20', '=SUM(D5:B3)');
  for (const axis of ['rows', 'columns'] as const)
    trial.workbook.apply(
      'span.insert',
      {sheet: 0, axis, start: 4, count: 1, inheritBefore: false},
      SCRIPT,
    );
  expect(trial.formula('I21')).toBe('=SUM(E6:B3)');
  for (const axis of ['rows', 'columns'] as const)
    trial.workbook.apply(
      'span.delete',
      {sheet: 0, axis, start: axis === 'rows' ? 6 : 5, count: 1},
      SCRIPT,
    );
  expect(trial.formula('H20')).toBe('=SUM(D5:B3)');
});

test('formulas follow a row that is moved', () => {
  const trial = new Trial().set('A1:B3', [
    [1, '=A1'],
    [2, '=A2'],
    [3, '=A3'],
  ]);
  trial.workbook.apply(
    'span.move',
    {sheet: 0, axis: 'rows', start: 1, count: 1, destination: 4},
    SCRIPT,
  );
  expect(trial.get('A1:B3', 'values')).toEqual([
    [2, 2],
    [3, 3],
    [1, 1],
  ]);
  expect(trial.formula('B3')).toBe('=A3');
});
