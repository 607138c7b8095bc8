import fc from 'fast-check';
import {activityFlags} from '../../src/domain/activity-flags';
import type {Cell} from '../../src/domain/cell';
import {coverage} from '../../src/domain/coverage';
import {freeDates} from '../../src/domain/free-dates';
import {grid} from '../../src/domain/grid';
import {monthOf} from '../../src/domain/month';
import {monthPartners} from '../../src/domain/month-partners';
import {LOCKED_DATES, PARTNERS} from '../../src/sheet/reference-tabs';
import {
  ACTIVITIES,
  EXPECTED_AREAS,
  OBJECTIVES,
  SETTINGS,
} from '../../src/sheet/schema';
import {type TypedRow, read} from './school';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>('October', 'K-2', 'Family literacy', 'A', 'A, B', ''),
  fc.constantFrom<Cell>('2026-10-12', '10/12/2026', '2026-10-20', 46301, 4),
  fc.constantFrom<Cell>('__proto__', 'constructor', '#REF!', '\u200b', '–'),
  fc.string({unit: 'binary', maxLength: 20}),
  fc.double(),
  fc.boolean(),
  fc.record({
    year: fc.integer({min: 1, max: 9999}),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 31}),
  }),
);

function rows({
  columns,
}: {
  readonly columns: readonly {readonly header: string}[];
}): fc.Arbitrary<TypedRow[]> {
  const cells = Object.fromEntries(columns.map(({header}) => [header, cell]));
  return fc.array(fc.record(cells), {maxLength: 4});
}

const tabs = fc.record({
  objectives: rows(OBJECTIVES),
  activities: rows(ACTIVITIES),
  partners: rows(PARTNERS),
  lockedDates: rows(LOCKED_DATES),
  expectedAreas: rows(EXPECTED_AREAS),
  settings: rows(SETTINGS),
});

test('whatever stands in the cells, the plan is read and its figures add up', () => {
  fc.assert(
    fc.property(tabs, typed => {
      const {plan, problems} = read(typed);
      const view = coverage(plan, monthOf(2026, 10), problems);
      const {rows} = grid(plan, monthOf(2026, 10), problems);
      expect(view.gaps).toHaveLength(view.cells.expected - view.cells.covered);
      expect(rows.reduce((sum, row) => sum + row.expected, 0)).toBe(
        view.cells.expected,
      );
      expect(Object.keys(Object.prototype)).toEqual([]);
      const today = '2026-10-14';
      for (const {message} of activityFlags(plan, monthOf(2026, 10), today))
        expect(message).toMatch(/\.$/);
      expect(
        monthPartners(plan, monthOf(2026, 10), today).length,
      ).toBeGreaterThanOrEqual(plan.partners.length);
      const free = freeDates(monthOf(2026, 10), 4, plan.lockedDates);
      expect([...new Set(free)].sort()).toEqual(free);
    }),
    {numRuns: 100},
  );
});

test('whatever stands in the cells, each problem names a cell and ends its sentences', () => {
  fc.assert(
    fc.property(tabs, typed => {
      const odd = read(typed).problems.filter(
        ({row, column, message, fix}) =>
          row === null ||
          row < 2 ||
          column === null ||
          !message.endsWith('.') ||
          !/[.?]$/.test(fix),
      );
      expect(odd).toEqual([]);
    }),
    {numRuns: 100},
  );
});
