/** The word of ours that somebody meant who made a slip, where only one can be meant. */
import {type Cell, cellText, folded} from './cell';
import {
  type Grade,
  formatGrades,
  gradesTakenForDate,
  parseGrades,
} from './grade';
import {withoutMarks} from './guess-marks';
import {type Month, MONTH_WORDS, parseMonth} from './month';
import {slipOf} from './nearest';
import {PRIORITIES, type Priority} from './priority';
import {STATUSES, type Status} from './status';

export const meantStatus = (text: string): Status | undefined =>
  slipIn(text, STATUSES);

export const meantPriority = (text: string): Priority | undefined =>
  slipIn(text, PRIORITIES);

/** `Octobr`, `Ocotber 2026`, `2026/10`, `10.2026`. */
export function meantMonth(text: string, yearStart: Month): Month | undefined {
  const plain = withoutMarks(folded(text), '?!');
  const figures = plain
    .replace(/^(\d{4})[/. ](\d{1,2})$/, '$1-$2')
    .replace(/^(\d{1,2})[-. ](\d{4})$/, '$1/$2');
  const words = figures.replace(
    /^[a-z]{4,}/,
    name => slipOf(name, MONTH_WORDS) ?? name,
  );
  return parseMonth(words, yearStart);
}

/** `3-5` for the date 5 March, `3, 4` for `3 & 4`, `3` for `Gr. 3`: as they are written. */
export function meantGrades(cell: Cell): string | undefined {
  const taken = gradesTakenForDate(cell);
  const text =
    taken ??
    withoutMarks(
      folded(cellText(cell))
        .replace(/\b(?:gr|gd)\.? ?(?=\d|k)/g, '')
        .replace(/ ?(?:&|;|\/|\+|\band\b) ?/g, ', '),
      '?!.',
    );
  const grades: readonly Grade[] | undefined = parseGrades(text);
  return grades && (taken ?? formatGrades(grades));
}

function slipIn<Name extends string>(
  text: string,
  names: readonly Name[],
): Name | undefined {
  const slip = slipOf(folded(text), names.map(folded));
  return names.find(name => folded(name) === slip);
}
