/** Which cells a formula reads: it follows them, and knows its own place. */
import {Trial, SCRIPT, at} from '../workbook/sheet-of';

test.each([
  ['=-A1', -1, -5],
  ['=A1%', 0.01, 0.05],
  ['=SUM({A1,2})', 3, 7],
  ['=1+A1*2', 3, 11],
  ['=IF(TRUE,ABS(A1))', 1, 5],
  ['=SUM(A2:A1)', 1, 5],
  ['=SUM(B3:A1)', 1, 5],
  ['=Sheet1!A1', 1, 5],
  ['=single', 1, 5],
  ['=SUM(Row)', 1, 5],
  ['=TEXT(TODAY(),"yyyy")+A1', 2027, 2031],
])('%s follows A1', (formula, before, after) => {
  const trial = new Trial();
  const name = (name: string, range: string) =>
    trial.workbook.apply('names.set', {name, range: at(range)}, SCRIPT);
  name('Single', 'A1');
  name('row', 'A1:B1');
  trial.set('A1', 1).set('F5', formula);
  expect(trial.value('F5')).toBe(before);
  trial.type('A1', '5');
  expect(trial.value('F5')).toBe(after);
});

test('a name is unknown until there is such a range', () => {
  const trial = new Trial().set('A1:B1', [[4, '=size*2']]);
  expect(trial.value('B1')).toBe('#NAME?');
  trial.workbook.apply('names.set', {name: 'size', range: at('A1')}, SCRIPT);
  expect(trial.value('B1')).toBe(8);
});

// A1:A3 is 1, 2, 3; B1:D1 is 10, 20, 30.
test.each([
  ['F1', '=A1:A3', 1],
  ['F3', '=A1:A3', 3],
  ['F4', '=A1:A3', '#VALUE!'],
  ['F3', '=A2:A3*10', 30],
  ['F3', '=A3:A1', 3],
  ['F4', '=A3:A1', '#VALUE!'],
  ['F4', '=SUM(A3:A1)', 6],
  ['F4', '=COUNTIF(A3:A1,">1")', 2],
  ['F4', '=INDEX(A3:A1,1)', 1],
  ['F4', '=SUM(D1:A$1)', 61],
  ['F4', '=SUMPRODUCT(ROW(A3:A1)*A1:A3)', 14],
  ['F1', '=A2:A3', '#VALUE!'],
  ['B5', '=B1:D1', 10],
  ['D5', '=B1:D1', 30],
  ['D5', '=-B1:D1', -30],
  ['A5', '=B1:D1', '#VALUE!'],
  ['E5', '=B1:D1', '#VALUE!'],
  ['C3', '=A1:B3', '#VALUE!'],
  ['C5', '=INDEX(A1:D1,1,0)', 20],
  ['C5', '=COLUMN()', 3],
  ['C5', '=ROW()', 5],
])('in %s, %s is %s', (cell, formula, expected) => {
  const trial = new Trial().set('A1:D3', [
    [1, 10, 20, 30],
    [2, '', '', ''],
    [3, '', '', ''],
  ]);
  expect(trial.set(cell, formula).value(cell)).toBe(expected);
});

test('a subtotal leaves out the subtotals among its cells, in whichever column', () => {
  const trial = new Trial().set('A1:C2', [
    [1, '=SUBTOTAL(9,A1:A2)', '=SUBTOTAL(9,A1:B2)'],
    [2, 4, '=SUBTOTAL(9,B1:B2,A1)'],
  ]);
  expect(trial.get('B1:C2', 'values')).toEqual([
    [3, 7],
    [4, 5],
  ]);
});

test('criteria of another tab that ends sooner hold for its blank cells too', () => {
  const trial = new Trial();
  trial.workbook.apply('sheets.insert', {name: 'Short', index: 1}, SCRIPT);
  trial
    .set('A1:A2', [['x'], ['']], 'values', 1)
    .set('B1:B4', [[1], [2], [4], [8]])
    .set('D1', '=SUMIF(Short!A1:A4,"",B1:B4)')
    .set('D2', '=SUMIFS(B1:B4,Short!A1:A4,"")')
    .set('D3', '=SUMIF(Short!A1:A2,"",B1:B4)');
  expect(trial.get('D1:D3', 'values')).toEqual([[14], [14], [2]]);
});
