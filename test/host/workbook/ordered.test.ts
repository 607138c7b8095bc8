/** Sorting, filtering and copying against a plain model of each. */
import fc from 'fast-check';
import {RED_LOOK, SCRIPT, Trial, at} from './sheet-of';
import {columnName} from '../../../src/host/workbook/rect';

const ERROR = '=NA()';
const kinds = fc.constantFrom<string | number | boolean>(
  '',
  'b',
  'B',
  'a',
  'ä',
  3,
  -1,
  2.5,
  true,
  false,
  ERROR,
);

/** Numbers, text without regard to case, FALSE, TRUE, errors; blanks last whichever way. */
function before(a: unknown, b: unknown, ascending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const kind = (value: unknown) =>
    value === ERROR ? 3 : ['number', 'string', 'boolean'].indexOf(typeof value);
  const words = new Map(
    ['a', 'ä', 'b', 'B'].map((text, place) => [text, text === 'B' ? 2 : place]),
  );
  const order = (value: unknown) =>
    typeof value === 'string' ? (words.get(value) ?? 0) : Number(value);
  const found = kind(a) - kind(b) || order(a) - order(b);
  return ascending ? found : -found;
}

test('rows stand as their columns say, equal ones as before, and take everything along', () => {
  const rows = fc.array(fc.tuple(kinds, kinds), {minLength: 1, maxLength: 8});
  fc.assert(
    fc.property(rows, fc.boolean(), fc.boolean(), (cells, first, second) => {
      const trial = new Trial();
      const last = cells.length + 1;
      const rect = at(`B2:E${last}`);
      cells.forEach(([one, two], index) => {
        const row = index + 2;
        trial.set(`B${row}`, one).set(`C${row}`, two);
        trial.set(`D${row}`, index).set(`D${row}`, `note ${index}`, 'notes');
        trial.set(`E${row}`, `=D${row}*2+$A$1`);
        trial.set(`A${row}`, `stays ${row}`).set(`F${row}`, `=D${row}`);
      });
      const keys = [
        {column: 2, ascending: first},
        {column: 3, ascending: second},
      ];
      trial.workbook.apply('sheets.sort', {rect, keys}, SCRIPT);
      const order = cells
        .map((pair, index) => ({pair, index}))
        .sort(
          (x, y) =>
            before(x.pair[0], y.pair[0], first) ||
            before(x.pair[1], y.pair[1], second) ||
            x.index - y.index,
        )
        .map(({index}) => index);
      order.forEach((was, index) => {
        const row = index + 2;
        expect(trial.value(`D${row}`)).toBe(was);
        expect(trial.get(`D${row}`, 'notes')).toEqual([[`note ${was}`]]);
        expect(trial.formula(`E${row}`)).toBe(`=D${row}*2+$A$1`);
        expect(trial.value(`E${row}`)).toBe(was * 2);
        expect(trial.value(`A${row}`)).toBe(`stays ${row}`);
        expect(trial.formula(`F${row}`)).toBe(`=D${row}`);
      });
    }),
    {numRuns: 100},
  );
});

test('a filter hides every row of its range with an unticked value, and no other', () => {
  const texts = fc.array(fc.constantFrom('', 'x', 'y', '1'), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(texts, fc.subarray(['', 'x', 'y', '1']), (column, unticked) => {
      const trial = new Trial();
      column.forEach((text, index) => trial.set(`B${index + 3}`, text));
      const range = at(`A3:C${column.length + 2}`);
      const criteria = {2: {hiddenValues: unticked, criteria: null, args: []}};
      trial.set(`B${column.length + 3}`, 'x').set('B2', 'x');
      trial.workbook.apply(
        'filter.set',
        {sheet: 0, filter: {range, criteria}},
        SCRIPT,
      );
      const hidden = column.flatMap((text, index) =>
        index > 0 && unticked.includes(text) ? [index + 3] : [],
      );
      expect(trial.workbook.toData().sheets[0]?.filteredRows).toEqual(hidden);
      const offered = trial.workbook.filterValues(0, 2);
      expect(offered.map(({text}) => text).sort()).toEqual(
        [...new Set(column.slice(1))].sort(),
      );
      for (const {text, shown} of offered)
        expect(shown).toBe(!unticked.includes(text));
    }),
    {numRuns: 100},
  );
});

test('a copied formula reads as far away as the first, but for what is fixed', () => {
  const corner = fc.record({
    row: fc.integer({min: 1, max: 12}),
    column: fc.integer({min: 1, max: 12}),
    fixedRow: fc.boolean(),
    fixedColumn: fc.boolean(),
  });
  fc.assert(
    fc.property(
      corner,
      fc.integer({min: 1, max: 12}),
      fc.integer({min: 1, max: 12}),
      ({row, column, fixedRow, fixedColumn}, toRow, toColumn) => {
        const trial = new Trial();
        const name = (r: number, c: number) =>
          r < 1 || c < 1
            ? '#REF!'
            : (fixedColumn ? '$' : '') +
              columnName(c) +
              (fixedRow ? '$' : '') +
              r;
        trial.set('F6', `=${name(row, column)}+1`);
        const to = {
          sheet: 0,
          row: toRow,
          column: toColumn,
          rows: 1,
          columns: 1,
        };
        const from = at('F6');
        trial.workbook.apply(
          'range.copy',
          {from, to, what: 'all', move: false},
          SCRIPT,
        );
        const read = name(
          fixedRow ? row : row + toRow - 6,
          fixedColumn ? column : column + toColumn - 6,
        );
        expect(trial.formula(`${columnName(toColumn)}${toRow}`)).toBe(
          `=${read}+1`,
        );
      },
    ),
    {numRuns: 150},
  );
});

const rulesOf = (trial: Trial) =>
  trial.workbook
    .apply('rules.get', {sheet: 0}, SCRIPT)
    .map(({ranges}) => ranges);
const RULE = {...RED_LOOK, criteria: 'CELL_NOT_EMPTY', args: []};
const LIST = {
  criteria: 'VALUE_IN_LIST',
  args: [['x'], true],
  allowInvalid: true,
  helpText: null,
};

test.each([
  ['C3:D4', 'F7', [at('C3:D4'), at('F7:G8')]],
  ['B2:D4', 'F7', [at('C3:D4'), at('G8:H9')]],
  ['D4:E9', 'F7', [at('C3:D4'), at('F7')]],
  ['A1:B9', 'F7', [at('C3:D4')]],
  ['C3', 'D3', [at('C4:D4'), at('C3'), at('D3')]],
])(
  'a copy of %s to %s takes its part of a format along',
  (from, to, ranges) => {
    const trial = new Trial();
    trial.workbook.apply(
      'rules.set',
      {sheet: 0, rules: [{...RULE, ranges: [at('C3:D4')]}]},
      SCRIPT,
    );
    trial.workbook.apply(
      'range.copy',
      {from: at(from), to: at(to), what: 'formats', move: false},
      SCRIPT,
    );
    const covered = (list: readonly (typeof ranges)[number][]) =>
      list
        .flatMap(({row, column, rows, columns}) =>
          Array.from({length: rows * columns}, (_, index) =>
            [
              row + Math.floor(index / columns),
              column + (index % columns),
            ].join(),
          ),
        )
        .sort();
    expect(covered(rulesOf(trial).flat())).toEqual(covered(ranges));
  },
);

test.each([
  ['all', true],
  ['formats', false],
  ['values', false],
] as const)('a copy of %s takes rules for typing along: %s', (what, has) => {
  const trial = new Trial().set('C3:D4', LIST, 'validations');
  trial.workbook.apply(
    'range.copy',
    {from: at('B3:D3'), to: at('F8'), what, move: false},
    SCRIPT,
  );
  expect(trial.get('F8:H8', 'validations')[0]?.map(Boolean)).toEqual([
    false,
    has,
    has,
  ]);
});

test('a copy over a rule or a look leaves only what the source has', () => {
  const trial = new Trial()
    .set('A1:B2', LIST, 'validations')
    .set('A1:B2', '#ff0000', 'backgrounds')
    .set('A1:B2', 'bold', 'fontWeights')
    .set('D1', '#00ff00', 'backgrounds');
  trial.workbook.apply(
    'range.copy',
    {from: at('D1'), to: at('B1'), what: 'all', move: false},
    SCRIPT,
  );
  expect(trial.get('A1:B2', 'validations').flat().map(Boolean)).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect(trial.get('A1:B1', 'backgrounds')).toEqual([['#ff0000', '#00ff00']]);
  expect(trial.get('A1:B1', 'fontWeights')).toEqual([['bold', null]]);
});
