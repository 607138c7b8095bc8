/** Why a workbook file can't be opened or kept, as one sentence for the person at the keyboard. */

export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}

/** What the operating system said, in plain words; another fault is passed on as it is. */
export function fileProblem(error: unknown, path: string): unknown {
  const code = errorCode(error);
  const sentence = code === null ? undefined : SENTENCES[code]?.(path);
  return sentence === undefined ? error : new FileProblem(sentence);
}

/** `ENOENT` and the like; null for any other fault. */
export function errorCode(error: unknown): string | null {
  const code = (error as {code?: unknown} | null)?.code;
  return typeof code === 'string' ? code : null;
}

const SENTENCES: {readonly [code: string]: (path: string) => string} = {
  ENOENT: path => `There is no file "${path}".`,
  ENOTDIR: path => `There is no file "${path}".`,
  EISDIR: path => `"${path}" is a folder, not a workbook.`,
  EACCES: path => `You may not open "${path}": ask who owns it for access.`,
  EPERM: path => `You may not open "${path}": ask who owns it for access.`,
  EROFS: path => `"${path}" is on a disk that can only be read.`,
  ENOSPC: path => `The disk is full: free some space to save "${path}".`,
};
