/** Runs scripts of package.json at the same time, and shows each one's output when it has ended. */
import {Buffer} from 'node:buffer';
import {spawn} from 'node:child_process';

const names = process.argv.slice(2);
const endings = await Promise.all(names.map(run));
process.exitCode = endings.every(code => code === 0) ? 0 : 1;

/** @returns with what it ended */
function run(name) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const child = spawn(npm, ['run', name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', piece => output.push(piece));
  return new Promise(resolve => {
    child.once('error', error => {
      console.error(error.message);
      resolve(1);
    });
    child.once('close', code => {
      process.stdout.write(Buffer.concat(output));
      resolve(code);
    });
  });
}
