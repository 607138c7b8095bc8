/** The file on disk as it was last read or written here, so that another program's change is seen. */
import {readFile, stat} from 'node:fs/promises';
import {errorCode} from './file-problem';
import {fingerprint} from './journal';

export interface Known {
  readonly mark: string;
  readonly size: number;
  readonly modified: number;
}

export async function knownFile(path: string, mark: string): Promise<Known> {
  const {size, mtimeMs} = await stat(path);
  return {mark, size, modified: mtimeMs};
}

/** Whether the file holds something else now. */
export async function isChangedElsewhere(
  path: string,
  known: Known,
): Promise<boolean> {
  try {
    const {size, mtimeMs} = await stat(path);
    if (size === known.size && mtimeMs === known.modified) return false;
    return fingerprint(await readFile(path)) !== known.mark;
  } catch (error) {
    // A file that was taken away is made again.
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
