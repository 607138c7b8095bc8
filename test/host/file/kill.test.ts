import {spawn} from 'node:child_process';
import {buildSync} from 'esbuild';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {ROOT} from '../../../src/host/built';
import {Store} from '../../../src/host/file/store';
import {ownFolder} from './folder';
import {smallWorkbook, textsOf} from './small-workbook';

const {path} = ownFolder();
const KILLS = 24;
const LANES = 3;

function builtLoop(): string {
  const program = path('saving-loop.mjs');
  buildSync({
    entryPoints: [join(ROOT, 'test/host/file/saving-loop.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(join(ROOT, 'x')).href),
    },
    outfile: program,
  });
  return program;
}

interface Life {
  /** What the program found in its file. */
  readonly found: readonly string[];
  /** How many texts it was told are safe. */
  readonly safe: number;
}

/** @param milliseconds after the first change */
function liveAndDie(program: string, file: string, milliseconds: number) {
  return new Promise<Life>((resolve, reject) => {
    const loop = spawn(process.execPath, [program, file]);
    let said = '';
    let isDoomed = false;
    loop.stderr.on('data', chunk => reject(new Error(String(chunk))));
    loop.stdout.on('data', chunk => {
      said += String(chunk);
      if (isDoomed || !/\n\d+\n/.test(said)) return;
      isDoomed = true;
      setTimeout(() => loop.kill('SIGKILL'), milliseconds);
    });
    loop.on('close', () => {
      const [found, ...counts] = said.trim().split('\n');
      const safe = Number(counts.at(-1));
      resolve({found: JSON.parse(found!) as string[], safe});
    });
  });
}

async function lane(program: string, number: number) {
  const file = path(`plan ${number}.xlsx`);
  await (await Store.create(file, smallWorkbook('start'))).close();
  let safe = 1;
  for (let kill = number; kill < KILLS; kill += LANES) {
    const life = await liveAndDie(program, file, 20 + ((kill * 67) % 400));
    expect(life.found.length).toBeGreaterThanOrEqual(safe);
    const changes = life.found
      .slice(1)
      .map((_, index) => `change ${index + 1}`);
    expect(life.found).toEqual(['start', ...changes]);
    ({safe} = life);
  }
  const store = await Store.open(file);
  expect(textsOf(store.data).length).toBeGreaterThanOrEqual(safe);
  await store.abandon();
}

test('kill -9 at any moment of saving loses nothing that was acknowledged', async () => {
  const program = builtLoop();
  const lanes = Array.from({length: LANES}, (_, number) =>
    lane(program, number),
  );
  await Promise.all(lanes);
}, 120_000);
