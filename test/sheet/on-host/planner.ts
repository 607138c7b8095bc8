/** A planner's workbook in the emulated Apps Script, with other people's hands in it where a test wants them. */
import {readFileSync} from 'node:fs';
import {built} from '../../../src/host/built';
import {projectOf} from '../../../src/host/execution/project';
import {
  type CellData,
  NO_HOST_STATE,
  type SheetData,
  type WorkbookData,
  emptySheet,
} from '../../../src/host/workbook/data';
import {Workbook} from '../../../src/host/workbook/workbook';
import type {Cost, Edit} from '../../../src/host/wire';
import type {Schema} from '../../../src/sheet/column';
import {PARTNERS} from '../../../src/sheet/reference-tabs';
import {
  ACTIVITIES,
  EXPECTED_AREAS,
  LOG,
  OBJECTIVES,
  SETTINGS,
} from '../../../src/sheet/schema';
import {watched} from '../../host/workbook/watched';
import {Realms} from './realms';

export type Typed = string | number | boolean | {readonly serial: number};
export type Record_ = {readonly [header: string]: Typed};

const FUNCTIONS = [
  'saveActivity',
  'saveActivities',
  'saveLate',
  'saveDelivered',
  'saveObjectives',
  'removeRow',
  'importStandards',
  'undo',
  'listChanges',
  'settle',
  'giveIds',
  'idsTaken',
  'readTab',
  'mark',
  'isCopy',
  'adopt',
  'repairs',
  'mend',
  'mendRows',
  'makeTable',
  'addMissingColumns',
  'saveReading',
  'adoptIndicators',
  'chooseFrameworks',
  'setMonth',
  'drawTab',
  'startYear',
  'addRecords',
  'goneRecords',
  'deleteRecords',
  'fillSettings',
  'addExpectedAreas',
  'clearSchoolName',
  'fillBank',
  'keepTimesUsed',
  'nestLocks',
  'giveName',
  'warnOf',
] as const;
type FunctionName = (typeof FUNCTIONS)[number];

const SIGNED_IN = {key: 'ana', name: 'Ana', color: '#000000', selection: null};

const REALMS = new Realms(
  projectOf({
    scripts: [
      {
        name: 'Code',
        source: [
          readFileSync(built('sheet-tests.js'), 'utf8'),
          ...FUNCTIONS.map(
            name =>
              `function ${name}(...args) { return Tested.${name}(...args); }`,
          ),
        ].join('\n'),
      },
    ],
  }),
);

export interface PersonHere {
  readonly key: string;
  readonly name: string | null;
}
export const ANA: PersonHere = {key: 'ana-key', name: 'Ana'};
export const BEN: PersonHere = {key: 'ben-key', name: 'Ben'};

/** The n-th service call on the workbook, from 0, and what it asks. */
export interface Call {
  readonly index: number;
  readonly op: string;
}

/** What happens around the calls of one run. */
export interface Hands {
  readonly before?: (call: Call) => void;
  readonly after?: (call: Call) => void;
}
interface Meddling extends Hands {
  readonly count: () => number;
}

/** The headers of a tab as set-up writes them, and rows from row 2 on. */
export function tabOf(
  schema: Schema,
  records: readonly Record_[],
  headers: readonly string[] = schema.columns.map(({header}) => header),
): readonly [string, readonly (readonly Typed[])[]] {
  return [
    schema.tab,
    [
      headers,
      ...records.map(record => headers.map(each => record[each] ?? '')),
    ],
  ];
}

export const OBJECTIVE: Record_ = {
  Month: 'October 2026',
  Grade: '3',
  Teacher: 'Rivera',
  Subject: 'Math',
  Standards: '3.OA.1',
  Objective: 'Multiply within 100',
  'Objective ID': 'OBJ-AAAAAA',
};
export const ACTIVITY: Record_ = {
  Month: '2026-10',
  Area: 'Family literacy',
  Activity: 'Library night',
  'Objective IDs': 'OBJ-AAAAAA',
  Partner: 'City Library',
  Sessions: 2,
  'Minutes per session': 45,
  Status: 'planned',
  'Activity ID': 'ACT-AAAAAA',
};

/** A save that gives this activity another partner. */
export const EDIT = {
  operation: 'edit',
  id: 'ACT-AAAAAA',
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Library night',
  partner: 'Museum',
};

export class Planner {
  readonly workbook: Workbook;
  readonly costs: Cost[] = [];
  private meddling: Meddling = {count: () => 0};
  /** One and the same for all runs, so that they share its lock. */
  private readonly shared: Workbook;

  constructor(
    tabs: readonly (readonly [
      string,
      readonly (readonly Typed[])[],
    ])[] = standardTabs(),
    spareRows = 20,
    copied?: WorkbookData,
  ) {
    this.workbook = Workbook.from(
      copied ?? {
        id: 'file-1',
        name: 'Planner',
        locale: 'en_US',
        timeZone: 'America/New_York',
        sheets: tabs.map(([name, rows], index) =>
          sheetOf(index, name, rows, spareRows),
        ),
        namedRanges: [],
        metadata: [],
        nextId: 1000,
        hostState: NO_HOST_STATE,
      },
    );
    this.shared = meddled(this.workbook, () => this.meddling);
  }

  /** @throws Error with the sentence that the script threw */
  run(
    functionName: FunctionName,
    args: readonly unknown[],
    hands: Hands = {},
    isOwner = true,
  ): unknown {
    let calls = 0;
    const outer = this.meddling;
    this.meddling = {...hands, count: () => calls++};
    const {error, value, cost} = REALMS.run({
      workbook: this.shared,
      functionName,
      args,
      person: SIGNED_IN,
      isOwner,
    });
    this.meddling = outer;
    this.costs.push(cost);
    if (error) throw new Error(error.message);
    return value;
  }

  /** A person's edit. */
  edit(edit: Edit): void {
    this.workbook.edit(edit, PERSON);
  }

  sheetId(name: string): number {
    const found = this.workbook
      .apply('sheets.list', null, PERSON)
      .find(sheet => sheet.name === name);
    if (!found) throw new Error(`There is no tab ${name}.`);
    return found.id;
  }

  /** All cells of a tab, as values. */
  values(name: string): (string | number | boolean | {date: number})[][] {
    const sheet = this.sheetId(name);
    const {row, column} = this.workbook.apply('sheets.last', {sheet}, PERSON);
    const rect = {sheet, row: 1, column: 1, rows: row, columns: column};
    return this.workbook.apply(
      'range.get',
      {rect, facet: 'values'},
      PERSON,
    ) as (string | number | boolean | {date: number})[][];
  }

  /** The rows of a tab by header, blank cells left out. */
  records(name: string): {[header: string]: unknown}[] {
    const [headers = [], ...rows] = this.values(name);
    return rows.map(row =>
      Object.fromEntries(
        row.flatMap((cell, index) =>
          cell === '' ? [] : [[String(headers[index]), cell]],
        ),
      ),
    );
  }

  /** The one record of that id. */
  record(name: string, id: string): {[header: string]: unknown} | undefined {
    const found = this.records(name).filter(record =>
      Object.entries(record).some(
        ([header, cell]) => / ID$/.test(header) && cell === id,
      ),
    );
    if (found.length > 1) throw new Error(`${id} stands there twice.`);
    return found[0];
  }
}

const PERSON = {
  key: 'ben',
  name: 'Ben',
  isOwner: true,
  kind: 'person',
} as const;

export function standardTabs(
  objectives: readonly Record_[] = [OBJECTIVE],
  activities: readonly Record_[] = [ACTIVITY],
) {
  return [
    tabOf(OBJECTIVES, objectives),
    tabOf(ACTIVITIES, activities),
    tabOf(PARTNERS, []),
    tabOf(EXPECTED_AREAS, []),
    tabOf(SETTINGS, [{Setting: 'School year starts', Value: '2026-08'}]),
    tabOf(LOG, []),
  ];
}

function sheetOf(
  id: number,
  name: string,
  rows: readonly (readonly Typed[])[],
  spareRows: number,
): SheetData {
  return {
    ...emptySheet(id, name),
    maxRows: rows.length + spareRows,
    maxColumns: Math.max(22, rows[0]?.length ?? 0),
    frozenRows: 1,
    hidden: name === LOG.tab,
    rows: rows.map(row => row.map(cellOf)),
  };
}

function cellOf(typed: Typed): CellData | null {
  if (typed === '') return null;
  if (typeof typed === 'object')
    return {value: typed.serial, format: 'yyyy-mm-dd'};
  return typeof typed === 'string'
    ? {value: typed, format: '@'}
    : {value: typed};
}

/** The workbook with somebody at its elbow. */
function meddled(workbook: Workbook, meddling: () => Meddling): Workbook {
  return watched(workbook, (make, op) => {
    if (IDLE.includes(op)) return make();
    const {before, after, count} = meddling();
    const call = {index: count(), op};
    before?.(call);
    const answer = make();
    after?.(call);
    return answer;
  });
}

/** Handles, which wait for nothing. */
const IDLE: readonly string[] = ['spreadsheet.get', 'sheets.list'];
