import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
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

test('a lock that somebody else has taken by now is left to them', async () => {
  const lock = await lockFile(plan());
  writeFileSync(join(folder, '.plan.xlsx.lock'), 'theirs');
  await lock.release();
  expect(readdirSync(folder)).toEqual(['.plan.xlsx.lock']);
});

test('what a killed program left in the middle of locking is taken away, and nothing else', async () => {
  const left = ['.plan.xlsx.lock.0123abcd', '.plan.xlsx.lock.ffffffff'];
  const others = ['.plan.xlsx.lock.mine', '.plan 2.xlsx.lock.0123abcd'];
  for (const name of [...left, ...others])
    writeFileSync(join(folder, name), '');
  await (await lockFile(plan())).release();
  expect(readdirSync(folder).sort()).toEqual(others.sort());
});

test('of twenty who take over a dead program’s lock at once, one gets it', async () => {
  const dead = '{"pid":999999999,"start":"x"}\n';
  writeFileSync(join(folder, '.plan.xlsx.lock'), dead);
  const tries = await Promise.allSettled(
    Array.from({length: 20}, () => lockFile(plan())),
  );
  const got = tries.filter(({status}) => status === 'fulfilled');
  expect(got).toHaveLength(1);
});

test('a server that holds the workbook is not waited for', async () => {
  const lock = await lockFile(plan());
  await expect(lockFile(plan(), 'command')).rejects.toThrow(
    '"plan.xlsx" is open elsewhere',
  );
  await lock.release();
});
