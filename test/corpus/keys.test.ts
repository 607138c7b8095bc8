/** Which grades, standards and months cells mean, in text columns and in those that the sheet converted. */
import {CorpusSchool, EVERYWHERE} from './corpus-school';

type KeyLine = readonly [line: string, typed: string, meant: string];

/** What is said of a cell that is not understood. */
const NO_GRADE = 'Write PK, K or 1 to 12; for several write 3, 4 or K-2.';
const NO_MONTH = 'Write the month as 2026-10, October 2026 or October.';
const NOT_IMPORTED =
  'Import that framework to have its codes checked, or leave the code as it is.';
const asText = (grades: string) =>
  `Did you mean ${grades}? Format the cell as plain text and write ${grades} again.`;

const GRADES_IN_TEXT: readonly KeyLine[] = [
  ['C5', '3-5', '3, 4, 5'],
  ['C6', '6-8', '6, 7, 8'],
  ['C7', '9-12', '9, 10, 11, 12'],
  ['C8', 'K-2', 'K, 1, 2'],
  ['C9', '3–5', '3, 4, 5'],
  ['G24', 'K', 'K'],
  ['G24', 'k', 'K'],
  ['G24', 'Kindergarten', 'K'],
  ['G25', '0', NO_GRADE],
  ['G26', '3', '3'],
  ['G27', "'3", '3'],
  ['G27', '03', '3'],
  ['G27', '3rd', '3'],
  ['G27', 'Grade 3', '3'],
  ['G28', 'Pre-K', 'PK'],
  ['G28', 'PK', 'PK'],
  ['G29', '13', NO_GRADE],
  ['G29', '1,5', '1, 5'],
];

/** The same typed where the sheet takes `3-5` for a day, in whichever order. */
const GRADES_CONVERTED: readonly KeyLine[] = [
  ['C10', '3-5', asText('3-5')],
  ['C10', '6-8', asText('6-8')],
  ['C10', '9-12', asText('9-12')],
  ['C10', '1-2', asText('1-2')],
  ['C10', '3/4', asText('3-4')],
  ['C10', 'Mar 5', asText('3-5')],
  ['C8', 'K-2', 'K, 1, 2'],
  ['C9', '3–5', '3, 4, 5'],
  ['G24', 'Kindergarten', 'K'],
  ['G25', '0', NO_GRADE],
  ['G26', '3', '3'],
  ['G27', "'3", '3'],
  ['G27', '03', '3'],
  ['G27', '3rd', '3'],
  ['G29', '13', NO_GRADE],
];

const SEPTEMBER = '2026-09';

const MONTHS_IN_TEXT: readonly KeyLine[] = [
  ['D59', '2026-09', SEPTEMBER],
  ['D60', '9/2026', SEPTEMBER],
  ['D60', '09/2026', SEPTEMBER],
  ['D60', 'Sept 2026', SEPTEMBER],
  ['D60', 'September 2026', SEPTEMBER],
  ['D61', 'Sept', SEPTEMBER],
  ['D61', 'September', SEPTEMBER],
  ['D65', '46266', SEPTEMBER],
  ['D64', '09/31/2026', NO_MONTH],
  ['D66', '31.09.26', NO_MONTH],
  ['D66', 'after winter break', NO_MONTH],
  ['D66', '2026-13', NO_MONTH],
  ['D66', '9', NO_MONTH],
];

const MONTHS_CONVERTED: readonly KeyLine[] = [
  ['D59', '2026-09', SEPTEMBER],
  ['D60', '9/2026', SEPTEMBER],
  ['D60', 'Sept 2026', SEPTEMBER],
  ['D61', 'Sept', SEPTEMBER],
  ['D62', '2026-09-01', SEPTEMBER],
  ['D62', '2026-09-30', SEPTEMBER],
  ['D65', '46266', SEPTEMBER],
  ['D64', '09/31/2026', NO_MONTH],
  ['D66', '31.09.26', NO_MONTH],
  ['D66', 'after winter break', NO_MONTH],
  ['D66', '9', NO_MONTH],
];

const CODES: readonly KeyLine[] = [
  ['C1', '3.OA', '3.OA'],
  ['C2', '3.OA.A.1', '3.OA.A.1'],
  ['C3', 'CCSS.MATH.CONTENT.3.OA.A.1', '3.OA.A.1'],
  ['C4', '4-ESS1-1', NOT_IMPORTED],
];

interface Typed {
  readonly header: 'Grade' | 'Month' | 'Standards';
  readonly lines: readonly KeyLine[];
}

const IN_TEXT: readonly Typed[] = [
  {header: 'Grade', lines: GRADES_IN_TEXT},
  {header: 'Month', lines: MONTHS_IN_TEXT},
  {header: 'Standards', lines: CODES},
];
const CONVERTED: readonly Typed[] = [
  {header: 'Grade', lines: GRADES_CONVERTED},
  {header: 'Month', lines: MONTHS_CONVERTED},
];

const USUAL = {Grade: '3', Month: '2026-10', Standards: ''};
const HEADERS = ['Grade', 'Month', 'Standards'] as const;

/** A row for each line, with a teacher of that name and all else as usual. */
function typeRows(made: CorpusSchool, all: readonly Typed[]): void {
  const rows = all.flatMap(({header, lines}) =>
    lines.map(([, text]) => ({...USUAL, [header]: text})),
  );
  const names = rows.map((_, index) => String(index));
  made.type('Objectives', 'Teacher', names);
  made.type('Objectives', 'Objective', names);
  for (const header of HEADERS)
    made.type(
      'Objectives',
      header,
      rows.map(row => row[header]),
    );
}

/** What the rows of each column are taken for, else what is said of the cell. */
function meanings(
  {school}: CorpusSchool,
  all: readonly Typed[],
): {[header: string]: string[]} {
  const {grid, coverage} = school.run('loadMonth', {month: '2026-10'});
  const september = school.run('loadMonth', {month: SEPTEMBER}).grid.rows;
  const known = {
    Grade: new Map(grid.rows.map(row => [row.teacher, row.grades.join(', ')])),
    Standards: new Map(
      grid.rows.map(row => [row.teacher, row.standards.join()]),
    ),
    Month: new Map(september.map(({teacher}) => [teacher, SEPTEMBER])),
  };
  let row = 0;
  return Object.fromEntries(
    all.map(({header, lines}) => [
      header,
      lines.map(() => {
        const place = row++;
        const problem = coverage.problems.find(
          each => each.row === place + 2 && each.column === header,
        );
        return problem?.fix ?? known[header].get(String(place)) ?? 'nothing';
      }),
    ]),
  );
}

const expected = (all: readonly Typed[]) =>
  Object.fromEntries(
    all.map(({header, lines}) => [header, lines.map(([, , meant]) => meant)]),
  );

test.each(EVERYWHERE)(
  'in a file of $locale, $timeZone, keys are read from text, which stays as typed',
  ({locale, timeZone}) => {
    const made = new CorpusSchool(locale, timeZone);
    typeRows(made, IN_TEXT);
    expect(meanings(made, IN_TEXT)).toEqual(expected(IN_TEXT));
    const grades = GRADES_IN_TEXT.map(([, text]) => text);
    expect(made.values('Objectives', 'Grade', grades.length)).toEqual(grades);
  },
);

test.each(EVERYWHERE)(
  'in a file of $locale, $timeZone, keys are read from what the sheet made of the text, and days that were grades are named',
  ({locale, timeZone}) => {
    const made = new CorpusSchool(locale, timeZone);
    for (const {header} of CONVERTED) made.makeAutomatic('Objectives', header);
    typeRows(made, CONVERTED);
    const before = made.values('Objectives', 'Grade', 30);
    expect(meanings(made, CONVERTED)).toEqual(expected(CONVERTED));
    expect(made.values('Objectives', 'Grade', 30)).toEqual(before);
  },
);
