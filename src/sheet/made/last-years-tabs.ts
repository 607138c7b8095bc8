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

export interface LastYears {
  readonly name: string;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Nobody has written in it. */
  readonly isAsMade: boolean;
}

/** Those that we made. */
export function lastYearsTabs(spreadsheet: Spreadsheet): readonly LastYears[] {
  return namesIn(spreadsheet).flatMap(name => {
    const isPublished = PUBLISHED.test(name);
    if (!isPublished && !MADE.includes(folded(name))) return [];
    const found = findMadeTab(spreadsheet, name);
    if (!found?.built) return [];
    const {sheet, values, built} = found;
    // Above a published grid stands a line that says when.
    const made = isPublished ? values.slice(1) : values;
    const isAsMade = fingerprint(made) === built.fingerprint;
    return [{name, sheet, isAsMade}];
  });
}

/** Takes out those that are as they were made; one in which somebody wrote is kept under another name. */
export function takeOutMadeTabs(
  spreadsheet: Spreadsheet,
  tabs: readonly LastYears[],
): void {
  for (const {name, sheet, isAsMade} of tabs)
    if (isAsMade) spreadsheet.deleteSheet(sheet);
    else sheet.setName(freeName(namesIn(spreadsheet), `${name} (last year)`));
}

const namesIn = (spreadsheet: Spreadsheet) =>
  spreadsheet.getSheets().map(sheet => sheet.getName());

/** No two tabs have one name, in whatever letters. */
function freeName(names: readonly string[], name: string): string {
  const taken = names.map(folded);
  let free = name;
  for (let count = 2; taken.includes(folded(free)); count++)
    free = `${name} ${count}`;
  return free;
}
