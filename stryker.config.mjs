/** Mutation tests of what is pure: `npm run mutate`, or `npm run mutate -- --mutate src/domain/gaps.ts`. */
export default {
  packageManager: 'npm',
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  mutate: ['src/domain/**/*.ts'],
  ignorePatterns: ['.host', 'bench', 'coverage', 'test/e2e', 'test-results'],
  coverageAnalysis: 'perTest',
  jest: {configFile: 'test/mutation/jest.config.mjs'},
  concurrency: 2,
  incremental: true,
  incrementalFile: 'coverage/mutation.json',
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: {fileName: 'coverage/mutation.html'},
  tempDirName: 'coverage/mutation',
  thresholds: {high: 92, low: 85, break: 92},
};
