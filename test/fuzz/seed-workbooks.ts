/** Sound workbook files that hold everything a file may hold, as three programs write them. */
import {Workbook as OtherProgram} from '@cj-tech-master/excelts';
import fc from 'fast-check';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {save} from '../../src/host/file/xlsx';
import {ROOT} from '../../src/host/built';
import {workbook} from '../host/file/workbook-arbitrary';

const OWN = 6;
const SEED = 20261014;

export async function seedWorkbooks(): Promise<readonly Buffer[]> {
  const own = await Promise.all(
    fc
      .sample(workbook, {seed: SEED, numRuns: OWN})
      .map(async data => Buffer.from(await save(data))),
  );
  return [...own, await ofAnotherLibrary(own[0]!), ofLibreOffice()];
}

async function ofAnotherLibrary(bytes: Buffer): Promise<Buffer> {
  const other = new OtherProgram();
  await other.xlsx.load(bytes as never);
  return Buffer.from((await other.xlsx.writeBuffer()) as never);
}

/** LibreOffice 7.4 wrote it, from a workbook with every kind of thing in it. */
const ofLibreOffice = () =>
  readFileSync(join(ROOT, 'test/fuzz/seeds/libreoffice.xlsx'));
