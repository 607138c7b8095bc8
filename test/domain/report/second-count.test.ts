/** A month of random rows, its figures counted twice: as the report has them, and straight from the rows. */
import fc from 'fast-check';
import {AREA_VALUES} from '../../../src/domain/area';
import {coverage} from '../../../src/domain/coverage';
import {monthOf} from '../../../src/domain/month';
import {delivery} from '../../../src/domain/report/delivery';
import {type Comparison, fairness} from '../../../src/domain/report/fairness';
import {monthFigures} from '../../../src/domain/report/month-figures';
import {orphansOf} from '../../../src/domain/report/month-activity';
import {teacherFigures} from '../../../src/domain/report/teachers';
import {secondCount} from '../../addon/second-count';
import type {Tab} from '../../addon/written-tabs';
import {type TypedRow, type TypedTabs, read} from '../../sheet/school';
import {asked} from './asked';

const OCTOBER = monthOf(2026, 10);
const IDS = ['A', 'B', 'C', 'D', 'E', 'F'];
const STATUSES = ['Idea', 'Planned', 'Confirmed', 'Delivered', 'Cancelled'];

const month = fc.constantFrom('2026-10', '2026-10', '2026-10', '2026-09');
const people = fc.constantFrom(null, 0, 7, 20, 33);

const objectives = fc
  .array(
    fc.record({
      Month: month,
      Grade: fc.constantFrom('3', '4', '5', '3, 4'),
      Teacher: fc.constantFrom('Ms. Rivera', 'Mr. Silva'),
      Subject: fc.constantFrom('Math', 'ELA'),
    }),
    {maxLength: IDS.length},
  )
  .map(rows =>
    rows.map((row, place) => ({...row, 'Objective ID': IDS[place]!})),
  );

const activities = fc
  .array(
    fc.record({
      Month: month,
      Area: fc.constantFrom(...AREA_VALUES.slice(0, 3)),
      'Objective IDs': fc.subarray(IDS).map(ids => ids.join(', ')),
      Alignment: fc.constantFrom(1, 2, 3),
      Partner: fc.constantFrom(null, 'YMCA', 'Library'),
      Sessions: fc.nat(4),
      'Minutes per session': fc.constantFrom(0, 25, 60),
      'Expected participants': people,
      Status: fc.constantFrom(...STATUSES),
      'Delivered minutes': fc.constantFrom(null, 0, 90, 400),
      Attended: people,
    }),
    {maxLength: 9},
  )
  .map(rows =>
    rows.map((row, place) => ({...row, 'Activity ID': `ACT-${place}`})),
  );

const FIXED: Required<
  Pick<TypedTabs, 'partners' | 'expectedAreas' | 'settings'>
> = {
  partners: [{Partner: 'YMCA', 'Hours a month': 2}],
  expectedAreas: [
    {Grade: '3', 'Early childhood': false},
    {Grade: '4', 'Family literacy': false, 'Health and wellness': false},
  ],
  settings: [{Setting: 'Least minutes, Academic enrichment', Value: 60}],
};

type Records = readonly {readonly [header: string]: unknown}[];

/** The rows as another program finds them in the file. */
function tab(rows: Records): Tab {
  const headers = [...new Set(rows.flatMap(row => Object.keys(row)))];
  return [
    headers,
    ...rows.map(row => headers.map(key => row[key] ?? null)),
  ] as Tab;
}

/** The rows as they stand in the sheet: blank where nothing is. */
const typed = (rows: Records) =>
  rows.map(
    row =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [key, cell ?? '']),
      ) as TypedRow,
  );

const near = (figure: number | null) =>
  figure === null || Number.isNaN(figure) ? null : expect.closeTo(figure, 6);

const parities = ({portions}: Comparison) =>
  portions.map(({name, parity}) => [name, parity.index]);

test('every figure of a month is what the rows say when they are counted again', () => {
  fc.assert(
    fc.property(objectives, activities, (objectives, activities) => {
      const {plan} = read({
        ...FIXED,
        objectives: typed(objectives),
        activities: typed(activities),
      });
      const again = secondCount(
        {
          Objectives: tab(objectives),
          Activities: tab(activities),
          'Expected areas': tab(FIXED.expectedAreas),
          Settings: tab(FIXED.settings),
          Partners: tab(FIXED.partners),
        },
        OCTOBER,
      );
      const month = coverage(plan, OCTOBER, []);
      expect(month.cells).toEqual(again.cells);
      expect(month.gaps).toHaveLength(again.gaps);
      expect(month.areas.map(({minutes}) => minutes)).toEqual(
        again.areas.map(({minutes}) => near(minutes)),
      );
      const {balance, areasUsed} = monthFigures(plan, OCTOBER);
      expect(balance).toEqual(near(again.balance));
      expect(areasUsed).toBe(again.areasUsed);
      expect(
        teacherFigures(plan, OCTOBER).map(one => [one.teacher, one.minutes]),
      ).toEqual(again.teachers.map(one => [one.teacher, near(one.minutes)]));
      const {grades, subjects} = fairness(plan, OCTOBER);
      expect(parities(grades)).toEqual(
        again.grades.map(one => [one.grade, near(one.parity)]),
      );
      expect(parities(subjects)).toEqual(
        again.subjects.map(one => [one.subject, near(one.parity)]),
      );
      expect(delivery(plan, OCTOBER)).toMatchObject({
        plannedMinutes: again.delivered.all.planned,
        deliveredMinutes: again.delivered.all.minutes,
        plannedOfEntered: again.delivered.all.entered,
        people: {attended: again.delivered.all.came},
      });
      const report = asked(plan, OCTOBER);
      expect(report.partners[0]).toMatchObject({
        activities: again.partners[0]!.activities,
        minutes: near(again.partners[0]!.hours * 60),
      });
      expect(orphansOf(report.activities).map(({id}) => id)).toEqual(
        again.orphans,
      );
    }),
  );
});
