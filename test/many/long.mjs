/**
 * `npm run test:long -- 1000000`: as many sequences as asked for, on all processors, from where the last run stopped.
 *
 * `--state FILE` says where that is kept, `--project DIR` plays another bundle. Ends at the first that breaks a rule.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const ROUND = 100;
/** Those that `npm test` plays come before it. */
const FIRST = 100_001;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    state: {
      type: 'string',
      default: join(here, '../../test-results/many.json'),
    },
    project: {type: 'string'},
  },
});
const wanted = Number(positionals[0] ?? 1_000_000);
const kept = existsSync(values.state)
  ? JSON.parse(readFileSync(values.state, 'utf8'))
  : {next: FIRST, played: 0};

/** @returns what the search printed last */
function searched(seed, sequences) {
  const options = values.project ? ['--project', values.project] : [];
  const child = spawn(
    process.execPath,
    [
      join(here, 'search.mjs'),
      ...['--seed', String(seed), '--sequences', String(sequences)],
      ...options,
    ],
    {stdio: ['ignore', 'pipe', 'inherit']},
  );
  let text = '';
  child.stdout.on('data', data => (text += data));
  return new Promise((resolve, reject) =>
    child.on('close', code =>
      code === 2
        ? reject(new Error('The search could not start.'))
        : resolve(JSON.parse(text.trim().split('\n').at(-1))),
    ),
  );
}

const started = Date.now();
const until = kept.played + wanted;
let now = 0;
let found = null;
while (kept.played < until && found === null) {
  const rounds = Array.from({length: availableParallelism()}, (_, index) =>
    searched(kept.next + index * ROUND, ROUND),
  );
  const answers = await Promise.all(rounds);
  found = answers.find(({violation}) => violation !== null) ?? null;
  if (found) break;
  kept.next += answers.length * ROUND;
  kept.played += answers.length * ROUND;
  now += answers.length * ROUND;
  mkdirSync(dirname(values.state), {recursive: true});
  writeFileSync(values.state, JSON.stringify(kept));
  const seconds = (Date.now() - started) / 1000;
  console.log(
    `${kept.played} sequences in all, ${now} of them now, ${(now / seconds).toFixed(1)} a second; next seed ${kept.next}`,
  );
}
if (found) {
  console.log(JSON.stringify(found.violation, null, 2));
  process.exitCode = 1;
}
