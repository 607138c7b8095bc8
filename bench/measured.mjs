/** What is measured, bundled from src/ as it is now. */
import {build} from 'esbuild';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ROOT} from './root.mjs';

const EXPORTS = {
  'src/addon/report.ts': ['reportOf'],
  'src/addon/school.ts': ['monthView'],
  'src/addon/word-match.ts': ['wordMatches'],
  'src/data/common-core.ts': ['commonCore'],
  'src/data/starter-activities.ts': ['starterActivities'],
  'src/domain/bank-tag.ts': ['tagReader'],
  'src/domain/catalogue.ts': ['catalogueOf', 'parseStandard'],
  'src/domain/cells.ts': ['cellsOf', 'stateOf'],
  'src/domain/gap-ranking.ts': ['rankedGaps'],
  'src/domain/plan.ts': ['indexesOf'],
  'src/domain/slices.ts': ['slices'],
  'src/domain/smallest-set/greedy.ts': ['greedy'],
  'src/domain/smallest-set/part.ts': ['partsOf'],
  'src/domain/smallest-set/smallest-cover.ts': ['smallestCover'],
  'src/domain/suggestion-rank.ts': ['ranked'],
  'src/domain/suggestion.ts': ['ideas'],
  'src/domain/tally.ts': ['tally'],
  'src/sheet/plan-reader.ts': ['readPlan'],
  'src/sheet/reference-tabs.ts': ['LOCKED_DATES', 'PARTNERS', 'STANDARDS'],
  'src/sheet/schema.ts': [
    'ACTIVITIES',
    'EXPECTED_AREAS',
    'OBJECTIVES',
    'SETTINGS',
  ],
  'src/sheet/table.ts': ['readTable'],
  'test/domain/smallest-set/second-solver.ts': ['bestWorth', 'worth'],
};

/** What the work gives, which is told the file of a bundle that exports the functions above. */
export async function withMeasured(work) {
  const folder = mkdtempSync(join(tmpdir(), 'integration-grid-bench-'));
  try {
    const file = join(folder, 'measured.mjs');
    await bundle(file);
    return await work(file);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

async function bundle(file) {
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
