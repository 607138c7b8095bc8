/** A tab that the planner draws: all that it shows, what an earlier drawing leaves, and what people changed in it. */
import {expect, test} from '@jest/globals';
import type {Edit} from '../../../src/host/wire';
import {type Drawing, drawn, figure} from '../../../src/sheet/made/drawing';
import {Planner} from '../on-host/planner';

const NOTES = ['Notes', [['Ours']]] as const;

const drawing = (
  rows: readonly (readonly string[])[],
  fields: Partial<Drawing> = {},
): Drawing => ({
  rows: rows.map(cells => cells.map(text => drawn(text))),
  widths: [90, 90, 60],
  frozenRows: rows.length > 1 ? 1 : 0,
  frozenColumns: 2,
  hidden: [3],
  wide: [],
  heights: [],
  ...fields,
});

const ROWS = [
  ['Grade', 'Area', 'ID'],
  ['3', 'Math', 'a'],
  ['4', 'ELA', 'b'],
];

const draw = (planner: Planner, of: Drawing, isReplacing = false) =>
  planner.run('drawTab', ['Coverage', of, isReplacing]);

const sheetOf = (planner: Planner, name = 'Coverage') =>
  planner.workbook.toData().sheets.find(each => each.name === name)!;

const texts = (planner: Planner, name = 'Coverage') =>
  sheetOf(planner, name)
    .rows.map(row => (row ?? []).map(cell => String(cell?.value ?? '')))
    .filter(row => row.some(text => text !== ''));

function type(planner: Planner, row: number, column: number, text: string) {
  const sheet = planner.sheetId('Coverage');
  const rect = {sheet, row, column, rows: 1, columns: 1};
  planner.edit({do: 'type', rect, texts: [[text]]} as Edit);
}

test('a new tab shows the texts, in a grid of their size, with its widths, panes and hidden columns', () => {
  const planner = new Planner([NOTES]);
  expect(draw(planner, drawing(ROWS))).toEqual({
    isAsBuilt: null,
    kept: null,
    month: null,
  });
  expect(texts(planner)).toEqual(ROWS);
  expect(sheetOf(planner)).toMatchObject({
    maxRows: 3,
    maxColumns: 3,
    frozenRows: 1,
    frozenColumns: 2,
    columnWidths: {1: 90, 2: 90, 3: 60},
    hiddenColumns: [3],
    merges: [],
  });
});

test('looks are those of the drawing, and as usual where it says nothing', () => {
  const planner = new Planner([NOTES]);
  const look = {
    background: '#d9ead3',
    color: '#1d3b12',
    size: 16,
    bold: true,
    align: 'center',
    runsOn: true,
  } as const;
  draw(
    planner,
    drawing([], {rows: [[drawn('a', look), drawn('b'), drawn('c')]]}),
  );
  const [[first, second] = []] = sheetOf(planner).rows as never as {
    style: object;
  }[][];
  expect(first!.style).toEqual({
    background: '#d9ead3',
    color: '#1d3b12',
    size: 16,
    bold: true,
    align: 'center',
    valign: 'top',
  });
  expect(second!.style).toMatchObject({
    size: 10,
    wrap: 'WRAP',
    valign: 'top',
  });
  expect(second!.style).not.toHaveProperty('bold');
});

test('text stays text, and figures are numbers', () => {
  const planner = new Planner([NOTES]);
  draw(
    planner,
    drawing([], {rows: [[drawn('3-5'), drawn('=1+1'), figure(7)]]}),
  );
  const [cells] = sheetOf(planner).rows;
  expect(cells!.map(cell => cell!.value)).toEqual(['3-5', '=1+1', 7]);
});

test('notes stand on the first row, wide cells are one, and rows have their height', () => {
  const planner = new Planner([NOTES]);
  draw(
    planner,
    drawing(ROWS, {
      notes: ['Which grade.', '', 'Of whom.'],
      wide: [{row: 2, column: 1, rows: 2, columns: 2}],
      heights: [{row: 2, rows: 2, pixels: 42}],
    }),
  );
  const sheet = sheetOf(planner);
  expect(sheet.rows[0]!.map(cell => cell!.note ?? '')).toEqual([
    'Which grade.',
    '',
    'Of whom.',
  ]);
  expect(sheet.merges).toMatchObject([
    {row: 2, column: 1, rows: 1, columns: 2},
    {row: 3, column: 1, rows: 1, columns: 2},
  ]);
  expect(sheet.rowHeights).toMatchObject({2: 42, 3: 42});
});

test('drawn anew, it leaves nothing of what was longer and wider, and keeps the widths of its readers', () => {
  const planner = new Planner([NOTES]);
  const wide = [{row: 3, column: 1, rows: 1, columns: 2}];
  draw(planner, drawing([...ROWS.slice(0, 2), ['4', '', 'b']], {wide}));
  const next = drawing([['Grade', 'Area']], {widths: [120, 120]});
  expect(draw(planner, next)).toEqual({
    isAsBuilt: true,
    kept: null,
    month: '2026-10',
  });
  expect(texts(planner)).toEqual([['Grade', 'Area']]);
  expect(sheetOf(planner).columnWidths).toEqual({1: 90, 2: 90, 3: 60});
});

test('a longer drawing finds the room that it needs', () => {
  const planner = new Planner([NOTES]);
  const small = {widths: [90, 90], hidden: [], frozenColumns: 0};
  draw(planner, drawing([['a', 'b']], small));
  draw(planner, drawing([...ROWS, ...ROWS.slice(1)]));
  expect(texts(planner)).toEqual([...ROWS, ...ROWS.slice(1)]);
  expect(sheetOf(planner)).toMatchObject({maxRows: 5, maxColumns: 3});
});

test('where looks follow from texts, only rows that say something else are written', () => {
  const planner = new Planner([NOTES]);
  const looks = {looks: 'one'};
  draw(planner, drawing(ROWS, looks));
  const changed = [ROWS[0]!, ROWS[1]!, ['5', 'ELA', 'b']];
  draw(planner, drawing(changed, looks));
  expect(texts(planner)).toEqual(changed);
  expect(planner.costs.at(-1)!.cells.written).toBeLessThanOrEqual(9);
  draw(planner, drawing(changed, looks));
  expect(planner.costs.at(-1)!.cells.written).toBe(0);
  draw(planner, drawing(changed.slice(0, 2), looks));
  expect(texts(planner)).toEqual(changed.slice(0, 2));
});

test('other looks are drawn over all rows', () => {
  const planner = new Planner([NOTES]);
  draw(planner, drawing(ROWS, {looks: 'one'}));
  const bold = ROWS.map(cells => cells.map(text => drawn(text, {bold: true})));
  draw(planner, drawing(ROWS, {looks: 'two', rows: bold}));
  const styles = sheetOf(planner).rows.flatMap(row =>
    row!.map(cell => cell!.style!.bold),
  );
  expect(styles).toEqual(Array.from({length: 9}, () => true));
});

test.each([
  ['sorted', false],
  ['changed', true],
])('a tab that people %s is set aside: %s', (what, isAside) => {
  const planner = new Planner([NOTES]);
  draw(planner, drawing(ROWS));
  const order = what === 'sorted' ? [2, 1] : [1, 2];
  order.forEach((of, index) =>
    ROWS[of]!.forEach((text, column) =>
      type(planner, index + 2, column + 1, text),
    ),
  );
  if (isAside) type(planner, 3, 2, 'Our words');
  const {kept} = draw(planner, drawing([['Anew', '', '']])) as {
    kept: string | null;
  };
  expect(texts(planner)).toEqual([['Anew', '', '']]);
  const names = planner.workbook.toData().sheets.map(({name}) => name);
  if (!isAside) {
    expect(kept).toBeNull();
    expect(names.toSorted()).toEqual(['Coverage', 'Notes']);
    return;
  }
  expect(kept).toMatch(/^Coverage \(changed by hand \d{4}-\d\d-\d\d\)$/);
  expect(texts(planner, kept!)).toContainEqual(['4', 'Our words', 'b']);
  type(planner, 1, 1, 'Ours again');
  const again = draw(planner, drawing([['Once', 'more', '']])) as {
    kept: string;
  };
  expect(again.kept).toBe(`${kept} 2`);
});

test('a changed tab that may go is drawn over, and a blank one is nobody’s', () => {
  const planner = new Planner([NOTES]);
  draw(planner, drawing(ROWS));
  type(planner, 2, 2, 'Our words');
  expect(draw(planner, drawing(ROWS), true)).toMatchObject({
    isAsBuilt: false,
    kept: null,
  });
  expect(texts(planner)).toEqual(ROWS);
  const blank = new Planner([NOTES, [' COVERAGE ', [['', ' ']]]]);
  expect(draw(blank, drawing(ROWS))).toEqual({
    isAsBuilt: true,
    kept: null,
    month: null,
  });
  expect(texts(blank, ' COVERAGE ')).toEqual(ROWS);
  expect(sheetOf(blank, ' COVERAGE ')).toMatchObject({
    frozenRows: 1,
    frozenColumns: 2,
  });
});

const chart = (fields: object = {}) => ({
  kind: 'lines' as const,
  title: 'By month',
  cells: {row: 1, column: 1, rows: 3, columns: 2},
  row: 5,
  column: 2,
  width: 400,
  height: 273,
  colors: ['#12343b', '#2e8b57'],
  most: 100,
  ...fields,
});

const charts = (planner: Planner) => sheetOf(planner).charts;

test('charts are drawn once, where they belong, and follow the cells', () => {
  const planner = new Planner([NOTES]);
  const bars = chart({kind: 'stacked bars', title: 'By area', most: undefined});
  draw(planner, drawing(ROWS, {charts: [chart(), bars]}));
  const [first, second] = charts(planner);
  expect([first, second]).toMatchObject([
    {ranges: [{row: 1, column: 1, rows: 3, columns: 2}]},
    {ranges: [{row: 1, column: 1, rows: 3, columns: 2}]},
  ]);
  expect(JSON.stringify(first)).toContain('By month');
  expect(JSON.stringify(first)).toMatch(/400.*273|273.*400/);
  expect(JSON.stringify(second)).toContain('By area');
  const cells = {row: 1, column: 1, rows: 2, columns: 2};
  draw(planner, drawing(ROWS, {charts: [chart({cells}), bars]}));
  expect(charts(planner)).toMatchObject([
    {id: first!.id, ranges: [cells]},
    {id: second!.id, ranges: [{rows: 3}]},
  ]);
});
