/** What may be called how, and where a sheet says no, in which sentence. */
import {refusalOf, valueOf} from './script';

test.each([
  ["file.insertSheet('A1!')", 'A1!'],
  ["file.insertSheet('x'.repeat(100))", 'x'.repeat(100)],
])('a tab may be called so: %s', (body, name) => {
  expect(valueOf(`return ${body}.getName();`)).toBe(name);
});

test.each([
  [
    "file.insertSheet('x'.repeat(101))",
    "The name of a sheet can't be longer than 100 characters.",
  ],
  ["file.insertSheet(' ')", "The name of a sheet can't be blank."],
  [
    "file.insertSheet('SHEET1')",
    'A sheet with the name "SHEET1" already exists. Please enter another name.',
  ],
  ['sheet.hideSheet()', "You can't hide all the sheets in a document."],
  ['file.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
  [
    "const other = file.insertSheet('Two'); sheet.hideSheet(); file.deleteSheet(other)",
    "You can't remove all the visible sheets in a document.",
  ],
  [
    'sheet.setFrozenRows(1000)',
    "You can't freeze all visible rows on the sheet.",
  ],
  [
    'sheet.setFrozenColumns(26)',
    "You can't freeze all visible columns on the sheet.",
  ],
  ['sheet.hideRows(1, 1000)', "You can't hide all the rows on the sheet."],
  ['sheet.hideColumns(1, 26)', "You can't hide all the columns on the sheet."],
  ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
  [
    'sheet.deleteColumns(1, 26)',
    "You can't delete all the columns on the sheet.",
  ],
  [
    'sheet.setFrozenRows(1); sheet.deleteRows(2, 999)',
    "You can't delete all the non-frozen rows on the sheet.",
  ],
  ['sheet.deleteRow(1001)', 'Those rows are out of bounds.'],
  ['sheet.insertColumnBefore(0)', 'Those columns are out of bounds.'],
  ['sheet.insertRowsAfter(1000, 9999999)', 'above the limit of 10000000 cells'],
  ['sheet.insertColumnsAfter(26, 9975)', 'above the limit of 10000000 cells'],
])('%s is refused in its sentence', (body, sentence) => {
  expect(refusalOf(`${body};`)).toContain(sentence);
});

test.each([
  ['sheet.insertRowsAfter(1000, 383615)', [384615, 26]],
  ['sheet.insertColumnsAfter(26, 9974)', [1000, 10000]],
])('as many cells as a file may have are no more: %s', (body, size) => {
  expect(
    valueOf(`${body}; return [sheet.getMaxRows(), sheet.getMaxColumns()];`),
  ).toEqual(size);
});

test.each([
  ['R1C1', false],
  ['A1', false],
  ['ABC12', false],
  ['ABCD12', true],
  ['true', false],
  ['FALSE', false],
  ['trueness', false],
  ['falsetto', false],
  ['untrue', true],
  ['1st', false],
  ['two words', false],
  ['_x', true],
  ['Überschuss_2', true],
  ['x'.repeat(250), true],
  ['x'.repeat(251), false],
  ['r2c3', false],
  ['RC', false],
  ['R2C', false],
  ['R', true],
])('a range may be called %s: %s', (name, may) => {
  const called = valueOf(
    "try { file.setNamedRange(args[0], sheet.getRange('A1')); return true; } catch { return false; }",
    {args: [name]},
  );
  expect(called).toBe(may);
});
