/** What the Log and the list of changes say that a save did. */
import {expect, test} from '@jest/globals';
import type {Month} from '../../src/domain/month';
import {changeWords} from '../../src/sheet/change-words';
import type {Cells, RowChange} from '../../src/sheet/row-change';
import {ACTIVITIES, OBJECTIVES} from '../../src/sheet/schema';
import {ownOf} from './clubs';

const AUGUST = '2026-08' as Month;

const headersOf = (schema: typeof ACTIVITIES | typeof OBJECTIVES) =>
  schema.columns.map(({header}) => header);

/** Of rows that are added, whose tab has none yet. */
const added = (
  schema: typeof ACTIVITIES | typeof OBJECTIVES,
  ...rows: readonly Cells[]
) =>
  changeWords(
    ownOf(schema, [headersOf(schema)]),
    rows.map((after, index) => ({id: `ID-${index}`, before: null, after})),
    AUGUST,
  );

test.each<[Cells, string]>([
  [
    {month: '2026-10', grades: '3', objective: 'Equal groups'},
    'Added "Equal groups" for grade 3, October 2026.',
  ],
  [
    {month: 'October', grades: '3', standards: '3.OA.A.1'},
    'Added "3.OA.A.1" for grade 3, October 2026.',
  ],
  [{month: 'some day', grades: 'many'}, 'Added an objective.'],
  [
    {month: '2026-10', objective: 'Maya Lopez, student ID 104233'},
    'Added an objective, October 2026.',
  ],
  [{objective: 'x'.repeat(61)}, `Added "${'x'.repeat(59)}…".`],
  [{objective: 'x'.repeat(60)}, `Added "${'x'.repeat(60)}".`],
  [{objective: 'two\nlines  of it'}, 'Added "two lines of it".'],
])('an objective %j is named', (cells, words) => {
  expect(added(OBJECTIVES, cells)).toBe(words);
});

test.each<[Cells, string]>([
  [
    {month: '2026-10', area: 'Family literacy', activity: 'Library night'},
    'Added "Library night" to Family literacy, October 2026.',
  ],
  [{activity: 'Library night'}, 'Added "Library night".'],
  [{area: 'Family literacy'}, 'Added an activity to Family literacy.'],
])('an activity %j is named', (cells, words) => {
  expect(added(ACTIVITIES, cells)).toBe(words);
});

test('several rows are counted, with the month of the first and the grades that all have', () => {
  const [one, two] = ['3', '4'].map(grades => ({month: '2026-10', grades}));
  expect(added(OBJECTIVES, one!, one!)).toBe(
    'Added 2 objectives for grade 3, October 2026.',
  );
  expect(added(OBJECTIVES, one!, two!)).toBe(
    'Added 2 objectives, October 2026.',
  );
  expect(added(ACTIVITIES, {month: '2026-11'}, {})).toBe(
    'Added 2 activities, November 2026.',
  );
});

/** Of one row of Activities that stands there. */
function changed(before: Cells | null, after: Cells | null): string {
  const cells: Cells = {
    month: '2026-10',
    area: 'Family literacy',
    activity: 'Library night',
    id: 'ACT-1',
  };
  const row = ACTIVITIES.columns.map(({key}) => cells[key] ?? '');
  const own = ownOf(ACTIVITIES, [headersOf(ACTIVITIES), row]);
  const change: RowChange = {id: 'ACT-1', before, after};
  return changeWords(own, [change], AUGUST);
}

test('a change names its columns, five of them, or four and how many more', () => {
  const keys = ['partner', 'sessions', 'notes', 'why', 'lead', 'when'];
  const cells = (count: number) =>
    Object.fromEntries(keys.slice(0, count).map(key => [key, 'x']));
  const name = 'Changed "Library night" in Family literacy, October 2026';
  expect(changed({}, {})).toBe(`${name}.`);
  expect(changed(cells(1), cells(1))).toBe(`${name}: Partner.`);
  expect(changed(cells(5), cells(5))).toBe(
    `${name}: Partner, Sessions, Notes, Why it supports, Lead.`,
  );
  expect(changed(cells(6), cells(6))).toBe(
    `${name}: Partner, Sessions, Notes, Why it supports and 2 more.`,
  );
  expect(changed({activity: 'x'}, {activity: 'Book night'})).toContain(
    '"Book night"',
  );
});

test('a removal says from where', () => {
  expect(changed({activity: 'Library night'}, null)).toBe(
    'Removed "Library night" from Family literacy, October 2026.',
  );
});

test('rows of which some are new are saved', () => {
  const own = ownOf(OBJECTIVES, [headersOf(OBJECTIVES)]);
  const changes = [
    {id: 'A', before: null, after: {month: '2026-10'}},
    {id: 'B', before: {month: ''}, after: {month: '2026-10'}},
  ];
  expect(changeWords(own, changes, AUGUST)).toBe(
    'Saved 2 objectives, October 2026.',
  );
});
