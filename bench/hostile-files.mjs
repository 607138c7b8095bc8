/** What a file that means harm can cost: time and memory of the process that reads it, until it is refused. */
import {build} from 'esbuild';
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {clearInterval, setInterval} from 'node:timers';
import {pathToFileURL} from 'node:url';
import {buildHost} from '../building/host.mjs';
import {ROOT} from './root.mjs';

const LONGEST_SHOWN = 12;
const POLL_MILLISECONDS = 2;
/** A clock tick of Linux. */
const TICKS_PER_SECOND = 100;

/** @returns a section of docs/performance.md */
export async function benchHostileFiles() {
  await buildHost();
  const folder = mkdtempSync(join(tmpdir(), 'integration-grid-files-'));
  try {
    const {HOSTILE, COSTLY, honest, taskOf} = await subjects(folder);
    const refused = await inTurn(HOSTILE, taskOf);
    const costly = await inTurn(COSTLY, taskOf);
    const [school] = await inTurn([honest(5_000)], taskOf);
    const [largest] = await inTurn([honest(20_000)], taskOf);
    return section(refused, costly, [school, largest]);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The same files that the tests refuse. */
async function subjects(folder) {
  const outfile = join(folder, 'subjects.mjs');
  const from = path => JSON.stringify(join(ROOT, path));
  await build({
    stdin: {
      contents: `
        import {HOSTILE_ARCHIVES} from ${from('test/host/file/hostile/archives.ts')};
        import {HOSTILE_MARKUP} from ${from('test/host/file/hostile/markup.ts')};
        import {HOSTILE_TABS} from ${from('test/host/file/hostile/tabs.ts')};
        export {COSTLY} from ${from('test/host/file/hostile/costly.ts')};
        import {withSheet} from ${from('test/host/file/hostile/sound.ts')};
        export {READ_BOUNDS} from ${from('src/host/file/workbook-file.ts')};
        export {heapFlag} from ${from('src/host/file/bounds.ts')};
        export {withSheet};
        export const HOSTILE = [...HOSTILE_ARCHIVES, ...HOSTILE_MARKUP, ...HOSTILE_TABS];`,
      resolveDir: ROOT,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(join(ROOT, 'x')).href),
    },
  });
  const {HOSTILE, COSTLY, READ_BOUNDS, heapFlag, withSheet} = await import(
    pathToFileURL(outfile).href
  );
  const task = {
    bounds: READ_BOUNDS,
    open: {name: 'plan', timeZone: 'America/New_York'},
  };
  return {
    HOSTILE,
    COSTLY,
    honest: count => honestFile(count, withSheet),
    taskOf: () => [heapFlag(READ_BOUNDS), JSON.stringify(task)],
  };
}

/** A tab of so many rows, as a school fills them. */
function honestFile(count, withSheet) {
  const cell = (row, column) =>
    `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>Row ${row} says this in column ${column}</t></is></c>`;
  const row = number =>
    `<row r="${number}">${Array.from({length: 14}, (_, column) => cell(number, column)).join('')}</row>`;
  const rows = Array.from({length: count}, (_, index) => row(index + 1));
  return [
    `an honest tab of ${count.toLocaleString('en-US')} rows × 14`,
    () => withSheet(`<sheetData>${rows.join('')}</sheetData>`),
  ];
}

async function inTurn(files, taskOf) {
  const measured = [];
  for (const [what, file] of files)
    measured.push({what, ...(await reading(file(), taskOf()))});
  return measured;
}

/** Reads it as the server does, and looks on from outside. */
function reading(bytes, [flag, task]) {
  return new Promise((resolve, reject) => {
    const from = process.hrtime.bigint();
    const child = spawn(
      process.execPath,
      [
        flag,
        '--disable-proto=delete',
        join(ROOT, '.host/xlsx-child.mjs'),
        task,
      ],
      {env: {}},
    );
    const seen = {megabytes: 0, cpu: 0};
    const poll = setInterval(() => look(child.pid, seen), POLL_MILLISECONDS);
    let said = '';
    child.stderr.on('data', piece => (said += piece));
    child.stdout.resume();
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', code => {
      clearInterval(poll);
      const milliseconds = Number(process.hrtime.bigint() - from) / 1e6;
      resolve({...seen, milliseconds, ending: ending(code, said)});
    });
    child.stdin.end(bytes);
  });
}

const ending = (code, said) =>
  code === 0
    ? 'opened'
    : code === 3 && !said.includes('\n')
      ? 'sentence'
      : 'limit';

/** Linux alone tells; elsewhere nothing is seen. */
function look(pid, seen) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const peak = Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    seen.megabytes = Math.max(seen.megabytes, peak);
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    seen.cpu = Math.max(seen.cpu, (ticks / TICKS_PER_SECOND) * 1000);
  } catch {
    // It has just ended.
  }
}

function section(refused, costly, honest) {
  const most = (list, of) => Math.max(...list.map(each => each[of]));
  const all = [...refused, ...costly];
  const sentences = refused.filter(({ending}) => ending === 'sentence').length;
  return {
    title: 'Hostile files',
    about: [
      `${refused.length} files that mean harm, and ${costly.length} that no check refuses and that cost as much as can be, each read by a process of its own as the server reads it, which is allowed 2 seconds of the processor and 512 MB of all memory (and more time for each cell of a large workbook). Memory is the peak of what the process holds, seen from outside.`,
    ],
    tables: [
      table(
        'The costliest that are refused',
        [...refused].sort((a, b) => b.cpu - a.cpu).slice(0, LONGEST_SHOWN),
      ),
      table('What no check refuses', costly),
      table('And what a school has', honest),
    ],
    targets: [
      {
        target: 'every hostile file refused with one sentence',
        figure: `${sentences} of ${refused.length}`,
        met: sentences === refused.length,
      },
      {
        target: 'each refused within 2 s of the processor',
        figure: `${most(refused, 'cpu').toFixed(0)} ms at most`,
        met: most(refused, 'cpu') <= 2000,
      },
      {
        target: 'none takes more than 512 MB, refused or opened',
        figure: `${most(all, 'megabytes').toFixed(0)} MB at most`,
        met: most(all, 'megabytes') <= 512,
      },
      {
        target: 'an honest tab of 20,000 rows × 14 opens',
        figure: honest.at(-1).ending,
        met: honest.at(-1).ending === 'opened',
      },
    ],
  };
}

const table = (title, measured) => ({
  title,
  headers: [
    'file',
    'ms of the processor',
    'ms on the clock',
    'MB',
    'ends with',
  ],
  rows: measured.map(({what, cpu, milliseconds, megabytes, ending}) => [
    what,
    cpu.toFixed(0),
    milliseconds.toFixed(0),
    megabytes.toFixed(0),
    ending,
  ]),
});
