/** Ids for rows that have none: what the Log notes of them, and what a run sees of them before they are written. */
import {expect, test} from '@jest/globals';
import {idLines, showIds} from '../../src/sheet/given-ids';
import type {Workbook} from '../../src/sheet/workbook';
import {HEADERS, clubs, wrote} from './clubs';
import {type Moment, after, hands, looked} from './on-host/moments';
import {
  ACTIVITY,
  ANA,
  OBJECTIVE,
  Planner,
  standardTabs,
} from './on-host/planner';
import {protectColumn, protectRow} from './on-host/protection';

const CHOIR = ['Choir', 'Hall', 20, 'CLB-1', 'loud'];
const LOOSE = ['Chess', 'Library', 12, '', 'quiet'];

test('an id shows in its row as if it stood there, beside all that does', () => {
  const workbook = {tabs: new Map()} as unknown as Workbook;
  const own = clubs([CHOIR, LOOSE]);
  showIds(workbook, {own, writes: [wrote(3, 'id', 'CLB-9', '')]});
  expect(workbook.tabs.get('Clubs')?.values).toEqual([
    HEADERS,
    CHOIR,
    LOOSE.with(3, 'CLB-9'),
  ]);
  expect(own.tab.values).toEqual([HEADERS, CHOIR, LOOSE]);
});

const withRows = (...ids: readonly string[]) =>
  new Planner(
    standardTabs(
      [OBJECTIVE],
      ids.map(id => ({...ACTIVITY, 'Activity ID': id})),
    ),
  );

const idsOf = (planner: Planner) =>
  planner.records('Activities').map(row => String(row['Activity ID']));

test('of rows with ids between those that lack one, the Log notes nothing, and each keeps its own', () => {
  const planner = withRows('', 'ACT-BBBBBB', '');
  planner.run('giveIds', [ANA]);
  const [first, kept, last] = idsOf(planner);
  expect(kept).toBe('ACT-BBBBBB');
  expect(new Set([first, kept, last]).size).toBe(3);
  expect(planner.records('Log')).toMatchObject([
    {
      Who: 'Ana',
      What: 'Gave ids to 2 rows of Activities.',
      Table: 'Activities',
      ID: `${first}, ${last}`,
    },
  ]);
});

test('of blank rows between rows that lack an id, the Log notes nothing', () => {
  const planner = withRows('', '');
  const sheet = planner.sheetId('Activities');
  planner.edit({do: 'insert', axis: 'rows', sheet, start: 3, count: 1});
  planner.run('giveIds', [ANA]);
  const [first, , last] = idsOf(planner);
  expect(planner.records('Log')).toMatchObject([
    {What: 'Gave ids to 2 rows of Activities.', ID: `${first}, ${last}`},
  ]);
});

test('a copy gets an id of its own, and the row that stands first keeps it', () => {
  const planner = withRows('ACT-AAAAAA', 'ACT-AAAAAA');
  planner.run('giveIds', [ANA]);
  const [first, copy] = idsOf(planner);
  expect(first).toBe('ACT-AAAAAA');
  expect(copy).toMatch(/^ACT-(?!AAAAAA)[A-Z2-9]{6}$/);
  expect(planner.records('Log')).toMatchObject([
    {What: 'Gave ids to 1 row of Activities.', ID: copy},
  ]);
});

test('a row that was copied before it was removed gets an id of its own, so that the removed one can come back', () => {
  const removed = {'Activity ID': 'ACT-AAAAAA'};
  const planner = new Planner(standardTabs([OBJECTIVE], [removed, ACTIVITY]));
  planner.run('giveIds', [ANA]);
  const [first, copy] = idsOf(planner);
  expect(first).toBe('ACT-AAAAAA');
  expect(copy).toMatch(/^ACT-(?!AAAAAA)[A-Z2-9]{6}$/);
});

test('where all rows have ids, nothing is written', () => {
  const planner = withRows('ACT-AAAAAA', 'ACT-BBBBBB');
  planner.run('giveIds', [ANA]);
  expect(idsOf(planner)).toEqual(['ACT-AAAAAA', 'ACT-BBBBBB']);
  expect(planner.records('Log')).toEqual([]);
});

/** What a run that gives ids asks of the workbook. */
function asked(planner: Planner): readonly string[] {
  const calls: string[] = [];
  planner.run('giveIds', [ANA], {after: ({op}) => calls.push(op)});
  return calls;
}

test('where all rows have ids, each tab is read once, and the Log not at all', () => {
  const reads = asked(withRows('ACT-AAAAAA', 'ACT-BBBBBB')).filter(
    op => op === 'range.get',
  );
  expect(reads).toHaveLength(2);
});

test('ids are written at once, from the first row that lacks one to the last, and looked at once', () => {
  const calls = asked(withRows('', 'ACT-BBBBBB', '', 'ACT-CCCCCC', ''));
  // A line of the Log; formats of the ids; the ids.
  expect(calls.filter(op => op === 'range.set')).toHaveLength(3);
  const since = calls.slice(calls.indexOf('flush'));
  expect(since.filter(op => op === 'range.get')).toHaveLength(1);
});

test('rows whose ids are formulas that failed are left, and nothing is written for the row between them', () => {
  const planner = withRows('#REF!', '#REF!', 'ACT-BBBBBB', '#REF!');
  expect(asked(planner)).not.toContain('range.set');
  expect(idsOf(planner)).toEqual(['#REF!', '#REF!', 'ACT-BBBBBB', '#REF!']);
});

test('in a tab that may not be the planner’s own no row is given an id', () => {
  const planner = withRows('ACT-AAAAAA', '');
  planner.run('mark', []);
  const sheet = planner.sheetId('Activities');
  planner.edit({do: 'renameSheet', sheet, name: 'Clubs'});
  expect(asked(planner)).not.toContain('range.set');
  expect(planner.records('Clubs')[1]).not.toHaveProperty('Activity ID');
});

test('an id that somebody empties as it is given stands there all the same', () => {
  const planner = withRows('ACT-AAAAAA', '');
  const emptying = after('flush', 1, () => {
    const [headers = []] = planner.values('Activities');
    const column = headers.indexOf('Activity ID') + 1;
    const sheet = planner.sheetId('Activities');
    const rect = {sheet, row: 3, column, rows: 1, columns: 1};
    planner.edit({do: 'clear', rect});
  });
  planner.run('giveIds', [ANA], hands(emptying));
  expect(idsOf(planner)).toEqual([
    'ACT-AAAAAA',
    planner.records('Log')[0]!['ID'],
  ]);
});

test('an id comes into the column of ids though somebody moves it behind a blank one that moment', () => {
  const planner = withRows('');
  const moving = after('range.canEdit', 1, () => {
    const [headers = []] = planner.values('Activities');
    const start = headers.indexOf('Activity ID') + 1;
    const sheet = planner.sheetId('Activities');
    planner.edit({
      do: 'move',
      axis: 'columns',
      sheet,
      start,
      count: 1,
      destination: start + 2,
    });
  });
  planner.run('giveIds', [ANA], hands(moving));
  const given = planner.records('Log')[0]!['ID'];
  expect(given).toMatch(/^ACT-/);
  expect(planner.records('Activities')).toEqual([
    {...ACTIVITY, 'Activity ID': given},
  ]);
});

test.each<[string, (planner: Planner) => void]>([
  ['the row below', planner => protectRow(planner, 'Activities', 4)],
  [
    'a column beside the ids',
    planner => {
      const [headers = []] = planner.values('Activities');
      const column = headers.indexOf('Activity ID') + 1;
      protectColumn(planner, 'Activities', column - 1);
      protectColumn(planner, 'Activities', column - 2);
    },
  ],
])('where %s is protected, a row gets its id', (_, guard) => {
  const planner = withRows('ACT-AAAAAA', '', 'ACT-BBBBBB');
  guard(planner);
  planner.run('giveIds', [ANA], {}, false);
  expect(idsOf(planner)[1]).toMatch(/^ACT-[A-Z2-9]{6}$/);
});

test('where the cell of the id itself is protected, it stays blank, and nothing is refused', () => {
  const planner = withRows('ACT-AAAAAA', '', 'ACT-BBBBBB');
  protectRow(planner, 'Activities', 3);
  planner.run('giveIds', [ANA], {}, false);
  expect(planner.records('Activities')[1]).not.toHaveProperty('Activity ID');
  expect(planner.records('Log')).toEqual([]);
});

test.each([
  [1, [1]],
  [4_000, [4_000]],
  [8_001, [4_000, 4_000, 1]],
])(
  'the Log notes %i ids in lines that cells can hold, each id once',
  (count, lengths) => {
    const ids = Array.from(
      {length: count},
      (_, at) => `ACT-${String(at).padStart(6, '0')}`,
    );
    const lines = idLines(ids);
    expect(lines.map(line => line.split(', ').length)).toEqual(lengths);
    expect(lines.join(', ')).toBe(ids.join(', '));
    for (const {length} of lines) expect(length).toBeLessThanOrEqual(50_000);
  },
);

test('a new row comes below one that was just given its id', () => {
  const planner = withRows('ACT-AAAAAA', '');
  planner.run('saveActivity', [
    {
      operation: 'add',
      month: '2026-11',
      area: 'healthWellness',
      activity: 'Dentist',
    },
    ANA,
  ]);
  expect(planner.records('Activities').map(({Activity: name}) => name)).toEqual(
    ['Library night', 'Library night', 'Dentist'],
  );
  expect(new Set(idsOf(planner)).size).toBe(3);
});

test.each<[string, readonly ((act: () => void) => Moment)[]]>([
  ['one was inserted that moment', [act => after('range.canEdit', 1, act)]],
  [
    'one was inserted that moment, and one more as they were put right',
    [act => after('range.canEdit', 1, act), act => looked(1, act)],
  ],
])(
  'ids that came into other rows, because %s, are put where they belong',
  (_, moments) => {
    const names = ['Art', 'Choir', 'Dance'];
    const planner = new Planner(
      standardTabs(
        [OBJECTIVE],
        names.map((Activity, index) => ({
          ...ACTIVITY,
          Activity,
          'Activity ID': index === 1 ? 'ACT-CHOIR2' : '',
        })),
      ),
    );
    const insert = () => {
      const sheet = planner.sheetId('Activities');
      planner.edit({do: 'insert', axis: 'rows', sheet, start: 2, count: 1});
    };
    planner.run('giveIds', [ANA], hands(...moments.map(at => at(insert))));
    const all = planner.records('Activities');
    expect(all.slice(0, moments.length)).toEqual(moments.map(() => ({})));
    const rows = all.slice(moments.length);
    const given = String(planner.records('Log')[0]!['ID']).split(', ');
    expect(rows.map(row => [row['Activity'], row['Activity ID']])).toEqual([
      ['Art', given[0]],
      ['Choir', 'ACT-CHOIR2'],
      ['Dance', given[1]],
    ]);
  },
);
