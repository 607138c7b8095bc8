/** The tiles at the head of the Coverage tab, and the months below them. */
import type {ReportView} from '../../../src/contract/report';
import type {Month} from '../../../src/domain/month';
import type {MonthFigures} from '../../../src/domain/report/month-figures';
import {monthTable} from '../../../src/sheet/made/coverage-tables';
import {tileLines} from '../../../src/sheet/made/coverage-tiles';

const figures = (fields: Partial<MonthFigures>): MonthFigures => ({
  month: '2026-10' as Month,
  objectives: 9,
  expected: 50,
  covered: 41,
  strong: 20,
  confirmed: 30,
  delivered: 5,
  balance: 0.83,
  areasUsed: 6,
  minutes: 600,
  deliveredMinutes: 60,
  ...fields,
});

const OCTOBER = figures({});
const SEPTEMBER = figures({
  month: '2026-09' as Month,
  covered: 37,
  strong: 21,
  confirmed: 30,
  delivered: 30,
  balance: 0.8,
});

/** The texts of one tile, from its title down. */
const tile = (
  title: string,
  ...given: Parameters<typeof tileLines>
): string[] => {
  const lines = tileLines(...given).map(line => line.map(({text}) => text));
  return lines.map(line => line[lines[0]!.indexOf(title)]!);
};

test.each([
  ['Coverage', '82 %', '41 of 50', '▲ Sep: 74 %, 37 of 50'],
  ['Strong', '40 %', '20 of 50', '▼ Sep: 42 %, 21 of 50'],
  ['Confirmed', '60 %', '30 of 50', '= Sep: 60 %, 30 of 50'],
  ['Delivered', '10 %', '5 of 50', '▼ Sep: 60 %, 30 of 50'],
  ['Balance', '0.83', '6 of 6 areas', '▲ Sep: 0.80'],
])('%s says %s, %s, %s', (title, ...rest) => {
  expect(tile(title, OCTOBER, SEPTEMBER, true)).toEqual([title, ...rest]);
});

test('what was delivered of a month that is not over is not called less', () => {
  expect(tile('Delivered', OCTOBER, SEPTEMBER, false)[3]).toBe(
    'Sep: 60 %, 30 of 50',
  );
  expect(tile('Coverage', OCTOBER, SEPTEMBER, false)[3]).toContain('▲');
});

test('the first month has none to be compared with', () => {
  expect(tile('Coverage', OCTOBER, null, true)[3]).toBe('no month before');
});

test('a month in which nothing is expected is n/a, never 0 %', () => {
  const none = figures({expected: 0, covered: 0, strong: 0, balance: null});
  expect(tile('Strong', none, SEPTEMBER, true)).toEqual([
    'Strong',
    'n/a',
    'nothing expected',
    'Sep: 42 %, 21 of 50',
  ]);
});

test('the months’ chart has a gap where nothing was expected, and where a month is not over', () => {
  const august = figures({month: '2026-08' as Month, expected: 0});
  const {lines} = monthTable({
    trend: [august, SEPTEMBER, OCTOBER],
    today: '2026-10-31',
  } as unknown as ReportView);
  expect(
    lines.slice(2).map(line => line.slice(0, 4).map(cell => cell.number)),
  ).toEqual([
    [undefined, null, null, null],
    [undefined, 74, 42, 60],
    [undefined, 82, 40, null],
  ]);
});
