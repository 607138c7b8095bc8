/** What people do to rows, columns, tabs and files around a save: S structure, P permission. */
import {Workbook} from '../../src/host/workbook/workbook';
import type {Edit} from '../../src/host/wire';
import {meddled} from '../addon/meddled';
import {Shipped, activity, copied, schoolInOctober} from '../addon/shipped';

const SCRIPT = {
  key: 'ana',
  name: 'Ana',
  isOwner: true,
  kind: 'script',
} as const;
const PERSON = {...SCRIPT, kind: 'person'} as const;
const OCTOBER = {month: '2026-10'};

function edit({workbook}: Shipped, change: Edit): void {
  workbook.edit(change, PERSON);
}

/** Two objectives and two activities, one for each. */
const plannedSchool = copied(() => {
  const {school, ids} = schoolInOctober();
  const saved = school.run('saveActivities', {
    operation: 'two',
    activities: ['Library night', 'Museum visit'].map((name, index) => ({
      month: '2026-10',
      area: 'familyLiteracy' as const,
      activity: name,
      objectiveIds: [ids[index]!],
    })),
  });
  return {school, objectives: ids, activities: saved.ids};
});

const named = (school: Shipped, id: string) =>
  school.records('Activities').filter(row => row['Activity ID'] === id);

const messages = (school: Shipped, tab: string) =>
  school
    .run('checkWorkbook')
    .filter(({sheet}) => sheet === tab)
    .map(({row, column, message}) => `${row} ${column}: ${message}`);

function paste(school: Shipped, tab: string, row: number, to: number): void {
  const columns = school.texts(tab)[0]!.length;
  edit(school, {
    do: 'paste',
    from: school.rect(tab, row, 1, 1, columns),
    to: school.rect(tab, to, 1, 1, columns),
    move: false,
  });
}

function insert(
  school: Shipped,
  axis: 'rows' | 'columns',
  start: number,
  count: number,
): void {
  edit(school, {
    do: 'insert',
    axis,
    sheet: school.sheet('Activities'),
    start,
    count,
  });
}

/** After the last one. */
function addColumn(school: Shipped, tab: string, header: string): void {
  const width = school.texts(tab)[0]!.length;
  insert(school, 'columns', width + 1, 1);
  school.typeUnseen(tab, 1, width + 1, header);
}

test('S67: of a row that was pasted, the first keeps its id and the copy is told of', () => {
  const {school, activities} = plannedSchool();
  paste(school, 'Activities', 2, 4);
  expect(messages(school, 'Activities')).toEqual([
    `4 Activity ID: Row 2 already has the id "${activities[0]}", so this row looks like a copy of it.`,
  ]);
  school.run(
    'saveActivity',
    activity({operation: 'next', id: activities[0]!, partner: 'Museum'}),
  );
  const rows = school.records('Activities');
  expect(rows.map(row => row['Partner'])).toEqual(['Museum', '', '']);
  expect(new Set(rows.map(row => row['Activity ID'])).size).toBe(3);
  expect(rows[0]!['Activity ID']).toBe(activities[0]);
});

test('S68: a row without an id gets one with the next save, and keeps it', () => {
  const {school} = plannedSchool();
  school.type('Activities', 4, 1, [
    ['2026-10', 'Family literacy', 'Typed by hand'],
  ]);
  const idOf = () =>
    school
      .records('Activities')
      .find(row => row['Activity'] === 'Typed by hand')!['Activity ID'];
  expect(idOf()).toBe('');
  school.run('saveActivity', activity({operation: 'first'}));
  const id = idOf();
  expect(id).toMatch(/^ACT-[A-Z2-9]{6}$/);
  school.run('saveActivity', activity({operation: 'second'}));
  expect(idOf()).toBe(id);
});

test('S69: an id with a blank after it is told of', () => {
  const {school, activities} = plannedSchool();
  school.type('Activities', 2, 20, [[`${activities[0]} `]]);
  expect(messages(school, 'Activities')).toEqual([
    `2 Activity ID: There are blanks around the id; it is read as "${activities[0]}".`,
  ]);
});

test('S70: where cells are merged over rows, nothing is saved, and the sentence names them', () => {
  const {school, activities} = plannedSchool();
  school.workbook.apply(
    'merges.set',
    {rect: school.rect('Activities', 2, 7, 2, 2), how: 'all'},
    SCRIPT,
  );
  const before = school.workbook.toData();
  expect(() =>
    school.run(
      'saveActivity',
      activity({id: activities[0]!, operation: 'x', partner: 'Museum'}),
    ),
  ).toThrow(
    "The cells G2:H3 of Activities are merged, so this row can't be written.",
  );
  expect(school.workbook.toData()).toEqual(before);
});

test('S71: a header that stands twice, in any case, makes the tab read-only until it is repaired', () => {
  const {school, activities} = plannedSchool();
  addColumn(school, 'Activities', ' PARTNER ');
  const request = activity({id: activities[0]!, operation: 'x', lead: 'Ortiz'});
  expect(() => school.run('saveActivity', request)).toThrow(
    'The header Partner stands more than once in Activities: over columns G and U.',
  );
  expect(school.run('loadMonth', OCTOBER).activities).toHaveLength(2);
  school.run('setUpPlanner', {});
  school.run('saveActivity', {...request, operation: 'y'});
  expect(named(school, activities[0]!)).toMatchObject([{Lead: 'Ortiz'}]);
});

test('S72: without its headers a tab is read-only, and set-up puts them back', () => {
  const {school, activities} = plannedSchool();
  const rows = school.texts('Activities').slice(1);
  school.deleteRow('Activities', 1);
  const request = activity({id: activities[0]!, operation: 'x', lead: 'Ortiz'});
  expect(() => school.run('saveActivity', request)).toThrow(/header/);
  expect(school.texts('Activities')).toEqual(rows);
  expect(messages(school, 'Activities')[0]).toMatch(/header/);
});

/** What somebody does in the middle of a save, at each of its looks at the cells. */
function whileSaving(change: (school: Shipped) => Edit) {
  const looks = Array.from({length: 6}, (_, index) => index);
  return looks.map(look => {
    const {school, activities} = plannedSchool();
    const busy = new Shipped(
      [],
      meddled(school.workbook, index => {
        if (index === look) edit(school, change(school));
      }),
    );
    const save = () =>
      busy.run(
        'saveActivity',
        activity({
          operation: 'busy',
          id: activities[1]!,
          activity: 'Museum visit',
          partner: 'Museum',
        }),
      );
    return {school, id: activities[1]!, save};
  });
}

/** Where headers and marks were read on both sides of the move, nothing is written, and the next try is met. */
function saveOrAgain(school: Shipped, save: () => unknown): void {
  try {
    save();
  } catch (error) {
    expect((error as Error).message).toMatch(/Until this is clear/);
    const partners = school.records('Activities').map(row => row['Partner']);
    expect(partners).toEqual(['', '']);
    save();
  }
}

test('S73: a column that somebody moves to the front during a save is still the one that is written', () => {
  for (const {school, id, save} of whileSaving(made => ({
    do: 'move',
    axis: 'columns',
    sheet: made.sheet('Activities'),
    start: 7,
    count: 1,
    destination: 1,
  }))) {
    saveOrAgain(school, save);
    const rows = school.records('Activities');
    expect(rows.map(row => row['Partner'])).toEqual(['', 'Museum']);
    expect(named(school, id)).toMatchObject([{Activity: 'Museum visit'}]);
    expect(rows.map(row => row['Month'])).toEqual(['2026-10', '2026-10']);
  }
});

test('S74: rows that somebody sorts during a save each keep what is theirs', () => {
  for (const {school, id, save} of whileSaving(made => ({
    do: 'sort',
    rect: made.rect('Activities', 2, 1, 2, 20),
    column: 3,
    ascending: false,
  }))) {
    save();
    const rows = school.records('Activities');
    expect(rows.map(row => [row['Activity'], row['Partner']])).toEqual([
      ['Museum visit', 'Museum'],
      ['Library night', ''],
    ]);
    expect(named(school, id)).toMatchObject([{Partner: 'Museum'}]);
  }
});

test('S75: a save of a row that is gone says so, and brings nothing back', () => {
  const {school, activities} = plannedSchool();
  school.deleteRow('Activities', 2);
  const before = school.workbook.toData();
  expect(() =>
    school.run(
      'saveActivity',
      activity({id: activities[0]!, operation: 'x', partner: 'Museum'}),
    ),
  ).toThrow(`${activities[0]} is no longer in Activities`);
  expect(school.workbook.toData()).toEqual(before);
});

test('S76: a duplicate of a tab counts for nothing, and is not written', () => {
  const {school, activities} = plannedSchool();
  const {cells} = school.run('loadCoverage', OCTOBER);
  edit(school, {do: 'copySheet', sheet: school.sheet('Activities')});
  expect(school.run('loadCoverage', OCTOBER).cells).toEqual(cells);
  const copy = school.texts('Copy of Activities');
  school.run(
    'saveActivity',
    activity({id: activities[0]!, operation: 'x', partner: 'Museum'}),
  );
  expect(school.texts('Copy of Activities')).toEqual(copy);
  expect(named(school, activities[0]!)).toMatchObject([{Partner: 'Museum'}]);
});

test('S77: a copy of the file asks what it is for when the planner opens', () => {
  const {school} = plannedSchool();
  const data = school.workbook.toData();
  const copy = new Shipped([], Workbook.from({...data, id: 'file-2'}));
  expect(copy.run('loadPlanner', {}).isCopy).toBe(true);
  copy.run('adoptCopy');
  expect(copy.run('loadPlanner', {}).isCopy).toBe(false);
  expect(school.run('loadPlanner', {}).isCopy).toBe(false);
});

test.each(['#REF!', '#N/A', '#VALUE!', '#NAME?', 'Loading...'])(
  'S78: %s in a cell is told of, and counts for nothing',
  text => {
    const {school} = schoolInOctober();
    school.type('Objectives', 4, 6, [[text]]);
    expect(messages(school, 'Objectives')).toEqual([
      `4 Objective: The cell shows "${text}" instead of a value, so it is read as blank.`,
    ]);
    expect(school.run('loadCoverage', OCTOBER).objectives).toBe(2);
  },
);

test('S79: the last row is the last one with words, whatever formulas and boxes stand below', () => {
  const {school} = plannedSchool();
  const boxes = Array.from({length: 900}, (_, index) => [
    index === 0 ? '=1=2' : 'FALSE',
  ]);
  addColumn(school, 'Activities', 'Photos taken');
  insert(school, 'rows', 10, 1000);
  school.type('Activities', 4, 21, boxes);
  school.run('saveActivity', activity({operation: 'below', activity: 'New'}));
  expect(school.texts('Activities')[3]!.slice(0, 3)).toEqual([
    '2026-10',
    'Family literacy',
    'New',
  ]);
  expect(school.run('loadMonth', OCTOBER).activities).toHaveLength(3);
  expect(school.run('checkWorkbook')).toEqual([]);
});

test('S80: a thousand blank rows in the middle are passed over', () => {
  const {school, activities} = plannedSchool();
  insert(school, 'rows', 3, 1000);
  expect(school.run('checkWorkbook')).toEqual([]);
  const {activities: rows} = school.run('loadMonth', OCTOBER);
  expect(rows.map(({id}) => id)).toEqual(activities);
  school.run('saveActivity', activity({operation: 'below', activity: 'New'}));
  expect(school.texts('Activities')[1003]![2]).toBe('New');
});

test('P81: who may only view opens the planner, reads all of it, and is told why nothing can be changed', () => {
  const {school, activities} = plannedSchool();
  for (const tab of school.tabs()) school.protect(tab);
  school.isOwner = false;
  const before = school.workbook.toData();
  const {canEdit, readOnlyReason, view} = school.run('loadPlanner', OCTOBER);
  expect(canEdit).toBe(false);
  expect(readOnlyReason).toMatch(
    /^This workbook is shared with you for viewing/,
  );
  expect(view.activities).toHaveLength(2);
  expect(() =>
    school.run(
      'saveActivity',
      activity({id: activities[0]!, operation: 'x', partner: 'Museum'}),
    ),
  ).toThrow(/protected/);
  expect(school.workbook.toData()).toEqual(before);
});

test('P82: a protected column is refused before anything is written', () => {
  const {school, activities} = plannedSchool();
  school.workbook.apply(
    'protections.add',
    {
      kind: 'RANGE',
      range: school.rect('Activities', 1, 7, 1000, 1),
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: [],
      namedRange: null,
    },
    PERSON,
  );
  school.isOwner = false;
  const before = school.workbook.toData();
  expect(() =>
    school.run(
      'saveActivity',
      activity({id: activities[0]!, operation: 'x', partner: 'Museum'}),
    ),
  ).toThrow(/protected/);
  expect(school.workbook.toData()).toEqual(before);
});
