/** Where the sidebar leads a person in the sheet, and what it makes of the cell that they selected. */
import {columnOf} from './checked';
import {fillIn} from './suggested';
import {OBJECTIVES} from '../../src/sheet/schema';
import {type Shipped, activity, copied, schoolInOctober} from './shipped';

const OCTOBER = {month: '2026-10'};

const drawn = copied(() => {
  const {school, ids} = schoolInOctober();
  const {id} = school.run('saveActivity', activity({objectiveIds: [ids[0]!]}));
  school.run('buildGrid', OCTOBER);
  return {school, ids, id};
});

/** Tab, row and column. */
function selected(school: Shipped) {
  const {sheet, row, column} = school.screen.selection()!.cell;
  return [school.tabs().find(tab => school.sheet(tab) === sheet), row, column];
}

function select(school: Shipped, tab: string, row: number, column: number) {
  const cell = school.rect(tab, row, column, 1, 1);
  school.screen.select({sheet: cell.sheet, ranges: [cell], cell});
}

test('a row is shown by its first cell, a cell of the grid in the column of its area', () => {
  const {school, ids, id} = drawn();
  school.run('showRow', {table: 'Activities', id});
  expect(selected(school)).toEqual(['Activities', 2, 1]);
  school.run('showRow', {table: 'Objectives', id: ids[1]!});
  expect(selected(school)).toEqual(['Objectives', 3, 1]);
  for (const [area, title] of [
    ['academicEnrichment', 'Academic enrichment'],
    ['earlyChildhood', 'Early childhood'],
  ] as const) {
    for (const [index, each] of ids.entries()) {
      const asked = {table: 'Objectives', id: each, area} as const;
      expect(school.run('showRow', asked)).toEqual({shown: true});
      expect(selected(school)).toEqual([
        'Grid',
        index + 2,
        columnOf(school, 'Grid', title),
      ]);
    }
  }
});

test('the id of an activity is not looked for among objectives, nor the other way round', () => {
  const {school, ids, id} = drawn();
  select(school, 'Partners', 1, 1);
  expect(school.run('showRow', {table: 'Objectives', id})).toEqual({
    shown: false,
  });
  expect(school.run('showRow', {table: 'Activities', id: ids[0]!})).toEqual({
    shown: false,
  });
  expect(selected(school)).toEqual(['Partners', 1, 1]);
});

test('the heading of the ids is no row', () => {
  const {school} = drawn();
  expect(
    school.run('showRow', {
      table: 'Objectives',
      id: 'Objective ID',
      area: 'familyLiteracy',
    }),
  ).toEqual({shown: false});
});

test('a Grid tab without its ids or without the area shows the row in Objectives', () => {
  const asked = {table: 'Objectives', area: 'familyLiteracy'} as const;
  for (const header of ['Objective ID', 'Family literacy']) {
    const {school, ids} = drawn();
    fillIn(school, 'Grid', 1, {[header]: 'Ours'});
    expect(school.run('showRow', {...asked, id: ids[1]!})).toEqual({
      shown: true,
    });
    expect(selected(school)).toEqual(['Objectives', 3, 1]);
  }
});

test.each([
  ['Priority', 3, 7],
  ['PRIORITY ', 3, 7],
  // Of no column, or of one that is gone.
  [null, 3, 1],
  ['Urgency', 3, 1],
])(
  'the problem of column %j in row %i is shown in column %i',
  (column, row, at) => {
    const {school} = drawn();
    expect(
      school.run('showProblem', {sheet: 'objectives', row, column}),
    ).toEqual({shown: true});
    expect(selected(school)).toEqual(['Objectives', row, at]);
  },
);

test('the last row of a tab is shown, and one below is not', () => {
  const {school} = drawn();
  const {maxRows: last = 0} = school.workbook
    .toData()
    .sheets.find(({name}) => name === 'Objectives')!;
  const asked = {sheet: 'Objectives', column: null};
  expect(school.run('showProblem', {...asked, row: last})).toEqual({
    shown: true,
  });
  expect(selected(school)).toEqual(['Objectives', last, 1]);
  expect(school.run('showProblem', {...asked, row: last + 1})).toEqual({
    shown: false,
  });
  expect(selected(school)).toEqual(['Objectives', last, 1]);
});

test('every cell of the grid is known for what it is', () => {
  const {school, ids} = drawn();
  const objective = {kind: 'objective', ...OCTOBER, objectiveId: ids[0]};
  const cell = {...objective, kind: 'cell'};
  const width = school.texts('Grid')[0]!.length;
  const found = Array.from({length: width + 1}, (_, index) => {
    select(school, 'Grid', 2, index + 1);
    return school.run('loadSelection');
  });
  expect(found).toEqual([
    ...Array.from({length: 7}, () => objective),
    {...cell, area: 'academicEnrichment'},
    {...cell, area: 'familyLiteracy'},
    {...cell, area: 'behavioralSupports'},
    {...cell, area: 'healthWellness'},
    {...cell, area: 'familyEngagement'},
    {...cell, area: 'earlyChildhood'},
    ...Array.from({length: width - 12}, () => objective),
  ]);
});

test.each([
  ['Objectives', 3, 1, 'objective'],
  ['Activities', 2, 1, 'activity'],
  ['Grid', 3, 9, 'cell'],
  ['Grid', 3, 1, 'objective'],
] as const)(
  'the planner opens with what is selected in %s, row %i, column %i: its %s',
  (tab, row, column, kind) => {
    const {school, ids, id} = drawn();
    const objectiveId = ids[1]!;
    const about = {
      objective: {objectiveId},
      activity: {activityId: id},
      cell: {objectiveId, area: 'familyLiteracy'},
    };
    select(school, tab, row, column);
    expect(school.run('loadPlanner', OCTOBER).selection).toEqual({
      kind,
      ...OCTOBER,
      ...about[kind],
    });
  },
);

test('a row that names a month without its year is about that month of the school year', () => {
  const {school} = drawn();
  fillIn(school, 'Objectives', 3, {Month: 'March'});
  select(school, 'Objectives', 3, 1);
  expect(school.run('loadSelection')).toMatchObject({month: '2027-03'});
});

test('a heading, a row below the last and another tab are about nothing', () => {
  const {school} = drawn();
  fillIn(school, 'Objectives', 4, {
    'Objective ID': 'Objective ID',
    Month: '2026-10',
  });
  for (const [tab, row] of [
    ['Grid', 1],
    ['Objectives', 1],
    ['Objectives', 9],
    ['Activities', 1],
    ['Activities', 9],
    ['Partners', 2],
    ['Settings', 2],
  ] as const) {
    select(school, tab, row, 9);
    expect([tab, row, school.run('loadSelection')]).toEqual([tab, row, null]);
    expect(school.run('loadPlanner', OCTOBER).selection).toBeNull();
  }
});

test('a renamed tab is still known, and a row without an id or a month is about nothing', () => {
  const {school, ids, id} = drawn();
  for (const tab of ['Objectives', 'Activities'])
    school.workbook.edit(
      {do: 'renameSheet', sheet: school.sheet(tab), name: `Our ${tab}`},
      {key: 'ana', name: 'Ana', isOwner: true, kind: 'person'},
    );
  select(school, 'Our Objectives', 3, 4);
  expect(school.run('loadSelection')).toEqual({
    kind: 'objective',
    ...OCTOBER,
    objectiveId: ids[1],
  });
  select(school, 'Our Activities', 2, 4);
  expect(school.run('loadSelection')).toEqual({
    kind: 'activity',
    ...OCTOBER,
    activityId: id,
  });
  fillIn(school, 'Our Activities', 2, {Month: 'some day'});
  expect(school.run('loadSelection')).toBeNull();
  const last = OBJECTIVES.columns.length;
  school.typeUnseen('Our Objectives', 3, last, '');
  select(school, 'Our Objectives', 3, 4);
  expect(school.run('loadSelection')).toBeNull();
  expect(school.run('loadPlanner', OCTOBER).selection).toBeNull();
});

test.each([
  ['Grid', (school: Shipped) => school.run('buildGrid', OCTOBER)],
  ['Coverage', (school: Shipped) => school.run('writeCoverage', OCTOBER)],
  ['Coverage', (school: Shipped) => school.run('showCoverage')],
  ['Grid 2026-10', (school: Shipped) => school.run('publishMonth', OCTOBER)],
  [
    'Grants',
    (school: Shipped) =>
      school.run('writeGrants', {from: '2026-10', to: '2026-10'}),
  ],
  [
    'Year',
    (school: Shipped) =>
      school.run('writeYear', {...OCTOBER, grade: '3', subject: 'Math'}),
  ],
] as const)('who asks for the tab %s is shown it, new or not', (tab, write) => {
  const {school} = drawn();
  for (let times = 0; times < 2; times++) {
    select(school, 'Partners', 1, 1);
    write(school);
    expect(selected(school)[0]).toBe(tab);
  }
});

test('a refresh after a save leads nobody away', () => {
  const {school} = drawn();
  select(school, 'Partners', 1, 1);
  school.run('refreshTabs', OCTOBER);
  expect(selected(school)).toEqual(['Partners', 1, 1]);
});
