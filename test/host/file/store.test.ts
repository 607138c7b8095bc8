import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {dirname} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {keepBackup} from '../../../src/host/file/atomic-write';
import {Store} from '../../../src/host/file/store';
import {
  readWorkbookFile,
  writeWorkbookFile,
} from '../../../src/host/file/workbook-file';
import {ownFolder} from './folder';
import {smallWorkbook, textsOf} from './small-workbook';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(60_000);

const {path} = ownFolder();

/** Saves when it is told to, and not before. */
const NEVER = {quiet: 1e6, longest: 1e6, retry: 1e6};

async function made(...texts: string[]) {
  const file = path('plan.xlsx');
  const store = await Store.create(file, smallWorkbook(...texts), NEVER);
  return {file, store};
}

const texts = async (file: string) => textsOf(await readWorkbookFile(file));

test('what was recorded is in the file once it is closed', async () => {
  const {file, store} = await made('a');
  await store.record(smallWorkbook('a', 'b'));
  await store.close();
  expect(await texts(file)).toEqual(['a', 'b']);
  expect(readdirSync(dirname(file)).sort()).toEqual([
    'plan.xlsx',
    'plan.xlsx.bak',
  ]);
});

test('nothing is acknowledged after the file was closed', async () => {
  const {file, store} = await made('a');
  await store.close();
  await expect(store.record(smallWorkbook('late'))).rejects.toThrow(
    'is closed: nothing was changed',
  );
  expect(await texts(file)).toEqual(['a']);
});

test('the file before the last save is kept as .bak', async () => {
  const {file, store} = await made('first');
  await store.close();
  const before = readFileSync(file);
  const again = await Store.open(file, NEVER);
  await again.record(smallWorkbook('second'));
  await again.close();
  expect(readFileSync(`${file}.bak`)).toEqual(before);
});

test('a backup that is taken twice at once is there, whole, and nothing besides', async () => {
  const {file, store} = await made('a');
  await store.close();
  await Promise.all([keepBackup(file), keepBackup(file)]);
  expect(readFileSync(`${file}.bak`)).toEqual(readFileSync(file));
  expect(readdirSync(dirname(file)).sort()).toEqual([
    'plan.xlsx',
    'plan.xlsx.bak',
  ]);
});

test('a new file is private, and one that was there keeps its mode', async () => {
  const {file, store} = await made('a');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  chmodSync(file, 0o666);
  await store.record(smallWorkbook('b'));
  await store.close();
  expect(statSync(file).mode & 0o777).toBe(0o666);
});

test('a file that is only looked at is left byte for byte', async () => {
  const {file, store} = await made('a');
  await store.close();
  const before = readFileSync(file);
  await (await Store.open(file)).close();
  expect(readFileSync(file)).toEqual(before);
});

test('a second planner is told that the file is open elsewhere', async () => {
  const {file, store} = await made('a');
  await expect(Store.open(file)).rejects.toThrow(
    '"plan.xlsx" is open elsewhere: close the planner that has it open, then try again.',
  );
  await store.close();
});

test.each([
  ['of a process that is gone', '{"pid":999999999,"start":"x"}\n'],
  ['of a process whose number another has now', '{"pid":1,"start":"x"}\n'],
  ['torn by a crash', '{"pi'],
])('a lock %s is no obstacle', async (_, lock) => {
  const {file, store} = await made('a');
  await store.close();
  writeFileSync(path('.plan.xlsx.lock'), lock);
  await (await Store.open(file)).close();
  expect(existsSync(path('.plan.xlsx.lock'))).toBe(false);
});

test('what was recorded and not saved comes back from the journal', async () => {
  const {file, store} = await made('a');
  await store.record(smallWorkbook('a', 'b'));
  await store.record(smallWorkbook('a', 'b', 'c'));
  await store.abandon();
  expect(await texts(file)).toEqual(['a']);
  const again = await Store.open(file, NEVER);
  expect(textsOf(again.data)).toEqual(['a', 'b', 'c']);
  expect(again.notice).toBe(
    'The last session ended before everything was saved: 2 changes were brought back.',
  );
  await again.close();
  expect(await texts(file)).toEqual(['a', 'b', 'c']);
  const third = await Store.open(file, NEVER);
  expect(third.notice).toBe(null);
  await third.close();
});

test('one change that was brought back is said to be one', async () => {
  const {file, store} = await made('a');
  await store.record(smallWorkbook('a', 'b'));
  await store.abandon();
  const again = await Store.open(file, NEVER);
  expect(again.notice).toBe(
    'The last session ended before everything was saved: one change was brought back.',
  );
  await again.close();
});

test('last week’s backup opens as a workbook of its own beside the one that goes on', async () => {
  const {file, store} = await made('last week');
  await store.record(smallWorkbook('this week'));
  await store.close();
  const restored = path('last week.xlsx');
  copyFileSync(`${file}.bak`, restored);
  const old = await Store.open(restored, NEVER);
  const present = await Store.open(file, NEVER);
  expect(textsOf(old.data)).toEqual(['last week']);
  expect(textsOf(present.data)).toEqual(['this week']);
  expect(old.data.id).not.toBe(present.data.id);
  await old.record(smallWorkbook('last week', 'and on'));
  await old.close();
  await present.close();
  expect(await texts(restored)).toEqual(['last week', 'and on']);
  expect(await texts(file)).toEqual(['this week']);
});

test('a file that another program changed is not overwritten', async () => {
  const {file, store} = await made('a');
  await writeWorkbookFile(file, smallWorkbook('theirs'));
  await store.record(smallWorkbook('mine'));
  const states: (string | null)[] = [];
  store.onState = ({message}) => states.push(message);
  await store.save();
  await store.record(smallWorkbook('mine', 'more'));
  await store.close();
  expect(await texts(file)).toEqual(['theirs']);
  expect(store.path).toMatch(/plan \(conflict \d{4}-\d\d-\d\d \d{4}\)\.xlsx$/);
  expect(await texts(store.path)).toEqual(['mine', 'more']);
  expect(states[1]).toMatch(
    /^Another program changed "plan\.xlsx"\. Your work goes on in "plan \(conflict .*\)\.xlsx" in the same folder; nothing was overwritten\.$/,
  );
});

test('another program’s change is seen, though it is as long and made in the same second', async () => {
  const {file, store} = await made('a');
  const theirs = readFileSync(file);
  theirs[10] = (theirs[10]! + 1) % 256;
  const second = Math.floor(statSync(file).mtimeMs / 1000);
  writeFileSync(file, theirs);
  const isEarly = (statSync(file).mtimeMs / 1000) % 1 < 0.5;
  utimesSync(file, second, second + (isEarly ? 0.75 : 0.25));
  await store.record(smallWorkbook('mine'));
  await store.close();
  expect(readFileSync(file)).toEqual(theirs);
  expect(await texts(store.path)).toEqual(['mine']);
});

test('a crash beside another program’s change loses nothing', async () => {
  const {file, store} = await made('a');
  await store.record(smallWorkbook('a', 'b'));
  await store.save();
  await store.record(smallWorkbook('a', 'b', 'c'));
  await store.abandon();
  await writeWorkbookFile(file, smallWorkbook('theirs'));
  const again = await Store.open(file, NEVER);
  expect(textsOf(again.data)).toEqual(['theirs']);
  expect(again.notice).toMatch(/^Another program changed "plan\.xlsx"/);
  await again.close();
  const beside = readdirSync(dirname(file)).find(name => /conflict/.test(name));
  expect(await texts(path(beside!))).toEqual(['a', 'b', 'c']);
});

test('a backup put in place of the file opens as it is', async () => {
  const {file, store} = await made('a');
  await store.record(smallWorkbook('b'));
  await store.close();
  copyFileSync(`${file}.bak`, file);
  const again = await Store.open(file, NEVER);
  expect(textsOf(again.data)).toEqual(['a']);
  await again.close();
});

test('the whole file follows a change without being told', async () => {
  const file = path('plan.xlsx');
  const store = await Store.create(file, smallWorkbook('a'));
  const saved = new Promise<void>(done => {
    store.onState = ({state}) => {
      if (state === 'saved') done();
    };
  });
  await store.record(smallWorkbook('b'));
  await saved;
  expect(await texts(file)).toEqual(['b']);
  await store.close();
});

test('a save that fails says why, and the next one holds everything', async () => {
  const {file, store} = await made('a');
  const states: (string | null)[] = [];
  store.onState = ({message}) => states.push(message);
  await store.record(smallWorkbook('b'));
  renameSync(file, path('aside.xlsx'));
  mkdirSync(file);
  await expect(store.save()).rejects.toThrow(
    `"${file}" is a folder, not a workbook.`,
  );
  rmdirSync(file);
  await store.record(smallWorkbook('b', 'c'));
  await store.close();
  expect(await texts(file)).toEqual(['b', 'c']);
  expect(states).toContain(`"${file}" is a folder, not a workbook.`);
});

/** Until the file that takes the workbook's place is being made: what it shall hold is settled by then. */
async function whileSaving(file: string): Promise<void> {
  const isMade = () =>
    readdirSync(dirname(file)).some(name => name.endsWith('.tmp'));
  while (!isMade()) await sleep(1);
}

test('what is recorded while the file is being saved is in it once it is closed', async () => {
  const {file, store} = await made('a');
  await store.record(smallWorkbook('a', 'b'));
  const saving = store.save();
  await whileSaving(file);
  await store.record(smallWorkbook('a', 'b', 'c'));
  await saving;
  expect(await texts(file)).toEqual(['a', 'b']);
  await store.close();
  expect(await texts(file)).toEqual(['a', 'b', 'c']);
});

test('what could not be saved when the planner was closed comes back when it opens', async () => {
  const {file, store} = await made('a');
  await store.record(smallWorkbook('a', 'b'));
  const aside = path('aside.xlsx');
  renameSync(file, aside);
  mkdirSync(file);
  await expect(store.close()).rejects.toThrow('is a folder, not a workbook.');
  rmdirSync(file);
  renameSync(aside, file);
  const again = await Store.open(file, NEVER);
  expect(textsOf(again.data)).toEqual(['a', 'b']);
  await again.close();
});
