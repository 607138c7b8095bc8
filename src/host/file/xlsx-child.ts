/** Reads or writes one .xlsx in a process of its own, so that a hostile or huge file can't harm the server. */
import {FileProblem} from './file-problem';
import type {Identity} from './identity';
import {open, save, type Opening} from './xlsx';

async function input(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function main([what, json = '{}']: string[]) {
  const given = await input();
  if (what === 'save') {
    const {file} = JSON.parse(json) as {file?: Identity};
    process.stdout.write(await save(JSON.parse(given.toString('utf8')), file));
  } else {
    const opened = await open(given, JSON.parse(json) as Opening);
    process.stdout.write(JSON.stringify(opened));
  }
}

/** Says in one line why not; the parent passes it on. */
main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof FileProblem)) throw error;
  process.stderr.write(error.message);
  process.exitCode = 3;
});
