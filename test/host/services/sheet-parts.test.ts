/** Merges, borders, copies, sizes, frozen rows, tabs: tables of what becomes of them. */
import {emptyBook, outcomeOf, valueOf} from './script';
import type {Workbook} from '../../../src/host/workbook/workbook';

const MERGED =
  "const merged = () => sheet.getRange('A1:J10').getMergedRanges().map(each => each.getA1Notation());";

test.each([
  ["sheet.getRange('B2:D4').merge()", ['B2:D4']],
  ["sheet.getRange('B2:D4').mergeAcross()", ['B2:D2', 'B3:D3', 'B4:D4']],
  ["sheet.getRange('B2:D4').mergeVertically()", ['B2:B4', 'C2:C4', 'D2:D4']],
  ["sheet.getRange('B2:B4').mergeAcross()", []],
  ["sheet.getRange('B2:D2').mergeVertically()", []],
  ["sheet.getRange('B2').merge()", []],
  [
    "sheet.getRange('B2:C3').merge(); sheet.getRange('A1:D4').merge()",
    ['A1:D4'],
  ],
  ["sheet.getRange('B2:C3').merge(); sheet.getRange('A1:D4').breakApart()", []],
  ["sheet.getRange('B2:C3').merge(); sheet.deleteRow(3)", ['B2:C2']],
  ["sheet.getRange('B2:B3').merge(); sheet.deleteRow(3)", []],
  ["sheet.getRange('B2:C2').merge(); sheet.deleteColumn(2)", []],
  ["sheet.getRange('B2:C3').merge(); sheet.insertRowAfter(2)", ['B2:C4']],
  ["sheet.getRange('B2:C3').merge(); sheet.insertColumnBefore(3)", ['B2:D3']],
  [
    "sheet.getRange('B2:C3').merge(); sheet.getRange('B2:C3').copyTo(sheet.getRange('F5'))",
    ['B2:C3', 'F5:G6'],
  ],
  [
    "sheet.getRange('B2:C3').merge(); sheet.getRange('A1:D4').moveTo(sheet.getRange('E5'))",
    ['F6:G7'],
  ],
  [
    "sheet.getRange('B2:C3').merge(); sheet.getRange('A2:C3').copyTo(sheet.getRange('E5:G8'))",
    ['B2:C3', 'F5:G6', 'F7:G8'],
  ],
])('after %s these are merged', (body, expected) => {
  expect(valueOf(`${MERGED} ${body}; return merged();`)).toEqual(expected);
});

test('merged cells keep the first of them alone, in each of the ways', () => {
  const filled = (how: string) =>
    valueOf(`sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).${how}();
      return sheet.getRange('A1:B2').getDisplayValues();`);
  expect(filled('merge')).toEqual([
    ['1', ''],
    ['', ''],
  ]);
  expect(filled('mergeAcross')).toEqual([
    ['1', ''],
    ['3', ''],
  ]);
  expect(filled('mergeVertically')).toEqual([
    ['1', '2'],
    ['', ''],
  ]);
});

test.each([
  ["sheet.setFrozenRows(2); sheet.getRange('A2:A3').merge()", true],
  ["sheet.setFrozenRows(2); sheet.getRange('A1:A2').merge()", false],
  ["sheet.setFrozenRows(2); sheet.getRange('A3:A4').merge()", false],
  ["sheet.setFrozenColumns(2); sheet.getRange('B1:C1').merge()", true],
  ["sheet.setFrozenColumns(2); sheet.getRange('A1:B1').merge()", false],
  ["sheet.setFrozenColumns(2); sheet.getRange('C1:D1').merge()", false],
  ["sheet.getRange('A2:A3').merge(); sheet.setFrozenRows(2)", true],
  ["sheet.getRange('A2:A3').merge(); sheet.setFrozenRows(1)", false],
  ["sheet.getRange('A2:A3').merge(); sheet.setFrozenRows(3)", false],
  ["sheet.getRange('B1:C1').merge(); sheet.setFrozenColumns(2)", true],
  ["sheet.getRange('B1:C1').merge(); sheet.setFrozenColumns(3)", false],
  ["sheet.getRange('B2:C3').merge(); sheet.getRange('C3:D4').merge()", true],
  ["sheet.getRange('B2:C3').merge(); sheet.getRange('D2:E3').merge()", false],
  [
    "sheet.getRange('B2:C3').merge(); sheet.moveRows(sheet.getRange('2:2'), 9)",
    true,
  ],
  [
    "sheet.getRange('B2:C3').merge(); sheet.moveRows(sheet.getRange('2:3'), 9)",
    false,
  ],
  [
    "sheet.getRange('B2:C3').merge(); sheet.moveRows(sheet.getRange('9:9'), 3)",
    true,
  ],
  [
    "sheet.getRange('B2:C3').merge(); sheet.moveRows(sheet.getRange('9:9'), 4)",
    false,
  ],
  [
    "sheet.getRange('B2:C3').merge(); sheet.moveColumns(sheet.getRange('F:F'), 3)",
    true,
  ],
  [
    "sheet.getRange('B2:C3').merge(); sheet.moveColumns(sheet.getRange('F:F'), 4)",
    false,
  ],
])('%s is refused: %s', (body, isRefused) => {
  const refused = valueOf(
    `try { ${body}; return false; } catch { return true; }`,
  );
  expect(refused).toBe(isRefused);
});

test.each([
  ['sheet.insertRowBefore(1)', [3, 2]],
  ['sheet.insertRowAfter(1)', [3, 2]],
  ['sheet.insertRowBefore(2)', [3, 2]],
  ['sheet.insertRowsAfter(2, 2)', [2, 2]],
  ['sheet.insertRowBefore(3)', [2, 2]],
  ['sheet.insertColumnBefore(2)', [2, 3]],
  ['sheet.insertColumnAfter(2)', [2, 2]],
  ['sheet.deleteRow(1)', [1, 2]],
  ['sheet.deleteRows(2, 3)', [1, 2]],
  ['sheet.deleteRow(3)', [2, 2]],
  ['sheet.deleteRows(1, 5)', [0, 2]],
  ['sheet.deleteColumns(1, 1)', [2, 1]],
  ['sheet.moveRows(sheet.getRange("5:5"), 1)', [2, 2]],
])('two frozen rows and columns are %s after', (body, frozen) => {
  expect(
    valueOf(`sheet.setFrozenRows(2); sheet.setFrozenColumns(2);
      ${body};
      return [sheet.getFrozenRows(), sheet.getFrozenColumns()];`),
  ).toEqual(frozen);
});

test.each([
  ['Row', 'Height', 'Rows', 21],
  ['Column', 'Width', 'Columns', 100],
])(
  'a %s has the %s that it is given, rounded, and is hidden alone',
  (one, size, many, usual) => {
    expect(
      valueOf(`const sizes = () => [1, 2, 3, 4, 5].map(at => sheet.get${one}${size}(at));
      const hidden = () => [1, 2, 3, 4, 5].map(at => sheet.is${one}HiddenByUser(at) ? 'h' : '-').join('');
      sheet.set${one}${size}(2, 40.6); sheet.set${one}${size}s(4, 2, 33);
      const seen = [sizes()];
      sheet.set${one}${size}(4, ${usual}); seen.push(sizes());
      sheet.hide${many}(2, 3); seen.push(hidden());
      sheet.show${many}(3); seen.push(hidden());
      sheet.hide${many}(5); sheet.show${many}(4, 2); seen.push(hidden());
      sheet.hide${many}(1); sheet.show${many}(2); seen.push(hidden());
      return seen;`),
    ).toEqual([
      [usual, 41, usual, 33, 33],
      [usual, 41, usual, usual, 33],
      '-hhh-',
      '-h-h-',
      '-h---',
      'h----',
    ]);
  },
);

test.each([
  ["'A1'", 'true, null, null, null, null, null', {A1: ['top']}],
  [
    "'A1:C3'",
    'true, true, true, true, null, null',
    {
      A1: ['left', 'top'],
      B1: ['top'],
      C1: ['right', 'top'],
      A2: ['left'],
      C2: ['right'],
      A3: ['bottom', 'left'],
      B3: ['bottom'],
      C3: ['bottom', 'right'],
    },
  ],
  [
    "'A1:B1'",
    'null, null, null, null, true, null',
    {A1: ['right'], B1: ['left']},
  ],
  [
    "'A1:A2'",
    'null, null, null, null, null, true',
    {A1: ['bottom'], A2: ['top']},
  ],
  ["'A1:A2'", 'null, null, null, null, true, null', {}],
  ["'A1:B1'", 'null, null, null, null, null, true', {}],
  ["'B2'", 'null, true, null, null, null, null', {B2: ['left']}],
  ["'B2'", 'null, null, null, true, null, null', {B2: ['right']}],
])('borders of %s with %s', (range, sides, expected) => {
  const {workbook} = drawn(`sheet.getRange(${range}).setBorder(${sides});`);
  expect(bordersOf(workbook)).toEqual(expected);
});

test('borders that are taken away go, those not named stay', () => {
  const {workbook} =
    drawn(`sheet.getRange('B2').setBorder(true, true, true, true, null, null);
    sheet.getRange('B2').setBorder(false, null, false, null, null, null);`);
  expect(bordersOf(workbook)).toEqual({B2: ['left', 'right']});
});

test('a border has its colour and its style', () => {
  const {workbook} = drawn(
    `sheet.getRange('B2').setBorder(true, null, null, null, null, null, 'red', SpreadsheetApp.BorderStyle.DASHED);
    sheet.getRange('B3').setBorder(null, null, true, null, null, null);`,
  );
  const cell = (row: number) =>
    workbook.toData().sheets[0]?.rows[row - 1]?.[1]?.style?.borders;
  expect(cell(2)).toEqual({top: {color: '#ff0000', style: 'DASHED'}});
  expect(cell(3)).toEqual({bottom: {color: '#000000', style: 'SOLID'}});
});

function drawn(body: string): {workbook: Workbook} {
  const workbook = emptyBook();
  expect(outcomeOf(body, {workbook}).error).toBeNull();
  return {workbook};
}

function bordersOf(workbook: Workbook): {[cell: string]: string[]} {
  const found: {[cell: string]: string[]} = {};
  workbook.toData().sheets[0]?.rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell?.style?.borders)
        found[`${'ABC'[c] ?? '?'}${r + 1}`] = Object.keys(
          cell.style.borders,
        ).sort();
    }),
  );
  return found;
}
