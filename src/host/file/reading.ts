/** A workbook read as it is at this moment, whoever holds it. */
import {realpath} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';
import type {WorkbookData} from '../workbook/data';
import {fileProblem} from './file-problem';
import {fingerprint, missingPatches, readJournal, withPatches} from './journal';
import {parseWorkbook, readBytes} from './workbook-file';
import type {Opened} from './xlsx';

export interface Reading {
  /** With what was acknowledged and is not yet in the file. */
  readonly data: WorkbookData;
  /** The file alone. */
  readonly opened: Opened;
  readonly mark: string;
  /** How many changes the journal had besides. */
  readonly changes: number;
}

const ATTEMPTS = 10;
const PAUSE_MILLISECONDS = 50;

/**
 * Takes no lock and changes nothing.
 *
 * @throws FileProblem where it can't be read
 */
export async function readNow(path: string): Promise<Reading> {
  const real = await realpath(path).catch(error => {
    throw fileProblem(error, path);
  });
  for (let attempt = 1; ; attempt++) {
    const bytes = await readBytes(real);
    const mark = fingerprint(bytes);
    const entries = await readJournal(real);
    const patches = entries.length === 0 ? [] : missingPatches(entries, mark);
    if (patches === null && attempt < ATTEMPTS) {
      // Saved between the two, or another program's file: then it stays so.
      await sleep(PAUSE_MILLISECONDS);
      continue;
    }
    const opened = await parseWorkbook(bytes, real);
    return {
      data: withPatches(opened.data, patches ?? [], real),
      opened,
      mark,
      changes: patches?.length ?? 0,
    };
  }
}
