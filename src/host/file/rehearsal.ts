/** What the planner does with a workbook before anybody can work in it, done once where time and memory are bounded. */
import type {Actor} from '../workbook/actor';
import {LONGEST_TEXT, type WorkbookData} from '../workbook/data';
import {Workbook} from '../workbook/workbook';
import {FileProblem} from './file-problem';

/** In bytes: a browser is told of all tabs at once. */
const LARGEST_PICTURES = 60_000_000;

/** Who may do least: what each cell keeps from them is worked out too. */
const STRANGER: Actor = {key: '', name: '', isOwner: false, kind: 'person'};

/**
 * Works all formulas and rules out, and draws each tab.
 *
 * @throws FileProblem where it is more than a cell holds, or than a page is told
 */
export function rehearse(data: WorkbookData): void {
  refuseLongTexts(data);
  const workbook = Workbook.from(data);
  let bytes = 0;
  for (const {id} of data.sheets) {
    const picture = JSON.stringify(workbook.picture(id, STRANGER));
    bytes += Buffer.byteLength(picture);
    if (bytes > LARGEST_PICTURES) throw new FileProblem(TOO_MUCH);
  }
}

const TOO_MUCH =
  'This workbook shows more than this planner draws: delete long texts, and the empty rows at the end of its tabs, and try again.';

/** No program lets people type so much; a text that stands once in the file may stand in thousands of cells. */
function refuseLongTexts({sheets}: WorkbookData) {
  for (const {name, rows} of sheets)
    rows.forEach((row, index) => {
      if (row?.some(cell => isLong(cell?.value)))
        throw new FileProblem(
          `Row ${index + 1} of the tab "${tabTitle(name)}" has a text of more than ${LONGEST_TEXT} characters: shorten it and try again.`,
        );
    });
}

/** A tab's name for a sentence: on one line. */
export const tabTitle = (name: string): string => name.replace(/\p{C}/gu, '?');

const isLong = (value: unknown) =>
  typeof value === 'string' && value.length > LONGEST_TEXT;
