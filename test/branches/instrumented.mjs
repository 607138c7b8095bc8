/** A copy of the project in which what ships counts its own branches, so that every test counts them, whatever it runs. */
import {
  cpSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {basename, join, relative} from 'node:path';
import {createInstrumenter} from 'istanbul-lib-instrument';
import {at} from '../../building/root.mjs';

/** What schools install is made of these; `data` holds no branches, `contract` no code. */
export const SHIPPED = ['src/domain', 'src/sheet', 'src/addon', 'src/ui'];

const LEFT_OUT = ['.git', 'node_modules', 'test-results', 'coverage'];

/**
 * Fills a folder with the copy.
 *
 * @returns the maps of its statements and branches, by the file's path in the project; each with the lines that it is of
 */
export function instrumentedCopy(folder) {
  for (const name of readdirSync(at('')))
    if (!LEFT_OUT.includes(name))
      cpSync(at(name), join(folder, name), {
        recursive: true,
        filter: path => basename(path) !== 'node_modules',
      });
  symlinkSync(at('node_modules'), join(folder, 'node_modules'));
  countPages(join(folder, 'test/e2e/journey.ts'));
  const maps = {};
  for (const path of SHIPPED.flatMap(sources)) {
    const {code, map} = instrumented(path);
    writeFileSync(join(folder, path), code);
    maps[path] = map;
  }
  return maps;
}

/** The journeys of the copy open their windows through what counts in them. */
function countPages(journey) {
  const text = readFileSync(journey, 'utf8');
  writeFileSync(
    journey,
    text.replace("'@playwright/test'", "'../branches/counted-browser'"),
  );
}

function sources(room) {
  return readdirSync(at(room), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .filter(({name}) => !name.endsWith('.d.ts'))
    .map(({parentPath, name}) => relative(at(''), join(parentPath, name)));
}

function instrumented(path) {
  const instrumenter = createInstrumenter({
    esModules: true,
    compact: false,
    preserveComments: true,
    parserPlugins: ['typescript', 'jsx'],
    coverageGlobalScope: 'globalThis',
    coverageGlobalScopeFunc: false,
  });
  const source = readFileSync(at(path), 'utf8');
  const code = instrumenter.instrumentSync(source, path);
  return {
    code: countersAlone(code),
    map: {...instrumenter.lastFileCoverage(), lines: source.split('\n')},
  };
}

/** The maps stay here: a realm would make them anew for every execution. */
const countersAlone = code =>
  code.replace(/\bstatementMap: \{[^]*?\n\s*(?=s: \{)/, '');
