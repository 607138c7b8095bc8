/** A workbook's file as JSON with a sum at its end: disks are looked at here, not spreadsheets, and it shows what is torn. */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {FileProblem, fileProblem} from '../../../../src/host/file/file-problem';
import type {Opened} from '../../../../src/host/file/xlsx';
import type {WorkbookData} from '../../../../src/host/workbook/data';

const sum = (text: string) => createHash('sha256').update(text).digest('hex');

export const plainBytes = (data: WorkbookData): Buffer => {
  const text = JSON.stringify(data);
  return Buffer.from(`${text}\n${sum(text)}`);
};

/** @throws FileProblem where it is not whole */
export function plainData(bytes: Buffer): WorkbookData {
  const [text = '', mark] = bytes.toString('utf8').split('\n');
  if (sum(text) !== mark) throw new FileProblem('This file is damaged.');
  return JSON.parse(text) as WorkbookData;
}

export const workbookBytes = (data: WorkbookData): Promise<Buffer> =>
  Promise.resolve(plainBytes(data));

export const parseWorkbook = (bytes: Buffer): Promise<Opened> =>
  Promise.resolve().then(() => ({data: plainData(bytes), losses: []}));

export const readBytes = (path: string): Promise<Buffer> =>
  readFile(path).catch((error: unknown) => {
    throw fileProblem(error, path);
  });
