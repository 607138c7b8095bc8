/** What is offered for a cell that was not understood, and where only a person can tell. */
import type {Cell} from '../../../src/domain/cell';
import {monthOf} from '../../../src/domain/month';
import type {Schema} from '../../../src/sheet/column';
import {cellFix} from '../../../src/sheet/fixes/cell-fixes';
import {ACTIVITY_BANK, PARTNERS} from '../../../src/sheet/reference-tabs';
import {
  ACTIVITIES,
  EXPECTED_AREAS,
  OBJECTIVES,
  SETTINGS,
} from '../../../src/sheet/schema';
import {readTable} from '../../../src/sheet/table';

const TABS = new Map<string, Schema>(
  [
    ACTIVITIES,
    ACTIVITY_BANK,
    EXPECTED_AREAS,
    OBJECTIVES,
    PARTNERS,
    SETTINGS,
  ].map(schema => [schema.tab, schema]),
);

const AROUND = {
  yearStart: monthOf(2026, 8),
  isDayFirst: false,
  objectiveIds: ['OBJ-AAAAAA', 'OBJ-BBBBBB'],
  monthOf: () => monthOf(2026, 10),
};

/** @param cells of the key's column, from row 2 on; the first of them was not understood */
function offered(
  tab: string,
  key: string,
  cells: readonly Cell[],
  part = String(cells[0]),
) {
  const schema = TABS.get(tab)!;
  const values = [
    schema.columns.map(({header}) => header),
    ...cells.map(cell =>
      schema.columns.map(column => (column.key === key ? cell : '')),
    ),
  ];
  const table = readTable(schema, values);
  return cellFix({table, row: table.rows[0]!, key, part}, AROUND);
}

const OCTOBER_14 = {year: 2026, month: 10, day: 14};

/** What stands where, what kind of fix there is, and what it writes: as a cell, and as people read it. */
const CLEAR: readonly (readonly [
  tab: string,
  key: string,
  cell: Cell,
  kind: string,
  after: Cell,
  typed?: string,
])[] = [
  ['Objectives', 'month', 'Ocotber 2026', 'month', '2026-10'],
  // In the school year that starts in August 2026.
  ['Objectives', 'month', 'Ferbuary', 'month', '2027-02'],
  ['Objectives', 'grades', 'Grade 3 & 4', 'grade', '3, 4'],
  ['Expected areas', 'grade', 'Gr. 3', 'grade', '3'],
  ['Objectives', 'priority', 'Hihg', 'word', 'High'],
  ['Activities', 'area', 'Family litracy', 'word', 'Family literacy'],
  ['Activities', 'status', 'Comfirmed', 'word', 'Confirmed'],
  ['Activities', 'alignment', '2 practises it', 'number', 2],
  ['Activities', 'sessions', '4 sessions', 'number', 4],
  ['Activities', 'participants', 'about 20', 'number', 20],
  ['Activities', 'attended', '18 people', 'number', 18],
  ['Activity bank', 'timesUsed', '3 times', 'number', 3],
  ['Activities', 'minutesPerSession', '1:30', 'number', 90],
  ['Activities', 'deliveredMinutes', '1 h', 'number', 60],
  // In the year of its activity's month.
  ['Activities', 'startDate', 'Oct 14', 'date', OCTOBER_14, '2026-10-14'],
  ['Activities', 'endDate', 'Oct 14', 'date', OCTOBER_14, '2026-10-14'],
  ...['agreementStart', 'agreementEnd', 'nextReview'].map(
    key =>
      [
        'Partners',
        key,
        '14.10.2026',
        'date',
        OCTOBER_14,
        '2026-10-14',
      ] as const,
  ),
  [
    'Settings',
    'setting',
    'least minutes, Family litracy',
    'word',
    'Least minutes, Family literacy',
  ],
  ...['yes', 'Y', 'x'].map(
    text =>
      ['Expected areas', 'familyLiteracy', text, 'word', true, 'TRUE'] as const,
  ),
  ...['no', 'N'].map(
    text =>
      [
        'Expected areas',
        'familyLiteracy',
        text,
        'word',
        false,
        'FALSE',
      ] as const,
  ),
];

test.each(
  CLEAR.map(([tab, key, cell, kind, after, typed = String(after)]) => ({
    ...{tab, key, cell},
    ...{kind, after, typed},
  })),
)(
  'of $tab the $key $cell can only mean one thing',
  ({tab, key, cell, kind, after, typed}) => {
    const fix = offered(tab, key, [cell])!;
    expect(fix).toMatchObject({
      does: 'cell',
      kind,
      label: `Write “${typed}”`,
      before: cell,
      after: typed,
      schema: TABS.get(tab),
      key,
      row: {row: 2},
    });
    expect(fix.change!(cell)).toEqual(after);
  },
);

test.each<readonly [string, string, Cell]>([
  ['Objectives', 'month', 'soon'],
  ['Objectives', 'grades', 'all'],
  ['Objectives', 'priority', 'later'],
  ['Activities', 'area', 'Cooking'],
  ['Activities', 'status', 'perhaps'],
  // What is understood stays.
  ['Activities', 'status', 'Planned'],
  ['Activities', 'startDate', '2026-10-14'],
  ['Activities', 'status', '#REF!'],
  ['Activities', 'alignment', 'two'],
  ['Activities', 'sessions', 'some'],
  ['Activities', 'minutesPerSession', 'long'],
  ['Partners', 'agreementEnd', 'Oct 32'],
  ['Expected areas', 'familyLiteracy', 'maybe'],
  ['Settings', 'setting', 'School nam'],
  ['Settings', 'setting', 'Most minutes, Family litracy'],
  ['Settings', 'setting', 'Least minutes, Cooking'],
  // People's own words.
  ['Activities', 'notes', 'yes'],
  ['Activities', 'partner', 'x'],
])('of %s the %s %j is left to people', (tab, key, cell) => {
  expect(offered(tab, key, [cell])).toBeNull();
});

test('a setting or a grade that another row has is not made twice', () => {
  const setting = 'Least minutes, Family litracy';
  expect(
    offered('Settings', 'setting', [setting, 'LEAST MINUTES, family literacy']),
  ).toBeNull();
  // The other row is a slip, too, and would be read as the same setting.
  expect(
    offered('Settings', 'setting', [
      setting,
      'Least minutes, Family literaccy',
    ]),
  ).toBeNull();
  expect(
    offered('Settings', 'setting', [
      setting,
      'Least minutes, Family engagement',
    ]),
  ).not.toBeNull();
  expect(offered('Expected areas', 'grade', ['Gr. 3', '2-3'])).toBeNull();
  expect(offered('Expected areas', 'grade', ['Gr. 3', 'Gr. 3 & 4'])).toBeNull();
  expect(offered('Expected areas', 'grade', ['Gr. 3', '4'])).not.toBeNull();
  // Many objectives are of one grade.
  expect(offered('Objectives', 'grades', ['Gr. 3', '3'])).not.toBeNull();
});

test.each([
  ['obj-aaaaaa', 'obj-aaaaaa', 'Write “OBJ-AAAAAA”', 'OBJ-AAAAAA'],
  [
    'obj-aaaaaa obj-bbbbbb',
    'obj-aaaaaa obj-bbbbbb',
    'Write “OBJ-AAAAAA, OBJ-BBBBBB”',
    'OBJ-AAAAAA, OBJ-BBBBBB',
  ],
  ['OBJ-BBBBBB, OBJ-GONE', 'OBJ-GONE', 'Take “OBJ-GONE” out', 'OBJ-BBBBBB'],
  ['OBJ-GONE', 'OBJ-GONE', 'Take “OBJ-GONE” out', ''],
  // An objective that is named there stays named.
  [
    'obj-aaaaaa; OBJ-GONE',
    'obj-aaaaaa; OBJ-GONE',
    'Write “OBJ-AAAAAA”',
    'OBJ-AAAAAA',
  ],
])('objective ids %j: for %j, %s', (cell, part, label, after) => {
  const fix = offered('Activities', 'objectiveIds', [cell], part)!;
  expect(fix).toMatchObject({
    does: 'cell',
    kind: 'link',
    label,
    before: cell,
    after,
  });
  expect(fix.change!(cell)).toBe(after);
  // Somebody has put another one behind it meanwhile.
  expect(fix.change!(`${cell}, OBJ-BBBBBB`)).toMatch(/OBJ-BBBBBB$/);
});

test('an id that an objective has, or that is not there any more, needs no fix', () => {
  const ids = (cell: string, part: string) =>
    offered('Activities', 'objectiveIds', [cell], part);
  expect(ids('OBJ-AAAAAA', 'OBJ-AAAAAA')).toBeNull();
  expect(ids('OBJ-AAAAAA', 'OBJ-GONE')).toBeNull();
});

test('of several areas the misspelt one is written right, wherever it stands', () => {
  const cell = 'Family litracy; Health and wellness, Family litracy';
  const fix = offered('Partners', 'areas', [cell], 'Family litracy')!;
  expect(fix).toMatchObject({
    kind: 'word',
    label: 'Write “Family literacy; Health and wellness, Family literacy”',
    before: cell,
    after: 'Family literacy; Health and wellness, Family literacy',
  });
  expect(fix.change!('Family litracy')).toBe('Family literacy');
  expect(offered('Partners', 'areas', ['Cooking'], 'Cooking')).toBeNull();
  expect(offered('Partners', 'areas', [cell], 'litracy')).toBeNull();
});
