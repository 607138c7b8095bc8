/** `npm run bench`: what the costly parts take, beside simpler and other ways to do the same. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {benchCatalogue} from './catalogue.mjs';
import {bundle} from './measured.mjs';
import {benchSmallestSet} from './smallest-set.mjs';
import {benchSuggestions} from './suggestions.mjs';

const folder = mkdtempSync(join(tmpdir(), 'integration-grid-bench-'));
try {
  const file = join(folder, 'measured.mjs');
  await bundle(file);
  await benchSuggestions(file);
  await benchSmallestSet(file);
  await benchCatalogue(file);
} finally {
  rmSync(folder, {recursive: true});
}
