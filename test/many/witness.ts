/** Looks on while a sequence is played, tells the checker all that happens, and keeps the first rule that is broken. */
import type {Rect} from '../../src/host/protocol';
import type {Workbook} from '../../src/host/workbook/workbook';
import {placeIn} from './calls';
import {Checker} from './checker';
import {type Event, Violation} from './history';
import {Readings, isOfWhole} from './readings';
import type {Run} from './run';
import type {School} from './school';
import {type Table, type Tables, tablesOf} from './tables';
import {wordsOf} from './told';

export class Witness {
  violation: Violation | null = null;
  /** What happened, a line each, as people would tell it. */
  readonly told: string[] = [];
  readonly checker: Checker;
  /** As they are now. */
  tables: Tables;
  private readonly readings: Readings;
  private readonly sheets: readonly number[];

  constructor(
    private readonly workbook: Workbook,
    private readonly school: School,
  ) {
    this.sheets = [school.objectives, school.activities, school.log];
    this.tables = this.now();
    this.checker = new Checker(this.tables, school.log);
    this.readings = new Readings(school);
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
    const changed = this.tables.filter((table, at) => table !== before[at]);
    if (changed.length > 0)
      this.told.push(`${run.id} writes ${wordsOf(argument)}`);
    this.see({kind: 'write', run, isUnderLock, before, after: this.tables});
    const isOfRows = changed.some(({sheet}) => sheet !== this.school.log);
    return isOfRows ? placeIn(argument) : null;
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
