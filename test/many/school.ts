/** The school that every sequence begins with: set up by the add-on itself, with rows that people typed. */
import type {Project} from '../../src/host/execution/project';
import type {Edit} from '../../src/host/wire';
import {Workbook, type WorkbookData} from '../../src/host/workbook/workbook';
import {runHere} from '../../src/host/execution/run-here';
import {TAG} from './tables';

export interface School {
  readonly data: WorkbookData;
  readonly objectives: number;
  readonly activities: number;
  readonly log: number;
}

export const MONTH = '2026-10';
const BLANK_ROWS = 9;

const CLERK = {
  key: 'clerk',
  name: 'Clerk',
  isOwner: true,
  kind: 'person',
} as const;

/** The start of the sequences' clock, so that dates are the same whenever they are played. */
export const START = Date.UTC(2026, 9, 5, 14);

const OBJECTIVES = ['Fables', 'Groups', 'Maps', 'Poems', 'Plants'].map(
  (name, index) => ({
    Month: MONTH,
    Grade: String(1 + (index % 3)),
    Teacher: ['Rivera', 'Okafor'][index % 2]!,
    Subject: 'Math',
    Standards: ['3.OA.A.1', 'RL.3.2'][index % 2]!,
    Objective: name,
    Priority: 'Normal',
    'Objective ID': `OBJ-${name.toUpperCase()}`,
    [TAG]: `o${index}`,
  }),
);

/** Every other activity is for two of them. */
const objectivesOf = (index: number) =>
  OBJECTIVES.slice(index % 4, (index % 4) + 1 + (index % 2))
    .map(row => row['Objective ID'])
    .join(', ');

const STATUSES = [
  'Planned',
  'Confirmed',
  'Delivered',
  'Planned',
  'Cancelled',
  'Idea',
];

const ACTIVITIES = ['Choir', 'Art', 'Dance', 'Zoo', 'Chess', 'Judo'].map(
  (name, index) => ({
    Month: MONTH,
    Area: ['Family literacy', 'Health and wellness'][index % 2]!,
    Activity: name,
    'Objective IDs': objectivesOf(index),
    Notes: `Notes of ${name}`,
    Partner: `Partner of ${name}`,
    Lead: 'Ms. Lee',
    Sessions: String(index + 1),
    'Minutes per session': '45',
    Status: STATUSES[index]!,
    'Delivered minutes': index % 2 === 0 ? '60' : '',
    Attended: index % 3 === 0 ? '7' : '',
    'Activity ID': `ACT-${name.toUpperCase()}`,
    [TAG]: `a${index}`,
  }),
);

export function schoolOf(project: Project): School {
  const workbook = Workbook.create({id: 'file-1', name: 'School'}, () => START);
  setUp(project, workbook);
  const objectives = sheetOf(workbook, 'Objectives');
  const activities = sheetOf(workbook, 'Activities');
  typeRows(workbook, objectives, OBJECTIVES);
  typeRows(workbook, activities, ACTIVITIES);
  for (const {id, name, rows, maxRows} of workbook.toData().sheets) {
    const last =
      name === 'Objectives' ? 6 : name === 'Activities' ? 7 : rows.length;
    const keep = (NEEDED.includes(name) ? last : rows.length) + BLANK_ROWS;
    const edit = {do: 'delete', axis: 'rows', sheet: id} as const;
    if (maxRows > keep)
      workbook.edit({...edit, start: keep + 1, count: maxRows - keep}, CLERK);
  }
  return {
    data: workbook.toData(),
    objectives,
    activities,
    log: sheetOf(workbook, 'Log'),
  };
}

const NEEDED = ['Objectives', 'Activities', 'Log'];

function setUp(project: Project, workbook: Workbook): void {
  const {error} = runHere({
    project,
    workbook,
    functionName: 'setUpPlanner',
    args: [
      {
        schoolName: 'Hope School',
        firstMonth: '2026-08',
        grades: ['1', '2', '3'],
      },
    ],
    person: {key: 'clerk', name: 'Clerk', color: '#000000', selection: null},
  });
  if (error) throw new Error(error.message);
}

function sheetOf(workbook: Workbook, name: string): number {
  return workbook.toData().sheets.find(each => each.name === name)!.id;
}

function typeRows(
  workbook: Workbook,
  sheet: number,
  rows: readonly {readonly [header: string]: string}[],
): void {
  const {rows: standing} = workbook
    .toData()
    .sheets.find(({id}) => id === sheet)!;
  const headers = (standing[0] ?? []).map(cell => String(cell?.value ?? ''));
  const texts = [
    [...headers, TAG],
    ...rows.map(row => [...headers, TAG].map(header => row[header] ?? '')),
  ];
  const rect = {
    sheet,
    row: 1,
    column: 1,
    rows: texts.length,
    columns: headers.length + 1,
  };
  workbook.edit({do: 'type', rect, texts} satisfies Edit, CLERK);
}
