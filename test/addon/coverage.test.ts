/** The Coverage tab and the coverage view through the shipped door. */
import {AREA_TITLES} from '../../src/domain/area';
import type {Chart} from '../../src/host/protocol';
import {type Shipped, activity, copied, schoolInOctober} from './shipped';

const OCTOBER = {month: '2026-10'};

const covered = copied(() => {
  const {school, ids} = schoolInOctober();
  school.run(
    'saveActivity',
    activity({objectiveIds: [...ids], status: 'Confirmed'}),
  );
  return {school};
});

const half = () => covered().school;

test('the tab says in words what is covered, and where the gaps are', () => {
  const school = half();
  const view = school.run('writeCoverage', OCTOBER);
  expect(view.cells).toEqual({
    expected: 12,
    covered: 2,
    strong: 0,
    confirmed: 2,
    delivered: 0,
  });
  const texts = school
    .texts('Coverage')
    .map(row => row.join('|').replace(/\|+$/, ''));
  expect(texts.slice(0, 5)).toEqual([
    'Coverage of October 2026 · Hope School',
    '17 % of expected cells are covered, 2 of 12.',
    'Grade 3 has gaps. Academic enrichment is used least.',
    'Do first: plan Academic enrichment for Grade 3 · Rivera.',
    'At the end of this page: 10 gaps, worst first.',
  ]);
  expect(texts).toContain('Family literacy|0|2|0|2 of 2|100 %|0|● all');
  expect(texts).toContain('Behavioral supports|0|0|2|0 of 2|0 %|0|○ none');
  expect(texts).toContain('All areas|0|2|10|2 of 12|17 %|0');
  expect(texts).toContain(
    'Grade 3|○ none 0/2|● all 2/2|○ none 0/2|○ none 0/2|○ none 0/2|○ none 0/2|◊ partly 2/12',
  );
  expect(texts).toContain('Rivera|3|2|2 of 12|17 %|0 of 12|0|◊ partly');
  expect(texts.find(text => text.startsWith('Grade 3 · Rivera'))).toBe(
    `Grade 3 · Rivera|Academic enrichment|3.OA.A.1: Equal groups|||${view.gaps[0]!.reason}`,
  );
  expect(texts).toContain('● Everything in the workbook could be read.');
});

test('each tile names its figure, what it is a share of, and last month’s', () => {
  const school = half();
  school.run('saveObjectives', {
    operation: 'objectives-2',
    month: '2026-09',
    grades: ['3'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: [{standards: '3.OA.A.2', objective: '', priority: 'Normal'}],
  });
  school.run('writeCoverage', OCTOBER);
  const tiles = school.texts('Coverage').slice(5, 9);
  const [coverage, , , confirmed] = [0, 1, 2, 3].map(column =>
    tiles.map(row => row[column]),
  );
  expect(coverage).toEqual([
    'Coverage',
    '17 %',
    '2 of 12',
    '▲ Sep: 0 %, 0 of 6',
  ]);
  expect(confirmed).toEqual([
    'Confirmed',
    '17 %',
    '2 of 12',
    '▲ Sep: 0 %, 0 of 6',
  ]);
  expect(tiles.map(row => row[7])).toEqual([
    'Balance',
    'n/a',
    '0 of 6 areas',
    'Sep: n/a',
  ]);
  expect(school.texts('Coverage')[1]![0]).toBe(
    '17 % of expected cells are covered, 2 of 12: better than September 2026 (0 %).',
  );
});

test('problems are listed with their cells', () => {
  const school = half();
  school.typeUnseen('Activities', 2, 13, 'an hour or so');
  school.run('writeCoverage', OCTOBER);
  const row = school
    .texts('Coverage')
    .find(([place]) => place?.startsWith('Activities, row 2'));
  expect(row?.slice(0, 2)).toEqual([
    'Activities, row 2, Minutes per session',
    'an hour or so',
  ]);
});

test('loading the coverage is the same, and writes nothing', () => {
  const school = half();
  school.typeUnseen('Activities', 2, 13, 'an hour or so');
  const view = school.run('loadCoverage', OCTOBER);
  expect(view.problems).toHaveLength(1);
  expect(school.tabs()).not.toContain('Coverage');
  expect(school.run('writeCoverage', OCTOBER)).toEqual(view);
});

test('a shorter report leaves nothing of a longer one behind', () => {
  const school = half();
  school.run('writeCoverage', OCTOBER);
  const before = school.texts('Coverage').length;
  school.run('writeCoverage', {month: '2027-01'});
  const after = school.texts('Coverage');
  expect(after.length).toBeLessThan(before);
  expect(after[1]![0]).toBe(
    'No objectives have been entered for this month yet.',
  );
});

test('a report in which somebody wrote is kept aside', () => {
  const school = half();
  school.run('writeCoverage', OCTOBER);
  school.typeUnseen('Coverage', 3, 8, 'Talk to Rivera');
  school.run('writeCoverage', OCTOBER);
  const [aside] = school
    .tabs()
    .filter(name => name.startsWith('Coverage (changed by hand'));
  expect(school.texts(aside!)[2]![7]).toBe('Talk to Rivera');
  expect(school.texts('Coverage')[2]![7] ?? '').toBe('');
});

test('both charts stand in the tab once, however often it is made', () => {
  const school = half();
  for (const month of ['2026-10', '2026-12', '2026-10'])
    school.run('writeCoverage', {month});
  const charts = chartsOf(school);
  expect(charts.map(({options}) => options['title'])).toEqual([
    'Expected cells by area',
    'Coverage by month, %',
  ]);
  const [areas, months] = charts.map(({ranges}) => drawnRows(school, ranges));
  expect(areas).toEqual(['Area', ...Object.values(AREA_TITLES)]);
  expect(months).toEqual(['Month', 'Aug', 'Sep', 'Oct']);
});

test('a chart that readers restyled and moved stays theirs, and follows the figures', () => {
  const school = half();
  school.run('writeCoverage', OCTOBER);
  const [, months] = chartsOf(school);
  const moved = {
    ...months!,
    position: {...months!.position, column: 9},
    options: {...months!.options, title: 'Wie weit wir sind'},
  };
  school.workbook.apply('charts.put', moved, ANA);
  school.run('writeCoverage', {month: '2026-12'});
  const charts = chartsOf(school);
  expect(charts).toHaveLength(2);
  const after = charts.find(({id}) => id === months!.id)!;
  expect(after.position.column).toBe(9);
  expect(after.options['title']).toBe('Wie weit wir sind');
  expect(drawnRows(school, after.ranges)).toHaveLength(6);
});

test('a chart that somebody added is left alone, and one that was deleted comes back', () => {
  const school = half();
  school.run('writeCoverage', OCTOBER);
  const [areas, months] = chartsOf(school);
  const own = {...areas!, id: null, options: {title: 'Mine'}};
  school.workbook.apply('charts.put', own, ANA);
  school.workbook.apply('charts.remove', {id: months!.id}, ANA);
  school.run('writeCoverage', OCTOBER);
  expect(
    chartsOf(school)
      .map(({options}) => options['title'])
      .sort(),
  ).toEqual(['Coverage by month, %', 'Expected cells by area', 'Mine']);
});

const ANA = {key: 'ana', name: 'Ana', isOwner: true, kind: 'person'} as const;

function chartsOf(school: Shipped): Chart[] {
  const sheet = school.sheet('Coverage');
  return school.workbook.apply('charts.list', {sheet}, ANA);
}

/** What stands in the first column of a chart's cells. */
function drawnRows(school: Shipped, [rect]: Chart['ranges']): string[] {
  return school
    .texts('Coverage')
    .slice(rect!.row - 1, rect!.row - 1 + rect!.rows)
    .map(row => row[rect!.column - 1]!);
}
