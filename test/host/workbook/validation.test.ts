import type {Validation} from '../../../src/host/protocol';
import {OWNER, TEACHER, Trial} from './sheet-of';

const rule = (criteria: string, ...args: Validation['args']): Validation => ({
  criteria,
  args,
  allowInvalid: false,
  helpText: null,
});
const PRIORITY = rule('VALUE_IN_LIST', ['High', 'Normal', 'Low']);

test('a value off the list is refused, for scripts and for people', () => {
  const trial = new Trial().set('B2:B200', PRIORITY, 'validations');
  const sentence =
    'The data you entered in cell B3 violates the data validation rules set on this cell. Please enter one of the following values: High, Normal, Low.';
  expect(() => trial.set('B3', 'Urgent')).toThrow(sentence);
  expect(() => trial.type('B3', 'Urgent', TEACHER)).toThrow(sentence);
  expect(trial.value('B3')).toBe('');
});

test('a block with one bad value writes nothing', () => {
  const trial = new Trial().set('B2:B9', PRIORITY, 'validations');
  expect(() => trial.set('B2:B3', [['High'], ['Urgent']])).toThrow('cell B3');
  expect(trial.value('B2')).toBe('');
});

test('the rule’s own help is what a person reads', () => {
  const trial = new Trial().set(
    'B2',
    {...PRIORITY, helpText: 'Choose one of the three.'},
    'validations',
  );
  expect(() => trial.type('B2', 'Urgent')).toThrow('Choose one of the three.');
});

test('a script reads what may be entered, not the help', () => {
  const trial = new Trial().set(
    'B2',
    {...PRIORITY, helpText: 'Choose one of the three.'},
    'validations',
  );
  expect(() => trial.set('B2', 'Urgent')).toThrow(
    'violates the data validation rules set on this cell. Please enter one of the following values: High, Normal, Low.',
  );
});

test('a formula is let in, whatever it gives and whatever stood there', () => {
  const trial = new Trial()
    .set('A1', 9)
    .set('A1', rule('NUMBER_BETWEEN', 1, 5), 'validations');
  trial.set('A1', '=2-9');
  expect(trial.value('A1')).toBe(-7);
});

test('a rule that only warns lets everything in and marks it', () => {
  const trial = new Trial().set(
    'B2',
    {...PRIORITY, allowInvalid: true},
    'validations',
  );
  trial.type('B2', 'Urgent');
  expect(trial.workbook.cellPicture(0, 2, 2, OWNER)).toMatchObject({
    text: 'Urgent',
    invalid: true,
  });
  trial.type('B2', 'high');
  expect(trial.workbook.cellPicture(0, 2, 2, OWNER)).not.toHaveProperty(
    'invalid',
  );
});

test('blank is always allowed', () => {
  const trial = new Trial().set('B2', PRIORITY, 'validations').set('B2', 'Low');
  trial.set('B2', '');
  expect(trial.value('B2')).toBe('');
});

test.each<[Validation, unknown[], unknown[]]>([
  [rule('NUMBER_BETWEEN', 1, 5), [1, 5], [0, 'x']],
  [rule('NUMBER_NOT_BETWEEN', 5, 1), [0, 6], [1, 3, 5]],
  [rule('NUMBER_GREATER_THAN_OR_EQUAL_TO', 0), [0], [-1]],
  [rule('TEXT_CONTAINS', 'lib'), ['My Library'], ['Clinic']],
  [rule('TEXT_IS_VALID_EMAIL'), ['a@b.org'], ['a@b', 'x']],
  [rule('TEXT_IS_VALID_URL'), ['https://a.org/x'], ['a b']],
  [rule('DATE_IS_VALID_DATE'), ['10/15/2026'], ['soon']],
  [
    rule('DATE_AFTER', {date: Date.UTC(2026, 9, 15, 4)}),
    ['10/16/2026'],
    ['10/15/2026'],
  ],
  [rule('CHECKBOX'), [true, 'FALSE'], ['yes']],
  [rule('CUSTOM_FORMULA', '=LEN(A1)<4'), ['abc'], ['abcd']],
  [rule('VALUE_IN_LIST', ['3', '4']), [3, '4'], [5]],
])('%j', (each, good, bad) => {
  const trial = new Trial().set('A1', each, 'validations');
  for (const value of good) trial.set('A1', value);
  for (const value of bad)
    expect(() => trial.set('A1', value)).toThrow('data validation rules');
});

test('a custom formula looks along each cell’s own row, and a refusal leaves the old value', () => {
  const trial = new Trial().set('A1:A2', [[1], [5]]);
  trial.set('B1:B2', rule('CUSTOM_FORMULA', '=B1>A1'), 'validations');
  trial.set('B1', 2);
  expect(() => trial.set('B2', 2)).toThrow('cell B2');
  expect(trial.get('B1:B2', 'values')).toEqual([[2], ['']]);
});

test('a list taken from a range follows the range', () => {
  const trial = new Trial().set('D1:D2', [['Clinic'], ['Library']]);
  trial.set(
    'A1',
    rule('VALUE_IN_RANGE', {sheet: 0, row: 1, column: 4, rows: 5, columns: 1}),
    'validations',
  );
  expect(() => trial.set('A1', 'Garden')).toThrow('Clinic, Library');
  trial.set('D3', 'Garden').set('A1', 'Garden');
  expect(trial.workbook.picture(0, OWNER).validations[0]?.list).toEqual([
    'Clinic',
    'Library',
    'Garden',
  ]);
});

test('a later rule replaces an earlier one where they meet, and a column of equal rules is one', () => {
  const trial = new Trial().set('B2:B9', PRIORITY, 'validations');
  const other = rule('NUMBER_BETWEEN', 1, 5);
  trial.set('B4:B5', other, 'validations');
  expect(trial.get('B3:B6', 'validations').flat()).toEqual([
    PRIORITY,
    other,
    other,
    PRIORITY,
  ]);
  trial.set('B4:B5', PRIORITY, 'validations');
  const areas = trial.workbook.toData().sheets[0]?.validations;
  expect(areas?.map(({ranges}) => ranges)).toEqual([
    [{sheet: 0, row: 2, column: 2, rows: 8, columns: 1}],
  ]);
});
