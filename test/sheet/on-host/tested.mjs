/** The script that tests of the sheet's room call on the host, bundled once for all of them. */
import {build} from 'esbuild';
import {put} from '../../../building/put.mjs';
import {at} from '../../../building/root.mjs';

/** Puts it into `.host/sheet-tests.js`: what `entry.ts` exports is what `Tested` holds there. */
export async function buildTested() {
  const {outputFiles} = await build({
    entryPoints: [at('test/sheet/on-host/entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Tested',
    platform: 'neutral',
    target: 'es2020',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  put(at('.host/sheet-tests.js'), outputFiles[0].contents);
}
