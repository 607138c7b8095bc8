/** The made tabs of a year that is over, in a copy of the file: the file that was copied still has them. */
import {folded} from '../../domain/cell';
import {COVERAGE_TAB, GRANTS_TAB, GRID, YEAR_TAB} from '../schema';
import {fingerprint} from './fingerprint';
import {findMadeTab} from './made-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const MADE: readonly string[] = [
  GRID.tab,
  COVERAGE_TAB,
  YEAR_TAB,
  GRANTS_TAB,
].map(folded);
const PUBLISHED = new RegExp(`^${GRID.tab} \\d{4}-\\d\\d( \\(\\d+\\))?$`);

/**
 * Takes out those that are as they were made; one in which somebody wrote is kept under another name, and one
 * that we did not make stays.
 *
 * @returns the names of those that went
 */
export function takeOutMadeTabs(spreadsheet: Spreadsheet): readonly string[] {
  const names = spreadsheet.getSheets().map(sheet => sheet.getName());
  return names.filter(name => {
    const isPublished = PUBLISHED.test(name);
    if (!isPublished && !MADE.includes(folded(name))) return false;
    const found = findMadeTab(spreadsheet, name);
    if (!found?.built) return false;
    const {sheet, values, built} = found;
    // Above a published grid stands a line that says when.
    const made = isPublished ? values.slice(1) : values;
    const isAsMade = fingerprint(made) === built.fingerprint;
    if (isAsMade) spreadsheet.deleteSheet(sheet);
    else sheet.setName(freeName(names, `${name} (last year)`));
    return isAsMade;
  });
}

/** No two tabs have one name, in whatever letters. */
function freeName(names: readonly string[], name: string): string {
  const taken = names.map(folded);
  let free = name;
  for (let count = 2; taken.includes(folded(free)); count++)
    free = `${name} ${count}`;
  return free;
}
