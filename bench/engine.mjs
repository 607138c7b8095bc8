/**
 * The engine beside near-limit, bare and naive passes, what else is used for such a job, and a sheet of formulas.
 *
 * Each call is timed in a process of its own, in rounds that take turns. Nothing is timed whose answer is not ours.
 */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {formulaTime, hasLibreOffice} from './engine/formulas.mjs';
import {EDITED, SIZES} from './engine/school-rows.mjs';
import {FIELD, formulaTarget, targetsOf} from './engine/targets.mjs';
import {withMeasured} from './measured.mjs';
import {short} from './table.mjs';

const ONE = fileURLToPath(new URL('engine/one-engine.mjs', import.meta.url));
const COMPETITORS = fileURLToPath(new URL('competitors', import.meta.url));

const NAMES = {
  bare: 'each character of the needed cells, once',
  near: 'near-limit pass',
  ours: '**our core**',
  report: '**our whole report of a month**',
  month: '**our planner’s month, with every problem**',
  duckdb: 'DuckDB 1.5.6',
  alasql: 'alasql 4.19.1',
  arquero: 'arquero 8.0.1',
  naive: 'naive loops of a script',
};

/** How often each is called: in how many processes, and how often again in each; those of the field seldom. */
const ROUNDS = {
  school: {rounds: 15, later: 60, slow: 3},
  district: {rounds: 7, later: 12, slow: 1},
  state: {rounds: 3, later: 1, slow: 1},
};
const EDITED_ROUNDS = {rounds: 5, later: 30, slow: 0};

/** By the clock, in how many processes: a call is short, and V8's other threads end when they end. */
const CLOCKED_NAMES = ['near', 'ours', 'report'];
const CLOCKED = {school: 31, district: 9, state: 3};

/**
 * What V8 compiles and sweeps, it does in the call that asks for it: on threads of its own it would still be at it
 * when the call ends, one time more and one time less.
 */
const ON_ONE_THREAD = '--single-threaded';

export const benchEngine = () => withMeasured(sectionOf);

async function sectionOf(file) {
  installCompetitors();
  const measured = Object.fromEntries(
    Object.keys(SIZES).map(size => [
      size,
      timesOf(file, size, namesAt(size), ROUNDS[size]),
    ]),
  );
  const edited = Object.fromEntries(
    Object.keys(EDITED).map(size => [
      size,
      timesOf(file, size, ['near', 'ours', 'month'], EDITED_ROUNDS),
    ]),
  );
  const clocks = Object.fromEntries(
    Object.keys(CLOCKED).map(size => [size, clocksOf(file, size)]),
  );
  const ours = {school: measured.school.ours, [LARGE]: edited[LARGE].ours};
  const sheets = hasLibreOffice() ? await sheetsOf(file, ours) : [];
  return {
    title: 'Engine',
    about: ABOUT,
    tables: [
      ...Object.entries(measured).map(([size, times]) =>
        tableOf(
          size,
          times,
          sheets.find(sheet => sheet.size === size)?.time ?? null,
        ),
      ),
      tableOfClocks(clocks),
      tableOfEdits(edited),
    ],
    targets: [
      ...Object.entries(measured).flatMap(([size, times]) =>
        targetsOf(size, times, NAMES),
      ),
      ...sheets.map(({size, time}) => formulaTarget(size, time, ours[size])),
    ],
  };
}

/** Where it shows that what formulas take grows with the square of the rows. */
const LARGE = '20,000 rows';

async function sheetsOf(file, ours) {
  const sheets = [];
  for (const size of Object.keys(ours)) {
    console.error(`  ${size}: formulas in LibreOffice`);
    sheets.push({size, time: await formulaTime(file, size)});
  }
  return sheets;
}

const ABOUT = [
  'Core: from the values of the Objectives and Activities tabs to the minutes and the state of every cell of the ' +
    'school year, the coverage of each month by area, grade, teacher and subject, and the gaps of each month in their ' +
    'order. It calls what `loadMonth` and `loadCoverage` call. The catalogue of standards stands ready, for us as a ' +
    'catalogue and for the others as what each code is worth; it has a section of its own. The whole report is what ' +
    '`loadReport` gives of one month, and the core within it; the planner’s month is what `loadMonth` gives, with the ' +
    'rows that its forms edit and every problem of the workbook.',
  'The near-limit pass (`bench/engine/near-limit.mjs`) takes all cells for sound and says nothing of those that are ' +
    'not. DuckDB, alasql and arquero are handed links and grades on their own, areas asked as numbers and codes ' +
    'ranked, so they do less than we do. Every answer is checked to be the same, down to the order of the gaps, ' +
    'before its time counts. Memory is the peak above what stood before the first call. A later call is the median of ' +
    'the last third of 60 calls in one process (school; district 12, state 1).',
  'In a first call V8 spends about as much CPU time on making functions fast as they take, ours and the near-limit ' +
    'pass’s alike; `node --no-opt --expose-gc bench/engine/one-engine.mjs` leaves that out. It does so on threads of ' +
    'its own, which are still at it when the call ends, one time more and one time less: one process can take twice ' +
    'the CPU time of the next. So CPU times are of V8 on one thread (`--single-threaded`), where a call pays for all ' +
    'that it asks for; a table below says what first calls take by the clock with all of its threads. Our core has ' +
    'few hot functions, each met with one kind of array. Where DuckDB is less than 8 × slower than the near-limit ' +
    'pass itself, that target asks for more than we know how to do in plain code. The whole report and the planner’s ' +
    'month are many functions that each run a little: most of their first call goes into making them fast, and a ' +
    'later call is nearer to what they do.',
  'What our core does beyond the pass: it reads headers, Settings and Expected areas, which the pass is handed; it ' +
    'looks each cell up among the spellings met so far, where the pass takes it as it stands; and it keeps what each ' +
    'activity links and the way back to its row, which every other view needs.',
  'No count is kept from one edit to the next. Every run at Google starts cold, reads the rows under the lock anyway, ' +
    'to find its row and to compare what stood there, and “Service calls and cells” shows that this takes seconds: a ' +
    'count of only what an edit touches would save at most the first call of our core, which the last table here gives ' +
    'by rows, and would have to be kept somewhere and thrown away whenever somebody types, sorts or pastes.',
];

function installCompetitors() {
  if (existsSync(`${COMPETITORS}/node_modules/.package-lock.json`)) return;
  console.error('Installing what the engine is measured against …');
  execFileSync(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--legacy-peer-deps',
      '--ignore-scripts',
    ],
    {cwd: COMPETITORS, stdio: ['ignore', 'ignore', 'inherit']},
  );
}

/** The medians of each engine's calls. @throws Error where an answer is not the near-limit pass's */
function timesOf(file, size, names, {rounds, later, slow}) {
  const isSlow = name => FIELD.includes(name) || name === 'naive';
  const calls = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of names)
      if (round < slow || !isSlow(name)) {
        console.error(`  ${size}, round ${round + 1} of ${rounds}: ${name}`);
        const laterCalls = isSlow(name) ? 1 : later;
        calls[name].push(call(file, size, name, laterCalls, [ON_ONE_THREAD]));
      }
  const [{digest}] = calls.near;
  for (const name of names)
    for (const one of calls[name])
      if (one.digest !== null && one.digest !== digest)
        throw new Error(`${NAMES[name]} has another answer at ${size}.`);
  return Object.fromEntries(
    names.map(name => [
      name,
      {
        cold: median(calls[name].map(({cold}) => cold)),
        warm: median(calls[name].map(({warm}) => median(lastThird(warm)))),
        megabytes: median(calls[name].map(({megabytes}) => megabytes)),
      },
    ]),
  );
}

/** Naive loops would take hours at the larger sizes. */
function namesAt(size) {
  return Object.keys(NAMES).filter(
    name => name !== 'naive' || size === 'school',
  );
}

/** The medians of first calls by the clock, with all the threads that V8 has, less those of the field. */
function clocksOf(file, size) {
  const clocks = Object.fromEntries(CLOCKED_NAMES.map(name => [name, []]));
  console.error(`  ${size}: by the clock`);
  for (let round = 0; round < CLOCKED[size]; round++)
    for (const name of CLOCKED_NAMES)
      clocks[name].push(call(file, size, name, 0, []).clock);
  return Object.fromEntries(
    Object.entries(clocks).map(([name, all]) => [name, median(all)]),
  );
}

function call(file, size, name, later, flags) {
  const out = execFileSync(
    process.execPath,
    [
      ...flags,
      '--expose-gc',
      '--max-old-space-size=12000',
      ONE,
      file,
      size,
      name,
      String(later),
    ],
    {encoding: 'utf8', maxBuffer: 1e8},
  );
  return JSON.parse(out.trim().split('\n').pop());
}

function tableOf(size, times, sheet) {
  const {ours, near} = times;
  const [objectives, activities] = SIZES[size].map(count =>
    count.toLocaleString('en-US'),
  );
  return {
    title: `${size}: ${objectives} objectives and ${activities} activities`,
    headers: [
      '',
      'first call, ms',
      'later call, ms',
      '× near-limit, first',
      '× near-limit, later',
      '× our core, first',
      'MB',
    ],
    rows: [
      ...Object.entries(times).map(([name, {cold, warm, megabytes}]) => [
        NAMES[name],
        short(cold),
        short(warm),
        short(cold / near.cold),
        short(warm / near.warm),
        short(cold / ours.cold),
        short(megabytes),
      ]),
      ...(sheet === null
        ? []
        : [
            [
              'a COUNTIF a cell, LibreOffice (counts alone)',
              short(sheet),
              '–',
              short(sheet / near.cold),
              '–',
              short(sheet / ours.cold),
              '–',
            ],
          ]),
    ],
  };
}

function tableOfClocks(clocks) {
  return {
    title: 'First calls by the clock, with all of V8’s threads',
    headers: [
      '',
      'near-limit pass, ms',
      'our core, ms',
      'our whole report, ms',
      'core × near-limit',
      'report × core',
    ],
    rows: Object.entries(clocks).map(([size, {near, ours, report}]) => [
      size,
      short(near),
      short(ours),
      short(report),
      (ours / near).toFixed(2),
      (report / ours).toFixed(2),
    ]),
  };
}

/** What a recount costs after a save, beside all else that the planner shows then. */
function tableOfEdits(edited) {
  return {
    title: 'After an edit: the most that a count of what it touches could save',
    headers: [
      '',
      'our core, first call, ms',
      'our core, later call, ms',
      'the planner’s month around it, first call, ms',
      'later call, ms',
    ],
    rows: Object.entries(edited).map(([size, {ours, month}]) => [
      size,
      short(ours.cold),
      short(ours.warm),
      short(month.cold),
      short(month.warm),
    ]),
  };
}

/** By then the program has been made as fast as it gets. */
function lastThird(calls) {
  return calls.slice(-Math.ceil(calls.length / 3));
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
