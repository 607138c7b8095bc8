import {RED_LOOK, SCRIPT, Trial, at} from './sheet-of';

const rows = (start: number, count: number) =>
  ({sheet: 0, axis: 'rows', start, count}) as const;
const columns = (start: number, count: number) =>
  ({sheet: 0, axis: 'columns', start, count}) as const;

const LIST = {
  criteria: 'VALUE_IN_LIST',
  args: [['High', 'Low']],
  allowInvalid: false,
  helpText: null,
};

test('a new workbook has one sheet of 1000 rows and 26 columns', () => {
  const [sheet] = new Trial().workbook.apply('sheets.list', null, SCRIPT);
  expect(sheet).toMatchObject({
    id: 0,
    name: 'Sheet1',
    maxRows: 1000,
    maxColumns: 26,
  });
});

test('a range beyond the sheet is refused', () => {
  const trial = new Trial();
  const outside =
    'The coordinates of the range are outside the dimensions of the sheet.';
  expect(() => trial.set('A1001', 1)).toThrow(outside);
  expect(() => trial.get('Z1:AA1', 'values')).toThrow(outside);
});

test('values of another shape than the range are refused', () => {
  const trial = new Trial();
  expect(() => trial.set('A1:A3', [[1], [2]])).toThrow(
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
  );
  expect(() => trial.set('A1:B2', [[1, 2], [3]])).toThrow(
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
});

test('inserted rows push everything down: cells, notes, rules, names, heights, metadata', () => {
  const trial = new Trial();
  const {workbook} = trial;
  trial
    .set('A3', 'x')
    .set('A3', 'note', 'notes')
    .set('B3:B5', LIST, 'validations');
  workbook.apply('names.set', {name: 'here', range: at('A3:A4')}, SCRIPT);
  workbook.apply('span.set', {...rows(3, 1), size: 60}, SCRIPT);
  workbook.apply('span.set', {...rows(4, 1), hidden: true}, SCRIPT);
  workbook.apply('merges.set', {rect: at('D3:E4'), how: 'all'}, SCRIPT);
  const location = {type: 'ROW', sheet: 0, index: 3} as const;
  workbook.apply(
    'metadata.add',
    {key: 'k', value: null, visibility: 'DOCUMENT', location},
    SCRIPT,
  );
  workbook.apply('span.insert', {...rows(2, 2), inheritBefore: true}, SCRIPT);
  expect(trial.value('A5')).toBe('x');
  expect(trial.get('A5', 'notes')).toEqual([['note']]);
  expect(trial.get('B4:B8', 'validations').flat().map(Boolean)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(workbook.apply('names.list', null, SCRIPT)).toEqual([
    {name: 'here', range: at('A5:A6')},
  ]);
  expect(workbook.apply('span.get', rows(5, 2), SCRIPT)).toEqual({
    sizes: [60, 21],
    hidden: [false, true],
    filtered: [false, false],
  });
  expect(workbook.apply('merges.list', {rect: at('A1:Z9')}, SCRIPT)).toEqual([
    at('D5:E6'),
  ]);
  expect(workbook.apply('metadata.find', {key: 'k'}, SCRIPT)).toMatchObject([
    {location: {type: 'ROW', index: 5}},
  ]);
});

test('rows inserted after a row take its look and its rule, but no contents', () => {
  const trial = new Trial();
  trial
    .set('A2', 'x')
    .set('A2', 'about x', 'notes')
    .set('A2', '#ff0000', 'backgrounds')
    .set('B2', LIST, 'validations');
  trial.workbook.apply(
    'span.insert',
    {...rows(3, 1), inheritBefore: true},
    SCRIPT,
  );
  expect(trial.value('A3')).toBe('');
  expect(trial.get('A3', 'notes')).toEqual([['']]);
  expect(trial.get('A3', 'backgrounds')).toEqual([['#ff0000']]);
  expect(trial.get('B2:B4', 'validations').flat()).toEqual([LIST, LIST, null]);
});

test.each([
  [3, false, [true, false, false]],
  [3, true, [true, true, false]],
  [2, false, [true, true, false]],
  [2, true, [false, true, false]],
])(
  'a row that comes in at %i takes the rule of row 2 where it looks like that one',
  (start, inheritBefore, ruled) => {
    const trial = new Trial().set('B2', LIST, 'validations');
    trial.workbook.apply(
      'span.insert',
      {...rows(start, 1), inheritBefore},
      SCRIPT,
    );
    expect(trial.get('B2:B4', 'validations').flat().map(Boolean)).toEqual(
      ruled,
    );
  },
);

test('deleted rows take their merges, rules, names and metadata along', () => {
  const trial = new Trial();
  const {workbook} = trial;
  trial.set('B3', LIST, 'validations');
  workbook.apply('names.set', {name: 'here', range: at('A3')}, SCRIPT);
  workbook.apply('merges.set', {rect: at('D3:E3'), how: 'all'}, SCRIPT);
  const location = {type: 'ROW', sheet: 0, index: 3} as const;
  workbook.apply(
    'metadata.add',
    {key: 'k', value: null, visibility: 'DOCUMENT', location},
    SCRIPT,
  );
  workbook.apply('span.delete', rows(3, 1), SCRIPT);
  expect(workbook.apply('names.list', null, SCRIPT)).toEqual([]);
  expect(workbook.apply('merges.list', {rect: at('A1:Z9')}, SCRIPT)).toEqual(
    [],
  );
  expect(workbook.apply('metadata.find', {}, SCRIPT)).toEqual([]);
  expect(trial.get('B3', 'validations')).toEqual([[null]]);
  expect(workbook.apply('sheets.list', null, SCRIPT)[0]?.maxRows).toBe(999);
});

test.each([
  [2, 5, ['a', 'c', 'd', 'b', 'e']],
  [2, 6, ['a', 'c', 'd', 'e', 'b']],
  [4, 1, ['d', 'a', 'b', 'c', 'e']],
  [4, 4, ['a', 'b', 'c', 'd', 'e']],
])('row %i goes before row %i', (from, destination, texts) => {
  const trial = new Trial();
  trial.set('A1:A5', [['a'], ['b'], ['c'], ['d'], ['e']]);
  trial.workbook.apply('span.move', {...rows(from, 1), destination}, SCRIPT);
  expect(trial.get('A1:A5', 'values').flat()).toEqual(texts);
});

test('a row that comes above the last frozen one is frozen, one below it is not', () => {
  const {workbook} = new Trial();
  const frozen = () =>
    workbook.apply('sheets.list', null, SCRIPT)[0]?.frozenRows;
  workbook.apply('sheets.update', {sheet: 0, frozenRows: 2}, SCRIPT);
  workbook.apply('span.insert', {...rows(3, 1), inheritBefore: true}, SCRIPT);
  expect(frozen()).toBe(2);
  workbook.apply('span.insert', {...rows(2, 1), inheritBefore: true}, SCRIPT);
  expect(frozen()).toBe(3);
});

test('not all rows, and not all unfrozen rows, can be deleted', () => {
  const {workbook} = new Trial();
  expect(() => workbook.apply('span.delete', rows(1, 1000), SCRIPT)).toThrow(
    "You can't delete all the rows on the sheet.",
  );
  workbook.apply('sheets.update', {sheet: 0, frozenRows: 1}, SCRIPT);
  expect(() => workbook.apply('span.delete', rows(2, 999), SCRIPT)).toThrow(
    "You can't delete all the non-frozen rows on the sheet.",
  );
  expect(() => workbook.apply('span.delete', rows(999, 3), SCRIPT)).toThrow(
    'out of bounds',
  );
});

test('a filter and its criteria follow a column that is inserted', () => {
  const trial = new Trial();
  const {workbook} = trial;
  trial.set('A1:B3', [
    ['h', 'g'],
    ['a', 1],
    ['b', 2],
  ]);
  const hide = {hiddenValues: ['a'], criteria: null, args: []};
  workbook.apply(
    'filter.set',
    {sheet: 0, filter: {range: at('A1:B3'), criteria: {1: hide}}},
    SCRIPT,
  );
  workbook.apply(
    'span.insert',
    {...columns(1, 1), inheritBefore: false},
    SCRIPT,
  );
  expect(workbook.apply('filter.get', {sheet: 0}, SCRIPT)).toEqual({
    range: at('B1:C3'),
    criteria: {2: hide},
  });
  expect(workbook.apply('span.get', rows(1, 3), SCRIPT).filtered).toEqual([
    false,
    true,
    false,
  ]);
});

test('a merge can’t be torn apart by a move', () => {
  const trial = new Trial();
  trial.workbook.apply('merges.set', {rect: at('A2:A3'), how: 'all'}, SCRIPT);
  expect(() =>
    trial.workbook.apply('span.move', {...rows(2, 1), destination: 6}, SCRIPT),
  ).toThrow('part of a merged cell');
});

test('a row may be moved to just before and just after merged cells', () => {
  const {workbook} = new Trial();
  workbook.apply('merges.set', {rect: at('A2:A3'), how: 'all'}, SCRIPT);
  const merges = () =>
    workbook.apply('merges.list', {rect: at('A1:Z9')}, SCRIPT);
  const move = (from: number, destination: number) =>
    workbook.apply('span.move', {...rows(from, 1), destination}, SCRIPT);
  move(6, 4);
  expect(merges()).toEqual([at('A2:A3')]);
  move(6, 2);
  expect(merges()).toEqual([at('A3:A4')]);
});

test('a rule’s list follows its cells', () => {
  const list = (rect: string) => ({
    criteria: 'VALUE_IN_RANGE',
    args: [at(rect)],
    allowInvalid: true,
    helpText: null,
  });
  const trial = new Trial().set('A1', list('D2:D5'), 'validations');
  trial.workbook.apply(
    'span.insert',
    {...rows(3, 2), inheritBefore: false},
    SCRIPT,
  );
  expect(trial.get('A1', 'validations')).toEqual([[list('D2:D7')]]);
});

test('a chart whose row is deleted stands where that row was', () => {
  const {workbook} = new Trial();
  workbook.apply(
    'charts.put',
    {
      id: null,
      sheet: 0,
      type: 'BAR',
      ranges: [at('A1:B9')],
      position: {row: 5, column: 5, offsetX: 0, offsetY: 0},
      options: {},
      headers: 1,
      transpose: false,
    },
    SCRIPT,
  );
  workbook.apply('span.delete', rows(3, 4), SCRIPT);
  expect(workbook.apply('charts.list', {sheet: 0}, SCRIPT)).toMatchObject([
    {ranges: [at('A1:B5')], position: {row: 3, column: 5}},
  ]);
});

test('rows that a person adds at the end look like the last', () => {
  const trial = new Trial().set('A1000', 'bold', 'fontWeights');
  trial.edit({do: 'insert', axis: 'rows', sheet: 0, start: 1001, count: 1});
  expect(trial.get('A999:A1001', 'fontWeights').flat()).toEqual([
    null,
    'bold',
    'bold',
  ]);
});

test('ten million cells are the most', () => {
  const {workbook} = new Trial();
  expect(() =>
    workbook.apply(
      'span.insert',
      {...rows(1, 400_000), inheritBefore: false},
      SCRIPT,
    ),
  ).toThrow('above the limit of 10000000 cells');
});

test('rules of conditional formats, protections, bandings and charts follow their cells', () => {
  const {workbook} = new Trial();
  workbook.apply(
    'rules.set',
    {
      sheet: 0,
      rules: [
        {
          ranges: [at('A2:D9')],
          criteria: 'CUSTOM_FORMULA',
          args: ['=$C2="x"'],
          ...RED_LOOK,
        },
      ],
    },
    SCRIPT,
  );
  workbook.apply(
    'protections.add',
    {
      kind: 'RANGE',
      range: at('B2:B3'),
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: [],
      namedRange: null,
    },
    SCRIPT,
  );
  workbook.apply(
    'bandings.set',
    {
      sheet: 0,
      bandings: [
        {
          range: at('A2:B5'),
          header: null,
          first: '#ffffff',
          second: '#eeeeee',
          footer: null,
        },
      ],
    },
    SCRIPT,
  );
  workbook.apply(
    'charts.put',
    {
      id: null,
      sheet: 0,
      type: 'BAR',
      ranges: [at('A2:B5')],
      position: {row: 4, column: 5, offsetX: 0, offsetY: 0},
      options: {},
      headers: 1,
      transpose: false,
    },
    SCRIPT,
  );
  workbook.apply('span.insert', {...rows(1, 1), inheritBefore: false}, SCRIPT);
  expect(workbook.apply('rules.get', {sheet: 0}, SCRIPT)).toMatchObject([
    {ranges: [at('A3:D10')], args: ['=$C3="x"']},
  ]);
  expect(
    workbook.apply('protections.list', {sheet: 0, kind: 'RANGE'}, SCRIPT)[0]
      ?.range,
  ).toEqual(at('B3:B4'));
  expect(workbook.apply('bandings.list', {sheet: 0}, SCRIPT)[0]?.range).toEqual(
    at('A3:B6'),
  );
  expect(workbook.apply('charts.list', {sheet: 0}, SCRIPT)[0]).toMatchObject({
    ranges: [at('A3:B6')],
    position: {row: 5},
  });
});

test('merging keeps the first cell’s contents', () => {
  const trial = new Trial();
  trial.set('A1:B2', [
    [1, 2],
    [3, 4],
  ]);
  trial.workbook.apply('merges.set', {rect: at('A1:B2'), how: 'all'}, SCRIPT);
  expect(trial.get('A1:B2', 'values')).toEqual([
    [1, ''],
    ['', ''],
  ]);
  expect(() =>
    trial.workbook.apply('merges.set', {rect: at('A1:A2'), how: 'all'}, SCRIPT),
  ).toThrow(
    'You must select all cells in a merged range to merge or unmerge them.',
  );
  trial.workbook.apply('merges.set', {rect: at('A1:C3'), how: 'apart'}, SCRIPT);
  expect(
    trial.workbook.apply('merges.list', {rect: at('A1:C3')}, SCRIPT),
  ).toEqual([]);
});

// Source: https://developers.google.com/apps-script/reference/spreadsheet/range#mergeacross
test.each([
  ['all', [at('B2:C4')]],
  ['across', [at('B2:C2'), at('B3:C3'), at('B4:C4')]],
  ['vertically', [at('B2:B4'), at('C2:C4')]],
] as const)('B2:C4 merged %s', (how, merges) => {
  const {workbook} = new Trial();
  workbook.apply('merges.set', {rect: at('B2:C4'), how}, SCRIPT);
  expect(workbook.apply('merges.list', {rect: at('A1:Z9')}, SCRIPT)).toEqual(
    merges,
  );
});

test('rows are frozen above and below merged cells, not through them', () => {
  const {workbook} = new Trial();
  workbook.apply('merges.set', {rect: at('A2:B3'), how: 'all'}, SCRIPT);
  const freeze = (frozenRows: number, frozenColumns: number) =>
    workbook.apply(
      'sheets.update',
      {sheet: 0, frozenRows, frozenColumns},
      SCRIPT,
    );
  expect(() => freeze(2, 0)).toThrow('part of a merged cell');
  expect(() => freeze(1, 1)).toThrow('part of a merged cell');
  freeze(1, 2);
  freeze(3, 0);
  expect(workbook.apply('sheets.list', null, SCRIPT)).toMatchObject([
    {frozenRows: 3, frozenColumns: 0},
  ]);
});
