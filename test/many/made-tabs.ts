/** What people write in the tabs that the planner makes: it is kept, whatever is drawn there. */
import type {SheetData} from '../../src/host/workbook/data';
import type {Edit} from '../../src/host/wire';
import type {Workbook} from '../../src/host/workbook/workbook';
import {type Chance, oneOf} from './chance';
import {Violation} from './history';

const NAMES = ['Grid', 'Coverage'];
const NOTE = /^note \d+$/;

const DRAWS: ReadonlySet<string> = new Set([
  'buildGrid',
  'refreshTabs',
  'writeCoverage',
  'publishMonth',
]);

/** Whether a function draws tabs anew. */
export const isDrawing = (functionName: string): boolean =>
  DRAWS.has(functionName);

export class MadeTabs {
  private notes: readonly string[] = [];

  constructor(private readonly workbook: Workbook) {}

  /** A note over something that stands there; none where there is no such tab yet. Empty cells make activities. */
  editsOf(count: number, random: Chance): readonly Edit[] {
    const tabs = this.sheets().filter(({name}) => NAMES.includes(name));
    if (tabs.length === 0) return [];
    const {id: sheet, rows} = oneOf(random, tabs);
    const places = rows.flatMap((row, at) =>
      (row ?? []).flatMap((cell, along) =>
        typeof cell?.value === 'string' && !/^$|empty/.test(cell.value)
          ? [{row: at + 1, column: along + 1}]
          : [],
      ),
    );
    if (places.length === 0) return [];
    const rect = {sheet, ...oneOf(random, places), rows: 1, columns: 1};
    return [{do: 'type', rect, texts: [[`note ${count}`]]}];
  }

  /** @param isDrawn whether a tab is being drawn, so that what is typed into it may be drawn over */
  typed(edits: readonly Edit[], isDrawn: boolean): void {
    const written = edits.flatMap(edit =>
      edit.do === 'type' ? edit.texts.flat().filter(isNote) : [],
    );
    const standing = this.standing();
    // People may delete what people wrote.
    this.notes = [...this.notes, ...(isDrawn ? [] : written)].filter(note =>
      standing.has(note),
    );
  }

  /** @throws Violation where a note is nowhere any more */
  check(who: string): void {
    if (this.notes.length === 0) return;
    const standing = this.standing();
    const lost = this.notes.find(note => !standing.has(note));
    if (lost)
      throw new Violation(
        'I3',
        `${who} drew over “${lost}”, which somebody had typed into a tab.`,
      );
  }

  private standing(): ReadonlySet<string> {
    return new Set(this.sheets().flatMap(notesIn));
  }

  private sheets(): readonly SheetData[] {
    return this.workbook.toData().sheets;
  }
}

const isNote = (text: string) => NOTE.test(text);

const known = new WeakMap<SheetData, readonly string[]>();

function notesIn(sheet: SheetData): readonly string[] {
  const before = known.get(sheet);
  if (before) return before;
  const notes = sheet.rows.flatMap(row =>
    (row ?? []).flatMap(cell =>
      typeof cell?.value === 'string' && isNote(cell.value) ? [cell.value] : [],
    ),
  );
  known.set(sheet, notes);
  return notes;
}
