/** The made tabs of months that have next to nothing, or that hold odd texts. */
import {byArea} from '../../src/domain/area';
import {Shipped, activity} from './shipped';

const OCTOBER = {month: '2026-10'};

function school(isExpected: boolean): Shipped {
  const made = new Shipped();
  made.run('setUpPlanner', {
    schoolName: 'Hope <b>School</b>',
    firstMonth: '2026-08',
    grades: ['3'],
    expected: {'3': byArea(() => isExpected)},
  });
  return made;
}

function addObjective(made: Shipped, teacher: string, objective: string) {
  const {saved} = made.run('saveObjectives', {
    ...OCTOBER,
    operation: 'objectives-1',
    grades: ['3'],
    teacher,
    subject: 'Math',
    objectives: [{standards: '3.OA.A.1', objective, priority: 'Normal'}],
  });
  return saved[0]!;
}

const column = (made: Shipped, tab: string) =>
  made.texts(tab).map(([cell]) => cell);

test('without objectives the page says so, and every figure is n/a', () => {
  const made = school(true);
  made.run('writeCoverage', OCTOBER);
  const texts = made.texts('Coverage');
  expect(texts[1]![0]).toBe(
    'No objectives have been entered for this month yet.',
  );
  expect(texts[6]!.filter(Boolean)).toEqual([
    'n/a',
    'n/a',
    'n/a',
    'n/a',
    'n/a',
  ]);
  expect(texts.flat()).not.toContain('0 %');
  expect(texts.flat()).not.toContain('100 %');
  expect(column(made, 'Coverage')).toContain(
    'No grade or subject has objectives this month.',
  );
});

test('where nothing is expected nothing is missing, and what is done is counted', () => {
  const made = school(false);
  const id = addObjective(made, 'Rivera', 'Equal groups');
  made.run(
    'saveActivity',
    activity({objectiveIds: [id], sessions: 2, minutesPerSession: 45}),
  );
  made.run('writeCoverage', OCTOBER);
  const texts = made.texts('Coverage');
  expect(texts[1]![0]).toBe(
    'No area is expected of this month’s objectives: see the Expected areas tab.',
  );
  expect(texts.find(([cell]) => cell === 'Family literacy')).toEqual([
    'Family literacy',
    '0',
    '0',
    '0',
    '0 of 0',
    'n/a',
    '90',
    '– not expected',
  ]);
  expect(column(made, 'Coverage')).toContain('Nothing is expected this month.');
});

test('one objective with an activity in each area has no gap left', () => {
  const made = school(true);
  const id = addObjective(made, 'Rivera', 'Equal groups');
  const {operation, ...plain} = activity({objectiveIds: [id]});
  made.run('saveActivities', {
    operation,
    activities: Object.keys(byArea(() => 0)).map(area => ({
      ...plain,
      area: area as typeof plain.area,
    })),
  });
  made.run('writeCoverage', OCTOBER);
  expect(
    made
      .texts('Coverage')
      .slice(1, 4)
      .map(([cell]) => cell),
  ).toEqual([
    '100 % of expected cells are covered, 6 of 6.',
    '',
    'No grade has a gap.',
  ]);
  expect(column(made, 'Coverage')).toContain(
    '● No gaps: every expected cell has an activity.',
  );
});

test('long texts are cut, and markup, formulas and right-to-left names stay as they were typed', () => {
  const made = school(true);
  const name = '=HYPERLINK("x") <img src=x> أستاذة ليلى';
  addObjective(made, name, 'a'.repeat(5_000));
  made.run('saveObjectives', {
    ...OCTOBER,
    operation: 'objectives-2',
    grades: ['3'],
    teacher: 'Silva',
    subject: 'ELA',
    objectives: [{standards: 'RL.3.2', objective: '', priority: 'High'}],
  });
  // What a form refuses can be typed into the tab: a teacher and a subject of any length.
  made.typeUnseen('Objectives', 3, 3, 'b'.repeat(5_000));
  made.typeUnseen('Objectives', 3, 4, 'c'.repeat(5_000));
  made.run('writeCoverage', OCTOBER);
  made.run('writeYear', {...OCTOBER, grade: '3', subject: 'Math'});
  const texts = made.texts('Coverage');
  expect(texts[0]![0]).toBe('Coverage of October 2026 · Hope <b>School</b>');
  expect(column(made, 'Coverage')).toContain(name);
  const longest = Math.max(...texts.flat().map(({length}) => length));
  expect(longest).toBeLessThan(300);
  expect(column(made, 'Year')[0]).toContain('Hope <b>School</b>');
});
