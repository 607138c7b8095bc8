/**
 * Runs tests for Stryker in its own process, without jest around them: some hundred times as many a second.
 *
 * A mutant is there from a test file's first line on, as if it were written in the source, and each
 * test file starts with modules of its own.
 */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, join, posix, sep} from 'node:path';
import process from 'node:process';
import vm from 'node:vm';
import {collected, milliseconds, outcome} from './collected.mjs';

/** What the mutated sources look at, in every realm; its members change, it stays. */
const state = (globalThis.__stryker__ = {
  mutantCoverage: {static: {}, perTest: {}},
});

/** What runs in realms of the host sees it too. */
const {createContext} = vm;
vm.createContext = (object, options) => {
  const context = createContext(object, options);
  Object.defineProperty(context, '__stryker__', {value: state});
  return context;
};

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

/** The tests to run, the quick ones first: a file of the sandbox, for the other processes. */
const ORDER = 'test-order.json';

class InProcess {
  static inject = ['options'];
  root = process.cwd();
  scripts = new Map();
  /** By mutated file, the tests that noticed its last mutants, the newest first. */
  noticed = new Map();

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
    const files = [...this.rooms].flatMap(name =>
      readdirSync(join(this.root, 'test', name), {recursive: true})
        .filter(path => path.endsWith('.test.ts'))
        .map(path => posix.join('test', name, ...path.split(sep))),
    );
    this.scripts = await testScripts(this.root, files.sort());
  }

  /** What tests of the other rooms run: the host's services, and the add-on made of the mutated sources. */
  async build() {
    const {buildAddon, buildHost} = await import(join(this.root, 'build.mjs'));
    await buildHost();
    await buildAddon();
  }

  /** Every test once, with what of the mutated sources each of them runs. */
  async dryRun() {
    const tests = [];
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
      creditLoading(file, all);
    }
    state.currentTestId = undefined;
    const quickFirst = tests
      .filter(({timeSpentMs}) => timeSpentMs <= LONGEST)
      .sort((one, other) => one.timeSpentMs - other.timeSpentMs);
    writeFileSync(ORDER, JSON.stringify(quickFirst.map(({id}) => id)));
    return {status: 'complete', tests, mutantCoverage: state.mutantCoverage};
  }

  /** The tests that come by the mutant, the likely and the quick ones first, up to one that fails. */
  async mutantRun({activeMutant, testFilter = [], hitLimit}) {
    this.order ??= JSON.parse(readFileSync(ORDER, 'utf8'));
    const {fileName} = activeMutant;
    const noticed = this.noticed.get(fileName) ?? [];
    const ids = likelyFirst(this.order, fileName, testFilter, noticed);
    const loaded = new Map();
    const start = process.cpuUsage();
    Object.assign(state, {
      activeMutant: activeMutant.id,
      hitCount: 0,
      hitLimit,
    });
    let nrOfTests = 0;
    try {
      for (const id of ids) {
        if (milliseconds(start) > MOST) break;
        const failure = await this.failureOf(id, loaded);
        nrOfTests++;
        if (state.hitCount > hitLimit)
          return {status: 'timeout', reason: 'It goes round and round.'};
        if (failure === null) continue;
        this.noticed.set(fileName, [
          id,
          ...noticed.filter(each => each !== id),
        ]);
        return {
          status: 'killed',
          killedBy: [id],
          failureMessage: failure,
          nrOfTests,
        };
      }
      return {status: 'survived', nrOfTests};
    } finally {
      state.activeMutant = undefined;
    }
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

/** What loading a file runs, each of its tests depends on. */
function creditLoading(file, tests) {
  const {perTest} = state.mutantCoverage;
  for (const {id} of tests) perTest[id] = {...perTest[file], ...perTest[id]};
  delete perTest[file];
}

/**
 * A few that noticed the last mutants of the file, those of the test file that is called like it, then the
 * others, each in their order.
 */
function likelyFirst(order, fileName, wanted, noticed) {
  const all = new Set(wanted);
  const ids = order.filter(id => all.has(id));
  const name = basename(fileName).replace(/\.tsx?$/, '.test.ts');
  const isOwn = id => basename(fileOf(id)) === name;
  const last = noticed.filter(id => all.has(id)).slice(0, 5);
  return [
    ...new Set([
      ...last,
      ...ids.filter(isOwn),
      ...ids.filter(id => !isOwn(id)),
    ]),
  ];
}

const fileOf = id => id.slice(0, id.indexOf(':'));

/** Of `src/domain/gaps.ts`, `domain`. */
const room = path => /^src\/(\w+)/.exec(path)?.[1];

export const strykerPlugins = [
  {kind: 'TestRunner', name: 'in-process', injectableClass: InProcess},
];
