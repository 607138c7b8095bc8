/** Adds the sample school to a workbook, and takes it out again. */
import type {MonthView} from '../../contract/month';
import type {CalendarDate} from '../../domain/calendar-date';
import type {Grade} from '../../domain/grade';
import {addMonths, yearOf} from '../../domain/month';
import {listed} from '../../domain/count';
import {defaultYearStart, monthOfDate} from '../../domain/school-year';
import {idsFor} from '../../sheet/given-ids';
import {note} from '../../sheet/journal';
import {
  type IsGone,
  type Record,
  addRecords,
  checkRecords,
  deleteRecords,
  goneRecords,
} from '../../sheet/made/records';
import {clearSchoolName, fillSettings} from '../../sheet/made/school-rows';
import {whoOf} from '../../sheet/person';
import {ownTable} from '../../sheet/own-table';
import type {Schema} from '../../sheet/column';
import {PARTNERS, RESULTS} from '../../sheet/reference-tabs';
import {ACTIVITIES, OBJECTIVES, START_HERE_TAB} from '../../sheet/schema';
import {type Session, inSession} from '../../sheet/session';
import {UserError} from '../../sheet/user-error';
import {openWorkbook, readTab} from '../../sheet/workbook';
import {currentMonth} from '../current-month';
import {person} from '../person';
import {drawTabs, redrawTabs} from '../refresh';
import {monthView, readSchool} from '../school';
import {setUpPlanner} from '../set-up';
import {showTab} from '../show-tab';
import {resultRecords} from './results';
import {activityRecords, objectiveRecords, partnerRecords} from './rows';
import {
  type Traces,
  forgetTraces,
  hasSample,
  isAsBrought,
  isNamed,
  loadTraces,
  saveTraces,
  tracesOf,
} from './traces';

const SCHOOL_NAME = 'Maple Hill Community School (sample)';
const GRADES: readonly Grade[] = ['K', '1', '2', '3', '4', '5'];
const TABLES: readonly Schema[] = [OBJECTIVES, ACTIVITIES, PARTNERS, RESULTS];

/** @throws UserError where it is there already */
export function addSample(): {view: MonthView} {
  checkAbsent();
  setUpForSample();
  const workbook = openWorkbook();
  inSession(workbook, person(), session => {
    // Asked again: somebody else may have added it while we waited.
    checkAbsent();
    const rows = recordsFor(workbook.today, schema =>
      idsFor(session, schema, ownTable(workbook, schema)),
    );
    for (const [schema, records] of rows)
      checkRecords(workbook, schema, records);
    // A school without a name has the sample's meanwhile.
    fillSettings(workbook, {schoolName: SCHOOL_NAME});
    // Known before they are written, so that rows of a run cut short can be taken out too.
    saveTraces(tracesOfAll(rows, false));
    for (const [schema, records] of rows) addRecords(workbook, schema, records);
    SpreadsheetApp.flush();
    saveTraces(tracesOfAll(rows, true));
  });
  const school = readSchool(openWorkbook());
  const month = currentMonth(school);
  drawTabs(month);
  showTab(START_HERE_TAB);
  return {view: monthView(school, month)};
}

const tracesOfAll = (
  rows: ReadonlyMap<Schema, readonly Record[]>,
  isWhole: boolean,
): Traces =>
  Object.fromEntries(
    [...rows].map(([schema, records]) => [
      schema.tab,
      tracesOf(schema, records, isWhole),
    ]),
  );

function checkAbsent(): void {
  if (!hasSample()) return;
  throw new UserError(
    'The sample school is in this workbook already. Take it out first: Extensions › Integration Grid › Try with sample data.',
  );
}

function recordsFor(
  today: CalendarDate,
  idsOf: (schema: Schema) => () => string,
): ReadonlyMap<Schema, readonly Record[]> {
  const months = [-2, -1, 0].map(count => addMonths(monthOfDate(today), count));
  const named = (schema: Schema, records: readonly Record[]) => {
    const next = idsOf(schema);
    return records.map(record => ({...record, id: next()}));
  };
  const objectives = named(OBJECTIVES, objectiveRecords(months));
  const ids = objectives.map(({id}) => id);
  const year = yearOf(defaultYearStart(today));
  return new Map<Schema, readonly Record[]>([
    [OBJECTIVES, objectives],
    [ACTIVITIES, named(ACTIVITIES, activityRecords(months, objectives, ids))],
    [
      PARTNERS,
      partnerRecords(
        {year, month: 8, day: 1},
        {year: year + 1, month: 7, day: 31},
      ),
    ],
    [RESULTS, resultRecords(monthOfDate(today))],
  ]);
}

/** Makes the tabs where some are missing: a sample is tried out in an empty spreadsheet, too. */
function setUpForSample(): void {
  const workbook = openWorkbook();
  const standing = TABLES.filter(
    schema => readTab(workbook, schema).sheet !== null,
  );
  if (standing.length === TABLES.length) return;
  // Nothing is made for a sample that could not be added then.
  for (const schema of standing) checkRecords(workbook, schema, [{}]);
  setUpPlanner({
    schoolName: SCHOOL_NAME,
    firstMonth: defaultYearStart(workbook.today),
    grades: GRADES,
  });
}

/** Rows that were changed since stay, and so does whatever is not from the sample. */
export function removeSample(): {
  removed: number;
  kept: number;
  view: MonthView;
} {
  const traces = loadTraces();
  if (traces === null)
    throw new UserError('There is no sample school in this workbook.');
  const workbook = openWorkbook();
  const {removed, kept} = inSession(workbook, person(), session => {
    const counts = removeTraced(session, traces);
    clearSchoolName(openWorkbook(), SCHOOL_NAME);
    forgetTraces();
    return counts;
  });
  const school = readSchool(openWorkbook());
  redrawTabs();
  return {removed, kept, view: monthView(school, currentMonth(school))};
}

function removeTraced(
  session: Session,
  traces: Traces,
): {removed: number; kept: number} {
  const {workbook} = session;
  // By the places at which they were missed, so before any row goes.
  session.giveIds();
  noteRemoval(session, traces);
  let removed = 0;
  let kept = 0;
  for (const schema of TABLES) {
    removed += deleteRecords(workbook, schema, unchangedOf(schema, traces));
    // Whatever of the sample is still there was changed.
    const known = traces[schema.tab] ?? {};
    kept += goneRecords(workbook, schema, record =>
      isNamed(schema, known, record),
    ).length;
  }
  return {removed, kept};
}

function unchangedOf(schema: Schema, traces: Traces): IsGone {
  const known = traces[schema.tab] ?? {};
  return (record, hasOwnWords) =>
    !hasOwnWords && isAsBrought(schema, known, record);
}

/** Before the first row goes, so that the Log tells of a removal that was cut short, too. */
function noteRemoval(
  {workbook, person, journal}: Session,
  traces: Traces,
): void {
  const gone = TABLES.map(schema => ({
    tab: schema.tab,
    names: goneRecords(workbook, schema, unchangedOf(schema, traces)),
  })).filter(({names}) => names.length > 0);
  if (gone.length === 0) return;
  const rows = gone.map(({tab, names}) => `${names.length} of ${tab}`);
  note(journal(), {
    who: whoOf(person),
    what: `Took out the sample school’s rows: ${listed(rows)}.`,
    table: listed(gone.map(({tab}) => tab)),
    id: gone.flatMap(({names}) => names).join(', '),
  });
}
