import type {Facet} from '../../../src/host/protocol';
import type {WorkbookData} from '../../../src/host/workbook/data';
import {Workbook} from '../../../src/host/workbook/workbook';
import {SCRIPT, Trial, at} from './sheet-of';

test.each<[Facet, unknown, unknown]>([
  ['backgrounds', '#FF0000', '#ff0000'],
  ['backgrounds', 'red', '#ff0000'],
  ['backgrounds', '#abc', '#aabbcc'],
  ['fontColors', '#00ff00', '#00ff00'],
  ['fontFamilies', 'Lora', 'Lora'],
  ['fontSizes', 14, 14],
  ['fontWeights', 'bold', 'bold'],
  ['fontStyles', 'italic', 'italic'],
  ['fontLines', 'line-through', 'line-through'],
  ['horizontalAlignments', 'center', 'center'],
  ['verticalAlignments', 'top', 'top'],
  ['wrapStrategies', 'WRAP', 'WRAP'],
  ['numberFormats', '0.00', '0.00'],
  ['notes', 'Ask Olive', 'Ask Olive'],
])(
  '%s set to %s reads %s, and null or blank takes it away',
  (facet, set, read) => {
    const trial = new Trial().set('A1:B2', set, facet);
    expect(trial.get('A1:B2', facet)).toEqual([
      [read, read],
      [read, read],
    ]);
    const plain = new Trial().get('A1', facet);
    trial.set(
      'A1',
      facet === 'notes' || facet === 'numberFormats' ? '' : null,
      facet,
    );
    expect(trial.get('A1', facet)).toEqual(plain);
    expect(trial.get('B2', facet)).toEqual([[read]]);
  },
);

test('cells that look alike are kept as one look', () => {
  const trial = new Trial()
    .set('A1:A2', 'bold', 'fontWeights')
    .set('A1:A2', '#ff0000', 'backgrounds');
  const rows = trial.workbook.toData().sheets[0]?.rows;
  expect(rows?.[0]?.[0]?.style).toEqual({background: '#ff0000', bold: true});
  expect(rows?.[0]?.[0]?.style).toBe(rows?.[1]?.[0]?.style);
});

test('rich text keeps its links and styles until the cell is written anew', () => {
  const runs = [
    {start: 0, end: 4, url: 'https://a.org'},
    {start: 5, end: 9, style: {bold: true}},
  ];
  const trial = new Trial().set(
    'A1',
    [[{text: 'Read this', runs}]],
    'richTexts',
  );
  expect(trial.get('A1', 'richTexts')).toEqual([[{text: 'Read this', runs}]]);
  expect(trial.workbook.cellPicture(0, 1, 1, SCRIPT).links).toEqual([runs[0]]);
  trial.set('A1', 'Read this');
  expect(trial.get('A1', 'richTexts')).toEqual([
    [{text: 'Read this', runs: []}],
  ]);
});

test('a number that becomes plain text keeps the text it showed', () => {
  const trial = new Trial().set('A1:A2', [['10/15/2026'], [5.5]]);
  trial.set('A1:A2', '@', 'numberFormats');
  expect(trial.get('A1:A2', 'values').flat()).toEqual(['10/15/2026', '5.5']);
});

test('a formula that becomes plain text stays a formula, also one that only the file knows the result of', () => {
  const {workbook} = new Trial().set('A1:A2', [['=1+1'], ['x']]);
  const data = JSON.parse(JSON.stringify(workbook.toData())) as WorkbookData;
  const known = {formula: '=ELSEWHERE()', value: 7};
  const [sheet] = data.sheets;
  const there = Workbook.from({
    ...data,
    sheets: [{...sheet!, rows: [sheet!.rows[0]!, [known]]}],
  });
  const rect = at('A1:A2');
  there.apply(
    'range.set',
    {rect, facet: 'numberFormats', values: [['@']]},
    SCRIPT,
  );
  expect(there.apply('range.get', {rect, facet: 'values'}, SCRIPT)).toEqual([
    [2],
    [7],
  ]);
});

test('a formula can be set with or without its sign, and taken away', () => {
  const trial = new Trial().set('A1:A2', [['=1+1'], ['2+2']], 'formulas');
  expect(trial.get('A1:A2', 'values').flat()).toEqual([2, 4]);
  trial.set('A1', '', 'formulas');
  expect(trial.get('A1', 'formulas')).toEqual([['']]);
});

test('the last row and column are those with contents, not with looks', () => {
  const trial = new Trial()
    .set('B3', 'x')
    .set('D9', '#ff0000', 'backgrounds')
    .set('A5', '=""');
  expect(trial.workbook.apply('sheets.last', {sheet: 0}, SCRIPT)).toEqual({
    row: 5,
    column: 2,
  });
});

test('borders are drawn around and between as asked', () => {
  const trial = new Trial();
  trial.workbook.apply(
    'range.borders',
    {
      rect: at('A1:B2'),
      sides: [true, null, null, null, true, true],
      color: 'red',
      style: 'DASHED',
    },
    SCRIPT,
  );
  expect(trial.workbook.cellPicture(0, 1, 1, SCRIPT).borders).toEqual({
    top: '1px dashed #ff0000',
    right: '1px dashed #ff0000',
    bottom: '1px dashed #ff0000',
  });
  expect(trial.workbook.cellPicture(0, 1, 2, SCRIPT).borders).toEqual({
    top: '1px dashed #ff0000',
    left: '1px dashed #ff0000',
    bottom: '1px dashed #ff0000',
  });
  expect(trial.workbook.cellPicture(0, 2, 2, SCRIPT).borders).toEqual({
    top: '1px dashed #ff0000',
    left: '1px dashed #ff0000',
  });
});

test('metadata is found by key, value, place and visibility', () => {
  const {workbook} = new Trial();
  const add = (key: string, index: number) =>
    workbook.apply(
      'metadata.add',
      {
        key,
        value: null,
        visibility: 'DOCUMENT',
        location: {type: 'ROW', sheet: 0, index},
      },
      SCRIPT,
    );
  const a = add('a', 1);
  const b = add('b', 2);
  const find = (
    search: Parameters<typeof workbook.apply<'metadata.find'>>[1],
  ) => workbook.apply('metadata.find', search, SCRIPT);
  expect(find({key: 'a'})).toEqual([a]);
  expect(find({location: {type: 'ROW', sheet: 0, index: 2}})).toEqual([b]);
  expect(find({location: {type: 'ANY_IN', sheet: 0}})).toEqual([a, b]);
  expect(find({visibility: 'PROJECT'})).toEqual([]);
  workbook.apply('metadata.remove', {id: a.id}, SCRIPT);
  expect(find({})).toEqual([b]);
});

test('named ranges need a name that no cell has', () => {
  const {workbook} = new Trial();
  const name = (text: string) =>
    workbook.apply('names.set', {name: text, range: at('A1')}, SCRIPT);
  for (const bad of ['A1', 'ABC12', 'R1C1', '1st', 'my range', 'TRUE'])
    expect(() => name(bad)).toThrow(bad);
  name('Minutes');
  expect(workbook.apply('names.list', null, SCRIPT)).toEqual([
    {name: 'Minutes', range: at('A1')},
  ]);
});

test('a time zone that does not exist is refused', () => {
  const {workbook} = new Trial();
  expect(() =>
    workbook.apply('spreadsheet.set', {timeZone: 'Mars/Olympus'}, SCRIPT),
  ).toThrow('Mars/Olympus');
  expect(workbook.apply('spreadsheet.get', null, SCRIPT).timeZone).toBe(
    'America/New_York',
  );
});

test('what scripts keep with the file is kept in its data', () => {
  const {workbook} = new Trial();
  const state = {...workbook.hostState, documentProperties: {a: '1'}};
  const {version} = workbook;
  workbook.setHostState(state);
  expect(workbook.toData().hostState).toEqual(state);
  expect(workbook.version).toBeGreaterThan(version);
});
