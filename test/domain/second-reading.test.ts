import fc from 'fast-check';
import {AREA_TITLES} from '../../src/domain/area';
import {coverage} from '../../src/domain/coverage';
import {grid} from '../../src/domain/grid';
import {monthOf} from '../../src/domain/month';
import {read} from '../sheet/school';
import {
  AREAS,
  type MeantActivity,
  type MeantObjective,
  type MeantSchool,
  type MeantStandard,
  secondReading,
} from './second-reading';

const OCTOBER = monthOf(2026, 10);
const MONTHS = [
  '2026-07',
  '2026-08',
  '2026-09',
  '2026-10',
  '2026-10',
  '2026-11',
];
const IDS = ['A', 'B', 'C', 'D', 'E', 'F', '__proto__', 'constructor'];

const HIGH_SCHOOL = ['9', '10', '11', '12'];
const meant = (
  typed: string,
  standard: string | null,
  grades: readonly string[],
  subject: string,
  emphasis: string | null,
): MeantStandard => ({typed, standard, grades, subject, emphasis});
const STANDARDS: readonly MeantStandard[] = [
  meant('2.OA.A.1', 'adding', ['2'], 'Math', 'major'),
  meant('2oa1', 'adding', ['2'], 'Math', 'major'),
  meant('2.OA.C.3', 'pairs', ['2'], 'Math', 'supporting'),
  meant('2.NBT.1b', 'hundreds', ['2'], 'Math', 'major'),
  meant('2.NBT.A.1', 'hundreds', ['2'], 'Math', 'major'),
  meant('3.G.1', 'shapes', ['3'], 'Math', 'supporting'),
  meant('3.NBT.1', 'rounding', ['3'], 'Math', 'additional'),
  meant('3.NF.A', null, ['3'], 'Math', 'major'),
  meant('3.MD.D', null, ['3'], 'Math', 'additional'),
  meant('rl 3.2', 'main idea', ['3'], 'ELA', null),
  meant('L.3.1i', 'grammar', ['3'], 'ELA', null),
  meant('N-RN.1', 'roots', HIGH_SCHOOL, 'Math', null),
  meant('W.9-10.2f', 'explaining', ['9', '10'], 'ELA', null),
  meant('RH.9-10.1', 'sources', ['9', '10'], 'Literacy', null),
  meant('MP1', 'sense', [], 'Math', null),
  meant('CCRA.R.1', 'reading', [], 'ELA', null),
];

const sometimesUnreadable = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, {freq: 9});

const objective: fc.Arbitrary<MeantObjective> = fc.record({
  id: fc.constantFrom(...IDS, ''),
  month: sometimesUnreadable(fc.constantFrom(...MONTHS)),
  grades: sometimesUnreadable(
    fc.subarray(['PK', '2', '3', '10'], {minLength: 1, maxLength: 3}),
  ),
  teacher: fc.constantFrom('', 'Adams', 'Silva', '__proto__'),
  subject: fc.constantFrom('', 'ELA', 'Math'),
  standards: fc.subarray([...STANDARDS], {maxLength: 3}),
  priority: fc.constantFrom('High', 'Normal', 'Low'),
});

const activity: fc.Arbitrary<MeantActivity> = fc.record({
  id: fc.constantFrom('x', 'y', 'z', ''),
  month: sometimesUnreadable(fc.constantFrom(...MONTHS)),
  area: sometimesUnreadable(fc.constantFrom(...AREAS)),
  objectiveIds: fc.uniqueArray(fc.constantFrom(...IDS, 'unknown'), {
    maxLength: 5,
  }),
  alignment: fc.constantFrom(1, 2, 3),
  status: fc.constantFrom(
    'Planned',
    'Confirmed',
    'Delivered',
    'Idea',
    'Cancelled',
  ),
  sessions: fc.nat(4),
  minutesPerSession: fc.constantFrom(0, 20, 45, 50),
});

const school: fc.Arbitrary<MeantSchool> = fc.record({
  objectives: fc.array(objective, {maxLength: 14}),
  activities: fc.array(activity, {maxLength: 30}),
  unexpected: fc.array(
    fc.record({
      grade: fc.constantFrom('PK', '2', '3', '10'),
      area: fc.constantFrom(...AREAS),
    }),
    {maxLength: 12},
  ),
  leastMinutes: fc
    .array(fc.constantFrom(0, 0, 45, 100), {minLength: 6, maxLength: 6})
    .map(
      minutes =>
        Object.fromEntries(
          AREAS.map((area, index) => [area, minutes[index]!]),
        ) as MeantSchool['leastMinutes'],
    ),
});

/** The school as its people would type it. */
function typed({
  objectives,
  activities,
  unexpected,
  leastMinutes,
}: MeantSchool) {
  return read({
    objectives: objectives.map(row => ({
      Month: row.month ?? 'soon',
      Grade: row.grades?.join(', ') ?? 'mixed',
      Teacher: row.teacher,
      Subject: row.subject,
      Standards: row.standards.map(({typed}) => typed).join('; '),
      Priority: row.priority,
      'Objective ID': row.id,
    })),
    activities: activities.map(row => ({
      Month: row.month ?? 'soon',
      Area: row.area === null ? 'Sports' : AREA_TITLES[row.area],
      'Objective IDs': row.objectiveIds.join(', '),
      Alignment: row.alignment,
      Status: row.status,
      Sessions: row.sessions,
      'Minutes per session': row.minutesPerSession,
      'Activity ID': row.id,
    })),
    expectedAreas: ['PK', '2', '3'].concat('10').map(grade => ({
      Grade: grade,
      ...Object.fromEntries(
        unexpected
          .filter(one => one.grade === grade)
          .map(({area}) => [AREA_TITLES[area], false]),
      ),
    })),
    settings: AREAS.map(area => ({
      Setting: `Least minutes, ${AREA_TITLES[area]}`,
      Value: leastMinutes[area],
    })),
  });
}

/** Sums in another order differ in their last digits. */
function rounded<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'number' ? Math.round(part * 1e6) / 1e6 : part,
    ),
  ) as Value;
}

function firstReading(meant: MeantSchool) {
  const {plan, problems} = typed(meant);
  const view = coverage(plan, OCTOBER, problems);
  const gaps = view.gaps.map(gap => ({...gap, reason: undefined}));
  return {
    ...view,
    problems: undefined,
    gaps,
    grid: grid(plan, OCTOBER, problems).rows.map(row => ({
      objectiveId: row.objectiveId,
      covered: row.covered,
      expected: row.expected,
      cells: AREAS.map(area => {
        const {activities, ...cell} = row.cells[area];
        return {...cell, activities: activities.length};
      }),
    })),
  };
}

function expected(meant: MeantSchool) {
  const {grid, ...figures} = secondReading(meant, OCTOBER);
  return {
    ...figures,
    grid: grid.map(row => ({
      ...row,
      cells: row.cells.map(cell => ({
        ...cell,
        activities: cell.activities.length,
      })),
    })),
  };
}

test('two readings of the same school agree on every figure', () => {
  fc.assert(
    fc.property(school, meant => {
      expect(rounded(firstReading(meant))).toEqual(rounded(expected(meant)));
    }),
    {numRuns: 300},
  );
});
