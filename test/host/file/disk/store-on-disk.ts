/** The store as it is, on a disk in memory. */
import {build} from 'esbuild';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {ROOT} from '../../../../src/host/built';
import type * as parts from './store-parts';

/** @param path where the program that is made of it may lie */
export async function storeOnDisk(path: string): Promise<typeof parts> {
  const here = (name: string) => join(ROOT, 'test/host/file/disk', name);
  await build({
    entryPoints: [here('store-parts.ts')],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    define: {'import.meta.url': '"file:///"'},
    alias: {
      'node:fs/promises': here('fs-promises.ts'),
      'node:timers/promises': here('no-waiting.ts'),
    },
    plugins: [
      {
        name: 'plain workbook files',
        setup({onResolve}) {
          onResolve({filter: /^\.\/workbook-file$/}, () => ({
            path: here('plain-workbook-file.ts'),
          }));
        },
      },
    ],
  });
  return createRequire(path)(path) as typeof parts;
}
