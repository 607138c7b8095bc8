/** What is measured, bundled from src/ as it is now. */
import {build} from 'esbuild';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const EXPORTS = {
  'src/addon/word-match.ts': ['wordMatches'],
  'src/data/common-core.ts': ['commonCore'],
  'src/data/starter-activities.ts': ['starterActivities'],
  'src/domain/bank-tag.ts': ['tagReader'],
  'src/domain/catalogue.ts': ['catalogueOf', 'parseStandard'],
  'src/domain/smallest-set/greedy.ts': ['greedy'],
  'src/domain/smallest-set/part.ts': ['partsOf'],
  'src/domain/smallest-set/smallest-cover.ts': ['smallestCover'],
  'src/domain/suggestion.ts': ['ideas'],
  'src/domain/suggestion-rank.ts': ['ranked'],
  'test/domain/smallest-set/second-solver.ts': ['bestWorth', 'worth'],
};

/** @param file where the bundle goes; it exports the functions above */
export async function bundle(file) {
  const contents = Object.entries(EXPORTS)
    .map(([path, names]) => `export {${names.join(', ')}} from './${path}';`)
    .join('\n');
  await build({
    stdin: {contents, resolveDir: ROOT, loader: 'ts'},
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2020',
    format: 'esm',
    outfile: file,
    logLevel: 'warning',
  });
}
