import {OWNER, SCRIPT, Trial, at} from './sheet-of';

function sorted(values: unknown[], ascending: boolean): unknown[] {
  const trial = new Trial();
  const range = `A1:A${values.length}`;
  trial.set(
    range,
    values.map(value => [value]),
  );
  trial.workbook.apply(
    'sheets.sort',
    {rect: at(range), keys: [{column: 1, ascending}]},
    SCRIPT,
  );
  return trial.get(range, 'values').flat();
}

test('numbers stand before text, text before truths, blanks last', () => {
  expect(sorted(['b', true, 2, '', 'A', 10], true)).toEqual([
    2,
    10,
    'A',
    'b',
    true,
    '',
  ]);
});

test('descending turns it round, but blanks stay last', () => {
  expect(sorted(['b', true, 2, '', 'A', 10], false)).toEqual([
    true,
    'b',
    'A',
    10,
    2,
    '',
  ]);
});

test('letters with accents come after those without', () => {
  expect(sorted(['é', 'e', 'f', 'É', 'E'], true)).toEqual([
    'e',
    'E',
    'é',
    'É',
    'f',
  ]);
});

test('notes and looks go along, rules stay', () => {
  const trial = new Trial();
  const rule = {
    criteria: 'NUMBER_GREATER_THAN',
    args: [0],
    allowInvalid: true,
    helpText: null,
  };
  trial.set('A1:B2', [
    [2, 'two'],
    [1, 'one'],
  ]);
  trial
    .set('B1', 'about two', 'notes')
    .set('A1', '#ff0000', 'backgrounds')
    .set('B1', rule, 'validations');
  trial.workbook.apply(
    'sheets.sort',
    {rect: at('A1:B2'), keys: [{column: 1, ascending: true}]},
    SCRIPT,
  );
  expect(trial.get('A1:B2', 'values')).toEqual([
    [1, 'one'],
    [2, 'two'],
  ]);
  expect(trial.get('B1:B2', 'notes')).toEqual([[''], ['about two']]);
  expect(trial.get('A1:A2', 'backgrounds')).toEqual([[null], ['#ff0000']]);
  expect(trial.get('B1:B2', 'validations')).toEqual([[rule], [null]]);
});

test('rows that compare equal keep their order; a second column decides before that', () => {
  const trial = new Trial();
  trial.set('A1:B4', [
    ['b', 2],
    ['a', 1],
    ['b', 1],
    ['a', 1],
  ]);
  trial.workbook.apply(
    'sheets.sort',
    {
      rect: at('A1:B4'),
      keys: [
        {column: 1, ascending: true},
        {column: 2, ascending: false},
      ],
    },
    SCRIPT,
  );
  expect(trial.get('A1:B4', 'values')).toEqual([
    ['a', 1],
    ['a', 1],
    ['b', 2],
    ['b', 1],
  ]);
});

test('formulas that look along their own row do so in their new row', () => {
  const trial = new Trial();
  trial.set('A1:B2', [
    [2, '=A1*10'],
    [1, '=A2*10'],
  ]);
  trial.workbook.apply(
    'sheets.sort',
    {rect: at('A1:B2'), keys: [{column: 1, ascending: true}]},
    SCRIPT,
  );
  expect(trial.get('A1:B2', 'values')).toEqual([
    [1, 10],
    [2, 20],
  ]);
});

test('a person’s sort leaves frozen header rows where they are', () => {
  const trial = new Trial();
  trial.set('A1:A3', [['Name'], ['b'], ['a']]);
  trial.workbook.apply('sheets.update', {sheet: 0, frozenRows: 1}, SCRIPT);
  trial.edit(
    {do: 'sort', rect: at('A1:A3'), column: 1, ascending: true},
    OWNER,
  );
  expect(trial.get('A1:A3', 'values').flat()).toEqual(['Name', 'a', 'b']);
});

test('metadata of rows stays on its row', () => {
  const trial = new Trial();
  trial.set('A1:A2', [['b'], ['a']]);
  const location = {type: 'ROW', sheet: 0, index: 1} as const;
  trial.workbook.apply(
    'metadata.add',
    {key: 'k', value: 'b', visibility: 'PROJECT', location},
    SCRIPT,
  );
  trial.workbook.apply(
    'sheets.sort',
    {rect: at('A1:A2'), keys: [{column: 1, ascending: true}]},
    SCRIPT,
  );
  expect(
    trial.workbook.apply('metadata.find', {key: 'k'}, SCRIPT)[0]?.location,
  ).toEqual(location);
});

test('vertical merges can’t be sorted', () => {
  const trial = new Trial();
  trial.workbook.apply('merges.set', {rect: at('A1:A2'), how: 'all'}, SCRIPT);
  expect(() =>
    trial.workbook.apply(
      'sheets.sort',
      {rect: at('A1:A3'), keys: [{column: 1, ascending: true}]},
      SCRIPT,
    ),
  ).toThrow('vertical merges');
  trial.workbook.apply('merges.set', {rect: at('B1:C1'), how: 'all'}, SCRIPT);
  trial.set('B1:B3', [['b'], ['c'], ['a']]);
  trial.workbook.apply(
    'sheets.sort',
    {rect: at('B1:C3'), keys: [{column: 2, ascending: true}]},
    SCRIPT,
  );
  expect(trial.get('B1:B3', 'values').flat()).toEqual(['a', 'b', 'c']);
});
