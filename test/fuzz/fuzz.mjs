/**
 * Fuzzes with as many mutants as are asked for: `npm run test:fuzz -- 500000`.
 *
 * Where it was broken off it goes on, and it stops at the first mutant that fails, which names itself:
 * `FUZZ=wire:1234 npx jest test/fuzz` sees that one again. `-- 500000 --from-start` begins anew.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

/** Of all kinds together, in `npm test`; one of `wire` is ten arguments. */
const AT_ONCE = 2_000;
const TIMES = 5;
const STATE = fileURLToPath(
  new URL('../../test-results/fuzz.json', import.meta.url),
);

const [wanted = '20000', ...words] = process.argv.slice(2);
const rounds = Math.ceil(Number(wanted) / (AT_ONCE * TIMES));
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('Say how many mutants: npm run test:fuzz -- 500000.');
  process.exit(2);
}
const first = words.includes('--from-start') ? 0 : nextRound();
const started = Date.now();
tell(first);
for (let round = first; round < rounds; round++) {
  const status = fuzz(round);
  if (status !== 0) process.exit(status);
  keep(round + 1);
  tell(round + 1);
}

/** @returns with what it ended */
function fuzz(round) {
  const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
  const {status} = spawnSync(
    process.execPath,
    [jest, '--maxWorkers=100%', '--testTimeout=3600000', 'test/fuzz/'],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        FUZZ_ROUND: String(round),
        FUZZ_TIMES: String(TIMES),
      },
    },
  );
  return status ?? 1;
}

function nextRound() {
  try {
    return JSON.parse(readFileSync(STATE, 'utf8')).nextRound;
  } catch {
    return 0;
  }
}

function keep(nextRound) {
  mkdirSync(new URL('../../test-results', import.meta.url), {recursive: true});
  writeFileSync(STATE, JSON.stringify({nextRound}));
}

function tell(done) {
  const [seen, all] = [done, rounds].map(count =>
    (count * AT_ONCE * TIMES).toLocaleString('en-US'),
  );
  const seconds = (Date.now() - started) / 1000;
  const rate = Math.round(((done - first) * AT_ONCE * TIMES) / seconds);
  console.log(
    `${seen} mutants of ${all} seen${done > first ? `, ${rate} a second` : ''}.`,
  );
}
