/**
 * Mutation tests: `npm run mutate`, or `npm run mutate -- --mutate src/domain/gaps.ts`.
 *
 * The tests that run are those of the rooms whose files are mutated.
 */
export default {
  packageManager: 'npm',
  testRunner: 'in-process',
  plugins: ['./test/mutation/runner.mjs'],
  mutate: ['src/domain/**/*.ts'],
  ignorePatterns: ['.host', 'bench', 'coverage', 'test/e2e', 'test-results'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
  htmlReporter: {fileName: 'coverage/mutation.html'},
  jsonReporter: {fileName: 'coverage/mutation.json'},
  tempDirName: 'coverage/mutation',
  thresholds: {high: 92, low: 85, break: 92},
};
