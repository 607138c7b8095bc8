/** A table whose rows we write, as it is found while people move, rename and delete its columns. */
import {expect, test} from '@jest/globals';
import type {Edit} from '../../src/host/wire';
import {ACTIVITIES, OBJECTIVES} from '../../src/sheet/schema';
import {
  ACTIVITY,
  ANA,
  EDIT,
  type Hands,
  OBJECTIVE,
  Planner,
  type Record_,
  standardTabs,
  tabOf,
} from './on-host/planner';

const HEADERS = ACTIVITIES.columns.map(({header}) => header);
const ID = 'Activity ID';

/** A planner whose activities stand under these headers. */
function under(
  headers: readonly string[],
  activities: readonly Record_[] = [ACTIVITY],
): Planner {
  const tabs = standardTabs().filter(([name]) => name !== ACTIVITIES.tab);
  return new Planner([...tabs, tabOf(ACTIVITIES, activities, headers)]);
}

/** Does something once, right after what was written is in the sheet. */
function afterWriting(work: () => void): Hands {
  let isDone = false;
  return {
    after: ({op}) => {
      if (op !== 'flush' || isDone) return;
      isDone = true;
      work();
    },
  };
}

const endings = (planner: Planner) =>
  planner
    .records('Log')
    .map(({What: what}) => what)
    .filter(what => what === 'Done' || what === 'Not saved');

const columns = (planner: Planner, edit: object) =>
  planner.edit({
    axis: 'columns',
    sheet: planner.sheetId(ACTIVITIES.tab),
    count: 1,
    ...edit,
  } as Edit);

const SAVED = {...ACTIVITY, Partner: 'Museum'};

test.each([
  ['the first', 1],
  ['the last', HEADERS.length + 2],
])(
  'a column that becomes %s right after it was written is the same column',
  (_, destination) => {
    const planner = under([...HEADERS, 'Tag'], [{...ACTIVITY, Tag: 'ours'}]);
    const start = HEADERS.indexOf('Partner') + 1;
    planner.run(
      'saveActivity',
      [EDIT, ANA],
      afterWriting(() => columns(planner, {do: 'move', start, destination})),
    );
    expect(planner.records(ACTIVITIES.tab)).toEqual([{...SAVED, Tag: 'ours'}]);
    expect(endings(planner)).toEqual(['Done']);
  },
);

test('a column that is moved while the tab is found is the same column', () => {
  const planner = new Planner();
  planner.run('mark', []);
  const start = HEADERS.indexOf('Partner') + 1;
  let isMoved = false;
  planner.run('saveActivity', [EDIT, ANA], {
    after: ({op}) => {
      if (op !== 'metadata.find' || isMoved) return;
      isMoved = true;
      columns(planner, {do: 'move', start, destination: 1});
    },
  });
  expect(isMoved).toBe(true);
  expect(planner.records(ACTIVITIES.tab)).toEqual([SAVED]);
});

test('a column whose header is emptied right after it was written is the same column', () => {
  const planner = new Planner();
  const column = HEADERS.indexOf('Partner') + 1;
  const sheet = planner.sheetId(ACTIVITIES.tab);
  const rect = {sheet, row: 1, column, rows: 1, columns: 1};
  planner.run(
    'saveActivity',
    [EDIT, ANA],
    afterWriting(() => planner.edit({do: 'clear', rect})),
  );
  expect(planner.values(ACTIVITIES.tab)[1]![column - 1]).toBe('Museum');
  expect(endings(planner)).toEqual(['Done']);
});

test('a column that is inserted while ids are looked for again is no reason to refuse the save', () => {
  const own = ['One', 'Two', 'Three', 'Four', 'Five'];
  const others = HEADERS.filter(header => header !== ID);
  const planner = under(
    [...own, ...others, ID],
    [ACTIVITY, {...ACTIVITY, [ID]: ''}],
  );
  let flushes = 0;
  let isInserted = false;
  planner.run('saveActivity', [EDIT, ANA], {
    before: ({op}) => {
      if (op === 'flush') flushes++;
      if (op !== 'range.get' || flushes === 0 || isInserted) return;
      isInserted = true;
      columns(planner, {do: 'insert', start: 1});
    },
  });
  expect(isInserted).toBe(true);
  expect(planner.record(ACTIVITIES.tab, 'ACT-AAAAAA')).toEqual(SAVED);
  expect(endings(planner)).toEqual(['Done']);
});

test('ids may stand in the first column', () => {
  const headers = [ID, ...HEADERS.filter(header => header !== ID)];
  const planner = under(headers, [ACTIVITY, {...ACTIVITY, [ID]: ''}]);
  planner.run('saveActivity', [EDIT, ANA]);
  const [first, second] = planner.records(ACTIVITIES.tab);
  expect(first).toEqual(SAVED);
  expect(second![ID]).toMatch(/^ACT-[A-Z2-9]{6}$/);
});

const OBJECTIVES_EDIT = {
  operation: 'objectives',
  month: '2026-10',
  grades: ['3'],
  teacher: 'Rivera',
  subject: 'Science',
  objectives: [
    {
      id: 'OBJ-AAAAAA',
      standards: '3.OA.1',
      objective: 'Multiply within 100',
      priority: 'Normal',
    },
  ],
};

test('where the other tab has no ids, or is not there, objectives are saved all the same', () => {
  const without = under(HEADERS.filter(header => header !== ID));
  const missing = new Planner(
    standardTabs().filter(([name]) => name !== ACTIVITIES.tab),
  );
  for (const planner of [without, missing]) {
    planner.run('saveObjectives', [OBJECTIVES_EDIT, ANA]);
    expect(planner.records(OBJECTIVES.tab)).toMatchObject([
      {...OBJECTIVE, Subject: 'Science'},
    ]);
  }
  const cells = Object.entries(ACTIVITY).filter(([header]) => header !== ID);
  expect(without.records(ACTIVITIES.tab)).toEqual([Object.fromEntries(cells)]);
});

test('nothing is saved into a tab that is missing, or whose ids are', () => {
  const missing = new Planner(
    standardTabs().filter(([name]) => name !== ACTIVITIES.tab),
  );
  expect(() => missing.run('saveActivity', [EDIT, ANA])).toThrow(
    'There is no tab called Activities. Choose Set up planner in the menu, which adds it.',
  );
  const without = under(HEADERS.filter(header => header !== ID));
  expect(() => without.run('saveActivity', [EDIT, ANA])).toThrow(
    'The tab Activities has no column Activity ID. Choose Set up planner in the menu, which adds it.',
  );
});

test('where the column of ids is deleted while ids are given, the school’s own beside it stays as it is', () => {
  const headers = [...HEADERS, 'Tag'];
  const planner = under(headers, [
    {...ACTIVITY, Tag: 'first'},
    {...ACTIVITY, Activity: 'Choir', Tag: 'second', [ID]: ''},
  ]);
  const start = headers.indexOf(ID) + 1;
  planner.run(
    'giveIds',
    [ANA],
    afterWriting(() => columns(planner, {do: 'delete', start})),
  );
  expect(planner.records(ACTIVITIES.tab).map(({Tag}) => Tag)).toEqual([
    'first',
    'second',
  ]);
});
