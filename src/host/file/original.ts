/** The file as another program left it, kept beside the workbook before a save that can't keep all of it. */
import {copyFile, readFile} from 'node:fs/promises';
import {constants} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import {syncPath} from './atomic-write';
import {errorCode, fileProblem} from './file-problem';
import {listed} from './losses';

/** What the file holds that a save can't keep, until it is kept elsewhere. */
export class Original {
  private constructor(
    private losses: readonly string[],
    /** What people are told before anything is saved; null where there is nothing to say. */
    public notice: string | null,
  ) {}

  static none(): Original {
    return new Original([], null);
  }

  static async of(
    path: string,
    bytes: Buffer,
    losses: readonly string[],
  ): Promise<Original> {
    if (losses.length === 0) return Original.none();
    const {path: original} = await originalPath(path, bytes);
    return new Original(
      losses,
      `"${basename(path)}" holds ${listed(losses)}, which this planner can't keep: the file as it was stays beside it as "${basename(original)}" when the planner first saves.`,
    );
  }

  /**
   * To be called before the file is replaced.
   *
   * @returns what people must know of it
   */
  async keep(path: string): Promise<string | null> {
    const {losses} = this;
    if (losses.length === 0) return null;
    const original = await keepOriginal(path);
    this.losses = [];
    this.notice = null;
    return `"${basename(path)}" held ${listed(losses)}, which this planner can't keep: the file as it was is "${basename(original)}".`;
  }
}

/** `plan (original).xlsx`; with a number where that holds something else. */
async function originalPath(
  path: string,
  bytes: Buffer,
): Promise<{readonly path: string; readonly isThere: boolean}> {
  const ending = extname(path);
  const name = basename(path, ending);
  for (let copy = 1; ; copy++) {
    const number = copy === 1 ? '' : ` ${copy}`;
    const original = join(
      dirname(path),
      `${name} (original${number})${ending}`,
    );
    const held = await bytesOf(original);
    if (held === null) return {path: original, isThere: false};
    if (held.equals(bytes)) return {path: original, isThere: true};
  }
}

/**
 * Never in place of another file.
 *
 * @returns where it is kept
 */
async function keepOriginal(path: string): Promise<string> {
  const original = await originalPath(path, await readFile(path));
  if (original.isThere) return original.path;
  try {
    await copyFile(path, original.path, constants.COPYFILE_EXCL);
    await syncPath(dirname(path));
    return original.path;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return keepOriginal(path);
    throw fileProblem(error, original.path);
  }
}

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    if (errorCode(error) === 'EISDIR') return Buffer.alloc(0);
    throw fileProblem(error, path);
  }
}
