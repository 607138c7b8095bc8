/** Why an idea is suggested, in words. */
import type {Nearness} from './bank-tag';
import {listed} from './count';
import {type Grade, gradeWords} from './grade';
import {formatMinutes} from './minutes';
import {type Month, monthName} from './month';
import {schoolYear} from './school-year';
import type {Ranked} from './suggestion-rank';

interface Length {
  readonly sessions: number | null;
  readonly minutesPerSession: number | null;
}

/**
 * "used in October for 3.OA.A.3; same cluster; 4 × 45 min"
 *
 * @param grades of the class that it is for
 * @param yearStart a month outside of this school year is named with its year
 */
export function reasonWords(
  found: Ranked,
  length: Length,
  grades: readonly Grade[],
  yearStart: Month,
): string {
  const {nearness, idea, words} = found;
  return [
    sourceWords(found, yearStart),
    nearnessWords(found),
    gradesWords(idea, grades),
    FAR.includes(nearness) && words.length > 0
      ? `also about ${listed(words.map(word => `“${word}”`))}`
      : '',
    lengthWords(length),
    useWords(found, yearStart),
    idea.timesUsed > 1 ? `used ${idea.timesUsed} times` : '',
    // Where the row can be used here too, the card says whom it is for.
    idea.isOnPlan && !idea.onPlan ? 'on this month’s plan for others' : '',
  ]
    .filter(part => part !== '')
    .join('; ');
}

/** Where the words in common tell more than the standard does. */
const FAR: readonly Nearness[] = ['subject', 'area'];

/** What the code stands for: a month in which it was used for it, or the bank's own word. */
function sourceWords({use, tag}: Ranked, yearStart: Month): string {
  const source = use
    ? `used in ${monthWords(use.month, yearStart)}`
    : 'from the bank';
  return tag === null || tag.code === '' ? source : `${source} for ${tag.code}`;
}

/** Where it was used for something farther than the bank says. */
function useWords({idea: {uses}, use}: Ranked, yearStart: Month): string {
  const [last] = uses;
  return use === null && last
    ? `last used in ${monthWords(last.month, yearStart)}`
    : '';
}

function nearnessWords({nearness, tag, idea: {bank}}: Ranked): string {
  if (nearness === 'area')
    return bank?.tags.length === 0 ? 'same area, for any subject' : 'same area';
  const isStrand = nearness === 'domain' && tag?.subject === 'ELA';
  return isStrand ? 'same strand' : `same ${nearness}`;
}

/** Only where the class is not among them. */
function gradesWords(
  {bank, grades: offered}: Ranked['idea'],
  wanted: readonly Grade[],
): string {
  const fits =
    offered.length === 0 ||
    wanted.length === 0 ||
    wanted.some(grade => offered.includes(grade));
  return fits ? '' : `${bank ? 'made' : 'used'} for ${gradeWords(offered)}`;
}

function lengthWords({sessions, minutesPerSession}: Length): string {
  if (!minutesPerSession) return '';
  return `${sessions ?? 1} × ${formatMinutes(minutesPerSession)}`;
}

function monthWords(month: Month, yearStart: Month): string {
  const name = monthName(month);
  return schoolYear(yearStart).includes(month) ? name.split(' ')[0]! : name;
}
