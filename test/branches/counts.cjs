/** Lets all that a test file runs, in realms of its own too, count in one place, and writes that down at its end. */
/* global afterAll, process */
const {randomUUID} = require('node:crypto');
const {mkdirSync, writeFileSync} = require('node:fs');
const {join} = require('node:path');
const vm = require('node:vm');

const counts = (globalThis.__coverage__ = {});
const {createContext} = vm;

vm.createContext = (object, options) => {
  const context = createContext(object, options);
  // Configurable, since a file that can't be loaded leaves this in place for the next.
  Object.defineProperty(context, '__coverage__', {
    value: counts,
    configurable: true,
  });
  return context;
};

afterAll(() => {
  // The next test file gets its own realm of jest, made in the same process.
  vm.createContext = createContext;
  const folder = process.env.COUNTS_FOLDER;
  mkdirSync(folder, {recursive: true});
  const taken = Object.values(counts).map(({path, b}) => ({path, b}));
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(taken));
});
