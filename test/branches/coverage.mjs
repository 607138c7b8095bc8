/**
 * Counts which branches of what ships the tests take.
 *
 *   npm run coverage                    unit tests and journeys
 *   npm run coverage -- units           without the journeys in a browser
 *   npm run coverage -- units test/ui   of these only the tests in a folder
 *
 * Fails where a branch of the domain or of the write path is not taken, or less than 95 % of what ships.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {WRITE_PATH} from '../write-path.mjs';
import {arms} from './branches.mjs';
import {instrumentedCopy} from './instrumented.mjs';

/** Tests of what ships; those of the host run none of it, or what `.host/` holds. */
const UNIT_TESTS =
  'test/(?:domain|data|sheet|addon|ui|corpus|faults|fuzz|many)/';

const ALL = 'all that ships';

/** Each with the least percentage of its branches. */
const GROUPS = [
  ['domain', path => path.startsWith('src/domain/'), 100],
  ['write path', path => WRITE_PATH.includes(path), 100],
  ['sheet', path => path.startsWith('src/sheet/'), 0],
  ['addon', path => path.startsWith('src/addon/'), 0],
  ['ui', path => path.startsWith('src/ui/'), 0],
  [ALL, () => true, 95],
];

const [kind, tests = UNIT_TESTS] = process.argv.slice(2);
const areUnitsAlone = kind === 'units';
const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
const copy = join(folder, 'copy');
const counted = join(folder, 'counts');
try {
  const maps = instrumentedCopy(copy);
  run('jest/bin/jest', [
    tests,
    // They look for places in the sources, which read otherwise there.
    '--testPathIgnorePatterns=test/many/planted/',
    '--maxWorkers=100%',
    '--testTimeout=120000',
    `--setupFilesAfterEnv=${join(copy, 'test/branches/counts.cjs')}`,
  ]);
  if (!areUnitsAlone)
    run('@playwright/test/cli', [
      'test',
      '--config',
      'test/e2e/playwright.config.ts',
    ]);
  print(arms(maps, counted));
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/** Tests of sizes and of call costs fail there, because counting costs both: what counts is what they ran. */
function run(program, args) {
  spawnSync(
    process.execPath,
    [createRequire(import.meta.url).resolve(program), ...args],
    {
      cwd: copy,
      stdio: 'inherit',
      env: {...process.env, COUNTS_FOLDER: counted},
    },
  );
}

function print(all) {
  for (const {path, line, column, type, isFallback} of all.filter(
    ({isTaken}) => !isTaken,
  ))
    console.log(
      `${path}:${line}:${column + 1}: not taken (${isFallback ? 'constant fallback' : type})`,
    );
  for (const [name, isOf, least] of GROUPS) {
    const group = all.filter(({path}) => isOf(path));
    const open = group.filter(({isTaken}) => !isTaken);
    const fallbacks = open.filter(({isFallback}) => isFallback).length;
    const decisions = group.length - fallbacks;
    const taken = group.length - open.length;
    const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
    console.log(
      `${name}: ${taken} of ${decisions} branches, ${percent(taken, decisions)}; with ${fallbacks} fallbacks to a constant that no test takes ${percent(taken, group.length)}`,
    );
    if ((100 * taken) / decisions >= least) continue;
    if (areUnitsAlone && name === ALL) continue;
    console.log(`  At least ${least} % are wanted.`);
    process.exitCode = 1;
  }
}
