import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {lockFile} from '../../../src/host/file/lock-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const plan = () => join(folder, 'plan.xlsx');

test('a lock says who holds it from the moment it is there', async () => {
  const seen = new Set<string>();
  let isTaken = false;
  const taking = lockFile(plan()).finally(() => {
    isTaken = true;
  });
  while (!isTaken) {
    const lock = readdirSync(folder).find(name => name.endsWith('.lock'));
    if (lock && existsSync(join(folder, lock)))
      seen.add(readFileSync(join(folder, lock), 'utf8'));
    await new Promise(done => setImmediate(done));
  }
  const lock = await taking;
  expect([...seen].filter(text => text === '')).toEqual([]);
  await lock.release();
});

test('nothing is left beside a workbook that was let go', async () => {
  const lock = await lockFile(plan(), 'command');
  await lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('a server that holds the workbook is not waited for', async () => {
  const lock = await lockFile(plan());
  await expect(lockFile(plan(), 'command')).rejects.toThrow(
    '"plan.xlsx" is open elsewhere',
  );
  await lock.release();
});
