/**
 * Kills the saving program many times, tries every fault of a disk at every step, and fills a disk of its own where
 * one can be had: `npm run test:kill -- 3000`.
 */
import {build} from 'esbuild';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {buildHost} from '../../../building/host.mjs';
import {at} from '../../../building/root.mjs';

const kills = Number(process.argv[2] ?? 3000);
await buildHost();
process.exitCode = killed() && (await filled()) ? 0 : 1;

function killed() {
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
  return status === 0;
}

/** On two megabytes of memory that are mounted as a disk, which not everybody may do. */
async function filled() {
  const folder = mkdtempSync(join(tmpdir(), 'full-disk-'));
  const disk = join(folder, 'disk');
  const program = join(folder, 'full-disk.mjs');
  mkdirSync(disk);
  const run = (command, ...words) => spawnSync(command, words).status;
  try {
    if (run('mount', '-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk) !== 0) {
      console.log('No disk can be mounted here: none was really full.');
      return true;
    }
    await build({
      entryPoints: [at('test/host/file/full-disk.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      define: {'import.meta.url': JSON.stringify(pathToFileURL(at('x')).href)},
      outfile: program,
    });
    const words = [program, disk];
    return spawnSync(process.execPath, words, {stdio: 'inherit'}).status === 0;
  } finally {
    run('umount', disk);
    rmSync(folder, {recursive: true, force: true});
  }
}
