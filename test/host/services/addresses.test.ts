/** Ranges by their addresses, and tabs whose names formulas must quote. */
import {refusalOf, valueOf} from './script';

test.each([
  ['A1', 'A1', [true, true, true, true]],
  ['B2:C9', 'B2:C9', [true, true, true, true]],
  ['A:A', 'A:A', [false, false, true, true]],
  ['B:D', 'B:D', [false, false, true, true]],
  ['2:2', '2:2', [true, true, false, false]],
  ['A2:A', 'A2:A', [true, false, true, true]],
  ['A2:C', 'A2:C', [true, false, true, true]],
  ['C9:B2', 'B2:C9', [true, true, true, true]],
  ['$B$2:C$9', 'B2:C9', [true, true, true, true]],
  ['b2', 'B2', [true, true, true, true]],
  ['R2C3', 'C2', [true, true, true, true]],
  ['R2C3:R4C5', 'C2:E4', [true, true, true, true]],
  ['Sheet1!B2', 'B2', [true, true, true, true]],
  ["'Sheet1'!B2", 'B2', [true, true, true, true]],
])('the range %s is %s, and knows its ends', (address, notation, ends) => {
  expect(
    valueOf(`const range = sheet.getRange('${address.replaceAll("'", "\\'")}');
      return [range.getA1Notation(), [range.isStartRowBounded(), range.isEndRowBounded(),
        range.isStartColumnBounded(), range.isEndColumnBounded()]];`),
  ).toEqual([notation, ends]);
});

test.each([
  'A0',
  'A1001',
  'AA1',
  'B2:',
  '',
  'nothing',
  'None!A1',
  'A1:B1001',
  'R0C1',
])('the range %j is not found', address => {
  expect(refusalOf(`sheet.getRange('${address}');`)).toBe('Range not found');
});

test.each([
  'It’s',
  "It's",
  'Two words',
  'A1',
  'R1C1',
  'TRUE',
  '2026',
  'Größe',
  'a-b',
  'x!y',
])('formulas read and follow a tab that is called %s', name => {
  expect(
    valueOf(
      `const other = file.insertSheet('Other');
        other.getRange('B2').setValue(7);
        const cell = sheet.getRange('A1').setFormula('=Other!B2+1');
        other.setName(args[0]);
        const seen = [cell.getValue()];
        other.insertRowBefore(1);
        seen.push(cell.getValue(), cell.getFormula().includes('B3'));
        other.setName('Back');
        return [...seen, cell.getFormula(), cell.getValue()];`,
      {args: [name]},
    ),
  ).toEqual([8, 8, true, '=Back!B3+1', 8]);
});
