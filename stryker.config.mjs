/** How Stryker mutates for `npm run mutate`: test/mutation/mutate.mjs says which files, and what came of it. */
export default {
  packageManager: 'npm',
  testRunner: 'in-process',
  plugins: ['./test/mutation/runner.mjs'],
  ignorePatterns: ['.host', 'bench', 'coverage', 'test/e2e', 'test-results'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  reporters: ['progress'],
  tempDirName: 'coverage/mutation',
  thresholds: {high: 92, low: 85, break: null},
};
