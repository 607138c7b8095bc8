/** Many people type at the same time: their changes go onto the disk together, and each is told the truth. */
import {join} from 'node:path';
import {Journal, readJournal} from '../../../src/host/file/journal';
import type {Fault} from './disk/memory-disk';
import {storeOnDisk} from './disk/store-on-disk';
import {ownFolder} from './folder';
import {smallWorkbook, textsOf} from './small-workbook';

const {path} = ownFolder();

let parts: Awaited<ReturnType<typeof storeOnDisk>>;
beforeEach(async () => {
  parts = await storeOnDisk(path('store.cjs'));
});

/** Saves when it is told to, and not before. */
const NEVER = {quiet: 1e6, longest: 1e6, retry: 1e6};
const TEXTS = ['start', ...Array.from({length: 8}, (_, at) => `line ${at}`)];

type Part = 'one' | 'two' | 'save' | 'rest' | 'later';

/** Typed one by one; while a line is on its way two more come, a save, and three more; and later another. */
async function typed(until: Part, fault: Fault | null) {
  const file = join(parts.FOLDER, 'plan.xlsx');
  const disk = new parts.MemoryDisk();
  disk.put(file, parts.plainBytes(smallWorkbook('start')));
  disk.keepNames();
  parts.use(disk);
  const store = await parts.Store.open(file, NEVER);
  let safe = 1;
  const type = async (count: number) => {
    await store.record(smallWorkbook(...TEXTS.slice(0, count)));
    safe = Math.max(safe, count);
  };
  await type(2);
  const from = disk.steps;
  disk.fault = fault && {...fault, at: from + fault.at};
  const work = {
    one: () => [type(3)],
    two: () => [type(4), type(5)],
    save: () => [store.save()],
    rest: () => [type(6), type(7), type(8)],
    later: () => [type(9)],
  };
  const begun: Promise<unknown>[] = [];
  for (const part of PARTS.slice(0, PARTS.indexOf(until) + 1)) {
    if (part === 'later') await ended(begun, disk);
    begun.push(...work[part]());
    await Promise.resolve();
  }
  await ended(begun, disk);
  return {file, disk, safe, steps: disk.steps - from};
}

const PARTS: readonly Part[] = ['one', 'two', 'save', 'rest', 'later'];

const ended = (work: Promise<unknown>[], {death}: {death: Promise<void>}) =>
  Promise.race([Promise.allSettled(work), death]);

async function foundAfter({file, disk}: Awaited<ReturnType<typeof typed>>) {
  disk.mend();
  const next = disk.afterwards('nothing');
  next.remove(join(parts.FOLDER, '.plan.xlsx.lock'));
  parts.use(next);
  const store = await parts.Store.open(file, NEVER);
  return textsOf(store.data);
}

test('a hundred changes at once wait for the disk a few times, not a hundred times', async () => {
  const file = join(parts.FOLDER, 'plan.xlsx');
  const disk = new parts.MemoryDisk();
  disk.put(file, parts.plainBytes(smallWorkbook('start')));
  parts.use(disk);
  const store = await parts.Store.open(file, NEVER);
  await store.record(smallWorkbook('start', 'first'));
  const from = disk.steps;
  const texts = ['start', 'first'];
  const changes = Array.from({length: 100}, (_, at) => {
    texts.push(`line ${at}`);
    return store.record(smallWorkbook(...texts));
  });
  await Promise.all(changes);
  expect(disk.steps - from).toBeLessThan(10);
  disk.remove(join(parts.FOLDER, '.plan.xlsx.lock'));
  expect(textsOf((await parts.Store.open(file, NEVER)).data)).toEqual(texts);
});

test('what is recorded after a journal begins anew stands in the new one', async () => {
  const file = path('plan.xlsx');
  const journal = new Journal(file);
  const change = (count: number) => ({
    count,
    patch: {book: {}, order: null, sheets: []},
  });
  await journal.restart([{base: 'old'}]);
  const before = journal.append(change(1));
  const anew = journal.restart([{base: 'new'}]);
  await Promise.all([before, anew, journal.append(change(2))]);
  await journal.close();
  expect(await readJournal(file)).toEqual([{base: 'new'}, change(2)]);
});

test.each(['ENOSPC', 'POWER'])(
  'whatever fails once among many changes (%s), each that was acknowledged comes back with all before it',
  async code => {
    for (const until of PARTS) {
      const {steps} = await typed(until, null);
      for (let at = 0; at < steps; at++)
        for (const effect of ['none', 'half', 'whole'] as const) {
          const fault = {at, code, effect, stays: false};
          const work = await typed(until, fault);
          const found = await foundAfter(work);
          const asFar = TEXTS.slice(0, Math.max(work.safe, found.length));
          expect({...fault, until, found}).toEqual({
            ...fault,
            until,
            found: asFar,
          });
        }
    }
  },
  60_000,
);
