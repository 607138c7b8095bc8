/** Plays a sequence from its first step to its last, with the checker looking on. */
import type {Project} from '../../src/host/execution/project';
import type {Rect} from '../../src/host/protocol';
import {Workbook} from '../../src/host/workbook/workbook';
import {type Chance, chance, oneOf} from './chance';
import {Checker} from './checker';
import {type Event, Violation} from './history';
import {type Seen, editsOf, performed} from './people';
import type {Program} from './program';
import {LAST, type Request, requestOf} from './requests';
import type {Ended, Run} from './run';
import {MONTH, START, type School, schoolOf} from './school';
import {Stage} from './stage';
import type {Sequence, Step} from './steps';
import {RENAMED, type Table, type Tables, TAG, tablesOf} from './tables';
import {checkTotals} from './totals';

/** A project made ready to be played many times. */
export interface Theatre {
  readonly project: Project;
  readonly school: School;
  readonly programs: Program[];
}

export const theatreOf = (project: Project): Theatre => ({
  project,
  school: schoolOf(project),
  programs: [],
});

export interface Played {
  readonly violation: Violation | null;
  /** What happened, a line each, as people would tell it. */
  readonly told: readonly string[];
  readonly runs: number;
  readonly excused: number;
}

export function play(theatre: Theatre, sequence: Sequence): Played {
  return new Play(theatre, sequence).played();
}

class Play {
  private readonly workbook: Workbook;
  private readonly stage: Stage;
  private readonly checker: Checker;
  private readonly sheets: readonly number[];
  private readonly told: string[] = [];
  private readonly runs: Run[] = [];
  /** By person: the tabs as they were when they last looked, and the last request. */
  private readonly looks = new Map<number, Tables>();
  private readonly requests = new Map<number, Request>();
  private readonly operations: string[] = [];
  private tables: Tables;
  private at = 0;
  /** Who held the lock after the last step, and for how many steps it has waited for its call. */
  private holder: Run | null = null;
  private waited = 0;
  private last = 0;
  private count = 0;
  private violation: Violation | null = null;

  constructor(
    private readonly theatre: Theatre,
    private readonly sequence: Sequence,
  ) {
    const {project, programs, school} = theatre;
    this.workbook = Workbook.from(school.data, () => START);
    this.sheets = [school.objectives, school.activities, school.log];
    this.tables = this.now();
    this.checker = new Checker(this.tables, school.log);
    this.stage = new Stage(project, programs, this.workbook, {
      turn: () => this.turn(),
      called: (run, op, argument, before) =>
        this.called(run, op, argument, before),
      releases: run => this.see({kind: 'release', run}),
      ended: (run, ended) => this.ended(run, ended),
    });
  }

  played(): Played {
    try {
      this.turn();
      if (this.violation === null) this.checker.close();
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      this.violation ??= error;
    }
    return {
      violation: this.violation,
      told: this.told,
      runs: this.runs.length,
      excused: this.checker.excused,
    };
  }

  /** Plays steps until the run at the top of the stack goes on, or nothing is left to do. */
  private turn(): void {
    for (;;) {
      if (this.violation !== null) return this.finishDead();
      const step = this.sequence.steps[this.at];
      if (step === undefined) {
        if (this.finish()) return;
        if (this.isOver()) return;
        continue;
      }
      this.at++;
      if (this.step(step) || this.holderGoesOn(step)) return;
    }
  }

  /** A call takes a tenth of a second: nobody does more than a thing or two while a save waits for one. */
  private holderGoesOn({seed}: Step): boolean {
    const holder = this.runs.find(
      run => run.isUnderWay && this.stage.holds(run),
    );
    this.waited = holder === this.holder ? this.waited + 1 : 0;
    this.holder = holder ?? null;
    if (!holder || this.waited < 1 + (seed % 2)) return false;
    this.waited = 0;
    return this.stage.goOn(holder, calls(chance(seed)));
  }

  private isOver(): boolean {
    return !this.runs.some(run => run.isUnderWay) && this.last >= LAST.length;
  }

  /** After a violation every run is let out of its realm. */
  private finishDead(): void {
    for (const run of this.runs) if (run.isUnderWay) this.stage.kill(run, 0);
  }

  private finish(): boolean {
    const open = this.runs.filter(run => run.isUnderWay);
    const next =
      open.find(run => this.stage.holds(run)) ??
      open.find(run => this.stage.canGoOn(run));
    if (next) return this.stage.goOn(next, Infinity);
    if (this.last === 0) this.renameBack();
    const make = LAST[this.last++];
    if (make)
      this.ask(
        make(this.sender(0), chance(this.sequence.seed)),
        0,
        chance(this.last),
      );
    return false;
  }

  /** People call tabs and columns again as they were called. */
  private renameBack(): void {
    const {sheets} = this.workbook.toData();
    const edits = this.tables.flatMap(({sheet, renamed, headers}) => {
      const {name} = sheets.find(({id}) => id === sheet)!;
      return [
        {do: 'renameSheet', sheet, name: name.replace(RENAMED, '')} as const,
        ...renamed.map(header => {
          const column = headers.indexOf(header) + 1;
          const rect = {sheet, row: 1, column, rows: 1, columns: 1};
          return {do: 'type', rect, texts: [[header]]} as const;
        }),
      ];
    });
    performed(this.workbook, edits, 'clerk');
    this.edited();
  }

  /** @returns whether the run at the top of the stack goes on */
  private step({do: kind, who, seed}: Step): boolean {
    const random = chance(seed);
    this.stage.now += 500;
    switch (kind) {
      case 'edit':
        this.edit(who, random);
        return false;
      case 'ask':
        return this.ask(
          requestOf(this.sender(who % this.sequence.askers), random),
          who % this.sequence.askers,
          random,
        );
      case 'again':
        return this.ask(
          this.requests.get(who % this.sequence.askers) ?? null,
          who % this.sequence.askers,
          random,
        );
      case 'go':
        return this.go(random);
      case 'kill':
        return this.kill(random);
      case 'wait':
        this.stage.now += 10_000;
        return false;
    }
  }

  private edit(who: number, random: Chance): void {
    const {school} = this.theatre;
    const sheet = random(3) === 0 ? school.objectives : school.activities;
    const table = this.tables.find(each => each.sheet === sheet)!;
    const info = this.workbook.toData().sheets.find(({id}) => id === sheet)!;
    const seen: Seen = {
      table,
      rows: info.maxRows,
      columns: info.maxColumns,
      name: info.name,
      count: ++this.count,
    };
    const edits = performed(
      this.workbook,
      editsOf(seen, random),
      `person ${who}`,
    );
    if (edits.length === 0) return;
    this.told.push(`person ${who}: ${JSON.stringify(edits)}`);
    this.edited();
    this.tag();
  }

  private edited(): void {
    const before = this.tables;
    this.tables = this.now();
    this.see({kind: 'edit', told: '', before, after: this.tables});
  }

  /** The school gives every row that is complete its tag, so that it is known wherever it comes to stand. */
  private tag(): void {
    const open = this.runs.filter(
      run => run.isUnderWay && this.stage.holds(run),
    );
    if (open.length > 0) return;
    const edits = this.tables.flatMap(({sheet, headers, byKey}) => {
      const column = headers.indexOf(TAG) + 1;
      return sheet === this.theatre.school.log || column === 0
        ? []
        : [...byKey.values()]
            .filter(
              ({key, cells}) =>
                cells.get(TAG) === undefined || key !== cells.get(TAG),
            )
            .map(({row}) => ({
              do: 'type' as const,
              rect: {sheet, row, column, rows: 1, columns: 1},
              texts: [[`n${++this.count}`]],
            }));
    });
    if (edits.length === 0) return;
    performed(this.workbook, edits, 'clerk');
    this.edited();
  }

  private sender(who: number) {
    const {school} = this.theatre;
    const tables = this.looks.get(who) ?? this.tables;
    return {
      school,
      ledger: this.checker.ledger,
      seen: (sheet: number): Table =>
        tables.find(each => each.sheet === sheet)!,
      count: ++this.count,
      operations: this.operations,
    };
  }

  private ask(request: Request | null, who: number, random: Chance): boolean {
    if (request === null) return false;
    const {functionName, args, wish} = request;
    const run = this.stage.start({
      functionName,
      args,
      who: `person ${who}`,
      isHeldBack: random(2) === 0,
      seed: random(2 ** 31),
    });
    this.runs.push(run);
    this.requests.set(who, request);
    if (wish.kind === 'save' && !this.operations.includes(wish.operation))
      this.operations.push(wish.operation);
    this.told.push(
      `person ${who} asks ${functionName} ${JSON.stringify(args)} (${run.id}${run.asked.isHeldBack ? ', held back' : ''})`,
    );
    this.see({kind: 'start', run, wish});
    return this.stage.goOn(run, calls(random));
  }

  private go(random: Chance): boolean {
    const open = this.runs.filter(run => run.isUnderWay);
    if (open.length === 0) return false;
    const run = oneOf(random, open);
    this.told.push(`${run.id} goes on`);
    return this.stage.goOn(run, calls(random));
  }

  private kill(random: Chance): boolean {
    const open = this.runs.filter(run => run.isUnderWay);
    if (open.length === 0) return false;
    const run = oneOf(random, open);
    this.told.push(`${run.id} is ended by Google`);
    try {
      return this.stage.kill(run, random(3));
    } finally {
      this.see({kind: 'kill', run});
    }
  }
  private called(
    run: Run,
    op: string,
    argument: string,
    version: number,
  ): void {
    if (op === 'lock.try') this.see({kind: 'lock', run});
    if (op === 'range.get') this.looked(run, argument);
    if (this.workbook.version === version) return;
    const before = this.tables;
    this.tables = this.now();
    if (before.some((table, index) => table !== this.tables[index]))
      this.told.push(`${run.id} writes ${wordsOf(argument)}`);
    this.see({
      kind: 'write',
      run,
      isUnderLock: this.stage.holds(run),
      before,
      after: this.tables,
    });
  }

  private looked(run: Run, argument: string): void {
    const {rect, facet} = JSON.parse(argument) as {rect: Rect; facet: string};
    if (
      facet === 'values' &&
      rect.row === 1 &&
      this.sheets.includes(rect.sheet)
    )
      this.see({kind: 'look', run, sheet: rect.sheet});
  }

  private ended(run: Run, ended: Ended): void {
    this.told.push(
      `${run.id} ${ended.error === null ? 'is done' : `says: ${ended.error}`}`,
    );
    if (this.last === LAST.length && run.asked.functionName === 'loadCoverage')
      this.countAgain(ended);
    this.looks.set(Number(run.asked.who.slice('person '.length)), this.tables);
    this.see({
      kind: 'end',
      run,
      isUnderLock: this.stage.holds(run),
      value: ended.error === null ? ended.value : null,
      error: ended.error,
    });
    this.tag();
  }

  /** Nobody works any more: what is counted is what stands there. */
  private countAgain(ended: Ended): void {
    if (ended.error !== null || this.violation !== null) return;
    const {objectives, activities} = this.theatre.school;
    const table = (id: number) => this.tables.find(({sheet}) => sheet === id)!;
    try {
      checkTotals(ended.value, MONTH, table(objectives), table(activities));
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      this.violation = error;
    }
  }

  private see(event: Event): void {
    if (this.violation !== null) return;
    try {
      this.checker.see(event);
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      this.violation = error;
    }
  }

  private now(): Tables {
    return tablesOf(this.workbook, this.sheets);
  }
}

/** What is written and where, shorter than it is asked for. */
function wordsOf(argument: string): string {
  const {rect, facet, values} = JSON.parse(argument) as {
    rect?: Rect;
    facet?: string;
    values?: readonly (readonly unknown[])[];
  };
  if (!rect) return argument;
  const cells = values?.map(row =>
    row.map(cell => (cell as {text?: string} | null)?.text ?? cell),
  );
  const {sheet, row, column} = rect;
  return `${facet ?? ''} of sheet ${sheet} from row ${row}, column ${column}: ${JSON.stringify(cells)}`;
}

/** How many calls a run makes before others get their turn: mostly few, often all. */
const calls = (random: Chance): number =>
  random(3) === 0 ? Infinity : 1 + random(12);
