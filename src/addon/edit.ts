/** What happens when somebody types into the Grid tab or the Objectives tab. Never needed for correctness: the next build sees it too. */
import {folded} from '../domain/cell';
import {grid} from '../domain/grid';
import {isMonth} from '../domain/month';
import {type Block, textsOf} from '../sheet/made/drawing';
import {fingerprint} from '../sheet/made/fingerprint';
import {gridDrawing} from '../sheet/made/grid-tab';
import {gridEdit} from '../sheet/made/grid-edit';
import {writeText} from '../sheet/codec';
import {addTypedActivities} from '../sheet/made/typed-activities';
import {
  COVERAGE_TAB,
  GRID,
  OBJECTIVES,
  START_HERE_TAB,
  TABLES,
  YEAR_TAB,
} from '../sheet/schema';
import {type Session, inSession} from '../sheet/session';
import {UserError} from '../sheet/user-error';
import {findTab} from '../sheet/witnesses';
import {type Workbook, openWorkbook} from '../sheet/workbook';
import {drawGrid, standingGrid} from './grid';
import {answerObjectives} from './objective-edit';
import {person} from './person';
import {readSchool} from './school';

type OnEdit = GoogleAppsScript.Events.SheetsOnEdit;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function onEdit(event: OnEdit): void {
  // A page can call it too, with anything: what Google sends holds a range.
  if (typeof event?.range?.getSheet !== 'function') return;
  const tab = folded(event.range.getSheet().getName());
  if (OTHER_TABS.has(tab)) return;
  try {
    if (tab === folded(GRID.tab))
      inSession(openWorkbook(), person(), session =>
        answerEdit(session, event),
      );
    else answerOther(event);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    event.source.toast(error.message, 'Integration Grid', 10);
  }
}

/** Tabs of ours that answer nothing, known by their names alone; one of another name may be Objectives, renamed. */
const OTHER_TABS: ReadonlySet<string> = new Set(
  [
    START_HERE_TAB,
    COVERAGE_TAB,
    YEAR_TAB,
    ...TABLES.filter(({tab}) => tab !== OBJECTIVES.tab).map(({tab}) => tab),
  ].map(folded),
);

/** Most tabs are none of ours, and answering is on demand. */
function answerOther({range, source}: OnEdit): void {
  const workbook = openWorkbook();
  if (!isObjectives(workbook, range.getSheet())) return;
  const said = answerObjectives(workbook, range);
  if (said !== null) source.toast(said, 'Integration Grid', 10);
}

/** The tab by its name, or by its mark where it was renamed. */
function isObjectives({spreadsheet, marks}: Workbook, sheet: Sheet): boolean {
  const found = findTab(OBJECTIVES, spreadsheet.getSheets(), marks);
  return found.sheet?.getSheetId() === sheet.getSheetId();
}

/** Under the lock from the first look on: another run may have taken the same title over meanwhile. */
function answerEdit(session: Session, {range, oldValue, source}: OnEdit): void {
  const {workbook} = session;
  const found = standingGrid(workbook);
  if (!found?.built || !isMonth(found.built.month)) return;
  const {month} = found.built;
  if (fingerprint(found.values) === found.built.fingerprint) return;
  const {plan, problems} = readSchool(workbook);
  const block = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  const {typed, isMisplaced, before} = gridEdit(
    found.values,
    textsOf(gridDrawing(grid(plan, month, problems))),
    block,
    // Only an edit of a single cell says what stood there.
    oldValue ?? null,
  );
  if (typed.length > 0) addTypedActivities(session, month, typed);
  if (fingerprint(before) === found.built.fingerprint)
    drawGrid(
      readSchool(workbook),
      month,
      standingGrid(workbook),
      fingerprint(found.values),
    );
  else putBack(found.sheet, before, block);
  if (typed.length > 0 || isMisplaced)
    source.toast(words(typed.length, isMisplaced), 'Integration Grid', 8);
}

/** Only what was typed over: elsewhere in the tab people changed something that they may want to keep. */
function putBack(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  before: readonly (readonly string[])[],
  {row, column, columns, rows}: Block,
): void {
  const texts = before
    .slice(row - 1, row - 1 + rows)
    .map(cells => cells.slice(column - 1, column - 1 + columns));
  const width = texts[0]?.length ?? 0;
  if (width > 0)
    writeText(sheet.getRange(row, column, texts.length, width), texts);
}

function words(added: number, isMisplaced: boolean): string {
  const elsewhere =
    'The Grid tab is made from the Objectives and Activities tabs, so this was put back: change it there, or with Plan this month.';
  if (added === 0) return elsewhere;
  const planned =
    added === 1
      ? 'Added as a planned activity. Plan this month lets you say more about it.'
      : `Added as ${added} planned activities. Plan this month lets you say more about them.`;
  return isMisplaced ? `${planned} ${elsewhere}` : planned;
}
