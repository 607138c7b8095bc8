/** What the sidebar asks for besides saving: its first screen, a name, a place in the sheet. */
import type {MonthView} from '../contract/month';
import type {PlannerView} from '../contract/planner';
import {withLock} from '../sheet/lock';
import {saveName as keepName} from '../sheet/person';
import {adoptCopy as adopt} from '../sheet/repair';
import {sheetNamed} from '../sheet/made/made-tab';
import {recall} from '../sheet/made/memory';
import {ACTIVITIES, GRID, OBJECTIVES} from '../sheet/schema';
import {settleUnfinished} from '../sheet/settle';
import {
  type Tab,
  type Workbook,
  isCopy,
  openWorkbook,
  readTab,
} from '../sheet/workbook';
import {checked} from './arguments/check';
import * as takes from './arguments/planner';
import {currentMonth} from './current-month';
import {language} from './language';
import {person} from './person';
import {mayHoldSample} from './sample/rows';
import {hasSample} from './sample/traces';
import {monthView, readSchool} from './school';
import {selectionIn} from './selection';

export function loadPlanner(argument: {month?: string}): PlannerView {
  const {month} = checked(takes.perhapsOfMonth, argument);
  const workbook = openWorkbook();
  const who = person();
  const objectives = readTab(workbook, OBJECTIVES);
  const readOnlyReason = readOnlyReasonOf(workbook, objectives);
  const canEdit = readOnlyReason === null;
  const notices =
    canEdit && !isCopy(workbook) ? settleUnfinished(workbook, who) : [];
  const school = readSchool(workbook);
  return {
    who: who.name,
    language: language(),
    canEdit,
    readOnlyReason,
    isSetUp:
      objectives.sheet !== null && readTab(workbook, ACTIVITIES).sheet !== null,
    hasSample: mayHoldSample(school.plan) && hasSample(),
    isCopy: isCopy(workbook),
    notices,
    gridMonth: gridMonth(workbook),
    view: monthView(school, month ?? currentMonth(school)),
    selection: selectionIn(school),
  };
}

function gridMonth({spreadsheet}: Workbook): string | null {
  const sheet = sheetNamed(spreadsheet, GRID.tab);
  return (sheet && recall(sheet).built?.month) ?? null;
}

/** Of a file that may only be viewed every range says no; of a protected tab, so may this one. */
function readOnlyReasonOf({spreadsheet}: Workbook, tab: Tab): string | null {
  const sheet = tab.sheet ?? spreadsheet.getSheets()[0]!;
  if (sheet.getRange(sheet.getMaxRows(), 1).canEdit()) return null;
  return 'This workbook is shared with you for viewing, so you can read everything here but not change it. Ask its owner to let you edit.';
}

export function saveName(argument: {name: string}): {who: string} {
  const {name} = checked(takes.saveName, argument);
  return {who: keepName(name)};
}

/** Says that a copied file is a workbook of its own. */
export function adoptCopy(): {view: MonthView} {
  const workbook = openWorkbook();
  withLock(() => adopt(workbook));
  // Its marks are others now.
  const school = readSchool();
  return {view: monthView(school, currentMonth(school))};
}
