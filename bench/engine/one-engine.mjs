/**
 * One engine in a process of its own: the first call cold, then some more. Run by engine.mjs.
 *
 *   node --expose-gc one-engine.mjs MEASURED SIZE ENGINE LATER
 *
 * Prints JSON: milliseconds of CPU time of the first call and of each later one, the first by the clock, megabytes
 * at its peak, what the answer amounts to.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {performance} from 'node:perf_hooks';
import {pathToFileURL} from 'node:url';
import {digest} from './answer.mjs';
import {bareRead} from './bare-read.mjs';
import {jobOf} from './job.mjs';

const [, , file, size, name, later] = process.argv;
const measured = await import(file);
const job = jobOf(size, measured);
const engine = await engineOf(name);

const {megabytes, ...cold} = await watched(timed);
const warm = [];
for (let round = 0; round < Number(later); round++)
  warm.push((await timed()).time);
console.log(
  JSON.stringify({
    cold: cold.time,
    warm,
    clock: cold.clock,
    megabytes,
    digest: engine.answer ? digest(engine.answer(cold.result)) : null,
  }),
);

/** Modules are loaded before anything is timed. */
async function engineOf(name) {
  switch (name) {
    case 'bare': {
      return {run: () => bareRead(job.rows)};
    }
    case 'near': {
      const {nearLimit, nearLimitAnswer} = await import('./near-limit.mjs');
      return {
        run: () => nearLimit(job.rows, job.settings, job.emphasisOf),
        answer: result => nearLimitAnswer(result, job.settings),
      };
    }
    case 'ours': {
      const {core, coreAnswer} = await import('./ours.mjs');
      return {
        run: () => core(job, measured),
        answer: result => coreAnswer(result, job, measured),
      };
    }
    case 'report': {
      const {report} = await import('./ours.mjs');
      return {run: () => report(job, measured)};
    }
    case 'month': {
      const {month} = await import('./ours.mjs');
      return {run: () => month(job, measured)};
    }
    case 'naive': {
      const {naive, naiveAnswer} = await import('./naive.mjs');
      return {run: () => naive(job), answer: naiveAnswer};
    }
    default:
      return competitor(name);
  }
}

async function competitor(name) {
  const from = createRequire(
    new URL('../competitors/package.json', import.meta.url),
  );
  const load = async module => import(pathToFileURL(from.resolve(module)).href);
  const {recordAnswer} = await import('./grid-of-cells.mjs');
  const answer = result => recordAnswer(result, job);
  switch (name) {
    case 'duckdb': {
      const {duckdb, duckdbAnswer} = await import('./duckdb.mjs');
      const library = await load('@duckdb/node-api');
      return {
        run: () => duckdb(job, library),
        answer: result => duckdbAnswer(result, job),
      };
    }
    case 'alasql': {
      const {alasqlJob} = await import('./alasql.mjs');
      const {default: alasql} = await load('alasql');
      return {run: () => alasqlJob(job, {alasql}), answer};
    }
    case 'arquero': {
      const {arqueroJob} = await import('./arquero.mjs');
      const aq = await load('arquero');
      return {run: () => arqueroJob(job, {aq}), answer};
    }
    default:
      throw new Error(`No engine is called ${name}.`);
  }
}

async function timed() {
  const [start, startOfClock] = [process.cpuUsage(), performance.now()];
  const result = await engine.run();
  const clock = performance.now() - startOfClock;
  const {user, system} = process.cpuUsage(start);
  return {time: (user + system) / 1000, clock, result};
}

/**
 * The call with its peak of memory, from a swept heap. Later calls are not swept before: that would throw away
 * what the program was made fast with, so that none of them were warm.
 */
async function watched(call) {
  globalThis.gc();
  const before = resident('VmRSS');
  forgetPeak();
  const done = await call();
  return {...done, megabytes: resident('VmHWM') - before};
}

/** Megabytes; only Linux says them, and there the peak can be forgotten. */
function resident(what) {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)[1]) / 1024;
}

function forgetPeak() {
  writeFileSync('/proc/self/clear_refs', '5');
}
