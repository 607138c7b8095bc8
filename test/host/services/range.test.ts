import {outcomeOf, refusalOf, valueOf} from './script';

describe('values', () => {
  test('what is written as a block is read as a block', () => {
    expect(
      valueOf(`
        sheet.getRange('B2:C3').setValues([['a', 1], [true, '']]);
        return sheet.getRange(2, 2, 2, 2).getValues();`),
    ).toEqual([
      ['a', 1],
      [true, ''],
    ]);
  });

  test('a date comes back as a Date of the script, on the same instant', () => {
    expect(
      valueOf(`
        const date = new Date(Date.UTC(2026, 9, 5, 12));
        sheet.getRange('A1').setValue(date);
        const read = sheet.getRange('A1').getValue();
        return [read instanceof Date, read.getTime() === date.getTime()];`),
    ).toEqual([true, true]);
  });

  test('rows are arrays of the script', () => {
    expect(
      valueOf(`
        const values = sheet.getRange('A1:B2').getValues();
        return [values instanceof Array, values[0] instanceof Array];`),
    ).toEqual([true, true]);
  });

  test('text is read as a person would type it, unless the format is text', () => {
    expect(
      valueOf(`
        sheet.getRange('A1:A2').setNumberFormats([['General'], ['@']]);
        sheet.getRange('A1:A2').setValues([['12'], ['12']]);
        return sheet.getRange('A1:A2').getValues();`),
    ).toEqual([[12], ['12']]);
  });

  test('null and undefined leave a cell blank', () => {
    expect(
      valueOf(`
        sheet.getRange('A1:B1').setValues([[null, undefined]]);
        return [sheet.getRange('A1:B1').getValues(), sheet.getRange('A1').isBlank()];`),
    ).toEqual([[['', '']], true]);
  });

  test('one value fills the whole range', () => {
    expect(
      valueOf(
        "return sheet.getRange('A1:B2').setValue('x').getValues().join(';');",
      ),
    ).toBe('x,x;x,x');
  });

  test.each([
    [
      "sheet.getRange('A1:A2').setValues([[1]])",
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1:B1').setValues([[1]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1').setValues('x')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      "sheet.getRange('A1:B1').setValues([1, 2])",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    [
      'sheet.getRange(1, 1, 0, 1)',
      'The number of rows in the range must be at least 1.',
    ],
    [
      'sheet.getRange(1001, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ["sheet.getRange('Nowhere')", 'Range not found'],
    [
      "sheet.getRange('A1', 2)",
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'file.getSheetByName(null)',
      "The parameters (null) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    ],
  ])('%s is refused in Google’s words', (script, sentence) => {
    expect(refusalOf(script)).toBe(sentence);
  });

  test('a refusal is an Exception that a script can catch', () => {
    expect(
      valueOf(`
        try { sheet.getRange(0, 1); }
        catch (error) { return [error instanceof Error, error.name, String(error)]; }`),
    ).toEqual([
      true,
      'Exception',
      'Exception: The starting row of the range is too small.',
    ]);
  });
});

describe('looks', () => {
  test('colours come back as #rrggbb, a blank as white', () => {
    expect(
      valueOf(`
        sheet.getRange('A1').setBackground('red');
        sheet.getRange('B1').setBackground('#0F0');
        return sheet.getRange('A1:C1').getBackgrounds();`),
    ).toEqual([['#ff0000', '#00ff00', '#ffffff']]);
  });

  test.each(['reddish', 'constructor'])(
    '%s is no colour, and is refused',
    word => {
      expect(refusalOf(`sheet.getRange('A1').setBackground('${word}')`)).toBe(
        `Invalid argument: ${word}`,
      );
    },
  );

  test('enums are themselves', () => {
    expect(
      valueOf(`
        const {WRAP, CLIP} = SpreadsheetApp.WrapStrategy;
        sheet.getRange('A1').setWrapStrategy(WRAP);
        const read = sheet.getRange('A1').getWrapStrategy();
        return [read === WRAP, read === CLIP, String(read), JSON.stringify({read})];`),
    ).toEqual([true, false, 'WRAP', '{"read":"WRAP"}']);
  });

  test('setters can be chained', () => {
    expect(
      valueOf(`
        const range = sheet.getRange('A1').setValue('x').setFontWeight('bold').setNote('why').setWrap(true);
        return [range.getFontWeight(), range.getNote(), range.getWrap(), range.getFontSize()];`),
    ).toEqual(['bold', 'why', true, 10]);
  });
});

describe('rules', () => {
  test('a drop-down is read back as it was set', () => {
    expect(
      valueOf(`
        const rule = SpreadsheetApp.newDataValidation()
          .requireValueInList(['High', 'Low'], true).setAllowInvalid(false).setHelpText('Pick one').build();
        sheet.getRange('A1:A3').setDataValidation(rule);
        const read = sheet.getRange('A2').getDataValidation();
        return [String(read.getCriteriaType()), read.getCriteriaValues(), read.getAllowInvalid(), read.getHelpText(), sheet.getRange('B2').getDataValidation()];`),
    ).toEqual([
      'VALUE_IN_LIST',
      [['High', 'Low'], true],
      false,
      'Pick one',
      null,
    ]);
  });

  test('a rule that is copied into a builder rejects and helps as it did', () => {
    expect(
      valueOf(`
        const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).setHelpText('1 to 5').build();
        const again = rule.copy().withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_EQUAL_TO, [3]).build();
        return [again.getAllowInvalid(), again.getHelpText(), String(again.getCriteriaType()), again.getCriteriaValues(), rule.getCriteriaValues()];`),
    ).toEqual([false, '1 to 5', 'NUMBER_EQUAL_TO', [3], [1, 5]]);
  });

  test('what clear leaves depends on its options', () => {
    expect(
      valueOf(`
        const range = sheet.getRange('A1').setValue('x').setNote('n').setBackground('red');
        range.clearContent();
        const one = [range.getValue(), range.getNote(), range.getBackground()];
        range.setValue('x').clear({formatOnly: true});
        return [one, [range.getValue(), range.getNote(), range.getBackground()]];`),
    ).toEqual([
      ['', 'n', '#ff0000'],
      ['x', 'n', '#ffffff'],
    ]);
  });
});

test('what this host lacks refuses by name', () => {
  expect(
    refusalOf("sheet.getRange('A1').createPivotTable(sheet.getRange('B1'))"),
  ).toBe('Range.createPivotTable is not emulated by this host');
});

test('what Google lacks too is no function', () => {
  const {error} = outcomeOf("sheet.getRange('A1').frobnicate()");
  expect(error?.name).toBe('TypeError');
});

describe('cells that move over', () => {
  const filled =
    "sheet.getRange('A1:B4').setValues([[1, 'a'], [2, 'b'], [3, 'c'], [4, 'd']]);";
  test('insertCells moves those below down, in these columns alone', () => {
    expect(
      valueOf(`${filled}
        sheet.getRange('A2:A3').insertCells(SpreadsheetApp.Dimension.ROWS);
        return sheet.getDataRange().getValues();`),
    ).toEqual([
      [1, 'a'],
      ['', 'b'],
      ['', 'c'],
      [2, 'd'],
      [3, ''],
      [4, ''],
    ]);
  });
  test('deleteCells moves those to the right over', () => {
    expect(
      valueOf(`${filled}
        sheet.getRange('A2').deleteCells(SpreadsheetApp.Dimension.COLUMNS);
        return sheet.getDataRange().getValues();`),
    ).toEqual([
      [1, 'a'],
      ['b', ''],
      [3, 'c'],
      [4, 'd'],
    ]);
  });
  test('text is split over columns', () => {
    expect(
      valueOf(`
        sheet.getRange('A1:A2').setValues([['a; b'], ['1;2']]).splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SEMICOLON);
        return sheet.getDataRange().getValues();`),
    ).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });
});

test('R1C1 formulas count from their own cell', () => {
  expect(
    valueOf(`
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1:B3').setFormulaR1C1('=R[0]C[-1]*R1C1&"R1C1"');
      return [sheet.getRange('B1:B3').getFormulas().flat(), sheet.getRange('B3').getFormulaR1C1()];`),
  ).toEqual([
    ['=A1*$A$1&"R1C1"', '=A2*$A$1&"R1C1"', '=A3*$A$1&"R1C1"'],
    '=R[0]C[-1]*R1C1&"R1C1"',
  ]);
});

test('R1C1 formulas are of each range of a list', () => {
  expect(
    valueOf(`
      sheet.getRangeList(['B1:B2', 'D1']).setFormulaR1C1('=R[0]C[-1]');
      return sheet.getRange('B1:D2').getFormulas();`),
  ).toEqual([
    ['=A1', '', '=C1'],
    ['=A2', '', ''],
  ]);
});

test.each([
  ['clearContent', ['', '0.00', 'n', true]],
  ['clearFormat', [5, '0.###############', 'n', true]],
  ['clearNote', [5, '0.00', '', true]],
  ['clearDataValidations', [5, '0.00', 'n', false]],
  ['clear', ['', '0.###############', '', false]],
])('%s of a list is done to each of its ranges', (method, left) => {
  expect(
    valueOf(`
      const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build();
      sheet.getRange('A1:C1').setValue(5).setNumberFormat('0.00').setNote('n').setDataValidation(rule);
      sheet.getRangeList(['A1', 'C1']).${method}();
      return ['A1', 'B1', 'C1'].map(name => {
        const cell = sheet.getRange(name);
        return [cell.getValue(), cell.getNumberFormat(), cell.getNote(), cell.getDataValidation() !== null];
      });`),
  ).toEqual([left, [5, '0.00', 'n', true], left]);
});

test('clearing can leave rows that a filter hides', () => {
  expect(
    valueOf(`
      sheet.getRange('A1:A5').setValues([['h'], [1], [2], [3], [4]]).createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['2']).build());
      sheet.getRange('A2:A5').clear({contentsOnly: true, skipFilteredRows: true});
      return sheet.getRange('A1:A5').getValues().flat();`),
  ).toEqual(['h', '', 2, '', '']);
});

// Source: https://developers.google.com/apps-script/reference/spreadsheet/range#trimwhitespace
test('blanks, tabs and line breaks are trimmed; formulas, numbers and text that is tidy stay', () => {
  expect(
    valueOf(`
      const range = sheet.getRange('A1:E1').setNumberFormat('@').setValues([[' a \\t b\\n', '=" x "&1', 5, '5', '']]);
      range.trimWhitespace();
      return [range.getValues()[0], range.getFormulas()[0]];`),
  ).toEqual([
    ['a b', ' x 1', 5, '5', ''],
    ['', '=" x "&1', '', '', ''],
  ]);
});

test('methods go by their older names too', () => {
  expect(
    valueOf(`
      const range = sheet.getRange('B2').setBackgroundColor('yellow').setComment('note');
      return [range.getBackgroundColor(), range.getNote(), range.getColumnIndex()];`),
  ).toEqual(['#ffff00', 'note', 2]);
});

test('a copy can be transposed', () => {
  expect(
    valueOf(`
      sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
      sheet.getRange('A1:C1').copyTo(sheet.getRange('A3'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
      return sheet.getRange('A3:A5').getValues();`),
  ).toEqual([[1], [2], [3]]);
});

test('somebody who may only view can read and not write', () => {
  const canEdit = false;
  expect(
    valueOf(
      "return [sheet.getRange('A1').getValue(), sheet.getRange('A1').canEdit()];",
      {canEdit},
    ),
  ).toEqual(['', false]);
  expect(refusalOf("sheet.getRange('A1').setValue(1)", {canEdit})).toBe(
    'You do not have permission to perform that action.',
  );
});

test('there are no pivot tables, and none can be made', () => {
  expect(
    valueOf('return [sheet.getPivotTables(), file.getFormUrl()];'),
  ).toEqual([[], null]);
});
