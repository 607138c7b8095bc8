/** Every step that the host asks of a disk fails in every way, or is the last before the power goes. */
import {join} from 'node:path';
import {ownFolder} from './folder';
import type {Fault, Loss} from './disk/memory-disk';
import {storeOnDisk} from './disk/store-on-disk';
import {smallWorkbook, textsOf} from './small-workbook';

const {path} = ownFolder();
type Parts = Awaited<ReturnType<typeof storeOnDisk>>;
type Disk = InstanceType<Parts['MemoryDisk']>;
type Store = Awaited<ReturnType<Parts['Store']['open']>>;

let parts: Parts;
let file: string;
beforeEach(async () => {
  parts = await storeOnDisk(path('store.cjs'));
  file = join(parts.FOLDER, 'plan.xlsx');
});

/** Saves when it is told to, and not before. */
const NEVER = {quiet: 1e6, longest: 1e6, retry: 1e6};
const TEXTS = ['start', 'één', 'två öar', 'três', 'vier', 'fünf'];

function freshDisk(): Disk {
  const disk = new parts.MemoryDisk();
  disk.put(file, parts.plainBytes(smallWorkbook('start')));
  disk.keepNames();
  return disk;
}

const open = () => parts.Store.open(file, NEVER);

/** What people were told. */
interface Told {
  /** How many texts are safe. */
  safe: number;
  readonly problems: unknown[];
}

async function attempt(told: Told, step: () => Promise<unknown>) {
  try {
    await step();
    return true;
  } catch (error) {
    told.problems.push(error);
    return false;
  }
}

/** A morning's work: types, saves, types on; what fails is told, and work goes on. */
async function work(told: Told, mended: () => void): Promise<void> {
  let store: Store | null = null;
  if (!(await attempt(told, async () => (store = await open())))) {
    mended();
    store = await open();
  }
  const type = async (count: number) => {
    const data = smallWorkbook(...TEXTS.slice(0, count));
    if (await attempt(told, () => store!.record(data))) told.safe = count;
  };
  await type(2);
  await type(3);
  await attempt(told, () => store!.save());
  await type(4);
  await attempt(told, () => store!.save());
  await type(5);
  mended();
  await type(6);
  await store!.close();
}

async function worked(fault: Fault | null) {
  const disk = freshDisk();
  const told: Told = {safe: 1, problems: []};
  let before = {disk, safe: 1};
  const mend = () => {
    before = {disk: disk.afterwards('nothing'), safe: told.safe};
    disk.mend();
  };
  disk.fault = fault;
  disk.onStep = () => parts.plainData(disk.find(file).content);
  parts.use(disk);
  await Promise.race([work(told, mend), disk.death]);
  return {disk, told, before};
}

const onDisk = (disk: Disk) =>
  textsOf(parts.plainData(disk.find(file).content));

/** What the next start finds, and then keeps with one text more. */
async function nextStart(disk: Disk): Promise<unknown[]> {
  // The program that held it is no more.
  disk.remove(join(parts.FOLDER, '.plan.xlsx.lock'));
  parts.use(disk);
  const store = await open();
  const found = textsOf(store.data);
  await store.record(smallWorkbook(...(found as string[]), 'next'));
  await store.close();
  expect(onDisk(disk)).toEqual([...found, 'next']);
  // What says that this very process holds the file is not taken away, dead as it is here.
  const left = disk.list().filter(name => !/\.lock\.\w{8}$/.test(name));
  expect(left.sort()).toEqual([file, `${file}.bak`]);
  return found;
}

const seen = (told: Told, what: object) => ({...what, told: told.problems});

test('a day without faults takes its steps, and leaves the file and its backup alone', async () => {
  const {disk, told} = await worked(null);
  expect(told).toEqual({safe: TEXTS.length, problems: []});
  expect(onDisk(disk)).toEqual(TEXTS);
  expect(disk.list().sort()).toEqual([file, `${file}.bak`]);
});

/** `npm run test:kill` tries them all. */
const IS_LONG = process.env['KILLS'] !== undefined;

const REFUSALS: readonly Pick<Fault, 'code' | 'effect'>[] = IS_LONG
  ? ['ENOSPC', 'EDQUOT', 'EIO', 'EPERM', 'EACCES', 'EBUSY', 'EROFS']
      .concat(['EXDEV', 'EMFILE', 'ENOENT', 'ETIMEDOUT'])
      .flatMap(code =>
        (['none', 'half', 'whole'] as const).map(effect => ({code, effect})),
      )
  : [
      {code: 'ENOSPC', effect: 'half'},
      {code: 'EIO', effect: 'whole'},
      {code: 'EACCES', effect: 'none'},
      {code: 'EPERM', effect: 'none'},
      {code: 'EROFS', effect: 'none'},
      {code: 'EXDEV', effect: 'none'},
    ];

test('whatever the disk refuses, at any step, once or for good: people are told, nothing acknowledged is lost, and the next save holds everything', async () => {
  const {disk} = await worked(null);
  for (let at = 0; at < disk.steps; at++)
    for (const refusal of REFUSALS)
      for (const stays of [false, true])
        await expectSafe({at, ...refusal, stays});
}, 600_000);

async function expectSafe(fault: Fault) {
  const {disk, told, before} = await worked(fault);
  const strange = told.problems.filter(
    problem => !(problem instanceof parts.FileProblem),
  );
  expect(seen(told, {...fault, strange, kept: onDisk(disk)})).toEqual(
    seen(told, {...fault, strange: [], kept: TEXTS}),
  );
  // And had the program been killed before the disk was mended:
  await expectAll(before.disk, before, fault);
}

test('what was typed while the disk refused what came before is safe together with it, or not at all', async () => {
  for (let step = 0; step < 2; step++)
    for (let turns = 0; turns < 12; turns++) await expectTogether(step, turns);
});

/** @param turns how long after the first the second is typed */
async function expectTogether(step: number, turns: number) {
  const disk = freshDisk();
  parts.use(disk);
  const store = await open();
  const type = (count: number) =>
    store.record(smallWorkbook(...TEXTS.slice(0, count)));
  await type(2);
  await type(3);
  const at = disk.steps + step;
  disk.fault = {at, code: 'EIO', effect: 'half', stays: false};
  const first = type(4);
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
  const told = await Promise.allSettled([first, type(5)]);
  const isSafe = told[1].status === 'fulfilled';
  await expectAll(disk.afterwards('nothing'), {safe: isSafe ? 5 : 3}, {turns});
}

test('wherever the power goes, everything acknowledged comes back, in order, and nothing is torn', async () => {
  const {disk: whole} = await worked(null);
  for (let at = 0; at < whole.steps; at++)
    for (const effect of ['none', 'half', 'whole'] as const) {
      const fault = {at, code: 'POWER', effect, stays: true};
      const {disk, told} = await worked(fault);
      for (const loss of ['nothing', 'contents', 'names', 'both'] as const)
        await expectAll(disk.afterwards(loss), told, {...fault, loss});
    }
}, 600_000);

async function expectAll(disk: Disk, {safe}: Pick<Told, 'safe'>, at: object) {
  if (disk.has(`${file}.bak`))
    parts.plainData(disk.find(`${file}.bak`).content);
  const found = await nextStart(disk).catch((error: unknown) => [error]);
  const asFar = TEXTS.slice(0, Math.max(safe, found.length));
  expect({...at, found}).toEqual({...at, found: asFar});
}

test('a journal that is torn, or wrong, at any byte gives back all that stands before it', async () => {
  const disk = freshDisk();
  parts.use(disk);
  const store = await open();
  for (let count = 2; count <= TEXTS.length; count++)
    await store.record(smallWorkbook(...TEXTS.slice(0, count)));
  const journal = disk.find(join(parts.FOLDER, '.plan.xlsx.journal')).content;
  for (let at = 0; at < journal.length; at++) {
    const wrong = Buffer.from(journal);
    wrong[at]! ^= 1 << (at % 8);
    await expectBefore(disk, journal.subarray(0, at), at);
    await expectBefore(disk, wrong, at);
  }
}, 600_000);

/** The journal's first line says where it begins; each line after it holds one text. */
async function expectBefore(cut: Disk, journal: Buffer, at: number) {
  const disk = cut.afterwards('nothing');
  disk.put(join(parts.FOLDER, '.plan.xlsx.journal'), journal);
  const lines = journal.subarray(0, at).toString('latin1').split('\n').length;
  const found = await nextStart(disk);
  const most = TEXTS.slice(0, Math.max(1, lines));
  expect({at, found: found.slice(0, lines - 1)}).toEqual({
    at,
    found: most.slice(0, lines - 1),
  });
  expect({at, found}).toEqual({at, found: TEXTS.slice(0, found.length)});
}

test('wherever the power goes a second time, while the first cut is made good: the same', async () => {
  const {disk: whole} = await worked(null);
  for (let at = 0; at < whole.steps; at += IS_LONG ? 1 : 12)
    for (const loss of ['nothing', 'both'] as const) {
      const first = await worked({
        at,
        code: 'POWER',
        effect: 'half',
        stays: true,
      });
      await expectSecondCut(first.disk, first.told, {at, loss});
    }
}, 600_000);

async function expectSecondCut(
  cut: Disk,
  told: Told,
  at: {readonly at: number; readonly loss: Loss},
) {
  for (let second = 0; ; second++) {
    const disk = cut.afterwards(at.loss);
    disk.fault = {at: second, code: 'POWER', effect: 'half', stays: true};
    let isWhole = false;
    const work = nextStart(disk).then(() => {
      isWhole = true;
    });
    await Promise.race([work, disk.death]);
    if (isWhole) return;
    disk.mend();
    const again = disk.afterwards(at.loss);
    const found = await nextStart(again);
    const asFar = TEXTS.slice(0, Math.max(told.safe, 0));
    expect({...at, second, found: found.slice(0, asFar.length)}).toEqual({
      ...at,
      second,
      found: asFar,
    });
  }
}
