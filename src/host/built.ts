/** Where the host finds what `build.mjs` made, from its own bundle and from a test alike. */
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's folder. */
export const ROOT = up(dirname(fileURLToPath(import.meta.url)));

/** A file of `.host/`. */
export const built = (name: string): string => join(ROOT, '.host', name);

function up(folder: string): string {
  return existsSync(join(folder, 'build.mjs')) ? folder : up(dirname(folder));
}
