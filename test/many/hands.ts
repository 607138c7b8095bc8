/** What people do in the tabs, with all that follows from it. */
import type {Rect} from '../../src/host/protocol';
import type {Edit} from '../../src/host/wire';
import type {SheetData} from '../../src/host/workbook/data';
import type {Workbook} from '../../src/host/workbook/workbook';
import {type Chance, oneOf} from './chance';
import type {Effect} from './history';
import type {Ledger} from './ledger';
import {MadeTabs} from './made-tabs';
import {editsOf, moveIds, performed, shovesOf} from './people';
import type {School} from './school';
import type {Seen} from './seen';
import {slipsOf} from './slips';
import {RENAMED, TAG, type Tables} from './tables';
import {mendsOf, removing, upsetsOf} from './upsets';
import {typeCountIn, typeInto, typeRow, typeThere} from './typing';

/** One typing in so many goes into a tab that the planner makes. */
const MADE_TAB_IN = 14;

export class Hands {
  readonly madeTabs: MadeTabs;
  private count = 0;
  /** Of each tab, as it was when somebody turned it over. */
  private readonly versions = new Map<number, readonly SheetData[]>();
  /** Where a save wrote last. */
  private hot: Rect | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly school: School,
  ) {
    this.madeTabs = new MadeTabs(workbook);
  }

  /**
   * Somebody does something.
   *
   * @param isDrawn whether a run is drawing a made tab just now
   * @returns what was done; nothing where the sheet refused it
   */
  edit(
    who: number,
    tables: Tables,
    random: Chance,
    isDrawn: boolean,
  ): readonly Edit[] {
    const edits =
      random(MADE_TAB_IN) === 0
        ? this.madeTabs.editsOf(++this.count, random)
        : editsOf(this.seen(tables, random), random);
    const done = performed(this.workbook, edits, `person ${who}`);
    this.madeTabs.typed(done, isDrawn);
    return done;
  }

  /** Turns a tab over: that one, where one is named. */
  upset(
    who: number,
    tables: Tables,
    random: Chance,
    named: number | null,
  ): readonly Edit[] {
    const seen =
      named === null ? this.seen(tables, random) : this.seenIn(named, tables);
    const {sheet} = seen.table;
    const earlier = this.versions.get(sheet) ?? [];
    const edits = upsetsOf({...seen, earlier}, random);
    const now = this.workbook.toData().sheets.find(({id}) => id === sheet);
    if (now) this.versions.set(sheet, [...earlier, now]);
    return performed(this.workbook, edits, removing(edits) ?? `person ${who}`);
  }

  /** Tabs come back that were deleted, and headers to the first row. */
  mend(tables: Tables): readonly Edit[] {
    return tables.flatMap(table => {
      const edits = mendsOf(table);
      return performed(this.workbook, edits, removing(edits) ?? 'clerk');
    });
  }

  /** Types a row right below the last one, where saves add theirs. */
  below(who: number, tables: Tables, random: Chance): readonly Edit[] {
    const edits = typeRow(this.seen(tables, random), random);
    return performed(this.workbook, edits, `person ${who}`);
  }

  /** Types something that a check of the workbook lists. */
  slip(who: number, tables: Tables, random: Chance): readonly Edit[] {
    const edits = slipsOf(this.seen(tables, random), random);
    return performed(this.workbook, edits, `person ${who}`);
  }

  /** Types right where a save has just been writing. */
  there(who: number, tables: Tables, random: Chance): readonly Edit[] {
    const {hot} = this;
    if (hot === null) return [];
    const edits = typeThere(this.seenIn(hot.sheet, tables), random);
    return performed(this.workbook, edits, `person ${who}`);
  }

  /** Types a count or a status into one of these cells. */
  tick(
    who: number,
    rect: Rect,
    tables: Tables,
    random: Chance,
  ): readonly Edit[] {
    const edits = typeCountIn(rect, this.seenIn(rect.sheet, tables), random);
    return performed(this.workbook, edits, `person ${who}`);
  }

  /** Types into a cell that a save is about to write. */
  into(
    who: number,
    effects: readonly Effect[],
    ledger: Ledger,
    tables: Tables,
    random: Chance,
  ): readonly Edit[] {
    const {length} = effects;
    const effect = length === 0 ? undefined : oneOf(random, effects);
    const [found] = effect ? ledger.rowsFor(effect) : [];
    if (!effect || !found) return [];
    const edits = typeInto(
      this.seenIn(effect.sheet, tables),
      found[0],
      new Map(
        ledger
          .headersOf(effect)
          .map(header => [header, effect.cells.get(header)]),
      ),
      random,
    );
    return performed(this.workbook, edits, `person ${who}`);
  }

  /** Rows of a tab, or columns, come to stand elsewhere. */
  shove(
    who: number,
    sheet: number,
    tables: Tables,
    random: Chance,
  ): readonly Edit[] {
    const edits = shovesOf(this.seenIn(sheet, tables), random);
    return performed(this.workbook, edits, `person ${who}`);
  }

  /** In every tab the column of ids comes to stand beyond those of the school. */
  apart(who: number, tables: Tables): readonly Edit[] {
    const {objectives, activities} = this.school;
    const edits = [objectives, activities].flatMap(sheet =>
      moveIds(this.seenIn(sheet, tables)),
    );
    return performed(this.workbook, edits, `person ${who}`);
  }

  isOfRows({sheet}: Rect): boolean {
    const {objectives, activities} = this.school;
    return sheet === objectives || sheet === activities;
  }

  noteWritten(rect: Rect): void {
    this.hot = rect;
  }

  private seen(tables: Tables, random: Chance): Seen {
    const {objectives, activities} = this.school;
    const {hot} = this;
    const isThere = hot !== null && random(4) === 0;
    const any = random(3) === 0 ? objectives : activities;
    return this.seenIn(isThere ? hot.sheet : any, tables);
  }

  private seenIn(sheet: number, tables: Tables): Seen {
    const {hot} = this;
    const info = this.workbook.toData().sheets.find(({id}) => id === sheet);
    return {
      table: tables.find(each => each.sheet === sheet)!,
      rows: info?.maxRows ?? 0,
      columns: info?.maxColumns ?? 0,
      name: info?.name ?? '',
      hot: hot?.sheet === sheet ? hot : null,
      count: ++this.count,
    };
  }

  /**
   * The school gives every row that is complete its tag, so that it is known wherever it comes to stand.
   *
   * @returns whether there was any without one
   */
  tag(tables: Tables): boolean {
    const edits = tables.flatMap(({sheet, headers, byKey}) => {
      const column = headers.indexOf(TAG) + 1;
      return sheet === this.school.log || column === 0
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
    performed(this.workbook, edits, 'clerk');
    return edits.length > 0;
  }

  /** People call tabs and columns again as they were called. */
  renameBack(tables: Tables): void {
    const {sheets} = this.workbook.toData();
    const edits = tables.flatMap(({sheet, renamed, headers, headerRow}) => {
      const name = sheets.find(({id}) => id === sheet)?.name;
      if (name === undefined) return [];
      return [
        {do: 'renameSheet', sheet, name: name.replace(RENAMED, '')} as const,
        ...renamed.map(header => {
          const column = headers.indexOf(header) + 1;
          const rect = {sheet, row: headerRow, column, rows: 1, columns: 1};
          return {do: 'type', rect, texts: [[header]]} as const;
        }),
      ];
    });
    performed(this.workbook, edits, 'clerk');
  }
}
