/** Cells that are understood and worth a look all the same. */
import type {Cell} from '../../../src/domain/cell';
import {type Month, monthOf} from '../../../src/domain/month';
import type {Schema} from '../../../src/sheet/column';
import {oddCells, withoutOddBlanks} from '../../../src/sheet/fixes/odd-cells';
import {PARTNERS} from '../../../src/sheet/reference-tabs';
import {
  ACTIVITIES,
  EXPECTED_AREAS,
  OBJECTIVES,
  SETTINGS,
} from '../../../src/sheet/schema';
import {readTable} from '../../../src/sheet/table';

type Typed = {readonly [key: string]: Cell};

interface Given {
  readonly schema?: Schema;
  readonly month?: Month | null;
  readonly isListed?: (key: string) => boolean;
  /** As the tab has them; all where it is left out. */
  readonly keys?: readonly string[];
}

/** What is found in a row of a tab, by the column and in words. */
function found(row: Typed, given: Given = {}) {
  const {schema = ACTIVITIES, isListed = () => false} = given;
  const {month = monthOf(2026, 10)} = given;
  const keys = given.keys ?? schema.columns.map(({key}) => key);
  const columns = schema.columns.filter(({key}) => keys.includes(key));
  const table = readTable(schema, [
    columns.map(({header}) => header),
    columns.map(({key}) => row[key] ?? ''),
  ]);
  const around = {
    yearStart: monthOf(2026, 8),
    isDayFirst: false,
    objectiveIds: [],
    monthOf: () => month,
  };
  return oddCells(table, around, (_, key) => isListed(key));
}

const CLUB: Typed = {
  month: '2026-10',
  activity: 'Math club',
  id: 'ACT-AAAAAA',
};

const day = (year: number, month: number, date: number) => ({
  year,
  month,
  day: date,
});

test('a row in which nothing is odd gives nothing', () => {
  expect(
    found({
      ...CLUB,
      sessions: 4,
      status: 'Planned',
      startDate: day(2026, 10, 1),
      endDate: day(2026, 10, 31),
    }),
  ).toEqual([]);
});

test('blanks around a word of ours are told, and taken out', () => {
  const [one, ...others] = found({...CLUB, status: ' Planned\u00a0'});
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    problem: {
      sheet: 'Activities',
      row: 2,
      column: 'Status',
      severity: 'notice',
      message:
        'There are blanks around the text, or unusual ones in it; it is read without them.',
      fix: 'Take them out, so that sorting and filters see what you see.',
    },
    fix: {
      does: 'cell',
      kind: 'blanks',
      label: 'Take the blanks out',
      after: 'Planned',
    },
  });
});

test.each([
  'alignment',
  'sessions',
  'minutesPerSession',
  'participants',
  'deliveredMinutes',
  'attended',
])(
  'a number in %s that is kept as text is told, and written as a number',
  key => {
    const [one, ...others] = found({...CLUB, [key]: '3'});
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      problem: {
        severity: 'notice',
        message:
          '"3" is kept as text here; the planner reads the number, but a formula of yours would not.',
        fix: 'Write it as a number.',
      },
      fix: {kind: 'number', label: 'Write the number 3', after: '3'},
    });
  },
);

test.each<[string, Typed, Given?]>([
  ['people’s own words', {notes: ' Bring  shoes ', partner: ' Zoo'}],
  ['a figure in other columns', {month: '3', status: '3'}],
  ['what is no whole number', {sessions: 'some'}],
  ['an error of a formula', {status: '#REF! '}],
  ['nothing but blanks', {status: ' \u00a0'}],
  [
    'what is listed already',
    {status: ' Planned'},
    {isListed: key => key === 'status'},
  ],
])('nothing is said about %s', (_, cells, given = {}) => {
  expect(found({...CLUB, ...cells}, given)).toEqual([]);
});

test.each([
  ['a\u200bb', 'ab'],
  ['\u00ada\ufeff', 'a'],
  ['a\u00a0 \u2003b', 'a b'],
  // Line breaks stand between ids.
  [' OBJ-1 \n OBJ-2 ', 'OBJ-1 \n OBJ-2'],
  ['a\r\nb', 'a\r\nb'],
])('%j without odd blanks is %j', (text, plain) => {
  expect(withoutOddBlanks(text)).toBe(plain);
});

test('a row without an id is offered one', () => {
  const [one, ...others] = found({...CLUB, id: ''});
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    problem: {
      column: 'Activity ID',
      severity: 'notice',
      message: 'This row has no id yet, so nothing can name it.',
      fix: 'The planner gives it one with the next save.',
    },
    fix: {
      kind: 'newId',
      label: 'Give it an id of its own',
      before: '',
      after: 'a new id',
      change: null,
    },
  });
});

test.each<[string, Typed, Given?]>([
  ['that holds nothing', {}],
  ['that holds a box left unticked', {activity: false}],
  ['of a tab without ids', {grade: '3'}, {schema: EXPECTED_AREAS}],
  ['of a tab whose id column is gone', CLUB, {keys: ['month', 'activity']}],
])('a row %s is not', (_, cells, given = {}) => {
  expect(found(cells, given)).toEqual([]);
});

test('a day that is in another month than its activity is told', () => {
  const [one, ...others] = found({...CLUB, startDate: day(2026, 11, 2)});
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    problem: {
      column: 'Start date',
      severity: 'notice',
      message:
        'The start date is not in October 2026, the month of this activity.',
      fix: 'Check the date and the month; leave them where both are meant.',
    },
    // Which of them is meant, only a person can tell.
    fix: null,
  });
  expect(
    found({...CLUB, endDate: day(2026, 9, 2)}).map(each => each.problem),
  ).toMatchObject([
    {
      column: 'End date',
      message:
        'The end date is not in October 2026, the month of this activity.',
    },
  ]);
});

test.each([
  ['startDate', day(2025, 10, 14), '2026-10-14'],
  ['endDate', day(2062, 10, 14), '2026-10-14'],
])(
  'where %s has nothing but another year, the month’s is offered',
  (key, cell, after) => {
    const [one, ...others] = found({...CLUB, [key]: cell});
    expect(others).toEqual([]);
    expect(one!.fix).toMatchObject({
      kind: 'date',
      label: `Write “${after}”`,
      after,
    });
  },
);

test('an activity that goes over a month’s end, or over all of it, is in that month', () => {
  const span = (start: Cell, end: Cell) =>
    found({...CLUB, startDate: start, endDate: end});
  expect(span(day(2026, 9, 20), day(2026, 10, 1))).toEqual([]);
  expect(span(day(2026, 10, 31), day(2026, 11, 9))).toEqual([]);
  expect(span(day(2026, 9, 1), day(2026, 12, 1))).toEqual([]);
  expect(span(day(2026, 8, 1), day(2026, 9, 30))).toHaveLength(1);
});

test('an end before its start is told at the end, and moved where only its year is another', () => {
  const [one, ...others] = found({
    ...CLUB,
    startDate: day(2026, 10, 14),
    endDate: day(2025, 10, 20),
  });
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    problem: {
      column: 'End date',
      severity: 'notice',
      message: 'The end date is before the start date, 2026-10-14.',
      fix: 'Check both dates.',
    },
    fix: {kind: 'date', after: '2026-10-20'},
  });
  const [other] = found({
    ...CLUB,
    startDate: day(2026, 10, 14),
    endDate: day(2026, 10, 13),
  });
  expect(other!.problem.message).toMatch(/is before the start date/);
  expect(other!.fix).toBeNull();
  // One day is both.
  expect(
    found({
      ...CLUB,
      startDate: day(2026, 10, 14),
      endDate: day(2026, 10, 14),
    }),
  ).toEqual([]);
});

test.each(['grades', 'priority'])(
  'in Objectives, blanks around %s are told',
  key => {
    const [one] = found(
      {objective: 'Fables', id: 'OBJ-AAAAAA', [key]: ' 3'},
      {schema: OBJECTIVES},
    );
    expect(one!.fix).toMatchObject({kind: 'blanks', after: '3'});
  },
);

test.each([
  'id',
  'month',
  'area',
  'status',
  'objectiveIds',
  'startDate',
  'endDate',
  'sessions',
])('in Activities, blanks around %s are told', key => {
  const odd = found({...CLUB, [key]: ' x'}).map(({fix}) => fix);
  expect(odd).toMatchObject([{kind: 'blanks', key, after: 'x'}]);
});

test.each([
  [PARTNERS, 'areas'],
  [PARTNERS, 'agreementStart'],
  [PARTNERS, 'agreementEnd'],
  [PARTNERS, 'nextReview'],
  [PARTNERS, 'hours'],
  [EXPECTED_AREAS, 'grade'],
  [SETTINGS, 'setting'],
])('so they are elsewhere', (schema, key) => {
  const odd = found({[key]: ' x'}, {schema}).map(({fix}) => fix);
  expect(odd).toContainEqual(
    expect.objectContaining({kind: 'blanks', key, after: 'x'}),
  );
});

test('days say nothing where the month is not known, or in other tabs', () => {
  const late = {...CLUB, startDate: day(2026, 11, 2)};
  expect(found(late, {month: null})).toEqual([]);
  expect(
    found({objective: 'Fables', id: 'OBJ-AAAAAA'}, {schema: OBJECTIVES}),
  ).toEqual([]);
});
