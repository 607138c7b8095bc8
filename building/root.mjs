/** Where things are. */
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path of this repository. */
export const at = path => join(root, path);
