/** A workbook as the bytes of an .xlsx file, and back. */
import {readXlsx, writeXlsx} from 'hucre/xlsx';
import {createHash} from 'node:crypto';
import {
  DEFAULT_COLUMNS,
  DEFAULT_ROWS,
  type WorkbookData,
} from '../workbook/data';
import {FileProblem} from './file-problem';
import {fromBook, toBook, type Known} from './xlsx/book';
import {escapeCell} from './xlsx/cell';
import {hostPart, matchSheets, withHostPart} from './xlsx/host-part';
import {fromHostSheet, isHostSheet, toHostSheet} from './xlsx/host-sheet';
import {checkParts} from './xml-gate';
import {openZip} from './zip-gate';

/** @throws FileProblem where the workbook has grown beyond what could be opened again */
export async function save(data: WorkbookData): Promise<Uint8Array> {
  const bytes = await write(data);
  try {
    checkParts(openZip(Buffer.from(bytes)));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new FileProblem(
      `This was not saved, because it could not be opened again. ${error.message}`,
    );
  }
  return bytes;
}

function write(data: WorkbookData): Promise<Uint8Array> {
  const book = toBook(data);
  const carried = fromBook(book, data);
  const host = toHostSheet(
    hostPart(data, carried),
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

/** @throws FileProblem where it is not a workbook that can be opened safely */
export async function load(
  bytes: Buffer,
  defaults: {readonly name: string; readonly timeZone: string},
): Promise<WorkbookData> {
  checkParts(openZip(bytes));
  const read = await parse(bytes);
  const part = fromHostSheet(read.sheets.find(isHostSheet));
  const book = {
    ...read,
    sheets: read.sheets.filter(sheet => !isHostSheet(sheet)),
  };
  if (book.sheets.length === 0)
    throw new FileProblem('This workbook has no tabs: use another copy.');
  const matches = matchSheets(
    book.sheets.map(({name}) => name),
    part,
  );
  const known: Known = {
    id: part?.id ?? digest(bytes),
    name: part?.name ?? defaults.name,
    locale: part?.locale ?? 'en_US',
    timeZone: part?.timeZone ?? defaults.timeZone,
    sheets: knownSheets(matches, part?.nextId ?? 0),
  };
  const loaded = fromBook(book, known);
  return part === null ? loaded : withHostPart(loaded, part, matches);
}

async function parse(bytes: Buffer) {
  try {
    return await readXlsx(bytes, {readStyles: true});
  } catch (error) {
    throw new FileProblem(
      `This workbook can not be read: ${(error as Error).message.replace(/\.?$/, '.')}`,
    );
  }
}

/** A file that was never here is known by what it holds, so that reading it twice gives the same id. */
const digest = (bytes: Buffer) =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 43);

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
