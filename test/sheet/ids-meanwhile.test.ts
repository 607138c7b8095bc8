/** Ids that people empty or paste a second time, and columns that they move, while a save runs. */
import {expect, test} from '@jest/globals';
import type {Rect} from '../../src/host/protocol';
import type {Edit} from '../../src/host/wire';
import {
  ACTIVITY,
  ANA,
  OBJECTIVE,
  Planner,
  standardTabs,
} from './on-host/planner';
import {delivery} from './on-host/named-activities';

const NAMES = ['Choir', 'Art', 'Dance', 'Baking'];
const ACTIVITIES = NAMES.map((Activity, index) => ({
  ...ACTIVITY,
  Activity,
  Sessions: index + 1,
  'Activity ID': `ACT-${Activity}`,
}));
const REMOVE = {operation: 'remove', table: 'Activities', id: 'ACT-Dance'};
const DELIVER = delivery(['Choir', 'Dance']);
const EDIT = {
  operation: 'edit',
  id: 'ACT-Dance',
  base: {partner: 'City Library', notes: ''},
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Dance',
  partner: 'Ballet School',
  sessions: 9,
  notes: 'Shoes',
};
const ADD = {
  operation: 'add',
  month: '2026-10',
  area: 'healthWellness',
  activity: 'Dentist',
};

const planner = () => new Planner(standardTabs([OBJECTIVE], ACTIVITIES));

type Save = readonly [
  'removeRow' | 'saveDelivered' | 'saveActivity' | 'undo',
  unknown,
];

interface Played {
  readonly at: number;
  readonly planner: Planner;
  /** Null where it was saved. */
  readonly refusal: string | null;
}

/** The save once for each of its calls, with the edit ahead of that call. */
function atEachCall(
  [functionName, request]: Save,
  edit: (planner: Planner) => Edit,
  make = planner,
): readonly Played[] {
  const played: Played[] = [];
  for (let at = 0, isLate = false; !isLate; at++) {
    const shared = make();
    let refusal: string | null = null;
    isLate = true;
    try {
      shared.run(functionName, [request, ANA], {
        before: ({index}) => {
          if (index !== at) return;
          isLate = false;
          shared.edit(edit(shared));
        },
      });
    } catch (error) {
      refusal = (error as Error).message;
    }
    if (!isLate) played.push({at, planner: shared, refusal});
  }
  return played;
}

const rect = (
  at: Planner,
  row: number,
  column: number,
  columns: number,
): Rect => ({sheet: at.sheetId('Activities'), row, column, rows: 1, columns});

const columnOf = (at: Planner, header: string) =>
  at.values('Activities')[0]!.indexOf(header) + 1;

const emptied =
  (row: number) =>
  (at: Planner): Edit => ({
    do: 'clear',
    rect: rect(at, row, columnOf(at, 'Activity ID'), 1),
  });

const pasted =
  (row: number) =>
  (at: Planner): Edit => ({
    do: 'paste',
    from: rect(at, row, 1, 22),
    to: rect(at, 9, 1, 22),
    move: false,
  });

const activitiesOf = (at: Planner) =>
  at.records('Activities').map(({Activity}) => Activity);

test('while a row is removed, somebody empties its id: it is removed, or stands whole and the refusal says so', () => {
  for (const {at, planner: after, refusal} of atEachCall(
    ['removeRow', REMOVE],
    emptied(4),
  )) {
    const text = activitiesOf(after)[2];
    expect([at, refusal, text]).toEqual([
      at,
      refusal,
      refusal === null ? undefined : 'Dance',
    ]);
    expect([at, refusal]).not.toEqual([
      at,
      expect.stringContaining('may have'),
    ]);
  }
});

test('while an added row is undone, somebody empties its id: it is gone, or stands whole and the refusal says so', () => {
  const withAdded = () => {
    const made = planner();
    made.run('saveActivity', [ADD, ANA]);
    return made;
  };
  for (const {at, planner: after, refusal} of atEachCall(
    ['undo', null],
    emptied(6),
    withAdded,
  )) {
    const text = activitiesOf(after)[4];
    expect([at, refusal, text]).toEqual([
      at,
      refusal,
      refusal === null ? undefined : 'Dentist',
    ]);
    expect([at, refusal]).not.toEqual([
      at,
      expect.stringContaining('may have'),
    ]);
  }
});

test.each([2, 4])(
  'while rows are marked as delivered, somebody pastes a copy of row %i: all of them are, or none',
  row => {
    for (const {at, planner: after, refusal} of atEachCall(
      ['saveDelivered', DELIVER],
      pasted(row),
    )) {
      const minutes = after
        .records('Activities')
        .slice(0, NAMES.length)
        .map(record => record['Delivered minutes']);
      const [saved, unsaved] = [90, undefined];
      expect([at, refusal, minutes]).toEqual([
        at,
        refusal,
        refusal === null
          ? [saved, unsaved, saved, unsaved]
          : [unsaved, unsaved, unsaved, unsaved],
      ]);
    }
  },
);

test('while a row is added, somebody pastes a copy of it: it is added once', () => {
  for (const {at, planner: after, refusal} of atEachCall(
    ['saveActivity', ADD],
    pasted(6),
  )) {
    const count = activitiesOf(after).filter(name => name === 'Dentist').length;
    const isCopied = after.records('Activities')[7]?.['Activity'] === 'Dentist';
    expect([at, refusal, count]).toEqual([at, null, isCopied ? 2 : 1]);
  }
});

test('a value of ours in a column without a header stays when rows move under a save', () => {
  for (const {at, planner: after} of atEachCall(
    ['saveActivity', ADD],
    shared => ({
      do: 'insert',
      axis: 'rows',
      sheet: shared.sheetId('Activities'),
      start: 2,
      count: 1,
    }),
    () => {
      const made = planner();
      const column = made.values('Activities')[0]!.length + 1;
      made.edit({
        do: 'type',
        rect: rect(made, 3, column, 1),
        texts: [['Dentist']],
      });
      return made;
    },
  )) {
    const [headers = [], ...rows] = after.values('Activities');
    const art = rows.find(row => row.includes('ACT-Art'))!;
    expect([at, headers.length, art[headers.length - 1]]).toEqual([
      at,
      headers.length,
      'Dentist',
    ]);
  }
});

test('a number beside what is saved is still a number when somebody inserts a column', () => {
  for (const {at, planner: after} of atEachCall(
    ['saveActivity', EDIT],
    shared => ({
      do: 'insert',
      axis: 'columns',
      sheet: shared.sheetId('Activities'),
      start: columnOf(shared, 'Sessions'),
      count: 1,
    }),
  )) {
    const dance = after.record('Activities', 'ACT-Dance')!;
    expect([at, dance['Minutes per session']]).toEqual([at, 45]);
    expect([at, typeof dance['Sessions']]).toEqual([at, 'number']);
  }
});

test('a column that somebody moves while a save waits to begin keeps nothing from being saved', () => {
  const marked = () => {
    const made = planner();
    made.run('mark', []);
    return made;
  };
  const played = atEachCall(
    ['saveActivity', EDIT],
    shared => ({
      do: 'move',
      axis: 'columns',
      sheet: shared.sheetId('Activities'),
      start: columnOf(shared, 'Partner'),
      count: 1,
      destination: 2,
    }),
    marked,
  );
  for (const {at, planner: after, refusal} of played) {
    expect([at, refusal]).toEqual([at, null]);
    expect(after.record('Activities', 'ACT-Dance')).toMatchObject({
      Partner: 'Ballet School',
      Sessions: 9,
      'Minutes per session': 45,
    });
  }
});

test('a row that somebody types while ids are given never gets the id of one that somebody deletes', () => {
  const withCopy = () => {
    const made = planner();
    const to = rect(made, 6, 1, 22);
    made.edit({do: 'paste', from: rect(made, 4, 1, 22), to, move: false});
    made.edit({
      do: 'type',
      rect: rect(made, 6, columnOf(made, 'Notes'), 1),
      texts: [['In spring']],
    });
    return made;
  };
  for (const {at, planner: after} of atEachCall(
    ['removeRow', {...REMOVE, id: 'ACT-Choir'}],
    shared => {
      shared.edit({
        do: 'type',
        rect: rect(shared, 8, 2, 6),
        texts: [
          ['Family literacy', 'Typed', 'OBJ-AAAAAA', '', '', 'City Library'],
        ],
      });
      return {
        do: 'delete',
        axis: 'rows',
        sheet: shared.sheetId('Activities'),
        start: 4,
        count: 1,
      };
    },
    withCopy,
  )) {
    const typed = after
      .records('Activities')
      .find(({Activity}) => Activity === 'Typed');
    expect([at, typed?.['Activity ID']]).not.toEqual([at, 'ACT-Dance']);
  }
});
