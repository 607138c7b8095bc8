/** The Year tab: which standards a school year has come to, and how deeply. */
import {expect, test} from '@jest/globals';
import {yearOf} from '../../../src/addon/report';
import type {School} from '../../../src/addon/school';
import type {YearView} from '../../../src/contract/report';
import {type Month, monthOf} from '../../../src/domain/month';
import {yearDrawing} from '../../../src/sheet/made/year-tab';
import {EXAMPLE_SCHOOL} from '../../domain/report/example-school';
import {TODAY, read} from '../school';
import {section} from './sections';

const school = {
  plan: read(EXAMPLE_SCHOOL).plan,
  workbook: {today: TODAY},
} as unknown as School;
const MATH = yearOf(school, monthOf(2026, 10), '3', 'Math');
const page = (fields: Partial<YearView> = {}) =>
  yearDrawing({...MATH, ...fields}, '2026-10-14');
const head = (fields: Partial<YearView> = {}) =>
  page(fields)
    .rows.slice(0, 4)
    .map(([first]) => first!.text);

test('the head says the span, how much of the standards is named and supported, and what is not', () => {
  expect(head()).toEqual([
    'Year of Grade 3 · Math: August 2026 to October 2026',
    '1 of 25 standards named by an objective (4 %), 1 supported by an activity (4 %), balance 1.00 over that one.',
    'Not named yet: 3.OA.A.2, 3.OA.A.3, 3.OA.A.4, 3.OA.B.5, 3.OA.B.6, 3.OA.C.7, 3.OA.D.8, 3.OA.D.9 and 16 more.',
    'As of 2026-10-14.',
  ]);
});

test('the school’s name stands beside the span, and the first month of a year alone', () => {
  const august = '2026-08' as Month;
  expect(
    head({schoolName: 'Hope School', months: [august], month: august})[0],
  ).toBe('Year of Grade 3 · Math: August 2026 · Hope School');
  expect(head({months: []})[0]).toBe('Year of Grade 3 · Math: October 2026');
});

test.each([
  [
    {standards: 1, named: 1, supported: 0, balance: null},
    '1 of 1 standard named by an objective (100 %), none is supported by an activity.',
  ],
  [
    {standards: 25, named: 3, supported: 2, balance: 0.5},
    '3 of 25 standards named by an objective (12 %), 2 supported by an activity (8 %), balance 0.50 over those 2.',
  ],
])('of %j it is said: %s', (whole, said) => {
  expect(head({whole})[1]).toBe(said);
});

const [NAMED, UNNAMED] = MATH.standards as [
  YearView['standards'][number],
  YearView['standards'][number],
];
const many = (like: typeof NAMED, count: number) =>
  Array.from({length: count}, (_, index) => ({...like, code: `C.${index}`}));

test('what is named and not supported is listed before what is not named; eight of each, then a number', () => {
  const unserved = {...NAMED, depth: {...NAMED.depth, activities: 0}};
  expect(head({standards: [NAMED]})[2]).toBe('');
  expect(head({standards: [unserved, NAMED, UNNAMED]})[2]).toBe(
    'Named and without an activity: 3.OA.A.1. Not named yet: 3.OA.A.2.',
  );
  const codes = 'C.0, C.1, C.2, C.3, C.4, C.5, C.6, C.7';
  expect(head({standards: many(UNNAMED, 8)})[2]).toBe(
    `Not named yet: ${codes}.`,
  );
  expect(head({standards: many(unserved, 9)})[2]).toBe(
    `Named and without an activity: ${codes} and 1 more.`,
  );
});

test('each domain, and all of them together', () => {
  const lines = section(page(), 'By domain');
  expect(lines.slice(0, 4)).toEqual([
    ['By domain: breadth, and balance beside it'],
    [
      'Domain',
      'What it is',
      'Standards',
      'Named',
      'Share',
      'Supported',
      'Share',
      'Balance',
    ],
    ['3.OA', 'operations and patterns', '9', '1', '11 %', '1', '11 %', '1.00'],
    ['3.NBT', 'place value and computing', '3', '0', '0 %', '0', '0 %', 'n/a'],
  ]);
  expect(lines.at(-1)).toEqual([
    'All',
    '',
    '25',
    '1',
    '4 %',
    '1',
    '4 %',
    '1.00',
  ]);
});

test('a domain without words of its own says what it is by its name alone', () => {
  const [domain] = MATH.domains;
  const domains = [{...domain!, label: domain!.domain}];
  expect(section(page({domains}), 'By domain')[2]!.slice(0, 3)).toEqual([
    '3.OA',
    '',
    '9',
  ]);
});

const DEPTH = ['Areas', 'Activities', 'Minutes', 'Months'];

test('by month: how deep, and how often in each month of the year that has come', () => {
  const [title, headers, first, second, ...rest] = section(page(), 'By month');
  expect([title, headers]).toEqual([
    ['By month: activities · minutes for each standard'],
    [
      ...['Standard', 'What it is', ...DEPTH],
      ...['Aug 2026', 'Sep 2026', 'Oct 2026', 'Nov 2026', 'Dec 2026'],
      ...['Jan 2027', 'Feb 2027', 'Mar 2027', 'Apr 2027', 'May 2027'],
      ...['Jun 2027', 'Jul 2027'],
    ],
  ]);
  expect([first, second]).toEqual([
    [
      '3.OA.A.1',
      'multiplying and dividing stories',
      ...['2', '3', '480', '2'],
      ...['–', '1 · 180', '2 · 300'],
    ],
    [
      '3.OA.A.2',
      'multiplying and dividing stories',
      ...Array.from({length: 4 + 3}, () => '–'),
    ],
  ]);
  expect(rest.slice(-2)).toEqual([
    ['Standards named', '', '', '', '', '', '0', '1', '1'],
    ['Standards supported', '', '', '', '', '', '0', '1', '1'],
  ]);
});

test('a month in which a standard was named and nothing done says so', () => {
  const cell = {objectives: 1, activities: 0, minutes: 0};
  const standards = [{...NAMED, months: [cell, cell, cell]}];
  expect(section(page({standards}), 'By month')[2]!.slice(6)).toEqual([
    '○ named',
    '○ named',
    '○ named',
  ]);
});

test('by area: none needs all six, and what is not named is nowhere', () => {
  const [title, headers, first, second, ...rest] = section(page(), 'By area');
  expect([title, headers!.slice(5)]).toEqual([
    ['By area: activities · minutes for each standard'],
    [
      'Months',
      'Academic enrichment',
      'Family literacy',
      'Behavioral supports',
      'Health and wellness',
      'Family engagement',
      'Early childhood',
    ],
  ]);
  expect(first!.slice(6)).toEqual(['2 · 360', '○', '○', '○', '1 · 120', '○']);
  expect(second!.slice(6)).toEqual(Array.from({length: 6}, () => '–'));
  expect(rest.slice(-2)).toEqual([
    ['Standards supported', '', '', '', '', '', '1', '0', '0', '0', '1', '0'],
    ['Activities', '', '', '', '', '', '2', '0', '0', '0', '1', '0'],
  ]);
});

test('a standard without a label is told by its wording', () => {
  const standards = [{...NAMED, label: '', text: 'Share\n fairly '}];
  expect(section(page({standards}), 'By month')[2]![1]).toBe('Share fairly');
});

/** The look of the cell that says this, in the first row that has it. */
const lookOf = (fields: Partial<YearView>, text: string) =>
  page(fields)
    .rows.flat()
    .find(cell => cell.text === text)!.look;

test.each([
  [1, '#e3f1dd'],
  [2, '#bcdcae'],
  [4, '#bcdcae'],
  [5, '#8fc583'],
  [9, '#8fc583'],
])('%i activities are drawn on %s', (activities, background) => {
  const cell = {objectives: 1, activities, minutes: 59.6};
  const standards = [{...NAMED, months: [cell, cell, cell]}];
  expect(lookOf({standards}, `${activities} · 60`)).toEqual({
    background,
    color: '#12290a',
    align: 'center',
  });
});

test('sums and depth are bold, what is not named is quiet, what is missing stands out', () => {
  const rows = page().rows;
  const line = (title: string) =>
    rows.find(([cell]) => cell!.text === title)!.map(({look}) => look);
  expect(line('All').slice(2, 8)).toEqual(
    Array.from({length: 6}, () => ({bold: true, align: 'center'})),
  );
  expect(line('Standards named')[0]).toEqual({bold: true, runsOn: true});
  expect(line('Standards named')[7]).toEqual({bold: true, align: 'center'});
  expect(line('3.OA.A.1')[2]).toEqual({bold: true, align: 'center'});
  expect(line('3.OA.A.2')[2]).toEqual({color: '#4a4f55', align: 'center'});
  const cell = {objectives: 1, activities: 0, minutes: 0};
  const standards = [{...NAMED, months: [cell, cell, cell]}];
  expect(lookOf({standards}, '○ named')).toEqual({
    background: '#fbe4e1',
    color: '#6b1510',
    align: 'center',
  });
  expect(rows.slice(0, 4).map(([first]) => first!.look)).toEqual([
    {size: 16, bold: true, color: '#12343b', runsOn: true},
    {size: 12, bold: true, runsOn: true},
    {size: 11, runsOn: true},
    {color: '#4a4f55', runsOn: true},
  ]);
});

test('the page has a column for each month, and nothing in it is frozen or hidden', () => {
  expect(page()).toMatchObject({
    widths: [96, 220, ...Array.from({length: 16}, () => 88)],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: [],
    wide: [],
    heights: [],
    charts: [],
  });
});

test('how to read the page stands at its end', () => {
  expect(section(page(), 'How to read').map(([text]) => text)).toEqual([
    'How to read this page',
    'In a cell: activities · minutes. The darker, the more activities: 1, 2 to 4, 5 or more.   ○ named by an objective, no activity in that month or area   – not named',
    expect.stringMatching(
      /^Depth is four figures: .* add up over standards\.$/,
    ),
    expect.stringMatching(/^Balance \(Webb\) .* how many they are\.$/),
    expect.stringMatching(/^Parts such as a and b .* Integration Grid\.$/),
  ]);
});
