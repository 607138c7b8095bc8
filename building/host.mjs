/** The host: the server and its helpers for Node, the services for a bare V8, the page for a browser. */
import {build} from 'esbuild';
import {copyFileSync, mkdirSync} from 'node:fs';
import {at} from './root.mjs';
import {APPS_SCRIPT} from './scripts.mjs';

export async function buildHost() {
  mkdirSync(at('.host'), {recursive: true});
  const node = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    outdir: at('.host'),
    outExtension: {'.js': '.mjs'},
    logLevel: 'warning',
  };
  const browser = {
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    outdir: at('.host'),
    logLevel: 'warning',
  };
  await Promise.all([
    build({
      ...node,
      entryPoints: {
        cli: at('src/host/cli.ts'),
        'execution-worker': at('src/host/execution/worker.ts'),
        'xlsx-child': at('src/host/file/xlsx-child.ts'),
      },
    }),
    build({
      ...APPS_SCRIPT,
      entryPoints: {services: at('src/host/services/main.ts')},
      format: 'iife',
      globalName: 'Services',
      outdir: at('.host'),
    }),
    build({...browser, entryPoints: {page: at('src/host/page/main.ts')}}),
    build({...browser, entryPoints: {frame: at('src/host/frame/main.ts')}}),
  ]);
  copyFileSync(at('src/host/page/page.html'), at('.host/page.html'));
}
