/** The tests of one file, by its own calls of `describe` and `test`. */
import {createRequire} from 'node:module';
import process from 'node:process';
import vm from 'node:vm';

const require = createRequire(import.meta.url);
const {jestExpect} = createRequire(require.resolve('@jest/globals'))(
  '@jest/expect',
);

/**
 * Runs a file's own lines; its tests are yet to be run.
 *
 * @returns tests in their order, with ids that another run of the same file gives them too
 */
export function collected(file, run) {
  const tests = [];
  const within = [];
  const test = withRows((words, body) => {
    const name = [...within, words].join(' ');
    tests.push({id: `${file}:${tests.length} ${name}`, name, body});
  });
  const describe = withRows((name, body) => {
    within.push(name);
    body();
    within.pop();
  });
  run({describe, test, expect: jestExpect});
  return tests;
}

const GUARDED = new vm.Script('guarded()');

/** Waits for a body. @param timeout milliseconds that it has until it first waits; left out, as long as it takes */
function ending(body, timeout) {
  let result;
  globalThis.guarded = () => {
    result = body();
  };
  GUARDED.runInThisContext({timeout});
  return result;
}

/** @returns why it failed, null where it did not, and the milliseconds of work that it took */
export async function outcome({body}, timeout) {
  const start = process.cpuUsage();
  let failure = null;
  try {
    await ending(body, timeout);
  } catch (error) {
    failure = String(error instanceof Error ? error.message : error);
  }
  return {failure, milliseconds: milliseconds(start)};
}

/** Of work, since then. */
export function milliseconds(start) {
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** With `each`, a row at a time: a list gives the arguments, anything else is the only one. */
function withRows(add) {
  const each = rows => (name, body) =>
    [...rows].forEach(row => {
      const args = Array.isArray(row) ? row : [row];
      add(name, () => body(...args));
    });
  return Object.assign(add, {each});
}
