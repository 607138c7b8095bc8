/** What the school measures, as lines to copy and as a table to keep. */
import type {ResultsView} from '../../../src/contract/results';
import {resultLines, resultTable} from '../../../src/ui/report/result-table';

const INDICATOR = {
  name: 'Attendance',
  result: 'Families engage',
  siteResult: 'They come',
  source: 'Register',
  unit: '%',
  baseline: 80,
  target: 95,
  latest: {date: '2026-10-14', value: 86.5},
  share: 0.433,
  standing: 'nearer',
  activities: {count: 2, delivered: 1, minutes: 90},
  standards: [
    {code: '3.OA.A.1', activities: 2},
    {code: 'RL.3.2', activities: 1},
  ],
};
const UNREAD = {
  ...INDICATOR,
  name: 'Reading',
  baseline: null,
  target: null,
  latest: null,
  share: null,
  standing: 'no reading',
  activities: {count: 0, delivered: 0, minutes: 0},
  standards: [],
};
const VIEW = {
  from: '2026-08',
  to: '2027-07',
  indicators: [INDICATOR, UNREAD],
  without: {count: 3, delivered: 0, minutes: 0},
} as unknown as ResultsView;

test('a row of the table has each figure in its column, blank where there is none', () => {
  const {rows} = resultTable(VIEW);
  expect(rows[0]!.slice(4, 10)).toEqual(['%', 80, 95, '2026-10-14', 86.5, 43]);
  expect(rows[0]!.slice(11)).toEqual([2, 1, '3.OA.A.1, RL.3.2']);
  expect(rows[1]!.slice(4, 10)).toEqual(['%', null, null, '', null, null]);
  expect(rows[1]!.slice(11)).toEqual([0, 0, '']);
});

test('the lines tell each indicator, and which of them no activity names', () => {
  const lines = resultLines(VIEW);
  expect(lines[2]).toMatch(/^Attendance: .*86\.5.*80.*95/);
  expect(lines[3]).toMatch(/^Reading: /);
  expect(lines[3]).not.toMatch(/\d/);
  expect(lines.at(-1)).toMatch(/3 activities .*Reading/);
  const named = resultLines({...VIEW, indicators: [VIEW.indicators[0]!]});
  expect(named.at(-1)).not.toContain('Attendance');
});
