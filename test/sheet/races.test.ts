/** People who type, sort and move while a save runs: at every one of its service calls. */
import {expect, test} from '@jest/globals';
import type {Edit} from '../../src/host/wire';
import {
  ACTIVITY,
  ANA,
  BEN,
  OBJECTIVE,
  Planner,
  standardTabs,
} from './on-host/planner';

const NAMES = ['Choir', 'Art', 'Dance', 'Baking', 'Zoo'];
const ACTIVITIES = NAMES.map((Activity, index) => ({
  ...ACTIVITY,
  Activity,
  Partner: `Partner of ${Activity}`,
  Sessions: index + 1,
  'Activity ID': `ACT-${Activity}`,
}));

const EDIT = {
  operation: 'edit',
  id: 'ACT-Dance',
  base: {partner: 'Partner of Dance', notes: ''},
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Dance',
  partner: 'Ballet School',
  sessions: 9,
  notes: 'Shoes',
};
const ADD = {
  operation: 'add',
  month: '2026-11',
  area: 'healthWellness',
  activity: 'Dentist',
  partner: 'Clinic',
  sessions: 7,
  notes: 'Forms',
};
const REMOVE = {operation: 'remove', table: 'Activities', id: 'ACT-Dance'};

const SAVES = {
  'an edit': ['saveActivity', EDIT],
  'a new row': ['saveActivity', ADD],
  'a removal': ['removeRow', REMOVE],
} as const;
type SaveName = keyof typeof SAVES;

const MEDDLERS: {readonly [what: string]: (sheet: number) => Edit} = {
  'sorts by the activity': sheet => ({
    do: 'sort',
    rect: {sheet, row: 2, column: 1, rows: 24, columns: 22},
    column: 3,
    ascending: true,
  }),
  'inserts a row on top': sheet => ({
    do: 'insert',
    axis: 'rows',
    sheet,
    start: 2,
    count: 1,
  }),
  'inserts two rows in the middle': sheet => ({
    do: 'insert',
    axis: 'rows',
    sheet,
    start: 4,
    count: 2,
  }),
  'deletes the first row': sheet => ({
    do: 'delete',
    axis: 'rows',
    sheet,
    start: 2,
    count: 1,
  }),
  'deletes the last row': sheet => ({
    do: 'delete',
    axis: 'rows',
    sheet,
    start: 6,
    count: 1,
  }),
  'deletes the row that is saved': sheet => ({
    do: 'delete',
    axis: 'rows',
    sheet,
    start: 4,
    count: 1,
  }),
  'moves the last row to the top': sheet => ({
    do: 'move',
    axis: 'rows',
    sheet,
    start: 6,
    count: 1,
    destination: 2,
  }),
  'moves a row to where a new one would go': sheet => ({
    do: 'move',
    axis: 'rows',
    sheet,
    start: 4,
    count: 1,
    destination: 8,
  }),
  'moves the column of partners to the front': sheet => ({
    do: 'move',
    axis: 'columns',
    sheet,
    start: 7,
    count: 1,
    destination: 1,
  }),
  'moves the column of ids to the front': sheet => ({
    do: 'move',
    axis: 'columns',
    sheet,
    start: 20,
    count: 1,
    destination: 1,
  }),
  'inserts a column': sheet => ({
    do: 'insert',
    axis: 'columns',
    sheet,
    start: 5,
    count: 1,
  }),
  'renames the header of partners': sheet => ({
    do: 'type',
    rect: {sheet, row: 1, column: 7, rows: 1, columns: 1},
    texts: [['Organisation']],
  }),
  'types into the partner that is saved': sheet => ({
    do: 'type',
    rect: {sheet, row: 4, column: 7, rows: 1, columns: 1},
    texts: [['Somebody else']],
  }),
};

function planner(): Planner {
  return new Planner(standardTabs([OBJECTIVE], ACTIVITIES));
}

/** The rows of the tab by id, whatever the column of partners is called by now. */
function rowsById(at: Planner): Map<unknown, {[header: string]: unknown}> {
  const records = at
    .records('Activities')
    .filter(record => Object.keys(record).length > 0)
    .map(({Organisation, ...record}) =>
      Organisation === undefined ? record : {...record, Partner: Organisation},
    );
  const byId = new Map(records.map(each => [each['Activity ID'], each]));
  expect(byId.size).toBe(records.length);
  return byId;
}

/** Calls that neither move nor show a cell: an edit after one of them is the same as one before it. */
const BLIND = ['range.canEdit', 'merges.list', 'flush'];

/** The moments of a save at which somebody's edit can make a difference, each ahead of a call. */
const moments = Object.fromEntries(
  Object.entries(SAVES).map(([name, [functionName, request]]) => {
    const calls: string[] = [];
    planner().run(functionName, [request, ANA], {
      after: ({op}) => calls.push(op),
    });
    return [
      name,
      calls.flatMap((_, at) =>
        at > 0 && BLIND.includes(calls[at - 1]!) ? [] : [at],
      ),
    ];
  }),
) as unknown as {readonly [name in SaveName]: readonly number[]};

/** What the other person's edit alone makes of the rows. */
function withEditAlone(edit: (sheet: number) => Edit) {
  const alone = planner();
  alone.edit(edit(alone.sheetId('Activities')));
  return rowsById(alone);
}

const NEW_ROW = {
  Month: '2026-11',
  Area: 'Health and wellness',
  Activity: 'Dentist',
  Partner: 'Clinic',
  Sessions: 7,
  Notes: 'Forms',
};

/** The rows that a save leaves, given those that it found. */
function saved(
  name: SaveName,
  rows: Map<unknown, {[header: string]: unknown}>,
  ids: readonly string[],
) {
  const [id] = ids;
  if (name === 'a removal')
    return new Map(rows).set('ACT-Dance', {'Activity ID': 'ACT-Dance'});
  if (name === 'a new row')
    return new Map(rows).set(id, {...NEW_ROW, 'Activity ID': id});
  return new Map(rows).set('ACT-Dance', {
    ...rows.get('ACT-Dance'),
    Partner: 'Ballet School',
    Sessions: 9,
    Notes: 'Shoes',
  });
}

/** An edit meets them all; the others write as it does, but blanks, or where nothing stood. */
const ENOUGH_FOR_THE_OTHERS = [
  'sorts by the activity',
  'inserts a row on top',
  'deletes the row that is saved',
  'moves the column of ids to the front',
  'inserts a column',
  'renames the header of partners',
];

const cases = Object.keys(SAVES).flatMap(name =>
  Object.keys(MEDDLERS)
    .filter(what => name === 'an edit' || ENOUGH_FOR_THE_OTHERS.includes(what))
    .map(what => [name as SaveName, what] as const),
);

test.each(cases)(
  'while %s is saved, somebody %s: no row is lost or hit, and the answer is true',
  (name, what) => {
    const [functionName, request] = SAVES[name];
    const meddle = MEDDLERS[what]!;
    const alone = withEditAlone(meddle);
    for (const at of moments[name]) {
      const shared = planner();
      const edit = meddle(shared.sheetId('Activities'));
      let ids: readonly string[] | null = null;
      let refusal = '';
      try {
        const answer = shared.run(functionName, [request, ANA], {
          before: ({index}) => {
            if (index === at) shared.edit(edit);
          },
        }) as {ids?: readonly string[]};
        ids = answer.ids ?? [];
      } catch (error) {
        refusal = (error as Error).message;
      }
      const now = rowsById(shared);
      const context = `call ${at}: ${refusal}`;
      if (what === 'types into the partner that is saved') {
        // Whoever wrote the cell last wins; every other cell of every row is as it was.
        const partner = now.get('ACT-Dance')?.['Partner'];
        expect(['Ballet School', 'Somebody else', undefined]).toContain(
          partner,
        );
        now.delete('ACT-Dance');
        alone.delete('ACT-Dance');
      }
      const expected = ids === null ? [alone] : [saved(name, alone, ids)];
      if (what === 'types into the partner that is saved') {
        for (const each of expected) each.delete('ACT-Dance');
        expected.push(alone);
      }
      if (what === 'deletes the row that is saved' && ids !== null)
        expected.push(alone);
      if (what === 'renames the header of partners' && name === 'a removal')
        // What is no column of ours any more stays.
        expected.push(
          new Map(alone).set('ACT-Dance', {
            'Activity ID': 'ACT-Dance',
            Partner: 'Partner of Dance',
          }),
        );
      expect([context, now]).toEqual([
        context,
        expected.find(each => same(each, now)) ?? expected[0],
      ]);
    }
  },
);

function same(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}

test('a row that somebody types where a new one was to go stays, and the new one goes below it', () => {
  const calls: string[] = [];
  planner().run('saveActivity', [ADD, ANA], {after: ({op}) => calls.push(op)});
  // The look at the blank row is the last but one read of cells, right before the write.
  const lastLook = calls
    .slice(0, calls.lastIndexOf('range.get'))
    .lastIndexOf('range.get');
  for (let at = 0; at <= lastLook; at++) {
    const shared = planner();
    const sheet = shared.sheetId('Activities');
    shared.run('saveActivity', [ADD, ANA], {
      before: ({index}) => {
        if (index === at)
          shared.edit({
            do: 'type',
            rect: {sheet, row: 7, column: 1, rows: 1, columns: 3},
            texts: [['2026-12', 'Family literacy', 'Typed by hand']],
          });
      },
    });
    const titles = shared.records('Activities').map(({Activity}) => Activity);
    expect([at, titles]).toEqual([at, [...NAMES, 'Typed by hand', 'Dentist']]);
  }
});

test('while ids are given, somebody inserts a row: every row keeps its own id', () => {
  const withGaps = ACTIVITIES.map(({'Activity ID': id, ...rest}, index) =>
    index === 1 || index === 3 ? rest : {...rest, 'Activity ID': id},
  );
  for (let at = 0; at < 16; at++) {
    const shared = new Planner(standardTabs([OBJECTIVE], withGaps));
    const sheet = shared.sheetId('Activities');
    shared.run('giveIds', [ANA], {
      before: ({index}) => {
        if (index === at)
          shared.edit({do: 'insert', axis: 'rows', sheet, start: 3, count: 1});
      },
    });
    shared.run('giveIds', [ANA]);
    const ids = new Map(
      shared
        .records('Activities')
        .filter(record => Object.keys(record).length > 0)
        .map(record => [record['Activity'], record['Activity ID']]),
    );
    expect([at, ids.get('Choir'), ids.get('Dance'), ids.get('Zoo')]).toEqual([
      at,
      'ACT-Choir',
      'ACT-Dance',
      'ACT-Zoo',
    ]);
    expect(new Set(ids.values()).size).toBe(5);
    expect([...ids.keys()].sort()).toEqual([...NAMES].sort());
  }
});

test('two people who save at once are both served, or one is told to try again', () => {
  const bens = {...EDIT, operation: 'ben', id: 'ACT-Art', activity: 'Art'};
  const request = {...bens, base: undefined, partner: 'Museum'};
  for (const at of moments['an edit']) {
    const shared = planner();
    let refusal = '';
    shared.run('saveActivity', [EDIT, ANA], {
      before: ({index}) => {
        if (index !== at) return;
        try {
          shared.run('saveActivity', [request, BEN]);
        } catch (error) {
          refusal = (error as Error).message;
        }
      },
    });
    const rows = rowsById(shared);
    expect([at, rows.get('ACT-Dance')?.['Partner']]).toEqual([
      at,
      'Ballet School',
    ]);
    if (refusal === '')
      expect([at, rows.get('ACT-Art')?.['Partner']]).toEqual([at, 'Museum']);
    else {
      expect(refusal).toContain('Someone is saving, try again');
      expect(rows.get('ACT-Art')).toEqual(ACTIVITIES[1]);
    }
  }
});
