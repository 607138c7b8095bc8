/** Looks on while a sequence is played, tells the checker all that happens, and keeps the first rule that is broken. */
import type {Rect} from '../../src/host/protocol';
import type {Workbook} from '../../src/host/workbook/workbook';
import {placeIn} from './calls';
import {Checker} from './checker';
import {type Event, Violation} from './history';
import {Readings, isOfWhole} from './readings';
import type {Run} from './run';
import type {School} from './school';
import {type Table, type Tables, isDeleted, tablesOf} from './tables';
import {wordsOf} from './told';

const headersIn = (tables: Tables): string =>
  tables.map(({headers}) => headers.join('\t')).join('\n');

const areMoved = (tables: Tables): boolean =>
  tables.some(({headerRow}) => headerRow > 1);

export class Witness {
  violation: Violation | null = null;
  /** Whether nothing can be told any more. */
  isOver = false;
  /** What happened, a line each, as people would tell it. */
  readonly told: string[] = [];
  readonly checker: Checker;
  /** As they are now. */
  tables: Tables;
  private readonly readings: Readings;
  private readonly sheets: readonly number[];
  /** Runs that have written over headers which people had moved, and what these said before. */
  private readonly overHeaders = new Map<Run, string>();

  constructor(
    private readonly workbook: Workbook,
    private readonly school: School,
  ) {
    this.sheets = [school.objectives, school.activities, school.log];
    this.tables = this.now();
    this.checker = new Checker(this.tables, school.log);
    this.readings = new Readings(school);
  }

  /** Whether somebody has deleted one of the tabs. */
  get isTabGone(): boolean {
    return this.tables.some(isDeleted);
  }

  see(event: Event): void {
    this.check(() => this.checker.see(event));
  }

  check(look: () => void): void {
    if (this.violation !== null) return;
    try {
      look();
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      this.violation = error;
    }
  }

  edited(kind: 'edit' | 'tag' = 'edit'): void {
    const before = this.tables;
    this.tables = this.now();
    this.see({kind, before, after: this.tables});
  }

  looked(run: Run, argument: string): void {
    const {rect, facet} = JSON.parse(argument) as {rect: Rect; facet: string};
    const {sheet} = rect;
    if (facet !== 'values' || !this.sheets.includes(sheet)) return;
    const isWhole = isOfWhole(rect);
    this.see({kind: 'look', run, sheet, part: isWhole ? null : rect});
    if (isWhole) this.readings.note(run, this.table(sheet), rect);
  }

  /** @returns where rows were written; null for the Log, and for what is no place */
  wrote(run: Run, argument: string, isUnderLock: boolean): Rect | null {
    const before = this.tables;
    this.tables = this.now();
    this.noteHeaders(run, before);
    const changed = this.tables.filter((table, at) => table !== before[at]);
    if (changed.length > 0)
      this.told.push(`${run.id} writes ${wordsOf(argument)}`);
    this.see({kind: 'write', run, isUnderLock, before, after: this.tables});
    const isOfRows = changed.some(({sheet}) => sheet !== this.school.log);
    return isOfRows ? placeIn(argument) : null;
  }

  /** It wrote by place, and Google has ended it: what stood in the headers nobody knows. */
  ended(run: Run): void {
    this.isOver ||= this.overHeaders.has(run);
  }

  private noteHeaders(run: Run, before: Tables): void {
    const [then, now] = [before, this.tables].map(headersIn);
    if (then === now) return;
    const first = this.overHeaders.get(run);
    if (first === now) this.overHeaders.delete(run);
    else if (
      first === undefined &&
      (areMoved(before) || this.isAnyLost(before))
    )
      this.overHeaders.set(run, then!);
  }

  /** Whether it wrote over a header: people had moved the columns. */
  private isAnyLost(before: Tables): boolean {
    return before.some(({headers}, at) =>
      headers.some(header => !this.tables[at]!.headers.includes(header)),
    );
  }

  /** What the run has read of the tabs, as it last read each. */
  readBy(run: Run): Tables {
    return this.readings.tablesOf(run);
  }

  /** What it answers has to be what can be counted of what it read. */
  countAgain(run: Run, value: unknown): void {
    this.check(() => this.readings.countAgain(run, value));
  }

  private table(id: number): Table {
    return this.tables.find(({sheet}) => sheet === id)!;
  }

  private now(): Tables {
    return tablesOf(this.workbook, this.sheets);
  }
}
