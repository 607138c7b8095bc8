/** Set up planner: makes what is missing, mends what was lost, overwrites nothing that people typed. */
import type {SetUp, SetUpForm} from '../contract/planner';
import {cellText} from '../domain/cell';
import {expectedAtFirst} from '../domain/expected-at-first';
import {GRADES, type Grade, inOrder} from '../domain/grade';
import {starterActivities} from '../data/starter-activities';
import {fillBank} from '../sheet/bank-fill';
import {withLock} from '../sheet/lock';
import {findMadeTab, isAsBuilt, redraw} from '../sheet/made/made-tab';
import {addExpectedAreas, fillSettings, isSet} from '../sheet/made/school-rows';
import {startHereDrawing} from '../sheet/made/start-here';
import {addMissingColumns, makeTable} from '../sheet/made/table-tab';
import {ACTIVITY_BANK} from '../sheet/reference-tabs';
import {
  EXPECTED_AREAS,
  SETTING,
  SETTINGS,
  START_HERE_TAB,
  TABLES,
} from '../sheet/schema';
import {plannedRepairs, putMarks, repair} from '../sheet/repair';
import {type Workbook, openWorkbook, readTab} from '../sheet/workbook';
import {checked} from './arguments/check';
import * as takes from './arguments/planner';
import {readSchool} from './school';
import {showTab} from './show-tab';

const USUAL_GRADES: readonly Grade[] = ['K', '1', '2', '3', '4', '5'];

/** What the form shows first: what the workbook says, else a sensible beginning. */
export function loadSetUp(): SetUpForm {
  const {plan, tables} = readSchool();
  const {expected, settings} = plan;
  const grades = inOrder([
    ...expected.keys(),
    ...plan.objectives.flatMap(({grades}) => grades),
  ]);
  return {
    schoolName: settings.schoolName,
    firstMonth: settings.schoolYearStarts,
    grades: grades.length > 0 ? grades : USUAL_GRADES,
    expected: Object.fromEntries(
      GRADES.map(grade => [
        grade,
        expected.get(grade) ?? expectedAtFirst(grade),
      ]),
    ),
    standing: {
      schoolName: isSet(tables.settings, SETTING.schoolName),
      firstMonth: isSet(tables.settings, SETTING.schoolYearStarts),
      grades: inOrder([...expected.keys()]),
    },
  };
}

export function setUpPlanner(argument: Partial<SetUp>): {
  made: string[];
  repaired: string[];
} {
  const wanted = checked(takes.setUpPlanner, argument);
  const made: string[] = [];
  const repaired = new Set<string>();
  withLock(() => {
    mendAll(repaired);
    const before = openWorkbook();
    const blank = onlyBlankTab(before);
    makeAll(before, made, repaired);
    const workbook = openWorkbook();
    if (fillSettings(workbook, wanted)) repaired.add(SETTINGS.tab);
    if (addExpectedAreas(workbook, wanted)) repaired.add(EXPECTED_AREAS.tab);
    if (fillBank(workbook, starterActivities()))
      repaired.add(ACTIVITY_BANK.tab);
    putMarks(workbook);
    if (blank) workbook.spreadsheet.deleteSheet(blank);
  });
  // Else whatever was made last is in front, maybe the hidden Log.
  if (made.length > 0) showTab(START_HERE_TAB);
  return {made, repaired: [...repaired].filter(tab => !made.includes(tab))};
}

/** The one tab of a new spreadsheet, if nobody put anything there: Sheet1, or Página1 in Portuguese. */
function onlyBlankTab({spreadsheet}: Workbook) {
  const [sheet, second] = spreadsheet.getSheets();
  const isNew = sheet && !second && /\D1$/.test(sheet.getName());
  return isNew && sheet.getLastRow() === 0 ? sheet : null;
}

/** Clears up what header and mark disagree about, as the list of problems says it would. */
function mendAll(repaired: Set<string>): void {
  const workbook = openWorkbook();
  const repairs = plannedRepairs(workbook);
  for (const schema of TABLES)
    if (readTab(workbook, schema).doubts.length > 0) repaired.add(schema.tab);
  repair(workbook, repairs);
}

function makeAll(
  workbook: Workbook,
  made: string[],
  repaired: Set<string>,
): void {
  makeStartHere(workbook, made);
  for (const schema of TABLES) {
    const {sheet, values} = readTab(workbook, schema);
    if (sheet === null) {
      makeTable(workbook.spreadsheet, schema);
      made.push(schema.tab);
    } else {
      const headers = (values?.[0] ?? []).map(cellText);
      const added = addMissingColumns(sheet, schema, headers);
      if (added.length > 0) repaired.add(schema.tab);
    }
  }
}

function makeStartHere({spreadsheet, today}: Workbook, made: string[]): void {
  const found = findMadeTab(spreadsheet, START_HERE_TAB);
  const drawing = startHereDrawing();
  // Unless it was cut off before it was drawn whole.
  if (found && (found.built || !isAsBuilt(found, drawing))) return;
  redraw(
    spreadsheet,
    {tab: START_HERE_TAB, month: '', drawing},
    found,
    true,
    today,
  );
  made.push(START_HERE_TAB);
}
