/** What a request's fields become in cells, and which cells say the same in other words. */
import {expect, test} from '@jest/globals';
import type {Cell} from '../../src/domain/cell';
import {monthOf} from '../../src/domain/month';
import {leavesAsIs, meanSame, sentCells} from '../../src/sheet/sent-fields';

const CALENDAR = {yearStart: monthOf(2026, 8), isDayFirst: false};

test('fields become cells as people would type them; what was left out, and the id, become none', () => {
  const sent = {
    id: 'ACT-AAAAAA',
    activity: 'Library night',
    area: 'familyLiteracy',
    partner: undefined,
    notes: null,
    sessions: 0,
    objectiveIds: ['OBJ-AAAAAA', 'OBJ-BBBBBB'],
    startDate: '2026-10-06',
    endDate: '2026-10-16',
    lead: '2026-10-26',
  };
  expect(sentCells(sent as never)).toEqual({
    activity: 'Library night',
    area: 'Family literacy',
    notes: '',
    sessions: 0,
    objectiveIds: 'OBJ-AAAAAA, OBJ-BBBBBB',
    startDate: {year: 2026, month: 10, day: 6},
    endDate: {year: 2026, month: 10, day: 16},
    lead: '2026-10-26',
  });
  expect(Object.keys(sentCells(sent as never))).not.toContain('partner');
});

test.each(['2026-10-06 or so', 'from 2026-10-06'])(
  '%s is no day, and stays as it was written',
  text => {
    expect(sentCells({startDate: text})).toEqual({startDate: text});
  },
);

/** Of each column: three cells, of which the first two say the same. */
const ROWS: readonly [string, Cell, Cell, Cell][] = [
  ['month', 'October', '2026-10', '2026-11'],
  ['grades', 'K-2', 'K, 1, 2', 'K, 1'],
  ['area', 'family  literacy', 'familyLiteracy', 'Family engagement'],
  ['priority', '', 'normal', 'High'],
  ['status', 'DELIVERED', 'Delivered', 'Confirmed'],
  ['alignment', '', 1, 2],
  ['objectiveIds', 'OBJ-A\nOBJ-B', 'OBJ-A, OBJ-B', 'OBJ-AOBJ-B'],
  ['startDate', 'Oct 6, 2026', '10/6/2026', '6/10/2026'],
  ['endDate', 46301, {year: 2026, month: 10, day: 6}, 46302],
  ['sessions', '04', 4, 5],
  ['participants', '012', 12, 120],
  ['attended', '007', 7, ''],
  // What is no count is read as 0.
  ['attended', '45 min', 0, 45],
  ['minutesPerSession', '1 h 30', 90, 130],
  ['deliveredMinutes', '45 min', 45, ''],
  ['notes', 'One\r\ntwo', ' One\ntwo', 'One two'],
  ['activity', 'One\rtwo', 'One\ntwo', 'Onetwo'],
];

test.each(ROWS)('under %s, %j and %j say the same, %j does not', (...row) => {
  const [key, one, same, other] = row;
  expect(meanSame(key, one, same, CALENDAR)).toBe(true);
  expect(meanSame(key, one, other, CALENDAR)).toBe(false);
});

test('the order of day and month is the file’s own', () => {
  const dayFirst = {...CALENDAR, isDayFirst: true};
  expect(meanSame('startDate', '6/10/2026', 46301, dayFirst)).toBe(true);
  expect(meanSame('startDate', '6/10/2026', 46301, CALENDAR)).toBe(false);
});

test.each<[string, Cell, Cell, string, boolean]>([
  ['a slip that stands there', 'Hall ', 'Hall', 'leaves the cell', true],
  ['blanks that are meant', 'Hall', ' Hall', 'writes them', false],
  ['blanks that stand there', ' Hall', ' Hall', 'leaves the cell', true],
  ['other words', 'Hall', 'Gym', 'writes them', false],
  ['a number', '007', 7, 'writes it', false],
])('%s: %j, wanted %j, %s', (_what, cell, wanted, _so, isLeft) => {
  expect(leavesAsIs('partner', cell, wanted, CALENDAR)).toBe(isLeft);
});

test('a number that stands there as text is left', () => {
  expect(leavesAsIs('sessions', ' 04', 4, CALENDAR)).toBe(true);
});
