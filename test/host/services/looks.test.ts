/** Every look of cells: set and read, one cell or many, alone, and taken along or left where it should be. */
import {valueOf} from './script';

/** The method's name without get or set, in singular and plural; the default; six values unlike each other. */
const LOOKS: readonly (readonly [
  one: string,
  many: string,
  usual: unknown,
  values: readonly unknown[],
])[] = [
  [
    'Background',
    'Backgrounds',
    '#ffffff',
    ['#ff0000', '#00ff00', '#0000ff', '#111111', '#222222', '#ffffff'],
  ],
  [
    'FontColor',
    'FontColors',
    '#000000',
    ['#ff0000', '#00ff00', '#0000ff', '#111111', '#222222', '#000000'],
  ],
  [
    'FontFamily',
    'FontFamilies',
    'Arial',
    ['Roboto', 'Times New Roman', 'Courier New', 'Lato', 'Georgia', 'Arial'],
  ],
  ['FontSize', 'FontSizes', 10, [8, 9, 11, 12, 24, 10]],
  [
    'FontWeight',
    'FontWeights',
    'normal',
    ['bold', 'normal', 'bold', 'bold', 'normal', 'bold'],
  ],
  [
    'FontStyle',
    'FontStyles',
    'normal',
    ['italic', 'normal', 'italic', 'italic', 'normal', 'italic'],
  ],
  [
    'FontLine',
    'FontLines',
    'none',
    ['underline', 'line-through', 'none', 'line-through', 'none', 'underline'],
  ],
  [
    'HorizontalAlignment',
    'HorizontalAlignments',
    'general',
    ['left', 'center', 'right', 'center', 'left', 'right'],
  ],
  [
    'VerticalAlignment',
    'VerticalAlignments',
    'bottom',
    ['top', 'middle', 'bottom', 'middle', 'top', 'top'],
  ],
  ['Wrap', 'Wraps', false, [true, false, true, true, false, true]],
  [
    'NumberFormat',
    'NumberFormats',
    '0.###############',
    ['0', '0.00', '#,##0', '0%', '@', 'yyyy-mm-dd'],
  ],
];
const NAMES = LOOKS.map(([, many]) => many);
const grid = ([a, b, c, d, e, f]: readonly unknown[]) => [
  [a, b, c],
  [d, e, f],
];

/** Each look of a range, by its name. */
const READ = `const looks = (range) => Object.fromEntries(
  ${JSON.stringify(NAMES)}.map(name => [name, range['get' + name]()]));`;
/** Gives a range all looks at once. */
const DRESS = `const dress = (range) => {
  for (const [, many, , values] of args[0])
    range['set' + many]([values.slice(0, 3), values.slice(3)]);
};`;
const run = (body: string, ...args: unknown[]) =>
  valueOf(READ + DRESS + body, {args: [LOOKS, ...args]});

describe.each(LOOKS)('%s', (one, many, usual, values) => {
  test('is read of a block as it was set, cell by cell and of the first', () => {
    const [block, cells, first] = run(
      `const range = sheet.getRange('B2:D3');
      const back = range['set' + args[2]](args[3]);
      const cells = [2, 3].map(row => [2, 3, 4].map(column =>
        sheet.getRange(row, column)['get' + args[1]]()));
      return [back['get' + args[2]](), cells, range['get' + args[1]]()];`,
      one,
      many,
      grid(values),
    ) as unknown[];
    expect(block).toEqual(grid(values));
    expect(cells).toEqual(grid(values));
    expect(first).toBe(values[0]);
  });

  test('fills a range, and its neighbours keep what is usual', () => {
    const filled = run(
      `sheet.getRange('B2:C3')['set' + args[1]](args[3]);
      return sheet.getRange('A1:D4')['get' + args[2]]();`,
      one,
      many,
      values[0],
    );
    const [u, v] = [usual, values[0]];
    expect(filled).toEqual([
      [u, u, u, u],
      [u, v, v, u],
      [u, v, v, u],
      [u, u, u, u],
    ]);
  });

  test('leaves all other looks as they were', () => {
    const [before, after] = run(
      `const range = sheet.getRange('B2:D3');
      dress(range);
      const before = looks(range);
      range['set' + args[2]](args[3]);
      return [before, looks(range)];`,
      one,
      many,
      grid([...values].reverse()),
    ) as {[name: string]: unknown}[];
    expect(after).toEqual({...before, [many]: grid([...values].reverse())});
  });
});

test('null takes a look back to what is usual', () => {
  const usual = run(
    `const names = args[1];
    dress(sheet.getRange('A1:C2'));
    for (const name of names) sheet.getRange('A1:C2')['set' + name](null);
    return names.map(name => sheet.getRange('A1:C2')['get' + name + 's']?.());`,
    ['Background', 'FontColor', 'FontWeight', 'FontStyle', 'FontLine'],
  );
  const block = (value: string) => grid(Array(6).fill(value));
  expect(usual).toEqual(
    ['#ffffff', '#000000', 'normal', 'normal', 'none'].map(block),
  );
});

test.each([
  ['copyTo', "range.copyTo(sheet.getRange('F6'));"],
  [
    'copyTo, formats alone',
    "range.copyTo(sheet.getRange('F6'), {formatOnly: true});",
  ],
  ['copyFormatToRange', 'range.copyFormatToRange(sheet, 6, 8, 6, 7);'],
  ['moveTo', "range.moveTo(sheet.getRange('F6'));"],
])('%s takes every look along', (_, how) => {
  const [before, after] = run(
    `const range = sheet.getRange('B2:D3');
    dress(range);
    const before = looks(range);
    sheet.getRange('F6:H7').setBackground('#abcdef').setFontWeight('bold');
    ${how}
    return [before, looks(sheet.getRange('F6:H7'))];`,
  ) as unknown[];
  expect(after).toEqual(before);
});

test('a transposed copy turns every look', () => {
  const turned = run(
    `const range = sheet.getRange('B2:D3');
    dress(range);
    range.copyTo(sheet.getRange('F6'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
    return looks(sheet.getRange('F6:G8'));`,
  );
  const expected = LOOKS.map(([, many, , [a, b, c, d, e, f]]) => [
    many,
    [
      [a, d],
      [b, e],
      [c, f],
    ],
  ]);
  expect(turned).toEqual(Object.fromEntries(expected));
});

test.each([
  ['values', '{contentsOnly: true}'],
  ['notes', '{commentsOnly: true}'],
  ['rules', '{validationsOnly: true}'],
])('clearing %s alone leaves every look', (_, options) => {
  const [before, after] = run(
    `const range = sheet.getRange('B2:D3');
    dress(range);
    const before = looks(range);
    range.clear(${options});
    return [before, looks(range)];`,
  ) as unknown[];
  expect(after).toEqual(before);
});

test('clearing formats takes every look and leaves values, notes and rules', () => {
  const [bare, after, left] = run(
    `const range = sheet.getRange('B2:D3');
    const bare = looks(range);
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
    range.setValue(5).setNote('why').setDataValidation(rule);
    dress(range);
    range.clearFormat();
    const cell = range.getCell(1, 1);
    return [bare, looks(range), [cell.getValue(), cell.getNote(),
      String(cell.getDataValidation().getCriteriaType())]];`,
  ) as unknown[];
  expect(after).toEqual(bare);
  expect(left).toEqual([5, 'why', 'NUMBER_GREATER_THAN']);
});

test('sorted rows take every look along', () => {
  const [before, after] = run(
    `const range = sheet.getRange('B2:D3');
    range.setValues([[2, 2, 2], [1, 1, 1]]);
    dress(range);
    const rows = () => ['2:2', '3:3'].map((_, at) => looks(sheet.getRange(2 + at, 2, 1, 3)));
    const before = rows();
    range.sort(2);
    return [before, rows()];`,
  ) as unknown[][];
  expect(after).toEqual(before?.reverse());
});
