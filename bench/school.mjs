/** What benches take from the tests: schools of many rows, what people do there, and where a browser is. */
import {build} from 'esbuild';
import {randomUUID} from 'node:crypto';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {buildHost} from '../build.mjs';
import {ROOT} from './root.mjs';

const EXPORTS = `
  export {ACTIONS} from './test/addon/actions';
  export {schoolOfRows} from './test/addon/large-school';
  export {findChromium} from './test/e2e/chromium';
  export {writeWorkbookFile} from './src/host/file/workbook-file';
`;

/** What the work gives, which is told these exports; they run what stands in build/. */
export async function withSchools(work) {
  await buildHost();
  // Beside what the host is made of, since that is where it looks for its parts.
  const file = join(ROOT, '.host', `bench-${randomUUID()}.mjs`);
  try {
    await build({
      stdin: {contents: EXPORTS, resolveDir: ROOT, loader: 'ts'},
      bundle: true,
      platform: 'node',
      external: ['@sparticuz/chromium'],
      mainFields: ['module', 'main'],
      format: 'esm',
      outfile: file,
      logLevel: 'warning',
      banner: {
        js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    return await work(await import(pathToFileURL(file).href));
  } finally {
    rmSync(file, {force: true});
  }
}
