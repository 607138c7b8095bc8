/** A program that fills the disk it is given, again and again, and says what of the acknowledged changes it finds. */
import {
  closeSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import {join} from 'node:path';
import {readNow} from '../../../src/host/file/reading';
import {Store} from '../../../src/host/file/store';
import {smallWorkbook, textsOf} from './small-workbook';

const ROUNDS = 12;
const BLOCK = 4096;
/** Saved when it is told to. */
const NEVER = {quiet: 1e8, longest: 1e8, retry: 1e8};

const [folder = ''] = process.argv.slice(2);
const file = join(folder, 'plan.xlsx');
const filler = join(folder, 'filler');

/** Takes all that is left, but for so many blocks. */
function fill(left: number) {
  const handle = openSync(filler, 'w');
  try {
    for (;;) writeSync(handle, Buffer.alloc(BLOCK));
  } catch (error) {
    if ((error as {code?: string}).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(handle);
  }
  truncateSync(filler, Math.max(0, statSync(filler).size - left * BLOCK));
}

/** @returns how many changes were refused, and how many acknowledged ones are not there */
async function round(number: number) {
  const store = await Store.open(file, NEVER);
  let texts = textsOf(store.data) as string[];
  let kept = texts;
  let refused = 0;
  const change = async (text: string) => {
    texts = [...texts, text];
    try {
      await store.record(smallWorkbook(...texts));
      kept = texts;
    } catch {
      refused++;
    }
  };
  await change(`round ${number}`);
  fill(number % 6);
  for (let at = 0; at < 60; at++)
    await change(`round ${number}, change ${at}, ${'x'.repeat(200)}`);
  await store.save().catch(() => refused++);
  const whileFull = textsOf((await readNow(file)).data);
  rmSync(filler);
  // As after a kill, or once there is room again.
  if (number % 2 === 0) await store.abandon();
  else await store.close();
  const after = await Store.open(file, NEVER);
  const found = textsOf(after.data);
  await after.close();
  const lost = [whileFull, found].flatMap(there =>
    kept.filter(text => !there.includes(text)),
  );
  return {refused, lost: lost.length, kept: kept.length};
}

async function main() {
  await (await Store.create(file, smallWorkbook('start'))).close();
  const rounds: Awaited<ReturnType<typeof round>>[] = [];
  for (let number = 0; number < ROUNDS; number++)
    rounds.push(await round(number));
  const sum = (what: 'refused' | 'lost' | 'kept') =>
    rounds.reduce((total, each) => total + each[what], 0);
  const hidden = readdirSync(folder).filter(name => name.startsWith('.'));
  const isWell = sum('lost') === 0 && sum('refused') > 0 && hidden.length === 0;
  process.stdout.write(
    `The disk was full ${ROUNDS} times: ${sum('refused')} changes and saves were refused, ${sum('lost')} acknowledged ones lost, ${hidden.length} files left lying about.\n`,
  );
  process.exitCode = isWell ? 0 : 1;
}

void main();
