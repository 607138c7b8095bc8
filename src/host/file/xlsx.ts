/** A workbook as the bytes of an .xlsx file, and back. */
import {readXlsx, writeXlsx} from 'hucre/xlsx';
import {
  DEFAULT_COLUMNS,
  DEFAULT_ROWS,
  type WorkbookData,
} from '../workbook/data';
import {DAMAGED_PART, FileProblem} from './file-problem';
import {checkFormulas} from './formula-cost';
import {digest, idHere, type Identity} from './identity';
import {losses} from './losses';
import {rehearse, tabTitle} from './rehearsal';
import {fromBook, losesLooks, toBook, type Known} from './xlsx/book';
import {escapeCell, linkOf, withErrorResults} from './xlsx/cell';
import {withBlankTabs} from './xlsx/chart-tabs';
import {
  hostPart,
  matchSheets,
  withHostPart,
  type HostPart,
} from './xlsx/host-part';
import {fromHostSheet, isHostSheet, toHostSheet} from './xlsx/host-sheet';
import {
  withAllFormats,
  withPlainBorders,
  withPlainCells,
  withPlainFonts,
} from './xlsx/plain-cells';
import {withPlainTab} from './xlsx/plain-tab';
import {withMarkedDays} from './xlsx/marked-days';
import {withTabNames} from './xlsx/tab-names';
import {checkParts, readParts, type Counts} from './xml-gate';
import {openZip, type Parts} from './zip-gate';
import {packZip, storeZip} from './zip-pack';

/** @throws FileProblem where the workbook has grown beyond what could be opened again */
export async function save(
  data: WorkbookData,
  file?: Identity,
): Promise<Buffer> {
  const bytes = Buffer.from(await write(data, file));
  try {
    const parts = openZip(bytes);
    checkParts(readParts(parts));
    const changed = changedParts(parts, 'sheetData', withErrorResults);
    return changed.size === 0
      ? bytes
      : packZip(new Map([...parts, ...changed]));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new FileProblem(
      `This was not saved, because it could not be opened again. ${error.message}`,
    );
  }
}

/** The parts with such an element whose XML changes. */
function changedParts(
  parts: Parts,
  element: 'sheetData' | 'sst' | 'styleSheet',
  change: (xml: string) => string,
): Map<string, Buffer> {
  const changed = new Map<string, Buffer>();
  for (const [name, content] of parts) {
    if (!content.includes(element)) continue;
    const text = content.toString('utf8');
    const fresh = change(text);
    if (fresh !== text) changed.set(name, Buffer.from(fresh));
  }
  return changed;
}

function write(data: WorkbookData, file?: Identity): Promise<Uint8Array> {
  const book = toBook(data);
  const carried = fromBook(book, data);
  const host = toHostSheet(
    hostPart(data, carried, file),
    book.sheets.map(({name}) => name),
  );
  const sheets = [...book.sheets, host].map(sheet => ({
    ...sheet,
    cells: new Map(
      [...(sheet.cells ?? [])].map(([at, cell]) => [at, escapeCell(cell)]),
    ),
  }));
  return writeXlsx({...book, sheets});
}

export interface Opening {
  readonly name: string;
  readonly timeZone: string;
  /** Where the bytes lie. */
  readonly file?: Identity;
}

export interface Opened {
  readonly data: WorkbookData;
  /** In plain words, what the file holds and a save can't keep. */
  readonly losses: readonly string[];
}

export const load = async (
  bytes: Buffer,
  opening: Opening,
): Promise<WorkbookData> => (await open(bytes, opening)).data;

/** What there is to do, found before it is done. */
export type Work = Pick<Counts, 'cells' | 'rows'> & {
  /** Cells that formulas read. */
  readonly reads: number;
};

/**
 * @param onFound told of what else there is to do
 * @throws FileProblem where it is not a workbook that can be opened safely
 */
export async function open(
  bytes: Buffer,
  opening: Opening,
  onFound: (work: Work) => void = () => undefined,
): Promise<Opened> {
  const parts = openZip(bytes);
  const checked = readParts(parts);
  const {cells, rows} = checkParts(checked);
  onFound({cells, rows, reads: 0});
  const read = await parse(checked);
  const part = fromHostSheet(read.sheets.find(isHostSheet));
  const book = {
    ...read,
    sheets: read.sheets.filter(sheet => !isHostSheet(sheet)),
  };
  if (book.sheets.length === 0)
    throw new FileProblem('This workbook has no tabs: use another copy.');
  checkNames(read.sheets.map(({name}) => name));
  const matches = matchSheets(
    book.sheets.map(({name}) => name),
    part,
  );
  const known: Known = {
    id: idOf(bytes, part, opening.file),
    name: part?.name ?? opening.name,
    locale: part?.locale ?? 'en_US',
    timeZone: part?.timeZone ?? opening.timeZone,
    sheets: knownSheets(matches, part?.nextId ?? 0),
  };
  const loaded = fromBook(book, known);
  const carried = {
    charts: countOf(loaded, 'charts'),
    rules: countOf(loaded, 'validations'),
    colorRules: countOf(loaded, 'conditionalRules'),
    links: countLinks(loaded),
    losesLooks: losesLooks(book, loaded),
    unlistsTabs: book.sheets.some(({veryHidden}) => veryHidden),
    isOurs: part !== null,
  };
  const data = part === null ? loaded : asItWas(loaded, part, matches);
  onFound({cells: 0, rows: 0, reads: checkFormulas(data)});
  rehearse(data);
  return {data, losses: losses(parts, carried)};
}

/** Of a tab, as in Sheets. */
const LONGEST_NAME = 100;

const countOf = (
  {sheets}: WorkbookData,
  what: 'charts' | 'validations' | 'conditionalRules',
): number => sheets.reduce((sum, sheet) => sum + sheet[what].length, 0);

const countLinks = ({sheets}: WorkbookData): number =>
  sheets
    .flatMap(({rows}) => rows)
    .reduce(
      (sum, row) =>
        sum + (row?.filter(cell => cell && linkOf(cell)).length ?? 0),
      0,
    );

/** Of two tabs of a name, formulas would read one and people see the other. */
function checkNames(names: readonly string[]) {
  const seen = new Set<string>();
  for (const name of names) {
    if (name.length > LONGEST_NAME)
      throw new FileProblem(
        `This workbook has a tab whose name is longer than ${LONGEST_NAME} characters, which no spreadsheet program lets people make: use another copy.`,
      );
    const key = name.toLowerCase();
    if (seen.has(key))
      throw new FileProblem(
        `This workbook has two tabs called "${tabTitle(name)}", which no spreadsheet program lets people make: use another copy.`,
      );
    seen.add(key);
  }
}

/** With the tabs' own names, also in formulas that another program wrote. */
function asItWas(
  loaded: WorkbookData,
  part: HostPart,
  matches: ReturnType<typeof matchSheets>,
): WorkbookData {
  const exact = withHostPart(loaded, part, matches);
  const names = exact.sheets.map(({name}, index) => ({
    from: loaded.sheets[index]!.name,
    to: name,
  }));
  return {...exact, sheets: withTabNames(exact.sheets, names)};
}

/** The reader is given the parts that were checked, and none that were not. */
async function parse(checked: Parts) {
  const {parts, names} = withBlankTabs(checked);
  const marked = new Map([
    ...parts,
    ...changedParts(parts, 'styleSheet', styles =>
      withAllFormats(withPlainBorders(withPlainFonts(styles))),
    ),
    ...changedParts(parts, 'sst', withPlainFonts),
    ...changedParts(parts, 'sheetData', sheet =>
      withMarkedDays(withPlainFonts(withPlainCells(withPlainTab(sheet)))),
    ),
  ]);
  try {
    const read = await readXlsx(storeZip(marked), {readStyles: true});
    return {...read, sheets: read.sheets.filter(({name}) => !names.has(name))};
  } catch {
    throw new FileProblem(DAMAGED_PART);
  }
}

/** A file that was never here is known by what it holds and where, so that reading it twice gives the same id. */
const idOf = (bytes: Buffer, part: HostPart | null, file?: Identity) =>
  part === null
    ? digest(`${digest(bytes)} ${file?.path ?? ''}`)
    : idHere(part.id, part.file, file);

function knownSheets(
  matches: ReturnType<typeof matchSheets>,
  nextId: number,
): Known['sheets'] {
  const ids = new Set(matches.flatMap(match => match?.id ?? []));
  let free = nextId;
  const fresh = () => {
    while (ids.has(free)) free++;
    ids.add(free);
    return free;
  };
  return matches.map(match => ({
    id: match?.id ?? fresh(),
    maxRows: match?.maxRows ?? DEFAULT_ROWS,
    maxColumns: match?.maxColumns ?? DEFAULT_COLUMNS,
  }));
}
