import {copyFileSync, renameSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {Store} from '../../../src/host/file/store';
import {
  readWorkbookFile,
  writeWorkbookFile,
} from '../../../src/host/file/workbook-file';
import {ownFolder} from './folder';
import {smallWorkbook} from './small-workbook';
import {parts, rows, zip} from './zip';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(60_000);

const {path} = ownFolder();

const NEVER = {quiet: 1e6, longest: 1e6, retry: 1e6};

const idOf = async (file: string) => (await readWorkbookFile(file)).id;

async function saved(...texts: string[]): Promise<string> {
  const file = path('plan.xlsx');
  await (await Store.create(file, smallWorkbook(...texts), NEVER)).close();
  return file;
}

async function change(file: string, text: string) {
  const store = await Store.open(file, NEVER);
  const {id} = store.data;
  await store.record({...smallWorkbook(text), id});
  await store.close();
}

test('a workbook keeps its id from save to save', async () => {
  const file = await saved('a');
  await change(file, 'b');
  await change(file, 'c');
  expect(await idOf(file)).toBe('id-1');
});

test('a copy of the file is another workbook, and stays that one', async () => {
  const file = await saved('a');
  const copy = path('other.xlsx');
  copyFileSync(file, copy);
  const id = await idOf(copy);
  expect(id).not.toBe('id-1');
  expect(await idOf(copy)).toBe(id);
  await change(copy, 'b');
  expect(await idOf(copy)).toBe(id);
  expect(await idOf(file)).toBe('id-1');
});

test('two copies are two workbooks', async () => {
  const file = await saved('a');
  copyFileSync(file, path('b.xlsx'));
  copyFileSync(file, path('c.xlsx'));
  expect(await idOf(path('b.xlsx'))).not.toBe(await idOf(path('c.xlsx')));
});

test('a file that is renamed is the same workbook, also after a save', async () => {
  const file = await saved('a');
  const moved = path('moved.xlsx');
  renameSync(file, moved);
  expect(await idOf(moved)).toBe('id-1');
  await change(moved, 'b');
  expect(await idOf(moved)).toBe('id-1');
});

test('a backup put in place of the file is the same workbook', async () => {
  const file = await saved('a');
  await change(file, 'b');
  copyFileSync(`${file}.bak`, file);
  expect(await idOf(file)).toBe('id-1');
});

test('work that goes on beside another program’s file is a copy of it the next time', async () => {
  const file = await saved('a');
  const store = await Store.open(file, NEVER);
  await writeWorkbookFile(file, smallWorkbook('theirs'));
  await store.record(smallWorkbook('mine'));
  await store.save();
  await store.record(smallWorkbook('mine', 'more'));
  await store.close();
  expect(await idOf(file)).toBe('id-1');
  expect(await idOf(store.path)).not.toBe('id-1');
});

test('a file of another program has the same id at every reading, its copy another', async () => {
  const file = path('plan.xlsx');
  const bytes = zip(parts({sheet: rows('<c r="A1"><v>1</v></c>')}));
  writeFileSync(file, bytes);
  copyFileSync(file, path('other.xlsx'));
  expect(await idOf(file)).toBe(await idOf(file));
  expect(await idOf(path('other.xlsx'))).not.toBe(await idOf(file));
});

test('what a killed planner left half written is taken away', async () => {
  const file = await saved('a');
  writeFileSync(path('.plan.xlsx.0a1b2c3d.tmp'), '');
  writeFileSync(path('..plan.xlsx.journal.0a1b2c3d.tmp'), '');
  writeFileSync(path('.plan.xlsx.notes.tmp'), 'mine');
  await (await Store.open(file, NEVER)).close();
  expect(readdirSync(dirname(file)).sort()).toEqual([
    '.plan.xlsx.notes.tmp',
    'plan.xlsx',
  ]);
});
