/** Parts of cells that are copied elsewhere. */
import {valueOf} from './script';

test('widths of columns are copied one by one, and nothing else', () => {
  expect(
    valueOf(`
      sheet.getRange('A1').setValue('x');
      sheet.setColumnWidth(1, 50).setColumnWidth(2, 250);
      sheet.getRange('A1:B1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
      return [sheet.getColumnWidth(4), sheet.getColumnWidth(5), sheet.getRange('D1').getValue()];`),
  ).toEqual([50, 250, '']);
});

test('what is transposed is shown as before', () => {
  expect(
    valueOf(`
      sheet.getRange('A1:B1').setValues([[0.5, 2]]).setNumberFormats([['0%', '0.00']]).setFontWeights([['bold', 'normal']]);
      sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
      return [sheet.getRange('A3:A4').getDisplayValues().flat(), sheet.getRange('A3:A4').getFontWeights().flat()];`),
  ).toEqual([
    ['50%', '2.00'],
    ['bold', 'normal'],
  ]);
});

test('rules alone are copied, and rules laid over a larger place are there each time', () => {
  expect(
    valueOf(`
      const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
      const from = sheet.getRange('A1:A2').setValue(5);
      sheet.getRange('A1').setDataValidation(rule);
      from.copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
      from.copyTo(sheet.getRange('D1:E4'));
      const ruled = place => sheet.getRange(place).getDataValidations().map(row => row.map(Boolean));
      return [ruled('B1:B2'), sheet.getRange('B1').getValue(), ruled('D1:E4')];`),
  ).toEqual([
    [[true], [false]],
    '',
    [
      [true, true],
      [false, false],
      [true, true],
      [false, false],
    ],
  ]);
});

test('deleted cells take their notes and looks along, also at the edge of the sheet', () => {
  expect(
    valueOf(`
      sheet.getRange('X1:Z1').setValues([[1, 2, 3]]).setNotes([['', 'two', 'three']]).setBackgrounds([['red', 'lime', 'blue']]);
      const row = () => [sheet.getRange('X1:Z1').getValues()[0], sheet.getRange('X1:Z1').getNotes()[0], sheet.getRange('X1:Z1').getBackgrounds()[0]];
      sheet.getRange('Z1').deleteCells(SpreadsheetApp.Dimension.COLUMNS);
      const first = row();
      sheet.getRange('X1').deleteCells(SpreadsheetApp.Dimension.COLUMNS);
      return [first, row()];`),
  ).toEqual([
    [
      [1, 2, ''],
      ['', 'two', ''],
      ['#ff0000', '#00ff00', '#ffffff'],
    ],
    [
      [2, '', ''],
      ['two', '', ''],
      ['#00ff00', '#ffffff', '#ffffff'],
    ],
  ]);
});
