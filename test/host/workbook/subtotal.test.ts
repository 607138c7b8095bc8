/** SUBTOTAL beside a filter and hidden rows. */
import {SCRIPT, Trial, at} from './sheet-of';

const MINUTES = [['Minutes'], [1], [10], [100], [1000]];

/** Minutes in A2:A5, sums of them in C1 and C2: all but those filtered out, and but those hidden by hand. */
function summed(): Trial {
  const trial = new Trial()
    .set('A1:A5', MINUTES)
    .set('C1:C2', [['=SUBTOTAL(9,A2:A5)'], ['=SUBTOTAL(109,A2:A5)']]);
  trial.edit({do: 'filter', sheet: 0, rect: at('A1:A5')});
  return trial;
}

const sums = (trial: Trial) => trial.get('C1:C2', 'values').flat();

function filterOut(trial: Trial, ...hiddenValues: string[]): void {
  trial.edit({do: 'filterValues', sheet: 0, column: 1, hiddenValues});
}

function hide(trial: Trial, row: number, hidden = true): void {
  trial.workbook.apply(
    'span.set',
    {sheet: 0, axis: 'rows', start: row, count: 1, hidden},
    SCRIPT,
  );
}

test('neither sum counts what the filter hides, until it shows it again', () => {
  const trial = summed();
  filterOut(trial, '10', '100');
  expect(sums(trial)).toEqual([1001, 1001]);
  filterOut(trial, '1');
  expect(sums(trial)).toEqual([1110, 1110]);
  trial.edit({do: 'filter', sheet: 0, rect: null});
  expect(sums(trial)).toEqual([1111, 1111]);
});

test('only codes from 101 leave out what is hidden by hand', () => {
  const trial = summed();
  hide(trial, 3);
  expect(sums(trial)).toEqual([1111, 1101]);
  filterOut(trial, '1000');
  expect(sums(trial)).toEqual([111, 101]);
  hide(trial, 3, false);
  expect(sums(trial)).toEqual([111, 111]);
});

test('other functions count hidden rows as before', () => {
  const trial = summed().set('D1', '=SUM(A2:A5)');
  filterOut(trial, '10');
  hide(trial, 2);
  expect(trial.value('D1')).toBe(1111);
});

test('an undone filter is counted again', () => {
  const trial = summed();
  filterOut(trial, '10');
  expect(sums(trial)).toEqual([1101, 1101]);
  trial.edit({do: 'undo'});
  expect(sums(trial)).toEqual([1111, 1111]);
});

test('a SUBTOTAL in the range is not counted twice', () => {
  const trial = new Trial().set('A1:A6', [
    [1],
    [2],
    ['=subtotal(9,A1:A2)'],
    [10],
    ['=2*SUBTOTAL(9,A4:A4)'],
    ['=SUBTOTAL(9,A1:A5)'],
  ]);
  expect(trial.get('A3:A6', 'values').flat()).toEqual([3, 10, 20, 13]);
});

test('a hidden row is no cell for counts and means', () => {
  const trial = summed().set('D1:D3', [
    ['=SUBTOTAL(3,A2:A5)'],
    ['=SUBTOTAL(1,A2:A5)'],
    ['=SUBTOTAL(5,A2:A5)'],
  ]);
  filterOut(trial, '1', '1000');
  expect(trial.get('D1:D3', 'values').flat()).toEqual([2, 55, 10]);
});

test('rows that are hidden stay uncounted when rows are put in above', () => {
  const trial = summed();
  filterOut(trial, '10');
  hide(trial, 4);
  trial.edit({do: 'insert', sheet: 0, axis: 'rows', start: 1, count: 2});
  expect(trial.get('C3:C4', 'values').flat()).toEqual([1101, 1001]);
});

test('a sum on another tab is drawn again when rows are hidden', () => {
  const trial = summed();
  const {workbook} = trial;
  const {id} = workbook.apply(
    'sheets.insert',
    {name: 'Sums', index: 1},
    SCRIPT,
  );
  trial.set('B2', '=SUBTOTAL(109,Sheet1!A2:A5)', 'values', id);
  trial.value('B2', id);
  workbook.drainChanges();
  hide(trial, 2);
  expect(workbook.drainChanges().cells).toContainEqual({
    sheet: id,
    row: 2,
    column: 2,
  });
  expect(trial.value('B2', id)).toBe(1110);
});
