/** The host: the server and its helpers for Node, the services for a bare V8, the page for a browser. */
import {build} from 'esbuild';
import {mkdirSync, readFileSync} from 'node:fs';
import {put} from './put.mjs';
import {at} from './root.mjs';
import {APPS_SCRIPT} from './scripts.mjs';

export async function buildHost() {
  mkdirSync(at('.host'), {recursive: true});
  const node = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // One file each: looking for many takes a program that starts longer than what it is to do.
    outdir: at('.host'),
    write: false,
    outExtension: {'.js': '.mjs'},
    logLevel: 'warning',
  };
  const browser = {
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    outdir: at('.host'),
    write: false,
    logLevel: 'warning',
  };
  const made = await Promise.all([
    build({
      ...node,
      entryPoints: {
        cli: at('src/host/cli.ts'),
        'execution-worker': at('src/host/execution/worker.ts'),
        'bounds-watch': at('src/host/file/bounds-watch.ts'),
        'xlsx-child': at('src/host/file/xlsx-child.ts'),
      },
    }),
    build({
      ...APPS_SCRIPT,
      entryPoints: {services: at('src/host/services/main.ts')},
      format: 'iife',
      globalName: 'Services',
      outdir: at('.host'),
      write: false,
    }),
    build({...browser, entryPoints: {page: at('src/host/page/main.ts')}}),
    build({...browser, entryPoints: {frame: at('src/host/frame/main.ts')}}),
  ]);
  for (const {path, contents} of made.flatMap(each => each.outputFiles))
    put(path, contents);
  put(at('.host/page.html'), readFileSync(at('src/host/page/page.html')));
}
