/** The rows of months in Settings: which are a month's, what they say, and what is told of the others. */
import {expect, test} from '@jest/globals';
import {monthOf} from '../../src/domain/month';
import {
  monthOfSetting,
  monthRows,
  monthSetting,
  readMonthStates,
  rowsOfMonth,
} from '../../src/sheet/month-states-reader';
import {SETTINGS} from '../../src/sheet/schema';
import {readTable} from '../../src/sheet/table';

const YEAR = monthOf(2026, 8);
const OCTOBER = monthOf(2026, 10);

const tableOf = (rows: readonly (readonly string[])[]) =>
  readTable<'setting' | 'value'>(SETTINGS, [['Setting', 'Value'], ...rows]);

const read = (...rows: readonly (readonly string[])[]) =>
  readMonthStates(tableOf(rows), {yearStart: YEAR, isDayFirst: false});

test.each([
  ['Month 2026-10', OCTOBER],
  [' MONTH  October ', OCTOBER],
  ['Month of October 2026', OCTOBER],
  ['Month, October', OCTOBER],
  ['Month: Feb', monthOf(2027, 2)],
  ['Month someday', null],
  ['Month', null],
  ['Monthly 2026-10', null],
  ['Our month 2026-10', null],
  ['School year starts', null],
])('%j is the row of %s', (setting, month) => {
  expect(monthOfSetting(setting, YEAR)).toBe(month);
});

test('a new row is called as the others are read', () => {
  expect(monthSetting(OCTOBER)).toBe('Month 2026-10');
});

test('the rows of a month are found among all that are a month’s', () => {
  const table = tableOf([
    ['Month October', 'Planning'],
    ['Framework', 'x'],
    ['Month 2026-11', ''],
    ['Month 2026-10', 'Closed'],
  ]);
  expect(
    monthRows(table, YEAR).map(({row, month}) => [row.row, month]),
  ).toEqual([
    [2, OCTOBER],
    [4, monthOf(2026, 11)],
    [5, OCTOBER],
  ]);
  expect(rowsOfMonth(table, OCTOBER, YEAR).map(({row}) => row)).toEqual([2, 5]);
});

test('a month stands as its first row says; one whose row is blank says nothing', () => {
  const {states, problems} = read(
    ['Month 2026-10', 'Open until 2026-09-25'],
    ['Month 2026-11', ''],
    ['Framework', 'soon'],
  );
  expect([...states]).toEqual([
    [
      OCTOBER,
      {
        state: 'open',
        until: '2026-09-25',
        publishedOn: null,
        publishedBy: null,
      },
    ],
  ]);
  expect(problems).toEqual([]);
});

const told = (...rows: readonly (readonly string[])[]) =>
  read(...rows).problems.map(
    ({sheet, row, column, value, severity, message, fix}) => [
      ...[sheet, row, column, value, severity],
      message,
      fix,
    ],
  );

test('a second row, no month, and no state are told', () => {
  expect(
    told(
      ['Month 2026-10', ''],
      ['Month October', 'Closed'],
      ['Month someday', 'Closed'],
      ['Month 2026-12', 'soon'],
    ),
  ).toEqual([
    [
      ...['Settings', 3, 'Setting', 'Month October', 'problem'],
      'October 2026 has an earlier row, which is the one that is read.',
      'Delete the row that you do not need.',
    ],
    [
      ...['Settings', 4, 'Setting', 'Month someday', 'problem'],
      '"someday" is not a month, so this row says nothing about any.',
      'Write the setting as Month 2026-10.',
    ],
    [
      ...['Settings', 5, 'Value', 'soon', 'problem'],
      '"soon" is no state of a month, so it says nothing.',
      'Write Open for objectives until 2026-09-25, Planning, In review, Published or Closed.',
    ],
  ]);
  expect(
    read(['Month 2026-10', ''], ['Month October', 'Closed']).states,
  ).toEqual(new Map());
});
