/** What cells hold: set and read, one cell or many, each apart from the others. */
import {valueOf} from './script';

/** Turns what the services give into what can be compared. */
const TOLD = `const told = (value) => value && value.getText ? 'text ' + value.getText() : value && value.getCriteriaType ? 'more than ' + value.getCriteriaValues()[0] : value;
  const text = (word) => SpreadsheetApp.newRichTextValue().setText(word).build();
  const more = (bound) => SpreadsheetApp.newDataValidation().requireNumberGreaterThan(bound).build();
  const all = (rows) => rows.map(row => row.map(told));`;

describe.each([
  [
    'Value',
    'Values',
    "[[1, 'a', true], ['', 2.5, 'b']]",
    '',
    [
      [1, 'a', true],
      ['', 2.5, 'b'],
    ],
  ],
  [
    'Note',
    'Notes',
    "[['a', 'b', ''], ['c', 'd', 'e']]",
    '',
    [
      ['a', 'b', ''],
      ['c', 'd', 'e'],
    ],
  ],
  [
    'Formula',
    'Formulas',
    "[['=1', '=2', ''], ['=A1', '=B1', '=SUM(A1:B1)']]",
    '',
    [
      ['=1', '=2', ''],
      ['=A1', '=B1', '=SUM(A1:B1)'],
    ],
  ],
  [
    'RichTextValue',
    'RichTextValues',
    "[['a', 'b', 'c'], ['d', 'e', 'f']].map(row => row.map(text))",
    'text ',
    [
      ['text a', 'text b', 'text c'],
      ['text d', 'text e', 'text f'],
    ],
  ],
  [
    'DataValidation',
    'DataValidations',
    '[[more(1), more(1), null], [more(2), more(3), more(1)]]',
    null,
    [
      ['more than 1', 'more than 1', null],
      ['more than 2', 'more than 3', 'more than 1'],
    ],
  ],
])('%s', (one, many, given, blank, expected) => {
  test('is read of a block as it was set, cell by cell and of the first', () => {
    const [block, cells, first, around] = valueOf(`${TOLD}
      const range = sheet.getRange('D4:F5').set${many}(${given});
      const cells = [4, 5].map(row => [4, 5, 6].map(column => told(sheet.getRange(row, column).get${one}())));
      return [all(range.get${many}()), cells, told(range.get${one}()), all(sheet.getRange('D6:F6').get${many}())[0]];`) as unknown[];
    expect(block).toEqual(expected);
    expect(cells).toEqual(expected);
    expect(first).toEqual(expected[0]?.[0]);
    expect(around).toEqual([blank, blank, blank]);
  });

  test('fills a range, and its neighbours are blank', () => {
    const filled = valueOf(`${TOLD}
      sheet.getRange('E5:F6').set${one}(${given}[0][0]);
      return all(sheet.getRange('D4:G7').get${many}());`);
    const [u, v] = [blank, expected[0]?.[0]];
    expect(filled).toEqual([
      [u, u, u, u],
      [u, v, v, u],
      [u, v, v, u],
      [u, u, u, u],
    ]);
  });

  test.each([
    [
      '[[1, 2, 3]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      '[[1, 2], [3, 4]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.',
    ],
  ])('of another shape is refused: %s', (rows, sentence) => {
    const made = one === 'RichTextValue' ? '.map(row => row.map(text))' : '';
    const ruled = one === 'DataValidation' ? '.map(row => row.map(more))' : '';
    expect(
      valueOf(
        `${TOLD} try { sheet.getRange('D4:F5').set${many}(${rows}${made}${ruled}); } catch (error) { return error.message; }`,
      ),
    ).toBe(sentence);
  });
});

test('a display value is what a cell shows', () => {
  expect(
    valueOf(`const range = sheet.getRange('A1:D1').setValues([[0.5, true, '=1/0', 'x']]);
      sheet.getRange('A1').setNumberFormat('0%');
      return [range.getDisplayValues(), range.getDisplayValue(), sheet.getRange('C1').getDisplayValue(), range.isBlank(), sheet.getRange('F1:G9').isBlank()];`),
  ).toEqual([[['50%', 'TRUE', '#DIV/0!', 'x']], '50%', '#DIV/0!', false, true]);
});
