/** What an action may cost: service calls that never grow with the rows of a school. */
import {AREAS, AREA_TITLES} from '../../src/domain/area';
import type {Schema} from '../../src/sheet/column';
import {
  LOCKED_DATES,
  PARTNERS,
  STANDARDS,
} from '../../src/sheet/reference-tabs';
import {ACTIVITIES, OBJECTIVES} from '../../src/sheet/schema';
import {Workbook, type WorkbookData} from '../../src/host/workbook/workbook';
import {Shipped, activity, sampleSchool} from './shipped';

const MONTHS = Array.from({length: 10}, (_, index) =>
  index < 5
    ? `2026-${String(index + 8).padStart(2, '0')}`
    : `2027-0${index - 4}`,
);
const NOVEMBER = {month: '2026-11'};

const id = (prefix: string, index: number) => `${prefix}-${index}`;

function objective(index: number) {
  return {
    month: MONTHS[index % 10]!,
    grades: String((index % 5) + 1),
    teacher: `Teacher ${index % 60}`,
    subject: index % 2 ? 'ELA' : 'Math',
    standards: '3.OA.A.1',
    objective: `Objective ${index}`,
    priority: 'Normal',
    id: id('OBJ', index),
  };
}

function plannedActivity(index: number, objectives: number) {
  return {
    month: MONTHS[index % 10]!,
    area: AREA_TITLES[AREAS[index % 6]!],
    activity: `Activity ${index}`,
    objectiveIds: id('OBJ', index % objectives),
    sessions: 2,
    minutesPerSession: 45,
    status: 'Confirmed',
    id: id('ACT', index),
  };
}

function partner(index: number) {
  return {
    partner: `Partner ${index}`,
    areas: 'Family literacy',
    hours: 12,
    agreementEnd: '2027-06-30',
  };
}

function lockedDate(index: number) {
  return {
    startDate: `2026-11-${String((index % 28) + 1).padStart(2, '0')}`,
    what: 'Testing',
    lockedBy: 'Ms. Rivera',
  };
}

function standard(index: number) {
  return {
    code: `RI.${index}`,
    text: `Standard ${index}`,
    grade: String((index % 5) + 1),
    subject: 'Science',
    guid: `guid-${index}`,
    framework: 'Rhode Island',
  };
}

type Row = {readonly [key: string]: string | number};

/** A set-up school with so many rows, its Grid and Coverage tabs built once. */
function school(objectives: number, activities: number): Shipped {
  const empty = new Shipped();
  empty.run('setUpPlanner', {grades: ['1', '2', '3', '4', '5']});
  let data = empty.workbook.toData();
  const rows = (count: number, row: (index: number) => Row) =>
    Array.from({length: count}, (_, index) => row(index));
  data = filled(data, OBJECTIVES, rows(objectives, objective));
  data = filled(
    data,
    ACTIVITIES,
    rows(activities, index => plannedActivity(index, objectives)),
  );
  data = filled(data, PARTNERS, rows(activities / 60, partner));
  data = filled(data, LOCKED_DATES, rows(activities / 60, lockedDate));
  data = filled(data, STANDARDS, rows(activities / 10, standard));
  const full = new Shipped([], Workbook.from(data));
  full.run('buildGrid', NOVEMBER);
  full.run('writeCoverage', NOVEMBER);
  return full;
}

function filled(
  data: WorkbookData,
  schema: Schema,
  rows: readonly Row[],
): WorkbookData {
  return {
    ...data,
    sheets: data.sheets.map(sheet =>
      sheet.name === schema.tab
        ? {
            ...sheet,
            maxRows: rows.length + 100,
            rows: [
              sheet.rows[0]!,
              ...rows.map(row =>
                schema.columns.map(({key}) =>
                  row[key] === undefined
                    ? null
                    : {value: row[key], format: '@'},
                ),
              ),
            ],
          }
        : sheet,
    ),
  };
}

const WHOLE = activity({
  ...NOVEMBER,
  operation: 'activity-whole',
  objectiveIds: ['OBJ-3'],
  why: 'They read what the class reads.',
  alignment: 2,
  partner: 'Partner 3',
  lead: 'Dana Pell',
  when: 'Tue 3:15–4:15 pm',
  startDate: '2026-11-03',
  endDate: '2026-11-24',
  sessions: 4,
  minutesPerSession: 45,
  participants: 12,
  status: 'Confirmed',
  notes: 'Bring the poster',
});

const SMALL = school(20, 60);
const LARGE = school(2_000, 6_000);

test.each([
  [
    'opening the planner',
    16,
    (each: Shipped) => each.run('loadPlanner', NOVEMBER),
  ],
  [
    'saving an activity',
    24,
    (each: Shipped) =>
      each.run(
        'saveActivity',
        activity({...NOVEMBER, objectiveIds: ['OBJ-3'], why: 'Because'}),
      ),
  ],
  [
    'saving an activity with all that a form asks',
    24,
    (each: Shipped) => each.run('saveActivity', WHOLE),
  ],
  [
    'saying that it was delivered',
    24,
    (each: Shipped) => {
      const saved = each.run('saveActivity', {
        ...WHOLE,
        operation: 'activity-2',
      });
      each.run('saveActivity', {
        ...WHOLE,
        operation: 'activity-3',
        id: saved.id,
        base: {status: 'Confirmed', deliveredMinutes: null, attended: null},
        status: 'Delivered',
        deliveredMinutes: 170,
        attended: 11,
        notes: 'All came.',
      });
    },
  ],
  [
    'adding forty drafts at once',
    24,
    (each: Shipped) => {
      const {operation, ...draft} = WHOLE;
      each.run('saveActivities', {
        operation: `${operation}-drafts`,
        activities: Array.from({length: 40}, (_, index) => ({
          ...draft,
          activity: `Draft ${index}`,
          status: 'Idea' as const,
          sessions: index % 3 === 0 ? null : index,
          endDate: index % 4 === 0 ? null : draft.endDate!,
          when: index % 5 === 0 ? '' : 'Tue 3:15–4:15 pm',
        })),
      });
    },
  ],
  [
    'saving a teacher’s objectives',
    24,
    (each: Shipped) =>
      each.run('saveObjectives', {
        ...NOVEMBER,
        operation: 'objectives-1',
        grades: ['3'],
        teacher: 'Rivera',
        subject: 'Math',
        objectives: ['3.OA.A.1', '3.OA.A.2'].map(standards => ({
          standards,
          objective: '',
          priority: 'Normal' as const,
        })),
      }),
  ],
  [
    'building a month’s grid',
    40,
    (each: Shipped) => each.run('buildGrid', NOVEMBER),
  ],
  [
    'building another month’s grid',
    40,
    (each: Shipped) => each.run('buildGrid', {month: '2026-12'}),
  ],
  [
    'writing the coverage of a month',
    40,
    (each: Shipped) => each.run('writeCoverage', NOVEMBER),
  ],
  [
    'writing the year of a grade and subject',
    40,
    (each: Shipped) =>
      each.run('writeYear', {...NOVEMBER, grade: '3', subject: 'Math'}),
  ],
] as const)(
  '%s takes at most %i service calls, whatever the size of the school',
  (_, most, action) => {
    action(SMALL);
    action(LARGE);
    expect(LARGE.cost.calls).toEqual(SMALL.cost.calls);
    expect(LARGE.calls()).toBeLessThanOrEqual(most);
  },
);

test('marking activities as delivered takes at most 24 service calls, however many and however far apart', () => {
  const {activities} = LARGE.run('loadMonth', {month: '2026-12'});
  const [few, many] = [6, 200].map((count, turn) => {
    LARGE.run('saveDelivered', {
      operation: `delivered-${count}`,
      activities: activities
        .filter((_, index) => index % 2 === turn)
        .slice(0, count)
        .map(({id, ...base}, index) => ({
          id,
          base,
          deliveredMinutes: 30 + index,
          attended: index,
        })),
    });
    return LARGE.cost.calls;
  });
  expect(many).toEqual(few);
  expect(LARGE.calls()).toBeLessThanOrEqual(24);
});

test('what was typed into the grid meanwhile costs no more than a grid may', () => {
  const {school} = sampleSchool();
  const {month} = school.run('loadPlanner', {}).view;
  school.run('buildGrid', {month});
  const empty = school
    .texts('Grid')
    .flatMap((row, index) => (row[9] === '○ empty' ? [index + 1] : []));
  for (const row of empty) school.typeUnseen('Grid', row, 10, 'Circle time');
  school.run('buildGrid', {month});
  expect(empty.length).toBeGreaterThan(10);
  expect(school.records('Activities')).toHaveLength(160 + empty.length);
  expect(school.calls()).toBeLessThanOrEqual(40);
});

test('the first grid and the first coverage of a school stay within their calls, too', () => {
  const {school} = sampleSchool();
  const {month} = school.run('loadPlanner', {}).view;
  school.deleteTab('Grid');
  school.deleteTab('Coverage');
  // All that has a list of its own: gaps, an activity of no objective, a cell to check.
  const row = school
    .records('Activities')
    .findIndex(
      each => each['Month'] === month && each['Status'] === 'Confirmed',
    );
  school.typeUnseen('Activities', row + 2, 4, 'OBJ-NOBODY');
  school.run('buildGrid', {month});
  expect(school.calls()).toBeLessThanOrEqual(40);
  school.run('writeCoverage', {month});
  expect(school.calls()).toBeLessThanOrEqual(40);
});
