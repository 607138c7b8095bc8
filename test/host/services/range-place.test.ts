/** Where the ranges lie that are asked for from another range. */
import {refusalOf, valueOf} from './script';

describe('addresses', () => {
  test.each([
    ['B2', 'B2', [2, 2, 1, 1]],
    ['b2:c4', 'B2:C4', [2, 2, 3, 2]],
    ['C4:B2', 'B2:C4', [2, 2, 3, 2]],
    ['$A$1', 'A1', [1, 1, 1, 1]],
    ['A:A', 'A:A', [1, 1, 1000, 1]],
    ['A:C', 'A:C', [1, 1, 1000, 3]],
    ['2:3', '2:3', [2, 1, 2, 26]],
    ['A5:B', 'A5:B', [5, 1, 996, 2]],
    ['R2C3', 'C2', [2, 3, 1, 1]],
    ['R1C1:R2C2', 'A1:B2', [1, 1, 2, 2]],
    ['Sheet1!D4', 'D4', [4, 4, 1, 1]],
  ])('%s is %s', (address, notation, place) => {
    expect(
      valueOf(`
        const range = sheet.getRange('${address}');
        return [range.getA1Notation(), range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];`),
    ).toEqual([notation, ...place]);
  });

  test('a tab whose name has an apostrophe is found by its quoted name', () => {
    expect(
      valueOf(`
        file.insertSheet("Ana's plan").getRange('B1').setValue('here');
        return file.getRange("'Ana''s plan'!B1").getValue();`),
    ).toBe('here');
  });

  test('an open range knows which of its ends are the sheet’s', () => {
    expect(
      valueOf(`
        const range = sheet.getRange('A2:A');
        return [range.isStartRowBounded(), range.isEndRowBounded(), range.isEndColumnBounded()];`),
    ).toEqual([true, false, true]);
  });

  test('offset moves and resizes', () => {
    expect(
      valueOf(
        "return sheet.getRange('B2:C3').offset(1, 1, 3, 1).getA1Notation();",
      ),
    ).toBe('C3:C5');
  });

  test('getCell counts within the range, from 1', () => {
    expect(
      valueOf("return sheet.getRange('B2:C3').getCell(2, 1).getA1Notation();"),
    ).toBe('B3');
  });

  test('getDataRegion grows to blank rows and columns', () => {
    expect(
      valueOf(`
        sheet.getRange('B2:C4').setValue('x');
        sheet.getRange('B6').setValue('apart');
        return sheet.getRange('B2').getDataRegion().getA1Notation();`),
    ).toBe('B2:C4');
  });
});

/** A table at B2:C4, a cell apart from it, and one below. */
const FILLED = `
  sheet.getRange('B2:C4').setValue('x');
  sheet.getRange('E3').setValue('x');
  sheet.getRange('B7').setValue('x');
  const {UP, DOWN, PREVIOUS, NEXT} = SpreadsheetApp.Direction;
  const {ROWS, COLUMNS} = SpreadsheetApp.Dimension;`;

// Source: https://developers.google.com/apps-script/reference/spreadsheet/range#offsetrowoffset,-columnoffset
test.each([
  ['offset(1, 2)', 'D3:F4'],
  ['offset(1, 2, 4)', 'D3:F6'],
  ['offset(-1, -1, 1, 1)', 'A1'],
])('B2:D3.%s is %s', (call, place) => {
  expect(
    valueOf(`return sheet.getRange('B2:D3').${call}.getA1Notation();`),
  ).toBe(place);
});

// Source: https://developers.google.com/apps-script/reference/spreadsheet/range#getnextdatacelldirection
test.each([
  ['B2', 'DOWN', 'B4'],
  ['B1', 'DOWN', 'B2'],
  ['B4', 'DOWN', 'B7'],
  ['B7', 'DOWN', 'B1000'],
  ['B7', 'UP', 'B4'],
  ['B3', 'NEXT', 'C3'],
  ['C3', 'NEXT', 'E3'],
  ['E3', 'PREVIOUS', 'C3'],
  ['B2:C4', 'UP', 'B1'],
])('from %s the next data cell %s is %s, as with Ctrl', (from, way, to) => {
  expect(
    valueOf(
      `${FILLED} return sheet.getRange('${from}').getNextDataCell(${way}).getA1Notation();`,
    ),
  ).toBe(to);
});

// Source: https://developers.google.com/apps-script/reference/spreadsheet/range#getdataregiondimension
test.each([
  ['C3', '', 'B2:C4'],
  ['C3', 'ROWS', 'C2:C4'],
  ['C3', 'COLUMNS', 'B3:C3'],
  ['D3', '', 'B2:E4'],
])('the data region of %s (%s) is %s', (from, dimension, region) => {
  expect(
    valueOf(
      `${FILLED} return sheet.getRange('${from}').getDataRegion(${dimension}).getA1Notation();`,
    ),
  ).toBe(region);
});

test.each([
  ['0, 1', 'Cell reference out of range'],
  ['3, 1', 'Cell reference out of range'],
  ['1, 3', 'Cell reference out of range'],
])('getCell(%s) of B2:C3 is refused', (place, sentence) => {
  expect(refusalOf(`sheet.getRange('B2:C3').getCell(${place});`)).toBe(
    sentence,
  );
});

test('values up to the last row and column are asked for with -1', () => {
  expect(
    valueOf(`
      sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
      return [sheet.getSheetValues(2, 2, -1, -1), sheet.getSheetValues(1, 1, 1, 2)];`),
  ).toEqual([
    [
      [5, 6],
      [8, 9],
    ],
    [[1, 2]],
  ]);
});

test('a row that is no number is refused', () => {
  expect(refusalOf('sheet.getRange(NaN, 1)')).toBe(
    "The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  );
});

// Source: https://developers.google.com/apps-script/reference/spreadsheet/selection#getnextdatarangedirection
test.each([
  ['UP', 'C1:E3'],
  ['DOWN', 'C3:E1000'],
  ['PREVIOUS', 'A3:C5'],
  ['NEXT', 'C3:Z5'],
])('the next data range %s of C3:E5 on a blank sheet', (direction, range) => {
  expect(
    valueOf(`
      sheet.getRange('C3:E5').activate();
      return SpreadsheetApp.getSelection().getNextDataRange(SpreadsheetApp.Direction.${direction}).getA1Notation();`),
  ).toBe(range);
});

test('the next data range ends with the data', () => {
  expect(
    valueOf(`
      sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
      sheet.getRange('A1:B1').activate();
      const down = file.getSelection().getNextDataRange(SpreadsheetApp.Direction.DOWN);
      sheet.getRange('A:A').activate();
      return [down, file.getSelection().getNextDataRange(SpreadsheetApp.Direction.UP)].map(range => range.getA1Notation());`),
  ).toEqual(['A1:B4', 'A1:A1000']);
});

// Source: https://developers.google.com/apps-script/reference/spreadsheet/range-list#activate
test('of several ranges the last is the active one', () => {
  expect(
    valueOf(`
      sheet.getRangeList(['A1:B2', 'D4:E5']).activate();
      return [
        sheet.getActiveRange(),
        sheet.getCurrentCell(),
        ...sheet.getActiveRangeList().getRanges(),
        sheet.getRange('B2').activateAsCurrentCell(),
        sheet.getActiveRange(),
      ].map(range => range.getA1Notation());`),
  ).toEqual(['D4:E5', 'D4', 'A1:B2', 'D4:E5', 'B2', 'A1:B2']);
});
