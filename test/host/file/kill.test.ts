import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {build} from 'esbuild';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {ROOT} from '../../../src/host/built';
import {Store} from '../../../src/host/file/store';
import {readWorkbookFile} from '../../../src/host/file/workbook-file';
import {ownFolder} from './folder';
import {smallWorkbook, textsOf} from './small-workbook';

const {path} = ownFolder();
/** `npm run test:kill -- 3000` kills more often. */
const KILLS = Number(process.env['KILLS'] ?? 100);
const LANES = 4;
/** Of one file, which grows from life to life. */
const LIVES = 25;
/** Longer than a change and its save take. */
const LONGEST_MILLISECONDS = 45;

/** The saving loop with the workbook read and written in its own process: more of its life is spent on the disk. */
async function builtLoop(): Promise<string> {
  const program = path('saving-loop.mjs');
  await build({
    entryPoints: [join(ROOT, 'test/host/file/saving-loop.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(join(ROOT, 'x')).href),
    },
    outfile: program,
    plugins: [
      {
        name: 'workbook files in this process',
        setup({onResolve}) {
          onResolve({filter: /^\.\/workbook-file$/}, () => ({
            path: join(ROOT, 'test/host/file/workbook-here.ts'),
          }));
        },
      },
    ],
  });
  return program;
}

interface Life {
  /** What the program found in its file; null where it did not live to say so. */
  readonly found: readonly string[] | null;
  /** How many texts it was told are safe. */
  readonly safe: number;
}

/** @param from whether the time is counted from its start, or from its first change */
function liveAndDie(
  program: string,
  file: string,
  {from, milliseconds}: {from: 'start' | 'change'; milliseconds: number},
) {
  return new Promise<Life>((resolve, reject) => {
    const loop = spawn(process.execPath, [program, file]);
    let said = '';
    let isDoomed = false;
    const doom = () => {
      isDoomed = true;
      setTimeout(() => loop.kill('SIGKILL'), milliseconds);
    };
    if (from === 'start') doom();
    loop.stderr.on('data', chunk => reject(new Error(String(chunk))));
    loop.stdout.on('data', chunk => {
      said += String(chunk);
      if (!isDoomed && /\n\d+\n/.test(said)) doom();
    });
    loop.on('close', () => {
      const [found, ...counts] = said.split('\n').slice(0, -1);
      resolve({
        found: found === undefined ? null : (JSON.parse(found) as string[]),
        safe: Number(counts.at(-1) ?? 0),
      });
    });
  });
}

/** Every seventh is killed while it starts, and so while it makes good what the last one left. */
const deathOf = (kill: number) =>
  kill % 7 === 3
    ? ({from: 'start', milliseconds: 40 + ((kill * 37) % 160)} as const)
    : ({
        from: 'change',
        milliseconds: (kill * 23) % LONGEST_MILLISECONDS,
      } as const);

function expectAll(found: readonly unknown[], safe: number) {
  expect(found.length).toBeGreaterThanOrEqual(safe);
  const changes = found.slice(1).map((_, index) => `change ${index + 1}`);
  expect(found).toEqual(['start', ...changes]);
}

/** @returns how many changes were acknowledged in it */
async function lane(program: string, number: number): Promise<number> {
  let changes = 0;
  for (let first = number; first < KILLS; first += LIVES * LANES) {
    const kills = Array.from({length: LIVES}, (_, at) => first + at * LANES);
    changes += await lived(
      program,
      path(`plan ${first}.xlsx`),
      kills.filter(kill => kill < KILLS),
    );
  }
  return changes;
}

/** @returns how many changes to the file were acknowledged */
async function lived(
  program: string,
  file: string,
  kills: readonly number[],
): Promise<number> {
  await (await Store.create(file, smallWorkbook('start'))).close();
  let safe = 1;
  for (const kill of kills) {
    const life = await liveAndDie(program, file, deathOf(kill));
    if (life.found !== null) expectAll(life.found, safe);
    safe = Math.max(safe, life.safe);
  }
  const store = await Store.open(file);
  expectAll(textsOf(store.data), safe);
  await store.close();
  expectAll(textsOf(await readWorkbookFile(`${file}.bak`)), 1);
  return safe - 1;
}

test(
  'kill -9 at any moment of saving loses nothing that was acknowledged, tears nothing and leaves nothing lying about',
  async () => {
    const program = await builtLoop();
    const lanes = Array.from({length: LANES}, (_, number) =>
      lane(program, number),
    );
    const changes = await Promise.all(lanes);
    expect(Math.min(...changes)).toBeGreaterThan(KILLS / LANES / 2);
    const names = readdirSync(dirname(program));
    expect(names.filter(name => name.startsWith('.'))).toEqual([]);
  },
  KILLS * 36_000,
);
