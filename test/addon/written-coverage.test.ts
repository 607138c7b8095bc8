/** The Coverage tab, read from the file by another program and counted again. */
import {readXlsx} from 'hucre/xlsx';
import {gradeTitle} from '../../src/domain/grade-words';
import {save} from '../../src/host/file/xlsx';
import {AREAS, percent, secondCount} from './second-count';
import {activity, sampleSchool} from './shipped';
import {tableUnder, writtenTabs} from './written-tabs';

const TABS = [
  'Objectives',
  'Activities',
  'Expected areas',
  'Settings',
  'Partners',
  'Coverage',
];

/** The sample, and a month that is harder to count: nothing linked, an idea, delivered without minutes. */
function written() {
  const {school} = sampleSchool();
  const {view} = school.run('loadPlanner', {});
  const {month} = view;
  const [first, second] = view.objectives.map(({id}) => id);
  const {operation, ...plain} = activity({month});
  school.run('saveActivities', {
    operation,
    activities: [
      {...plain, activity: 'For nobody', sessions: 3, minutesPerSession: 50},
      {...plain, objectiveIds: [first!], status: 'Idea', sessions: 9},
      {
        ...plain,
        objectiveIds: [first!, second!],
        area: 'earlyChildhood',
        status: 'Delivered',
        alignment: 3,
        sessions: 1,
        minutesPerSession: 25,
        participants: 31,
      },
      {
        ...plain,
        objectiveIds: [second!],
        status: 'Delivered',
        sessions: 2,
        minutesPerSession: 40,
        participants: 20,
        deliveredMinutes: 75,
        attended: 18,
      },
    ],
  });
  school.run('writeCoverage', {month});
  return {school, month};
}

async function read() {
  const {school, month} = written();
  const file = await save(school.workbook.toData());
  const tabs = await writtenTabs(file, TABS);
  return {file, coverage: tabs['Coverage']!, count: secondCount(tabs, month)};
}
const reading = read();

const of = (part: number, all: number) => `${part} of ${all}`;

test('the tiles and the first sentence are the counted figures', async () => {
  const {coverage, count} = await reading;
  const {expected, covered, strong, confirmed, delivered} = count.cells;
  const start = coverage.findIndex(([cell]) => cell === 'Coverage');
  const values = [0, 1, 3, 5, 7];
  const line = (offset: number) =>
    values.map(column => coverage[start + offset]![column]);
  expect(line(0)).toEqual([
    'Coverage',
    'Strong',
    'Confirmed',
    'Delivered',
    'Balance',
  ]);
  expect(line(1)).toEqual([
    ...[covered, strong, confirmed, delivered].map(part =>
      percent(part, expected),
    ),
    count.balance!.toFixed(2),
  ]);
  expect(line(2)).toEqual([
    ...[covered, strong, confirmed, delivered].map(part => of(part, expected)),
    `${count.areasUsed} of 6 areas`,
  ]);
  expect(coverage[1]![0]).toContain(
    `${percent(covered, expected)} of expected cells are covered, ${of(covered, expected)}`,
  );
});

test('areas are numbers that a chart can draw, and add up', async () => {
  const {coverage, count} = await reading;
  const table = tableUnder(coverage, 'By area');
  AREAS.forEach((area, index) => {
    const {expected, covered, strong, minutes} = count.areas[index]!;
    expect(table[area]!.slice(0, 6)).toEqual([
      strong,
      covered - strong,
      expected - covered,
      of(covered, expected),
      percent(covered, expected),
      String(Math.round(minutes)),
    ]);
  });
  expect(table['All areas']!.slice(0, 6)).toEqual([
    String(count.cells.strong),
    String(count.cells.covered - count.cells.strong),
    String(count.gaps),
    of(count.cells.covered, count.cells.expected),
    percent(count.cells.covered, count.cells.expected),
    String(Math.round(count.minutes)),
  ]);
});

test('each grade has its count in each area', async () => {
  const {coverage, count} = await reading;
  const table = tableUnder(coverage, 'By grade and area');
  expect(Object.keys(table)).toEqual(
    count.grades.map(({grade}) => gradeTitle(grade)),
  );
  for (const {grade, areas, all} of count.grades)
    expect(
      table[gradeTitle(grade)]!.map(cell =>
        String(cell).replace(/^. (all |partly |none )?/, ''),
      ),
    ).toEqual(
      [...areas, all].map(({covered, expected}) =>
        expected === 0 ? 'not expected' : `${covered}/${expected}`,
      ),
    );
});

test('teachers stand from A to Z, each with what the classes get', async () => {
  const {coverage, count} = await reading;
  const table = tableUnder(coverage, 'By teacher');
  expect(Object.keys(table)).toEqual(
    count.teachers.map(({teacher}) => teacher),
  );
  for (const {teacher, objectives, minutes, ...cells} of count.teachers)
    expect(table[teacher]!.slice(1, 6)).toEqual([
      String(objectives),
      of(cells.covered, cells.expected),
      percent(cells.covered, cells.expected),
      of(cells.delivered, cells.expected),
      String(Math.round(minutes)),
    ]);
});

test('delivered stands against planned, for all and like for like', async () => {
  const {coverage, count} = await reading;
  const table = tableUnder(coverage, 'Planned and delivered');
  const {areas, all} = count.delivered;
  [...areas, all].forEach((each, index) => {
    expect(table[[...AREAS, 'All areas'][index]!]).toEqual([
      String(each.activities),
      String(each.delivered),
      String(each.planned),
      String(each.minutes),
      percent(each.minutes, each.planned),
      percent(each.minutes, each.entered),
      each.met === 0 ? '–' : of(each.came, each.expected),
    ]);
  });
  expect(all.met).toBeGreaterThan(0);
  expect(Object.keys(table)).toContainEqual(
    expect.stringMatching(/^1 delivered activity without delivered minutes/),
  );
});

test('fairness gives each grade and subject its n and its parity', async () => {
  const {coverage, count} = await reading;
  const table = tableUnder(coverage, 'Fairness');
  const rows = [
    ...count.grades.map(({grade, all, objectives, parity}) => ({
      name: gradeTitle(grade),
      ...all,
      objectives,
      parity,
    })),
    ...count.subjects.map(({subject, ...rest}) => ({name: subject, ...rest})),
  ];
  for (const {name, objectives, covered, expected, parity} of rows) {
    const cells = table[name]!;
    expect(cells.slice(0, 3)).toEqual([
      String(objectives),
      of(covered, expected),
      percent(covered, expected),
    ]);
    expect(cells[5]).toBe(parity.toFixed(2));
    const mark = parity < 0.8 ? 'less' : parity > 1.25 ? 'more' : 'even';
    expect(cells[6]).toContain(mark);
  }
});

test('partners have their hours, and what is over them is said', async () => {
  const {coverage, count} = await reading;
  const table = tableUnder(coverage, 'Partner load');
  expect(count.partners.length).toBeGreaterThan(5);
  for (const {partner, activities, hours, agreed} of count.partners) {
    const cells = table[partner]!;
    expect([cells[0], cells[2], cells[3], cells[4]]).toEqual([
      String(activities),
      String(Math.round(hours * 10) / 10),
      String(agreed),
      percent(hours, agreed),
    ]);
  }
});

test('every gap is listed, and activities that are linked to nothing', async () => {
  const {coverage, count} = await reading;
  const gaps = coverage.findIndex(([cell]) =>
    String(cell).startsWith('What to do first'),
  );
  const orphans = coverage.findIndex(
    ([cell]) => cell === 'Linked to no objective',
  );
  expect(orphans - gaps - 3).toBe(count.gaps);
  expect(count.orphans).toHaveLength(1);
  expect(coverage[orphans + 2]!.slice(0, 3)).toEqual([
    count.orphans[0],
    'Family literacy',
    'For nobody',
  ]);
});

test('both charts are in the file, drawn from the tables’ own cells', async () => {
  const {file, coverage} = await reading;
  const {sheets} = await readXlsx(file);
  const {charts = []} = sheets.find(({name}) => name === 'Coverage')!;
  expect(charts.map(({title}) => title)).toEqual([
    'Expected cells by area',
    'Coverage by month, %',
  ]);
  const header = coverage.findIndex(([cell]) => cell === 'Area') + 1;
  expect(charts[0]!.series).toHaveLength(3);
  expect(charts[0]!.series![0]).toMatchObject({
    name: 'Strong',
    categoriesRef: `'Coverage'!$A$${header + 1}:$A$${header + 6}`,
    valuesRef: `'Coverage'!$B$${header + 1}:$B$${header + 6}`,
  });
});
