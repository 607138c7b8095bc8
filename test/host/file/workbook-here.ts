/** What `workbook-file.ts` does, without a process of its own for each file. */
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {fileProblem} from '../../../src/host/file/file-problem';
import {identityAt, type Identity} from '../../../src/host/file/identity';
import {open, save, type Opened} from '../../../src/host/file/xlsx';
import type {WorkbookData} from '../../../src/host/workbook/data';

export const readBytes = (path: string): Promise<Buffer> =>
  readFile(path).catch((error: unknown) => {
    throw fileProblem(error, path);
  });

export async function parseWorkbook(
  bytes: Buffer,
  path: string,
): Promise<Opened> {
  return open(bytes, {
    name: basename(path, '.xlsx'),
    timeZone: 'America/New_York',
    file: await identityAt(path),
  });
}

export const workbookBytes = (
  data: WorkbookData,
  file?: Identity,
): Promise<Buffer> => save(data, file);
