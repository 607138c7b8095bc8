/** The tests that run the sources themselves, without a build. */
import {readFileSync} from 'node:fs';

const {jest} = JSON.parse(readFileSync('package.json', 'utf8'));

export default {
  ...jest,
  rootDir: process.cwd(),
  globalSetup: undefined,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  testMatch: ['<rootDir>/test/domain/**/*.test.ts'],
};
