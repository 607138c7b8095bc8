/** `node test/many/search.mjs --project DIR --sequences N --seed S`: plays sequences until one breaks a rule. */
import {build} from 'esbuild';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const folder = mkdtempSync(join(tmpdir(), 'integration-grid-many-'));
try {
  const file = join(folder, 'search.mjs');
  await build({
    entryPoints: [join(here, 'search.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile: file,
    logLevel: 'warning',
    // The bundle lies elsewhere, and finds what build.mjs made all the same.
    define: {
      'import.meta.url': JSON.stringify(
        pathToFileURL(join(root, 'test/many/search.ts')).href,
      ),
    },
  });
  const {search} = await import(pathToFileURL(file).href);
  process.exitCode = search(process.argv.slice(2));
} finally {
  rmSync(folder, {recursive: true});
}
