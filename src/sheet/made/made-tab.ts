/** Tabs that the add-on makes, and what becomes of them where people changed them. */
import {type CalendarDate, formatDate} from '../../domain/calendar-date';
import {folded} from '../../domain/cell';
import {putCharts} from './charts';
import {type Ground, draw} from './draw';
import {type Drawing, textsOf} from './drawing';
import {fingerprint} from './fingerprint';
import {dropRest} from './grid-size';
import {
  type Built,
  type Memory,
  NO_MEMORY,
  forget,
  recall,
  remember,
} from './memory';
import {placeFor} from './place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Found {
  readonly sheet: Sheet;
  /** As people see it; no rows where nothing stands in the tab. */
  readonly values: readonly (readonly string[])[];
  readonly built: Built | null;
  readonly memory: Memory;
  /** The readers' own, too; none where it was not asked for. */
  readonly charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[];
}

/**
 * The tab as it stands; null where there is none.
 *
 * @param hasCharts whether charts are drawn there
 */
export function findMadeTab(
  spreadsheet: Spreadsheet,
  tab: string,
  hasCharts = false,
): Found | null {
  const sheet = sheetNamed(spreadsheet, tab);
  if (sheet === null) return null;
  const values = sheet
    .getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
    .getDisplayValues();
  const isBlank = values.every(row => row.every(text => text.trim() === ''));
  const memory = recall(sheet);
  return {
    sheet,
    values: isBlank ? [] : values,
    built: memory.built,
    memory,
    charts: hasCharts ? sheet.getCharts() : [],
  };
}

/** A quick look, without the cells; null where there is no such tab. */
export function memoryOf(spreadsheet: Spreadsheet, tab: string): Memory | null {
  const sheet = sheetNamed(spreadsheet, tab);
  return sheet && recall(sheet);
}

/** By its name, in any case. */
export function sheetNamed(
  spreadsheet: Spreadsheet,
  tab: string,
): Sheet | null {
  const found = spreadsheet
    .getSheets()
    .find(sheet => folded(sheet.getName()) === folded(tab));
  return found ?? null;
}

/** Whether nothing would be lost if the tab were drawn anew. */
export function isAsBuilt({values, built}: Found, drawing: Drawing): boolean {
  if (values.length === 0) return true;
  const expected = built?.fingerprint ?? fingerprint(textsOf(drawing));
  return fingerprint(values) === expected;
}

/**
 * Draws the tab; one that people changed is first renamed aside, with all that stands in it.
 *
 * @param mayReplace whether what stands in the tab may go
 * @returns the name under which the changed tab was kept; null where there was nothing to keep
 */
export function redraw(
  spreadsheet: Spreadsheet,
  {tab, month, drawing}: {tab: string; month: string; drawing: Drawing},
  found: Found | null,
  mayReplace: boolean,
  today: CalendarDate,
): string | null {
  const kept =
    found === null || mayReplace ? null : setAside(spreadsheet, found, today);
  const old = kept === null ? found : null;
  const sheet =
    old?.sheet ?? spreadsheet.insertSheet(tab, placeFor(spreadsheet, tab));
  const before = old?.built ?? null;
  const {looks, rows, widths} = drawing;
  if (old === null) dropRest(sheet, rows.length, widths.length);
  draw(sheet, drawing, groundOf(old, looks));
  const charts = putCharts(
    sheet,
    drawing.charts ?? [],
    before?.charts ?? [],
    old?.charts ?? [],
  );
  const built = {
    month,
    fingerprint: fingerprint(textsOf(drawing)),
    charts,
    ...(looks === undefined ? {} : {looks}),
  };
  if (JSON.stringify(built) !== JSON.stringify(before))
    remember(sheet, old?.memory ?? NO_MEMORY, built);
  return kept;
}

function groundOf(old: Found | null, looks: string | undefined): Ground {
  if (old === null) return 'new';
  if (old.built === null) return 'begun';
  const isKnown = looks !== undefined && looks === old.built.looks;
  return isKnown ? old.values : 'unknown';
}

function setAside(
  spreadsheet: Spreadsheet,
  {sheet, memory}: Found,
  today: CalendarDate,
): string {
  const taken = new Set(spreadsheet.getSheets().map(other => other.getName()));
  const name = `${sheet.getName()} (changed by hand ${formatDate(today)})`;
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} ${count}`;
  sheet.setName(free);
  forget(memory);
  return free;
}
