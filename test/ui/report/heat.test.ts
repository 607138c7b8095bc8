import {byArea} from '../../../src/domain/area';
import {EVERYTHING} from '../../../src/ui/report/filters';
import {type GroupedBy, type Heat, heat} from '../../../src/ui/report/heat';
import {whyWords} from '../../../src/ui/report/cell-list';
import {CELL_TONES, toneOf} from '../../../src/ui/report/square-tone';
import {activity, month, row} from './month';

const ROWS = [
  row('OBJ-1', {grades: ['5'], teacher: 'Ms. Silva', subject: 'ELA'}),
  row('OBJ-2', {grades: ['3', '4'], teacher: 'Élise Roy'}),
  row('OBJ-3', {grades: [], teacher: ''}),
];

const OCTOBER = month(ROWS, [
  activity(['OBJ-1'], {status: 'Confirmed', partner: 'Y Club'}),
  activity(['OBJ-2'], {alignment: 1}),
  activity(['OBJ-2'], {area: 'familyLiteracy', partner: 'y  club'}),
  activity(['OBJ-1'], {area: 'familyLiteracy', status: 'Idea'}),
]);

const names = ({rows}: Heat) => rows.map(({key}) => key);
const figures = ({rows}: Heat) =>
  rows.map(({expected, covered, strong}) => [expected, covered, strong]);

test.each<[GroupedBy, string[]]>([
  ['grade', ['3', '4', '5', '']],
  ['teacher', ['Élise Roy', 'Ms. Silva', '']],
  ['subject', ['ELA', 'Math']],
  ['objective', ['0', '1', '2']],
])('rows by %s stand in their own order, the unknown last', (by, expected) => {
  expect(names(heat(OCTOBER, EVERYTHING, by))).toEqual(expected);
});

test('an objective of two grades is in the row of each, and once in the whole', () => {
  const all = heat(OCTOBER, EVERYTHING, 'grade');
  expect(figures(all)).toEqual([
    [6, 2, 1],
    [6, 2, 1],
    [6, 1, 1],
    [6, 0, 0],
  ]);
  expect([all.objectives, all.expected, all.covered, all.strong]).toEqual([
    3, 18, 3, 2,
  ]);
});

test('a square holds what its cells are made of', () => {
  const [third] = heat(OCTOBER, EVERYTHING, 'grade').rows;
  const [enrichment, literacy, behavioral] = third!.squares;
  expect([enrichment!.covered, enrichment!.strong]).toEqual([1, 0]);
  expect(literacy!.cells.map(({state}) => state)).toEqual(['strong']);
  expect(behavioral!.cells[0]!.activities).toEqual([]);
});

test.each([
  [{grade: '4'}, ['4'], [6, 2]],
  [{grade: '2'}, [], [0, 0]],
  [{teacher: 'Ms. Silva'}, ['5'], [6, 1]],
  [{subject: 'ELA'}, ['5'], [6, 1]],
  [{area: 'familyLiteracy'} as const, ['3', '4', '5', ''], [3, 1]],
  [{status: 'Confirmed'} as const, ['3', '4', '5', ''], [18, 1]],
  [{partner: 'Y Club'}, ['3', '4', '5', ''], [18, 2]],
  [{grade: '3', partner: 'Y Club'}, ['3'], [6, 1]],
])('with %p rows and figures follow', (filters, keys, [expected, covered]) => {
  const found = heat(OCTOBER, {...EVERYTHING, ...filters}, 'grade');
  expect(names(found)).toEqual(keys);
  expect([found.expected, found.covered]).toEqual([expected, covered]);
});

test('what is asked of nobody is neither covered nor missing', () => {
  const third = byArea(area => area === 'familyLiteracy');
  const asked = {...month([row('OBJ-1')], []), expected: {'3': third}};
  const {rows, expected} = heat(asked, EVERYTHING, 'grade');
  expect(expected).toBe(1);
  expect(rows[0]!.squares.map(toneOf)).toEqual([
    'nothing',
    'none',
    'nothing',
    'nothing',
    'nothing',
    'nothing',
  ]);
});

test('a month without objectives has no rows', () => {
  const empty = heat(month([], []), EVERYTHING, 'objective');
  expect([empty.rows, empty.expected]).toEqual([[], 0]);
});

test.each([
  ['nothing', 0, 0],
  ['none', 6, 0],
  ['some', 6, 3],
  ['most', 6, 4],
  ['all', 6, 6],
] as const)(
  'a square is %s covered with %p expected and %p covered',
  (tone, expected, covered) => {
    expect(toneOf({expected, covered})).toBe(tone);
  },
);

test('a cell says why it is thin', () => {
  const least = {
    ...OCTOBER,
    leastMinutes: byArea(area => (area === 'familyLiteracy' ? 90 : 0)),
  };
  const cells = heat(least, EVERYTHING, 'objective').rows[1]!.cells;
  expect(cells.slice(0, 3).map(whyWords)).toEqual([
    'Thin: what is planned is on the same topic only; nobody practices the skill itself yet.',
    'Thin: 1 h reach it, and 1 h 30 are the least for this area.',
    'Nothing is planned here yet.',
  ]);
});

test('a cell that something practices is thin for its minutes alone, whatever else is in it', () => {
  const activities = [
    activity(['OBJ-1'], {alignment: 1, minutes: 10}),
    activity(['OBJ-1'], {alignment: 2, minutes: 5}),
  ];
  const thin = {
    ...month([row('OBJ-1')], activities),
    leastMinutes: byArea(() => 90),
  };
  const [cell] = heat(thin, EVERYTHING, 'objective').cells;
  expect(whyWords(cell!)).toBe(
    'Thin: 15 min reach it, and 1 h 30 are the least for this area.',
  );
});

test('what is thin never looks like what is strong', () => {
  expect(new Set(Object.values(CELL_TONES)).size).toBe(4);
});
