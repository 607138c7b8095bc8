/** fast-check as the tests see it: the same cases on every run, or the fresh ones that `npm run hunt` asks for. */
const process = require('node:process');
const fc = require('../node_modules/fast-check/lib/cjs/fast-check.js');

const SEED = 20261014;
const FRESH_RUNS_PER_RUN = Number(process.env.FRESH_RUNS_PER_RUN ?? 0);
/** Milliseconds for a property: less than a slow test of ours allows itself. */
const LONGEST_HUNT = 50_000;

/** What fails prints its seed and path: written beside the property as `{seed, path}`, they bring it back. */
function assert(property, {seed = SEED, numRuns = 100, ...rest} = {}) {
  return fc.assert(
    property,
    FRESH_RUNS_PER_RUN > 0
      ? {
          ...rest,
          numRuns: numRuns * FRESH_RUNS_PER_RUN,
          interruptAfterTimeLimit: LONGEST_HUNT,
        }
      : {...rest, numRuns, seed},
  );
}

module.exports = {...fc, assert, default: {...fc.default, assert}};
Object.defineProperty(module.exports, '__esModule', {value: true});
