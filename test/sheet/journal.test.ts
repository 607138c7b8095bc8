/** The Log as it is read and added to: which lines make an attempt, and where the next ones go. */
import {expect, test} from '@jest/globals';
import type {FileStandard} from '../../src/domain/framework/framework-file';
import {type Operation, readOperations} from '../../src/sheet/journal';
import {STANDARDS} from '../../src/sheet/reference-tabs';
import {LOG} from '../../src/sheet/schema';
import type {Workbook} from '../../src/sheet/workbook';
import {ownOf} from './clubs';
import {
  ACTIVITY,
  ANA,
  EDIT,
  OBJECTIVE,
  Planner,
  type Record_,
  standardTabs,
  tabOf,
} from './on-host/planner';

/** The operations of a Log that holds these lines. */
function read(...lines: readonly Record_[]): readonly Operation[] {
  const [, values] = tabOf(LOG, lines);
  const {tab} = ownOf(LOG, values as readonly (readonly string[])[]);
  const tabs = new Map([[LOG.tab, tab]]);
  return readOperations({tabs} as unknown as Workbook);
}

const line = (
  operation: string,
  what: string,
  more: Record_ = {},
): Record_ => ({
  Operation: operation,
  What: what,
  ...more,
});

const endings = (operations: readonly Operation[]) =>
  operations.map(({id, what, ending}) => [id, what, ending]);

test('attempts stand in the order in which they began, each with how it ended', () => {
  expect(
    endings(
      read(
        line('a', 'First.'),
        line('b', 'Second.'),
        line('c', 'Third.'),
        line('b', 'Not saved'),
        line('d', 'Fourth.'),
        line('b', 'Again.'),
        line('a', 'Done'),
        line('d', 'Cut off'),
        line('b', 'Done'),
      ),
    ),
  ).toEqual([
    ['a', 'First.', 'Done'],
    ['b', 'Second.', 'Not saved'],
    ['c', 'Third.', null],
    ['d', 'Fourth.', 'Cut off'],
    ['b', 'Again.', 'Done'],
  ]);
});

test('lines that name no operation are no attempts, and nor is an end alone', () => {
  const operations = read(
    line('', 'Gave ids to 2 rows of Activities.'),
    line('', 'Done'),
    line('a', 'First.'),
    line('b', 'Done'),
    line('', 'A note of mine.'),
    line('a', 'Done'),
    line('a', 'Done'),
  );
  expect(endings(operations)).toEqual([['a', 'First.', 'Done']]);
});

test('an attempt says who made it, when, where and under which key', () => {
  const begun = {Who: 'Ana', When: '2026-10-06T08:00:00.000Z'};
  const [known, unknown, odd, open] = read(
    line('a', 'First.', {...begun, Table: 'Activities'}),
    line('a', 'Done', {Who: 'Ben', After: '{"by":"ana-key"}'}),
    line('b', 'Second.'),
    line('b', 'Done'),
    line('c', 'Third.'),
    line('c', 'Done', {After: '{"by":7}'}),
    line('d', 'Fourth.', {After: '{"by":"ben-key"}'}),
  );
  expect(known).toMatchObject({
    who: 'Ana',
    when: '2026-10-06T08:00:00.000Z',
    table: 'Activities',
    by: 'ana-key',
  });
  expect([unknown?.by, odd?.by, open?.by]).toEqual([null, null, null]);
});

const activity = (id: string, before: string, after: string): Record_ =>
  line('a', 'First.', {
    Table: 'Activities',
    ID: id,
    Before: before,
    After: after,
  });

test('the pieces of a row’s cells are one text, a blank between them and all', () => {
  const [operation] = read(
    activity('ACT-1', '{"Partner":"City', '{"Partner":"Museum"'),
    activity('ACT-2', '', '{"Lead":"Ms. Ortiz"}'),
    activity('ACT-1', ' Library"}', ',"Notes":""}'),
  );
  expect(operation!.changes()).toEqual([
    {
      id: 'ACT-1',
      before: {partner: 'City Library'},
      after: {partner: 'Museum', notes: ''},
    },
    {id: 'ACT-2', before: null, after: {lead: 'Ms. Ortiz'}},
  ]);
  expect(operation!.many()).toBeNull();
});

test.each(['{"Partner":"Mus', 'Museum', '["Museum"]'])(
  'what somebody typed into the Log, such as %s, is read as nothing',
  text => {
    const [operation] = read(
      activity('ACT-1', '', text),
      line('a', 'Done', {After: text}),
    );
    expect(operation!.changes()).toEqual([
      {id: 'ACT-1', before: null, after: null},
    ]);
    expect(operation!.by).toBeNull();
  },
);

test('of a tab that nobody knows no cell is read', () => {
  const [operation] = read(
    line('a', 'First.', {
      Table: 'Sports',
      ID: 'S-1',
      After: '{"Partner":"Museum"}',
    }),
  );
  expect(operation!.changes()).toEqual([{id: 'S-1', before: null, after: {}}]);
});

test('many rows are one text, in as many pieces as it took', () => {
  const piece = (text: string) =>
    line('a', 'Imported.', {Table: 'Standards', ID: 'many rows', After: text});
  const [operation] = read(piece('{"sums":"1 '), piece('2"}'));
  expect(operation!.many()).toBe('{"sums":"1 2"}');
});

const standard = (code: string): FileStandard => ({
  code,
  text: `Text of ${code}`,
  grades: ['3'],
  subject: 'Math',
  parent: 'M',
  guid: `00000000-0000-4000-8000-0000000000${code}`,
});

test('an import of standards is one line of many rows, and one that it is done', () => {
  const planner = new Planner([...standardTabs(), tabOf(STANDARDS, [])]);
  const request = {
    operation: 'import',
    framework: 'Ocean',
    standards: ['11', '12'].map(standard),
    codesOnly: false,
    notice: null,
  };
  planner.run('importStandards', [request, ANA]);
  const [begun, done] = planner.records('Log').slice(-2);
  expect(begun).toMatchObject({
    Who: 'Ana',
    Operation: 'import',
    Table: 'Standards',
    ID: 'many rows',
  });
  expect(begun).not.toHaveProperty('Before');
  expect(done).toMatchObject({What: 'Done', Operation: 'import'});
});

const rowsOfLog = (planner: Planner) => {
  const sheets = planner.workbook.apply('sheets.list', null, {
    key: 'ben',
    name: 'Ben',
    isOwner: true,
    kind: 'person',
  });
  return sheets.find(({name}) => name === LOG.tab)!.maxRows;
};

test.each([
  [3, 4],
  [2, 3],
  [1, 203],
])(
  'a Log with room for %i lines has %i rows after a save, which takes two',
  (spare, rows) => {
    const planner = new Planner(standardTabs(), spare);
    planner.run('saveActivity', [EDIT, ANA]);
    expect(rowsOfLog(planner)).toBe(rows);
    expect(planner.records('Log')).toHaveLength(2);
  },
);

test('a column that the school puts between those of the Log stays blank', () => {
  const headers = LOG.columns.map(({header}) => header);
  const own = headers.toSpliced(2, 0, 'Checked');
  const tabs = standardTabs().filter(([name]) => name !== LOG.tab);
  const planner = new Planner([...tabs, tabOf(LOG, [], own)]);
  planner.run('saveActivity', [EDIT, ANA]);
  expect(
    planner
      .values(LOG.tab)
      .slice(1)
      .map(row => row[2]),
  ).toEqual(['', '']);
  expect(planner.run('listChanges', [ANA])).toHaveLength(1);
});

test('ids that were given are noted with what they are, and nothing else', () => {
  const planner = new Planner(
    standardTabs([OBJECTIVE], [{...ACTIVITY, 'Activity ID': ''}]),
  );
  planner.run('giveIds', [ANA]);
  const [{'Activity ID': id} = {}] = planner.records('Activities');
  expect(planner.records('Log')).toEqual([
    {
      When: expect.any(String),
      Who: 'Ana',
      What: 'Gave ids to 1 row of Activities.',
      Table: 'Activities',
      ID: id,
    },
  ]);
});

test('a Log that lacks a column takes no save, and which one is said', () => {
  const headers = LOG.columns.map(({header}) => header);
  const tabs = standardTabs().filter(([name]) => name !== LOG.tab);
  const lacking = headers.filter(header => header !== 'Before');
  const planner = new Planner([...tabs, tabOf(LOG, [], lacking)]);
  expect(() => planner.run('saveActivity', [EDIT, ANA])).toThrow(
    'The hidden tab Log has no column Before, so nothing can be saved safely. Choose Set up planner in the menu to repair it.',
  );
  expect(planner.records('Activities')).toEqual([ACTIVITY]);
  expect(planner.records('Log')).toEqual([]);
});
