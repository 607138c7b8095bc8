/** The job that every engine is given: the rows of two tabs, what the school asks, and what codes are worth. */
import {AREA_TITLES, MONTHS, schoolRows} from './school-rows.mjs';

export const AREAS = AREA_TITLES.length;
export const GRADES = ['PK', 'K', '1', '2', '3', '4', '5', '6', '7', '8'];
const EVERY = 2 ** AREAS - 1;
/** From the sixth grade on nobody is asked for early childhood. */
const UPPER = 8;
const LEAST_MINUTES = 60;

/** The other tabs, as they stand in a workbook. */
export const EXPECTED = [
  ['Grade', ...AREA_TITLES],
  ...GRADES.map((grade, place) => [
    grade,
    ...AREA_TITLES.map((_, area) => area < AREAS - 1 || place < UPPER),
  ]),
];
export const SETTINGS = [
  ['Setting', 'Value'],
  ['School year starts', '2026-08'],
  ...AREA_TITLES.map(title => [`Least minutes, ${title}`, LEAST_MINUTES]),
];

/** @param measured the bundle of `measured.mjs` */
export function jobOf(size, {catalogueOf, commonCore, OBJECTIVES, ACTIVITIES}) {
  const catalogue = catalogueOf(commonCore(), [], ['Common Core']);
  const standards = catalogue.standards.filter(
    ({kind, grades}) => kind === 'standard' && GRADES.includes(grades[0]),
  );
  const emphases = new Map(
    standards.map(({code, emphasis}) => [
      code,
      ['major', 'supporting', 'additional'].indexOf(emphasis ?? 'supporting'),
    ]),
  );
  const headersOf = ({columns}) => columns.map(({header}) => header);
  return {
    rows: schoolRows(size, byGrade(standards), {
      objectives: headersOf(OBJECTIVES),
      activities: headersOf(ACTIVITIES),
    }),
    settings: {
      months: MONTHS,
      expected: GRADES.map((_, place) => (place < UPPER ? EVERY : EVERY >> 1)),
      leastMinutes: AREA_TITLES.map(() => LEAST_MINUTES),
    },
    emphasisOf: text =>
      Math.min(...text.split(', ').map(code => emphases.get(code))),
  };
}

/** Codes; of those that are for several grades the first one has them. */
function byGrade(standards) {
  return Object.fromEntries(
    GRADES.map(grade => [
      grade,
      standards.filter(({grades}) => grades[0] === grade).map(({code}) => code),
    ]),
  );
}
