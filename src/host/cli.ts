/** The command line: `start` serves a workbook, `addon` runs one function on it. */
import {runAddon} from './addon';
import {CommandProblem, parseCommand} from './command';
import {errorCode, FileProblem} from './file/file-problem';
import {start} from './start';

const REFUSED = 2;
const UNREADABLE = 3;

async function main(words: readonly string[]): Promise<void> {
  const command = parseCommand(words);
  if (command.what === 'start') return start(command);
  const {result, cost, notice} = await runAddon(command);
  if (command.flags.has('--cost'))
    process.stderr.write(`${JSON.stringify(cost)}\n`);
  if (notice !== null) process.stderr.write(`${notice}\n`);
  process.stdout.write(`${result}\n`);
}

// Whoever reads the output may stop early, as `head` does, or close the terminal that shows it.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', error => {
    if (!['EPIPE', 'EIO'].includes(errorCode(error) ?? '')) throw error;
  });

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof CommandProblem || error instanceof FileProblem))
    throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof CommandProblem ? REFUSED : UNREADABLE;
});
