/** The report and the year as a page asks for them. */
import {whatIf} from '../../src/domain/report/what-if';
import {Shipped, sampleSchool} from './shipped';

const OCTOBER = {month: '2026-10'};

const calls = ({cost}: Shipped) =>
  Object.values(cost.calls).reduce((sum, count) => sum + count, 0);

test('a report has the month as the planner shows it, the trend up to it and the month before', () => {
  const {school} = sampleSchool();
  const report = school.run('loadReport', OCTOBER);
  const {grid, coverage, lists} = school.run('loadMonth', OCTOBER);
  expect(report.view.grid.rows).toEqual(grid.rows);
  expect({...report.view.coverage, problems: []}).toEqual(coverage);
  expect(report.months).toEqual(lists.months);
  expect(report.schoolName).not.toBe('');
  const [last, ...earlier] = [...report.trend].reverse();
  expect(last).toMatchObject(report.view.coverage.cells);
  expect(earlier.every(({month}) => month < '2026-10')).toBe(true);
  expect(report.before?.month).toBe('2026-09');
});

test('a what-if without a change is the report’s own coverage', () => {
  const {school} = sampleSchool();
  const report = school.run('loadReport', OCTOBER);
  const {before, after} = whatIf(report, []);
  const {cells, areas, balance} = report.view.coverage;
  expect(after).toEqual(before);
  expect(before).toMatchObject({...cells, areas, balance});
});

test('the year can be asked for a grade and subject that a report offers', () => {
  const {school} = sampleSchool();
  const {year} = school.run('loadReport', OCTOBER);
  expect(year.length).toBeGreaterThan(0);
  for (const {grade, subject, standards} of year.slice(0, 2)) {
    const view = school.run('loadYear', {...OCTOBER, grade, subject});
    expect(view.standards).toHaveLength(standards);
    expect(view.choices).toEqual(year);
  }
});

test('a report reads the workbook once, and writes nothing', () => {
  const {school} = sampleSchool();
  school.run('loadMonth', OCTOBER);
  const month = calls(school);
  school.run('loadReport', OCTOBER);
  expect(calls(school)).toBe(month);
  expect(school.cost.cells.written).toBe(0);
});

test('a workbook with nothing in it has a report too', () => {
  const report = new Shipped().run('loadReport', OCTOBER);
  expect(report).toMatchObject({
    activities: [],
    before: null,
    teachers: [],
    partners: [],
    year: [],
  });
  expect(report.delivered.plannedMinutes).toBe(0);
});

test.each([
  [
    {...OCTOBER, grade: '3', subject: 'Basket weaving'},
    'The school’s frameworks have no Basket weaving standards for grade 3.',
  ],
  [{...OCTOBER, grade: '13', subject: 'Math'}, '"grade" must be a grade'],
  [{...OCTOBER, grade: '3', subject: ' '}, '"subject" must be filled in.'],
  [{month: 'October', grade: '3', subject: 'Math'}, '"month" must be a month'],
])('a year of %j is refused in a sentence', (argument, sentence) => {
  const {school} = sampleSchool();
  expect(() => school.run('loadYear', argument)).toThrow(sentence);
});
