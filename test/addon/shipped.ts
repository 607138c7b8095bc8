/** The add-on as it ships, run on the host: a spreadsheet, one person's screen, and the door's functions. */
import {join} from 'node:path';
import type {SaveActivity} from '../../src/contract/saves';
import type {Server} from '../../src/contract/server';
import {byArea} from '../../src/domain/area';
import {ROOT} from '../../src/host/built';
import {loadProject} from '../../src/host/execution/project';
import type {AuthMode} from '../../src/host/execution/outcome';
import type {Rect, TriggerEvent} from '../../src/host/protocol';
import {Workbook, type WorkbookData} from '../../src/host/workbook/workbook';
import type {Cost} from '../../src/host/wire';
import {ScriptedScreen} from '../host/execution/scripted-screen';
import {Realms} from '../sheet/on-host/realms';

const REALMS = new Realms(loadProject(join(ROOT, 'build')));

export const TYPIST = {
  key: 'ana',
  name: 'Ana',
  isOwner: true,
  kind: 'person',
} as const;

const MENU = [
  'onOpen',
  'showPlanner',
  'showCoverage',
  'showProblems',
  'undoLastChange',
  'showSetUp',
  'trySample',
] as const;

type Door = Server & {[item in (typeof MENU)[number]]: () => void};

export class Shipped {
  readonly screen: ScriptedScreen;
  cost: Cost = {calls: {}, cells: {read: 0, written: 0}, flushes: 0};
  logs: readonly string[] = [];
  /** Whether the file is the running person's own. */
  isOwner = true;

  /** @param answers what the person presses, in order: names of Ui.Button */
  constructor(
    answers: string[] = [],
    readonly workbook = Workbook.create({id: 'file-1', name: 'School'}),
  ) {
    this.screen = new ScriptedScreen(answers);
  }

  /** @throws Error with the sentence that the script threw */
  run<Name extends keyof Door>(
    name: Name,
    ...args: Parameters<Door[Name]>
  ): ReturnType<Door[Name]> {
    return this.runAs(name, args, 'ana') as ReturnType<Door[Name]>;
  }

  runAs(
    name: keyof Door,
    args: readonly unknown[],
    key: string,
    mode: AuthMode = 'FULL',
  ): unknown {
    const via = MENU.some(item => item === name) ? 'menu' : 'client';
    return this.execute({functionName: name, args, key, mode, via});
  }

  /** A person types into cells of a tab, and the simple trigger runs. */
  type(
    tab: string,
    row: number,
    column: number,
    texts: readonly (readonly string[])[],
  ): void {
    const rect = this.rect(tab, row, column, texts.length, texts[0]!.length);
    const isOne = texts.length === 1 && texts[0]!.length === 1;
    const [old] = this.texts(tab)[row - 1]?.slice(column - 1) ?? [];
    this.workbook.edit({do: 'type', rect, texts}, TYPIST);
    const event = {
      type: 'edit',
      range: rect,
      ...(isOne ? {value: texts[0]![0]!, ...(old ? {oldValue: old} : {})} : {}),
    } as unknown as TriggerEvent;
    this.execute({functionName: 'onEdit', args: [], key: 'ana', event});
  }

  /** The simple trigger alone, late, for one cell of which a person typed over the old text. */
  answerEdit(tab: string, row: number, column: number, oldValue: string): void {
    const range = this.rect(tab, row, column, 1, 1);
    const event = {type: 'edit', range, oldValue} as unknown as TriggerEvent;
    this.execute({functionName: 'onEdit', args: [], key: 'ana', event});
  }

  /** The same while the trigger does not come: offline, or in a storm of edits. */
  typeUnseen(tab: string, row: number, column: number, text: string): void {
    const rect = this.rect(tab, row, column, 1, 1);
    this.workbook.edit({do: 'type', rect, texts: [[text]]}, TYPIST);
  }

  /** From now on only the owner may edit the tab. */
  protect(tab: string): void {
    const protection = {
      kind: 'SHEET',
      range: this.rect(tab, 1, 1, 1, 1),
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: [],
      namedRange: null,
    } as const;
    const {workbook} = this;
    // A tab that only warns has its protection already.
    const {id} = workbook.apply('protections.add', protection, TYPIST);
    workbook.apply('protections.update', {...protection, id}, TYPIST);
  }

  deleteColumn(tab: string, start: number): void {
    const sheet = this.sheet(tab);
    this.workbook.edit(
      {do: 'delete', axis: 'columns', sheet, start, count: 1},
      TYPIST,
    );
  }

  deleteRow(tab: string, row: number): void {
    const sheet = this.sheet(tab);
    this.workbook.edit(
      {do: 'delete', axis: 'rows', sheet, start: row, count: 1},
      TYPIST,
    );
  }

  addTab(name: string): void {
    this.workbook.edit({do: 'addSheet', name}, TYPIST);
  }

  deleteTab(tab: string): void {
    this.workbook.edit({do: 'deleteSheet', sheet: this.sheet(tab)}, TYPIST);
  }

  tabs(): string[] {
    return this.workbook
      .apply('sheets.list', null, TYPIST)
      .map(({name}) => name);
  }

  /** What people see in a tab. */
  texts(tab: string): string[][] {
    const {row, column} = this.workbook.apply(
      'sheets.last',
      {sheet: this.sheet(tab)},
      TYPIST,
    );
    if (row === 0) return [];
    const rect = this.rect(tab, 1, 1, row, column);
    return this.workbook.apply(
      'range.get',
      {rect, facet: 'displayValues'},
      TYPIST,
    ) as string[][];
  }

  note(tab: string, row: number, column: number): string {
    const rect = this.rect(tab, row, column, 1, 1);
    const [[note] = []] = this.workbook.apply(
      'range.get',
      {rect, facet: 'notes'},
      TYPIST,
    ) as string[][];
    return note ?? '';
  }

  /** The rows of a tab by header. */
  records(tab: string): {[header: string]: string}[] {
    const [headers = [], ...rows] = this.texts(tab);
    return rows.map(row =>
      Object.fromEntries(
        headers.map((header, index) => [header, row[index] ?? '']),
      ),
    );
  }

  rect(
    tab: string,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): Rect {
    return {sheet: this.sheet(tab), row, column, rows, columns};
  }

  sheet(tab: string): number {
    const found = this.workbook
      .apply('sheets.list', null, TYPIST)
      .find(({name}) => name === tab);
    if (!found) throw new Error(`There is no tab ${tab}.`);
    return found.id;
  }

  /** How many service calls the last run made. */
  calls(): number {
    return Object.values(this.cost.calls).reduce(
      (sum, count) => sum + count,
      0,
    );
  }

  private execute(request: {
    functionName: string;
    args: readonly unknown[];
    key: string;
    via?: 'client' | 'menu';
    mode?: AuthMode;
    event?: TriggerEvent;
  }): unknown {
    const {key, ...rest} = request;
    const {error, value, cost, logs} = REALMS.run({
      ...rest,
      isOwner: this.isOwner,
      // A colleague who is there too.
      editors: ['Ben'],
      workbook: this.workbook,
      person: {key, name: key, color: '#000000', selection: null},
      screen: this.screen,
    });
    this.cost = cost;
    this.logs = logs;
    if (error) throw new Error(error.message, {cause: error.stack});
    return value;
  }
}

/** What making a school gives, made once and copied for each test. */
export function copied<Made extends {readonly school: Shipped}>(
  make: () => Made,
): (answers?: string[]) => Made {
  let made: Made | undefined;
  let data: WorkbookData | undefined;
  return (answers = []) => {
    made ??= make();
    data ??= made.school.workbook.toData();
    return {...made, school: new Shipped(answers, Workbook.from(data))};
  };
}

/** A school that expects all areas, with two objectives of grade 3 in October. */
export const schoolInOctober = copied(() => {
  const school = new Shipped();
  school.run('setUpPlanner', {
    schoolName: 'Hope School',
    firstMonth: '2026-08',
    grades: ['3'],
    expected: {'3': byArea(() => true)},
  });
  const {saved: ids} = school.run('saveObjectives', {
    operation: 'objectives-1',
    month: '2026-10',
    grades: ['3'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: [
      {standards: '3.OA.A.1', objective: 'Equal groups', priority: 'High'},
      {
        standards: 'RL.3.2',
        objective: 'Fables and their message',
        priority: 'Normal',
      },
    ],
  });
  return {school, ids};
});

/** An empty spreadsheet into which the sample school was put. */
export const sampleSchool = copied(() => {
  const school = new Shipped();
  school.run('addSample');
  return {school};
});

export function activity(fields: Partial<SaveActivity>): SaveActivity {
  return {
    operation: 'activity-1',
    month: '2026-10',
    area: 'familyLiteracy',
    activity: 'Library night',
    ...fields,
  };
}
