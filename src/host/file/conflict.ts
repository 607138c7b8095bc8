/** Where work goes on when another program changed the file. */
import {stat} from 'node:fs/promises';
import {basename, dirname, extname, join} from 'node:path';
import {errorCode, fileProblem} from './file-problem';

/** `plan (conflict 2026-10-03 1405).xlsx`, and a number where that stands there too. */
export async function conflictPath(path: string): Promise<string> {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = `${two(now.getHours())}${two(now.getMinutes())}`;
  const ending = extname(path);
  const name = basename(path, ending);
  for (let copy = 1; ; copy++) {
    const number = copy === 1 ? '' : ` ${copy}`;
    const beside = join(
      dirname(path),
      `${name} (conflict ${day} ${time}${number})${ending}`,
    );
    if (!(await exists(beside))) return beside;
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw fileProblem(error, path);
  }
}
