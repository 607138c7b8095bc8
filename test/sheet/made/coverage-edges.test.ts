/** The Coverage tab where little is known: nothing expected, nobody counted, only one grade. */
import {expect, test} from '@jest/globals';
import type {Fairness, Portion} from '../../../src/domain/report/fairness';
import {fairnessTable} from '../../../src/sheet/made/coverage-fairness';
import {EXAMPLE_SCHOOL} from '../../domain/report/example-school';
import {coveragePage, section} from './sections';

const portion = (name: string, parity: Partial<Portion['parity']> = {}) =>
  ({
    name,
    objectives: 2,
    covered: 3,
    expected: 10,
    parity: {
      minutes: 299.6,
      students: 30,
      counted: 2,
      classes: 2,
      index: 1,
      flag: null,
      ...parity,
    },
  }) as unknown as Portion;

const range = (fields: object = {}) => ({
  lowest: '2',
  highest: '5',
  low: 0.4,
  high: 0.9,
  n: 6,
  ...fields,
});

function texts(fields: object, of: readonly Portion[] = [portion('3')]) {
  const comparison = {portions: of, range: null, ...fields};
  const {lines} = fairnessTable({
    grades: comparison,
    subjects: {portions: [], range: null},
  } as unknown as Fairness);
  return lines.map(line => line.map(({text}) => text));
}

test.each([
  [null, 'Coverage by grade: fewer than two to be compared.'],
  [
    range(),
    'Coverage by grade goes from 40 % (Grade 2) to 90 % (Grade 5), 6 grades compared.',
  ],
  [
    range({low: 0.5, high: 0.5, n: 2}),
    'Coverage by grade is the same, 50 %, 2 grades compared.',
  ],
])('of the range %j it is said: %s', (of, said) => {
  expect(texts({range: of})[1]).toEqual([said]);
  expect(texts({range: of})[2]).toEqual([
    'Coverage by subject: fewer than two to be compared.',
  ]);
});

test.each<[Partial<Portion['parity']>, string[]]>([
  [{}, ['30', '1.00', '● even']],
  [{index: 0.5, flag: 'less'}, ['30', '0.50', '◊ less']],
  [{index: 1.5, flag: 'more'}, ['30', '1.50', '◊ more']],
  [{counted: 1}, ['30 (1/2 classes)', '1.00', '● even']],
  [{counted: 0, index: null}, ['not entered', 'n/a', '']],
  [{students: 30.4}, ['30', '1.00', '● even']],
])('a grade with %j shows %j', (parity, cells) => {
  const line = texts({}, [portion('3', parity)])[4]!;
  expect(line).toEqual(['Grade 3', '2', '3 of 10', '30 %', '300', ...cells]);
});

test('without grades and subjects one line says so', () => {
  expect(texts({}, [])).toEqual([
    ['Fairness: coverage, and minutes against students'],
    ['No grade or subject has objectives this month.'],
  ]);
});

const line = (tabs: Parameters<typeof coveragePage>[0], month = 10) =>
  coveragePage(tabs, month).rows[4]![0]!.text;

test('the head says what stands at the end of the page, and nothing where nothing does', () => {
  const odd = {
    sheet: 'Activities',
    row: 2,
    column: null,
    value: null,
    severity: 'problem',
    message: 'Odd.',
    fix: 'Mend it.',
  } as const;
  const head = (count: number, tabs = EXAMPLE_SCHOOL) =>
    coveragePage(tabs, 10, Array(count).fill(odd)).rows[4]![0]!.text;
  expect(head(2)).toBe(
    'At the end of this page: 11 gaps, worst first; 1 activity linked to no objective; 2 cells to check.',
  );
  expect(head(1, {})).toBe('At the end of this page: 1 cell to check.');
  expect(line({})).toBe('');
});

test('two activities of no objective are told as two', () => {
  const [first] = EXAMPLE_SCHOOL.activities!;
  const orphan = (id: string) => ({
    ...first,
    Month: '2026-10',
    'Objective IDs': '',
    'Activity ID': id,
  });
  expect(line({activities: [orphan('A'), orphan('B')]})).toBe(
    'At the end of this page: 2 activities linked to no objective.',
  );
});

test('of a school that names no standard, there is no table of them', () => {
  const page = coveragePage({});
  expect(
    page.rows.some(([cell]) => cell!.text.startsWith('Standards of')),
  ).toBe(false);
  expect(section(page, 'By month')[0]).toEqual([
    'By month: percent of expected cells; delivered once the month is over',
  ]);
});

test('charts are of the colours that print tells apart', () => {
  const [bars, lines] = coveragePage(EXAMPLE_SCHOOL).charts!;
  expect([bars!.colors, lines!.colors]).toEqual([
    ['#1f6b3b', '#e0a32e', '#d8dcde'],
    ['#12343b', '#2e8b57', '#b3541e'],
  ]);
  expect([bars, lines]).toMatchObject([
    {width: 440, height: 273, row: 11, column: 1},
    {width: 384, height: 273, row: 11, column: 5},
  ]);
});

test('tiles stand on two grounds in turn, each as wide as its columns, the figures largest', () => {
  const rows = coveragePage(EXAMPLE_SCHOOL).rows.slice(5, 9);
  expect(rows[0]!.map(({look}) => look.background)).toEqual([
    '#dfeaec',
    '#eef3f4',
    '#eef3f4',
    '#dfeaec',
    '#dfeaec',
    '#eef3f4',
    '#eef3f4',
    '#dfeaec',
  ]);
  expect(rows.map(([first]) => first!.look)).toEqual([
    {bold: true, color: '#12343b', background: '#dfeaec', runsOn: true},
    {
      bold: true,
      size: 20,
      color: '#12343b',
      background: '#dfeaec',
      runsOn: true,
    },
    {background: '#dfeaec', runsOn: true},
    {color: '#3c4247', background: '#dfeaec', runsOn: true},
  ]);
  expect(rows[0]![2]).toEqual({text: '', look: {background: '#eef3f4'}});
});
