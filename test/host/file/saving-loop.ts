/** A program that says what it finds, then records and saves until it is killed, and says how much it was told is safe. */
import {writeSync} from 'node:fs';
import {Store} from '../../../src/host/file/store';
import {smallWorkbook, textsOf} from './small-workbook';

const say = (line: string) => writeSync(1, `${line}\n`);

async function main(path: string) {
  const store = await Store.open(path, {quiet: 5, longest: 20, retry: 20});
  const texts = textsOf(store.data) as string[];
  say(JSON.stringify(texts));
  for (;;) {
    texts.push(`change ${texts.length}`);
    await store.record(smallWorkbook(...texts));
    say(String(texts.length));
    if (texts.length % 3 === 0) void store.save();
    await new Promise(done => setTimeout(done, 2));
  }
}

void main(process.argv[2]!);
