/** Lets everything go wrong that can, and every two things: `npm run test:faults`, or `npm run test:faults -- pairs`. */
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import process from 'node:process';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const names = process.argv.slice(2).map(name => `test/faults/${name}`);
const {status} = spawnSync(
  process.execPath,
  [
    jest,
    '--maxWorkers=100%',
    '--testTimeout=36000000',
    ...(names.length > 0 ? names : ['test/faults/']),
  ],
  {stdio: 'inherit', env: {...process.env, FAULTS: 'all'}},
);
process.exitCode = status ?? 1;
