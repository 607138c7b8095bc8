/** Two people, and two runs, at the same moment. */
import type {Edit} from '../../src/host/wire';
import {meddled} from './meddled';
import {
  Shipped,
  activity,
  copied,
  sampleSchool,
  schoolInOctober,
} from './shipped';

const TYPIST = {
  key: 'ana',
  name: 'Ana',
  isOwner: true,
  kind: 'person',
} as const;

const OCTOBER = {month: '2026-10'};

/** A school whose Grid and Coverage tabs show October. */
const built = copied(() => {
  const {school, ids} = schoolInOctober();
  school.run('buildGrid', OCTOBER);
  school.run('writeCoverage', OCTOBER);
  return {school, ids};
});

/** The school as one who is disturbed at a read sees it, and as the other one does. */
function two(school: Shipped, at: number, act: (other: Shipped) => void) {
  let isDone = false;
  // One object for both, since a workbook's lock goes with it.
  const disturbed = meddled(school.workbook, index => {
    if (index !== at || isDone) return;
    isDone = true;
    act(ben);
  });
  const ben = new Shipped([], disturbed);
  return {ana: new Shipped([], disturbed), ben, isDone: () => isDone};
}

/** Runs the scene once for each time that the run reads cells. */
function atEveryRead(scene: (at: number) => boolean): void {
  let reads = 0;
  while (scene(reads)) reads += 1;
  expect(reads).toBeGreaterThan(5);
}

/** Whoever finds the lock taken is told so; the page asks again after a later save. */
function unlessLocked(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (/Someone is saving/.test((error as Error).message)) return false;
    throw error;
  }
}

test('an older grid never takes the place of a newer one', () => {
  atEveryRead(at => {
    const {school, ids} = built();
    let isDrawn = false;
    const {ana, ben, isDone} = two(school, at, other => {
      isDrawn = unlessLocked(() => {
        const request = activity({operation: 'b', objectiveIds: [ids[0]!]});
        other.runAs('saveActivity', [request], 'ben');
        other.runAs('refreshTabs', [OCTOBER], 'ben');
      });
    });
    ana.run('refreshTabs', OCTOBER);
    if (isDrawn) {
      expect(ben.records('Grid')[0]!['Covered']).toBe('1 of 6');
      expect(ben.texts('Coverage')[1]![0]).toMatch(/1 of 12\.$/);
    }
    return isDone();
  });
});

test('a title typed into the grid becomes one activity, however many runs see it', () => {
  atEveryRead(at => {
    const {school} = built();
    const {ana, ben, isDone} = two(school, at, other => {
      unlessLocked(() => other.runAs('refreshTabs', [OCTOBER], 'ben'));
    });
    ben.typeUnseen('Grid', 3, 9, 'Yoga');
    ana.run('refreshTabs', OCTOBER);
    expect(ben.records('Activities').map(row => row['Activity'])).toEqual([
      'Yoga',
    ]);
    expect(ben.tabs().filter(name => name.startsWith('Grid'))).toEqual([
      'Grid',
    ]);
    return isDone();
  });
});

test('an edit that the next build has answered already is not answered again', () => {
  const {school} = built();
  school.typeUnseen('Grid', 3, 9, 'Yoga');
  school.run('refreshTabs', OCTOBER);
  const grid = school.texts('Grid');
  school.answerEdit('Grid', 3, 9, '○ empty');
  school.typeUnseen('Grid', 2, 9, 'Chess');
  school.answerEdit('Grid', 3, 9, '○ empty');
  expect(school.records('Activities')).toHaveLength(1);
  expect(school.texts('Grid')[2]).toEqual(grid[2]);
});

/** A school with two objectives of its own above the sample's, one among them and one below. */
const withSample = copied(() => {
  const {school} = schoolInOctober();
  school.run('addSample');
  const below = school.records('Objectives').length + 2;
  school.typeUnseen('Objectives', below, 6, 'Rounding');
  const sheet = school.sheet('Objectives');
  const insert = {do: 'insert', axis: 'rows', sheet, start: 50, count: 1};
  school.workbook.edit(insert as Edit, TYPIST);
  school.typeUnseen('Objectives', 50, 6, 'Telling the time');
  return {school};
});

test('taking the sample out deletes no row of the school’s own, whoever deletes rows meanwhile', () => {
  for (let at = 0; at < 9; at += 1) {
    const {ana, ben} = two(withSample().school, at, other =>
      other.deleteRow('Objectives', 2),
    );
    ana.run('removeSample');
    const left = ben.records('Objectives').map(row => row['Objective']);
    expect(left).toContain('Fables and their message');
    expect(left).toContain('Rounding');
    expect(left).toContain('Telling the time');
    expect(left).toHaveLength(3);
  }
});

test('the Log says what was taken out with the sample', () => {
  const {school} = sampleSchool();
  const [first] = school.records('Objectives');
  school.run('removeSample');
  const line = school.records('Log').at(-1)!;
  expect(line['What']).toBe(
    'Took out the sample school’s rows: 90 of Objectives, 160 of Activities, 12 of Partners and 20 of Results.',
  );
  expect(Object.values(line).join()).toContain(first!['Objective ID']!);
});

test.each(['Objectives', 'Activities', 'Partners'])(
  'where %s is protected, the sample is refused whole',
  tab => {
    const {school} = schoolInOctober();
    school.protect(tab);
    school.isOwner = false;
    const before = school.workbook.toData();
    expect(() => school.runAs('addSample', [], 'ben')).toThrow(
      new RegExp(`^You can't change .* of ${tab}: it is protected`),
    );
    expect(school.workbook.toData()).toEqual(before);
  },
);

test('two clicks at the same moment add one sample', () => {
  for (const at of [0, 3, 6]) {
    const {school} = schoolInOctober();
    let added = 0;
    const {ana, ben} = two(school, at, other => {
      if (unlessRefused(() => other.runAs('addSample', [], 'ben'))) added += 1;
    });
    if (unlessRefused(() => ana.run('addSample'))) added += 1;
    expect(added).toBe(1);
    expect(ben.records('Partners')).toHaveLength(12);
  }
});

function unlessRefused(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (/Someone is saving|already/.test((error as Error).message))
      return false;
    throw error;
  }
}
