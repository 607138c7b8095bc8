/** Putting problems right while others are at work, once, all or none. */
import {Workbook} from '../../src/host/workbook/workbook';
import {differences, fix, planned, problemAt, put, textsOf} from './checked';
import {meddled} from './meddled';
import {Shipped, copied} from './shipped';

const ANA = {
  key: 'ana',
  name: 'Ana',
  isOwner: true,
  kind: 'person',
} as const;

const misspelt = copied(() => {
  const made = planned();
  put(made.school, 'Activities', 2, 'Status', 'Comfirmed');
  const problem = problemAt(
    made.school.run('checkWorkbook'),
    'Activities',
    2,
    'Status',
  );
  return {...made, problem};
});

const statuses = (school: Shipped) =>
  school.records('Activities').map(row => [row['Activity'], row['Status']]);

test('rows that were sorted since are no matter', () => {
  const {school, problem} = misspelt();
  const [headers, first, second] = school.texts('Activities');
  school.workbook.edit(
    {
      do: 'type',
      rect: school.rect('Activities', 2, 1, 2, headers!.length),
      texts: [second!, first!],
    },
    ANA,
  );
  fix(school, problem);
  expect(statuses(school)).toEqual([
    ['Math night', ''],
    ['Library night', 'Confirmed'],
  ]);
});

const GONE =
  'This problem is not there any more as you saw it: somebody has changed the row, or it is fixed already. Nothing was changed; check the workbook again.';

test.each<[string, (school: Shipped) => void]>([
  ['whose row was deleted', school => school.deleteRow('Activities', 2)],
  [
    'whose text somebody changed',
    school => put(school, 'Activities', 2, 'Status', 'Deliverd'),
  ],
  [
    'which somebody mended',
    school => put(school, 'Activities', 2, 'Status', 'Idea'),
  ],
])('a problem %s meanwhile is refused, and nothing is written', (_, act) => {
  const {school, problem} = misspelt();
  act(school);
  const before = [...textsOf(school), school.texts('Log')];
  expect(() => fix(school, problem)).toThrow(GONE);
  expect([...textsOf(school), school.texts('Log')]).toEqual(before);
});

test('a formula is left to whoever wrote it', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Sessions', '="4 sessions"');
  expect(
    problemAt(school.run('checkWorkbook'), 'Activities', 2, 'Sessions'),
  ).toMatchObject({
    repair: null,
    fix: expect.stringMatching(/The cell holds a formula: mend it there\.$/),
  });
});

test.each(['Activities', 'Log'])(
  'where %s is protected, nothing is written, and it is said',
  tab => {
    const {school, problem} = misspelt();
    school.protect(tab);
    school.isOwner = false;
    const before = [...textsOf(school), school.texts('Log')];
    expect(() => fix(school, problem)).toThrow(/protected|can’t change/);
    expect([...textsOf(school), school.texts('Log')]).toEqual(before);
  },
);

test('the same fix sent twice is done once and answered the same', () => {
  const {school, problem} = misspelt();
  const {fixed} = fix(school, problem);
  const log = school.texts('Log').length;
  expect(fix(school, problem).fixed).toBe(fixed);
  expect(school.texts('Log')).toHaveLength(log);
});

test('a name that was used for another fix is refused', () => {
  const {school, problem} = misspelt();
  put(school, 'Activities', 3, 'Area', 'Family Litracy');
  const other = problemAt(school.run('checkWorkbook'), 'Activities', 3, 'Area');
  fix(school, problem);
  expect(() => fix(school, other)).toThrow('was used before');
});

test('a fix can’t go by the name of an undo', () => {
  const {school, problem} = misspelt();
  expect(() => fix(school, problem, 'undo:activity-1')).toThrow(
    'names that begin so are those of undone changes',
  );
});

test('what was undone can be fixed again', () => {
  const {school, problem} = misspelt();
  fix(school, problem);
  school.run('undo', {operation: 'fix-1'});
  fix(school, problem, 'fix-2');
  expect(statuses(school)[0]).toEqual(['Library night', 'Confirmed']);
});

test('all of one kind are fixed in one save, with one Undo', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Objective IDs', 'OBJ-ONE, OBJ-TWO');
  put(school, 'Activities', 3, 'Objective IDs', 'OBJ-TWO');
  const before = textsOf(school);
  const repairs = school
    .run('checkWorkbook')
    .flatMap(({repair}) => (repair?.kind === 'link' ? [repair.id] : []));
  expect(repairs).toHaveLength(3);
  const answer = school.run('fixProblems', {operation: 'fix-1', repairs});
  expect(answer.fixed).toBe('Fixed 3 cells of Activities: Objective IDs.');
  expect(differences(before, textsOf(school))).toEqual({
    'Activities 2 4': ['OBJ-ONE, OBJ-TWO', ''],
    'Activities 3 4': ['OBJ-TWO', ''],
  });
  school.run('undo', {operation: 'fix-1'});
  expect(differences(before, textsOf(school))).toEqual({});
});

test('where one of several is gone, none is fixed', () => {
  const {school, problem} = misspelt();
  put(school, 'Activities', 3, 'Status', 'Planed');
  const other = problemAt(
    school.run('checkWorkbook'),
    'Activities',
    3,
    'Status',
  );
  put(school, 'Activities', 3, 'Status', 'Idea');
  const repairs = [problem.repair!.id, other.repair!.id];
  expect(() =>
    school.run('fixProblems', {operation: 'fix-1', repairs}),
  ).toThrow(GONE);
  expect(statuses(school)[0]).toEqual(['Library night', 'Comfirmed']);
});

test.each(['no', '[]', '["word"]', '{}', '__proto__'])(
  'a repair called %j is refused in one sentence',
  repair => {
    const {school} = planned();
    expect(() =>
      school.run('fixProblem', {operation: 'fix-1', repair}),
    ).toThrow(GONE);
  },
);

const isActivities = (school: Shipped) => {
  const id = school.sheet('Activities');
  return (sheet: number) => sheet === id;
};

test.each(['Status', 'Activity ID'])(
  'somebody who deletes a row at any moment of a fix loses nothing: %s',
  header => {
    const {school} = planned();
    put(school, 'Activities', 3, header, header === 'Status' ? 'Planed' : '');
    const problems = school.run('checkWorkbook');
    const repair = problemAt(problems, 'Activities', 3, header).repair!.id;
    const data = school.workbook.toData();
    let reads = 0;
    for (let isHit = true; isHit; reads++) {
      isHit = false;
      const workbook = Workbook.from(data);
      const other = new Shipped([], workbook);
      const busy = meddled(
        workbook,
        index => {
          if (index !== reads) return;
          isHit = true;
          other.deleteRow('Activities', 2);
        },
        isActivities(other),
      );
      try {
        new Shipped([], busy).run('fixProblem', {operation: 'fix-1', repair});
      } catch (error) {
        expect((error as Error).message).toMatch(/changed|moving|not there/);
      }
      const rows = other.records('Activities').slice(isHit ? 0 : 1);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({Activity: 'Math night', Sessions: '1'});
      expect(['Planed', 'Planned', '']).toContain(rows[0]!['Status']);
    }
    expect(reads).toBeGreaterThan(3);
  },
);

test.each(['with an id', 'without an id'])(
  'what somebody types beside the cell at any moment stays: a row %s',
  row => {
    const {school} = misspelt();
    if (row === 'without an id')
      put(school, 'Activities', 2, 'Activity ID', '');
    const problems = school.run('checkWorkbook');
    const problem = problemAt(problems, 'Activities', 2, 'Status');
    const data = school.workbook.toData();
    let reads = 0;
    for (let isHit = true; isHit; reads++) {
      isHit = false;
      const workbook = Workbook.from(data);
      const other = new Shipped([], workbook);
      const busy = meddled(
        workbook,
        index => {
          if (index !== reads) return;
          isHit = true;
          put(other, 'Activities', 2, 'Notes', 'Bring cups');
        },
        isActivities(other),
      );
      let is = 'Confirmed';
      try {
        fix(new Shipped([], busy), problem);
      } catch (error) {
        is = 'Comfirmed';
        expect((error as Error).message).toMatch(/not there any more/);
      }
      expect(other.records('Activities')[0]).toMatchObject({
        Notes: isHit ? 'Bring cups' : '',
        Status: is,
      });
    }
    expect(reads).toBeGreaterThan(3);
  },
);

test('a column that moves at any moment brings no cell of a fix into another: a row without an id', () => {
  const {school} = misspelt();
  put(school, 'Activities', 2, 'Activity ID', '');
  const problems = school.run('checkWorkbook');
  const problem = problemAt(problems, 'Activities', 2, 'Status');
  const data = school.workbook.toData();
  let reads = 0;
  for (let isHit = true; isHit; reads++) {
    isHit = false;
    const workbook = Workbook.from(data);
    const other = new Shipped([], workbook);
    const before = other.records('Activities');
    const busy = meddled(
      workbook,
      index => {
        if (index !== reads) return;
        isHit = true;
        const sheet = other.sheet('Activities');
        const move = {do: 'move', axis: 'columns', sheet, count: 1} as const;
        workbook.edit({...move, start: 3, destination: 18}, ANA);
      },
      isActivities(other),
    );
    let status = 'Confirmed';
    try {
      fix(new Shipped([], busy), problem);
    } catch (error) {
      status = 'Comfirmed';
      expect((error as Error).message).toMatch(
        /not there any more|stands over column Q now/,
      );
    }
    expect(other.records('Activities')).toEqual([
      {...before[0], Status: status},
      before[1],
    ]);
  }
  expect(reads).toBeGreaterThan(3);
});

test.each([
  ['nothing', {}, '"operation" is missing; it is needed.'],
  ['a number', {operation: 'a', repair: 7}, '"repair" must be text.'],
  ['a page', {operation: 'a', repair: 'x'.repeat(600)}, 'at most 500'],
  ['a row', {operation: 'a', repair: 'x', row: 3}, 'There is no field "row"'],
  ['no name', {operation: '__proto__', repair: 'x'}, '"operation" must be'],
])('a request of %s is refused before anything is read', (_, request, said) => {
  const {school} = planned();
  expect(() => school.runAs('fixProblem', [request], 'ana')).toThrow(said);
  expect(school.calls()).toBe(0);
});
