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
  const {result, cost} = await runAddon(command);
  if (command.flags.has('--cost'))
    process.stderr.write(`${JSON.stringify(cost)}\n`);
  process.stdout.write(`${result}\n`);
}

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', error => {
  if (errorCode(error) !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof CommandProblem || error instanceof FileProblem))
    throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof CommandProblem ? REFUSED : UNREADABLE;
});
