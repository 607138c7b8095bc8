/** Values: what is written and what is read back. */

function valueChecks_() {
  const RANGE = REFERENCE + 'spreadsheet/range#';
  return [
    {
      name: 'A number, a boolean and a text come back as such, a blank cell as an empty string',
      source: RANGE + 'getValues()',
      run: sheet => {
        sheet.getRange('A1:C1').setValues([[7.5, true, 'word']]);
        same_(sheet.getRange('A1:D1').getValues(), [[7.5, true, 'word', '']]);
      },
    },
    {
      name: 'A Date comes back as a Date of the same instant',
      source: RANGE + 'getValues()',
      run: sheet => {
        const day = new Date(2026, 9, 5);
        sheet.getRange('A1').setValue(day);
        const read = sheet.getRange('A1').getValue();
        isTrue_(read instanceof Date, 'not a Date: ' + typeof read);
        same_(read.getTime(), day.getTime());
      },
    },
    {
      name: 'Values from getValues are arrays of this script',
      source: UNPROVEN,
      run: sheet => isTrue_(sheet.getRange('A1:B2').getValues() instanceof Array, 'not an Array'),
    },
    {
      name: 'Text that begins with = becomes a formula',
      source: RANGE + 'setValue(Object)',
      run: sheet => {
        sheet.getRange('A1').setValue('=1+1');
        same_(sheet.getRange('A1').getValue(), 2);
        same_(sheet.getRange('A1').getFormula(), '=1+1');
      },
    },
    {
      name: 'A cell without a formula has an empty one',
      source: RANGE + 'getFormula()',
      run: sheet => {
        sheet.getRange('A1').setValue(3);
        same_(sheet.getRange('A1:B1').getFormulas(), [['', '']]);
      },
    },
    {
      name: 'Text that looks like a number becomes one',
      source: RANGE + 'setValues(Object)',
      run: sheet => {
        sheet.getRange('A1:C1').setValues([['2.000', '1,000,000', '$2.99']]);
        same_(sheet.getRange('A1:C1').getValues(), [[2, 1000000, 2.99]]);
      },
    },
    {
      name: '5.10 becomes 5.1',
      source: UNPROVEN,
      run: sheet => {
        sheet.getRange('A1').setValue('5.10');
        same_(sheet.getRange('A1').getValue(), 5.1);
      },
    },
    {
      name: '3-5 becomes a date in March',
      source: UNPROVEN,
      run: sheet => {
        sheet.getRange('A1').setValue('3-5');
        const read = sheet.getRange('A1').getValue();
        isTrue_(read instanceof Date, 'not a Date: ' + JSON.stringify(read));
        same_([read.getMonth(), read.getDate()], [2, 5]);
      },
    },
    {
      name: 'TRUE as text becomes a boolean',
      source: UNPROVEN,
      run: sheet => {
        sheet.getRange('A1').setValue('TRUE');
        same_(sheet.getRange('A1').getValue(), true);
      },
    },
    {
      name: 'A leading apostrophe keeps the rest as text and is not part of it',
      source: UNPROVEN,
      run: sheet => {
        sheet.getRange('A1').setValue("'5.10");
        same_(sheet.getRange('A1').getValue(), '5.10');
      },
    },
    {
      name: 'Display values are text',
      source: RANGE + 'getDisplayValues()',
      run: sheet => {
        sheet.getRange('A1:C1').setValues([[7, true, 'word']]);
        same_(sheet.getRange('A1:D1').getDisplayValues(), [['7', 'TRUE', 'word', '']]);
      },
    },
    {
      name: 'A block of another shape is refused, and nothing is written',
      source: RANGE + 'setValues(Object)',
      run: sheet => {
        throws_(() => sheet.getRange('A1:B2').setValues([['one', 'two']]));
        same_(sheet.getRange('A1:B2').getValues(), [['', ''], ['', '']]);
      },
    },
    {
      name: 'One value fills a range',
      source: RANGE + 'setValue(Object)',
      run: sheet => {
        sheet.getRange('A1:B2').setValue(4);
        same_(sheet.getRange('A1:B2').getValues(), [[4, 4], [4, 4]]);
      },
    },
    {
      name: 'The last row is the last one with content',
      source: REFERENCE + 'spreadsheet/sheet#getLastRow()',
      run: sheet => {
        same_([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);
        sheet.getRange('C5').setValue('here');
        same_([sheet.getLastRow(), sheet.getLastColumn()], [5, 3]);
      },
    },
    {
      name: 'Formats, notes and drop-downs are not content',
      source: UNPROVEN,
      run: sheet => {
        sheet.getRange('A9').setBackground('#ff0000').setNote('note');
        sheet.getRange('B12').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
        same_(sheet.getLastRow(), 0);
      },
    },
    {
      name: 'The data range begins at A1 and ends at the last content',
      source: REFERENCE + 'spreadsheet/sheet#getDataRange()',
      run: sheet => {
        same_(sheet.getDataRange().getA1Notation(), 'A1');
        sheet.getRange('B3').setValue(1);
        same_(sheet.getDataRange().getA1Notation(), 'A1:B3');
      },
    },
    {
      name: 'A range outside the grid is refused',
      source: UNPROVEN,
      run: sheet => {
        throws_(() => sheet.getRange(sheet.getMaxRows() + 1, 1).getValue());
        throws_(() => sheet.getRange(1, 1, 1, sheet.getMaxColumns() + 1).getValues());
      },
    },
    {
      name: 'Row 0 is refused',
      source: UNPROVEN,
      run: sheet => {
        throws_(() => sheet.getRange(0, 1));
      },
    },
    {
      name: 'clearContent leaves formats and notes',
      source: RANGE + 'clearContent()',
      run: sheet => {
        const cell = sheet.getRange('A1');
        cell.setValue('x').setBackground('#ff0000').setNote('note');
        cell.clearContent();
        same_([cell.getValue(), cell.getBackground(), cell.getNote()], ['', '#ff0000', 'note']);
      },
    },
    {
      name: 'Line breaks in text stay',
      source: UNPROVEN,
      run: sheet => {
        sheet.getRange('A1').setValue('one\ntwo');
        same_(sheet.getRange('A1').getValue(), 'one\ntwo');
      },
    },
    {
      name: 'A formula sees a value written before it in the same run',
      source: REFERENCE + 'spreadsheet/spreadsheet-app#flush()',
      run: sheet => {
        sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
        sheet.getRange('B1').setFormula('=SUM(A1:A3)');
        SpreadsheetApp.flush();
        same_(sheet.getRange('B1').getValue(), 6);
        sheet.getRange('A3').setValue(10);
        SpreadsheetApp.flush();
        same_(sheet.getRange('B1').getValue(), 13);
      },
    },
    {
      name: 'A name that no function has shows #NAME?',
      source: UNPROVEN,
      run: sheet => {
        sheet.getRange('A1').setFormula('=NOSUCHFUNCTION(1)');
        same_(sheet.getRange('A1').getDisplayValue(), '#NAME?');
      },
    },
  ];
}

/** Text: what keeps a teacher's words as she typed them. */
function textChecks_() {
  const asRichText = texts =>
    texts.map(text => [SpreadsheetApp.newRichTextValue().setText(text).build()]);
  const TRAPS = ['=1+1', '3-5', '5.10', '1E5', 'TRUE', '007', '50%', '+Math night', '-ing verbs', '@library', "'tis the season", ' edges '];
  return [
    {
      name: 'Rich text on cells of format @ is never parsed',
      source: UNPROVEN,
      run: sheet => {
        const range = sheet.getRange(1, 1, TRAPS.length, 1);
        range.setNumberFormat('@').setRichTextValues(asRichText(TRAPS));
        SpreadsheetApp.flush();
        same_(range.getValues().map(row => row[0]), TRAPS);
        same_(range.getFormulas().map(row => row[0]), TRAPS.map(() => ''));
      },
    },
    {
      name: 'Rich text on plain cells is never a formula',
      source: UNPROVEN,
      run: sheet => {
        sheet.getRange('A1').setRichTextValues(asRichText(['=1+1']));
        SpreadsheetApp.flush();
        same_([sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()], ['=1+1', '']);
      },
    },
    {
      name: 'Format @ keeps 3-5, 5.10, 007 and TRUE as text',
      source: UNPROVEN,
      run: sheet => {
        const texts = [['3-5', '5.10', '007', 'TRUE']];
        sheet.getRange('A1:D1').setNumberFormat('@').setValues(texts);
        same_(sheet.getRange('A1:D1').getValues(), texts);
      },
    },
    {
      name: 'Rich text gives its text back',
      source: REFERENCE + 'spreadsheet/rich-text-value#getText()',
      run: sheet => {
        sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Hello').build());
        same_(sheet.getRange('A1').getRichTextValue().getText(), 'Hello');
      },
    },
    {
      name: 'An empty rich text leaves the cell blank',
      source: UNPROVEN,
      run: sheet => {
        sheet.getRange('A1').setValue('x');
        sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('').build());
        same_([sheet.getRange('A1').getValue(), sheet.getLastRow()], ['', 0]);
      },
    },
  ];
}

/** Formats: what set-up and the made tabs use. */
function formatChecks_() {
  const RANGE = REFERENCE + 'spreadsheet/range#';
  return [
    {
      name: 'A background comes back as lower-case hex; null resets it',
      source: RANGE + 'setBackground(String)',
      run: sheet => {
        const cell = sheet.getRange('A1');
        cell.setBackground('#D9EAD3');
        same_(cell.getBackground(), '#d9ead3');
        cell.setBackground(null);
        same_(cell.getBackground(), '#ffffff');
      },
    },
    {
      name: 'A grid of backgrounds must have the shape of the range',
      source: RANGE + 'setBackgrounds(String)',
      run: sheet => {
        throws_(() => sheet.getRange('A1:B2').setBackgrounds([['#ffffff']]));
      },
    },
    {
      name: 'Notes come back; null removes them',
      source: RANGE + 'setNotes(Object)',
      run: sheet => {
        const range = sheet.getRange('A1:B1');
        range.setNotes([['first', 'second']]);
        same_(range.getNotes(), [['first', 'second']]);
        range.setNotes([[null, 'second']]);
        same_(range.getNotes(), [['', 'second']]);
      },
    },
    {
      name: 'Font weight, wrap and alignment come back',
      source: RANGE + 'getFontWeights()',
      run: sheet => {
        const cell = sheet.getRange('A1');
        cell.setFontWeight('bold').setWrap(true).setVerticalAlignment('top');
        same_([cell.getFontWeight(), cell.getWrap(), cell.getVerticalAlignment()], ['bold', true, 'top']);
      },
    },
    {
      name: 'A number format shows in the display value and leaves the value',
      source: RANGE + 'setNumberFormat(String)',
      run: sheet => {
        const cell = sheet.getRange('A1');
        cell.setValue(2 / 3).setNumberFormat('0.000');
        same_(cell.getDisplayValue(), '0.667');
        isTrue_(Math.abs(cell.getValue() - 2 / 3) < 1e-12, 'the value changed');
      },
    },
    {
      name: 'Column widths and frozen rows come back',
      source: REFERENCE + 'spreadsheet/sheet#setFrozenRows(Integer)',
      run: sheet => {
        sheet.setColumnWidth(2, 240);
        sheet.setFrozenRows(1);
        same_([sheet.getColumnWidth(2), sheet.getFrozenRows()], [240, 1]);
      },
    },
  ];
}
