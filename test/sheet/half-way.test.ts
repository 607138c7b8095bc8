/** What the Log holds half-way, of several rows or of an import or a mend: how each is settled, and what is answered to a repeat. */
import {describe, expect, test} from '@jest/globals';
import {recordOf} from '../../src/sheet/import-record';
import {KEPT_COPY} from '../../src/sheet/fixes/mark-words';
import {MARKS} from '../../src/sheet/fixes/address';
import {STANDARDS} from '../../src/sheet/reference-tabs';
import {ACTIVITIES, LOG} from '../../src/sheet/schema';
import {type} from './on-host/cut-off';
import {
  ACTIVITY,
  ANA,
  BEN,
  OBJECTIVE,
  Planner,
  standardTabs,
  tabOf,
  type Record_,
} from './on-host/planner';

const OTHER = {...ACTIVITY, 'Activity ID': 'ACT-BBBBBB', Activity: 'Choir'};
const BOTH = [ACTIVITY, OTHER];

const withLog = (
  log: readonly Record_[],
  activities: readonly Record_[] = BOTH,
  spareRows = 20,
) =>
  new Planner(
    [
      ...standardTabs([OBJECTIVE], activities).filter(
        ([name]) => name !== LOG.tab,
      ),
      tabOf(STANDARDS, []),
      tabOf(LOG, log),
    ],
    spareRows,
  );

const line = (id: string, before: object | null, after: object | null) => ({
  Who: 'Cy',
  What: 'Changed two.',
  Operation: 'two',
  Table: ACTIVITIES.tab,
  ID: id,
  Before: before ? JSON.stringify(before) : '',
  After: after ? JSON.stringify(after) : '',
});

/** Both rows get another partner. */
const TO_MUSEUM = ['ACT-AAAAAA', 'ACT-BBBBBB'].map(id =>
  line(id, {Partner: 'City Library'}, {Partner: 'Museum'}),
);

const partnersAre = (one: string, other: string) => [
  {...ACTIVITY, Partner: one},
  {...OTHER, Partner: other},
];

const endOf = (planner: Planner) => planner.records('Log').at(-1)!['What'];
const partners = (planner: Planner) =>
  planner.records('Activities').map(row => row['Partner']);

describe('a save of two rows that was cut off', () => {
  test.each([
    ['Museum', 'City Library'],
    ['City Library', 'Museum'],
  ])('with %s and %s in them is finished', (one, other) => {
    const planner = withLog(TO_MUSEUM, partnersAre(one, other));
    expect(planner.run('settle', [BEN])).toEqual([
      'A save by Cy that was cut off half-way has been finished: Changed two.',
    ]);
    expect(partners(planner)).toEqual(['Museum', 'Museum']);
    expect(endOf(planner)).toBe('Done');
  });

  test.each([
    ['Museum', 'Done'],
    ['City Library', 'Not saved'],
  ])('with %s in both ends as %s, without a word', (partner, ending) => {
    const planner = withLog(TO_MUSEUM, partnersAre(partner, partner));
    expect(planner.run('settle', [BEN])).toEqual([]);
    expect(endOf(planner)).toBe(ending);
    expect(partners(planner)).toEqual([partner, partner]);
  });

  test.each([
    ['Museum', 'Zoo'],
    ['City Library', 'Zoo'],
    ['Zoo', 'Museum'],
  ])('with %s and %s in them is left to people', (one, other) => {
    const planner = withLog(TO_MUSEUM, partnersAre(one, other));
    const [notice, ...rest] = planner.run('settle', [BEN]) as string[];
    expect(rest).toEqual([]);
    expect(notice).toContain(
      'says "Zoo", and "Museum" was to be saved. Please look at it and write what should stand.',
    );
    expect(endOf(planner)).toBe('Cut off');
    expect(partners(planner)).toEqual([one, other]);
  });

  test('is finished where a row that was added has come without all that it was to hold', () => {
    const planner = withLog(
      [line('ACT-CCCCCC', null, {Activity: 'Dance', Partner: 'Hall'})],
      [...BOTH, {Activity: 'Dance', 'Activity ID': 'ACT-CCCCCC'}],
    );
    planner.run('settle', [BEN]);
    expect(planner.record('Activities', 'ACT-CCCCCC')).toEqual({
      Activity: 'Dance',
      Partner: 'Hall',
      'Activity ID': 'ACT-CCCCCC',
    });
  });

  test('is not saved where of a row to be added nothing but the id has come', () => {
    const planner = withLog(
      [line('ACT-CCCCCC', null, {Activity: 'Dance'})],
      [...BOTH, {'Activity ID': 'ACT-CCCCCC'}],
    );
    expect(planner.run('settle', [BEN])).toEqual([]);
    expect(endOf(planner)).toBe('Not saved');
  });

  test('is left to people where a row that was to change was emptied', () => {
    const planner = withLog(TO_MUSEUM, [
      {'Activity ID': 'ACT-AAAAAA'},
      {...OTHER, Partner: 'Museum'},
    ]);
    expect(planner.run('settle', [BEN])).toHaveLength(1);
    expect(endOf(planner)).toBe('Cut off');
  });

  const {'Activity ID': ID, ...CELLS} = ACTIVITY;
  const removal = [line(String(ID), CELLS, null)];

  test('that removes a row is finished where a part of its cells is empty', () => {
    const planner = withLog(removal, [{...ACTIVITY, Activity: ''}]);
    expect(planner.run('settle', [BEN])).toHaveLength(1);
    expect(planner.records('Activities')).toEqual([{'Activity ID': ID}]);
  });

  test('that removes a row is left to people where somebody has written into it since', () => {
    const since = {'Activity ID': ID!, Partner: 'City Library', Lead: 'Ortiz'};
    const planner = withLog(removal, [since]);
    expect(planner.run('settle', [BEN])).toHaveLength(1);
    expect(planner.records('Activities')).toEqual([since]);
    expect(endOf(planner)).toBe('Cut off');
  });
});

test('what was cut off and left to people is answered once they have put it right', () => {
  const request = {
    operation: 'two',
    id: 'ACT-AAAAAA',
    month: '2026-10',
    area: 'familyLiteracy',
    activity: 'Library night',
    partner: 'Museum',
  };
  const log = [TO_MUSEUM[0]!, {Operation: 'two', What: 'Cut off'}];
  const planner = withLog(log, partnersAre('Zoo', 'Zoo'));
  expect(() => planner.run('saveActivity', [request, ANA])).toThrow(
    'Partner of ACT-AAAAAA says "Zoo", and "Museum" was to be saved.',
  );
  type(planner, 2, 'Partner', 'Museum');
  expect(planner.run('saveActivity', [request, ANA])).toMatchObject({
    ids: ['ACT-AAAAAA'],
  });
  expect(planner.records('Log')).toHaveLength(2);
});

test('what was cut off and left to people is not answered while one row of two is not right', () => {
  const log = [...TO_MUSEUM, {Operation: 'two', What: 'Cut off'}];
  const planner = withLog(log, partnersAre('Museum', 'Zoo'));
  const request = {
    operation: 'two',
    id: 'ACT-AAAAAA',
    month: '2026-10',
    area: 'familyLiteracy',
    activity: 'Library night',
    partner: 'Museum',
  };
  expect(() => planner.run('saveActivity', [request, ANA])).toThrow(
    'A save by Cy was cut off half-way: Changed two. The row has changed since. Partner of ACT-BBBBBB says "Zoo", and "Museum" was to be saved. Please look at it and write what should stand.',
  );
});

test('of two rows, the one whose text was not logged is not emptied to finish the other', () => {
  const withheld = {Partner: {withheld: '00000000'}};
  const planner = withLog(
    [TO_MUSEUM[0]!, line('ACT-BBBBBB', {Partner: 'City Library'}, withheld)],
    partnersAre('Museum', 'City Library'),
  );
  expect(planner.run('settle', [BEN])).toHaveLength(1);
  expect(endOf(planner)).toBe('Cut off');
  expect(planner.records('Activities')).toEqual(
    partnersAre('Museum', 'City Library'),
  );
});

test('a save that was begun twice is settled once for all', () => {
  const planner = withLog([
    TO_MUSEUM[0]!,
    {Operation: 'two', What: 'Not saved'},
    TO_MUSEUM[1]!,
  ]);
  expect(planner.run('settle', [BEN])).toEqual([]);
  expect(planner.records('Log')).toHaveLength(4);
  expect(planner.run('settle', [BEN])).toEqual([]);
  expect(planner.records('Log')).toHaveLength(4);
});

test('a Log that is full to its last row is added to', () => {
  const planner = withLog(TO_MUSEUM, partnersAre('Museum', 'Zoo'), 0);
  expect(planner.run('settle', [BEN])).toHaveLength(1);
  expect(endOf(planner)).toBe('Cut off');
});

test('a number that somebody typed into the Log is no side of a change', () => {
  const [first] = TO_MUSEUM;
  const planner = withLog(
    [{...first!, Before: '12'}],
    partnersAre('Museum', 'Zoo'),
  );
  expect(planner.run('settle', [BEN])).toEqual([]);
  expect(endOf(planner)).toBe('Done');
});

test('a mark that was put right before its run was cut off is done', () => {
  const planner = withLog([
    {
      Who: 'Cy',
      What: KEPT_COPY,
      Operation: 'kept',
      Table: ACTIVITIES.tab,
      ID: MARKS,
    },
  ]);
  expect(planner.run('settle', [BEN])).toEqual([]);
  expect(endOf(planner)).toBe('Done');
  expect(() => planner.run('undo', ['kept', ANA])).toThrow(
    `Nothing that people typed was changed by this, so there is nothing to take back: ${KEPT_COPY}`,
  );
});

describe('an import of which the Log holds nothing but its beginning', () => {
  const cells = (code: string) => ({
    code,
    text: `Text of ${code}`,
    grade: '3',
    subject: 'Math',
    parent: '',
    guid: '',
  });
  const LOGGED = {
    Who: 'Cy',
    What: 'Imported two.',
    Operation: 'import',
    Table: STANDARDS.tab,
    ID: 'many rows',
    After: JSON.stringify(recordOf('Ocean', [cells('M.1'), cells('M.2')], [])),
  };
  const row = (code: string) => ({
    Code: code,
    Text: `Text of ${code}`,
    Grade: '3',
    Subject: 'Math',
    Framework: 'Ocean',
  });
  const withStandards = (
    standing: readonly Record_[],
    log: readonly Record_[] = [LOGGED],
  ) =>
    new Planner([
      ...standardTabs().filter(([name]) => name !== LOG.tab),
      tabOf(STANDARDS, standing),
      tabOf(LOG, log),
    ]);

  test('is not saved where nothing of it is there', () => {
    const planner = withStandards([]);
    expect(planner.run('settle', [BEN])).toEqual([]);
    expect(endOf(planner)).toBe('Not saved');
  });

  test('is done where all of it is there', () => {
    const planner = withStandards([row('M.1'), row('M.2')]);
    expect(planner.run('settle', [BEN])).toEqual([]);
    expect(endOf(planner)).toBe('Done');
    expect(planner.run('undo', ['import', ANA])).toBe('Undid: Imported two.');
    expect(planner.records('Standards').flatMap(Object.keys)).toEqual([]);
  });

  test('stays where an undo of it was cut off before it took anything out', () => {
    const standing = [row('M.1'), row('M.2')];
    const planner = withStandards(standing, [
      LOGGED,
      {Operation: 'import', What: 'Done'},
      {
        ...LOGGED,
        What: 'Undid: Imported two.',
        Operation: 'undo:import',
        After: JSON.stringify(recordOf('Ocean', [], [])),
      },
    ]);
    expect(planner.run('settle', [BEN])).toEqual([]);
    expect(endOf(planner)).toBe('Not saved');
    expect(planner.records('Standards')).toEqual(standing);
  });

  test('is told where a part of it is there', () => {
    const planner = withStandards([row('M.1')]);
    expect(planner.run('settle', [BEN])).toEqual([
      'An import by Cy was cut off half-way: Imported two. 1 of 2 are in. Import the same file again to add the rest, or undo it under Changes.',
    ]);
  });

  test('keeps what somebody has changed of it since when it is undone', () => {
    const changed = {...row('M.2'), Text: 'Our words'};
    const planner = withStandards([row('M.1'), changed]);
    planner.run('settle', [BEN]);
    expect(planner.run('undo', ['import', ANA])).toBe(
      'Undid: Imported two. 1 standard was changed since, and stays.',
    );
    expect(planner.records('Standards').filter(each => 'Code' in each)).toEqual(
      [changed],
    );
  });
});
