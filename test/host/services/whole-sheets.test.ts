/** What is done to whole rows, columns, tabs and files, method by method. */
import {valueOf} from './script';

/** Row or column 2 is red and bold, 3 is blue; each holds its number. */
const STRIPES = `const line = (at) => args[0] === 'Row' ? sheet.getRange(at, 1) : sheet.getRange(1, at);
  for (let at = 1; at <= 4; at++) line(at).setValue(at).setNote('n' + at);
  line(2).setBackground('#ff0000').setFontWeight('bold').setNumberFormat('0.0');
  line(3).setBackground('#0000ff');
  const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
  line(2).setDataValidation(rule);
  const told = () => [1, 2, 3, 4, 5, 6].map(at => {
    const cell = line(at);
    const look = {'#ff0000': 'red', '#0000ff': 'blue', '#ffffff': ''}[cell.getBackground()];
    const ruled = cell.getDataValidation() ? '!' : '';
    return cell.getDisplayValue() + cell.getNote() + look + (cell.getFontWeight() === 'bold' ? '*' : '') + ruled;
  });`;

describe.each(['Row', 'Column'])('of a %s', noun => {
  test.each([
    [
      `insert${noun}Before(2)`,
      ['1n1', 'red*!', '2.0n2red*!', '3n3blue', '4n4', ''],
    ],
    [
      `insert${noun}After(2)`,
      ['1n1', '2.0n2red*!', 'red*!', '3n3blue', '4n4', ''],
    ],
    [
      `insert${noun}Before(3)`,
      ['1n1', '2.0n2red*!', 'blue', '3n3blue', '4n4', ''],
    ],
    [`insert${noun}After(1)`, ['1n1', '', '2.0n2red*!', '3n3blue', '4n4', '']],
    [
      `insert${noun}sBefore(3, 2)`,
      ['1n1', '2.0n2red*!', 'blue', 'blue', '3n3blue', '4n4'],
    ],
    [
      `insert${noun}sAfter(2, 2)`,
      ['1n1', '2.0n2red*!', 'red*!', 'red*!', '3n3blue', '4n4'],
    ],
    [`insert${noun}s(2)`, ['1n1', 'red*!', '2.0n2red*!', '3n3blue', '4n4', '']],
    [
      `insert${noun}s(3, 2)`,
      ['1n1', '2.0n2red*!', 'blue', 'blue', '3n3blue', '4n4'],
    ],
    [`delete${noun}(2)`, ['1n1', '3n3blue', '4n4', '', '', '']],
    [`delete${noun}s(1, 2)`, ['3n3blue', '4n4', '', '', '', '']],
    [
      `move${noun}s(line(2), 5)`,
      ['1n1', '3n3blue', '4n4', '2.0n2red*!', '', ''],
    ],
    [
      `move${noun}s(line(4), 2)`,
      ['1n1', '4n4', '2.0n2red*!', '3n3blue', '', ''],
    ],
  ])('%s', (call, lines) => {
    const [before, after, size] = valueOf(
      `${STRIPES} const size = () => sheet.getMax${noun}s();
      const before = size(); sheet.${call};
      return [before, told(), size() - before];`,
      {args: [noun]},
    ) as [number, string[], number];
    expect(after).toEqual(lines);
    const many = /, 2\)/.test(call) ? 2 : 1;
    const sign = {i: many, d: -many, m: 0}[call.charAt(0)];
    expect([before, size]).toEqual([noun === 'Row' ? 1000 : 26, sign]);
  });
});

test.each([
  ['insertSheet()', ['One', 'Two', 'Sheet4', 'Three'], 'Sheet4'],
  ["insertSheet('New')", ['One', 'Two', 'New', 'Three'], 'New'],
  ['insertSheet(0)', ['Sheet4', 'One', 'Two', 'Three'], 'Sheet4'],
  ["insertSheet('New', 3)", ['One', 'Two', 'Three', 'New'], 'New'],
  ["insertSheet('New', 1)", ['One', 'New', 'Two', 'Three'], 'New'],
  [
    "insertSheet('New', 0, {template: sheet})",
    ['New', 'One', 'Two', 'Three'],
    'New',
  ],
  ['moveActiveSheet(1)', ['Two', 'One', 'Three'], 'Two'],
  ['moveActiveSheet(2)', ['One', 'Two', 'Three'], 'Two'],
  ['moveActiveSheet(3)', ['One', 'Three', 'Two'], 'Two'],
  ["renameActiveSheet('New')", ['One', 'New', 'Three'], 'New'],
  ["deleteSheet(file.getSheetByName('one'))", ['Two', 'Three'], 'Two'],
])('after %s', (call, names, active) => {
  expect(
    valueOf(`sheet.setName('One'); sheet.getRange('A1').setValue('x');
      const three = file.insertSheet('Three'); const two = file.insertSheet('Two', 1);
      file.${call};
      return [file.getSheets().map(each => each.getName()), file.getActiveSheet().getName(),
        file.getSheets().map(each => each.getIndex()), file.getNumSheets()];`),
  ).toEqual([names, active, names.map((_, index) => index + 1), names.length]);
});

test.each([
  ['{contentsOnly: true}', ['', 'note', '#ff0000', true, 1]],
  ['{formatOnly: true}', [5, 'note', '#ffffff', true, 0]],
  ['{commentsOnly: true}', [5, '', '#ff0000', true, 1]],
  ['{validationsOnly: true}', [5, 'note', '#ff0000', false, 1]],
  ['{contentsOnly: true, commentsOnly: true}', ['', '', '#ff0000', true, 1]],
  ['', ['', '', '#ffffff', false, 0]],
])(
  'clear(%s) leaves the rest, of a range as of a tab as of a list',
  (options, left) => {
    const clearing = (which: string) =>
      valueOf(`const cell = sheet.getRange('B2').setValue(5).setNote('note').setBackground('#ff0000')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([cell])
        .whenCellEmpty().setBackground('#00ff00').build()]);
      ${which}.clear(${options});
      return [cell.getValue(), cell.getNote(), cell.getBackground(), cell.getDataValidation() !== null,
        sheet.getConditionalFormatRules().length];`);
    expect(clearing('cell')).toEqual(left);
    expect(clearing("sheet.getRangeList(['D4', 'B2:C3'])")).toEqual(left);
    expect(clearing('sheet')).toEqual(left);
  },
);

test.each([
  ['clearContent', ['', 'note', '#ff0000', true]],
  ['clearFormat', [5, 'note', '#ffffff', true]],
  ['clearNote', [5, '', '#ff0000', true]],
  ['clearDataValidations', [5, 'note', '#ff0000', false]],
])('%s takes that alone', (call, left) => {
  expect(
    valueOf(`const cell = sheet.getRange('B2').setValue(5).setNote('note').setBackground('#ff0000')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
      cell.${call}();
      return [cell.getValue(), cell.getNote(), cell.getBackground(), cell.getDataValidation() !== null];`),
  ).toEqual(left);
});

// Source: https://developers.google.com/apps-script/reference/spreadsheet/range#removeduplicatescolumnstocompare
test.each([
  [
    '',
    [
      ['a', 1],
      ['A', 2],
      ['b', 1],
    ],
    'B2:C4',
  ],
  [
    '[2]',
    [
      ['a', 1],
      ['b', 1],
    ],
    'B2:C3',
  ],
  [
    '[3]',
    [
      ['a', 1],
      ['A', 2],
    ],
    'B2:C3',
  ],
  [
    '[2, 3]',
    [
      ['a', 1],
      ['A', 2],
      ['b', 1],
    ],
    'B2:C4',
  ],
])(
  'removeDuplicates(%s) keeps the first of each, in any case',
  (columns, kept, range) => {
    expect(
      valueOf(`const range = sheet.getRange('B2:C6').setValues([['a', 1], ['A', 2], ['b', 1], ['A', 1], ['a', 2]]);
      sheet.getRange('B7').setValue('below');
      const left = range.removeDuplicates(${columns});
      return [left.getA1Notation(), left.getValues(), sheet.getRange('B7').getValue(), sheet.getLastRow()];`),
    ).toEqual([range, kept, 'below', 7]);
  },
);

test.each([
  [
    "','",
    ['a,b', 'c'],
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  [
    'SpreadsheetApp.TextToColumnsDelimiter.COMMA',
    ['a, b', 'c;d'],
    [
      ['a', 'b'],
      ['c;d', ''],
    ],
  ],
  [
    'SpreadsheetApp.TextToColumnsDelimiter.SEMICOLON',
    ['a;b', 'c,d'],
    [
      ['a', 'b'],
      ['c,d', ''],
    ],
  ],
  [
    'SpreadsheetApp.TextToColumnsDelimiter.PERIOD',
    ['a.b', 'c'],
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  [
    'SpreadsheetApp.TextToColumnsDelimiter.SPACE',
    ['a b', 'c'],
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  [
    "'#'",
    ['a#b', 'c#d'],
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '',
    ['a;b', 'c'],
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
])(
  'splitTextToColumns(%s) splits each row in its own row',
  (delimiter, texts, columns) => {
    expect(
      valueOf(
        `sheet.getRange('B2:B3').setValues(args[0].map(text => [text]));
      sheet.getRange('B2:B3').splitTextToColumns(${delimiter});
      return sheet.getRange('B2:C3').getValues();`,
        {args: [texts]},
      ),
    ).toEqual(columns);
  },
);

test('values and formats are copied to columns and rows by number, on this tab or another', () => {
  expect(
    valueOf(`const other = file.insertSheet('Other');
      const range = sheet.getRange('A1:B1').setValues([['=1+1', 'x']]).setBackground('#ff0000');
      range.copyValuesToRange(other, 2, 3, 4, 4);
      range.copyFormatToRange(other.getSheetId(), 2, 5, 6, 7);
      range.copyValuesToRange(sheet, 3, 6, 2, 3);
      return [other.getRange('B4:C4').getValues()[0], other.getRange('B4').getFormula(), other.getRange('B4').getBackground(),
        other.getRange('B6:F8').getBackgrounds().map(row => row.filter(color => color === '#ff0000').length),
        other.getRange('B6').getValue(), sheet.getRange('C2:G4').getDisplayValues()];`),
  ).toEqual([
    [2, 'x'],
    '',
    '#ffffff',
    [4, 4, 0],
    '',
    [
      ['2', 'x', '2', 'x', ''],
      ['2', 'x', '2', 'x', ''],
      ['', '', '', '', ''],
    ],
  ]);
});
