/** What rarely meets a save: merged and protected cells, ticks, dates, words, and rows that never rest. */
import {expect, test} from '@jest/globals';
import {ACTIVITIES, SETTINGS} from '../../src/sheet/schema';
import {ADD, EDIT, REMOVE, cutOff, type} from './on-host/cut-off';
import {
  ACTIVITY,
  ANA,
  BEN,
  OBJECTIVE,
  Planner,
  standardTabs,
  tabOf,
  type Hands,
} from './on-host/planner';
import {protectColumn} from './on-host/protection';

function rowsOf(planner: Planner, tab: string): unknown[] {
  return planner.records(tab).filter(row => Object.keys(row).length > 0);
}

test('a save that Google shows late is found by the next try, and is done once', () => {
  const planner = new Planner();
  let phase: 'before' | 'late' | 'shown' = 'before';
  const show = (partner: string, sessions: string, notes: string) => {
    type(planner, 2, 'Partner', partner);
    type(planner, 2, 'Sessions', sessions);
    type(planner, 2, 'Notes', notes);
  };
  planner.run('saveActivity', [EDIT, ANA], {
    before: ({op}) => {
      if (op === 'range.set' && phase === 'late') phase = 'shown';
    },
    after: ({op}) => {
      if (op === 'flush' && phase === 'before') {
        show('City Library', '2', '');
        phase = 'late';
      } else if (op === 'range.set' && phase === 'shown')
        show('Museum', '9', 'Shoes');
    },
  });
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
    Sessions: 9,
    Notes: 'Shoes',
  });
  expect(planner.run('listChanges', [ANA])).toMatchObject([{mine: true}]);
});

test('a date between many cells that are saved stays a date', () => {
  const day = {serial: 46301};
  const planner = new Planner(
    standardTabs([OBJECTIVE], [{...ACTIVITY, 'Start date': day}]),
  );
  const before = planner.record('Activities', 'ACT-AAAAAA')!['Start date'];
  planner.run('saveActivity', [
    {
      ...EDIT,
      area: 'healthWellness',
      why: 'Teeth',
      when: 'Tuesdays',
      participants: 12,
    },
    ANA,
  ]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    'Start date': before,
    When: 'Tuesdays',
    Sessions: 9,
    'Expected participants': 12,
  });
});

test('a tick between many rows that are marked as delivered stays a tick', () => {
  const ids = Array.from('ABCDEFGHJKL', letter => `ACT-${letter.repeat(6)}`);
  const many = ids.map((id, index) => ({
    ...ACTIVITY,
    'Activity ID': id,
    ...(index % 2 ? {'Delivered minutes': true} : {}),
  }));
  const planner = new Planner(standardTabs([OBJECTIVE], many));
  planner.run('saveDelivered', [
    {
      operation: 'deliver',
      activities: ids
        .filter((_, index) => index % 2 === 0)
        .map(id => ({id, base: {}, deliveredMinutes: 90, attended: 12})),
    },
    ANA,
  ]);
  expect(
    planner.records('Activities').map(row => row['Delivered minutes']),
  ).toEqual(ids.map((_, index) => (index % 2 ? true : 90)));
});

test('minutes in words come back as words, beside minutes in figures', () => {
  const many = [
    {...ACTIVITY, 'Delivered minutes': 'about 40'},
    {...ACTIVITY, 'Activity ID': 'ACT-BBBBBB', 'Delivered minutes': 45},
  ];
  const planner = new Planner(standardTabs([OBJECTIVE], many));
  const before = planner.records('Activities');
  planner.run('saveDelivered', [
    {
      operation: 'deliver',
      activities: ['ACT-AAAAAA', 'ACT-BBBBBB'].map(id => ({
        id,
        base: {},
        deliveredMinutes: 90,
        attended: 12,
      })),
    },
    ANA,
  ]);
  expect(planner.records('Activities')).not.toEqual(before);
  planner.run('undo', ['deliver', ANA]);
  expect(planner.records('Activities')).toEqual(before);
});

test('a row that is as its sender saw it is removed', () => {
  const planner = new Planner();
  const base = {partner: 'City Library', month: '2026-10'};
  planner.run('removeRow', [{...REMOVE, base}, ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual({
    'Activity ID': 'ACT-AAAAAA',
  });
});

test('a save that fails, and is cut off while it is put back, is whole or not there once the planner opens', () => {
  const saved = new Planner();
  const before = saved.record('Activities', 'ACT-AAAAAA');
  saved.run('saveActivity', [EDIT, ANA]);
  const after = saved.record('Activities', 'ACT-AAAAAA');
  for (let fails = 2; fails < 7; fails++)
    for (let ends = fails + 1; ends < fails + 5; ends++) {
      const planner = new Planner();
      expect(() =>
        planner.run('saveActivity', [EDIT, ANA], failing(fails, ends)),
      ).toThrow();
      planner.run('settle', [BEN]);
      const now = planner.record('Activities', 'ACT-AAAAAA');
      expect({fails, ends, isWhole: [before, after].some(equals(now))}).toEqual(
        {fails, ends, isWhole: true},
      );
    }
});

/** One write is refused, and from a later one on nothing is done. */
function failing(fails: number, ends: number): Hands {
  let writes = 0;
  return {
    before: ({op}) => {
      if (op === 'range.set') writes++;
      if (writes >= ends) throw new Error('Exceeded maximum execution time');
      if (op === 'range.set' && writes === fails) throw new Error('Refused.');
    },
  };
}

const equals = (one: unknown) => (other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

test('a row into which somebody has written since is not removed', () => {
  const planner = new Planner();
  const base = {partner: 'Museum', notes: ''};
  planner.run('saveActivity', [{...EDIT, notes: 'Bring lamps'}, BEN]);
  expect(() => planner.run('removeRow', [{...REMOVE, base}, ANA])).toThrow(
    'Notes says "Bring lamps" now, you saw nothing.',
  );
});

test('words in the place of an area or a day are kept as they were sent', () => {
  const planner = new Planner();
  planner.run('saveActivity', [
    {...ADD, area: 'Sports', startDate: 'soon'},
    ANA,
  ]);
  expect(planner.records('Activities')[1]).toMatchObject({
    Area: 'Sports',
    'Start date': 'soon',
  });
});

test('cells merged elsewhere in the row keep no save from its own', () => {
  const planner = new Planner();
  const sheet = planner.sheetId('Activities');
  planner.workbook.apply(
    'merges.set',
    {rect: {sheet, row: 2, column: 9, rows: 1, columns: 2}, how: 'all'},
    {key: 'ben', name: 'Ben', isOwner: true, kind: 'script'},
  );
  planner.run('saveActivity', [EDIT, ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
    Notes: 'Shoes',
  });
});

test('a protected column between those that are written is passed over', () => {
  const planner = new Planner();
  protectColumn(planner, 'Activities', 9);
  planner.run('saveActivity', [EDIT, ANA], {}, false);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
    Sessions: 9,
    Notes: 'Shoes',
  });
});

/** Whenever the Log says that a save begins, somebody inserts a row above before it is written. */

function restless(planner: Planner): Hands {
  let told = 0;
  return {
    before: ({op}) => {
      const log = planner.records('Log');
      const isBegun = log.length > told && log.at(-1)!['What'] !== 'Not saved';
      if (op !== 'range.set' || !isBegun) return;
      told = log.length;
      planner.edit({
        do: 'insert',
        axis: 'rows',
        sheet: planner.sheetId('Activities'),
        start: 2,
        count: 1,
      });
    },
  };
}

test('where rows never stop moving, nothing is saved, and it is said', () => {
  const planner = new Planner();
  expect(() =>
    planner.run('saveActivity', [EDIT, ANA], restless(planner)),
  ).toThrow(
    'Rows of Activities kept moving while this was saved, so nothing was saved; what you typed is still here.',
  );
  expect(rowsOf(planner, 'Activities')).toEqual([ACTIVITY]);
});

test('a save that was cut off stays open where rows never stop moving', () => {
  const planner = cutOff(EDIT, 4);
  expect(planner.run('settle', [BEN], restless(planner))).toEqual([
    expect.stringContaining(
      'Rows of Activities kept moving while this was saved. It was cut off half-way before, and the planner goes on with it',
    ),
  ]);
  expect(planner.run('settle', [BEN])).toEqual([
    expect.stringContaining('has been finished'),
  ]);
});

test('where two rows have an id and none may be given, both are named', () => {
  const planner = new Planner(
    standardTabs([OBJECTIVE], [ACTIVITY, {...ACTIVITY, Activity: 'Copy'}]),
  );
  protectColumn(
    planner,
    'Activities',
    planner.values('Activities')[0]!.indexOf('Activity ID') + 1,
  );
  expect(() => planner.run('saveActivity', [EDIT, ANA], {}, false)).toThrow(
    'Rows 2 and 3 of Activities have the same id, ACT-AAAAAA.',
  );
});

test('a tab whose last rows hold nothing but unticked boxes ends above them', () => {
  const headers = ACTIVITIES.columns.map(({header}) => header);
  const boxes = headers.map(header => (header === 'Notes' ? false : ''));
  const [name, rows] = tabOf(ACTIVITIES, [ACTIVITY]);
  const tabs = standardTabs().filter(([tab]) => tab !== name);
  const planner = new Planner([...tabs, [name, [...rows, boxes, boxes]]]);
  planner.run('saveActivity', [ADD, ANA]);
  expect(planner.values('Activities')[2]).toContain('Dentist');
});

test('a tab without any row of its own begins below its headers', () => {
  const tabs = standardTabs([OBJECTIVE], []);
  const planner = new Planner([...tabs, tabOf(SETTINGS, [])].slice(0, 6));
  planner.run('saveActivity', [ADD, ANA]);
  expect(planner.values('Activities')[1]).toContain('Dentist');
});

test('all that somebody else has changed is named, blanks as nothing, and long texts by their beginning', () => {
  const [fits, long] = ['x'.repeat(200), 'x'.repeat(201)];
  const sentence = (partner: string) =>
    `Partner says "City Library" now; you saw "${partner}" and wrote "Museum". Notes says nothing now; you saw "Old" and wrote "Shoes". Nothing was saved`;
  for (const [seen, told] of [
    [fits, fits],
    [long, `${fits}…`],
  ] as const) {
    const base = {partner: seen, notes: 'Old'};
    expect(() =>
      new Planner().run('saveActivity', [{...EDIT, base}, ANA]),
    ).toThrow(sentence(told));
  }
});

test('a save that was cut off and meets a protected cell by now is gone on with when the planner next opens', () => {
  const planner = cutOff(EDIT, 4);
  const before = planner.records('Activities');
  let writes = 0;
  const notices = planner.run('settle', [BEN], {
    before: ({op}) => {
      // The first of them notes in the Log what is about to be written.
      if (op === 'range.set' && ++writes > 1)
        throw new Error('You are trying to edit a protected cell or object.');
    },
  });
  expect(notices).toEqual([
    expect.stringMatching(
      /^A save by Ana was cut off half-way.* You are trying to edit a protected cell or object\. It was cut off half-way before, and the planner goes on with it when it next opens\.$/,
    ),
  ]);
  expect(planner.records('Activities')).toEqual(before);
  planner.run('settle', [BEN]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
    Sessions: 9,
    Notes: 'Shoes',
  });
});
