/** The planner as `npm start` runs it: a process of its own, on a file of its own. */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {get} from 'node:http';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';

const CLI = fileURLToPath(new URL('../../.host/cli.mjs', import.meta.url));

export async function startPlanner(file) {
  const child = spawn(process.execPath, [CLI, 'start', '--no-open', file], {
    env: {...process.env, PORT: '0', CI: '1'},
  });
  const complaints = [];
  child.stderr.on('data', text => complaints.push(String(text)));
  const url = new URL(await urlOf(child, complaints));
  const page = await pageAt(url);
  return {
    port: Number(url.port),
    token: /name="start-token" content="([^"]+)"/.exec(page)[1],
    complaints,
    /** Megabytes of memory that the process holds. */
    memory: () => memoryOf(child.pid),
    async end(signal) {
      const gone = once(child, 'exit');
      child.kill(signal);
      const [code] = await gone;
      return code;
    },
  };
}

function pageAt(url) {
  return new Promise((found, failed) => {
    get(url, reply => found(text(reply))).on('error', failed);
  });
}

function urlOf(child, complaints) {
  let said = '';
  return new Promise((found, failed) => {
    child.stdout.on('data', chunk => {
      said += String(chunk);
      const url = /http:\/\/\S+/.exec(said)?.[0];
      if (url !== undefined) found(url);
    });
    child.once('exit', () =>
      failed(new Error(`It ended before it served: ${complaints.join('')}`)),
    );
  });
}

function memoryOf(pid) {
  const {stdout} = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  return Number(stdout) / 1024;
}
