/**
 * Runs tests for Stryker in its own process, without jest around them: some hundred times as many a second.
 *
 * Each test file has modules of its own. A mutant comes into those that stand there already; where nobody notices
 * it so, it is there from a file's first line on, as if it were written in the source.
 */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, dirname, join, posix, sep} from 'node:path';
import process from 'node:process';
import {collected, milliseconds, outcome} from './collected.mjs';
import {fileOf, state} from './realms.mjs';

/**
 * Milliseconds: a test of more is not run for each mutant.
 *
 * These are properties that try hundreds of cases; without them the score can only be lower.
 */
const LONGEST = 150;

/**
 * Milliseconds of tests that a mutant is given to be noticed in.
 *
 * What a save does, nearly every test of saves comes by: all of them took a minute for a mutant that lives.
 */
const MOST = 3000;

/** Milliseconds: a test that goes round and round where no mutant counts its turns ends then, as a failure. */
const ENDLESS = 10_000;

/** Milliseconds of tests that were made before the mutant came: they start at once. */
const MOST_AT_ONCE = 1000;

/** What the dry run has found out: a file of the sandbox, for the other processes. */
const FOUND = 'dry-run.json';

/** By room, others whose tests notice its faults, too. */
const SERVES = {
  sheet: ['addon'],
  'host/formula': ['host/workbook'],
  'host/workbook': ['host/services'],
};

/** Of so many mutants one runs; the others are left out of the score. */
const EVERY = Number(process.env.EVERY_MUTANT ?? 1);

class InProcess {
  static inject = ['options'];
  root = process.cwd();
  /** The tests to run, the quick ones first. */
  order = null;
  /** By test file, the mutants that loading it runs. */
  atLoading = new Map();
  scripts = new Map();
  /** By test file, what of ours it imports. */
  imports = new Map();
  /** By mutated file, the tests that noticed its last mutants, the newest first. */
  noticed = new Map();
  /** By test file, its tests as they are without a mutant. */
  sound = new Map();
  /** The tests of those that were run. */
  ready = new Set();

  constructor({mutate}) {
    this.rooms = new Set(mutate.map(room).filter(name => name !== undefined));
  }

  capabilities() {
    return {reloadEnvironment: true};
  }

  async init() {
    process.env.NODE_ENV = 'test';
    // Only now: esbuild names files from where the process was when it was loaded, and the add-on's parts by that.
    const {testScripts} = await import('./test-scripts.mjs');
    const require = createRequire(join(this.root, 'package.json'));
    // A property that fails has said enough.
    require('fast-check').configureGlobal({endOnFailure: true});
    if (!this.rooms.has('domain') || this.rooms.size > 1) await this.build();
    const serving = [...this.rooms].flatMap(name => [
      name,
      ...(SERVES[name] ?? []),
    ]);
    const files = [...new Set(serving)].flatMap(name =>
      readdirSync(join(this.root, 'test', name), {recursive: true})
        .filter(path => path.endsWith('.test.ts'))
        .map(path => posix.join('test', name, ...path.split(sep))),
    );
    this.scripts = await testScripts(this.root, files.sort());
    this.imports = new Map(
      files.map(file => [file, importsOf(this.root, file)]),
    );
  }

  /** What tests of the other rooms run: the host's services, and the add-on made of the mutated sources. */
  async build() {
    const {buildAddon, buildHost} = await import(join(this.root, 'build.mjs'));
    const {buildTested} = await import(
      join(this.root, 'test/sheet/on-host/tested.mjs')
    );
    await buildHost();
    await buildAddon();
    await buildTested();
  }

  /** Every test once, with what of the mutated sources each of them runs. */
  async dryRun() {
    const tests = [];
    const atLoading = {};
    for (const [file, run] of this.scripts) {
      state.currentTestId = file;
      const all = collected(file, run);
      for (const test of all) {
        state.currentTestId = test.id;
        const {failure, milliseconds} = await warmOutcome(test, () =>
          collected(file, run),
        );
        tests.push({
          id: test.id,
          name: test.name,
          fileName: join(this.root, file),
          timeSpentMs: milliseconds,
          status: failure === null ? 0 : 1,
          failureMessage: failure ?? undefined,
        });
      }
      atLoading[file] = creditLoading(file, all);
    }
    state.currentTestId = undefined;
    const quickFirst = tests
      .filter(({timeSpentMs}) => timeSpentMs <= LONGEST)
      .sort((one, other) => one.timeSpentMs - other.timeSpentMs);
    const order = quickFirst.map(({id}) => id);
    writeFileSync(FOUND, JSON.stringify({order, atLoading}));
    return {status: 'complete', tests, mutantCoverage: state.mutantCoverage};
  }

  /**
   * The tests that come by the mutant, the likely and the quick ones first, up to one that fails.
   *
   * First in files that were loaded without it: most mutants are noticed so, and loading takes longer than
   * the tests. Then with it from the first line of each file on.
   */
  async mutantRun({activeMutant: {id, fileName}, testFilter = [], hitLimit}) {
    if (Number(id) % EVERY !== 0) return LEFT_OUT;
    if (this.order === null) {
      const {order, atLoading} = JSON.parse(readFileSync(FOUND, 'utf8'));
      this.order = order;
      for (const file of Object.keys(atLoading))
        this.atLoading.set(file, new Set(atLoading[file]));
    }
    const noticed = this.noticed.get(fileName) ?? [];
    const ids = likelyFirst(
      this.order,
      fileName,
      testFilter,
      noticed,
      this.imports,
    );
    const later = ids.filter(
      each => !this.atLoading.get(fileOf(each))?.has(id),
    );
    const result =
      (await this.atOnce(id, later, hitLimit)) ??
      (await this.anew(id, ids, hitLimit));
    if (result.status === 'killed')
      this.noticed.set(fileName, [
        ...result.killedBy,
        ...noticed.filter(each => !result.killedBy.includes(each)),
      ]);
    return result;
  }

  /** Null where nothing is noticed. A test that fails counts if it passes again without the mutant. */
  async atOnce(mutant, ids, hitLimit) {
    let spent = 0;
    for (const id of ids) {
      if (spent > MOST_AT_ONCE) return null;
      await this.readied(id);
      const start = process.cpuUsage();
      const failure = await withMutant(mutant, hitLimit, () =>
        this.failureOf(id, this.sound),
      );
      spent += milliseconds(start);
      if (failure === null) continue;
      if (state.hitCount > hitLimit) {
        this.drop(fileOf(id));
        return ENDLESSLY;
      }
      const isSound = (await this.failureOf(id, this.sound)) === null;
      if (isSound) return killed(id, failure);
      // What the mutants before have left behind is no fault of this one.
      this.drop(fileOf(id));
    }
    return null;
  }

  /** Runs a test for the first time, so that what it makes once and keeps is made without a mutant. */
  async readied(id) {
    if (this.ready.has(id)) return;
    await this.failureOf(id, this.sound);
    this.ready.add(id);
  }

  drop(file) {
    this.sound.delete(file);
    for (const id of this.ready) if (fileOf(id) === file) this.ready.delete(id);
  }

  async anew(mutant, ids, hitLimit) {
    const loaded = new Map();
    const start = process.cpuUsage();
    let nrOfTests = 0;
    for (const id of ids) {
      if (milliseconds(start) > MOST) break;
      const failure = await withMutant(mutant, hitLimit, () =>
        this.failureOf(id, loaded),
      );
      nrOfTests++;
      if (state.hitCount > hitLimit) return ENDLESSLY;
      if (failure !== null) return killed(id, failure);
    }
    return {status: 'survived', nrOfTests};
  }

  /** @param loaded the files that were needed before, each as the mutant made it */
  async failureOf(id, loaded) {
    const file = fileOf(id);
    try {
      if (!loaded.has(file))
        loaded.set(file, collected(file, this.scripts.get(file)));
    } catch (error) {
      return `${file} can't be loaded: ${error}`;
    }
    const test = loaded.get(file).find(each => each.id === id);
    // A mutant may take a row out of a table of cases.
    return test === undefined ? null : (await outcome(test, ENDLESS)).failure;
  }
}

/**
 * What was slow only because it came first, and made what others use too, is quick when the file is run again.
 *
 * @param anew the tests of the file, as nobody has run them
 */
async function warmOutcome(test, anew) {
  const first = await outcome(test);
  if (first.milliseconds <= LONGEST || first.milliseconds > 6 * LONGEST)
    return first;
  const again = await outcome(anew().find(({id}) => id === test.id));
  return again.failure === null ? again : first;
}

/** What loading a file runs, each of its tests depends on. @returns the mutants that it runs */
function creditLoading(file, tests) {
  const {perTest} = state.mutantCoverage;
  const ofFile = perTest[file] ?? {};
  for (const {id} of tests) perTest[id] = {...ofFile, ...perTest[id]};
  delete perTest[file];
  return Object.keys(ofFile);
}

const LEFT_OUT = {status: 'error', errorMessage: 'It was not asked for.'};
const ENDLESSLY = {status: 'timeout', reason: 'It goes round and round.'};

const killed = (id, failureMessage) => ({
  status: 'killed',
  killedBy: [id],
  failureMessage,
  nrOfTests: 1,
});

async function withMutant(activeMutant, hitLimit, run) {
  Object.assign(state, {activeMutant, hitCount: 0, hitLimit});
  try {
    return await run();
  } finally {
    state.activeMutant = undefined;
  }
}

/**
 * A few that noticed the last mutants of the file, those of the test file that is called like it, those of test
 * files that import sources of its folder, then the others, each in their order.
 */
function likelyFirst(order, fileName, wanted, noticed, imports) {
  const all = new Set(wanted);
  const ids = order.filter(id => all.has(id));
  const name = basename(fileName).replace(/\.tsx?$/, '.test.ts');
  const isOwn = id => basename(fileOf(id)) === name;
  const last = noticed.filter(id => all.has(id)).slice(0, 5);
  const folder = `${dirname(fileName.slice(fileName.indexOf('src/')))}/`;
  const isNear = id =>
    imports.get(fileOf(id))?.some(path => path.startsWith(folder));
  return [
    ...new Set([...last, ...ids.filter(isOwn), ...ids.filter(isNear), ...ids]),
  ];
}

const importsOf = (root, file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/from '(\.[^']+)'/g)].map(
    ([, path]) => posix.join(posix.dirname(file), path),
  );

/** Of `src/domain/gaps.ts`, `domain`; of `src/host/formula/tokens.ts`, `host/formula`. */
const room = path => /^src\/((?:host\/)?\w+)/.exec(path)?.[1];

export const strykerPlugins = [
  {kind: 'TestRunner', name: 'in-process', injectableClass: InProcess},
];
