/** Why a workbook file can't be opened or kept, as one sentence for the person at the keyboard. */

export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}

export const DAMAGED_PART =
  'This file is damaged, and one of its parts can not be read: use another copy.';

/** What the operating system said, in plain words; another fault is passed on as it is. */
export function fileProblem(error: unknown, path: string): unknown {
  const code = errorCode(error);
  // What Node itself finds wrong has a code with an underscore, and is a fault of ours.
  if (code === null || !/^E[A-Z0-9]+$/.test(code)) return error;
  return new FileProblem(SENTENCES[code]?.(path) ?? otherFault(path, code));
}

/** `ENOENT` and the like; null for any other fault. */
export function errorCode(error: unknown): string | null {
  const code = (error as {code?: unknown} | null)?.code;
  return typeof code === 'string' ? code : null;
}

const otherFault = (path: string, code: string) =>
  `The disk refused "${path}" (${code}): try again, and copy your work to another disk if that does not help.`;

const SENTENCES: {readonly [code: string]: (path: string) => string} = {
  ENOENT: path => `There is no file "${path}".`,
  ENOTDIR: path => `There is no file "${path}".`,
  EISDIR: path => `"${path}" is a folder, not a workbook.`,
  EACCES: path => `You may not open "${path}": ask who owns it for access.`,
  EPERM: path => `You may not open "${path}": ask who owns it for access.`,
  EBUSY: path => `"${path}" is in use by another program: close it there.`,
  EROFS: path => `"${path}" is on a disk that can only be read.`,
  EDQUOT: path =>
    `Your share of the disk is full: free some space to save "${path}".`,
  ENOSPC: path => `The disk is full: free some space to save "${path}".`,
};
