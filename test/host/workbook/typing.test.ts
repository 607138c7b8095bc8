import {SCRIPT, Trial} from './sheet-of';

/** What typing a text leaves in a cell: its value and what it shows. */
function typed(text: string, locale = 'en_US'): unknown[] {
  const trial = new Trial(locale);
  trial.type('A1', text);
  const value = trial.value('A1');
  const plain =
    typeof value === 'object' && value !== null && 'date' in value
      ? new Date(value.date as number).toISOString()
      : value;
  return [plain, trial.shown('A1')];
}

test.each([
  ['12', [12, '12']],
  ['5.10', [5.1, '5.1']],
  ['1,200', [1200, '1,200']],
  ['1,200.5', [1200.5, '1,200.50']],
  ['1,20', ['1,20', '1,20']],
  ['50%', [0.5, '50%']],
  ['12.5%', [0.125, '12.50%']],
  ['57.7%', [0.577, '57.70%']],
  ['$3', [3, '$3']],
  ['$3.50', [3.5, '$3.50']],
  ['-$3', [-3, '-$3']],
  ['1E5', [100000, '1.00E+05']],
  ['.5', [0.5, '0.5']],
  ['(12)', [-12, '-12']],
  ['TRUE', [true, 'TRUE']],
  ['false', [false, 'FALSE']],
  ["'5", ['5', '5']],
  ["'=1+1", ['=1+1', '=1+1']],
  ['1.2.3', ['1.2.3', '1.2.3']],
  ['3.OA.1', ['3.OA.1', '3.OA.1']],
  ['K', ['K', 'K']],
  ['3rd', ['3rd', '3rd']],
  [' leading', [' leading', ' leading']],
  ['e5', ['e5', 'e5']],
  ['--5', ['--5', '--5']],
  ['May', ['May', 'May']],
])('typing %s', (text, expected) => {
  expect(typed(text)).toEqual(expected);
});

test.each([
  ['3-5', '2026-03-05T05:00:00.000Z', '3-5'],
  ['3/5', '2026-03-05T05:00:00.000Z', '3/5'],
  ['10/15/2026', '2026-10-15T04:00:00.000Z', '10/15/2026'],
  ['10/15/29', '2029-10-15T04:00:00.000Z', '10/15/2029'],
  ['10/15/30', '1930-10-15T05:00:00.000Z', '10/15/1930'],
  ['2026-10-15', '2026-10-15T04:00:00.000Z', '2026-10-15'],
  ['2026-10', '2026-10-01T04:00:00.000Z', '2026-10'],
  ['Oct 2026', '2026-10-01T04:00:00.000Z', 'Oct 2026'],
  ['October 15, 2026', '2026-10-15T04:00:00.000Z', 'Oct 15, 2026'],
  ['15 Oct 2026', '2026-10-15T04:00:00.000Z', '15-Oct-2026'],
  ['10/15/2026 15:30', '2026-10-15T19:30:00.000Z', '10/15/2026 15:30:00'],
])('typing %s gives a day', (text, instant, shown) => {
  expect(typed(text)).toEqual([instant, shown]);
});

test('a time of day is a share of a day', () => {
  const trial = new Trial();
  trial.type('A1', '3:30 pm');
  expect(trial.shown('A1')).toBe('3:30 PM');
  trial.set('A2', '=A1*24');
  expect(trial.value('A2')).toBeCloseTo(15.5);
});

test('days that the calendar does not have stay text', () => {
  expect(typed('2/30/2026')).toEqual(['2/30/2026', '2/30/2026']);
  expect(typed('13-40')).toEqual(['13-40', '13-40']);
});

test.each([
  ['de_DE', '1.234,5', [1234.5, '1.234,50']],
  ['de_DE', '5,10', [5.1, '5,1']],
  ['de_DE', '15.10.2026', ['2026-10-15T04:00:00.000Z', '15.10.2026']],
  ['de_DE', 'WAHR', [true, 'WAHR']],
  ['pt_BR', '5,10', [5.1, '5,1']],
  ['pt_PT', '5,10', [5.1, '5,1']],
  ['pt_BR', '3/5/2026', ['2026-05-03T04:00:00.000Z', '03/05/2026']],
  ['es_MX', '15/10/2026', ['2026-10-15T04:00:00.000Z', '15/10/2026']],
  ['es_MX', '5.10', [5.1, '5.1']],
])('in %s, typing %s', (locale, text, expected) => {
  expect(typed(text, locale)).toEqual(expected);
});

test('a plain text cell keeps whatever a person types', () => {
  const trial = new Trial();
  trial.set('A1:A3', '@', 'numberFormats');
  for (const [cell, text] of [
    ['A1', '3-5'],
    ['A2', '=1+1'],
    ['A3', '5.10'],
  ] as const) {
    trial.type(cell, text);
    expect(trial.value(cell)).toBe(text);
  }
});

test('setValues parses text unless the format is plain text', () => {
  const trial = new Trial();
  trial.set('B1:B2', '@', 'numberFormats');
  trial.set('A1:B2', [
    ['12', '12'],
    ['=1+1', '3-5'],
  ]);
  expect(trial.get('A1:B2', 'values')).toEqual([
    [12, '12'],
    [2, '3-5'],
  ]);
});

test('rich text is never parsed', () => {
  const trial = new Trial();
  const texts = ['=1+1', '3-5', "'x", '5.10', 'TRUE'];
  trial.set(
    'A1:A5',
    texts.map(text => [{text, runs: []}]),
    'richTexts',
  );
  expect(trial.get('A1:A5', 'values').flat()).toEqual(texts);
  expect(trial.get('A1:A5', 'formulas').flat()).toEqual(['', '', '', '', '']);
});

test('a date written by a script comes back as the same instant', () => {
  const trial = new Trial();
  const instant = Date.UTC(2026, 2, 8, 12, 30);
  trial.set('A1', [[{date: instant}]]);
  expect(trial.value('A1')).toEqual({date: instant});
  expect(trial.shown('A1')).toBe('3/8/2026 8:30:00');
});

test('an empty text makes a cell blank', () => {
  const trial = new Trial();
  trial.set('A1', 'x').set('A1', '');
  expect(trial.workbook.apply('sheets.last', {sheet: 0}, SCRIPT)).toEqual({
    row: 0,
    column: 0,
  });
});

test('more than 50,000 characters are refused, and nothing is written', () => {
  const trial = new Trial();
  const long = 'x'.repeat(50_001);
  expect(() => trial.type('A1', long)).toThrow(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
  expect(trial.value('A1')).toBe('');
  trial.type('A1', long.slice(1));
  expect(trial.get('A1', 'values')).toEqual([[long.slice(1)]]);
});

test('what the formula line shows, typed again, gives the same cell', () => {
  const trial = new Trial();
  trial.set('A1', [[{text: '3-5', runs: []}]], 'richTexts');
  trial.set('A2:A4', [['10/15/2026'], ['12.5%'], ['=A1']]);
  const before = trial.get('A1:A4', 'values');
  for (const row of [1, 2, 3, 4]) {
    const {text = '', input = text} = trial.workbook.cellPicture(
      0,
      row,
      1,
      SCRIPT,
    );
    trial.type(`A${row}`, input);
  }
  expect(trial.get('A1:A4', 'values')).toEqual(before);
});
