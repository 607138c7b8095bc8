/** A program that says what it finds, then records and saves until it is killed, and says how much it was told is safe. */
import {Store} from '../../../src/host/file/store';
import {smallWorkbook, textsOf} from './small-workbook';

async function main(path: string) {
  const store = await Store.open(path);
  const texts = textsOf(store.data) as string[];
  process.stdout.write(`${JSON.stringify(texts)}\n`);
  for (;;) {
    texts.push(`change ${texts.length}`);
    await store.record(smallWorkbook(...texts));
    process.stdout.write(`${texts.length}\n`);
    if (texts.length % 7 === 0) void store.save();
    await new Promise(done => setTimeout(done, 5));
  }
}

void main(process.argv[2]!);
