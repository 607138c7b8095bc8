/** A published month: its grid as it was that day, in a protected tab that is never written to again. */
import {type CalendarDate, formatDate} from '../domain/calendar-date';
import {folded} from '../domain/cell';
import {counted} from '../domain/count';
import type {Coverage} from '../domain/coverage';
import type {Grid} from '../domain/grid';
import {type Month, monthName} from '../domain/month';
import {draw} from './made/draw';
import {type Drawing, INK, padded, sentence, textsOf} from './made/drawing';
import {fingerprint} from './made/fingerprint';
import {gridDrawing} from './made/grid-tab';
import {type Found, findMadeTab} from './made/made-tab';
import {NO_MEMORY, remember} from './made/memory';
import {placeFor} from './made/place';
import {type Person, whoOf} from './person';
import {ACTIVITY_BANK} from './reference-tabs';
import {GRID} from './schema';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Publishing {
  readonly month: Month;
  readonly grid: Grid;
  readonly coverage: Coverage;
  readonly person: Person;
  readonly today: CalendarDate;
}

/**
 * Keeps the month's grid as a tab of its own. Only under the lock.
 *
 * @returns the tab, and whether it was made now: the last copy stays the one where it says the same
 */
export function freeze(
  spreadsheet: Spreadsheet,
  publishing: Publishing,
): {readonly tab: string; readonly isNew: boolean} {
  const {month, grid} = publishing;
  const built = {month, fingerprint: fingerprint(textsOf(gridDrawing(grid)))};
  const {last, free} = copiesOf(spreadsheet, `${GRID.tab} ${month}`);
  const found = last === null ? null : findMadeTab(spreadsheet, last);
  if (last !== null && found !== null && isSame(found, built.fingerprint))
    return {tab: last, isNew: false};
  const draft = draftName(spreadsheet, month);
  // Beside the tabs of this month: the newest first.
  const place = placeFor(spreadsheet, ACTIVITY_BANK.tab);
  const sheet = spreadsheet.insertSheet(draft, place);
  draw(sheet, publishedDrawing(publishing), 'new');
  guard(sheet, publishing);
  remember(sheet, NO_MEMORY, built);
  // Only what is whole and protected is called the record.
  sheet.setName(free);
  return {tab: free, isNew: true};
}

/**
 * What the tab is called while it is made: a run that is cut off leaves nothing that looks like the record.
 * What such a run left is taken out first.
 */
function draftName(spreadsheet: Spreadsheet, month: Month): string {
  const name = `${GRID.tab} ${month} (not finished)`;
  const {last, free} = copiesOf(spreadsheet, name);
  const found = last === null ? null : findMadeTab(spreadsheet, last);
  if (last === null || found === null || !isDraft(found, month)) return free;
  spreadsheet.deleteSheet(found.sheet);
  return last;
}

/** Blank, or begun by us; one that is protected already is left to whoever made it. */
function isDraft({sheet, values}: Found, month: Month): boolean {
  const first = values[0]?.[0];
  const isOurs = first === undefined || first.startsWith(stampStart(month));
  return isOurs && sheet.getRange(1, 1).canEdit();
}

/** A name, and `name (2)` where that stands there in any case of letters: the last of them, and the next that is free. */
function copiesOf(
  spreadsheet: Spreadsheet,
  name: string,
): {readonly last: string | null; readonly free: string} {
  const taken = new Set(
    spreadsheet.getSheets().map(each => folded(each.getName())),
  );
  let last: string | null = null;
  let free = name;
  for (let count = 2; taken.has(folded(free)); count++) {
    last = free;
    free = `${name} (${count})`;
  }
  return {last, free};
}

/** Whether a copy is ours, still as it was made, and what would be made now but for its first line. */
function isSame({values, built}: Found, made: string): boolean {
  return (
    built?.fingerprint === made && fingerprint(values.slice(STAMPS)) === made
  );
}

/** Lines above the grid. */
const STAMPS = 1;

/** Without the notes on its headers, which tell how to plan in the Grid tab. */
function publishedDrawing(publishing: Publishing): Drawing {
  const {rows, widths, hidden, frozenRows} = gridDrawing(publishing.grid);
  return {
    rows: [
      padded([sentence(stamp(publishing), INK.section)], widths.length),
      ...rows,
    ],
    widths,
    hidden,
    frozenRows: STAMPS + frozenRows,
    // The first line runs on over all columns.
    frozenColumns: 0,
    wide: [],
    heights: [],
  };
}

const stampStart = (month: Month) => `${monthName(month)}, published on `;

function stamp({month, coverage, person, today}: Publishing): string {
  const {expected, covered, strong, confirmed} = coverage.cells;
  return [
    `${stampStart(month)}${formatDate(today)} by ${whoOf(person)}.`,
    `${counted(coverage.objectives, 'objective')}; of ${counted(expected, 'expected cell')} ${covered} covered, ${strong} strong, ${confirmed} confirmed.`,
  ].join(' ');
}

/** Whoever publishes it and the owner of the file may still change it, and nobody else. */
function guard(sheet: Sheet, {month, person, today}: Publishing): void {
  const protection = sheet
    .protect()
    .setDescription(
      `${monthName(month)} as published on ${formatDate(today)} by ${whoOf(person)}`,
    );
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}
