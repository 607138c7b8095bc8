/** The command line: `start` serves a workbook, `addon` runs one function on it. */
import {runAddon} from './addon';
import {CommandProblem, parseCommand} from './command';
import {errorCode, FileProblem} from './file/file-problem';
import {start} from './start';

const REFUSED = 2;
const UNREADABLE = 3;

/** npm runs its scripts in the project's folder; files are named from where the person stands. */
function goWherePersonStands() {
  const {INIT_CWD, npm_lifecycle_event} = process.env;
  const isOurs = ['start', 'addon'].includes(npm_lifecycle_event ?? '');
  if (isOurs && INIT_CWD !== undefined) process.chdir(INIT_CWD);
}

async function main(words: readonly string[]): Promise<void> {
  goWherePersonStands();
  const command = parseCommand(words);
  if (command.what === 'start') return start(command);
  const {
    result,
    cost: {calls, cells},
    notice,
  } = await runAddon(command);
  if (command.flags.has('--cost'))
    process.stderr.write(`${JSON.stringify({calls, cells})}\n`);
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
