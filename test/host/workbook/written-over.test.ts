/** What a cell becomes when something is written over what stood there, and when a rule says no. */
import {OWNER, RED_LOOK, SCRIPT, Trial, at} from './sheet-of';

const DAY = {date: Date.UTC(2026, 2, 4, 5)};
const MOMENT = {date: Date.UTC(2026, 2, 4, 20, 30)};
const AUTOMATIC = '0.###############';

test.each([
  [undefined, 5, AUTOMATIC, '5'],
  ['0.00', 5, '0.00', '5.00'],
  ['yyyy-mm-dd', 46085, 'yyyy-mm-dd', '2026-03-04'],
  ['@', 5, '@', '5'],
  [undefined, '5%', '0%', '5%'],
  [undefined, '$5', '"$"#,##0', '$5'],
  ['yyyy-mm-dd', '3/4/2026', 'yyyy-mm-dd', '2026-03-04'],
  [undefined, '3/4/2026', 'm/d/yyyy', '3/4/2026'],
  ['@', '3/4/2026', '@', '3/4/2026'],
  [undefined, DAY, 'm/d/yyyy', '3/4/2026'],
  [undefined, MOMENT, 'm/d/yyyy h:mm:ss', '3/4/2026 15:30:00'],
  ['yyyy-mm', DAY, 'yyyy-mm', '2026-03'],
  ['0.00', true, '0.00', 'TRUE'],
  ['0.00', 'x', '0.00', 'x'],
  ['0.00', '', '0.00', ''],
])(
  'in a cell of format %s, %j gets the format %s and shows %j',
  (old, value, format, shown) => {
    const trial = new Trial();
    if (old !== undefined) trial.set('A1', old, 'numberFormats');
    trial.set('A1', value);
    expect(trial.get('A1', 'numberFormats')).toEqual([[format]]);
    expect(trial.shown('A1')).toBe(shown);
  },
);

test.each([
  [
    'values',
    'new',
    {notes: 'note', backgrounds: '#ff0000', richTexts: {text: 'new', runs: []}},
  ],
  ['formulas', '=1+1', {notes: 'note', backgrounds: '#ff0000', values: 2}],
  ['notes', 'new', {values: 'old', backgrounds: '#ff0000', formulas: ''}],
  ['backgrounds', null, {values: 'old', notes: 'note'}],
  [
    'numberFormats',
    '0',
    {values: 'old', notes: 'note', backgrounds: '#ff0000'},
  ],
  [
    'richTexts',
    {text: '=1', runs: []},
    {values: '=1', formulas: '', notes: 'note', backgrounds: '#ff0000'},
  ],
] as const)('writing %s leaves the rest', (facet, value, left) => {
  const trial = new Trial()
    .set('A1', 'old')
    .set('A1', 'note', 'notes')
    .set('A1', '#ff0000', 'backgrounds');
  const run = {start: 0, end: 1, style: {bold: true}};
  trial
    .set('A1', {text: 'old', runs: [run]}, 'richTexts')
    .set('A1', value, facet);
  for (const [name, kept] of Object.entries(left))
    expect(trial.get('A1', name as 'values')).toEqual([[kept]]);
});

const rule = (
  criteria: string,
  args: unknown[],
  helpText: string | null = null,
) => ({
  criteria,
  args,
  allowInvalid: false,
  helpText,
});
const NO =
  'The data you entered in cell B2 violates the data validation rules set on this cell.';
const items = (count: number) =>
  Array.from({length: count}, (_, index) => `i${index + 1}`);

test.each([
  [rule('NUMBER_GREATER_THAN', [3]), 'x', NO],
  [
    rule('VALUE_IN_LIST', [['a', 'b'], true]),
    'x',
    `${NO} Please enter one of the following values: a, b.`,
  ],
  [
    rule('VALUE_IN_LIST', [items(20), true]),
    'x',
    `${NO} Please enter one of the following values: ${items(20).join(', ')}.`,
  ],
  [
    rule('VALUE_IN_LIST', [items(21), true]),
    'x',
    `${NO} Please enter one of the following values: ${items(20).join(', ')}, ….`,
  ],
  [
    rule('VALUE_IN_RANGE', [at('H1:H9'), true]),
    'x',
    `${NO} Please enter one of the following values: 1.50, red.`,
  ],
  [rule('VALUE_IN_RANGE', [at('J1:J9'), true]), 'x', NO],
])('by %j a script that writes %j reads why not', (made, value, sentence) => {
  const trial = new Trial()
    .set('H1:H3', [[1.5], ['red'], ['red']])
    .set('H1', '0.00', 'numberFormats')
    .set('B2:C3', made, 'validations');
  expect(() =>
    trial.set('A1:B2', [
      ['a', 'b'],
      ['c', value],
    ]),
  ).toThrow(sentence);
  expect(trial.value('A1')).toBe('');
  expect(() => trial.type('B2', String(value))).toThrow(sentence);
});

test('a person reads the rule’s own help', () => {
  const trial = new Trial().set(
    'B2',
    rule('NUMBER_GREATER_THAN', [3], 'More than 3.'),
    'validations',
  );
  expect(() => trial.type('B2', '1')).toThrow(`${NO} More than 3.`);
  expect(trial.type('B2', '4').event).toEqual({
    rect: at('B2'),
    value: '4',
    oldValue: undefined,
  });
});

test.each([
  ['=""', false],
  ['', false],
  ['=1', true],
  ['5', false],
])(
  'of a cell with %j, a rule for more than 3 says that it is invalid: %s',
  (text, isInvalid) => {
    const trial = new Trial();
    trial.set(
      'B2',
      {...rule('NUMBER_GREATER_THAN', [3]), allowInvalid: true},
      'validations',
    );
    trial.set('B2', text);
    const {invalid = false} = trial.workbook.cellPicture(0, 2, 2, OWNER);
    expect(invalid).toBe(isInvalid);
  },
);

test('merged cells stay beside those that are merged or broken apart after them', () => {
  const trial = new Trial();
  const merge = (name: string, how: 'all' | 'apart') =>
    trial.workbook.apply('merges.set', {rect: at(name), how}, SCRIPT);
  const list = () =>
    trial.workbook.apply('merges.list', {rect: at('A1:J9')}, SCRIPT);
  merge('A1:B2', 'all');
  merge('D1:E2', 'all');
  merge('G1:H2', 'all');
  expect(list()).toEqual([at('A1:B2'), at('D1:E2'), at('G1:H2')]);
  merge('C1:F3', 'apart');
  expect(list()).toEqual([at('A1:B2'), at('G1:H2')]);
});

test.each(['formats', 'all'] as const)(
  'a bare cell that is pasted takes a look away: %s',
  what => {
    const trial = new Trial()
      .set('B2', '#ff0000', 'backgrounds')
      .set('B2', '0.00', 'numberFormats')
      .set('B2', 5);
    trial.workbook.apply(
      'range.copy',
      {from: at('D4'), to: at('B2'), what, move: false},
      SCRIPT,
    );
    expect(trial.get('B2', 'backgrounds')).toEqual([[null]]);
    expect(trial.shown('B2')).toBe(what === 'all' ? '' : '5');
  },
);

test.each([
  ['underline', {underline: true}],
  ['strikethrough', {strike: true}],
  ['bold', {bold: true}],
  ['italic', {italic: true}],
] as const)(
  'a format may make cells %s, and take it from them',
  (key, look) => {
    const trial = new Trial().set('A1', 1);
    const made = (value: boolean) => {
      const one = {
        ...RED_LOOK,
        background: null,
        ranges: [at('A1')],
        criteria: 'CELL_NOT_EMPTY',
        args: [],
        [key]: value,
      };
      trial.workbook.apply('rules.set', {sheet: 0, rules: [one]}, SCRIPT);
      return trial.workbook.cellPicture(0, 1, 1, OWNER);
    };
    expect(made(true)).toMatchObject(look);
    expect(made(false)).toEqual({text: '1', align: 'right'});
  },
);

test.each([
  // Clocks in New York went from 2:00 to 3:00 on March 8, 2026, and from 2:00 to 1:00 on November 1.
  ['2026-03-08 01:59', '2026-03-08T06:59:00.000Z'],
  ['2026-03-08 02:30', '2026-03-08T07:30:00.000Z'],
  ['2026-03-08 03:00', '2026-03-08T07:00:00.000Z'],
  ['2026-11-01 00:59', '2026-11-01T04:59:00.000Z'],
  ['2026-11-01 02:00', '2026-11-01T07:00:00.000Z'],
  ['2026-07-01 00:00', '2026-07-01T04:00:00.000Z'],
])('%s on New York’s clocks is %s', (text, instant) => {
  const value = new Trial().set('A1', text).value('A1') as {date: number};
  expect(new Date(value.date).toISOString()).toBe(instant);
});
