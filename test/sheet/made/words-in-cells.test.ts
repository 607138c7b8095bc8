/** Texts of any length as made tabs show them, and how a tab that people changed is told from one that was only sorted. */
import {expect, test} from '@jest/globals';
import type {GridActivity, GridCell} from '../../../src/domain/grid';
import {changedRows} from '../../../src/sheet/made/changed-rows';
import {clipped} from '../../../src/sheet/made/clipped';
import {
  INK,
  drawn,
  figure,
  padded,
  sentence,
} from '../../../src/sheet/made/drawing';
import {checksum, fingerprint} from '../../../src/sheet/made/fingerprint';
import {
  SIGNS,
  gridCellLook,
  gridCellText,
  isBuilt,
  typedTitle,
} from '../../../src/sheet/made/grid-cell';
import {runsOf} from '../../../src/sheet/made/runs';

test.each([
  ['  two\n\n lines  ', 'two lines'],
  ['x'.repeat(230), 'x'.repeat(230)],
  ['x'.repeat(231), `${'x'.repeat(229)}…`],
])('%j is shown in one line, and cut where it is long', (text, shown) => {
  expect(clipped(text)).toBe(shown);
});

const TAB = [
  ['Grade', 'Area'],
  ['3', 'Math'],
  ['4', ''],
];

test.each<[string, string[][]]>([
  ['its rows are sorted', [TAB[0]!, TAB[2]!, TAB[1]!]],
  ['blank cells stand behind its own', TAB.map(row => [...row, '', ''])],
  ['blank rows stand below its own', [...TAB, ['', ''], []]],
])('a tab is the same where %s', (_, values) => {
  expect(fingerprint(values)).toBe(fingerprint(TAB));
});

test.each<[string, string[][]]>([
  ['a cell is another', [TAB[0]!, ['3', 'Arts'], TAB[2]!]],
  ['a cell has moved', [TAB[0]!, ['', '3', 'Math'], TAB[2]!]],
  ['a header is a row', [TAB[1]!, TAB[0]!, TAB[2]!]],
  ['a row stands twice', [...TAB, TAB[1]!]],
  ['a row is gone', TAB.slice(0, 2)],
  ['two cells are one', [TAB[0]!, ['3\u0001Math', ''].slice(0, 1), ['x']]],
])('a tab is another where %s', (_, values) => {
  expect(fingerprint(values)).not.toBe(fingerprint(TAB));
});

test('line breaks are the same, however a program writes them', () => {
  const one = (text: string) => fingerprint([['A'], [text]]);
  expect(one('a\r\nb')).toBe(one('a\nb'));
  expect(one('a\rb')).toBe(one('a\nb'));
  expect(one('a b')).not.toBe(one('a\nb'));
});

test('an empty tab is the same as no tab', () => {
  expect(fingerprint([[''], ['']])).toBe(fingerprint([]));
});

test.each(['', 'a', 'ab', 'ba', 'abcdefghij'])(
  'the sum of %j is sixteen digits, and that of another text another',
  text => {
    expect(checksum(text)).toMatch(/^[0-9a-f]{16}$/);
    expect(checksum(text)).not.toBe(checksum(`${text}x`));
  },
);

test('sums of texts are what they were when they were kept', () => {
  expect([checksum(''), checksum('ab'), checksum('ba')]).toEqual([
    '811c9dc5811c9dc5',
    '4d2505ca3c2ba6cc',
    '3c2ba6cc4d2505ca',
  ]);
});

test.each<[string[][], string[][], unknown]>([
  [[['a']], [['a']], null],
  [[['a'], ['b'], ['c']], [['a'], ['x'], ['c']], {start: 1, count: 1}],
  [
    [['a', 'b'], ['c'], ['d'], ['e']],
    [['a', 'x'], ['c'], ['y'], ['e']],
    {start: 0, count: 3},
  ],
  [[['a'], ['b']], [['a']], {start: 1, count: 1}],
  [[['a', '']], [['a']], null],
])('to show %j over %j, the rows %j are written', (wanted, standing, due) => {
  expect(changedRows(wanted, standing)).toEqual(due);
});

test('neighbours that are alike are taken together', () => {
  expect(runsOf(['a', 'a', 'b', 'a'])).toEqual([
    {item: 'a', start: 0, count: 2},
    {item: 'b', start: 2, count: 1},
    {item: 'a', start: 3, count: 1},
  ]);
  expect(runsOf([1, 2, 4], (one, next) => next === one + 1)).toEqual([
    {item: 1, start: 0, count: 2},
    {item: 4, start: 2, count: 1},
  ]);
  expect(runsOf([])).toEqual([]);
});

test('what is drawn is plain where nothing else is said; sentences run on', () => {
  expect(drawn('a')).toEqual({text: 'a', look: {}});
  expect(sentence('a', {size: 11})).toEqual({
    text: 'a',
    look: {size: 11, runsOn: true},
  });
  expect(figure(7)).toEqual({text: '7', look: {align: 'center'}, number: 7});
  expect(figure(null, {align: 'left', bold: true})).toEqual({
    text: '',
    look: {align: 'left', bold: true},
    number: null,
  });
  expect(padded([drawn('a')], 3)).toEqual([drawn('a'), drawn(''), drawn('')]);
});

/** How far two colours are apart, as WCAG counts it: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [low, high] = [one, other]
    .map(color => {
      const [red, green, blue] = [1, 3, 5]
        .map(at => parseInt(color.slice(at, at + 2), 16) / 255)
        .map(part =>
          part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
        );
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    })
    .sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

test.each(Object.entries(INK).filter(([name]) => name !== 'plain'))(
  'weak eyes and print read what is %s',
  (_, look) => {
    const {color, background = '#ffffff'} = look as {
      color: string;
      background?: string;
    };
    expect(contrast(color, background)).toBeGreaterThan(7);
  },
);

const ACTIVITY: GridActivity = {
  id: 'ACT-1',
  activity: 'Library\n night',
  partner: ' City  Library ',
  when: '',
  status: 'Planned',
  alignment: 2,
  delivered: null,
};
const cell = (fields: Partial<GridCell>): GridCell => ({
  state: 'strong',
  expected: true,
  minutes: 90,
  activities: [],
  ...fields,
});

test.each<[Partial<GridCell>, string]>([
  [{state: 'empty', minutes: 0}, '○ empty'],
  [{state: 'not expected', expected: false, minutes: 0}, '– not expected'],
  [{minutes: 90}, '● strong · 90 min'],
  [{state: 'thin', minutes: 0}, '◊ thin'],
  [{state: 'thin', minutes: 0.5}, '◊ thin · 0.5 min'],
  [{expected: false}, '● strong · 90 min · not expected here'],
  [
    {activities: [ACTIVITY]},
    '● strong · 90 min\n• Library night · City Library · Planned',
  ],
])('a cell with %j says %j', (fields, text) => {
  expect(gridCellText(cell(fields))).toBe(text);
});

test('a cell lists forty activities, then how many more', () => {
  const lines = (count: number) =>
    gridCellText(
      cell({activities: Array.from({length: count}, () => ACTIVITY)}),
    ).split('\n');
  expect(lines(40)).toHaveLength(41);
  expect(lines(42)).toHaveLength(42);
  expect(lines(42).at(-1)).toBe('and 2 more');
});

test.each([
  [
    {minutes: 90, plannedMinutes: 120, attended: 12, expected: 20},
    '90 of 120 min · 12 of 20 came',
  ],
  [{minutes: 90, plannedMinutes: 0, attended: null, expected: null}, '90 min'],
  [{minutes: null, plannedMinutes: 120, attended: 0, expected: null}, '0 came'],
  [{minutes: null, plannedMinutes: 120, attended: null, expected: 20}, ''],
])('what took place, %j, is told as “%s”', (delivered, said) => {
  const text = gridCellText(
    cell({activities: [{...ACTIVITY, delivered} as GridActivity]}),
  );
  expect(text.split('\n')[1]).toBe(
    ['• Library night · City Library · Planned', said]
      .filter(Boolean)
      .join(' · '),
  );
});

test.each(['strong', 'thin', 'empty'] as const)(
  'a cell that is %s is drawn so; one that is not expected is quiet',
  state => {
    expect(gridCellLook(cell({state}))).toEqual(INK[state]);
    expect(gridCellLook(cell({state: 'not expected'}))).toEqual(INK.quiet);
  },
);

test.each([
  ['○ empty Library night', 'Library night'],
  ['  ○ empty\n Library  night ', 'Library night'],
  ['Library night', 'Library night'],
  ['○ empty', ''],
  ['Not ○ empty', 'Not ○ empty'],
])('%j typed into an empty cell is the activity %j', (text, title) => {
  expect(typedTitle(text)).toBe(title);
});

test.each([
  ['○ empty', true],
  ['○ empty Library night', false],
  ['● strong · 90 min', true],
  ['◊ thin', true],
  ['– not expected', true],
  ['Library night', false],
  ['', false],
])('whether the planner wrote %j: %s', (text, is) => {
  expect(isBuilt(text)).toBe(is);
});

test('the signs are told beside the headers', () => {
  expect(SIGNS).toBe(
    '● strong: an activity practises the standard or goes further, for long enough. ◊ thin: something, but less. ○ empty: nothing yet. – not expected of this grade.',
  );
});
