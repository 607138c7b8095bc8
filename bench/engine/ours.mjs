/** The planner's own engine, as `loadMonth` and `loadCoverage` use it. */
import {EXPECTED, SETTINGS} from './job.mjs';
import {AREA_TITLES} from './school-rows.mjs';

/** A Wednesday of the school year. */
const TODAY = {year: 2026, month: 10, day: 14};
const STATES = ['not expected', 'empty', 'thin', 'strong'];

function tablesOf({objectives, activities}, measured) {
  const {readTable} = measured;
  return {
    objectives: readTable(measured.OBJECTIVES, objectives),
    activities: readTable(measured.ACTIVITIES, activities),
    partners: readTable(measured.PARTNERS, null),
    lockedDates: readTable(measured.LOCKED_DATES, null),
    expectedAreas: readTable(measured.EXPECTED_AREAS, EXPECTED),
    settings: readTable(measured.SETTINGS, SETTINGS),
    standards: readTable(measured.STANDARDS, null),
  };
}

/** Of every month: minutes and states of its cells, its slices, its gaps in their order. */
export function core({rows, settings}, measured) {
  const {plan} = measured.readPlan(tablesOf(rows, measured), TODAY);
  const cells = measured.cellsOf(plan);
  return {
    cells,
    months: settings.months.map(month => {
      const objectives = measured.indexesOf(plan, month);
      return {
        tally: measured.tally(plan, cells, month),
        slices: measured.slices(plan, cells, month),
        gaps: measured.rankedGaps(plan, cells, month, objectives),
      };
    }),
  };
}

/** All that the report shows of a month, as `loadReport` gives it. */
export function report(job, measured) {
  return measured.reportOf(school(job, measured), job.settings.months[4]);
}

/** All that the planner shows of a month, as `loadMonth` gives it, with every problem of the workbook. */
export function month(job, measured) {
  return measured.monthView(school(job, measured), job.settings.months[4]);
}

/** As `readSchool` gives it. */
function school({rows}, measured) {
  const tables = tablesOf(rows, measured);
  const read = measured.readPlan(tables, TODAY);
  return {
    plan: read.plan,
    get problems() {
      return read.problems;
    },
    tables,
    workbook: {today: TODAY},
    calendar: {
      yearStart: read.plan.settings.schoolYearStarts,
      isDayFirst: false,
    },
    months: new Map(),
  };
}

export function coreAnswer({cells, months}, {settings}, {stateOf}) {
  const states = new Uint8Array(cells.expected.length * AREA_TITLES.length);
  for (let cell = 0; cell < states.length; cell++) {
    const [place, area] = [
      Math.floor(cell / AREA_TITLES.length),
      cell % AREA_TITLES.length,
    ];
    const least = settings.leastMinutes[area];
    states[cell] = STATES.indexOf(stateOf(cells, place, area, least));
  }
  const slicesOf = kind =>
    Object.fromEntries(
      months.flatMap(({slices}, m) =>
        [...slices[kind]].map(([name, {expected, covered, minutes}]) => [
          `${settings.months[m]} ${name}`,
          [expected, covered, minutes],
        ]),
      ),
    );
  return {
    states,
    reach: cells.reach,
    gaps: months.map(({gaps}) => gaps),
    slices: {
      area: Object.fromEntries(
        months.flatMap(({tally}, m) =>
          tally.areas.map(({expected, covered, minutes}, area) => [
            `${settings.months[m]} ${AREA_TITLES[area]}`,
            [expected, covered, minutes],
          ]),
        ),
      ),
      grade: slicesOf('grades'),
      teacher: slicesOf('teachers'),
      subject: slicesOf('subjects'),
    },
  };
}
