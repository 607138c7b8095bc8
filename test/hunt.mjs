/** Runs the property tests with fresh cases, many times as many as `npm test` does: `npm run hunt -- 50 undo`. */
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const [times = '20', ...names] = process.argv.slice(2);
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const properties = fileURLToPath(
  new URL('jest-fast-check.cjs', import.meta.url),
);
const {status} = spawnSync(
  process.execPath,
  [
    jest,
    '--maxWorkers=100%',
    '--testTimeout=3600000',
    ...(names.length > 0 ? names : ['--findRelatedTests', properties]),
  ],
  {stdio: 'inherit', env: {...process.env, FRESH_RUNS_PER_RUN: times}},
);
process.exitCode = status ?? 1;
