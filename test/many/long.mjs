/**
 * `npm run test:long -- 1000000`: as many sequences as asked for, on all processors, from where the last run stopped.
 *
 * `--state FILE` says where that is kept, `--project DIR` plays another bundle. One that breaks a rule is told and
 * passed over; after `--broken` of them, 20 if nothing is said, it ends.
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
    broken: {type: 'string', default: '20'},
  },
});
const wanted = Number(positionals[0] ?? 1_000_000);
const kept = existsSync(values.state)
  ? JSON.parse(readFileSync(values.state, 'utf8'))
  : {next: FIRST, played: 0};

/** Plays so many from a seed on, and tells those that break a rule. */
async function round(seed, sequences) {
  const end = seed + sequences;
  for (let next = seed; next < end;) {
    const {violation} = await searched(next, end - next);
    if (violation === null) return;
    const {steps, ...found} = violation;
    kept.broken = [...(kept.broken ?? []), found.seed];
    console.log(JSON.stringify({...found, steps: steps.length}, null, 2));
    next = found.seed + 1;
  }
}

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
const isEnough = () => (kept.broken ?? []).length >= Number(values.broken);
while (kept.played < until && !isEnough()) {
  const seeds = Array.from(
    {length: availableParallelism()},
    (_, index) => kept.next + index * ROUND,
  );
  await Promise.all(seeds.map(seed => round(seed, ROUND)));
  kept.next += seeds.length * ROUND;
  kept.played += seeds.length * ROUND;
  now += seeds.length * ROUND;
  mkdirSync(dirname(values.state), {recursive: true});
  writeFileSync(values.state, JSON.stringify(kept));
  const seconds = (Date.now() - started) / 1000;
  console.log(
    `${kept.played} sequences in all, ${now} of them now, ${(now / seconds).toFixed(1)} a second; next seed ${kept.next}`,
  );
}
const broken = kept.broken ?? [];
console.log(
  `${broken.length} of ${kept.played} sequences broke a rule${broken.length > 0 ? `: ${broken.join(', ')}` : ''}.`,
);
process.exitCode = broken.length > 0 ? 1 : 0;
