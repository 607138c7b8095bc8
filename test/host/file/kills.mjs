/** Kills the saving program many times, and tries every fault of a disk at every step: `npm run test:kill -- 3000`. */
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import process from 'node:process';

const kills = Number(process.argv[2] ?? 3000);
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const from = Date.now();
const {status} = spawnSync(
  process.execPath,
  [jest, '--verbose', 'test/host/file/kill', 'test/host/file/disk-faults'],
  {stdio: 'inherit', env: {...process.env, KILLS: String(kills)}},
);
const seconds = (Date.now() - from) / 1000;
console.log(
  status === 0
    ? `${kills} kills: 0 torn, 0 missing, 0 acknowledged edits lost, in ${seconds.toFixed(0)} s (${(kills / seconds).toFixed(1)} a second).`
    : 'Not all is well: see above.',
);
process.exitCode = status ?? 1;
