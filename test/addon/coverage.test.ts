/** The Coverage tab and the coverage view through the shipped door. */
import {activity, copied, schoolInOctober} from './shipped';

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
  expect(texts.slice(0, 4)).toEqual([
    'Coverage of October 2026 · Hope School',
    '17 % of expected cells are covered, 2 of 12.',
    'Grade 3 has gaps.',
    'Academic enrichment is used least.',
  ]);
  expect(texts).toContain('Family literacy|2|2|100 %|0|0|● all');
  expect(texts).toContain('Behavioral supports|0|2|0 %|0|0|○ none');
  expect(texts).toContain('All areas|2|12|17 %|0|0');
  expect(texts).toContain('Grade 3|○ 0/2|● 2/2|○ 0/2|○ 0/2|○ 0/2|○ 0/2|◊ 2/12');
  expect(texts.find(text => text.startsWith('Grade 3 · Rivera'))).toBe(
    `Grade 3 · Rivera|Academic enrichment|3.OA.A.1: Equal groups|||${view.gaps[0]!.reason}`,
  );
  expect(texts).toContain('● Everything in the workbook could be read.');
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
  const view = school.run('loadCoverage', OCTOBER);
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
