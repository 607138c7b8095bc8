/** How Stryker mutates for `npm run mutate`: test/mutation/mutate.mjs says which files, and what came of it. */
export default {
  packageManager: 'npm',
  testRunner: 'in-process',
  plugins: ['./test/mutation/runner.mjs'],
  ignorePatterns: ['.host', 'bench', 'coverage', 'test/e2e', 'test-results'],
  coverageAnalysis: 'perTest',
  // What lives for one mutant is not worth optimising.
  testRunnerNodeArgs: ['--interrupt-budget=1000000'],
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  // What goes round and round is told by its turns: by the clock, a busy machine would notice mutants.
  timeoutMS: 60_000,
  reporters: ['progress'],
  tempDirName: 'coverage/mutation',
  thresholds: {high: 92, low: 85, break: null},
};
